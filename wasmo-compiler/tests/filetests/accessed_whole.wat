;;! optimized
(module
  (memory 65536)
  ;; A memory with its last page: nothing is known of any.
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
  )

;;= define hidden i32 @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load i32, ptr %1, align 1, linear memory
;;=   %3 = add i32 %0, 65536
;;=   %index1 = zext i32 %3 to i64
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %index1
;;=   %5 = getelementptr i8, ptr %4, i64 4
;;=   %6 = load i32, ptr %5, align 1, linear memory
;;=   %7 = add i32 %6, %2
;;=   ret i32 %7
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
;;=   %half = trunc i64 %wide to i32
;;=   %4 = add i32 %half, 16
;;=   %index1 = zext i32 %4 to i64
;;=   %5 = getelementptr i8, ptr %vmctx, i64 %index1
;;=   store i32 2, ptr %5, align 1, linear memory
;;=   br label %end
;;=
;;= end:
;;=   %half3 = trunc i64 %wide to i32
;;=   %6 = add i32 %half3, 24
;;=   %index2 = zext i32 %6 to i64
;;=   %7 = getelementptr i8, ptr %vmctx, i64 %index2
;;=   %8 = load i32, ptr %7, align 1, linear memory
;;=   ret i32 %8
;;= }
;;=
;;= define hidden void @f2(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %2 = add i32 %1, %0
;;=   %3 = add i32 %2, 8
;;=   %index = zext i32 %3 to i64
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %index
;;=   store i32 1, ptr %4, align 1, linear memory
;;=   %5 = add i32 %2, 12
;;=   %index1 = zext i32 %5 to i64
;;=   %6 = getelementptr i8, ptr %vmctx, i64 %index1
;;=   store i32 2, ptr %6, align 1, linear memory
;;=   ret void
;;= }
