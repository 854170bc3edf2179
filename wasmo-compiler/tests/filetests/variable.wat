;; Locals, globals, references.
(module
  (import "m" "g" (global $imported (mut i64)))
  (import "m" "c" (global $constant f32))
  (global $own (mut v128) (v128.const i64x2 1 2))
  (func $f (export "f"))
  (func $locals (result i32) (local i32 f64 externref)
    (local.tee 0 (i32.const 1)))
  (func $get (result i64 f32 v128) (global.get $imported) (global.get $constant) (global.get $own))
  (func $set (param i64) (global.set $imported (local.get 0)))
  (func $select (param funcref i32) (result funcref)
    (select (result funcref) (ref.func $f) (local.get 0) (local.get 1)))
  (func $is_null (param externref) (result i32) (ref.is_null (local.get 0))))

;;= define hidden void @f0(ptr %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   ret void
;;= }
;;=
;;= define internal i32 @f1(ptr swiftself %vmctx) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 0, ptr %local0, align 4
;;=   %local1 = alloca double, align 8
;;=   store double 0.000000e+00, ptr %local1, align 8
;;=   %local2 = alloca ptr, align 8
;;=   store ptr null, ptr %local2, align 8
;;=   br label %body
;;=
;;= body:
;;=   store i32 1, ptr %local0, align 4
;;=   ret i32 1
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx, ptr %0) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   %global0 = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %1 = load i64, ptr %global0, align 16, global
;;=   %2 = getelementptr i8, ptr %vmctx, i64 8
;;=   %global1 = load ptr, ptr %2, align 8, constant, invariant
;;=   %3 = load float, ptr %global1, align 16, global, invariant
;;=   %global2 = getelementptr i8, ptr %vmctx, i64 16
;;=   %4 = load <2 x i64>, ptr %global2, align 16, global
;;=   store i64 %1, ptr %0, align 16
;;=   %result = getelementptr i8, ptr %0, i64 16
;;=   store float %3, ptr %result, align 16
;;=   %result1 = getelementptr i8, ptr %0, i64 32
;;=   store <2 x i64> %4, ptr %result1, align 16
;;=   ret void
;;= }
;;=
;;= define internal void @f3(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %global0 = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   store i64 %1, ptr %global0, align 16, global
;;=   ret void
;;= }
;;=
;;= define internal ptr @f4(ptr swiftself %vmctx, ptr %0, i32 %1) {
;;= entry:
;;=   %local0 = alloca ptr, align 8
;;=   store ptr %0, ptr %local0, align 8
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   br label %body
;;=
;;= body:
;;=   %funcref = getelementptr i8, ptr %vmctx, i64 -288
;;=   %2 = load ptr, ptr %local0, align 8
;;=   %3 = load i32, ptr %local1, align 4
;;=   %condition = icmp ne i32 %3, 0
;;=   %4 = select i1 %condition, ptr %funcref, ptr %2
;;=   ret ptr %4
;;= }
;;=
;;= define internal i32 @f5(ptr swiftself %vmctx, ptr %0) {
;;= entry:
;;=   %local0 = alloca ptr, align 8
;;=   store ptr %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load ptr, ptr %local0, align 8
;;=   %2 = icmp eq ptr %1, null
;;=   %3 = zext i1 %2 to i32
;;=   ret i32 %3
;;= }
