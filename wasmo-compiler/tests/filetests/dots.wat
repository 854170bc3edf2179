;;! optimized
;; Sums of products of 16 by 16 bits: two products are one instruction.
(module
  (memory 1)
  ;; Four of them, and what comes from the iteration before.
  (func (export "filter") (param $x i32) (param $y i32) (param $end i32) (result v128) (local $sum v128) (local $a v128) (local $b v128)
    (local.set $a (v128.load16x4_s (local.get $y)))
    (local.set $b (v128.load16x4_s offset=8 (local.get $y)))
    (loop $next
      (local.set $sum (i32x4.add
        (i32x4.mul (local.get $a) (v128.load16x4_s (local.get $x)))
        (i32x4.add
          (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (local.get $b))
          (i32x4.add (local.get $sum)
            (i32x4.add
              (i32x4.mul (v128.load16x4_s offset=16 (local.get $x)) (local.get $a))
              (i32x4.mul (v128.load16x4_s offset=24 (local.get $x)) (local.get $b)))))))
      (br_if $next (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 32))) (local.get $end))))
    (local.get $sum))
  ;; Bytes fit, one is left over.
  (func (export "bytes") (param $x i32) (param $y v128) (result v128)
    (i32x4.add
      (i32x4.add
        (i32x4.mul
          (i32x4.extend_low_i16x8_u (i16x8.extend_low_i8x16_u (v128.load32_zero (local.get $x))))
          (v128.load16x4_s offset=8 (local.get $x)))
        (i32x4.mul
          (v128.load16x4_s offset=16 (local.get $x))
          (v128.load16x4_s offset=24 (local.get $x))))
      (i32x4.mul
        (v128.load16x4_s offset=32 (local.get $x))
        (v128.load16x4_s offset=40 (local.get $x)))))
  ;; 16 bits without a sign do not fit; 32 do not; one product is none; both halves of a vector stay.
  (func (export "others") (param $x i32) (param $y v128) (param $z v128)
    (v128.store (local.get $x)
      (i32x4.add
        (i32x4.mul (v128.load16x4_u (local.get $x)) (v128.load16x4_s offset=8 (local.get $x)))
        (i32x4.mul (v128.load16x4_s offset=16 (local.get $x)) (v128.load16x4_s offset=24 (local.get $x)))))
    (v128.store offset=16 (local.get $x)
      (i32x4.add
        (i32x4.mul (local.get $y) (v128.load16x4_s offset=40 (local.get $x)))
        (i32x4.mul (v128.load16x4_s offset=48 (local.get $x)) (local.get $z))))
    (v128.store offset=32 (local.get $x)
      (i32x4.add
        (i32x4.extmul_low_i16x8_s (local.get $y) (local.get $z))
        (i32x4.extmul_high_i16x8_s (local.get $y) (local.get $z))))))

