;;! optimized
(module
  (memory 1)
  ;; The sums do not wrap around: the constants move out of the index, which both loads share.
  (func (export "near") (param $x i32) (result i32)
    (local $index i32)
    (local.set $index (i32.and (local.get $x) (i32.const 0x8fffffff)))
    (i32.add
      (i32.load (i32.add (local.get $index) (i32.const 8)))
      (i32.load offset=4 (i32.add (local.get $index) (i32.const 0x100000)))))
  ;; So they do if the sum is an `or`.
  (func (export "bits") (param $x i32) (result i32)
    (i32.load offset=4 (i32.or (i32.and (local.get $x) (i32.const 0xfffffff0)) (i32.const 3))))
  ;; The sum may wrap around.
  (func (export "any") (param $x i32) (result i32)
    (i32.load (i32.add (local.get $x) (i32.const 8))))
  (func (export "bits_any") (param $x i32) (result i32)
    (i32.load offset=4 (i32.or (local.get $x) (i32.const 3))))
  ;; More than the guard has room for.
  (func (export "far") (param $x i32) (result i32)
    (i32.load (i32.add (i32.and (local.get $x) (i32.const 0x8fffffff)) (i32.const 0x1000001))))
  ;; The length is not bounded by the guard. What is filled has its address in a function that all share, or in place.
  (func (export "fill") (param $x i32) (param $len i32)
    (memory.fill (i32.add (i32.and (local.get $x) (i32.const 0x8fffffff)) (i32.const 8)) (i32.const 0) (local.get $len)))
  (func (export "fill_much") (param $x i32)
    (memory.fill (i32.add (i32.and (local.get $x) (i32.const 0x8fffffff)) (i32.const 8)) (i32.const 0) (i32.const 0x2000000))))

;;= define hidden i32 @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %1 = and i32 %0, -1879048193
;;=   %2 = add nuw nsw i32 %1, 8
;;=   %index2 = zext i32 %1 to i64
;;=   %start = getelementptr i8, ptr %vmctx, i64 %index2
;;=   %3 = getelementptr i8, ptr %start, i64 8
;;=   %4 = load i32, ptr %3, align 1, linear memory
;;=   %narrow = add nuw nsw i32 %1, 1048580
;;=   %5 = getelementptr i8, ptr %start, i64 1048580
;;=   %6 = load i32, ptr %5, align 1, linear memory
;;=   %7 = add i32 %6, %4
;;=   ret i32 %7
;;= }
;;=
;;= define hidden i32 @f1(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %1 = and i32 %0, -16
;;=   %2 = or disjoint i32 %1, 7
;;=   %index = zext i32 %1 to i64
;;=   %start = getelementptr i8, ptr %vmctx, i64 %index
;;=   %3 = getelementptr i8, ptr %start, i64 7
;;=   %4 = load i32, ptr %3, align 1, linear memory
;;=   ret i32 %4
;;= }
;;=
;;= define hidden i32 @f2(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %1 = add i32 %0, 8
;;=   %index = zext i32 %1 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %3 = load i32, ptr %2, align 1, linear memory
;;=   ret i32 %3
;;= }
;;=
;;= define hidden i32 @f3(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %1 = or i32 %0, 3
;;=   %index = zext i32 %1 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %3 = getelementptr i8, ptr %2, i64 4
;;=   %4 = load i32, ptr %3, align 1, linear memory
;;=   ret i32 %4
;;= }
;;=
;;= define hidden i32 @f4(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %1 = and i32 %0, -1879048193
;;=   %2 = add nuw nsw i32 %1, 16777217
;;=   %index = zext i32 %2 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %4 = load i32, ptr %3, align 1, linear memory
;;=   ret i32 %4
;;= }
;;=
;;= define hidden void @f5(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %2 = and i32 %0, -1879048193
;;=   %3 = add nuw nsw i32 %2, 8
;;=   call void @memory_fill(ptr swiftself %vmctx, i32 %3, i32 poison, i32 %1)
;;=   ret void
;;= }
;;=
;;= define hidden void @f6(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %1 = and i32 %0, -1879048193
;;=   %2 = add nuw nsw i32 %1, 8
;;=   %wide = zext i32 %2 to i64
;;=   %end = add nuw nsw i64 %wide, 33554432
;;=   %3 = getelementptr i8, ptr %vmctx, i64 -40
;;=   %length = load i64, ptr %3, align 8, record
;;=   %4 = icmp ugt i64 %end, %length
;;=   br i1 %4, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %5 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   call void @llvm.memset.p0.i64(ptr noundef align 1 dereferenceable(33554432) %5, i8 0, i64 33554432, i1 false)
;;=   ret void
;;= }
;;=
;;= define internal void @memory_fill(ptr swiftself %0, i32 range(i32 8, -1879048184) %1, i32 %2, i32 %3) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide1 = zext i32 %3 to i64
;;=   %4 = getelementptr i8, ptr %0, i64 -40
;;=   %length = load i64, ptr %4, align 8, record
;;=   %end = add nuw nsw i64 %wide1, %wide
;;=   %5 = icmp ugt i64 %end, %length
;;=   br i1 %5, label %outside, label %inside, unlikely
;;=
;;= outside:
;;=   %half = trunc i64 %wide to i32
;;=   %half2 = trunc i64 %wide1 to i32
;;=   musttail call void @wasmo5_rt_raise_range(ptr nonnull swiftself %0, i32 %half, i32 0, i32 %half2)
;;=   ret void
;;=
;;= inside:
;;=   %6 = inttoptr i64 %wide to ptr
;;=   %7 = ptrtoint ptr %0 to i64
;;=   %8 = getelementptr i8, ptr %6, i64 %7
;;=   tail call void @llvm.memset.p0.i64(ptr align 1 %8, i8 0, i64 %wide1, i1 false)
;;=   ret void
;;= }
