;;! optimized
(module
  (memory 1)
  ;; What has been accessed tells of what is behind it, on all ways from there.
  (func (export "near") (param $x i32) (result i32)
    (i32.add
      (i32.load (local.get $x))
      (i32.load offset=4 (i32.add (local.get $x) (i32.const 65536)))))
  (func (export "ways") (param $x i32) (param $way i32) (result i32)
    (i32.store offset=8 (local.get $x) (i32.const 1))
    (if (local.get $way) (then (i32.store (i32.add (local.get $x) (i32.const 16)) (i32.const 2))))
    (i32.load (i32.add (local.get $x) (i32.const 24))))
  (func (export "sums") (param $x i32) (param $y i32)
    (i32.store (i32.add (i32.add (local.get $x) (i32.const 8)) (local.get $y)) (i32.const 1))
    (i32.store (i32.add (local.get $x) (i32.add (local.get $y) (i32.const 12))) (i32.const 2)))
  ;; But not of what is in front of it, or too far away, or on other ways.
  (func (export "before") (param $x i32) (result i32)
    (i32.add
      (i32.load (i32.add (local.get $x) (i32.const 4)))
      (i32.load (local.get $x))))
  (func (export "far") (param $x i32) (result i32)
    (i32.add
      (i32.load (local.get $x))
      (i32.load (i32.add (local.get $x) (i32.const 65537)))))
  (func (export "other") (param $x i32) (param $way i32) (result i32)
    (if (local.get $way) (then (i32.store (local.get $x) (i32.const 2))))
    (i32.load (i32.add (local.get $x) (i32.const 24))))
  ;; Nothing is known of what traps in front of the first access of a loop.
  (func (export "loop") (param $x i32)
    (loop $more
      (i32.store (i32.add (local.get $x) (i32.const 16)) (i32.const 1))
      (br_if $more (i32.load (local.get $x))))))

;;= define hidden i32 @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load i32, ptr %1, align 1, linear memory
;;=   %3 = getelementptr i8, ptr %1, i64 65540
;;=   %4 = load i32, ptr %3, align 1, linear memory
;;=   %5 = add i32 %4, %2
;;=   ret i32 %5
;;= }
;;=
;;= define hidden i32 @f1(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = getelementptr i8, ptr %2, i64 8
;;=   store i32 1, ptr %3, align 1, linear memory
;;=   %condition.not = icmp eq i32 %1, 0
;;=   br i1 %condition.not, label %end, label %then
;;=
;;= then:
;;=   %4 = getelementptr i8, ptr %2, i64 16
;;=   store i32 2, ptr %4, align 1, linear memory
;;=   br label %end
;;=
;;= end:
;;=   %5 = getelementptr i8, ptr %2, i64 24
;;=   %6 = load i32, ptr %5, align 1, linear memory
;;=   ret i32 %6
;;= }
;;=
;;= define hidden void @f2(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %2 = add i32 %0, 8
;;=   %3 = add i32 %2, %1
;;=   %index = zext i32 %3 to i64
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %index
;;=   store i32 1, ptr %4, align 1, linear memory
;;=   %5 = getelementptr i8, ptr %4, i64 4
;;=   store i32 2, ptr %5, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden i32 @f3(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = add i32 %0, 4
;;=   %index = zext i32 %1 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %3 = load i32, ptr %2, align 1, linear memory
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %5 = load i32, ptr %4, align 1, linear memory
;;=   %6 = add i32 %5, %3
;;=   ret i32 %6
;;= }
;;=
;;= define hidden i32 @f4(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load i32, ptr %1, align 1, linear memory
;;=   %3 = add i32 %0, 65537
;;=   %index1 = zext i32 %3 to i64
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %index1
;;=   %5 = load i32, ptr %4, align 1, linear memory
;;=   %6 = add i32 %5, %2
;;=   ret i32 %6
;;= }
;;=
;;= define hidden i32 @f5(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %condition.not = icmp eq i32 %1, 0
;;=   br i1 %condition.not, label %end, label %then
;;=
;;= then:
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   store i32 2, ptr %2, align 1, linear memory
;;=   br label %end
;;=
;;= end:
;;=   %half = trunc i64 %wide to i32
;;=   %3 = add i32 %half, 24
;;=   %index1 = zext i32 %3 to i64
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %index1
;;=   %5 = load i32, ptr %4, align 1, linear memory
;;=   ret i32 %5
;;= }
;;=
;;= define hidden void @f6(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %.pre = load i32, ptr %1, align 1, linear memory
;;=   %condition.not = icmp eq i32 %.pre, 0
;;=   br label %loop
;;=
;;= loop:
;;=   br i1 %condition.not, label %next, label %loop
;;=
;;= next:
;;=   %half = trunc i64 %wide to i32
;;=   %2 = add i32 %half, 16
;;=   %index = zext i32 %2 to i64
;;=   %3 = getelementptr i8, ptr %1, i64 16
;;=   store i32 1, ptr %3, align 1, linear memory
;;=   ret void
;;= }
