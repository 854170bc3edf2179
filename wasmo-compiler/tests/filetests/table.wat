;; Tables: those that cannot change their size are checked against a constant.
(module
  (table $fixed 10 10 externref)
  (table $grows 10 20 funcref)
  (elem $e func)
  (func $get_fixed (param i32) (result externref) (table.get $fixed (local.get 0)))
  (func $get (param i32) (result funcref) (table.get $grows (local.get 0)))
  (func $set (param i32 funcref) (table.set $grows (local.get 0) (local.get 1)))
  (func $size (result i32) (table.size $grows))
  (func $grow (param i32) (result i32) (table.grow $grows (ref.null func) (local.get 0)))
  (func $fill (param i32 i32) (table.fill $grows (local.get 0) (ref.null func) (local.get 1)))
  (func $copy (param i32 i32 i32) (table.copy $grows $grows (local.get 0) (local.get 1) (local.get 2)))
  (func $init (param i32 i32 i32) (table.init $grows $e (local.get 0) (local.get 1) (local.get 2)))
  (func $drop (elem.drop $e)))

;;= define internal ptr @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %2 = icmp uge i64 %index, 10
;;=   br i1 %2, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 3)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %3 = mul i64 %index, 8
;;=   %element = getelementptr i8, ptr %base, i64 %3
;;=   %reference = load ptr, ptr %element, align 8, table
;;=   ret ptr %reference
;;= }
;;=
;;= define internal ptr @f1(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %table = getelementptr i8, ptr %vmctx, i64 16
;;=   %2 = getelementptr i8, ptr %table, i64 8
;;=   %length = load i64, ptr %2, align 8, record
;;=   %3 = icmp uge i64 %index, %length
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 3)
;;=   unreachable
;;=
;;= next:
;;=   %table1 = getelementptr i8, ptr %vmctx, i64 16
;;=   %base = load ptr, ptr %table1, align 8, record
;;=   %4 = mul i64 %index, 8
;;=   %element = getelementptr i8, ptr %base, i64 %4
;;=   %reference = load ptr, ptr %element, align 8, table
;;=   ret ptr %reference
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx, i32 %0, ptr %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca ptr, align 8
;;=   store ptr %1, ptr %local1, align 8
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %3 = load ptr, ptr %local1, align 8
;;=   %index = zext i32 %2 to i64
;;=   %table = getelementptr i8, ptr %vmctx, i64 16
;;=   %4 = getelementptr i8, ptr %table, i64 8
;;=   %length = load i64, ptr %4, align 8, record
;;=   %5 = icmp uge i64 %index, %length
;;=   br i1 %5, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 3)
;;=   unreachable
;;=
;;= next:
;;=   %table1 = getelementptr i8, ptr %vmctx, i64 16
;;=   %base = load ptr, ptr %table1, align 8, record
;;=   %6 = mul i64 %index, 8
;;=   %element = getelementptr i8, ptr %base, i64 %6
;;=   store ptr %3, ptr %element, align 8, table
;;=   ret void
;;= }
;;=
;;= define internal i32 @f3(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   %table = getelementptr i8, ptr %vmctx, i64 16
;;=   %0 = getelementptr i8, ptr %table, i64 8
;;=   %length = load i64, ptr %0, align 8, record
;;=   %1 = trunc i64 %length to i32
;;=   ret i32 %1
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
;;=   %2 = zext i32 %1 to i64
;;=   %3 = call i64 @wasmo5_rt_table_grow(ptr %vmctx, i32 1, ptr null, i64 %2)
;;=   %4 = trunc i64 %3 to i32
;;=   ret i32 %4
;;= }
;;=
;;= define internal void @f5(ptr swiftself %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %3 = load i32, ptr %local1, align 4
;;=   %4 = zext i32 %3 to i64
;;=   %5 = zext i32 %2 to i64
;;=   call void @wasmo5_rt_table_fill(ptr %vmctx, i32 1, i64 %5, ptr null, i64 %4)
;;=   ret void
;;= }
;;=
;;= define internal void @f6(ptr swiftself %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   %local2 = alloca i32, align 4
;;=   store i32 %2, ptr %local2, align 4
;;=   br label %body
;;=
;;= body:
;;=   %3 = load i32, ptr %local0, align 4
;;=   %4 = load i32, ptr %local1, align 4
;;=   %5 = load i32, ptr %local2, align 4
;;=   %6 = zext i32 %5 to i64
;;=   %7 = zext i32 %4 to i64
;;=   %8 = zext i32 %3 to i64
;;=   call void @wasmo5_rt_table_copy(ptr %vmctx, i32 1, i32 1, i64 %8, i64 %7, i64 %6)
;;=   ret void
;;= }
;;=
;;= define internal void @f7(ptr swiftself %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   %local2 = alloca i32, align 4
;;=   store i32 %2, ptr %local2, align 4
;;=   br label %body
;;=
;;= body:
;;=   %3 = load i32, ptr %local0, align 4
;;=   %4 = load i32, ptr %local1, align 4
;;=   %5 = load i32, ptr %local2, align 4
;;=   %6 = zext i32 %3 to i64
;;=   call void @wasmo5_rt_table_init(ptr %vmctx, i32 1, i32 0, i64 %6, i32 %4, i32 %5)
;;=   ret void
;;= }
;;=
;;= define internal void @f8(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   call void @wasmo5_rt_elem_drop(ptr %vmctx, i32 0)
;;=   ret void
;;= }
