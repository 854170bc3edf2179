;; Nothing is emitted for what cannot be reached, however it is nested.
(module
  (func $trap (result i32)
    (unreachable)
    (block (loop (if (i32.const 1) (then (br 2)) (else (br 0)))))
    (i32.add (i32.const 1)))
  (func $after_branch (param i32) (result i32)
    (block $b (result i32)
      (br $b (local.get 0))
      (drop (select (i32.const 1) (i32.const 2)))
      (if (result i32) (then (i32.const 3)) (else (i32.const 4)))))
  (func $after_return (param i32)
    (if (local.get 0) (then (return) (drop)))
    (return)
    (loop (br 0))))

;;= define internal i32 @f0(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1)
;;=   unreachable
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
;;=   br label %end
;;=
;;= end:
;;=   ret i32 %1
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %condition = icmp ne i32 %1, 0
;;=   br i1 %condition, label %then, label %else
;;=
;;= then:
;;=   br label %end
;;=
;;= else:
;;=   br label %end
;;=
;;= end:
;;=   ret void
;;= }
