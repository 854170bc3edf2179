;; Size, growth and bulk operations. Those of a constant length are left to LLVM.
(module
  (memory 1)
  (data $d "abc")
  (func $size (result i32) (memory.size))
  (func $grow (param i32) (result i32) (memory.grow (local.get 0)))
  (func $fill (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
  (func $copy (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
  (func $fill_few (param i32 i32) (memory.fill (local.get 0) (local.get 1) (i32.const 24)))
  (func $copy_few (param i32 i32) (memory.copy (local.get 0) (local.get 1) (i32.const 24)))
  (func $init (param i32 i32 i32) (memory.init $d (local.get 0) (local.get 1) (local.get 2)))
  (func $drop (data.drop $d)))

;;= define internal i32 @f0(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -48
;;=   %0 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %0, align 8, record
;;=   %1 = lshr i64 %length, 16
;;=   %2 = trunc i64 %1 to i32
;;=   ret i32 %2
;;= }
;;=
;;= define internal i32 @f1(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %2 = zext i32 %1 to i64
;;=   %3 = call i64 @wasmo5_rt_memory_grow(ptr %vmctx, i32 0, i64 %2)
;;=   %4 = trunc i64 %3 to i32
;;=   ret i32 %4
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx, i32 %0, i32 %1, i32 %2) {
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
;;=   call void @memory_fill(ptr swiftself %vmctx, i32 %3, i32 %4, i32 %5)
;;=   ret void
;;= }
;;=
;;= define internal void @f3(ptr swiftself %vmctx, i32 %0, i32 %1, i32 %2) {
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
;;=   call void @memory_copy(ptr swiftself %vmctx, i32 %3, i32 %4, i32 %5)
;;=   ret void
;;= }
;;=
;;= define internal void @f4(ptr swiftself %vmctx, i32 %0, i32 %1) {
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
;;=   %4 = zext i32 %2 to i64
;;=   %end = add i64 %4, 24
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -48
;;=   %5 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %5, align 8, record
;;=   %6 = icmp ugt i64 %end, %length
;;=   br i1 %6, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %7 = trunc i32 %3 to i8
;;=   %8 = getelementptr i8, ptr %vmctx, i64 %4
;;=   call void @llvm.memset.p0.i64(ptr align 1 %8, i8 %7, i64 24, i1 false)
;;=   ret void
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
;;=   %end = add i64 %5, 24
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -48
;;=   %6 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %6, align 8, record
;;=   %7 = icmp ugt i64 %end, %length
;;=   br i1 %7, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %end1 = add i64 %4, 24
;;=   %memory2 = getelementptr i8, ptr %vmctx, i64 -48
;;=   %8 = getelementptr i8, ptr %memory2, i64 8
;;=   %length3 = load i64, ptr %8, align 8, record
;;=   %9 = icmp ugt i64 %end1, %length3
;;=   br i1 %9, label %trap4, label %next5, unlikely
;;=
;;= trap4:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next5:
;;=   %10 = getelementptr i8, ptr %vmctx, i64 %5
;;=   %11 = getelementptr i8, ptr %vmctx, i64 %4
;;=   call void @llvm.memmove.p0.p0.i64(ptr align 1 %10, ptr align 1 %11, i64 24, i1 false)
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
;;=   %6 = zext i32 %3 to i64
;;=   call void @wasmo5_rt_memory_init(ptr %vmctx, i32 0, i32 0, i64 %6, i32 %4, i32 %5)
;;=   ret void
;;= }
;;=
;;= define internal void @f7(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   call void @wasmo5_rt_data_drop(ptr %vmctx, i32 0)
;;=   ret void
;;= }
;;=
;;= define internal void @memory_fill(ptr swiftself %0, i32 %1, i32 %2, i32 %3) {
;;= entry:
;;=   %4 = zext i32 %1 to i64
;;=   %5 = zext i32 %3 to i64
;;=   %6 = getelementptr i8, ptr %0, i64 -40
;;=   %length = load i64, ptr %6, align 8, record
;;=   %end = add i64 %4, %5
;;=   %7 = icmp ugt i64 %end, %length
;;=   br i1 %7, label %outside, label %inside, unlikely
;;=
;;= outside:
;;=   musttail call void @wasmo5_rt_raise_range(ptr swiftself %0, i32 %1, i32 %2, i32 %3)
;;=   ret void
;;=
;;= inside:
;;=   %8 = trunc i32 %2 to i8
;;=   %9 = getelementptr i8, ptr %0, i64 %4
;;=   tail call void @llvm.memset.p0.i64(ptr align 1 %9, i8 %8, i64 %5, i1 false)
;;=   ret void
;;= }
;;=
;;= define internal void @memory_copy(ptr swiftself %0, i32 %1, i32 %2, i32 %3) {
;;= entry:
;;=   %4 = zext i32 %1 to i64
;;=   %5 = zext i32 %3 to i64
;;=   %6 = zext i32 %2 to i64
;;=   %7 = getelementptr i8, ptr %0, i64 -40
;;=   %length = load i64, ptr %7, align 8, record
;;=   %end = add i64 %4, %5
;;=   %8 = icmp ugt i64 %end, %length
;;=   %end1 = add i64 %6, %5
;;=   %9 = icmp ugt i64 %end1, %length
;;=   %10 = or i1 %8, %9
;;=   br i1 %10, label %outside, label %inside, unlikely
;;=
;;= outside:
;;=   musttail call void @wasmo5_rt_raise_range(ptr swiftself %0, i32 %1, i32 %2, i32 %3)
;;=   ret void
;;=
;;= inside:
;;=   %11 = getelementptr i8, ptr %0, i64 %4
;;=   %12 = getelementptr i8, ptr %0, i64 %6
;;=   tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %11, ptr align 1 %12, i64 %5, i1 false)
;;=   ret void
;;= }
