;; Arguments that find no register go through the store, several results to where the caller's caller wants them.
(module
  (func $many (export "many") (param i32 i64 i32 i64 f32 i32 i32 v128) (result i32 i64)
    (return_call $many (local.get 6) (local.get 3) (local.get 2) (local.get 1) (local.get 4)
      (local.get 5) (local.get 0) (local.get 7)))
  (func $few (param i32) (result i32 i64)
    (return_call $many (local.get 0) (i64.const 1) (i32.const 2) (i64.const 3) (f32.const 4)
      (i32.const 5) (i32.const 6) (v128.const i64x2 7 7))))

;;= define hidden tailcc void @t0(ptr %vmctx, ptr %0, i32 %1, i64 %2, i32 %3, i64 %4, float %5, <2 x i64> %6) {
;;= entry:
;;=   %7 = getelementptr i8, ptr %vmctx, i64 -8
;;=   %store = load ptr, ptr %7, align 8, constant, invariant
;;=   %8 = getelementptr i8, ptr %store, i64 32
;;=   %arguments = load ptr, ptr %8, align 8, constant, invariant
;;=   %9 = getelementptr i8, ptr %arguments, i64 0
;;=   %argument = load i32, ptr %9, align 16, tail argument
;;=   %10 = getelementptr i8, ptr %arguments, i64 16
;;=   %argument1 = load i32, ptr %10, align 16, tail argument
;;=   %local0 = alloca i32, align 4
;;=   store i32 %1, ptr %local0, align 4
;;=   %local1 = alloca i64, align 8
;;=   store i64 %2, ptr %local1, align 8
;;=   %local2 = alloca i32, align 4
;;=   store i32 %3, ptr %local2, align 4
;;=   %local3 = alloca i64, align 8
;;=   store i64 %4, ptr %local3, align 8
;;=   %local4 = alloca float, align 4
;;=   store float %5, ptr %local4, align 4
;;=   %local5 = alloca i32, align 4
;;=   store i32 %argument, ptr %local5, align 4
;;=   %local6 = alloca i32, align 4
;;=   store i32 %argument1, ptr %local6, align 4
;;=   %local7 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %6, ptr %local7, align 16
;;=   br label %body
;;=
;;= body:
;;=   %11 = load i32, ptr %local6, align 4
;;=   %12 = load i64, ptr %local3, align 8
;;=   %13 = load i32, ptr %local2, align 4
;;=   %14 = load i64, ptr %local1, align 8
;;=   %15 = load float, ptr %local4, align 4
;;=   %16 = load i32, ptr %local5, align 4
;;=   %17 = load i32, ptr %local0, align 4
;;=   %18 = load <2 x i64>, ptr %local7, align 16
;;=   %19 = getelementptr i8, ptr %vmctx, i64 -8
;;=   %store2 = load ptr, ptr %19, align 8, constant, invariant
;;=   %20 = getelementptr i8, ptr %store2, i64 32
;;=   %arguments3 = load ptr, ptr %20, align 8, constant, invariant
;;=   %21 = getelementptr i8, ptr %arguments3, i64 0
;;=   store i32 %16, ptr %21, align 16, tail argument
;;=   %22 = getelementptr i8, ptr %arguments3, i64 16
;;=   store i32 %17, ptr %22, align 16, tail argument
;;=   musttail call tailcc void @t0(ptr %vmctx, ptr %0, i32 %11, i64 %12, i32 %13, i64 %14, float %15, <2 x i64> %18)
;;=   ret void
;;= }
;;=
;;= define internal tailcc void @f1(ptr %vmctx, ptr %0, i32 %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %1, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %3 = getelementptr i8, ptr %vmctx, i64 -8
;;=   %store = load ptr, ptr %3, align 8, constant, invariant
;;=   %4 = getelementptr i8, ptr %store, i64 32
;;=   %arguments = load ptr, ptr %4, align 8, constant, invariant
;;=   %5 = getelementptr i8, ptr %arguments, i64 0
;;=   store i32 5, ptr %5, align 16, tail argument
;;=   %6 = getelementptr i8, ptr %arguments, i64 16
;;=   store i32 6, ptr %6, align 16, tail argument
;;=   musttail call tailcc void @t0(ptr %vmctx, ptr %0, i32 %2, i64 1, i32 2, i64 3, float 4.000000e+00, <2 x i64> splat (i64 7))
;;=   ret void
;;= }
;;=
;;= define hidden void @f0(ptr %0, ptr %1, i32 %2, i64 %3, i32 %4, i64 %5, float %6, i32 %7, i32 %8, <2 x i64> %9) {
;;= entry:
;;=   %10 = getelementptr i8, ptr %0, i64 -8
;;=   %store = load ptr, ptr %10, align 8, constant, invariant
;;=   %11 = getelementptr i8, ptr %store, i64 32
;;=   %arguments = load ptr, ptr %11, align 8, constant, invariant
;;=   %12 = getelementptr i8, ptr %arguments, i64 0
;;=   store i32 %7, ptr %12, align 16, tail argument
;;=   %13 = getelementptr i8, ptr %arguments, i64 16
;;=   store i32 %8, ptr %13, align 16, tail argument
;;=   call tailcc void @t0(ptr %0, ptr %1, i32 %2, i64 %3, i32 %4, i64 %5, float %6, <2 x i64> %9)
;;=   ret void
;;= }
