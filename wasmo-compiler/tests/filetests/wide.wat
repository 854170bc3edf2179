;; Wide arithmetic: pairs of i64 are one i128 in between.
(module
  (func $add (param i64 i64 i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func $mul (param i64 i64) (result i64)
    (i64.mul_wide_s (local.get 0) (local.get 1))
    (i64.xor)))

;;= define internal void @f0(ptr swiftself %vmctx, ptr %0, i64 %1, i64 %2, i64 %3, i64 %4) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %1, ptr %local0, align 8
;;=   %local1 = alloca i64, align 8
;;=   store i64 %2, ptr %local1, align 8
;;=   %local2 = alloca i64, align 8
;;=   store i64 %3, ptr %local2, align 8
;;=   %local3 = alloca i64, align 8
;;=   store i64 %4, ptr %local3, align 8
;;=   br label %body
;;=
;;= body:
;;=   %5 = load i64, ptr %local0, align 8
;;=   %6 = load i64, ptr %local1, align 8
;;=   %7 = load i64, ptr %local2, align 8
;;=   %8 = load i64, ptr %local3, align 8
;;=   %9 = zext i64 %7 to i128
;;=   %10 = zext i64 %8 to i128
;;=   %11 = shl i128 %10, 64
;;=   %12 = or i128 %9, %11
;;=   %13 = zext i64 %5 to i128
;;=   %14 = zext i64 %6 to i128
;;=   %15 = shl i128 %14, 64
;;=   %16 = or i128 %13, %15
;;=   %17 = add i128 %16, %12
;;=   %18 = trunc i128 %17 to i64
;;=   %19 = lshr i128 %17, 64
;;=   %20 = trunc i128 %19 to i64
;;=   store i64 %18, ptr %0, align 16
;;=   %result = getelementptr i8, ptr %0, i64 16
;;=   store i64 %20, ptr %result, align 16
;;=   ret void
;;= }
;;=
;;= define internal i64 @f1(ptr swiftself %vmctx, i64 %0, i64 %1) {
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
;;=   %4 = sext i64 %2 to i128
;;=   %5 = sext i64 %3 to i128
;;=   %6 = mul i128 %4, %5
;;=   %7 = trunc i128 %6 to i64
;;=   %8 = lshr i128 %6, 64
;;=   %9 = trunc i128 %8 to i64
;;=   %10 = xor i64 %7, %9
;;=   ret i64 %10
;;= }
