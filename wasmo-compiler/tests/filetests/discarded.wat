;;! optimized
;; A load whose value the code discards still traps; one whose value is used is an ordinary load.
(module
  (memory 1)
  (func (export "drop") (param i32) (drop (i32.load (local.get 0))))
  (func (export "through_operators") (param i32)
    (drop (i64.popcnt (i64.add (i64.load8_u (local.get 0)) (i64.const 1)))))
  (func (export "in_a_local") (param i32) (local f32)
    (local.set 1 (f32.load (local.get 0))))
  (func (export "by_a_branch") (param i32) (result i32)
    (block $b (result i32)
      (i32.load (local.get 0))
      (br $b (i32.const 1))))
  (func (export "by_return") (param i32)
    (i32.load (local.get 0))
    (return))
  (func (export "by_a_trap") (param i32)
    (i32.load (local.get 0))
    (unreachable))
  (func (export "used") (param i32) (result i32) (i32.load (local.get 0)))
  ;; By many operators.
  (func (export "far_away") (param i32)
    (drop (i32.xor (i32.mul (i32.xor (i32.mul (i32.xor (i32.mul (i32.xor (i32.mul (i32.xor (i32.mul (i32.xor (i32.mul (i32.load (local.get 0)) (i32.const 3)) (i32.const 5)) (i32.const 5)) (i32.const 6)) (i32.const 7)) (i32.const 7)) (i32.const 9)) (i32.const 8)) (i32.const 11)) (i32.const 9)) (i32.const 13)) (i32.const 10))))
  (func (export "used_far_away") (param i32) (result i32)
    (i32.xor (i32.mul (i32.xor (i32.mul (i32.xor (i32.mul (i32.xor (i32.mul (i32.xor (i32.mul (i32.xor (i32.mul (i32.load (local.get 0)) (i32.const 3)) (i32.const 5)) (i32.const 5)) (i32.const 6)) (i32.const 7)) (i32.const 7)) (i32.const 9)) (i32.const 8)) (i32.const 11)) (i32.const 9)) (i32.const 13)) (i32.const 10)))
  ;; The sum is only ever added to.
  (func (export "in_a_loop") (param $from i32) (param $to i32) (local $sum i32)
    (loop $again
      (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $from))))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (br_if $again (i32.ne (local.get $from) (local.get $to)))))
  ;; The last byte of these is discarded, and no narrower load is to be made of them.
  (func (export "lower_half") (param i32) (result i32) (i32.wrap_i64 (i64.load (local.get 0))))
  (func (export "lower_bits") (param i32) (result i32)
    (i32.and (i32.shl (i32.add (i32.load (local.get 0)) (i32.const 1)) (i32.const 4)) (i32.const 0xffff0)))
  (func (export "first_lane") (param i32) (result f32) (f32x4.extract_lane 0 (v128.load (local.get 0))))
  (func (export "lower_lanes") (param i32) (result v128)
    (i16x8.extend_low_i8x16_u (i8x16.add (v128.load (local.get 0)) (i8x16.splat (i32.const 1)))))
  ;; Of these it is of use.
  (func (export "upper_half") (param i32) (result i32)
    (i32.wrap_i64 (i64.shr_u (i64.load (local.get 0)) (i64.const 32))))
  (func (export "upper_bits") (param i32) (result i32)
    (i32.and (i32.add (i32.load (local.get 0)) (i32.const 1)) (i32.const 0x80000000)))
  (func (export "last_lane") (param i32) (result f32) (f32x4.extract_lane 3 (v128.load (local.get 0))))
  (func (export "whole") (param i32) (result i64) (i64.extend_i32_s (i32.load (local.get 0)))))

