;;! explicit optimized
(module
  (memory 1)
  ;; The sums do not wrap around; but no guard stands behind them here.
  (func (export "near") (param $x i32) (result i32)
    (local $index i32)
    (local.set $index (i32.and (local.get $x) (i32.const 0x8fffffff)))
    (i32.add
      (i32.load (i32.add (local.get $index) (i32.const 8)))
      (i32.load offset=4 (i32.add (local.get $index) (i32.const 0x100000))))))

;;= define hidden i32 @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %store = load ptr, ptr %vmctx, align 16, constant, invariant
;;=   %limit = load i64, ptr %store, align 8, record
;;=   %1 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %1 to i64
;;=   %needed = add i64 %limit, 592
;;=   %2 = icmp ugt i64 %needed, %frame
;;=   br i1 %2, label %overflow, label %enough, unlikely
;;=
;;= trap:
;;=   call void @wasmo3_rt_raise(ptr nonnull %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %narrow = add nuw nsw i32 %9, 1048580
;;=   %address = zext i32 %narrow to i64
;;=   %end3 = add nuw nsw i64 %address, 4
;;=   %3 = icmp ugt i64 %end3, %length
;;=   br i1 %3, label %trap6, label %next7, unlikely
;;=
;;= trap6:
;;=   call void @wasmo3_rt_raise(ptr nonnull %vmctx, i32 2)
;;=   unreachable
;;=
;;= next7:
;;=   %memory = getelementptr inbounds nuw i8, ptr %vmctx, i64 64
;;=   %base = load ptr, ptr %memory, align 16, record
;;=   %4 = getelementptr i8, ptr %base, i64 %index
;;=   %5 = load i32, ptr %4, align 1, linear memory
;;=   %6 = getelementptr i8, ptr %base, i64 %address
;;=   %7 = load i32, ptr %6, align 1, linear memory
;;=   %8 = add i32 %7, %5
;;=   ret i32 %8
;;=
;;= overflow:
;;=   call void @wasmo3_rt_raise(ptr nonnull %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   %9 = and i32 %0, -1879048193
;;=   %10 = add nuw nsw i32 %9, 8
;;=   %index = zext i32 %10 to i64
;;=   %end = add nuw nsw i64 %index, 4
;;=   %11 = getelementptr inbounds nuw i8, ptr %vmctx, i64 72
;;=   %length = load i64, ptr %11, align 8, record
;;=   %12 = icmp ugt i64 %end, %length
;;=   br i1 %12, label %trap, label %next, unlikely
;;= }
