;; A constant table that is large for the calls that there are: two checks, and one for which of two it was.
(module
  (type $t (func (param i32) (result i32)))
  (table 40 funcref)
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
;;=   %2 = icmp uge i64 %index, 40
;;=   br i1 %2, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx)
;;=   unreachable
;;=
;;= next:
;;=   %3 = mul i64 %index, 8
;;=   %element = getelementptr i8, ptr @table0, i64 %3
;;=   %4 = getelementptr i8, ptr %element, i64 4
;;=   %type = load i32, ptr %4, align 4, constant, invariant
;;=   %code = load i32, ptr %element, align 4, constant, invariant
;;=   %5 = icmp ne i32 %type, 0
;;=   br i1 %5, label %other, label %callee, unlikely
;;=
;;= other:
;;=   call void @wasmo5_rt_raise_callee_inner(ptr swiftself %vmctx, i32 %type)
;;=   unreachable
;;=
;;= callee:
;;=   %6 = sext i32 %code to i64
;;=   %callee1 = getelementptr i8, ptr @table0, i64 %6
;;=   %7 = call i32 %callee1(ptr swiftself %vmctx, i32 5)
;;=   ret i32 %7
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   ret void
;;= }
