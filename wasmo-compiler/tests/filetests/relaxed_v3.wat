;;! v3
;; Relaxed vector operators: one instruction each, where there is one.
(module
  (func $swizzle (param v128 v128) (result v128) (i8x16.relaxed_swizzle (local.get 0) (local.get 1)))
  (func $trunc_s (param v128) (result v128) (i32x4.relaxed_trunc_f32x4_s (local.get 0)))
  (func $trunc_f64_s (param v128) (result v128) (i32x4.relaxed_trunc_f64x2_s_zero (local.get 0)))
  (func $nmadd (param v128 v128 v128) (result v128)
    (f64x2.relaxed_nmadd (local.get 0) (local.get 1) (local.get 2)))
  (func $select (param v128 v128 v128) (result v128)
    (i16x8.relaxed_laneselect (local.get 0) (local.get 1) (local.get 2)))
  (func $min (param v128 v128) (result v128) (f32x4.relaxed_min (local.get 0) (local.get 1)))
  (func $q15 (param v128 v128) (result v128) (i16x8.relaxed_q15mulr_s (local.get 0) (local.get 1)))
  (func $dot (param v128 v128 v128) (result v128)
    (i32x4.relaxed_dot_i8x16_i7x16_add_s (local.get 0) (local.get 1) (local.get 2))))

