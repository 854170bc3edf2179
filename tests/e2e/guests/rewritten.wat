;; What the compiler takes for something else: products of 128 bits, counters that end at zero; and what only looks like them.
(module
  (memory (export "memory") 1)
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
      (i64.add (i64.shr_u (local.get $t) (i64.const 32)) (i64.shr_u (local.get $u) (i64.const 32)))))
  ;; Sums of words, by counters of several kinds.
  (func (export "fill") (param $seed i32) (local $i i32)
    (local.set $i (i32.const -8192))
    (loop $next
      (i32.store (i32.add (local.get $i) (i32.const 16384))
        (local.tee $seed (i32.add (i32.mul (local.get $seed) (i32.const 1103515245)) (i32.const 12345))))
      (br_if $next (local.tee $i (i32.add (local.get $i) (i32.const 4))))))
  (func (export "sum") (param $less i32) (result i32) (local $i i32) (local $sum i32)
    (local.set $i (i32.const -8192))
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (i32.mul (local.get $i) (i32.load (i32.add (local.get $i) (i32.const 16384))))))
      ;; The counter goes on from here on one of two ways, and is looked at behind the loop.
      (if (i32.eq (local.get $sum) (local.get $less))
        (then (br_if $next (local.tee $i (i32.add (local.get $i) (i32.const 8)))) (return (local.get $sum))))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 4))) (i32.const 0))))
    (i32.add (local.get $sum) (local.get $i)))
  (func (export "nested") (result i32) (local $i i32) (local $j i32) (local $sum i32)
    (local.set $i (i32.const -8192))
    (loop $outer
      (local.set $j (i32.const -32))
      (loop $inner
        (local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 31))
          (i32.load (i32.add (i32.add (local.get $i) (local.get $j)) (i32.const 16416)))))
        (br_if $inner (local.tee $j (i32.add (local.get $j) (i32.const 4)))))
      (br_if $outer (local.tee $i (i32.add (local.get $i) (i32.const 32)))))
    (local.get $sum))
  ;; Past the end of the memory, before it gets to zero.
  (func (export "out_of_bounds") (result i32) (local $i i32) (local $sum i32)
    (local.set $i (i32.const -8192))
    (loop $next
      (local.set $sum (i32.add (local.get $sum) (i32.load (i32.add (local.get $i) (i32.const 69632)))))
      (br_if $next (local.tee $i (i32.add (local.get $i) (i32.const 4)))))
    (local.get $sum)))