;;= define hidden <2 x i64> @f0(ptr %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide12 = zext i32 %0 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %4 = load <4 x i16>, ptr %3, align 1, linear memory
;;=   %5 = getelementptr i8, ptr %3, i64 8
;;=   %6 = load <4 x i16>, ptr %5, align 1, linear memory
;;=   %7 = shufflevector <4 x i16> %4, <4 x i16> %6, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   br label %loop
;;=
;;= loop:
;;=   %8 = phi <4 x i32> [ zeroinitializer, %entry ], [ %20, %loop ]
;;=   %wide10 = phi i64 [ %wide12, %entry ], [ %wide11, %loop ]
;;=   %half = trunc i64 %wide10 to i32
;;=   %9 = getelementptr i8, ptr %vmctx, i64 %wide10
;;=   %10 = load <4 x i16>, ptr %9, align 1, linear memory
;;=   %11 = getelementptr i8, ptr %9, i64 8
;;=   %12 = load <4 x i16>, ptr %11, align 1, linear memory
;;=   %13 = getelementptr i8, ptr %9, i64 16
;;=   %14 = load <4 x i16>, ptr %13, align 1, linear memory
;;=   %15 = getelementptr i8, ptr %9, i64 24
;;=   %16 = load <4 x i16>, ptr %15, align 1, linear memory
;;=   %17 = shufflevector <4 x i16> %10, <4 x i16> %12, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %products = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %17, <8 x i16> %7)
;;=   %18 = shufflevector <4 x i16> %14, <4 x i16> %16, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %products9 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %18, <8 x i16> %7)
;;=   %19 = add <4 x i32> %products, %8
;;=   %20 = add <4 x i32> %19, %products9
;;=   %21 = add i32 %half, 32
;;=   %wide11 = zext i32 %21 to i64
;;=   %.not = icmp eq i32 %21, %2
;;=   br i1 %.not, label %next, label %loop
;;=
;;= next:
;;=   %22 = bitcast <4 x i32> %20 to <2 x i64>
;;=   ret <2 x i64> %22
;;= }
;;=
;;= define hidden <2 x i64> @f1(ptr %vmctx, i32 %0, <2 x i64> %1) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = load <4 x i8>, ptr %2, align 1, linear memory
;;=   %4 = zext <4 x i8> %3 to <4 x i16>
;;=   %5 = getelementptr i8, ptr %2, i64 8
;;=   %6 = load <4 x i16>, ptr %5, align 1, linear memory
;;=   %7 = getelementptr i8, ptr %2, i64 16
;;=   %8 = load <4 x i16>, ptr %7, align 1, linear memory
;;=   %9 = sext <4 x i16> %8 to <4 x i32>
;;=   %10 = getelementptr i8, ptr %2, i64 24
;;=   %11 = load <4 x i16>, ptr %10, align 1, linear memory
;;=   %12 = sext <4 x i16> %11 to <4 x i32>
;;=   %13 = mul nsw <4 x i32> %12, %9
;;=   %14 = getelementptr i8, ptr %2, i64 32
;;=   %15 = load <4 x i16>, ptr %14, align 1, linear memory
;;=   %16 = getelementptr i8, ptr %2, i64 40
;;=   %17 = load <4 x i16>, ptr %16, align 1, linear memory
;;=   %18 = shufflevector <4 x i16> %15, <4 x i16> %4, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %19 = shufflevector <4 x i16> %17, <4 x i16> %6, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %products = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %18, <8 x i16> %19)
;;=   %20 = add <4 x i32> %products, %13
;;=   %21 = bitcast <4 x i32> %20 to <2 x i64>
;;=   ret <2 x i64> %21
;;= }
;;=
;;= define hidden void @f2(ptr %vmctx, i32 %0, <2 x i64> %1, <2 x i64> %2) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %4 = load <4 x i16>, ptr %3, align 1, linear memory
;;=   %5 = zext <4 x i16> %4 to <4 x i32>
;;=   %6 = getelementptr i8, ptr %3, i64 8
;;=   %7 = load <4 x i16>, ptr %6, align 1, linear memory
;;=   %8 = sext <4 x i16> %7 to <4 x i32>
;;=   %9 = mul nsw <4 x i32> %8, %5
;;=   %10 = getelementptr i8, ptr %3, i64 16
;;=   %11 = load <4 x i16>, ptr %10, align 1, linear memory
;;=   %12 = sext <4 x i16> %11 to <4 x i32>
;;=   %13 = getelementptr i8, ptr %3, i64 24
;;=   %14 = load <4 x i16>, ptr %13, align 1, linear memory
;;=   %15 = sext <4 x i16> %14 to <4 x i32>
;;=   %16 = mul nsw <4 x i32> %15, %12
;;=   %17 = add <4 x i32> %16, %9
;;=   store <4 x i32> %17, ptr %3, align 1, linear memory
;;=   %18 = getelementptr i8, ptr %3, i64 40
;;=   %19 = load <4 x i16>, ptr %18, align 1, linear memory
;;=   %20 = sext <4 x i16> %19 to <4 x i32>
;;=   %21 = bitcast <2 x i64> %1 to <4 x i32>
;;=   %22 = mul <4 x i32> %20, %21
;;=   %23 = getelementptr i8, ptr %3, i64 48
;;=   %24 = load <4 x i16>, ptr %23, align 1, linear memory
;;=   %25 = sext <4 x i16> %24 to <4 x i32>
;;=   %26 = bitcast <2 x i64> %2 to <4 x i32>
;;=   %27 = mul <4 x i32> %25, %26
;;=   %28 = add <4 x i32> %27, %22
;;=   store <4 x i32> %28, ptr %10, align 1, linear memory
;;=   %29 = bitcast <2 x i64> %2 to <8 x i16>
;;=   %30 = bitcast <2 x i64> %1 to <8 x i16>
;;=   %31 = shufflevector <8 x i16> %30, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
;;=   %32 = sext <4 x i16> %31 to <4 x i32>
;;=   %33 = shufflevector <8 x i16> %29, <8 x i16> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
;;=   %34 = sext <4 x i16> %33 to <4 x i32>
;;=   %35 = mul nsw <4 x i32> %34, %32
;;=   %36 = shufflevector <8 x i16> %30, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
;;=   %37 = sext <4 x i16> %36 to <4 x i32>
;;=   %38 = shufflevector <8 x i16> %29, <8 x i16> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
;;=   %39 = sext <4 x i16> %38 to <4 x i32>
;;=   %40 = mul nsw <4 x i32> %39, %37
;;=   %41 = add <4 x i32> %35, %40
;;=   %42 = getelementptr i8, ptr %3, i64 32
;;=   store <4 x i32> %41, ptr %42, align 1, linear memory
;;=   ret void
;;= }
