;;! optimized
;; A loop that counts up from a negative number to zero: the constants are in the addresses.
(module
  (memory 1)
  (func $sum (export "sum") (result f32) (local $i i32) (local $sum f32)
    (local.set $i (i32.const -4096))
    (loop $next
      (local.set $sum (f32.add (local.get $sum)
        (f32.mul (f32.load (i32.add (local.get $i) (i32.const 8192))) (f32.load (i32.add (local.get $i) (i32.const 16384))))))
      (f32.store (i32.add (local.get $i) (i32.const 32768)) (local.get $sum))
      (br_if $next (local.tee $i (i32.add (local.get $i) (i32.const 16)))))
    (local.get $sum))
  ;; It is zero never again: all the same.
  (func $jumps_over (export "jumps_over") (result i32) (local $i i32) (local $sum i32)
    (local.set $i (i32.const -4095))
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (i32.load (i32.add (local.get $i) (i32.const 8192)))))
      (br_if $next (local.tee $i (i32.add (local.get $i) (i32.const 16)))))
    (local.get $sum)))

;;= define hidden float @f0(ptr %vmctx) {
;;= entry:
;;=   br label %loop
;;=
;;= loop:
;;=   %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next.3, %loop ]
;;=   %local1.0 = phi float [ 0.000000e+00, %entry ], [ %30, %loop ]
;;=   %0 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %1 = getelementptr i8, ptr %0, i64 4096
;;=   %2 = load float, ptr %1, align 16, linear memory
;;=   %3 = getelementptr i8, ptr %0, i64 12288
;;=   %4 = load float, ptr %3, align 16, linear memory
;;=   %5 = fmul float %2, %4
;;=   %6 = fadd float %local1.0, %5
;;=   %7 = getelementptr i8, ptr %0, i64 28672
;;=   store float %6, ptr %7, align 16, linear memory
;;=   %8 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %9 = getelementptr i8, ptr %8, i64 4112
;;=   %10 = load float, ptr %9, align 16, linear memory
;;=   %11 = getelementptr i8, ptr %8, i64 12304
;;=   %12 = load float, ptr %11, align 16, linear memory
;;=   %13 = fmul float %10, %12
;;=   %14 = fadd float %6, %13
;;=   %15 = getelementptr i8, ptr %8, i64 28688
;;=   store float %14, ptr %15, align 16, linear memory
;;=   %16 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %17 = getelementptr i8, ptr %16, i64 4128
;;=   %18 = load float, ptr %17, align 16, linear memory
;;=   %19 = getelementptr i8, ptr %16, i64 12320
;;=   %20 = load float, ptr %19, align 16, linear memory
;;=   %21 = fmul float %18, %20
;;=   %22 = fadd float %14, %21
;;=   %23 = getelementptr i8, ptr %16, i64 28704
;;=   store float %22, ptr %23, align 16, linear memory
;;=   %24 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %25 = getelementptr i8, ptr %24, i64 4144
;;=   %26 = load float, ptr %25, align 16, linear memory
;;=   %27 = getelementptr i8, ptr %24, i64 12336
;;=   %28 = load float, ptr %27, align 16, linear memory
;;=   %29 = fmul float %26, %28
;;=   %30 = fadd float %22, %29
;;=   %31 = getelementptr i8, ptr %24, i64 28720
;;=   store float %30, ptr %31, align 16, linear memory
;;=   %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv, 64
;;=   %condition.not.3 = icmp eq i64 %indvars.iv, 4032
;;=   br i1 %condition.not.3, label %next, label %loop
;;=
;;= next:
;;=   ret float %30
;;= }
;;=
;;= define hidden i32 @f1(ptr %vmctx) {
;;= entry:
;;=   br label %loop
;;=
;;= loop:
;;=   %local1.0 = phi i32 [ 0, %entry ], [ %3, %loop ]
;;=   %local0.0 = phi i32 [ -4095, %entry ], [ %4, %loop ]
;;=   %0 = add i32 %local0.0, 8192
;;=   %index = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %2 = load i32, ptr %1, align 1, linear memory
;;=   %3 = add i32 %2, %local1.0
;;=   %4 = add i32 %local0.0, 16
;;=   %condition.not = icmp eq i32 %4, 0
;;=   br i1 %condition.not, label %next, label %loop
;;=
;;= next:
;;=   ret i32 %3
;;= }