;;= define internal <2 x i64> @f0(ptr swiftself %vmctx, <2 x i64> %0, <2 x i64> %1) {
;;= entry:
;;=   %local0 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %0, ptr %local0, align 16
;;=   %local1 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %1, ptr %local1, align 16
;;=   br label %body
;;=
;;= body:
;;=   %2 = load <2 x i64>, ptr %local0, align 16
;;=   %3 = load <2 x i64>, ptr %local1, align 16
;;=   %4 = bitcast <2 x i64> %3 to <16 x i8>
;;=   %5 = bitcast <2 x i64> %2 to <16 x i8>
;;=   %6 = call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %5, <16 x i8> %4)
;;=   %7 = bitcast <16 x i8> %6 to <2 x i64>
;;=   ret <2 x i64> %7
;;= }
;;=
;;= define internal <2 x i64> @f1(ptr swiftself %vmctx, <2 x i64> %0) {
;;= entry:
;;=   %local0 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %0, ptr %local0, align 16
;;=   br label %body
;;=
;;= body:
;;=   %1 = load <2 x i64>, ptr %local0, align 16
;;=   %2 = bitcast <2 x i64> %1 to <4 x float>
;;=   %3 = call <4 x i32> @llvm.x86.sse2.cvttps2dq(<4 x float> %2)
;;=   %4 = bitcast <4 x i32> %3 to <2 x i64>
;;=   ret <2 x i64> %4
;;= }
;;=
;;= define internal <2 x i64> @f2(ptr swiftself %vmctx, <2 x i64> %0) {
;;= entry:
;;=   %local0 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %0, ptr %local0, align 16
;;=   br label %body
;;=
;;= body:
;;=   %1 = load <2 x i64>, ptr %local0, align 16
;;=   %2 = bitcast <2 x i64> %1 to <2 x double>
;;=   %3 = call <4 x i32> @llvm.x86.sse2.cvttpd2dq(<2 x double> %2)
;;=   %4 = bitcast <4 x i32> %3 to <2 x i64>
;;=   ret <2 x i64> %4
;;= }
;;=
;;= define internal <2 x i64> @f3(ptr swiftself %vmctx, <2 x i64> %0, <2 x i64> %1, <2 x i64> %2) {
;;= entry:
;;=   %local0 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %0, ptr %local0, align 16
;;=   %local1 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %1, ptr %local1, align 16
;;=   %local2 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %2, ptr %local2, align 16
;;=   br label %body
;;=
;;= body:
;;=   %3 = load <2 x i64>, ptr %local0, align 16
;;=   %4 = load <2 x i64>, ptr %local1, align 16
;;=   %5 = load <2 x i64>, ptr %local2, align 16
;;=   %6 = bitcast <2 x i64> %5 to <2 x double>
;;=   %7 = bitcast <2 x i64> %4 to <2 x double>
;;=   %8 = bitcast <2 x i64> %3 to <2 x double>
;;=   %9 = fneg <2 x double> %8
;;=   %10 = call <2 x double> @llvm.fma.v2f64(<2 x double> %9, <2 x double> %7, <2 x double> %6)
;;=   %11 = bitcast <2 x double> %10 to <2 x i64>
;;=   ret <2 x i64> %11
;;= }
;;=
;;= define internal <2 x i64> @f4(ptr swiftself %vmctx, <2 x i64> %0, <2 x i64> %1, <2 x i64> %2) {
;;= entry:
;;=   %local0 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %0, ptr %local0, align 16
;;=   %local1 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %1, ptr %local1, align 16
;;=   %local2 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %2, ptr %local2, align 16
;;=   br label %body
;;=
;;= body:
;;=   %3 = load <2 x i64>, ptr %local0, align 16
;;=   %4 = load <2 x i64>, ptr %local1, align 16
;;=   %5 = load <2 x i64>, ptr %local2, align 16
;;=   %6 = bitcast <2 x i64> %5 to <8 x i16>
;;=   %7 = bitcast <2 x i64> %4 to <8 x i16>
;;=   %8 = bitcast <2 x i64> %3 to <8 x i16>
;;=   %9 = icmp slt <8 x i16> %6, zeroinitializer
;;=   %10 = select <8 x i1> %9, <8 x i16> %8, <8 x i16> %7
;;=   %11 = bitcast <8 x i16> %10 to <2 x i64>
;;=   ret <2 x i64> %11
;;= }
;;=
;;= define internal <2 x i64> @f5(ptr swiftself %vmctx, <2 x i64> %0, <2 x i64> %1) {
;;= entry:
;;=   %local0 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %0, ptr %local0, align 16
;;=   %local1 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %1, ptr %local1, align 16
;;=   br label %body
;;=
;;= body:
;;=   %2 = load <2 x i64>, ptr %local0, align 16
;;=   %3 = load <2 x i64>, ptr %local1, align 16
;;=   %4 = bitcast <2 x i64> %3 to <4 x float>
;;=   %5 = bitcast <2 x i64> %2 to <4 x float>
;;=   %6 = fcmp olt <4 x float> %5, %4
;;=   %7 = select <4 x i1> %6, <4 x float> %5, <4 x float> %4
;;=   %8 = bitcast <4 x float> %7 to <2 x i64>
;;=   ret <2 x i64> %8
;;= }
;;=
;;= define internal <2 x i64> @f6(ptr swiftself %vmctx, <2 x i64> %0, <2 x i64> %1) {
;;= entry:
;;=   %local0 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %0, ptr %local0, align 16
;;=   %local1 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %1, ptr %local1, align 16
;;=   br label %body
;;=
;;= body:
;;=   %2 = load <2 x i64>, ptr %local0, align 16
;;=   %3 = load <2 x i64>, ptr %local1, align 16
;;=   %4 = bitcast <2 x i64> %3 to <8 x i16>
;;=   %5 = bitcast <2 x i64> %2 to <8 x i16>
;;=   %6 = call <8 x i16> @llvm.x86.ssse3.pmul.hr.sw.128(<8 x i16> %5, <8 x i16> %4)
;;=   %7 = bitcast <8 x i16> %6 to <2 x i64>
;;=   ret <2 x i64> %7
;;= }
;;=
;;= define internal <2 x i64> @f7(ptr swiftself %vmctx, <2 x i64> %0, <2 x i64> %1, <2 x i64> %2) {
;;= entry:
;;=   %local0 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %0, ptr %local0, align 16
;;=   %local1 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %1, ptr %local1, align 16
;;=   %local2 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %2, ptr %local2, align 16
;;=   br label %body
;;=
;;= body:
;;=   %3 = load <2 x i64>, ptr %local0, align 16
;;=   %4 = load <2 x i64>, ptr %local1, align 16
;;=   %5 = load <2 x i64>, ptr %local2, align 16
;;=   %6 = bitcast <2 x i64> %5 to <4 x i32>
;;=   %7 = bitcast <2 x i64> %4 to <16 x i8>
;;=   %8 = bitcast <2 x i64> %3 to <16 x i8>
;;=   %9 = call <8 x i16> @llvm.x86.ssse3.pmadd.ub.sw.128(<16 x i8> %7, <16 x i8> %8)
;;=   %10 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %9, <8 x i16> splat (i16 1))
;;=   %11 = add <4 x i32> %10, %6
;;=   %12 = bitcast <4 x i32> %11 to <2 x i64>
;;=   ret <2 x i64> %12
;;= }
