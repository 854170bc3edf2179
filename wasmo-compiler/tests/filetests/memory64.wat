;; 64-bit addresses: each access is checked, also with guards. The effective address may need more than 64 bits, so that
;; the index is compared with what is left of the length behind the static offset.
(module
  (memory i64 1 4)
  ;; Nothing is left of the length: the last byte's offset is 0.
  (func $byte (param i64) (result i32)
    (i32.load8_u (local.get 0)))
  ;; The memory never is so small that the limit could be negative.
  (func $near (param i64) (result i64)
    (i64.load offset=65528 (local.get 0)))
  ;; It may be; then the limit is 0, and no index is below.
  (func $far (param i64 f32)
    (f32.store offset=0xffff_ffff_ffff_fffc (local.get 0) (local.get 1)))
  ;; No index is in bounds.
  (func $beyond (param i64) (result i32)
    (i32.load offset=0xffff_ffff_ffff_fffd (local.get 0)))
  (func $size (result i64) (memory.size))
  (func $grow (param i64) (result i64) (memory.grow (local.get 0)))
  (func $fill (param i64 i32 i64) (memory.fill (local.get 0) (local.get 1) (local.get 2))))

;;= define internal i32 @f0(ptr swiftself %vmctx, i64 %0) {
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
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %4 = getelementptr i8, ptr %base, i64 %1
;;=   %5 = load i8, ptr %4, align 1, linear memory
;;=   %6 = zext i8 %5 to i32
;;=   ret i32 %6
;;= }
;;=
;;= define internal i64 @f1(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %address = add i64 %1, 65528
;;=   %2 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %2, align 8, record
;;=   %limit = sub i64 %length, 65535
;;=   %3 = icmp uge i64 %1, %limit
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %4 = getelementptr i8, ptr %base, i64 %address
;;=   %5 = load i64, ptr %4, align 1, linear memory
;;=   ret i64 %5
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx, i64 %0, float %1) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   %local1 = alloca float, align 4
;;=   store float %1, ptr %local1, align 4
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i64, ptr %local0, align 8
;;=   %3 = load float, ptr %local1, align 4
;;=   %address = add i64 %2, -4
;;=   %4 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %4, align 8, record
;;=   %5 = call i64 @llvm.usub.sat.i64(i64 %length, i64 -1)
;;=   %6 = icmp uge i64 %2, %5
;;=   br i1 %6, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %7 = getelementptr i8, ptr %base, i64 %address
;;=   store float %3, ptr %7, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define internal i32 @f3(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %address = add i64 %1, -3
;;=   br i1 true, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %2 = getelementptr i8, ptr %base, i64 %address
;;=   %3 = load i32, ptr %2, align 1, linear memory
;;=   ret i32 %3
;;= }
;;=
;;= define internal i64 @f4(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   %0 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %0, align 8, record
;;=   %1 = lshr i64 %length, 16
;;=   ret i64 %1
;;= }
;;=
;;= define internal i64 @f5(ptr swiftself %vmctx, i64 %0) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i64, ptr %local0, align 8
;;=   %2 = call i64 @wasmo5_rt_memory_grow(ptr %vmctx, i32 0, i64 %1)
;;=   ret i64 %2
;;= }
;;=
;;= define internal void @f6(ptr swiftself %vmctx, i64 %0, i32 %1, i64 %2) {
;;= entry:
;;=   %local0 = alloca i64, align 8
;;=   store i64 %0, ptr %local0, align 8
;;=   %local1 = alloca i32, align 4
;;=   store i32 %1, ptr %local1, align 4
;;=   %local2 = alloca i64, align 8
;;=   store i64 %2, ptr %local2, align 8
;;=   br label %body
;;=
;;= body:
;;=   %3 = load i64, ptr %local0, align 8
;;=   %4 = load i32, ptr %local1, align 4
;;=   %5 = load i64, ptr %local2, align 8
;;=   %6 = getelementptr i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %6, align 8, record
;;=   %7 = icmp ugt i64 %5, %length
;;=   %limit = sub i64 %length, %5
;;=   %8 = icmp ugt i64 %3, %limit
;;=   %9 = or i1 %7, %8
;;=   br i1 %9, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %10 = trunc i32 %4 to i8
;;=   %base = load ptr, ptr %vmctx, align 8, record
;;=   %11 = getelementptr i8, ptr %base, i64 %3
;;=   call void @llvm.memset.p0.i64(ptr align 1 %11, i8 %10, i64 %5, i1 false)
;;=   ret void
;;= }
