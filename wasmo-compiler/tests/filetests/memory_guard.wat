;; Guarded memory: no check, unless the static offset is large (48 MiB). The base is loaded once.
(module
  (memory 1)
  (func $loads (param i32) (result i64)
    (i64.add
      (i64.load8_s (local.get 0))
      (i64.load offset=16 (local.get 0))))
  (func $stores (param i32 i32)
    (i32.store16 (local.get 0) (local.get 1)))
  (func $last_without_check (param i32) (result i32)
    (i32.load offset=0x2fffffc (local.get 0)))
  (func $first_with_check (param i32) (result i32)
    (i32.load offset=0x2fffffd (local.get 0)))
  (func $largest (param i32) (result v128)
    (v128.load offset=0xffffffff (local.get 0))))

;;= define internal i64 @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %3 = load i8, ptr %2, align 1, linear memory
;;=   %4 = sext i8 %3 to i64
;;=   %5 = load i32, ptr %local0, align 4
;;=   %index1 = zext i32 %5 to i64
;;=   %address = add i64 %index1, 16
;;=   %6 = getelementptr i8, ptr %vmctx, i64 %address
;;=   %7 = load i64, ptr %6, align 1, linear memory
;;=   %8 = add i64 %4, %7
;;=   ret i64 %8
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx, i32 %0, i32 %1) {
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
;;=   %4 = trunc i32 %3 to i16
;;=   %index = zext i32 %2 to i64
;;=   %5 = getelementptr i8, ptr %vmctx, i64 %index
;;=   store i16 %4, ptr %5, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define internal i32 @f2(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %address = add i64 %index, 50331644
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %address
;;=   %3 = load i32, ptr %2, align 1, linear memory
;;=   ret i32 %3
;;= }
;;=
;;= define internal i32 @f3(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %address = add i64 %index, 50331645
;;=   %end = add i64 %address, 4
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -48
;;=   %2 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %2, align 8, record
;;=   %3 = icmp ugt i64 %end, %length
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %address
;;=   %5 = load i32, ptr %4, align 1, linear memory
;;=   ret i32 %5
;;= }
;;=
;;= define internal <2 x i64> @f4(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %address = add i64 %index, 4294967295
;;=   %end = add i64 %address, 16
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -48
;;=   %2 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %2, align 8, record
;;=   %3 = icmp ugt i64 %end, %length
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %address
;;=   %5 = load <2 x i64>, ptr %4, align 1, linear memory
;;=   ret <2 x i64> %5
;;= }
