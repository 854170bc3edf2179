;;! v3 deterministic
;; Relaxed vector operators: the ordinary operators.
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
;;=   %6 = call <16 x i8> @llvm.uadd.sat.v16i8(<16 x i8> %4, <16 x i8> splat (i8 112))
;;=   %7 = call <16 x i8> @llvm.x86.ssse3.pshuf.b.128(<16 x i8> %5, <16 x i8> %6)
;;=   %8 = bitcast <16 x i8> %7 to <2 x i64>
;;=   ret <2 x i64> %8
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
;;=   %3 = fcmp ord <4 x float> %2, %2
;;=   %4 = select <4 x i1> %3, <4 x float> %2, <4 x float> zeroinitializer
;;=   %5 = call <4 x i32> @llvm.x86.sse2.cvttps2dq(<4 x float> %4)
;;=   %6 = fcmp oge <4 x float> %4, splat (float 0x41E0000000000000)
;;=   %7 = sext <4 x i1> %6 to <4 x i32>
;;=   %8 = xor <4 x i32> %5, %7
;;=   %9 = bitcast <4 x i32> %8 to <2 x i64>
;;=   ret <2 x i64> %9
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
;;=   %3 = fcmp ord <2 x double> %2, %2
;;=   %4 = select <2 x i1> %3, <2 x double> splat (double 0x41DFFFFFFFC00000), <2 x double> zeroinitializer
;;=   %5 = fcmp olt <2 x double> %2, %4
;;=   %6 = select <2 x i1> %5, <2 x double> %2, <2 x double> %4
;;=   %7 = call <4 x i32> @llvm.x86.sse2.cvttpd2dq(<2 x double> %6)
;;=   %8 = bitcast <4 x i32> %7 to <2 x i64>
;;=   ret <2 x i64> %8
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
;;=   %10 = fmul <2 x double> %9, %7
;;=   %11 = fadd <2 x double> %10, %6
;;=   %12 = bitcast <2 x double> %11 to <2 x i64>
;;=   ret <2 x i64> %12
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
;;=   %6 = and <2 x i64> %3, %5
;;=   %7 = xor <2 x i64> %5, splat (i64 -1)
;;=   %8 = and <2 x i64> %4, %7
;;=   %9 = or <2 x i64> %6, %8
;;=   ret <2 x i64> %9
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
;;=   %8 = fcmp olt <4 x float> %4, %5
;;=   %9 = select <4 x i1> %8, <4 x float> %4, <4 x float> %5
;;=   %10 = bitcast <4 x float> %7 to <4 x i32>
;;=   %11 = bitcast <4 x float> %9 to <4 x i32>
;;=   %12 = or <4 x i32> %10, %11
;;=   %13 = bitcast <4 x i32> %12 to <4 x float>
;;=   %14 = fcmp uno <4 x float> %5, %4
;;=   %15 = select <4 x i1> %14, <4 x float> splat (float 0x7FF8000000000000), <4 x float> %13
;;=   %16 = bitcast <4 x float> %15 to <2 x i64>
;;=   ret <2 x i64> %16
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
;;=   %7 = icmp eq <8 x i16> %6, splat (i16 -32768)
;;=   %8 = sext <8 x i1> %7 to <8 x i16>
;;=   %9 = xor <8 x i16> %6, %8
;;=   %10 = bitcast <8 x i16> %9 to <2 x i64>
;;=   ret <2 x i64> %10
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
;;=   %9 = bitcast <16 x i8> %8 to <8 x i16>
;;=   %10 = bitcast <16 x i8> %7 to <8 x i16>
;;=   %11 = shl <8 x i16> %9, splat (i16 8)
;;=   %12 = ashr <8 x i16> %11, splat (i16 8)
;;=   %13 = shl <8 x i16> %10, splat (i16 8)
;;=   %14 = ashr <8 x i16> %13, splat (i16 8)
;;=   %15 = mul <8 x i16> %12, %14
;;=   %16 = ashr <8 x i16> %9, splat (i16 8)
;;=   %17 = ashr <8 x i16> %10, splat (i16 8)
;;=   %18 = mul <8 x i16> %16, %17
;;=   %19 = add <8 x i16> %15, %18
;;=   %20 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %19, <8 x i16> splat (i16 1))
;;=   %21 = add <4 x i32> %20, %6
;;=   %22 = bitcast <4 x i32> %21 to <2 x i64>
;;=   ret <2 x i64> %22
;;= }
