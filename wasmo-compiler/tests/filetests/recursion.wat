;;! optimized
;; Unbounded recursion ends in a trap and never becomes a loop; an endless loop stays one.
(module
  (func $self (export "self") (call $self))
  (func $even (export "even") (result i32) (call $odd))
  (func $odd (result i32) (call $even))
  (func (export "forever") (loop (br 0))))

;;= define hidden void @f0(ptr %vmctx) {
;;= entry:
;;=   call void @f0(ptr %vmctx)
;;=   ret void
;;= }
;;=
;;= define hidden i32 @f1(ptr %vmctx) {
;;= entry:
;;=   %0 = call i32 @f1(ptr nonnull align 16 %vmctx)
;;=   ret i32 undef
;;= }
;;=
;;= define hidden void @f3(ptr %vmctx) {
;;= entry:
;;=   br label %loop
;;=
;;= loop:
;;=   br label %loop
;;= }
