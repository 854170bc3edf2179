;; Tail calls: bodies in tailcc, entries for those that escape; callees that make no tail calls are called and returned from.
(module
  (type $t (func (param i32) (result i32)))
  (import "m" "f" (func $import (type $t)))
  (table 1 funcref)
  (func $plain (type $t) (local.get 0))
  (func $self (export "self") (type $t) (return_call $self (local.get 0)))
  (func $to_plain (type $t) (return_call $plain (local.get 0)))
  (func $to_import (type $t) (return_call $import (local.get 0)))
  (func $indirect (type $t) (return_call_indirect (type $t) (local.get 0) (i32.const 0)))
  (func $ref (param (ref null $t)) (result i32) (return_call_ref $t (i32.const 1) (local.get 0)))
  (func $ordinary (result i32) (call $self (i32.const 1))))

;;= define internal i32 @f1(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   ret i32 %1
;;= }
;;=
;;= define hidden tailcc i32 @t2(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %2 = musttail call tailcc i32 @t2(ptr %vmctx, i32 %1)
;;=   ret i32 %2
;;= }
;;=
;;= define internal tailcc i32 @f3(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %2 = call i32 @f1(ptr swiftself %vmctx, i32 %1)
;;=   ret i32 %2
;;= }
;;=
;;= define internal tailcc i32 @f4(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %import = getelementptr i8, ptr %vmctx, i64 -288
;;=   %2 = getelementptr i8, ptr %import, i64 24
;;=   %tail_code = load ptr, ptr %2, align 8, constant, invariant
;;=   %3 = icmp eq ptr %tail_code, null
;;=   br i1 %3, label %ordinary, label %tail
;;=
;;= ordinary:
;;=   %code = load ptr, ptr %import, align 8, constant, invariant
;;=   %4 = getelementptr i8, ptr %import, i64 8
;;=   %callee1 = load ptr, ptr %4, align 8, constant, invariant
;;=   %5 = call i32 %code(ptr %callee1, i32 %1)
;;=   ret i32 %5
;;=
;;= tail:
;;=   %6 = getelementptr i8, ptr %import, i64 8
;;=   %callee = load ptr, ptr %6, align 8, constant, invariant
;;=   %7 = musttail call tailcc i32 %tail_code(ptr %callee, i32 %1)
;;=   ret i32 %7
;;= }
;;=
;;= define internal tailcc i32 @f5(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %2 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %2, align 8, record
;;=   %3 = icmp uge i64 0, %length
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_undefined_element(ptr %vmctx)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %element = getelementptr i8, ptr %base, i64 0
;;=   %reference = load ptr, ptr %element, align 8, table
;;=   %4 = icmp eq ptr %reference, null
;;=   br i1 %4, label %trap1, label %next2, unlikely
;;=
;;= trap1:
;;=   call void @wasmo5_rt_raise(ptr %vmctx, i32 5)
;;=   unreachable
;;=
;;= next2:
;;=   %5 = getelementptr i8, ptr %reference, i64 16
;;=   %type = load i32, ptr %5, align 4, constant, invariant
;;=   %6 = getelementptr i8, ptr %vmctx, i64 -24
;;=   %types = load ptr, ptr %6, align 8, constant, invariant
;;=   %expected = load i32, ptr %types, align 4, constant, invariant
;;=   %same = icmp eq i32 %type, %expected
;;=   %7 = xor i1 %same, true
;;=   br i1 %7, label %trap3, label %next4, unlikely
;;=
;;= trap3:
;;=   call void @wasmo5_rt_raise(ptr %vmctx, i32 6)
;;=   unreachable
;;=
;;= next4:
;;=   %8 = getelementptr i8, ptr %reference, i64 24
;;=   %tail_code = load ptr, ptr %8, align 8, constant, invariant
;;=   %9 = icmp eq ptr %tail_code, null
;;=   br i1 %9, label %ordinary, label %tail
;;=
;;= ordinary:
;;=   %code = load ptr, ptr %reference, align 8, constant, invariant
;;=   %10 = getelementptr i8, ptr %reference, i64 8
;;=   %callee5 = load ptr, ptr %10, align 8, constant, invariant
;;=   %11 = call i32 %code(ptr %callee5, i32 %1)
;;=   ret i32 %11
;;=
;;= tail:
;;=   %12 = getelementptr i8, ptr %reference, i64 8
;;=   %callee = load ptr, ptr %12, align 8, constant, invariant
;;=   %13 = musttail call tailcc i32 %tail_code(ptr %callee, i32 %1)
;;=   ret i32 %13
;;= }
;;=
;;= define internal tailcc i32 @f6(ptr %vmctx, ptr %0) {
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
;;=   call void @wasmo5_rt_raise(ptr %vmctx, i32 12)
;;=   unreachable
;;=
;;= next:
;;=   %3 = getelementptr i8, ptr %1, i64 24
;;=   %tail_code = load ptr, ptr %3, align 8, constant, invariant
;;=   %4 = icmp eq ptr %tail_code, null
;;=   br i1 %4, label %ordinary, label %tail
;;=
;;= ordinary:
;;=   %code = load ptr, ptr %1, align 8, constant, invariant
;;=   %5 = getelementptr i8, ptr %1, i64 8
;;=   %callee1 = load ptr, ptr %5, align 8, constant, invariant
;;=   %6 = call i32 %code(ptr %callee1, i32 1)
;;=   ret i32 %6
;;=
;;= tail:
;;=   %7 = getelementptr i8, ptr %1, i64 8
;;=   %callee = load ptr, ptr %7, align 8, constant, invariant
;;=   %8 = musttail call tailcc i32 %tail_code(ptr %callee, i32 1)
;;=   ret i32 %8
;;= }
;;=
;;= define internal i32 @f7(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   %0 = call tailcc i32 @t2(ptr %vmctx, i32 1)
;;=   ret i32 %0
;;= }
;;=
;;= define hidden i32 @f2(ptr %0, i32 %1) {
;;= entry:
;;=   %2 = call tailcc i32 @t2(ptr %0, i32 %1)
;;=   ret i32 %2
;;= }
