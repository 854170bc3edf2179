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
  (func (export "used") (param i32) (result i32) (i32.load (local.get 0))))

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
