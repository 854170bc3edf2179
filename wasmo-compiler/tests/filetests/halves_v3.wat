;;! v3 optimized
;; The two halves of what has been extended, computed together in vectors of 256 bits.
(module
  (memory 1)
  ;; Bytes extended, computed with, and made bytes again: three in a row of which the middle counts twice.
  (func (export "smooth") (param $to i32) (param $x i32) (local $a v128) (local $b v128) (local $c v128)
    (local.set $a (v128.load offset=0 (local.get $x))) (local.set $b (v128.load offset=16 (local.get $x))) (local.set $c (v128.load offset=32 (local.get $x)))
    (v128.store (local.get $to) (i8x16.narrow_i16x8_u
      (i16x8.shr_u (i16x8.add (i16x8.add (i16x8.add (i16x8.extend_low_i8x16_u (local.get $a)) (i16x8.extend_low_i8x16_u (local.get $c))) (i16x8.shl (i16x8.extend_low_i8x16_u (local.get $b)) (i32.const 1))) (v128.const i16x8 2 2 2 2 2 2 2 2)) (i32.const 2))
      (i16x8.shr_u (i16x8.add (i16x8.add (i16x8.add (i16x8.extend_high_i8x16_u (local.get $a)) (i16x8.extend_high_i8x16_u (local.get $c))) (i16x8.shl (i16x8.extend_high_i8x16_u (local.get $b)) (i32.const 1))) (v128.const i16x8 2 2 2 2 2 2 2 2)) (i32.const 2)))))
  ;; With signs, by all kinds of operations, and one vector that has not been extended.
  (func (export "mixed_halves") (param $to i32) (param $x i32) (local $a v128) (local $b v128) (local $c v128) (local $k v128)
    (local.set $a (v128.load offset=0 (local.get $x))) (local.set $b (v128.load offset=16 (local.get $x))) (local.set $c (v128.load offset=32 (local.get $x)))
    (local.set $k (v128.load offset=48 (local.get $x)))
    (v128.store (local.get $to) (i8x16.narrow_i16x8_s
      (i16x8.max_s (i16x8.sub (i16x8.add_sat_s (i16x8.q15mulr_sat_s (i16x8.mul (i16x8.extend_low_i8x16_s (local.get $a)) (i16x8.extend_low_i8x16_s (local.get $b))) (local.get $k)) (i16x8.extend_low_i8x16_s (local.get $c))) (i16x8.extend_low_i8x16_s (local.get $a))) (v128.xor (i16x8.extend_low_i8x16_s (local.get $b)) (v128.const i16x8 -1 2 -3 4 -5 6 -7 8)))
      (i16x8.max_s (i16x8.sub (i16x8.add_sat_s (i16x8.q15mulr_sat_s (i16x8.mul (i16x8.extend_high_i8x16_s (local.get $a)) (i16x8.extend_high_i8x16_s (local.get $b))) (local.get $k)) (i16x8.extend_high_i8x16_s (local.get $c))) (i16x8.extend_high_i8x16_s (local.get $a))) (v128.xor (i16x8.extend_high_i8x16_s (local.get $b)) (v128.const i16x8 -1 2 -3 4 -5 6 -7 8))))))
  ;; Words, shifted by a distance that is computed; the halves exchanged; and one half that is used elsewhere.
  (func (export "words") (param $to i32) (param $x i32) (param $n i32) (local $a v128) (local $b v128) (local $c v128) (local $k v128)
    (local.set $a (v128.load offset=0 (local.get $x))) (local.set $b (v128.load offset=16 (local.get $x))) (local.set $c (v128.load offset=32 (local.get $x)))
    (local.set $k (v128.load offset=48 (local.get $x)))
    (v128.store (local.get $to) (i16x8.narrow_i32x4_s
      (i32x4.shr_s (i32x4.add (i32x4.mul (i32x4.extend_low_i16x8_s (local.get $a)) (i32x4.extend_low_i16x8_s (local.get $b))) (i32x4.mul (i32x4.extend_low_i16x8_s (local.get $c)) (local.get $k))) (local.get $n))
      (i32x4.shr_s (i32x4.add (i32x4.mul (i32x4.extend_high_i16x8_s (local.get $a)) (i32x4.extend_high_i16x8_s (local.get $b))) (i32x4.mul (i32x4.extend_high_i16x8_s (local.get $c)) (local.get $k))) (local.get $n))))
    (v128.store offset=16 (local.get $to) (i16x8.narrow_i32x4_s
      (i32x4.shr_s (i32x4.add (i32x4.mul (i32x4.extend_high_i16x8_s (local.get $a)) (i32x4.extend_high_i16x8_s (local.get $b))) (i32x4.mul (i32x4.extend_high_i16x8_s (local.get $c)) (local.get $k))) (local.get $n))
      (local.tee $k (i32x4.shr_s (i32x4.add (i32x4.mul (i32x4.extend_low_i16x8_s (local.get $a)) (i32x4.extend_low_i16x8_s (local.get $b))) (i32x4.mul (i32x4.extend_low_i16x8_s (local.get $c)) (local.get $k))) (local.get $n)))))
    (v128.store offset=32 (local.get $to) (local.get $k))))

