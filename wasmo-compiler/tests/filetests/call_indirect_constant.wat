;; A table that nobody can change or look at is in read-only data. Each element is what to call of one type, so that one check remains.
(module
  (type $t (func (param i32) (result i32)))
  (table 3 funcref)
  (elem (i32.const 1) $call $other)
  (func $call (param i32) (result i32)
    (call_indirect (type $t) (i32.const 5) (local.get 0)))
  (func $other))

;;= define internal i32 @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %2 = icmp uge i64 %index, 3
;;=   br i1 %2, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx)
;;=   unreachable
;;=
;;= next:
;;=   %3 = mul i64 %index, 8
;;=   %element = getelementptr i8, ptr @table0.0, i64 %3
;;=   %code = load ptr, ptr %element, align 8, constant, invariant
;;=   %4 = call i32 %code(ptr swiftself %vmctx, i32 5)
;;=   ret i32 %4
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   ret void
;;= }
;;=
;;= define internal void @null_callee(ptr swiftself %0, i32 %1) {
;;= entry:
;;=   musttail call void @wasmo5_rt_raise_callee_inner(ptr swiftself %0, i32 -1)
;;=   ret void
;;= }
;;=
;;= define internal void @other_callee(ptr swiftself %0, i32 %1) {
;;= entry:
;;=   musttail call void @wasmo5_rt_raise_callee_inner(ptr swiftself %0, i32 0)
;;=   ret void
;;= }
