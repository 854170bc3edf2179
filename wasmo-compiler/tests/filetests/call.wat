;; Calls: own functions directly, imports through their funcref records, several results through slots.
(module
  (import "m" "f" (func $import (param i32 f32) (result f64)))
  (func $callee (param i64) (result i64) (local.get 0))
  (func $multi (param i32 v128) (result i32 v128 funcref)
    (local.get 0) (local.get 1) (ref.null func))
  (func $call_own (param i64) (result i64) (call $callee (local.get 0)))
  (func $call_import (param i32) (result f64) (call $import (local.get 0) (f32.const 1)))
  (func $call_multi (param v128) (result v128)
    (call $multi (i32.const 1) (local.get 0))
    (call $multi (i32.const 2) (local.get 0))
    (drop) (drop) (drop) (drop)
    (local.set 0)
    (drop)
    (local.get 0)))

;;= define internal i64 @f1(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   ret i64 %1
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx, ptr %0, i32 %1, <2 x i64> %2) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %1, ptr %local0, align 4
;;=   %local1 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %2, ptr %local1, align 16
;;=   br label %body
;;=
;;= body:
;;=   %3 = load i32, ptr %local0, align 4
;;=   %4 = load <2 x i64>, ptr %local1, align 16
;;=   store i32 %3, ptr %0, align 16
;;=   %result = getelementptr i8, ptr %0, i64 16
;;=   store <2 x i64> %4, ptr %result, align 16
;;=   %result1 = getelementptr i8, ptr %0, i64 32
;;=   store ptr null, ptr %result1, align 16
;;=   ret void
;;= }
;;=
;;= define internal i64 @f3(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %2 = call i64 @f1(ptr swiftself %vmctx, i64 %1)
;;=   ret i64 %2
;;= }
;;=
;;= define internal double @f4(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %import = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code = load ptr, ptr %import, align 8, constant, invariant
;;=   %2 = getelementptr i8, ptr %import, i64 8
;;=   %callee = load ptr, ptr %2, align 8, constant, invariant
;;=   %3 = call double %code(ptr %callee, i32 %1, float 1.000000e+00)
;;=   ret double %3
;;= }
;;=
;;= define internal <2 x i64> @f5(ptr swiftself %vmctx, <2 x i64> %0) {
;;= entry:
;;=   %local0 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %0, ptr %local0, align 16
;;=   %results = alloca [3 x <2 x i64>], align 16
;;=   br label %body
;;=
;;= body:
;;=   %1 = load <2 x i64>, ptr %local0, align 16
;;=   call void @f2(ptr swiftself %vmctx, ptr %results, i32 1, <2 x i64> %1)
;;=   %result = load i32, ptr %results, align 4
;;=   %2 = getelementptr i8, ptr %results, i64 16
;;=   %result1 = load <2 x i64>, ptr %2, align 16
;;=   %3 = getelementptr i8, ptr %results, i64 32
;;=   %result2 = load ptr, ptr %3, align 8
;;=   %4 = load <2 x i64>, ptr %local0, align 16
;;=   call void @f2(ptr swiftself %vmctx, ptr %results, i32 2, <2 x i64> %4)
;;=   %result3 = load i32, ptr %results, align 4
;;=   %5 = getelementptr i8, ptr %results, i64 16
;;=   %result4 = load <2 x i64>, ptr %5, align 16
;;=   %6 = getelementptr i8, ptr %results, i64 32
;;=   %result5 = load ptr, ptr %6, align 8
;;=   store <2 x i64> %result1, ptr %local0, align 16
;;=   %7 = load <2 x i64>, ptr %local0, align 16
;;=   ret <2 x i64> %7
;;= }
