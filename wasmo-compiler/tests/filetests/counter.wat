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
;;=   %local1.0 = phi float [ 0.000000e+00, %entry ], [ %37, %loop ]
;;=   %0 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %1 = getelementptr i8, ptr %0, i64 4096
;;=   %2 = load float, ptr %1, align 16, linear memory
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %4 = getelementptr i8, ptr %3, i64 12288
;;=   %5 = load float, ptr %4, align 16, linear memory
;;=   %6 = fmul float %2, %5
;;=   %7 = fadd float %local1.0, %6
;;=   %8 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %9 = getelementptr i8, ptr %8, i64 28672
;;=   store float %7, ptr %9, align 16, linear memory
;;=   %indvars.iv.next = or disjoint i64 %indvars.iv, 16
;;=   %10 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next
;;=   %11 = getelementptr i8, ptr %10, i64 4096
;;=   %12 = load float, ptr %11, align 16, linear memory
;;=   %13 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next
;;=   %14 = getelementptr i8, ptr %13, i64 12288
;;=   %15 = load float, ptr %14, align 16, linear memory
;;=   %16 = fmul float %12, %15
;;=   %17 = fadd float %7, %16
;;=   %18 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next
;;=   %19 = getelementptr i8, ptr %18, i64 28672
;;=   store float %17, ptr %19, align 16, linear memory
;;=   %indvars.iv.next.1 = or disjoint i64 %indvars.iv, 32
;;=   %20 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next.1
;;=   %21 = getelementptr i8, ptr %20, i64 4096
;;=   %22 = load float, ptr %21, align 16, linear memory
;;=   %23 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next.1
;;=   %24 = getelementptr i8, ptr %23, i64 12288
;;=   %25 = load float, ptr %24, align 16, linear memory
;;=   %26 = fmul float %22, %25
;;=   %27 = fadd float %17, %26
;;=   %28 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next.1
;;=   %29 = getelementptr i8, ptr %28, i64 28672
;;=   store float %27, ptr %29, align 16, linear memory
;;=   %indvars.iv.next.2 = or disjoint i64 %indvars.iv, 48
;;=   %30 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next.2
;;=   %31 = getelementptr i8, ptr %30, i64 4096
;;=   %32 = load float, ptr %31, align 16, linear memory
;;=   %33 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next.2
;;=   %34 = getelementptr i8, ptr %33, i64 12288
;;=   %35 = load float, ptr %34, align 16, linear memory
;;=   %36 = fmul float %32, %35
;;=   %37 = fadd float %27, %36
;;=   %38 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next.2
;;=   %39 = getelementptr i8, ptr %38, i64 28672
;;=   store float %37, ptr %39, align 16, linear memory
;;=   %indvars.iv.next.3 = add nuw nsw i64 %indvars.iv, 64
;;=   %condition.not.3 = icmp eq i64 %indvars.iv, 4032
;;=   br i1 %condition.not.3, label %next, label %loop
;;=
;;= next:
;;=   ret float %37
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
