;; Indirect calls check bounds, null and type, in this order.
(module
  (type $t (func (param i32) (result i32)))
  (table (export "table") 1 funcref)
  (func $call (param i32) (result i32)
    (call_indirect (type $t) (i32.const 5) (local.get 0))))

;;= define internal i32 @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %2, align 8, record
;;=   %3 = icmp uge i64 %index, %length
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_undefined_element_inner(ptr swiftself %vmctx)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %4 = mul i64 %index, 8
;;=   %element = getelementptr i8, ptr %base, i64 %4
;;=   %reference = load ptr, ptr %element, align 8, table
;;=   %5 = icmp eq ptr %reference, null
;;=   br i1 %5, label %trap1, label %next2, unlikely
;;=
;;= trap1:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 5)
;;=   unreachable
;;=
;;= next2:
;;=   %6 = getelementptr i8, ptr %reference, i64 16
;;=   %type = load i32, ptr %6, align 4, constant, invariant
;;=   %7 = getelementptr i8, ptr %vmctx, i64 -24
;;=   %types = load ptr, ptr %7, align 8, constant, invariant
;;=   %expected = load i32, ptr %types, align 4, constant, invariant
;;=   %same = icmp eq i32 %type, %expected
;;=   %8 = xor i1 %same, true
;;=   br i1 %8, label %trap3, label %next4, unlikely
;;=
;;= trap3:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 6)
;;=   unreachable
;;=
;;= next4:
;;=   %code = load ptr, ptr %reference, align 8, constant, invariant
;;=   %9 = getelementptr i8, ptr %reference, i64 8
;;=   %callee = load ptr, ptr %9, align 8, constant, invariant
;;=   %10 = call i32 %code(ptr %callee, i32 5)
;;=   ret i32 %10
;;= }
