;; Typed references: calls check null alone, branches on null, select, locals that cannot be null.
(module
  (type $f (func (param i32) (result i32)))
  (func $call_ref (param $r (ref null $f)) (result i32) (call_ref $f (i32.const 1) (local.get $r)))
  (func $as_non_null (param $r funcref) (result (ref func)) (ref.as_non_null (local.get $r)))
  (func $br_on_null (param $r (ref null $f)) (result i32)
    (block $null
      (return (call_ref $f (i32.const 2) (br_on_null $null (local.get $r)))))
    (i32.const 3))
  (func $br_on_non_null (param $r (ref null $f)) (result i32)
    (block $is (result (ref $f))
      (br_on_non_null $is (local.get $r))
      (return (i32.const 4)))
    (drop)
    (i32.const 5))
  (func $local (param $a (ref $f)) (param $b (ref $f)) (result (ref $f))
    (local $l (ref $f))
    (local.set $l (select (result (ref $f)) (local.get $a) (local.get $b) (i32.const 1)))
    (local.get $l)))

;;= define internal i32 @f0(ptr swiftself %vmctx, ptr %0) {
;;= entry:
;;=   %local0 = alloca ptr, align 8
;;=   store ptr %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load ptr, ptr %local0, align 8
;;=   %2 = icmp eq ptr %1, null
;;=   br i1 %2, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 12)
;;=   unreachable
;;=
;;= next:
;;=   %code = load ptr, ptr %1, align 8, constant, invariant
;;=   %3 = getelementptr i8, ptr %1, i64 8
;;=   %callee = load ptr, ptr %3, align 8, constant, invariant
;;=   %4 = call i32 %code(ptr %callee, i32 1)
;;=   ret i32 %4
;;= }
;;=
;;= define internal ptr @f1(ptr swiftself %vmctx, ptr %0) {
;;= entry:
;;=   %local0 = alloca ptr, align 8
;;=   store ptr %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load ptr, ptr %local0, align 8
;;=   %2 = icmp eq ptr %1, null
;;=   br i1 %2, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 11)
;;=   unreachable
;;=
;;= next:
;;=   ret ptr %1
;;= }
;;=
;;= define internal i32 @f2(ptr swiftself %vmctx, ptr %0) {
;;= entry:
;;=   %local0 = alloca ptr, align 8
;;=   store ptr %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load ptr, ptr %local0, align 8
;;=   %2 = icmp eq ptr %1, null
;;=   br i1 %2, label %end, label %next
;;=
;;= end:
;;=   br label %end2
;;=
;;= next:
;;=   %3 = icmp eq ptr %1, null
;;=   br i1 %3, label %trap, label %next1, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 12)
;;=   unreachable
;;=
;;= next1:
;;=   %code = load ptr, ptr %1, align 8, constant, invariant
;;=   %4 = getelementptr i8, ptr %1, i64 8
;;=   %callee = load ptr, ptr %4, align 8, constant, invariant
;;=   %5 = call i32 %code(ptr %callee, i32 2)
;;=   br label %end2
;;=
;;= end2:
;;=   %result = phi i32 [ %5, %next1 ], [ 3, %end ]
;;=   ret i32 %result
;;= }
;;=
;;= define internal i32 @f3(ptr swiftself %vmctx, ptr %0) {
;;= entry:
;;=   %local0 = alloca ptr, align 8
;;=   store ptr %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load ptr, ptr %local0, align 8
;;=   %2 = icmp ne ptr %1, null
;;=   br i1 %2, label %end, label %next
;;=
;;= end:
;;=   br label %end1
;;=
;;= next:
;;=   br label %end1
;;=
;;= end1:
;;=   %result = phi i32 [ 4, %next ], [ 5, %end ]
;;=   ret i32 %result
;;= }
;;=
;;= define internal ptr @f4(ptr swiftself %vmctx, ptr %0, ptr %1) {
;;= entry:
;;=   %local0 = alloca ptr, align 8
;;=   store ptr %0, ptr %local0, align 8
;;=   %local1 = alloca ptr, align 8
;;=   store ptr %1, ptr %local1, align 8
;;=   %local2 = alloca ptr, align 8
;;=   store ptr null, ptr %local2, align 8
;;=   br label %body
;;=
;;= body:
;;=   %2 = load ptr, ptr %local0, align 8
;;=   %3 = load ptr, ptr %local1, align 8
;;=   %4 = select i1 true, ptr %2, ptr %3
;;=   store ptr %4, ptr %local2, align 8
;;=   %5 = load ptr, ptr %local2, align 8
;;=   ret ptr %5
;;= }
