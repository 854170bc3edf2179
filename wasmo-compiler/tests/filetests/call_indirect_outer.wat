;; Functions that are exported have C's convention, and so have all of their type in constant tables, and their calls. Others have the vmctx in a register
;; of its own.
(module
  (type $t (func (param i32) (result i32)))
  (type $u (func))
  (table 3 funcref)
  (elem (i32.const 0) $exported $inner $other)
  (func $exported (export "exported") (param i32) (result i32)
    (call_indirect (type $u) (local.get 0))
    (call_indirect (type $t) (call $inner (local.get 0)) (local.get 0)))
  (func $inner (param i32) (result i32)
    (call $other)
    (local.get 0))
  (func $other))

;;= define hidden i32 @f0(ptr %vmctx, i32 %0) {
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
;;=   call void @wasmo5_rt_raise_undefined_element(ptr %vmctx)
;;=   unreachable
;;=
;;= next:
;;=   %3 = mul i64 %index, 8
;;=   %element = getelementptr i8, ptr @table0.1, i64 %3
;;=   %code = load ptr, ptr %element, align 8, constant, invariant
;;=   call void %code(ptr swiftself %vmctx)
;;=   %4 = load i32, ptr %local0, align 4
;;=   %5 = call i32 @f1(ptr %vmctx, i32 %4)
;;=   %6 = load i32, ptr %local0, align 4
;;=   %index1 = zext i32 %6 to i64
;;=   %7 = icmp uge i64 %index1, 3
;;=   br i1 %7, label %trap2, label %next3, unlikely
;;=
;;= trap2:
;;=   call void @wasmo5_rt_raise_undefined_element(ptr %vmctx)
;;=   unreachable
;;=
;;= next3:
;;=   %8 = mul i64 %index1, 8
;;=   %element4 = getelementptr i8, ptr @table0.0, i64 %8
;;=   %code5 = load ptr, ptr %element4, align 8, constant, invariant
;;=   %9 = call i32 %code5(ptr %vmctx, i32 %5)
;;=   ret i32 %9
;;= }
;;=
;;= define internal i32 @f1(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   call void @f2(ptr swiftself %vmctx)
;;=   %1 = load i32, ptr %local0, align 4
;;=   ret i32 %1
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   ret void
;;= }
;;=
;;= define internal void @other_callee(ptr %0, i32 %1) {
;;= entry:
;;=   musttail call void @wasmo5_rt_raise_callee(ptr %0, i32 0)
;;=   ret void
;;= }
;;=
;;= define internal void @other_callee.1(ptr swiftself %0, i32 %1) {
;;= entry:
;;=   musttail call void @wasmo5_rt_raise_callee_inner(ptr swiftself %0, i32 0)
;;=   ret void
;;= }
