;;! explicit
;; A shared memory: the record is behind a pointer, the base never changes, the length may at any time, and what is loaded
;; is frozen.
(module
  (memory 1 2 shared)
  (func $load (param i32) (result i32)
    (i32.add (i32.load (local.get 0)) (i32.load8_s offset=9 (local.get 0))))
  (func $store (param i32)
    (v128.store (local.get 0) (v128.load32_splat (local.get 0))))
  (func $copy (param i32)
    (memory.copy (local.get 0) (i32.const 0) (i32.const 99))))

;;= define internal i32 @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %1 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory1 = load ptr, ptr %1, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory1, align 8, constant, invariant
;;=   %2 = getelementptr i8, ptr %vmctx, i64 0
;;=   %store = load ptr, ptr %2, align 8, constant, invariant
;;=   %3 = getelementptr i8, ptr %store, i64 0
;;=   %limit = load i64, ptr %3, align 8, record
;;=   %4 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %4 to i64
;;=   %needed = add i64 %limit, 560
;;=   %5 = icmp ult i64 %frame, %needed
;;=   br i1 %5, label %overflow, label %enough, unlikely
;;=
;;= body:
;;=   %6 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %6 to i64
;;=   %end = add i64 %index, 4
;;=   %7 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory = load ptr, ptr %7, align 8, constant, invariant
;;=   %8 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load atomic i64, ptr %8 unordered, align 8, record
;;=   %9 = icmp ugt i64 %end, %length
;;=   br i1 %9, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo3_rt_raise(ptr %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %10 = getelementptr i8, ptr %base, i64 %index
;;=   %11 = load i32, ptr %10, align 1, linear memory
;;=   %12 = freeze i32 %11
;;=   %13 = load i32, ptr %local0, align 4
;;=   %index2 = zext i32 %13 to i64
;;=   %address = add i64 %index2, 9
;;=   %end3 = add i64 %address, 1
;;=   %14 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory4 = load ptr, ptr %14, align 8, constant, invariant
;;=   %15 = getelementptr i8, ptr %memory4, i64 8
;;=   %length5 = load atomic i64, ptr %15 unordered, align 8, record
;;=   %16 = icmp ugt i64 %end3, %length5
;;=   br i1 %16, label %trap6, label %next7, unlikely
;;=
;;= trap6:
;;=   call void @wasmo3_rt_raise(ptr %vmctx, i32 2)
;;=   unreachable
;;=
;;= next7:
;;=   %17 = getelementptr i8, ptr %base, i64 %address
;;=   %18 = load i8, ptr %17, align 1, linear memory
;;=   %19 = freeze i8 %18
;;=   %20 = sext i8 %19 to i32
;;=   %21 = add i32 %12, %20
;;=   ret i32 %21
;;=
;;= overflow:
;;=   call void @wasmo3_rt_raise(ptr %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   br label %body
;;= }
;;=
;;= define internal void @f1(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %1 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory1 = load ptr, ptr %1, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory1, align 8, constant, invariant
;;=   %2 = getelementptr i8, ptr %vmctx, i64 0
;;=   %store = load ptr, ptr %2, align 8, constant, invariant
;;=   %3 = getelementptr i8, ptr %store, i64 0
;;=   %limit = load i64, ptr %3, align 8, record
;;=   %4 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %4 to i64
;;=   %needed = add i64 %limit, 560
;;=   %5 = icmp ult i64 %frame, %needed
;;=   br i1 %5, label %overflow, label %enough, unlikely
;;=
;;= body:
;;=   %6 = load i32, ptr %local0, align 4
;;=   %7 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %7 to i64
;;=   %end = add i64 %index, 4
;;=   %8 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory = load ptr, ptr %8, align 8, constant, invariant
;;=   %9 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load atomic i64, ptr %9 unordered, align 8, record
;;=   %10 = icmp ugt i64 %end, %length
;;=   br i1 %10, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo3_rt_raise(ptr %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %11 = getelementptr i8, ptr %base, i64 %index
;;=   %12 = load i32, ptr %11, align 1, linear memory
;;=   %13 = freeze i32 %12
;;=   %14 = insertelement <4 x i32> poison, i32 %13, i32 0
;;=   %15 = shufflevector <4 x i32> %14, <4 x i32> poison, <4 x i32> zeroinitializer
;;=   %16 = bitcast <4 x i32> %15 to <2 x i64>
;;=   %index2 = zext i32 %6 to i64
;;=   %end3 = add i64 %index2, 16
;;=   %17 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory4 = load ptr, ptr %17, align 8, constant, invariant
;;=   %18 = getelementptr i8, ptr %memory4, i64 8
;;=   %length5 = load atomic i64, ptr %18 unordered, align 8, record
;;=   %19 = icmp ugt i64 %end3, %length5
;;=   br i1 %19, label %trap6, label %next7, unlikely
;;=
;;= trap6:
;;=   call void @wasmo3_rt_raise(ptr %vmctx, i32 2)
;;=   unreachable
;;=
;;= next7:
;;=   %20 = getelementptr i8, ptr %base, i64 %index2
;;=   store <2 x i64> %16, ptr %20, align 1, linear memory
;;=   ret void
;;=
;;= overflow:
;;=   call void @wasmo3_rt_raise(ptr %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   br label %body
;;= }
;;=
;;= define internal void @f2(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %1 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory5 = load ptr, ptr %1, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory5, align 8, constant, invariant
;;=   %2 = getelementptr i8, ptr %vmctx, i64 0
;;=   %store = load ptr, ptr %2, align 8, constant, invariant
;;=   %3 = getelementptr i8, ptr %store, i64 0
;;=   %limit = load i64, ptr %3, align 8, record
;;=   %4 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %4 to i64
;;=   %needed = add i64 %limit, 576
;;=   %5 = icmp ult i64 %frame, %needed
;;=   br i1 %5, label %overflow, label %enough, unlikely
;;=
;;= body:
;;=   %6 = load i32, ptr %local0, align 4
;;=   %7 = zext i32 %6 to i64
;;=   %end = add i64 %7, 99
;;=   %8 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory = load ptr, ptr %8, align 8, constant, invariant
;;=   %9 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load atomic i64, ptr %9 unordered, align 8, record
;;=   %10 = icmp ugt i64 %end, %length
;;=   br i1 %10, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo3_rt_raise(ptr %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %11 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory1 = load ptr, ptr %11, align 8, constant, invariant
;;=   %12 = getelementptr i8, ptr %memory1, i64 8
;;=   %length2 = load atomic i64, ptr %12 unordered, align 8, record
;;=   %13 = icmp ugt i64 99, %length2
;;=   br i1 %13, label %trap3, label %next4, unlikely
;;=
;;= trap3:
;;=   call void @wasmo3_rt_raise(ptr %vmctx, i32 2)
;;=   unreachable
;;=
;;= next4:
;;=   %14 = getelementptr i8, ptr %base, i64 %7
;;=   %15 = getelementptr i8, ptr %base, i64 0
;;=   call void @llvm.memmove.p0.p0.i64(ptr align 1 %14, ptr align 1 %15, i64 99, i1 false)
;;=   ret void
;;=
;;= overflow:
;;=   call void @wasmo3_rt_raise(ptr %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   br label %body
;;= }
