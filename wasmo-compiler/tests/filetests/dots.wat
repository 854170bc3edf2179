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
        (i32x4.extmul_high_i16x8_s (local.get $y) (local.get $z)))))
  ;; The product of two vectors of 16 bits, in a loop: only the sum of the lanes counts, and what comes first in memory is written last.
  (func (export "dot") (param $x i32) (param $y i32) (param $end i32) (result i32) (local $sum v128)
    (loop $next
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.add
          (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (v128.load16x4_s offset=8 (local.get $y)))
          (i32x4.mul (v128.load16x4_s offset=0 (local.get $x)) (v128.load16x4_s offset=0 (local.get $y))))))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (br_if $next (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $end))))
    (local.set $sum (i32x4.add (local.get $sum)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 0 1 2 3 (local.get $sum) (local.get $sum))))
    (i32x4.extract_lane 0 (i32x4.add (local.get $sum)
      (i8x16.shuffle 4 5 6 7 0 1 2 3 0 1 2 3 0 1 2 3 (local.get $sum) (local.get $sum)))))
  ;; Its lanes taken out one by one; and with one of them twice, which must be the right one.
  (func (export "taken") (param $to i32) (param $x i32) (param $y i32) (local $sum v128)
    (local.set $sum (i32x4.add
      (i32x4.mul (v128.load16x4_s offset=0 (local.get $x)) (v128.load16x4_s offset=0 (local.get $y)))
      (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (v128.load16x4_s offset=8 (local.get $y)))))
    (i32.store (local.get $to) (i32.add
      (i32.add (i32x4.extract_lane 3 (local.get $sum)) (i32x4.extract_lane 0 (local.get $sum)))
      (i32.add (i32x4.extract_lane 1 (local.get $sum)) (i32x4.extract_lane 2 (local.get $sum)))))
    (local.set $sum (i32x4.add
      (i32x4.mul (v128.load16x4_s offset=16 (local.get $x)) (v128.load16x4_s offset=16 (local.get $y)))
      (i32x4.mul (v128.load16x4_s offset=24 (local.get $x)) (v128.load16x4_s offset=24 (local.get $y)))))
    (i32.store offset=4 (local.get $to) (i32.add
      (i32.add (i32x4.extract_lane 3 (local.get $sum)) (i32x4.extract_lane 0 (local.get $sum)))
      (i32.add (i32x4.extract_lane 1 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum))))))
  ;; Half of the sum; the sum and the lanes; and the sum behind a loop in which one lane takes the place of another.
  (func (export "apart") (param $to i32) (param $x i32) (param $y i32) (local $sum v128) (local $i i32)
    (local.set $sum (i32x4.add
      (i32x4.mul (v128.load16x4_s offset=0 (local.get $x)) (v128.load16x4_s offset=0 (local.get $y)))
      (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (v128.load16x4_s offset=8 (local.get $y)))))
    (i32.store (local.get $to) (i32x4.extract_lane 1 (i32x4.add (local.get $sum)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum) (local.get $sum)))))
    (local.set $sum (i32x4.add
      (i32x4.mul (v128.load16x4_s offset=16 (local.get $x)) (v128.load16x4_s offset=16 (local.get $y)))
      (i32x4.mul (v128.load16x4_s offset=24 (local.get $x)) (v128.load16x4_s offset=24 (local.get $y)))))
    (v128.store offset=16 (local.get $to) (local.get $sum))
    (i32.store offset=4 (local.get $to) (i32.add
      (i32.add (i32x4.extract_lane 3 (local.get $sum)) (i32x4.extract_lane 0 (local.get $sum)))
      (i32.add (i32x4.extract_lane 1 (local.get $sum)) (i32x4.extract_lane 2 (local.get $sum)))))
    (local.set $sum (v128.const i32x4 0 0 0 0))
    (loop $next
      (local.set $sum (i32x4.add
        (i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 12 13 14 15 (local.get $sum) (local.get $sum))
        (i32x4.add
          (i32x4.mul (v128.load16x4_s offset=0 (local.get $x)) (v128.load16x4_s offset=0 (local.get $y)))
          (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (v128.load16x4_s offset=8 (local.get $y))))))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 3))))
    (i32.store offset=8 (local.get $to) (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))))

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
;;=   %9 = getelementptr i8, ptr %2, i64 24
;;=   %10 = load <4 x i16>, ptr %9, align 1, linear memory
;;=   %11 = getelementptr i8, ptr %2, i64 32
;;=   %12 = load <4 x i16>, ptr %11, align 1, linear memory
;;=   %13 = sext <4 x i16> %12 to <4 x i32>
;;=   %14 = getelementptr i8, ptr %2, i64 40
;;=   %15 = load <4 x i16>, ptr %14, align 1, linear memory
;;=   %16 = sext <4 x i16> %15 to <4 x i32>
;;=   %17 = mul nsw <4 x i32> %16, %13
;;=   %18 = shufflevector <4 x i16> %4, <4 x i16> %8, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %19 = shufflevector <4 x i16> %6, <4 x i16> %10, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %products = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %18, <8 x i16> %19)
;;=   %20 = add <4 x i32> %17, %products
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
;;=
;;= define hidden i32 @f3(ptr %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %wide6 = zext i32 %0 to i64
;;=   %wide9 = zext i32 %1 to i64
;;=   br label %loop
;;=
;;= loop:
;;=   %3 = phi <4 x i32> [ zeroinitializer, %entry ], [ %14, %loop ]
;;=   %wide7 = phi i64 [ %wide9, %entry ], [ %wide8, %loop ]
;;=   %wide = phi i64 [ %wide6, %entry ], [ %wide5, %loop ]
;;=   %half = trunc i64 %wide7 to i32
;;=   %half10 = trunc i64 %wide to i32
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %5 = getelementptr i8, ptr %4, i64 8
;;=   %6 = load <4 x i16>, ptr %5, align 1, linear memory
;;=   %7 = getelementptr i8, ptr %vmctx, i64 %wide7
;;=   %8 = getelementptr i8, ptr %7, i64 8
;;=   %9 = load <4 x i16>, ptr %8, align 1, linear memory
;;=   %10 = load <4 x i16>, ptr %4, align 1, linear memory
;;=   %11 = load <4 x i16>, ptr %7, align 1, linear memory
;;=   %12 = shufflevector <4 x i16> %10, <4 x i16> %6, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %13 = shufflevector <4 x i16> %11, <4 x i16> %9, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %products = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %12, <8 x i16> %13)
;;=   %14 = add <4 x i32> %products, %3
;;=   %15 = add i32 %half, 16
;;=   %wide8 = zext i32 %15 to i64
;;=   %16 = add i32 %half10, 16
;;=   %wide5 = zext i32 %16 to i64
;;=   %.not = icmp eq i32 %16, %2
;;=   br i1 %.not, label %next, label %loop
;;=
;;= next:
;;=   %17 = shufflevector <4 x i32> %14, <4 x i32> poison, <4 x i32> <i32 2, i32 3, i32 0, i32 0>
;;=   %18 = add <4 x i32> %17, %14
;;=   %19 = shufflevector <4 x i32> %18, <4 x i32> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
;;=   %20 = add <4 x i32> %19, %18
;;=   %21 = extractelement <4 x i32> %20, i64 0
;;=   ret i32 %21
;;= }
;;=
;;= define hidden void @f4(ptr %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide27 = zext i32 %2 to i64
;;=   %wide28 = zext i32 %0 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %4 = load <4 x i16>, ptr %3, align 1, linear memory
;;=   %5 = getelementptr i8, ptr %vmctx, i64 %wide27
;;=   %6 = load <4 x i16>, ptr %5, align 1, linear memory
;;=   %7 = getelementptr i8, ptr %3, i64 8
;;=   %8 = load <4 x i16>, ptr %7, align 1, linear memory
;;=   %9 = getelementptr i8, ptr %5, i64 8
;;=   %10 = load <4 x i16>, ptr %9, align 1, linear memory
;;=   %11 = shufflevector <4 x i16> %4, <4 x i16> %8, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %12 = shufflevector <4 x i16> %6, <4 x i16> %10, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %products = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %11, <8 x i16> %12)
;;=   %shift = shufflevector <4 x i32> %products, <4 x i32> poison, <4 x i32> <i32 3, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop = add <4 x i32> %shift, %products
;;=   %shift18 = shufflevector <4 x i32> %products, <4 x i32> poison, <4 x i32> <i32 2, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop19 = add <4 x i32> %foldExtExtBinop, %shift18
;;=   %shift21 = shufflevector <4 x i32> %products, <4 x i32> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop22 = add <4 x i32> %foldExtExtBinop19, %shift21
;;=   %13 = extractelement <4 x i32> %foldExtExtBinop22, i64 0
;;=   %14 = getelementptr i8, ptr %vmctx, i64 %wide28
;;=   store i32 %13, ptr %14, align 1, linear memory
;;=   %15 = getelementptr i8, ptr %3, i64 16
;;=   %16 = load <4 x i16>, ptr %15, align 1, linear memory
;;=   %17 = getelementptr i8, ptr %5, i64 16
;;=   %18 = load <4 x i16>, ptr %17, align 1, linear memory
;;=   %19 = getelementptr i8, ptr %3, i64 24
;;=   %20 = load <4 x i16>, ptr %19, align 1, linear memory
;;=   %21 = getelementptr i8, ptr %5, i64 24
;;=   %22 = load <4 x i16>, ptr %21, align 1, linear memory
;;=   %23 = shufflevector <4 x i16> %16, <4 x i16> %20, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 poison, i32 poison, i32 3, i32 7>
;;=   %24 = shufflevector <4 x i16> %18, <4 x i16> %22, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 poison, i32 poison, i32 3, i32 7>
;;=   %products16 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %23, <8 x i16> %24)
;;=   %25 = extractelement <4 x i32> %products16, i64 3
;;=   %factor = shl i32 %25, 1
;;=   %shift24 = shufflevector <4 x i32> %products16, <4 x i32> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop25 = add <4 x i32> %shift24, %products16
;;=   %26 = extractelement <4 x i32> %foldExtExtBinop25, i64 0
;;=   %27 = add i32 %26, %factor
;;=   %28 = getelementptr i8, ptr %14, i64 4
;;=   store i32 %27, ptr %28, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f5(ptr %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide44 = zext i32 %2 to i64
;;=   %wide45 = zext i32 %0 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %4 = load <4 x i16>, ptr %3, align 1, linear memory
;;=   %5 = getelementptr i8, ptr %vmctx, i64 %wide44
;;=   %6 = load <4 x i16>, ptr %5, align 1, linear memory
;;=   %7 = getelementptr i8, ptr %3, i64 8
;;=   %8 = load <4 x i16>, ptr %7, align 1, linear memory
;;=   %9 = getelementptr i8, ptr %5, i64 8
;;=   %10 = load <4 x i16>, ptr %9, align 1, linear memory
;;=   %11 = shufflevector <4 x i16> %4, <4 x i16> %8, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %12 = shufflevector <4 x i16> %6, <4 x i16> %10, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %products = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %11, <8 x i16> %12)
;;=   %13 = shufflevector <4 x i32> %products, <4 x i32> poison, <4 x i32> <i32 poison, i32 3, i32 poison, i32 poison>
;;=   %14 = add <4 x i32> %13, %products
;;=   %15 = extractelement <4 x i32> %14, i64 1
;;=   %16 = getelementptr i8, ptr %vmctx, i64 %wide45
;;=   store i32 %15, ptr %16, align 1, linear memory
;;=   %17 = getelementptr i8, ptr %3, i64 16
;;=   %18 = load <4 x i16>, ptr %17, align 1, linear memory
;;=   %19 = getelementptr i8, ptr %5, i64 16
;;=   %20 = load <4 x i16>, ptr %19, align 1, linear memory
;;=   %21 = getelementptr i8, ptr %3, i64 24
;;=   %22 = load <4 x i16>, ptr %21, align 1, linear memory
;;=   %23 = getelementptr i8, ptr %5, i64 24
;;=   %24 = load <4 x i16>, ptr %23, align 1, linear memory
;;=   %25 = shufflevector <4 x i16> %18, <4 x i16> %22, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %26 = shufflevector <4 x i16> %20, <4 x i16> %24, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %products26 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %25, <8 x i16> %26)
;;=   %27 = getelementptr i8, ptr %16, i64 16
;;=   store <4 x i32> %products26, ptr %27, align 1, linear memory
;;=   %shift = shufflevector <4 x i32> %products26, <4 x i32> poison, <4 x i32> <i32 3, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop = add <4 x i32> %shift, %products26
;;=   %shift29 = shufflevector <4 x i32> %products26, <4 x i32> poison, <4 x i32> <i32 2, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop30 = add <4 x i32> %foldExtExtBinop, %shift29
;;=   %shift32 = shufflevector <4 x i32> %products26, <4 x i32> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop33 = add <4 x i32> %foldExtExtBinop30, %shift32
;;=   %28 = extractelement <4 x i32> %foldExtExtBinop33, i64 0
;;=   %29 = getelementptr i8, ptr %16, i64 4
;;=   store i32 %28, ptr %29, align 1, linear memory
;;=   %30 = load <4 x i16>, ptr %3, align 1, linear memory
;;=   %31 = load <4 x i16>, ptr %5, align 1, linear memory
;;=   %32 = load <4 x i16>, ptr %7, align 1, linear memory
;;=   %33 = load <4 x i16>, ptr %9, align 1, linear memory
;;=   %34 = shufflevector <4 x i16> %30, <4 x i16> %32, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %35 = shufflevector <4 x i16> %31, <4 x i16> %33, <8 x i32> <i32 0, i32 4, i32 1, i32 5, i32 2, i32 6, i32 3, i32 7>
;;=   %products27 = call <4 x i32> @llvm.x86.sse2.pmadd.wd(<8 x i16> %34, <8 x i16> %35)
;;=   %36 = shufflevector <4 x i32> %products27, <4 x i32> poison, <4 x i32> <i32 1, i32 2, i32 3, i32 3>
;;=   %37 = shufflevector <4 x i32> %products27, <4 x i32> poison, <4 x i32> <i32 2, i32 3, i32 3, i32 3>
;;=   %38 = add <4 x i32> %36, %37
;;=   %39 = add <4 x i32> %products27, %38
;;=   %shift35 = shufflevector <4 x i32> %39, <4 x i32> poison, <4 x i32> <i32 1, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop36 = add <4 x i32> %39, %shift35
;;=   %shift38 = shufflevector <4 x i32> %39, <4 x i32> poison, <4 x i32> <i32 3, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop39 = add <4 x i32> %foldExtExtBinop36, %shift38
;;=   %shift41 = shufflevector <4 x i32> %39, <4 x i32> poison, <4 x i32> <i32 2, i32 poison, i32 poison, i32 poison>
;;=   %foldExtExtBinop42 = add <4 x i32> %foldExtExtBinop39, %shift41
;;=   %40 = extractelement <4 x i32> %foldExtExtBinop42, i64 0
;;=   %41 = getelementptr i8, ptr %16, i64 8
;;=   store i32 %40, ptr %41, align 1, linear memory
;;=   ret void
;;= }
