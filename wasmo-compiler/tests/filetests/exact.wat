;;! exact optimized
;; With exact traps, every access happens as and when it is written.
(module
  (memory 1)
  (global $g (mut i32) (i32.const 0))
  (func (export "f") (param i32) (result i32)
    (i32.store (local.get 0) (i32.const 1))
    (global.set $g (i32.const 5))
    (i32.store (local.get 0) (i32.const 2))
    (global.set $g (i32.const 6))
    (i32.mul (i32.const 0) (i32.load (local.get 0))))
  ;; What is filled or copied is there before an access behind it traps, even if no other sees it.
  (func (export "ranges") (param i32 i32)
    (memory.fill (local.get 0) (i32.const 7) (i32.const 1))
    (i32.store16 (local.get 1) (i32.const 3))
    (memory.fill (local.get 0) (i32.const 8) (i32.const 1))
    (memory.copy (local.get 0) (local.get 1) (i32.const 2))
    (memory.fill (local.get 0) (i32.const 9) (i32.const 2))))

;;= define hidden i32 @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   store volatile i32 1, ptr %1, align 1, linear memory
;;=   %global0 = getelementptr i8, ptr %vmctx, i64 -48
;;=   store volatile i32 5, ptr %global0, align 16, global
;;=   store volatile i32 2, ptr %1, align 1, linear memory
;;=   store volatile i32 6, ptr %global0, align 16, global
;;=   %2 = load volatile i32, ptr %1, align 1, linear memory
;;=   ret i32 0
;;= }
;;=
;;= define hidden void @f1(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %wide22 = zext i32 %1 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 -56
;;=   %length = load i64, ptr %2, align 8, record
;;=   %.not = icmp ugt i64 %length, %wide
;;=   br i1 %.not, label %next5, label %trap, weights 1048576 1
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 2)
;;=   unreachable
;;=
;;= next5:
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   call void @llvm.memset.p0.i64(ptr align 1 %3, i8 7, i64 1, i1 true)
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %wide22
;;=   store volatile i16 3, ptr %4, align 1, linear memory
;;=   call void @llvm.memset.p0.i64(ptr align 1 %3, i8 8, i64 1, i1 true)
;;=   %end6 = add nuw nsw i64 %wide, 2
;;=   %5 = icmp ugt i64 %end6, %length
;;=   br i1 %5, label %trap9, label %next10, unlikely
;;=
;;= trap9:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 2)
;;=   unreachable
;;=
;;= next10:
;;=   %end11 = add nuw nsw i64 %wide22, 2
;;=   %6 = icmp ugt i64 %end11, %length
;;=   br i1 %6, label %trap14, label %next20, unlikely
;;=
;;= trap14:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 2)
;;=   unreachable
;;=
;;= next20:
;;=   call void @llvm.memmove.p0.p0.i64(ptr align 1 %3, ptr align 1 %4, i64 2, i1 true)
;;=   call void @llvm.memset.p0.i64(ptr align 1 %3, i8 9, i64 2, i1 true)
;;=   ret void
;;= }
