;; Atomic accesses with 64-bit addresses, in a memory that is not shared. A libcall is never given an address that has
;; lost its highest bit.
(module
  (memory i64 1)
  (func $sub (param i64 i64) (result i64)
    (i64.atomic.rmw.sub offset=8 (local.get 0) (local.get 1)))
  (func $wait (param i64 i64 i64) (result i32)
    (memory.atomic.wait64 offset=8 (local.get 0) (local.get 1) (local.get 2)))
  (func $notify (param i64 i32) (result i32)
    (memory.atomic.notify (local.get 0) (local.get 1))))

;;= define internal i64 @f0(ptr swiftself %vmctx, i64 %0, i64 %1) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   %local1 = alloca i64, align 8
;;=   store i64 %1, ptr %local1, align 8
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i64, ptr %local0, align 8
;;=   %3 = load i64, ptr %local1, align 8
;;=   %address = add i64 %2, 8
;;=   %4 = and i64 %address, 7
;;=   %misaligned = icmp ne i64 %4, 0
;;=   br i1 %misaligned, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 15)
;;=   unreachable
;;=
;;= next:
;;=   %5 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %5, align 8, record
;;=   %limit = sub i64 %length, 15
;;=   %6 = icmp uge i64 %2, %limit
;;=   br i1 %6, label %trap1, label %next2, unlikely
;;=
;;= trap1:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next2:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %7 = getelementptr i8, ptr %base, i64 %address
;;=   %8 = atomicrmw volatile sub ptr %7, i64 %3 seq_cst, align 8, linear memory
;;=   ret i64 %8
;;= }
;;=
;;= define internal i32 @f1(ptr swiftself %vmctx, i64 %0, i64 %1, i64 %2) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   %local1 = alloca i64, align 8
;;=   store i64 %1, ptr %local1, align 8
;;=   %local2 = alloca i64, align 8
;;=   store i64 %2, ptr %local2, align 8
;;=   br label %body
;;=
;;= body:
;;=   %3 = load i64, ptr %local0, align 8
;;=   %4 = load i64, ptr %local1, align 8
;;=   %5 = load i64, ptr %local2, align 8
;;=   %address = add i64 %3, 8
;;=   %wrapped = icmp ult i64 %address, %3
;;=   br i1 %wrapped, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %6 = call i32 @wasmo5_rt_memory_wait64(ptr %vmctx, i32 0, i64 %address, i64 %4, i64 %5)
;;=   ret i32 %6
;;= }
;;=
;;= define internal i32 @f2(ptr swiftself %vmctx, i64 %0, i32 %1) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i64, ptr %local0, align 8
;;=   %3 = load i32, ptr %local1, align 4
;;=   %4 = call i32 @wasmo5_rt_memory_notify(ptr %vmctx, i32 0, i64 %2, i32 %3)
;;=   ret i32 %4
;;= }