;;= define hidden void @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile i32, ptr %1, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f1(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile i8, ptr %1, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f2(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile float, ptr %1, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden i32 @f3(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile i32, ptr %1, align 1, linear memory
;;=   ret i32 1
;;= }
;;=
;;= define hidden void @f4(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile i32, ptr %1, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f5(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile i32, ptr %1, align 1, linear memory
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 1)
;;=   unreachable
;;= }
;;=
;;= define hidden i32 @f6(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load i32, ptr %1, align 1, linear memory
;;=   ret i32 %2
;;= }
;;=
;;= define hidden void @f7(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile i32, ptr %1, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden i32 @f8(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load i32, ptr %1, align 1, linear memory
;;=   %3 = mul i32 %2, 3
;;=   %4 = xor i32 %3, 5
;;=   %5 = mul i32 %4, 5
;;=   %6 = xor i32 %5, 6
;;=   %7 = mul i32 %6, 7
;;=   %8 = xor i32 %7, 7
;;=   %9 = mul i32 %8, 9
;;=   %10 = xor i32 %9, 8
;;=   %11 = mul i32 %10, 11
;;=   %12 = xor i32 %11, 9
;;=   %13 = mul i32 %12, 13
;;=   %14 = xor i32 %13, 10
;;=   ret i32 %14
;;= }
;;=
;;= define hidden void @f9(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide2 = zext i32 %0 to i64
;;=   br label %loop
;;=
;;= loop:
;;=   %wide = phi i64 [ %wide2, %entry ], [ %wide1, %loop ]
;;=   %half = trunc i64 %wide to i32
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = load volatile i32, ptr %2, align 1, linear memory
;;=   %4 = add i32 %half, 4
;;=   %wide1 = zext i32 %4 to i64
;;=   %.not = icmp eq i32 %4, %1
;;=   br i1 %.not, label %next, label %loop
;;=
;;= next:
;;=   ret void
;;= }
;;=
;;= define hidden i32 @f10(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile i64, ptr %1, align 1, linear memory
;;=   %3 = trunc i64 %2 to i32
;;=   ret i32 %3
;;= }
;;=
;;= define hidden range(i32 0, 1048561) i32 @f11(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile i32, ptr %1, align 1, linear memory
;;=   %3 = shl i32 %2, 4
;;=   %4 = add i32 %3, 16
;;=   %5 = and i32 %4, 1048560
;;=   ret i32 %5
;;= }
;;=
;;= define hidden float @f12(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = getelementptr i8, ptr %1, i64 15
;;=   %3 = load volatile i8, ptr %2, align 1, linear memory
;;=   %4 = load <4 x float>, ptr %1, align 1, linear memory
;;=   %5 = extractelement <4 x float> %4, i64 0
;;=   ret float %5
;;= }
;;=
;;= define hidden <2 x i64> @f13(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = getelementptr i8, ptr %1, i64 15
;;=   %3 = load volatile i8, ptr %2, align 1, linear memory
;;=   %4 = load <16 x i8>, ptr %1, align 1, linear memory
;;=   %5 = add <16 x i8> %4, <i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 1, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison, i8 poison>
;;=   %6 = shufflevector <16 x i8> %5, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %7 = zext <8 x i8> %6 to <8 x i16>
;;=   %8 = bitcast <8 x i16> %7 to <2 x i64>
;;=   ret <2 x i64> %8
;;= }
;;=
;;= define hidden i32 @f14(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load i64, ptr %1, align 1, linear memory
;;=   %3 = lshr i64 %2, 32
;;=   %4 = trunc nuw i64 %3 to i32
;;=   ret i32 %4
;;= }
;;=
;;= define hidden range(i32 0, -2147483647) i32 @f15(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load i32, ptr %1, align 1, linear memory
;;=   %3 = add i32 %2, 1
;;=   %4 = and i32 %3, -2147483648
;;=   ret i32 %4
;;= }
;;=
;;= define hidden float @f16(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = getelementptr inbounds nuw i8, ptr %1, i64 12
;;=   %3 = load float, ptr %2, align 1, linear memory
;;=   ret float %3
;;= }
;;=
;;= define hidden range(i64 -2147483648, 2147483648) i64 @f17(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load i32, ptr %1, align 1, linear memory
;;=   %3 = sext i32 %2 to i64
;;=   ret i64 %3
;;= }
