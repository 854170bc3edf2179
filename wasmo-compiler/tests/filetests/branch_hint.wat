;; Branch hints become weights: of the `br_if` at 3 and the `if` at 7 in the second function's body. What else is hinted at
;; has none.
(module
  (@custom "metadata.code.branch_hint" (before code) "\02\00\01\00\01\01\01\03\03\01\00\07\01\01\09\01\01")
  (func)
  (func (param i32)
    (br_if 0 (local.get 0))
    (if (local.get 0) (then (nop)))
    (br_if 0 (local.get 0))))

;;= define internal void @f0(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   ret void
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
;;=   br i1 %condition, label %end, label %next, weights 1 2000
;;=
;;= end:
;;=   ret void
;;=
;;= next:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %condition1 = icmp ne i32 %2, 0
;;=   br i1 %condition1, label %then, label %else, weights 2000 1
;;=
;;= then:
;;=   br label %end2
;;=
;;= else:
;;=   br label %end2
;;=
;;= end2:
;;=   %3 = load i32, ptr %local0, align 4
;;=   %condition3 = icmp ne i32 %3, 0
;;=   br i1 %condition3, label %end, label %next4
;;=
;;= next4:
;;=   br label %end
;;= }
