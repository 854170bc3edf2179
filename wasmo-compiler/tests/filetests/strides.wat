;;! optimized
;; Pointers beside counters in loops of few steps: what the loop's head accesses is counted up in 64 bits.
(module
  (memory 1 1000)
  (tag $e)
  (table (export "t") 4 8 funcref)
  ;; A pointer is counted up beside a counter, and what is there is accessed in each iteration.
  (func (export "row") (param $p i32) (result i32)
    (local $k i32) (local $sum i32)
    (loop $more
      (local.set $sum (i32.add
        (i32.mul (local.get $sum) (i32.const 31))
        (i32.xor (i32.load8_u (local.get $k)) (i32.load8_u (local.get $p)))))
      (i32.store8 offset=2 (local.get $p) (local.get $sum))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $more (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 100))))
    (local.get $sum))
  ;; The same, accessed in some iterations only.
  (func (export "gaps") (param $p i32) (param $from i32) (result i32)
    (local $k i32) (local $sum i32)
    (loop $more
      (local.set $sum (i32.mul (local.get $sum) (i32.const 31)))
      (if (i32.ge_u (local.get $k) (local.get $from))
        (then (i32.store8 offset=2 (local.get $p)
          (local.tee $sum (i32.add (local.get $sum) (i32.xor (i32.load8_u (local.get $k)) (i32.load8_u (local.get $p))))))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $more (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 100))))
    (local.get $sum))
  ;; All steps together are more than the guard is for.
  (func (export "far") (param $p i32) (result i32)
    (local $k i32) (local $sum i32)
    (loop $more
      (local.set $sum (i32.add
        (i32.mul (local.get $sum) (i32.const 31))
        (i32.xor (i32.load8_u (local.get $k)) (i32.load8_u (local.get $p)))))
      (i32.store8 offset=2 (local.get $p) (local.get $sum))
      (local.set $p (i32.add (local.get $p) (i32.const 656)))
      (br_if $more (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 100))))
    (local.get $sum))
  ;; How many there are is not known.
  (func (export "many") (param $p i32) (param $n i32) (result i32)
    (local $k i32) (local $sum i32)
    (loop $more
      (local.set $sum (i32.add
        (i32.mul (local.get $sum) (i32.const 31))
        (i32.xor (i32.load8_u (local.get $k)) (i32.load8_u (local.get $p)))))
      (i32.store8 offset=2 (local.get $p) (local.get $sum))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $more (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))
    (local.get $sum))
  ;; Where the pointer starts is what a call gives that may throw.
  (func (export "given") (param $n i32) (result i32)
    (local $p i32) (local $k i32) (local $sum i32)
    (block $caught
      (try_table (catch_all $caught)
        (local.set $p (call_indirect (param i32) (result i32) (local.get $n) (i32.const 0))))
      (loop $more
        (local.set $sum (i32.add
          (i32.mul (local.get $sum) (i32.const 31))
          (i32.xor (i32.load8_u (local.get $k)) (i32.load8_u (local.get $p)))))
        (i32.store8 offset=2 (local.get $p) (local.get $sum))
        (local.set $p (i32.add (local.get $p) (i32.const 4)))
        (br_if $more (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 100)))))
    (local.get $sum)))

