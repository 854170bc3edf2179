;; Branch tables: a switch; with values, each target gets a block of its own, whatever the number of cases.
(module
  (func $no_values (param i32)
    (block $a (block $b (block $c
      (br_table $a $b $a $c $b (local.get 0))))))
  (func $values (param i32) (result i32)
    (block $a (result i32)
      (block $b (result i32)
        (br_table $a $b $a $a $b (i32.const 9) (local.get 0)))
      (i32.add (i32.const 1))))
  (func $to_loop (param i32)
    (loop $l (br_table $l 1 $l (local.get 0)))))

;;= define internal void @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   switch i32 %1, label %end [
;;=     i32 0, label %end1
;;=     i32 2, label %end1
;;=     i32 3, label %end2
;;=   ]
;;=
;;= end:
;;=   br label %end1
;;=
;;= end1:
;;=   ret void
;;=
;;= end2:
;;=   br label %end
;;= }
;;=
;;= define internal i32 @f1(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   switch i32 %1, label %case [
;;=     i32 0, label %case1
;;=     i32 2, label %case1
;;=     i32 3, label %case1
;;=   ]
;;=
;;= case:
;;=   br label %end
;;=
;;= end:
;;=   br label %end2
;;=
;;= case1:
;;=   br label %end2
;;=
;;= end2:
;;=   %result = phi i32 [ 9, %case1 ], [ 10, %end ]
;;=   ret i32 %result
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   br label %loop
;;=
;;= loop:
;;=   %1 = load i32, ptr %local0, align 4
;;=   switch i32 %1, label %loop [
;;=     i32 1, label %end
;;=   ]
;;=
;;= end:
;;=   ret void
;;= }
