;;! optimized
;; A loop that a compiler has unrolled is rolled up, and done four elements at a time.
(module
  (memory 1)
  (func $unrolled (export "unrolled") (param $to i32) (param $from i32) (local $i i32)
    (loop $next
      (i32.store (i32.add (local.get $to) (local.get $i))
        (i32.xor (i32.load (i32.add (local.get $from) (local.get $i))) (i32.const 7)))
      (i32.store (i32.add (i32.add (local.get $to) (local.get $i)) (i32.const 4))
        (i32.xor (i32.load (i32.add (i32.add (local.get $from) (local.get $i)) (i32.const 4))) (i32.const 7)))
      (i32.store (i32.add (i32.add (local.get $to) (local.get $i)) (i32.const 8))
        (i32.xor (i32.load (i32.add (i32.add (local.get $from) (local.get $i)) (i32.const 8))) (i32.const 7)))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 12))) (i32.const 1200)))))
  ;; One constant is another: it stays.
  (func $differs (export "differs") (param $to i32) (param $from i32) (local $i i32)
    (loop $next
      (i32.store (i32.add (local.get $to) (local.get $i))
        (i32.mul (i32.load (i32.add (local.get $from) (local.get $i))) (i32.const 7)))
      (i32.store (i32.add (i32.add (local.get $to) (local.get $i)) (i32.const 4))
        (i32.mul (i32.load (i32.add (i32.add (local.get $from) (local.get $i)) (i32.const 4))) (i32.const 9)))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 8))) (i32.const 1200))))))

