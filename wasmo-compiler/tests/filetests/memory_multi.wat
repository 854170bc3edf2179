;; Several memories: each by its own rules. An access with guards needs no check, one to 64-bit addresses or pages of one
;; byte does; the length of one that cannot grow is known.
(module
  (memory $guarded 1)
  (memory $long i64 1)
  (memory $bytes 1 (pagesize 1))
  (memory $fixed i64 3 3)
  (func $loads (param i32 i64) (result i32)
    (i32.load $guarded (local.get 0))
    (i32.load $long (local.get 1))
    (i32.load8_u $bytes (local.get 0))
    (i32.load $fixed (local.get 1))
    (i32.add) (i32.add) (i32.add))
  ;; The length has the smaller of the two address types.
  (func $copy (param i64 i32)
    (memory.copy $long $guarded (local.get 0) (local.get 1) (local.get 1)))
  (func $init (param i64)
    (memory.init $long 0 (local.get 0) (i32.const 1) (i32.const 2)))
  (func $sizes (result i64)
    (i64.add (i64.extend_i32_u (memory.size $bytes)) (memory.size $fixed)))
  (func $grow (param i32) (result i32)
    (memory.grow $bytes (local.get 0)))
  (data "abc"))

;;= define internal i32 @f0(ptr swiftself %vmctx, i32 %0, i64 %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i64, align 8
;;=   store i64 %1, ptr %local1, align 8
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %2 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %4 = load i32, ptr %3, align 1, linear memory
;;=   %5 = load i64, ptr %local1, align 8
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -80
;;=   %6 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %6, align 8, record
;;=   %limit = sub i64 %length, 3
;;=   %7 = icmp uge i64 %5, %limit
;;=   br i1 %7, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %memory1 = getelementptr i8, ptr %vmctx, i64 -80
;;=   %base = load ptr, ptr %memory1, align 8, record
;;=   %8 = getelementptr i8, ptr %base, i64 %5
;;=   %9 = load i32, ptr %8, align 1, linear memory
;;=   %10 = load i32, ptr %local0, align 4
;;=   %index2 = zext i32 %10 to i64
;;=   %end = add i64 %index2, 1
;;=   %memory3 = getelementptr i8, ptr %vmctx, i64 -64
;;=   %11 = getelementptr i8, ptr %memory3, i64 8
;;=   %length4 = load i64, ptr %11, align 8, record
;;=   %12 = icmp ugt i64 %end, %length4
;;=   br i1 %12, label %trap5, label %next6, unlikely
;;=
;;= trap5:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next6:
;;=   %memory7 = getelementptr i8, ptr %vmctx, i64 -64
;;=   %base8 = load ptr, ptr %memory7, align 8, record
;;=   %13 = getelementptr i8, ptr %base8, i64 %index2
;;=   %14 = load i8, ptr %13, align 1, linear memory
;;=   %15 = zext i8 %14 to i32
;;=   %16 = load i64, ptr %local1, align 8
;;=   %17 = icmp uge i64 %16, 196605
;;=   br i1 %17, label %trap9, label %next10, unlikely
;;=
;;= trap9:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next10:
;;=   %memory11 = getelementptr i8, ptr %vmctx, i64 -48
;;=   %base12 = load ptr, ptr %memory11, align 8, record
;;=   %18 = getelementptr i8, ptr %base12, i64 %16
;;=   %19 = load i32, ptr %18, align 1, linear memory
;;=   %20 = add i32 %15, %19
;;=   %21 = add i32 %9, %20
;;=   %22 = add i32 %4, %21
;;=   ret i32 %22
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx, i64 %0, i32 %1) {
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
;;=   %5 = zext i32 %4 to i64
;;=   %6 = zext i32 %3 to i64
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -80
;;=   %7 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %7, align 8, record
;;=   %8 = icmp ugt i64 %5, %length
;;=   %limit = sub i64 %length, %5
;;=   %9 = icmp ugt i64 %2, %limit
;;=   %10 = or i1 %8, %9
;;=   br i1 %10, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %end = add i64 %6, %5
;;=   %memory1 = getelementptr i8, ptr %vmctx, i64 -96
;;=   %11 = getelementptr i8, ptr %memory1, i64 8
;;=   %length2 = load i64, ptr %11, align 8, record
;;=   %12 = icmp ugt i64 %end, %length2
;;=   br i1 %12, label %trap3, label %next4, unlikely
;;=
;;= trap3:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next4:
;;=   %memory5 = getelementptr i8, ptr %vmctx, i64 -80
;;=   %base = load ptr, ptr %memory5, align 8, record
;;=   %13 = getelementptr i8, ptr %base, i64 %2
;;=   %14 = getelementptr i8, ptr %vmctx, i64 %6
;;=   call void @llvm.memmove.p0.p0.i64(ptr align 1 %13, ptr align 1 %14, i64 %5, i1 false)
;;=   ret void
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   call void @wasmo5_rt_memory_init(ptr %vmctx, i32 1, i32 0, i64 %1, i32 1, i32 2)
;;=   ret void
;;= }
;;=
;;= define internal i64 @f3(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   %memory = getelementptr i8, ptr %vmctx, i64 -64
;;=   %0 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load i64, ptr %0, align 8, record
;;=   %1 = trunc i64 %length to i32
;;=   %2 = zext i32 %1 to i64
;;=   %3 = add i64 %2, 3
;;=   ret i64 %3
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
;;=   %3 = call i64 @wasmo5_rt_memory_grow(ptr %vmctx, i32 2, i64 %2)
;;=   %4 = trunc i64 %3 to i32
;;=   ret i32 %4
;;= }
