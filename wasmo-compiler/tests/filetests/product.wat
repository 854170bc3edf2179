;;! optimized
;; Products of 128 bits, put together from products of halves: as compiler-rt does, as Rust does, in columns, with one carry; and what looks like one.
(module
  (memory 1)
  (func $ladder (export "ladder") (param $to i32) (param $x i64) (param $xh i64) (param $y i64) (param $yh i64) (local $ll i64) (local $t i64) (local $u i64)
    (local.set $ll (i64.mul (i64.and (local.get $y) (i64.const 0xffffffff)) (i64.and (local.get $x) (i64.const 0xffffffff))))
    (local.set $t (i64.add (i64.shr_u (local.get $ll) (i64.const 32))
      (i64.mul (i64.and (local.get $y) (i64.const 0xffffffff)) (i64.shr_u (local.get $x) (i64.const 32)))))
    (local.set $u (i64.add (i64.and (local.get $t) (i64.const 0xffffffff))
      (i64.mul (i64.shr_u (local.get $y) (i64.const 32)) (i64.and (local.get $x) (i64.const 0xffffffff)))))
    (i64.store offset=8 (local.get $to)
      (i64.add (i64.add (i64.add
        (i64.add (i64.mul (local.get $yh) (local.get $x)) (i64.mul (local.get $xh) (local.get $y)))
        (i64.mul (i64.shr_u (local.get $y) (i64.const 32)) (i64.shr_u (local.get $x) (i64.const 32))))
        (i64.shr_u (local.get $t) (i64.const 32)))
        (i64.shr_u (local.get $u) (i64.const 32))))
    (i64.store (local.get $to)
      (i64.or (i64.shl (local.get $u) (i64.const 32)) (i64.and (local.get $ll) (i64.const 0xffffffff)))))
  (func $carries (export "carries") (param $to i32) (param $x i64) (param $xh i64) (param $y i64) (param $yh i64) (local $ll i64) (local $hl i64) (local $c i64) (local $low i64)
    (local.set $ll (i64.mul (i64.and (local.get $y) (i64.const 0xffffffff)) (i64.and (local.get $x) (i64.const 0xffffffff))))
    (local.set $hl (i64.mul (i64.shr_u (local.get $y) (i64.const 32)) (i64.and (local.get $x) (i64.const 0xffffffff))))
    (local.set $c (i64.add (local.get $hl)
      (i64.mul (i64.and (local.get $y) (i64.const 0xffffffff)) (i64.shr_u (local.get $x) (i64.const 32)))))
    (local.set $low (i64.add (local.get $ll) (i64.shl (local.get $c) (i64.const 32))))
    (i64.store (local.get $to) (local.get $low))
    (i64.store offset=8 (local.get $to)
      (i64.add (i64.add (i64.add
        (i64.mul (i64.shr_u (local.get $y) (i64.const 32)) (i64.shr_u (local.get $x) (i64.const 32)))
        (i64.or
          (i64.shl (i64.extend_i32_u (i64.lt_u (local.get $c) (local.get $hl))) (i64.const 32))
          (i64.shr_u (local.get $c) (i64.const 32))))
        (i64.extend_i32_u (i64.lt_u (local.get $low) (local.get $ll))))
        (i64.add (i64.mul (local.get $yh) (local.get $x)) (i64.mul (local.get $y) (local.get $xh))))))
  (func $columns (export "columns") (param $x i64) (param $y i64) (result i64) (local $lh i64) (local $hl i64)
    (local.set $lh (i64.mul (i64.extend_i32_u (i32.wrap_i64 (local.get $x))) (i64.shr_u (local.get $y) (i64.const 32))))
    (local.set $hl (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.extend_i32_u (i32.wrap_i64 (local.get $y)))))
    (i64.add (i64.add
      (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.shr_u (local.get $y) (i64.const 32)))
      (i64.shr_u (local.get $lh) (i64.const 32)))
      (i64.add (i64.shr_u (local.get $hl) (i64.const 32))
        (i64.shr_u (i64.add (i64.add
          (i64.extend_i32_u (i32.wrap_i64 (local.get $lh)))
          (i64.extend_i32_u (i32.wrap_i64 (local.get $hl))))
          (i64.shr_u (i64.mul (i64.extend_i32_u (i32.wrap_i64 (local.get $x))) (i64.extend_i32_u (i32.wrap_i64 (local.get $y)))) (i64.const 32)))
          (i64.const 32)))))
  (func $one_carry (export "one_carry") (param $x i64) (param $y i64) (result i64) (local $lh i64) (local $c i64)
    (local.set $lh (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.shr_u (local.get $y) (i64.const 32))))
    (local.set $c (i64.add (local.get $lh)
      (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.and (local.get $y) (i64.const 0xffffffff)))))
    (i64.add (i64.add
      (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.shr_u (local.get $y) (i64.const 32)))
      (i64.shl (i64.extend_i32_u (i64.gt_u (local.get $lh) (local.get $c))) (i64.const 32)))
      (i64.add (i64.shr_u (local.get $c) (i64.const 32))
        (i64.shr_u (i64.add
          (i64.and (local.get $c) (i64.const 0xffffffff))
          (i64.shr_u (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.and (local.get $y) (i64.const 0xffffffff))) (i64.const 32)))
          (i64.const 32)))))
  ;; The first of the crossed products is in it twice.
  (func $twice (export "twice") (param $x i64) (param $y i64) (result i64) (local $t i64) (local $u i64) (local $lh i64)
    (local.set $lh (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.shr_u (local.get $y) (i64.const 32))))
    (local.set $t (i64.add (local.get $lh)
      (i64.shr_u (i64.mul (i64.and (local.get $x) (i64.const 0xffffffff)) (i64.and (local.get $y) (i64.const 0xffffffff))) (i64.const 32))))
    (local.set $u (i64.add (local.get $lh) (i64.and (local.get $t) (i64.const 0xffffffff))))
    (i64.add
      (i64.mul (i64.shr_u (local.get $x) (i64.const 32)) (i64.shr_u (local.get $y) (i64.const 32)))
      (i64.add (i64.shr_u (local.get $t) (i64.const 32)) (i64.shr_u (local.get $u) (i64.const 32))))))

