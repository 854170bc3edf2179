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
    (i32.mul (i32.const 0) (i32.load (local.get 0)))))

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