;;= define hidden void @f0(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide5 = zext i32 %0 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = load <16 x i8>, ptr %2, align 1, linear memory
;;=   %4 = getelementptr i8, ptr %2, i64 16
;;=   %5 = load <16 x i8>, ptr %4, align 1, linear memory
;;=   %6 = getelementptr i8, ptr %2, i64 32
;;=   %7 = load <16 x i8>, ptr %6, align 1, linear memory
;;=   %8 = zext <16 x i8> %3 to <16 x i16>
;;=   %9 = add <16 x i16> %8, splat (i16 2)
;;=   %10 = zext <16 x i8> %7 to <16 x i16>
;;=   %11 = add <16 x i16> %9, %10
;;=   %12 = zext <16 x i8> %5 to <16 x i16>
;;=   %13 = shl <16 x i16> %12, splat (i16 1)
;;=   %14 = add <16 x i16> %11, %13
;;=   %15 = lshr <16 x i16> %14, splat (i16 2)
;;=   %16 = shufflevector <16 x i16> %15, <16 x i16> %15, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %17 = shufflevector <16 x i16> %15, <16 x i16> %15, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
;;=   %18 = call <16 x i8> @llvm.x86.sse2.packuswb.128(<8 x i16> %16, <8 x i16> %17)
;;=   %19 = getelementptr i8, ptr %vmctx, i64 %wide5
;;=   store <16 x i8> %18, ptr %19, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f1(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide7 = zext i32 %0 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = load <16 x i8>, ptr %2, align 1, linear memory
;;=   %4 = getelementptr i8, ptr %2, i64 16
;;=   %5 = load <16 x i8>, ptr %4, align 1, linear memory
;;=   %6 = getelementptr i8, ptr %2, i64 32
;;=   %7 = load <16 x i8>, ptr %6, align 1, linear memory
;;=   %8 = getelementptr i8, ptr %2, i64 48
;;=   %9 = load <8 x i16>, ptr %8, align 1, linear memory
;;=   %10 = sext <16 x i8> %5 to <16 x i16>
;;=   %11 = sext <16 x i8> %3 to <16 x i16>
;;=   %12 = mul <16 x i16> %10, %11
;;=   %13 = shufflevector <8 x i16> %9, <8 x i16> %9, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
;;=   %14 = call <16 x i16> @llvm.x86.avx2.pmul.hr.sw(<16 x i16> %12, <16 x i16> %13)
;;=   %15 = icmp eq <16 x i16> %14, splat (i16 -32768)
;;=   %16 = sext <16 x i1> %15 to <16 x i16>
;;=   %17 = xor <16 x i16> %14, %16
;;=   %18 = sext <16 x i8> %7 to <16 x i16>
;;=   %19 = call <16 x i16> @llvm.sadd.sat.v16i16(<16 x i16> %17, <16 x i16> %18)
;;=   %20 = sub <16 x i16> %19, %11
;;=   %21 = xor <16 x i16> %10, <i16 -1, i16 2, i16 -3, i16 4, i16 -5, i16 6, i16 -7, i16 8, i16 -1, i16 2, i16 -3, i16 4, i16 -5, i16 6, i16 -7, i16 8>
;;=   %22 = call <16 x i16> @llvm.smax.v16i16(<16 x i16> %20, <16 x i16> %21)
;;=   %23 = shufflevector <16 x i16> %22, <16 x i16> %22, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %24 = shufflevector <16 x i16> %22, <16 x i16> %22, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
;;=   %25 = call <16 x i8> @llvm.x86.sse2.packsswb.128(<8 x i16> %23, <8 x i16> %24)
;;=   %26 = getelementptr i8, ptr %vmctx, i64 %wide7
;;=   store <16 x i8> %25, ptr %26, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f2(ptr %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide14 = zext i32 %0 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %4 = load <8 x i16>, ptr %3, align 1, linear memory
;;=   %5 = getelementptr i8, ptr %3, i64 16
;;=   %6 = load <8 x i16>, ptr %5, align 1, linear memory
;;=   %7 = getelementptr i8, ptr %3, i64 32
;;=   %8 = load <8 x i16>, ptr %7, align 1, linear memory
;;=   %9 = getelementptr i8, ptr %3, i64 48
;;=   %10 = load <4 x i32>, ptr %9, align 1, linear memory
;;=   %11 = shufflevector <8 x i16> %4, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
;;=   %12 = sext <4 x i16> %11 to <4 x i32>
;;=   %13 = shufflevector <8 x i16> %6, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
;;=   %14 = sext <4 x i16> %13 to <4 x i32>
;;=   %15 = mul nsw <4 x i32> %14, %12
;;=   %16 = shufflevector <8 x i16> %8, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
;;=   %17 = sext <4 x i16> %16 to <4 x i32>
;;=   %18 = mul <4 x i32> %10, %17
;;=   %19 = add <4 x i32> %18, %15
;;=   %count = and i32 %2, 31
;;=   %20 = insertelement <4 x i32> poison, i32 %count, i64 0
;;=   %21 = shufflevector <4 x i32> %20, <4 x i32> poison, <4 x i32> zeroinitializer
;;=   %22 = ashr <4 x i32> %19, %21
;;=   %23 = shufflevector <8 x i16> %4, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
;;=   %24 = sext <4 x i16> %23 to <4 x i32>
;;=   %25 = shufflevector <8 x i16> %6, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
;;=   %26 = sext <4 x i16> %25 to <4 x i32>
;;=   %27 = mul nsw <4 x i32> %26, %24
;;=   %28 = shufflevector <8 x i16> %8, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
;;=   %29 = sext <4 x i16> %28 to <4 x i32>
;;=   %30 = mul <4 x i32> %10, %29
;;=   %31 = add <4 x i32> %30, %27
;;=   %32 = ashr <4 x i32> %31, %21
;;=   %33 = shufflevector <4 x i32> %10, <4 x i32> %10, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %34 = sext <8 x i16> %8 to <8 x i32>
;;=   %35 = mul <8 x i32> %33, %34
;;=   %36 = sext <8 x i16> %6 to <8 x i32>
;;=   %37 = sext <8 x i16> %4 to <8 x i32>
;;=   %38 = mul <8 x i32> %36, %37
;;=   %39 = add <8 x i32> %35, %38
;;=   %40 = shufflevector <4 x i32> %21, <4 x i32> %21, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %41 = ashr <8 x i32> %39, %40
;;=   %42 = shufflevector <8 x i32> %41, <8 x i32> %41, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
;;=   %43 = shufflevector <8 x i32> %41, <8 x i32> %41, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
;;=   %44 = call <8 x i16> @llvm.x86.sse2.packssdw.128(<4 x i32> %42, <4 x i32> %43)
;;=   %45 = getelementptr i8, ptr %vmctx, i64 %wide14
;;=   store <8 x i16> %44, ptr %45, align 1, linear memory
;;=   %46 = call <8 x i16> @llvm.x86.sse2.packssdw.128(<4 x i32> %32, <4 x i32> %22)
;;=   %47 = getelementptr i8, ptr %45, i64 16
;;=   store <8 x i16> %46, ptr %47, align 1, linear memory
;;=   %48 = getelementptr i8, ptr %45, i64 32
;;=   store <4 x i32> %22, ptr %48, align 1, linear memory
;;=   ret void
;;= }