;;= define hidden i32 @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   br label %loop
;;=
;;= loop:
;;=   %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next.1, %loop ]
;;=   %local2.0 = phi i32 [ 0, %entry ], [ %17, %loop ]
;;=   %stride = phi i64 [ %wide, %entry ], [ %20, %loop ]
;;=   %place = getelementptr i8, ptr %vmctx, i64 %stride
;;=   %1 = mul i32 %local2.0, 31
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %3 = load i8, ptr %2, align 2, linear memory
;;=   %4 = load i8, ptr %place, align 1, linear memory
;;=   %5 = xor i8 %4, %3
;;=   %6 = zext i8 %5 to i32
;;=   %7 = add i32 %1, %6
;;=   %8 = trunc i32 %7 to i8
;;=   %9 = getelementptr i8, ptr %place, i64 2
;;=   store i8 %8, ptr %9, align 1, linear memory
;;=   %10 = mul i32 %7, 31
;;=   %11 = getelementptr i8, ptr %2, i64 1
;;=   %12 = load i8, ptr %11, align 1, linear memory
;;=   %13 = getelementptr i8, ptr %place, i64 4
;;=   %14 = load i8, ptr %13, align 1, linear memory
;;=   %15 = xor i8 %14, %12
;;=   %16 = zext i8 %15 to i32
;;=   %17 = add i32 %10, %16
;;=   %18 = trunc i32 %17 to i8
;;=   %19 = getelementptr i8, ptr %place, i64 6
;;=   store i8 %18, ptr %19, align 1, linear memory
;;=   %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 2
;;=   %.not.1 = icmp eq i64 %indvars.iv.next.1, 100
;;=   %20 = add i64 %stride, 8
;;=   br i1 %.not.1, label %next, label %loop
;;=
;;= next:
;;=   ret i32 %17
;;= }
;;=
;;= define hidden i32 @f1(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide8 = zext i32 %0 to i64
;;=   br label %loop
;;=
;;= loop:
;;=   %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next.1, %end.1 ]
;;=   %local3.0 = phi i32 [ 0, %entry ], [ %local3.1.1, %end.1 ]
;;=   %wide6 = phi i64 [ %wide8, %entry ], [ %wide7, %end.1 ]
;;=   %2 = mul i32 %local3.0, 31
;;=   %.not = icmp samesign ult i64 %indvars.iv, %wide
;;=   br i1 %.not, label %end, label %then
;;=
;;= then:
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %4 = load i8, ptr %3, align 2, linear memory
;;=   %5 = getelementptr i8, ptr %vmctx, i64 %wide6
;;=   %6 = load i8, ptr %5, align 1, linear memory
;;=   %7 = xor i8 %6, %4
;;=   %8 = zext i8 %7 to i32
;;=   %9 = add i32 %2, %8
;;=   %10 = trunc i32 %9 to i8
;;=   %11 = getelementptr i8, ptr %5, i64 2
;;=   store i8 %10, ptr %11, align 1, linear memory
;;=   br label %end
;;=
;;= end:
;;=   %local3.1 = phi i32 [ %9, %then ], [ %2, %loop ]
;;=   %indvars.iv.next = or disjoint i64 %indvars.iv, 1
;;=   %12 = mul i32 %local3.1, 31
;;=   %.not.1 = icmp samesign ult i64 %indvars.iv.next, %wide
;;=   br i1 %.not.1, label %end.1, label %then.1
;;=
;;= then.1:
;;=   %half = trunc i64 %wide6 to i32
;;=   %13 = add i32 %half, 4
;;=   %14 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.next
;;=   %15 = load i8, ptr %14, align 1, linear memory
;;=   %index1.1 = zext i32 %13 to i64
;;=   %16 = getelementptr i8, ptr %vmctx, i64 %index1.1
;;=   %17 = load i8, ptr %16, align 1, linear memory
;;=   %18 = xor i8 %17, %15
;;=   %19 = zext i8 %18 to i32
;;=   %20 = add i32 %12, %19
;;=   %21 = trunc i32 %20 to i8
;;=   %22 = getelementptr i8, ptr %16, i64 2
;;=   store i8 %21, ptr %22, align 1, linear memory
;;=   br label %end.1
;;=
;;= end.1:
;;=   %local3.1.1 = phi i32 [ %20, %then.1 ], [ %12, %end ]
;;=   %half9 = trunc i64 %wide6 to i32
;;=   %23 = add i32 %half9, 8
;;=   %wide7 = zext i32 %23 to i64
;;=   %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 2
;;=   %.not4.1 = icmp eq i64 %indvars.iv.next.1, 100
;;=   br i1 %.not4.1, label %next, label %loop
;;=
;;= next:
;;=   ret i32 %local3.1.1
;;= }
;;=
;;= define hidden i32 @f2(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide6 = zext i32 %0 to i64
;;=   br label %loop
;;=
;;= loop:
;;=   %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next.1, %loop ]
;;=   %local2.0 = phi i32 [ 0, %entry ], [ %18, %loop ]
;;=   %wide = phi i64 [ %wide6, %entry ], [ %wide5, %loop ]
;;=   %half = trunc i64 %wide to i32
;;=   %1 = mul i32 %local2.0, 31
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %3 = load i8, ptr %2, align 2, linear memory
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %5 = load i8, ptr %4, align 1, linear memory
;;=   %6 = xor i8 %5, %3
;;=   %7 = zext i8 %6 to i32
;;=   %8 = add i32 %1, %7
;;=   %9 = trunc i32 %8 to i8
;;=   %10 = getelementptr i8, ptr %4, i64 2
;;=   store i8 %9, ptr %10, align 1, linear memory
;;=   %11 = mul i32 %8, 31
;;=   %12 = getelementptr i8, ptr %2, i64 1
;;=   %13 = load i8, ptr %12, align 1, linear memory
;;=   %14 = getelementptr i8, ptr %4, i64 656
;;=   %15 = load i8, ptr %14, align 1, linear memory
;;=   %16 = xor i8 %15, %13
;;=   %17 = zext i8 %16 to i32
;;=   %18 = add i32 %11, %17
;;=   %19 = trunc i32 %18 to i8
;;=   %20 = getelementptr i8, ptr %4, i64 658
;;=   store i8 %19, ptr %20, align 1, linear memory
;;=   %21 = add i32 %half, 1312
;;=   %wide5 = zext i32 %21 to i64
;;=   %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 2
;;=   %.not.1 = icmp eq i64 %indvars.iv.next.1, 100
;;=   br i1 %.not.1, label %next, label %loop
;;=
;;= next:
;;=   ret i32 %18
;;= }
;;=
;;= define hidden i32 @f3(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide10 = zext i32 %0 to i64
;;=   %xtraiter = and i32 %1, 1
;;=   %2 = icmp eq i32 %1, 1
;;=   br i1 %2, label %loop.epil.preheader, label %entry.new
;;=
;;= entry.new:
;;=   %half = trunc i64 %wide10 to i32
;;=   %unroll_iter = and i32 %1, -2
;;=   br label %loop
;;=
;;= loop:
;;=   %indvars.iv = phi i64 [ 0, %entry.new ], [ %indvars.iv.next.1, %loop ]
;;=   %local3.0 = phi i32 [ 0, %entry.new ], [ %20, %loop ]
;;=   %wide = phi i64 [ %wide10, %entry.new ], [ %wide9, %loop ]
;;=   %niter = phi i32 [ 0, %entry.new ], [ %niter.next.1, %loop ]
;;=   %half12 = trunc i64 %wide to i32
;;=   %3 = mul i32 %local3.0, 31
;;=   %4 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %5 = load i8, ptr %4, align 2, linear memory
;;=   %6 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %7 = load i8, ptr %6, align 1, linear memory
;;=   %8 = xor i8 %7, %5
;;=   %9 = zext i8 %8 to i32
;;=   %10 = add i32 %3, %9
;;=   %11 = trunc i32 %10 to i8
;;=   %12 = getelementptr i8, ptr %6, i64 2
;;=   store i8 %11, ptr %12, align 1, linear memory
;;=   %13 = mul i32 %10, 31
;;=   %14 = getelementptr i8, ptr %4, i64 1
;;=   %15 = load i8, ptr %14, align 1, linear memory
;;=   %16 = getelementptr i8, ptr %6, i64 4
;;=   %17 = load i8, ptr %16, align 1, linear memory
;;=   %18 = xor i8 %17, %15
;;=   %19 = zext i8 %18 to i32
;;=   %20 = add i32 %13, %19
;;=   %21 = trunc i32 %20 to i8
;;=   %22 = getelementptr i8, ptr %6, i64 6
;;=   store i8 %21, ptr %22, align 1, linear memory
;;=   %23 = add i32 %half12, 8
;;=   %wide9 = zext i32 %23 to i64
;;=   %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 2
;;=   %niter.next.1 = add i32 %niter, 2
;;=   %niter.ncmp.1 = icmp eq i32 %niter.next.1, %unroll_iter
;;=   br i1 %niter.ncmp.1, label %next.unr-lcssa, label %loop
;;=
;;= next.unr-lcssa:
;;=   %half13 = trunc i64 %wide9 to i32
;;=   %lcmp.mod.not = icmp eq i32 %xtraiter, 0
;;=   br i1 %lcmp.mod.not, label %next, label %loop.epil.preheader
;;=
;;= loop.epil.preheader:
;;=   %indvars.iv.epil.init = phi i64 [ 0, %entry ], [ %indvars.iv.next.1, %next.unr-lcssa ]
;;=   %local3.0.epil.init = phi i32 [ 0, %entry ], [ %20, %next.unr-lcssa ]
;;=   %wide11 = phi i64 [ %wide10, %entry ], [ %wide9, %next.unr-lcssa ]
;;=   %lcmp.mod5 = icmp ne i32 %xtraiter, 0
;;=   call void @llvm.assume(i1 %lcmp.mod5)
;;=   %24 = mul i32 %local3.0.epil.init, 31
;;=   %25 = getelementptr i8, ptr %vmctx, i64 %indvars.iv.epil.init
;;=   %26 = load i8, ptr %25, align 1, linear memory
;;=   %27 = getelementptr i8, ptr %vmctx, i64 %wide11
;;=   %28 = load i8, ptr %27, align 1, linear memory
;;=   %29 = xor i8 %28, %26
;;=   %30 = zext i8 %29 to i32
;;=   %31 = add i32 %24, %30
;;=   %32 = trunc i32 %31 to i8
;;=   %33 = getelementptr i8, ptr %27, i64 2
;;=   store i8 %32, ptr %33, align 1, linear memory
;;=   br label %next
;;=
;;= next:
;;=   %.lcssa = phi i32 [ %20, %next.unr-lcssa ], [ %31, %loop.epil.preheader ]
;;=   ret i32 %.lcssa
;;= }
;;=
;;= define hidden i32 @f4(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %saved_sp = alloca ptr, align 8
;;=   %1 = call ptr @llvm.stacksave.p0()
;;=   store volatile ptr %1, ptr %saved_sp, align 8
;;=   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, ptr nonnull %saved_sp)
;;=   %2 = getelementptr i8, ptr %vmctx, i64 -40
;;=   %length = load i64, ptr %2, align 8, record
;;=   %3 = icmp eq i64 %length, 0
;;=   br i1 %3, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_undefined_element(ptr nonnull %vmctx)
;;=   unreachable
;;=
;;= next:
;;=   %table = getelementptr i8, ptr %vmctx, i64 -48
;;=   %base = load ptr, ptr %table, align 16, record
;;=   %reference = load ptr, ptr %base, align 8, table
;;=   %4 = icmp eq ptr %reference, null
;;=   br i1 %4, label %trap2, label %next3, unlikely
;;=
;;= trap2:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 5)
;;=   unreachable
;;=
;;= next3:
;;=   %5 = getelementptr i8, ptr %reference, i64 16
;;=   %type = load i32, ptr %5, align 4, constant, invariant
;;=   %6 = getelementptr i8, ptr %vmctx, i64 -24
;;=   %types = load ptr, ptr %6, align 8, constant, invariant
;;=   %7 = getelementptr i8, ptr %types, i64 4
;;=   %expected = load i32, ptr %7, align 4, constant, invariant
;;=   %same.not = icmp eq i32 %type, %expected
;;=   br i1 %same.not, label %next5, label %trap4, weights 1048576 1
;;=
;;= trap4:
;;=   call void @wasmo5_rt_raise(ptr nonnull %vmctx, i32 6)
;;=   unreachable
;;=
;;= next5:
;;=   %code = load ptr, ptr %reference, align 8, constant, invariant
;;=   %8 = getelementptr i8, ptr %reference, i64 8
;;=   %callee = load ptr, ptr %8, align 8, constant, invariant
;;=   %9 = invoke i32 %code(ptr %callee, i32 %0)
;;=           to label %loop unwind label %pad
;;=
;;= pad:
;;=   %landed = landingpad { ptr, i32 }
;;=           cleanup
;;=   br label %end
;;=
;;= end:
;;=   %local3.0 = phi i32 [ 0, %pad ], [ %27, %loop ]
;;=   ret i32 %local3.0
;;=
;;= loop:
;;=   %indvars.iv = phi i64 [ %indvars.iv.next.1, %loop ], [ 0, %next5 ]
;;=   %local1.0 = phi i32 [ %30, %loop ], [ %9, %next5 ]
;;=   %local3.1 = phi i32 [ %27, %loop ], [ 0, %next5 ]
;;=   %wide = zext i32 %local1.0 to i64
;;=   %10 = mul i32 %local3.1, 31
;;=   %11 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %12 = load i8, ptr %11, align 2, linear memory
;;=   %13 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %14 = load i8, ptr %13, align 1, linear memory
;;=   %15 = xor i8 %14, %12
;;=   %16 = zext i8 %15 to i32
;;=   %17 = add i32 %10, %16
;;=   %18 = trunc i32 %17 to i8
;;=   %19 = getelementptr i8, ptr %13, i64 2
;;=   store i8 %18, ptr %19, align 1, linear memory
;;=   %20 = mul i32 %17, 31
;;=   %21 = getelementptr i8, ptr %11, i64 1
;;=   %22 = load i8, ptr %21, align 1, linear memory
;;=   %23 = getelementptr i8, ptr %13, i64 4
;;=   %24 = load i8, ptr %23, align 1, linear memory
;;=   %25 = xor i8 %24, %22
;;=   %26 = zext i8 %25 to i32
;;=   %27 = add i32 %20, %26
;;=   %28 = trunc i32 %27 to i8
;;=   %29 = getelementptr i8, ptr %13, i64 6
;;=   store i8 %28, ptr %29, align 1, linear memory
;;=   %30 = add i32 %local1.0, 8
;;=   %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 2
;;=   %.not.1 = icmp eq i64 %indvars.iv.next.1, 100
;;=   br i1 %.not.1, label %end, label %loop
;;= }
