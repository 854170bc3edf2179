;; Atomic accesses are sequentially consistent, and checked for alignment first: of the effective address, which an odd
;; static offset may make aligned.
(module
  (memory 1 1 shared)
  (func $load (param i32) (result i64)
    (drop (i32.atomic.load (local.get 0)))
    (i64.atomic.load32_u offset=3 (local.get 0)))
  (func $store (param i32 i32)
    (i32.atomic.store8 (local.get 0) (local.get 1)))
  (func $rmw (param i32 i64) (result i64)
    (i64.atomic.rmw16.xchg_u (local.get 0) (local.get 1)))
  (func $cmpxchg (param i32 i32 i32) (result i32)
    (i32.atomic.rmw8.cmpxchg_u (local.get 0) (local.get 1) (local.get 2)))
  (func $wait (param i32 i32 i64) (result i32)
    (atomic.fence)
    (memory.atomic.wait32 offset=8 (local.get 0) (local.get 1) (local.get 2)))
  (func $notify (param i32 i32) (result i32)
    (memory.atomic.notify (local.get 0) (local.get 1))))

;;= define internal i64 @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %memory = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory, align 8, constant, invariant
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %2 = and i64 %index, 3
;;=   %misaligned = icmp ne i64 %2, 0
;;=   br i1 %misaligned, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 15)
;;=   unreachable
;;=
;;= next:
;;=   %3 = getelementptr i8, ptr %base, i64 %index
;;=   %4 = load atomic i32, ptr %3 seq_cst, align 4, linear memory
;;=   %5 = load i32, ptr %local0, align 4
;;=   %index1 = zext i32 %5 to i64
;;=   %address = add i64 %index1, 3
;;=   %6 = and i64 %address, 3
;;=   %misaligned2 = icmp ne i64 %6, 0
;;=   br i1 %misaligned2, label %trap3, label %next4, unlikely
;;=
;;= trap3:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 15)
;;=   unreachable
;;=
;;= next4:
;;=   %7 = getelementptr i8, ptr %base, i64 %address
;;=   %8 = load atomic i32, ptr %7 seq_cst, align 4, linear memory
;;=   %9 = zext i32 %8 to i64
;;=   ret i64 %9
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   %memory = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory, align 8, constant, invariant
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %3 = load i32, ptr %local1, align 4
;;=   %4 = trunc i32 %3 to i8
;;=   %index = zext i32 %2 to i64
;;=   %5 = getelementptr i8, ptr %base, i64 %index
;;=   store atomic i8 %4, ptr %5 seq_cst, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define internal i64 @f2(ptr swiftself %vmctx, i32 %0, i64 %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i64, align 8
;;=   store i64 %1, ptr %local1, align 8
;;=   %memory = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory, align 8, constant, invariant
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %3 = load i64, ptr %local1, align 8
;;=   %4 = trunc i64 %3 to i16
;;=   %index = zext i32 %2 to i64
;;=   %5 = and i64 %index, 1
;;=   %misaligned = icmp ne i64 %5, 0
;;=   br i1 %misaligned, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 15)
;;=   unreachable
;;=
;;= next:
;;=   %6 = getelementptr i8, ptr %base, i64 %index
;;=   %7 = atomicrmw volatile xchg ptr %6, i16 %4 seq_cst, align 2, linear memory
;;=   %8 = zext i16 %7 to i64
;;=   ret i64 %8
;;= }
;;=
;;= define internal i32 @f3(ptr swiftself %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   %local2 = alloca i32, align 4
;;=   store i32 %2, ptr %local2, align 4
;;=   %memory = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory, align 8, constant, invariant
;;=   br label %body
;;=
;;= body:
;;=   %3 = load i32, ptr %local0, align 4
;;=   %4 = load i32, ptr %local1, align 4
;;=   %5 = load i32, ptr %local2, align 4
;;=   %6 = trunc i32 %4 to i8
;;=   %7 = trunc i32 %5 to i8
;;=   %index = zext i32 %3 to i64
;;=   %8 = getelementptr i8, ptr %base, i64 %index
;;=   %9 = cmpxchg ptr %8, i8 %6, i8 %7 seq_cst seq_cst, align 1, linear memory
;;=   %10 = extractvalue { i8, i1 } %9, 0
;;=   %11 = zext i8 %10 to i32
;;=   ret i32 %11
;;= }
;;=
;;= define internal i32 @f4(ptr swiftself %vmctx, i32 %0, i32 %1, i64 %2) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   %local2 = alloca i64, align 8
;;=   store i64 %2, ptr %local2, align 8
;;=   br label %body
;;=
;;= body:
;;=   fence seq_cst
;;=   %3 = load i32, ptr %local0, align 4
;;=   %4 = load i32, ptr %local1, align 4
;;=   %5 = load i64, ptr %local2, align 8
;;=   %index = zext i32 %3 to i64
;;=   %address = add i64 %index, 8
;;=   %6 = call i32 @wasmo5_rt_memory_wait32(ptr %vmctx, i32 0, i64 %address, i32 %4, i64 %5)
;;=   ret i32 %6
;;= }
;;=
;;= define internal i32 @f5(ptr swiftself %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %3 = load i32, ptr %local1, align 4
;;=   %index = zext i32 %2 to i64
;;=   %4 = call i32 @wasmo5_rt_memory_notify(ptr %vmctx, i32 0, i64 %index, i32 %3)
;;=   ret i32 %4
;;= }
