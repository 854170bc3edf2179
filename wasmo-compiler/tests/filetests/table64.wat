;; Tables with 64-bit indices.
(module
  (type $f (func))
  (table $long i64 2 funcref)
  (table $short 2 funcref)
  (elem $e func $call)
  (func $get (param i64) (result funcref) (table.get $long (local.get 0)))
  (func $set (param i64) (table.set $long (local.get 0) (ref.func $call)))
  (func $size (result i64) (table.size $long))
  (func $grow (param i64) (result i64) (table.grow $long (ref.null func) (local.get 0)))
  (func $fill (param i64) (table.fill $long (local.get 0) (ref.null func) (local.get 0)))
  ;; The length has the smaller of the two index types.
  (func $copy (param i32 i64) (table.copy $short $long (local.get 0) (local.get 1) (local.get 0)))
  (func $init (param i64 i32) (table.init $long $e (local.get 0) (local.get 1) (local.get 1)))
  (func $call (param i64) (call_indirect $long (type $f) (local.get 0))))

;;= define internal ptr @f0(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %2 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %2, align 8, record
;;=   %3 = icmp uge i64 %1, %length
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 3)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %4 = mul i64 %1, 8
;;=   %element = getelementptr i8, ptr %base, i64 %4
;;=   %reference = load ptr, ptr %element, align 8, table
;;=   ret ptr %reference
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %funcref = getelementptr i8, ptr %vmctx, i64 -288
;;=   %2 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %2, align 8, record
;;=   %3 = icmp uge i64 %1, %length
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 3)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %4 = mul i64 %1, 8
;;=   %element = getelementptr i8, ptr %base, i64 %4
;;=   store ptr %funcref, ptr %element, align 8, table
;;=   ret void
;;= }
;;=
;;= define internal i64 @f2(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   %0 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %0, align 8, record
;;=   ret i64 %length
;;= }
;;=
;;= define internal i64 @f3(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %2 = call i64 @wasmo5_rt_table_grow(ptr %vmctx, i32 0, ptr null, i64 %1)
;;=   ret i64 %2
;;= }
;;=
;;= define internal void @f4(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %2 = load i64, ptr %local0, align 8
;;=   call void @wasmo5_rt_table_fill(ptr %vmctx, i32 0, i64 %1, ptr null, i64 %2)
;;=   ret void
;;= }
;;=
;;= define internal void @f5(ptr swiftself %vmctx, i32 %0, i64 %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i64, align 8
;;=   store i64 %1, ptr %local1, align 8
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %3 = load i64, ptr %local1, align 8
;;=   %4 = load i32, ptr %local0, align 4
;;=   %5 = zext i32 %4 to i64
;;=   %6 = zext i32 %2 to i64
;;=   call void @wasmo5_rt_table_copy(ptr %vmctx, i32 1, i32 0, i64 %6, i64 %3, i64 %5)
;;=   ret void
;;= }
;;=
;;= define internal void @f6(ptr swiftself %vmctx, i64 %0, i32 %1) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i64, ptr %local0, align 8
;;=   %3 = load i32, ptr %local1, align 4
;;=   %4 = load i32, ptr %local1, align 4
;;=   call void @wasmo5_rt_table_init(ptr %vmctx, i32 0, i32 0, i64 %2, i32 %3, i32 %4)
;;=   ret void
;;= }
;;=
;;= define hidden void @f7(ptr %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %2 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %2, align 8, record
;;=   %3 = icmp uge i64 %1, %length
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_undefined_element(ptr %vmctx)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %4 = mul i64 %1, 8
;;=   %element = getelementptr i8, ptr %base, i64 %4
;;=   %reference = load ptr, ptr %element, align 8, table
;;=   %5 = icmp eq ptr %reference, null
;;=   br i1 %5, label %trap1, label %next2, unlikely
;;=
;;= trap1:
;;=   call void @wasmo5_rt_raise(ptr %vmctx, i32 5)
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
;;=   call void @wasmo5_rt_raise(ptr %vmctx, i32 6)
;;=   unreachable
;;=
;;= next4:
;;=   %code = load ptr, ptr %reference, align 8, constant, invariant
;;=   %9 = getelementptr i8, ptr %reference, i64 8
;;=   %callee = load ptr, ptr %9, align 8, constant, invariant
;;=   call void %code(ptr %callee)
;;=   ret void
;;= }
