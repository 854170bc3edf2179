;; Size, growth and bulk operations.
(module
  (memory 1)
  (data $d "abc")
  (func $size (result i32) (memory.size))
  (func $grow (param i32) (result i32) (memory.grow (local.get 0)))
  (func $fill (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
  (func $copy (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
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
;;=   %3 = call i64 @wasmo4_rt_memory_grow(ptr %vmctx, i32 0, i64 %2)
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
;;=   %6 = zext i32 %5 to i64
;;=   %7 = zext i32 %3 to i64
;;=   %end = add i64 %7, %6
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -48
;;=   %8 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %8, align 8, record
;;=   %9 = icmp ugt i64 %end, %length
;;=   br i1 %9, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo4_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %10 = trunc i32 %4 to i8
;;=   %11 = getelementptr i8, ptr %vmctx, i64 %7
;;=   call void @llvm.memset.p0.i64(ptr align 1 %11, i8 %10, i64 %6, i1 false)
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
;;=   %6 = zext i32 %5 to i64
;;=   %7 = zext i32 %4 to i64
;;=   %8 = zext i32 %3 to i64
;;=   %end = add i64 %8, %6
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -48
;;=   %9 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %9, align 8, record
;;=   %10 = icmp ugt i64 %end, %length
;;=   br i1 %10, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo4_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %end1 = add i64 %7, %6
;;=   %memory2 = getelementptr i8, ptr %vmctx, i64 -48
;;=   %11 = getelementptr i8, ptr %memory2, i64 8
;;=   %length3 = load i64, ptr %11, align 8, record
;;=   %12 = icmp ugt i64 %end1, %length3
;;=   br i1 %12, label %trap4, label %next5, unlikely
;;=
;;= trap4:
;;=   call void @wasmo4_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next5:
;;=   %13 = getelementptr i8, ptr %vmctx, i64 %8
;;=   %14 = getelementptr i8, ptr %vmctx, i64 %7
;;=   call void @llvm.memmove.p0.p0.i64(ptr align 1 %13, ptr align 1 %14, i64 %6, i1 false)
;;=   ret void
;;= }
;;=
;;= define internal void @f4(ptr swiftself %vmctx, i32 %0, i32 %1, i32 %2) {
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
;;=   call void @wasmo4_rt_memory_init(ptr %vmctx, i32 0, i32 0, i64 %6, i32 %4, i32 %5)
;;=   ret void
;;= }
;;=
;;= define internal void @f5(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   call void @wasmo4_rt_data_drop(ptr %vmctx, i32 0)
;;=   ret void
;;= }
