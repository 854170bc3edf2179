;; if with and without else, with parameters, with unreachable branches.
(module
  (func $else (param i32) (result i32)
    (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2))))
  (func $no_else (param i32)
    (if (local.get 0) (then (nop))))
  (func $params (param i32) (result i32)
    (i32.const 5)
    (if (param i32) (result i32) (local.get 0) (then (i32.add (i32.const 1)))))
  (func $one_returns (param i32) (result i32)
    (if (result i32) (local.get 0) (then (return (i32.const 1))) (else (i32.const 2))))
  (func $both_leave (param i32) (result i32)
    (if (result i32) (local.get 0) (then (return (i32.const 1))) (else (unreachable)))))

;;= define internal i32 @f0(ptr swiftself %vmctx, i32 %0) {
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
;;=   %result = phi i32 [ 1, %then ], [ 2, %else ]
;;=   ret i32 %result
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx, i32 %0) {
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
;;=
;;= define internal i32 @f2(ptr swiftself %vmctx, i32 %0) {
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
;;=   %result = phi i32 [ 6, %then ], [ 5, %else ]
;;=   ret i32 %result
;;= }
;;=
;;= define internal i32 @f3(ptr swiftself %vmctx, i32 %0) {
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
;;=   %result = phi i32 [ 1, %then ], [ 2, %else ]
;;=   ret i32 %result
;;= }
;;=
;;= define internal i32 @f4(ptr swiftself %vmctx, i32 %0) {
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
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 1)
;;=   unreachable
;;=
;;= end:
;;=   ret i32 1
;;= }
