;; A loop's parameters are phi nodes at its head.
(module
  (func $forever (loop (br 0)))
  (func $never_again (loop (nop)))
  (func $params (param i32) (result i32)
    (local.get 0)
    (loop $l (param i32) (result i32)
      (i32.add (i32.const -1))
      (local.tee 0)
      (br_if $l (local.get 0)))))

;;= define internal void @f0(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   br label %loop
;;=
;;= loop:
;;=   br label %loop
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   br label %loop
;;=
;;= loop:
;;=   ret void
;;= }
;;=
;;= define internal i32 @f2(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   br label %loop
;;=
;;= loop:
;;=   %param = phi i32 [ %1, %body ], [ %2, %loop ]
;;=   %2 = add i32 %param, -1
;;=   store i32 %2, ptr %local0, align 4
;;=   %3 = load i32, ptr %local0, align 4
;;=   %condition = icmp ne i32 %3, 0
;;=   br i1 %condition, label %loop, label %next
;;=
;;= next:
;;=   ret i32 %2
;;= }
