;;! explicit optimized
;; Where accesses are checked, the check traps, and a discarded load need not happen.
(module
  (memory 1)
  (func (export "drop") (param i32) (drop (i32.load (local.get 0)))))

;;= define hidden void @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 -8
;;=   %store = load ptr, ptr %1, align 8, constant, invariant
;;=   %limit = load i64, ptr %store, align 8, record
;;=   %2 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %2 to i64
;;=   %needed = add i64 %limit, 544
;;=   %3 = icmp ugt i64 %needed, %frame
;;=   br i1 %3, label %overflow, label %enough, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   ret void
;;=
;;= overflow:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   %end = add nuw nsw i64 %wide, 4
;;=   %4 = getelementptr inbounds nuw i8, ptr %vmctx, i64 8
;;=   %length = load i64, ptr %4, align 8, record
;;=   %5 = icmp ugt i64 %end, %length
;;=   br i1 %5, label %trap, label %next, unlikely
;;= }
