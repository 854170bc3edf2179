;; An imported memory is reached through a pointer in the vmctx.
(module
  (import "m" "m" (memory 1))
  (func $load (param i32) (result f32) (f32.load (local.get 0))))

;;= define internal float @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %1 = getelementptr i8, ptr %vmctx, i64 32
;;=   %memory = load ptr, ptr %1, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory, align 8, constant, invariant
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %2 to i64
;;=   %3 = getelementptr i8, ptr %base, i64 %index
;;=   %4 = load float, ptr %3, align 1, linear memory
;;=   ret float %4
;;= }
