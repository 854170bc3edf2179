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
;;=   %1 = getelementptr i8, ptr %vmctx, i64 -8
;;=   %store = load ptr, ptr %1, align 8, constant, invariant
;;=   %limit = load i64, ptr %store, align 8, record
;;=   %2 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %2 to i64
;;=   %needed = add i64 %limit, 592
;;=   %3 = icmp ugt i64 %needed, %frame
;;=   br i1 %3, label %overflow, label %enough, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %narrow = add nuw nsw i32 %10, 1048580
;;=   %wide = zext i32 %narrow to i64
;;=   %end2 = add nuw nsw i64 %wide, 4
;;=   %4 = icmp ugt i64 %end2, %length
;;=   br i1 %4, label %trap4, label %next5, unlikely
;;=
;;= trap4:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 2)
;;=   unreachable
;;=
;;= next5:
;;=   %base = load ptr, ptr %vmctx, align 16, record
;;=   %5 = getelementptr i8, ptr %base, i64 %wide7
;;=   %6 = load i32, ptr %5, align 1, linear memory
;;=   %7 = getelementptr i8, ptr %base, i64 %wide
;;=   %8 = load i32, ptr %7, align 1, linear memory
;;=   %9 = add i32 %8, %6
;;=   ret i32 %9
;;=
;;= overflow:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   %10 = and i32 %0, -1879048193
;;=   %11 = add nuw nsw i32 %10, 8
;;=   %wide7 = zext i32 %11 to i64
;;=   %end = add nuw nsw i64 %wide7, 4
;;=   %12 = getelementptr inbounds nuw i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %12, align 8, record
;;=   %13 = icmp ugt i64 %end, %length
;;=   br i1 %13, label %trap, label %next, unlikely
;;= }
