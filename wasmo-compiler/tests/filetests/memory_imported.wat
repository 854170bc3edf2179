;; An imported memory is reached through a pointer in the vmctx.
(module
  (import "m" "m" (memory 1))
  (func $load (param i32) (result f32) (f32.load (local.get 0))))

;;= define internal float @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %memory = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory, align 8, constant, invariant
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %1 to i64
;;=   %2 = getelementptr i8, ptr %base, i64 %index
;;=   %3 = load float, ptr %2, align 1, linear memory
;;=   ret float %3
;;= }