;;= define hidden void @f0(ptr %vmctx, i32 %0, i64 %1, i64 %2, i64 %3, i64 %4) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %5 = mul i64 %4, %1
;;=   %6 = mul i64 %3, %2
;;=   %7 = zext i64 %3 to i128
;;=   %8 = zext i64 %1 to i128
;;=   %product = mul nuw i128 %7, %8
;;=   %9 = lshr i128 %product, 64
;;=   %10 = trunc nuw i128 %9 to i64
;;=   %11 = add i64 %5, %6
;;=   %12 = add i64 %11, %10
;;=   %13 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %14 = getelementptr i8, ptr %13, i64 8
;;=   store i64 %12, ptr %14, align 1, linear memory
;;=   %15 = trunc i128 %product to i64
;;=   store i64 %15, ptr %13, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f1(ptr %vmctx, i32 %0, i64 %1, i64 %2, i64 %3, i64 %4) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %5 = zext i64 %3 to i128
;;=   %6 = zext i64 %1 to i128
;;=   %product2 = mul nuw i128 %5, %6
;;=   %7 = trunc i128 %product2 to i64
;;=   %8 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   store i64 %7, ptr %8, align 1, linear memory
;;=   %9 = lshr i128 %product2, 64
;;=   %10 = trunc nuw i128 %9 to i64
;;=   %11 = mul i64 %4, %1
;;=   %12 = mul i64 %3, %2
;;=   %13 = add i64 %11, %12
;;=   %14 = add i64 %13, %10
;;=   %15 = getelementptr i8, ptr %8, i64 8
;;=   store i64 %14, ptr %15, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden range(i64 0, -1) i64 @f2(ptr %vmctx, i64 %0, i64 %1) {
;;= entry:
;;=   %2 = zext i64 %0 to i128
;;=   %3 = zext i64 %1 to i128
;;=   %product = mul nuw i128 %3, %2
;;=   %4 = lshr i128 %product, 64
;;=   %5 = trunc nuw i128 %4 to i64
;;=   ret i64 %5
;;= }
;;=
;;= define hidden range(i64 0, -1) i64 @f3(ptr %vmctx, i64 %0, i64 %1) {
;;= entry:
;;=   %2 = zext i64 %0 to i128
;;=   %3 = zext i64 %1 to i128
;;=   %product = mul nuw i128 %3, %2
;;=   %4 = lshr i128 %product, 64
;;=   %5 = trunc nuw i128 %4 to i64
;;=   ret i64 %5
;;= }
;;=
;;= define hidden range(i64 0, -1) i64 @f4(ptr %vmctx, i64 %0, i64 %1) {
;;= entry:
;;=   %2 = and i64 %0, 4294967295
;;=   %3 = lshr i64 %1, 32
;;=   %4 = mul nuw i64 %3, %2
;;=   %5 = and i64 %1, 4294967295
;;=   %6 = mul nuw i64 %5, %2
;;=   %7 = lshr i64 %6, 32
;;=   %8 = add nuw i64 %7, %4
;;=   %9 = and i64 %8, 4294967295
;;=   %10 = add nuw i64 %9, %4
;;=   %11 = lshr i64 %0, 32
;;=   %12 = mul nuw i64 %3, %11
;;=   %13 = lshr i64 %8, 32
;;=   %14 = lshr i64 %10, 32
;;=   %15 = add nuw i64 %13, %12
;;=   %16 = add nuw i64 %15, %14
;;=   ret i64 %16
;;= }
