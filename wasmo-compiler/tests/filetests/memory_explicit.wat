;;! explicit
;; Explicit bounds: each access is checked against the length, in 64 bits, and each function checks the stack.
(module
  (memory 1)
  (func $load (param i32) (result i32)
    (i32.load offset=4 (local.get 0)))
  (func $store (param i32 f64)
    (f64.store offset=0xffffffff (local.get 0) (local.get 1))))

;;= define internal i32 @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %1 = getelementptr i8, ptr %vmctx, i64 -8
;;=   %store = load ptr, ptr %1, align 8, constant, invariant
;;=   %2 = getelementptr i8, ptr %store, i64 0
;;=   %limit = load i64, ptr %2, align 8, record
;;=   %3 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %3 to i64
;;=   %needed = add i64 %limit, 544
;;=   %4 = icmp ult i64 %frame, %needed
;;=   br i1 %4, label %overflow, label %enough, unlikely
;;=
;;= body:
;;=   %5 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %5 to i64
;;=   %address = add i64 %index, 4
;;=   %end = add i64 %address, 4
;;=   %6 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %6, align 8, record
;;=   %7 = icmp ugt i64 %end, %length
;;=   br i1 %7, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %8 = getelementptr i8, ptr %base, i64 %address
;;=   %9 = load i32, ptr %8, align 1, linear memory
;;=   ret i32 %9
;;=
;;= overflow:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   br label %body
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx, i32 %0, double %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca double, align 8
;;=   store double %1, ptr %local1, align 8
;;=   %2 = getelementptr i8, ptr %vmctx, i64 -8
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
;;=   %7 = load double, ptr %local1, align 8
;;=   %index = zext i32 %6 to i64
;;=   %address = add i64 %index, 4294967295
;;=   %end = add i64 %address, 8
;;=   %8 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %8, align 8, record
;;=   %9 = icmp ugt i64 %end, %length
;;=   br i1 %9, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %10 = getelementptr i8, ptr %base, i64 %address
;;=   store double %7, ptr %10, align 1, linear memory
;;=   ret void
;;=
;;= overflow:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   br label %body
;;= }
