;;! optimized
;; Sums in loops that wait for one of the summands: that is added last.
(module
  (memory 1)
  ;; The rounds of SHA-256, from the state at $to, with constants and words at $x to $end.
  (func (export "rounds") (param $to i32) (param $x i32) (param $end i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32) (local $g i32) (local $h i32) (local $t i32) (local $u i32)
    (local.set $a (i32.load offset=0 (local.get $to))) (local.set $b (i32.load offset=4 (local.get $to))) (local.set $c (i32.load offset=8 (local.get $to))) (local.set $d (i32.load offset=12 (local.get $to))) (local.set $e (i32.load offset=16 (local.get $to))) (local.set $f (i32.load offset=20 (local.get $to))) (local.set $g (i32.load offset=24 (local.get $to))) (local.set $h (i32.load offset=28 (local.get $to)))
    (loop $next
      (local.set $t (i32.add (i32.add (i32.add (i32.add (i32.xor (i32.xor (i32.rotr (local.get $e) (i32.const 6)) (i32.rotr (local.get $e) (i32.const 11))) (i32.rotr (local.get $e) (i32.const 25))) (local.get $h)) (i32.load (local.get $x))) (i32.xor (i32.and (i32.xor (local.get $f) (local.get $g)) (local.get $e)) (local.get $g))) (i32.load offset=4 (local.get $x))))
      (local.set $u (i32.add (i32.xor (i32.xor (i32.rotr (local.get $a) (i32.const 2)) (i32.rotr (local.get $a) (i32.const 13))) (i32.rotr (local.get $a) (i32.const 22))) (i32.xor (i32.and (i32.xor (local.get $b) (local.get $c)) (local.get $a)) (i32.and (local.get $b) (local.get $c)))))
      (local.set $h (local.get $g)) (local.set $g (local.get $f)) (local.set $f (local.get $e)) (local.set $e (i32.add (local.get $d) (local.get $t)))
      (local.set $d (local.get $c)) (local.set $c (local.get $b)) (local.set $b (local.get $a)) (local.set $a (i32.add (local.get $t) (local.get $u)))
      (br_if $next (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 8))) (local.get $end))))
    (i32.store offset=0 (local.get $to) (local.get $a)) (i32.store offset=4 (local.get $to) (local.get $b)) (i32.store offset=8 (local.get $to) (local.get $c)) (i32.store offset=12 (local.get $to) (local.get $d)) (i32.store offset=16 (local.get $to) (local.get $e)) (i32.store offset=20 (local.get $to) (local.get $f)) (i32.store offset=24 (local.get $to) (local.get $g)) (i32.store offset=28 (local.get $to) (local.get $h))))

;;= define hidden void @f0(ptr %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %wide37 = zext i32 %1 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %4 = load i32, ptr %3, align 1, linear memory
;;=   %5 = getelementptr i8, ptr %3, i64 4
;;=   %6 = load i32, ptr %5, align 1, linear memory
;;=   %7 = getelementptr i8, ptr %3, i64 8
;;=   %8 = load i32, ptr %7, align 1, linear memory
;;=   %9 = getelementptr i8, ptr %3, i64 12
;;=   %10 = load i32, ptr %9, align 1, linear memory
;;=   %11 = getelementptr i8, ptr %3, i64 16
;;=   %12 = load i32, ptr %11, align 1, linear memory
;;=   %13 = getelementptr i8, ptr %3, i64 20
;;=   %14 = load i32, ptr %13, align 1, linear memory
;;=   %15 = getelementptr i8, ptr %3, i64 24
;;=   %16 = load i32, ptr %15, align 1, linear memory
;;=   %17 = getelementptr i8, ptr %3, i64 28
;;=   %18 = load i32, ptr %17, align 1, linear memory
;;=   br label %loop
;;=
;;= loop:
;;=   %local10.0 = phi i32 [ %18, %entry ], [ %local9.0, %loop ]
;;=   %local9.0 = phi i32 [ %16, %entry ], [ %local8.0, %loop ]
;;=   %local8.0 = phi i32 [ %14, %entry ], [ %local7.0, %loop ]
;;=   %local7.0 = phi i32 [ %12, %entry ], [ %44, %loop ]
;;=   %local6.0 = phi i32 [ %10, %entry ], [ %local5.0, %loop ]
;;=   %local5.0 = phi i32 [ %8, %entry ], [ %local4.0, %loop ]
;;=   %local4.0 = phi i32 [ %6, %entry ], [ %local3.0, %loop ]
;;=   %local3.0 = phi i32 [ %4, %entry ], [ %46, %loop ]
;;=   %wide35 = phi i64 [ %wide37, %entry ], [ %wide36, %loop ]
;;=   %half = trunc i64 %wide35 to i32
;;=   %19 = call i32 @llvm.fshl.i32(i32 %local7.0, i32 %local7.0, i32 26)
;;=   %20 = call i32 @llvm.fshl.i32(i32 %local7.0, i32 %local7.0, i32 21)
;;=   %21 = xor i32 %19, %20
;;=   %22 = call i32 @llvm.fshl.i32(i32 %local7.0, i32 %local7.0, i32 7)
;;=   %23 = xor i32 %21, %22
;;=   %24 = getelementptr i8, ptr %vmctx, i64 %wide35
;;=   %25 = load i32, ptr %24, align 1, linear memory
;;=   %26 = xor i32 %local8.0, %local9.0
;;=   %27 = and i32 %26, %local7.0
;;=   %28 = xor i32 %27, %local9.0
;;=   %29 = getelementptr i8, ptr %24, i64 4
;;=   %30 = load i32, ptr %29, align 1, linear memory
;;=   %31 = add i32 %30, %25
;;=   %32 = add i32 %31, %local10.0
;;=   %33 = add i32 %32, %28
;;=   %34 = add i32 %23, %33
;;=   %35 = call i32 @llvm.fshl.i32(i32 %local3.0, i32 %local3.0, i32 30)
;;=   %36 = call i32 @llvm.fshl.i32(i32 %local3.0, i32 %local3.0, i32 19)
;;=   %37 = xor i32 %35, %36
;;=   %38 = call i32 @llvm.fshl.i32(i32 %local3.0, i32 %local3.0, i32 10)
;;=   %39 = xor i32 %37, %38
;;=   %40 = xor i32 %local4.0, %local5.0
;;=   %41 = and i32 %40, %local3.0
;;=   %42 = and i32 %local4.0, %local5.0
;;=   %43 = xor i32 %41, %42
;;=   %44 = add i32 %34, %local6.0
;;=   %45 = add i32 %43, %39
;;=   %46 = add i32 %34, %45
;;=   %47 = add i32 %half, 8
;;=   %wide36 = zext i32 %47 to i64
;;=   %.not = icmp eq i32 %47, %2
;;=   br i1 %.not, label %next, label %loop
;;=
;;= next:
;;=   store i32 %46, ptr %3, align 1, linear memory
;;=   store i32 %local3.0, ptr %5, align 1, linear memory
;;=   store i32 %local4.0, ptr %7, align 1, linear memory
;;=   store i32 %local5.0, ptr %9, align 1, linear memory
;;=   store i32 %44, ptr %11, align 1, linear memory
;;=   store i32 %local7.0, ptr %13, align 1, linear memory
;;=   store i32 %local8.0, ptr %15, align 1, linear memory
;;=   store i32 %local9.0, ptr %17, align 1, linear memory
;;=   ret void
;;= }
