;;! optimized
;; What LLVM makes pairs of has four lanes where the code generator has none for two.
(module
  (memory 1)
  (func (export "pair") (param $x i32)
    (f32.store (local.get $x) (f32.sub (f32.const 0) (f32.mul (f32.load offset=8 (local.get $x)) (f32.load offset=24 (local.get $x)))))
    (f32.store offset=4 (local.get $x) (f32.sub (f32.const 0) (f32.mul (f32.load offset=12 (local.get $x)) (f32.load offset=28 (local.get $x))))))
  (func (export "four") (param $x i32)
    (f32.store offset=0 (local.get $x) (f32.mul (f32.const 1) (f32.load offset=16 (local.get $x))))
    (f32.store offset=4 (local.get $x) (f32.mul (f32.const 1) (f32.load offset=20 (local.get $x))))
    (f32.store offset=8 (local.get $x) (f32.mul (f32.const 1) (f32.load offset=24 (local.get $x))))
    (f32.store offset=12 (local.get $x) (f32.mul (f32.const 1) (f32.load offset=28 (local.get $x)))))
  (func (export "doubles") (param $x i32)
    (f64.store (local.get $x) (f64.sub (f64.const 0) (f64.mul (f64.load offset=16 (local.get $x)) (f64.load offset=48 (local.get $x)))))
    (f64.store offset=8 (local.get $x) (f64.sub (f64.const 0) (f64.mul (f64.load offset=24 (local.get $x)) (f64.load offset=56 (local.get $x)))))))

;;= define hidden void @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = getelementptr i8, ptr %1, i64 8
;;=   %3 = getelementptr i8, ptr %1, i64 24
;;=   %4 = load <2 x float>, ptr %2, align 1, linear memory
;;=   %5 = load <2 x float>, ptr %3, align 1, linear memory
;;=   %6 = fmul <2 x float> %4, %5
;;=   %7 = shufflevector <2 x float> %6, <2 x float> poison, <4 x i32> <i32 0, i32 1, i32 poison, i32 poison>
;;=   %8 = call <4 x float> @llvm.canonicalize.v4f32(<4 x float> %7)
;;=   %9 = shufflevector <4 x float> %8, <4 x float> poison, <2 x i32> <i32 0, i32 1>
;;=   %10 = fsub <2 x float> zeroinitializer, %9
;;=   store <2 x float> %10, ptr %1, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f1(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = getelementptr i8, ptr %1, i64 16
;;=   %3 = load <4 x float>, ptr %2, align 1, linear memory
;;=   %4 = call <4 x float> @llvm.canonicalize.v4f32(<4 x float> %3)
;;=   store <4 x float> %4, ptr %1, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f2(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = getelementptr i8, ptr %1, i64 16
;;=   %3 = getelementptr i8, ptr %1, i64 48
;;=   %4 = load <2 x double>, ptr %2, align 1, linear memory
;;=   %5 = load <2 x double>, ptr %3, align 1, linear memory
;;=   %6 = fmul <2 x double> %4, %5
;;=   %7 = call <2 x double> @llvm.canonicalize.v2f64(<2 x double> %6)
;;=   %8 = fsub <2 x double> zeroinitializer, %7
;;=   store <2 x double> %8, ptr %1, align 1, linear memory
;;=   ret void
;;= }
