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
      (br_if $again (i32.ne (local.get $from) (local.get $to))))))

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