;;= define hidden void @f0(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %wide25 = zext i32 %1 to i64
;;=   %2 = icmp ugt i32 %0, -1197
;;=   %scevgep = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = getelementptr i8, ptr %scevgep, i64 1196
;;=   %4 = icmp ult ptr %3, %scevgep
;;=   %5 = icmp ugt i32 %1, -1197
;;=   %scevgep15 = getelementptr i8, ptr %vmctx, i64 %wide25
;;=   %6 = getelementptr i8, ptr %scevgep15, i64 1196
;;=   %7 = icmp ult ptr %6, %scevgep15
;;=   %8 = or i1 %2, %4
;;=   %9 = or i1 %8, %5
;;=   %10 = or i1 %9, %7
;;=   %11 = sub nsw i64 %wide, %wide25
;;=   %diff.check = icmp ult i64 %11, 32
;;=   %or.cond = select i1 %10, i1 true, i1 %diff.check
;;=   br i1 %or.cond, label %loop.preheader, label %vector.body
;;=
;;= vector.body:
;;=   %index19 = phi i64 [ %index.next.1, %vector.body.1 ], [ 0, %entry ]
;;=   %half = trunc i64 %wide to i32
;;=   %half26 = trunc i64 %wide25 to i32
;;=   %index19.tr = trunc i64 %index19 to i32
;;=   %12 = shl i32 %index19.tr, 2
;;=   %13 = add i32 %half, %12
;;=   %14 = add i32 %half26, %12
;;=   %15 = zext i32 %14 to i64
;;=   %16 = getelementptr i8, ptr %vmctx, i64 %15
;;=   %17 = getelementptr i8, ptr %16, i64 16
;;=   %wide.load = load <4 x i32>, ptr %16, align 1, linear memory
;;=   %wide.load20 = load <4 x i32>, ptr %17, align 1, linear memory
;;=   %18 = xor <4 x i32> %wide.load, splat (i32 7)
;;=   %19 = xor <4 x i32> %wide.load20, splat (i32 7)
;;=   %20 = zext i32 %13 to i64
;;=   %21 = getelementptr i8, ptr %vmctx, i64 %20
;;=   %22 = getelementptr i8, ptr %21, i64 16
;;=   store <4 x i32> %18, ptr %21, align 1, linear memory
;;=   store <4 x i32> %19, ptr %22, align 1, linear memory
;;=   %23 = icmp eq i64 %index19, 288
;;=   br i1 %23, label %loop.preheader, label %vector.body.1
;;=
;;= vector.body.1:
;;=   %half27 = trunc i64 %wide to i32
;;=   %half28 = trunc i64 %wide25 to i32
;;=   %index19.tr24 = trunc i64 %index19 to i32
;;=   %24 = shl i32 %index19.tr24, 2
;;=   %25 = or disjoint i32 %24, 32
;;=   %26 = add i32 %half27, %25
;;=   %27 = add i32 %half28, %25
;;=   %28 = zext i32 %27 to i64
;;=   %29 = getelementptr i8, ptr %vmctx, i64 %28
;;=   %30 = getelementptr i8, ptr %29, i64 16
;;=   %wide.load.1 = load <4 x i32>, ptr %29, align 1, linear memory
;;=   %wide.load20.1 = load <4 x i32>, ptr %30, align 1, linear memory
;;=   %31 = xor <4 x i32> %wide.load.1, splat (i32 7)
;;=   %32 = xor <4 x i32> %wide.load20.1, splat (i32 7)
;;=   %33 = zext i32 %26 to i64
;;=   %34 = getelementptr i8, ptr %vmctx, i64 %33
;;=   %35 = getelementptr i8, ptr %34, i64 16
;;=   store <4 x i32> %31, ptr %34, align 1, linear memory
;;=   store <4 x i32> %32, ptr %35, align 1, linear memory
;;=   %index.next.1 = add nuw nsw i64 %index19, 16
;;=   br label %vector.body
;;=
;;= loop.preheader:
;;=   %indvars.iv.ph = phi i64 [ 0, %entry ], [ 1184, %vector.body ]
;;=   %iteration.ph = phi i32 [ 0, %entry ], [ 296, %vector.body ]
;;=   br label %loop
;;=
;;= loop:
;;=   %indvars.iv = phi i64 [ %indvars.iv.ph, %loop.preheader ], [ %indvars.iv.next.1, %loop ]
;;=   %iteration = phi i32 [ %iteration.ph, %loop.preheader ], [ %next7.1, %loop ]
;;=   %half29 = trunc i64 %wide to i32
;;=   %half30 = trunc i64 %wide25 to i32
;;=   %36 = trunc nuw nsw i64 %indvars.iv to i32
;;=   %37 = add i32 %half29, %36
;;=   %38 = add i32 %half30, %36
;;=   %index = zext i32 %38 to i64
;;=   %39 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %40 = load i32, ptr %39, align 1, linear memory
;;=   %41 = xor i32 %40, 7
;;=   %index1 = zext i32 %37 to i64
;;=   %42 = getelementptr i8, ptr %vmctx, i64 %index1
;;=   store i32 %41, ptr %42, align 1, linear memory
;;=   %43 = trunc i64 %indvars.iv to i32
;;=   %44 = or disjoint i32 %43, 4
;;=   %45 = add i32 %half29, %44
;;=   %46 = add i32 %half30, %44
;;=   %index.1 = zext i32 %46 to i64
;;=   %47 = getelementptr i8, ptr %vmctx, i64 %index.1
;;=   %48 = load i32, ptr %47, align 1, linear memory
;;=   %49 = xor i32 %48, 7
;;=   %index1.1 = zext i32 %45 to i64
;;=   %50 = getelementptr i8, ptr %vmctx, i64 %index1.1
;;=   store i32 %49, ptr %50, align 1, linear memory
;;=   %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 8
;;=   %next7.1 = add nuw nsw i32 %iteration, 2
;;=   %.not.1 = icmp eq i32 %next7.1, 300
;;=   br i1 %.not.1, label %next, label %loop
;;=
;;= next:
;;=   ret void
;;= }
;;=
;;= define hidden void @f1(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   br label %loop
;;=
;;= loop:
;;=   %indvars.iv = phi i64 [ 0, %entry ], [ %indvars.iv.next.1, %loop ]
;;=   %2 = trunc nuw nsw i64 %indvars.iv to i32
;;=   %3 = add i32 %0, %2
;;=   %4 = add i32 %1, %2
;;=   %index = zext i32 %4 to i64
;;=   %5 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %6 = load i32, ptr %5, align 1, linear memory
;;=   %7 = mul i32 %6, 7
;;=   %index1 = zext i32 %3 to i64
;;=   %8 = getelementptr i8, ptr %vmctx, i64 %index1
;;=   store i32 %7, ptr %8, align 1, linear memory
;;=   %9 = getelementptr i8, ptr %5, i64 4
;;=   %10 = load i32, ptr %9, align 1, linear memory
;;=   %11 = mul i32 %10, 9
;;=   %12 = getelementptr i8, ptr %8, i64 4
;;=   store i32 %11, ptr %12, align 1, linear memory
;;=   %13 = trunc i64 %indvars.iv to i32
;;=   %14 = or disjoint i32 %13, 8
;;=   %15 = add i32 %0, %14
;;=   %16 = add i32 %1, %14
;;=   %index.1 = zext i32 %16 to i64
;;=   %17 = getelementptr i8, ptr %vmctx, i64 %index.1
;;=   %18 = load i32, ptr %17, align 1, linear memory
;;=   %19 = mul i32 %18, 7
;;=   %index1.1 = zext i32 %15 to i64
;;=   %20 = getelementptr i8, ptr %vmctx, i64 %index1.1
;;=   store i32 %19, ptr %20, align 1, linear memory
;;=   %21 = getelementptr i8, ptr %17, i64 4
;;=   %22 = load i32, ptr %21, align 1, linear memory
;;=   %23 = mul i32 %22, 9
;;=   %24 = getelementptr i8, ptr %20, i64 4
;;=   store i32 %23, ptr %24, align 1, linear memory
;;=   %indvars.iv.next.1 = add nuw nsw i64 %indvars.iv, 16
;;=   %.not.1 = icmp eq i64 %indvars.iv.next.1, 1200
;;=   br i1 %.not.1, label %next, label %loop
;;=
;;= next:
;;=   ret void
;;= }
