;; Operations on several numbers side by side that the optimiser puts together.
(module
  (memory (export "memory") 1)
  ;; Products of 16 by 16 bits, summed up from x to end, two by two if that is in one sum: with the factors at y.
  (func (export "filter") (param $to i32) (param $x i32) (param $y i32) (param $end i32)
    (local $sum v128) (local $a v128) (local $b v128)
    (local.set $a (v128.load16x4_s (local.get $y)))
    (local.set $b (v128.load16x4_s offset=8 (local.get $y)))
    (loop $next
      (local.set $sum (i32x4.add
        (i32x4.mul (local.get $a) (v128.load16x4_s (local.get $x)))
        (i32x4.add
          (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (local.get $b))
          (i32x4.add (local.get $sum)
            (i32x4.add
              (i32x4.mul (v128.load16x4_s offset=16 (local.get $x)) (local.get $a))
              (i32x4.mul (v128.load16x4_s offset=24 (local.get $x)) (local.get $b)))))))
      (br_if $next (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 32))) (local.get $end))))
    (v128.store (local.get $to) (local.get $sum)))
  ;; Bytes by numbers of 16 bits, bytes with and without a sign, and one product that is left over.
  (func (export "mixed") (param $to i32) (param $x i32)
    (v128.store (local.get $to)
      (i32x4.add
        (i32x4.add
          (i32x4.mul
            (i32x4.extend_low_i16x8_u (i16x8.extend_low_i8x16_u (v128.load32_zero (local.get $x))))
            (v128.load16x4_s offset=8 (local.get $x)))
          (i32x4.mul
            (v128.load16x4_s offset=16 (local.get $x))
            (i32x4.extend_low_i16x8_s (i16x8.extend_low_i8x16_s (v128.load32_zero offset=24 (local.get $x))))))
        (i32x4.mul
          (v128.load16x4_s offset=32 (local.get $x))
          (v128.load16x4_s offset=40 (local.get $x))))))
  ;; 16 bits without a sign are too many for it, and so is a product of which the sign is lost.
  (func (export "unsigned") (param $to i32) (param $x i32)
    (v128.store (local.get $to)
      (i32x4.add
        (i32x4.mul (v128.load16x4_u (local.get $x)) (v128.load16x4_s offset=8 (local.get $x)))
        (i32x4.mul (v128.load16x4_s offset=16 (local.get $x)) (v128.load16x4_u offset=24 (local.get $x))))))
  ;; Two floats side by side.
  (func (export "negated") (param $to i32) (param $x i32)
    (f32.store (local.get $to)
      (f32.sub (f32.const 0) (f32.mul (f32.load (local.get $x)) (f32.load offset=8 (local.get $x)))))
    (f32.store offset=4 (local.get $to)
      (f32.sub (f32.const 0) (f32.mul (f32.load offset=4 (local.get $x)) (f32.load offset=12 (local.get $x))))))
  (func (export "quieted") (param $to i32) (param $x i32)
    (f32.store (local.get $to) (f32.mul (f32.load (local.get $x)) (f32.const 1)))
    (f32.store offset=4 (local.get $to) (f32.mul (f32.load offset=4 (local.get $x)) (f32.const 1))))
  ;; The product of two numbers of five limbs of 26 bits, modulo 2^130 - 5, as Poly1305 has it: with what each limb carries to the next.
  (func (export "limbs") (param $to i32) (param $x i32) (param $y i32) (local $x0 i32) (local $x1 i32) (local $x2 i32) (local $x3 i32) (local $x4 i32) (local $y0 i32) (local $y1 i32) (local $y2 i32) (local $y3 i32) (local $y4 i32) (local $s1 i32) (local $s2 i32) (local $s3 i32) (local $s4 i32) (local $d i64)
    (local.set $x0 (i32.load offset=0 (local.get $x))) (local.set $x1 (i32.load offset=4 (local.get $x))) (local.set $x2 (i32.load offset=8 (local.get $x))) (local.set $x3 (i32.load offset=12 (local.get $x))) (local.set $x4 (i32.load offset=16 (local.get $x)))
    (local.set $y0 (i32.load offset=0 (local.get $y))) (local.set $y1 (i32.load offset=4 (local.get $y))) (local.set $y2 (i32.load offset=8 (local.get $y))) (local.set $y3 (i32.load offset=12 (local.get $y))) (local.set $y4 (i32.load offset=16 (local.get $y)))
    (local.set $s1 (i32.mul (local.get $y1) (i32.const 5))) (local.set $s2 (i32.mul (local.get $y2) (i32.const 5))) (local.set $s3 (i32.mul (local.get $y3) (i32.const 5))) (local.set $s4 (i32.mul (local.get $y4) (i32.const 5)))
    (i64.store offset=0 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y0))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $s4)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $s3)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $s2)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $s1))))))
    (i64.store offset=8 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y1))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $y0)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $s4)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $s3)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $s2)))) (i64.shr_u (local.get $d) (i64.const 26)))))
    (i64.store offset=16 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y2))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $y1)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $y0)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $s4)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $s3)))) (i64.shr_u (local.get $d) (i64.const 26)))))
    (i64.store offset=24 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y3))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $y2)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $y1)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $y0)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $s4)))) (i64.shr_u (local.get $d) (i64.const 26)))))
    (i64.store offset=32 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y4))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $y3)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $y2)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $y1)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $y0)))) (i64.shr_u (local.get $d) (i64.const 26))))))
  ;; Factors that are halves of numbers, and constants; 64 bits and 2^32 are too many, and one sum is part of two others.
  (func (export "halves") (param $to i32) (param $x i32) (local $a i64) (local $b i64) (local $c i64) (local $d i64) (local $s i64)
    (local.set $a (i64.load offset=0 (local.get $x))) (local.set $b (i64.load offset=8 (local.get $x))) (local.set $c (i64.load offset=16 (local.get $x))) (local.set $d (i64.load offset=24 (local.get $x)))
    (i64.store offset=0 (local.get $to)
      (local.tee $s (i64.add (i64.add (i64.add (i64.mul (i64.and (local.get $a) (i64.const 0xffffffff)) (i64.and (local.get $b) (i64.const 0xffffffff))) (i64.mul (i64.shr_u (local.get $a) (i64.const 32)) (i64.shr_u (local.get $b) (i64.const 32)))) (i64.mul (i64.and (local.get $c) (i64.const 0xffffffff)) (i64.const 7))) (i64.mul (i64.shr_u (local.get $c) (i64.const 32)) (i64.and (local.get $d) (i64.const 0xffffffff))))))
    (i64.store offset=8 (local.get $to)
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.and (local.get $a) (i64.const 0xffffffff)) (i64.shr_u (local.get $b) (i64.const 32))) (i64.mul (i64.shr_u (local.get $a) (i64.const 32)) (i64.and (local.get $d) (i64.const 0xffffffff)))) (i64.mul (i64.and (local.get $c) (i64.const 0xffffffff)) (i64.const 9))) (i64.mul (i64.shr_u (local.get $c) (i64.const 32)) (i64.and (local.get $b) (i64.const 0xffffffff)))) (i64.mul (local.get $c) (i64.and (local.get $d) (i64.const 0xffffffff)))) (local.get $s)))
    (i64.store offset=16 (local.get $to)
      (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.and (local.get $a) (i64.const 0xffffffff)) (i64.and (local.get $d) (i64.const 0xffffffff))) (i64.mul (i64.shr_u (local.get $a) (i64.const 32)) (i64.and (local.get $b) (i64.const 0xffffffff)))) (i64.mul (i64.and (local.get $c) (i64.const 0xffffffff)) (i64.const 0xffffffff))) (i64.mul (i64.shr_u (local.get $c) (i64.const 32)) (i64.shr_u (local.get $b) (i64.const 32)))) (local.get $s)))
    (i64.store offset=24 (local.get $to)
      (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.and (local.get $a) (i64.const 0xffffffff)) (i64.shr_u (local.get $d) (i64.const 32))) (i64.mul (i64.shr_u (local.get $a) (i64.const 32)) (i64.and (local.get $b) (i64.const 0xffffffff)))) (i64.mul (i64.and (local.get $c) (i64.const 0xffffffff)) (i64.const 0x100000000))) (i64.mul (i64.shr_u (local.get $c) (i64.const 32)) (i64.shr_u (local.get $d) (i64.const 32)))) (i64.mul (i64.shr_u (local.get $b) (i64.const 32)) (i64.shr_u (local.get $d) (i64.const 32))))))
  ;; The rounds of SHA-256, from the state at $to, with constants and words at $x to $end.
  (func (export "rounds") (param $to i32) (param $x i32) (param $end i32) (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32) (local $g i32) (local $h i32) (local $t i32) (local $u i32)
    (local.set $a (i32.load offset=0 (local.get $to))) (local.set $b (i32.load offset=4 (local.get $to))) (local.set $c (i32.load offset=8 (local.get $to))) (local.set $d (i32.load offset=12 (local.get $to))) (local.set $e (i32.load offset=16 (local.get $to))) (local.set $f (i32.load offset=20 (local.get $to))) (local.set $g (i32.load offset=24 (local.get $to))) (local.set $h (i32.load offset=28 (local.get $to)))
    (loop $next
      (local.set $t (i32.add (i32.add (i32.add (i32.add (i32.xor (i32.xor (i32.rotr (local.get $e) (i32.const 6)) (i32.rotr (local.get $e) (i32.const 11))) (i32.rotr (local.get $e) (i32.const 25))) (local.get $h)) (i32.load (local.get $x))) (i32.xor (i32.and (i32.xor (local.get $f) (local.get $g)) (local.get $e)) (local.get $g))) (i32.load offset=4 (local.get $x))))
      (local.set $u (i32.add (i32.xor (i32.xor (i32.rotr (local.get $a) (i32.const 2)) (i32.rotr (local.get $a) (i32.const 13))) (i32.rotr (local.get $a) (i32.const 22))) (i32.xor (i32.and (i32.xor (local.get $b) (local.get $c)) (local.get $a)) (i32.and (local.get $b) (local.get $c)))))
      (local.set $h (local.get $g)) (local.set $g (local.get $f)) (local.set $f (local.get $e)) (local.set $e (i32.add (local.get $d) (local.get $t)))
      (local.set $d (local.get $c)) (local.set $c (local.get $b)) (local.set $b (local.get $a)) (local.set $a (i32.add (local.get $t) (local.get $u)))
      (br_if $next (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 8))) (local.get $end))))
    (i32.store offset=0 (local.get $to) (local.get $a)) (i32.store offset=4 (local.get $to) (local.get $b)) (i32.store offset=8 (local.get $to) (local.get $c)) (i32.store offset=12 (local.get $to) (local.get $d)) (i32.store offset=16 (local.get $to) (local.get $e)) (i32.store offset=20 (local.get $to) (local.get $f)) (i32.store offset=24 (local.get $to) (local.get $g)) (i32.store offset=28 (local.get $to) (local.get $h)))
  ;; The product of two vectors of 16 bits, in a loop: only the sum of the lanes counts, and what comes first in memory is written last.
  (func (export "dot") (param $x i32) (param $y i32) (param $end i32) (result i32) (local $sum v128)
    (loop $next
      (local.set $sum (i32x4.add (local.get $sum)
        (i32x4.add
          (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (v128.load16x4_s offset=8 (local.get $y)))
          (i32x4.mul (v128.load16x4_s offset=0 (local.get $x)) (v128.load16x4_s offset=0 (local.get $y))))))
      (local.set $y (i32.add (local.get $y) (i32.const 16)))
      (br_if $next (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 16))) (local.get $end))))
    (local.set $sum (i32x4.add (local.get $sum)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 0 1 2 3 (local.get $sum) (local.get $sum))))
    (i32x4.extract_lane 0 (i32x4.add (local.get $sum)
      (i8x16.shuffle 4 5 6 7 0 1 2 3 0 1 2 3 0 1 2 3 (local.get $sum) (local.get $sum)))))
  ;; Its lanes taken out one by one; and with one of them twice, which must be the right one.
  (func (export "taken") (param $to i32) (param $x i32) (param $y i32) (local $sum v128)
    (local.set $sum (i32x4.add
      (i32x4.mul (v128.load16x4_s offset=0 (local.get $x)) (v128.load16x4_s offset=0 (local.get $y)))
      (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (v128.load16x4_s offset=8 (local.get $y)))))
    (i32.store (local.get $to) (i32.add
      (i32.add (i32x4.extract_lane 3 (local.get $sum)) (i32x4.extract_lane 0 (local.get $sum)))
      (i32.add (i32x4.extract_lane 1 (local.get $sum)) (i32x4.extract_lane 2 (local.get $sum)))))
    (local.set $sum (i32x4.add
      (i32x4.mul (v128.load16x4_s offset=16 (local.get $x)) (v128.load16x4_s offset=16 (local.get $y)))
      (i32x4.mul (v128.load16x4_s offset=24 (local.get $x)) (v128.load16x4_s offset=24 (local.get $y)))))
    (i32.store offset=4 (local.get $to) (i32.add
      (i32.add (i32x4.extract_lane 3 (local.get $sum)) (i32x4.extract_lane 0 (local.get $sum)))
      (i32.add (i32x4.extract_lane 1 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum))))))
  ;; Half of the sum; the sum and the lanes; and the sum behind a loop in which one lane takes the place of another.
  (func (export "apart") (param $to i32) (param $x i32) (param $y i32) (local $sum v128) (local $i i32)
    (local.set $sum (i32x4.add
      (i32x4.mul (v128.load16x4_s offset=0 (local.get $x)) (v128.load16x4_s offset=0 (local.get $y)))
      (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (v128.load16x4_s offset=8 (local.get $y)))))
    (i32.store (local.get $to) (i32x4.extract_lane 1 (i32x4.add (local.get $sum)
      (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $sum) (local.get $sum)))))
    (local.set $sum (i32x4.add
      (i32x4.mul (v128.load16x4_s offset=16 (local.get $x)) (v128.load16x4_s offset=16 (local.get $y)))
      (i32x4.mul (v128.load16x4_s offset=24 (local.get $x)) (v128.load16x4_s offset=24 (local.get $y)))))
    (v128.store offset=16 (local.get $to) (local.get $sum))
    (i32.store offset=4 (local.get $to) (i32.add
      (i32.add (i32x4.extract_lane 3 (local.get $sum)) (i32x4.extract_lane 0 (local.get $sum)))
      (i32.add (i32x4.extract_lane 1 (local.get $sum)) (i32x4.extract_lane 2 (local.get $sum)))))
    (local.set $sum (v128.const i32x4 0 0 0 0))
    (loop $next
      (local.set $sum (i32x4.add
        (i8x16.shuffle 4 5 6 7 8 9 10 11 12 13 14 15 12 13 14 15 (local.get $sum) (local.get $sum))
        (i32x4.add
          (i32x4.mul (v128.load16x4_s offset=0 (local.get $x)) (v128.load16x4_s offset=0 (local.get $y)))
          (i32x4.mul (v128.load16x4_s offset=8 (local.get $x)) (v128.load16x4_s offset=8 (local.get $y))))))
      (br_if $next (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 3))))
    (i32.store offset=8 (local.get $to) (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
      (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum))))))
  ;; Bytes extended, computed with, and made bytes again: three in a row of which the middle counts twice.
  (func (export "smooth") (param $to i32) (param $x i32) (local $a v128) (local $b v128) (local $c v128)
    (local.set $a (v128.load offset=0 (local.get $x))) (local.set $b (v128.load offset=16 (local.get $x))) (local.set $c (v128.load offset=32 (local.get $x)))
    (v128.store (local.get $to) (i8x16.narrow_i16x8_u
      (i16x8.shr_u (i16x8.add (i16x8.add (i16x8.add (i16x8.extend_low_i8x16_u (local.get $a)) (i16x8.extend_low_i8x16_u (local.get $c))) (i16x8.shl (i16x8.extend_low_i8x16_u (local.get $b)) (i32.const 1))) (v128.const i16x8 2 2 2 2 2 2 2 2)) (i32.const 2))
      (i16x8.shr_u (i16x8.add (i16x8.add (i16x8.add (i16x8.extend_high_i8x16_u (local.get $a)) (i16x8.extend_high_i8x16_u (local.get $c))) (i16x8.shl (i16x8.extend_high_i8x16_u (local.get $b)) (i32.const 1))) (v128.const i16x8 2 2 2 2 2 2 2 2)) (i32.const 2)))))
  ;; With signs, by all kinds of operations, and one vector that has not been extended.
  (func (export "mixed_halves") (param $to i32) (param $x i32) (local $a v128) (local $b v128) (local $c v128) (local $k v128)
    (local.set $a (v128.load offset=0 (local.get $x))) (local.set $b (v128.load offset=16 (local.get $x))) (local.set $c (v128.load offset=32 (local.get $x)))
    (local.set $k (v128.load offset=48 (local.get $x)))
    (v128.store (local.get $to) (i8x16.narrow_i16x8_s
      (i16x8.max_s (i16x8.sub (i16x8.add_sat_s (i16x8.q15mulr_sat_s (i16x8.mul (i16x8.extend_low_i8x16_s (local.get $a)) (i16x8.extend_low_i8x16_s (local.get $b))) (local.get $k)) (i16x8.extend_low_i8x16_s (local.get $c))) (i16x8.extend_low_i8x16_s (local.get $a))) (v128.xor (i16x8.extend_low_i8x16_s (local.get $b)) (v128.const i16x8 -1 2 -3 4 -5 6 -7 8)))
      (i16x8.max_s (i16x8.sub (i16x8.add_sat_s (i16x8.q15mulr_sat_s (i16x8.mul (i16x8.extend_high_i8x16_s (local.get $a)) (i16x8.extend_high_i8x16_s (local.get $b))) (local.get $k)) (i16x8.extend_high_i8x16_s (local.get $c))) (i16x8.extend_high_i8x16_s (local.get $a))) (v128.xor (i16x8.extend_high_i8x16_s (local.get $b)) (v128.const i16x8 -1 2 -3 4 -5 6 -7 8))))))
  ;; Words, shifted by a distance that is computed; the halves exchanged; and one half that is used elsewhere.
  (func (export "words") (param $to i32) (param $x i32) (param $n i32) (local $a v128) (local $b v128) (local $c v128) (local $k v128)
    (local.set $a (v128.load offset=0 (local.get $x))) (local.set $b (v128.load offset=16 (local.get $x))) (local.set $c (v128.load offset=32 (local.get $x)))
    (local.set $k (v128.load offset=48 (local.get $x)))
    (v128.store (local.get $to) (i16x8.narrow_i32x4_s
      (i32x4.shr_s (i32x4.add (i32x4.mul (i32x4.extend_low_i16x8_s (local.get $a)) (i32x4.extend_low_i16x8_s (local.get $b))) (i32x4.mul (i32x4.extend_low_i16x8_s (local.get $c)) (local.get $k))) (local.get $n))
      (i32x4.shr_s (i32x4.add (i32x4.mul (i32x4.extend_high_i16x8_s (local.get $a)) (i32x4.extend_high_i16x8_s (local.get $b))) (i32x4.mul (i32x4.extend_high_i16x8_s (local.get $c)) (local.get $k))) (local.get $n))))
    (v128.store offset=16 (local.get $to) (i16x8.narrow_i32x4_s
      (i32x4.shr_s (i32x4.add (i32x4.mul (i32x4.extend_high_i16x8_s (local.get $a)) (i32x4.extend_high_i16x8_s (local.get $b))) (i32x4.mul (i32x4.extend_high_i16x8_s (local.get $c)) (local.get $k))) (local.get $n))
      (local.tee $k (i32x4.shr_s (i32x4.add (i32x4.mul (i32x4.extend_low_i16x8_s (local.get $a)) (i32x4.extend_low_i16x8_s (local.get $b))) (i32x4.mul (i32x4.extend_low_i16x8_s (local.get $c)) (local.get $k))) (local.get $n)))))
    (v128.store offset=32 (local.get $to) (local.get $k)))
  ;; One of two arrays, as a mask says: each element is stored before the next ones are loaded. The last of what has been loaded is the result.
  (func (export "choose") (param $a i32) (param $b i32) (param $mask i32) (result i32)
    (i32.store (local.get $a) (i32.xor (i32.load (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load (local.get $a)) (i32.load offset=24 (local.get $b))))))
    (i32.store offset=4 (local.get $a) (i32.xor (i32.load offset=4 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=4 (local.get $a)) (i32.load offset=28 (local.get $b))))))
    (i32.store offset=8 (local.get $a) (i32.xor (i32.load offset=8 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=8 (local.get $a)) (i32.load offset=32 (local.get $b))))))
    (i32.store offset=12 (local.get $a) (i32.xor (i32.load offset=12 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=12 (local.get $a)) (i32.load offset=36 (local.get $b))))))
    (i32.store offset=16 (local.get $a) (i32.xor (i32.load offset=16 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=16 (local.get $a)) (i32.load (local.get $b))))))
    (i32.store offset=20 (local.get $a) (i32.xor (i32.load offset=20 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=20 (local.get $a)) (i32.load offset=4 (local.get $b))))))
    (i32.store offset=24 (local.get $a) (i32.xor (i32.load offset=24 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=24 (local.get $a)) (i32.load offset=8 (local.get $b))))))
    (i32.store offset=28 (local.get $a) (i32.xor (i32.load offset=28 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=28 (local.get $a)) (i32.load offset=12 (local.get $b))))))
    (i32.store offset=32 (local.get $a) (i32.xor (i32.load offset=32 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=32 (local.get $a)) (i32.load offset=16 (local.get $b))))))
    (i32.store offset=36 (local.get $a) (i32.xor (i32.load offset=36 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=36 (local.get $a)) (i32.load offset=20 (local.get $b))))))
    (i32.load offset=36 (local.get $b)))
  ;; The same, with the other array first.
  (func (export "chosen") (param $a i32) (param $b i32) (param $mask i32) (result i32)
    (i32.store (local.get $a) (i32.xor (i32.and (i32.xor (i32.load offset=24 (local.get $b)) (i32.load (local.get $a))) (local.get $mask)) (i32.load (local.get $a))))
    (i32.store offset=4 (local.get $a) (i32.xor (i32.and (i32.xor (i32.load offset=28 (local.get $b)) (i32.load offset=4 (local.get $a))) (local.get $mask)) (i32.load offset=4 (local.get $a))))
    (i32.store offset=8 (local.get $a) (i32.xor (i32.and (i32.xor (i32.load offset=32 (local.get $b)) (i32.load offset=8 (local.get $a))) (local.get $mask)) (i32.load offset=8 (local.get $a))))
    (i32.store offset=12 (local.get $a) (i32.xor (i32.and (i32.xor (i32.load offset=36 (local.get $b)) (i32.load offset=12 (local.get $a))) (local.get $mask)) (i32.load offset=12 (local.get $a))))
    (i32.store offset=16 (local.get $a) (i32.xor (i32.and (i32.xor (i32.load (local.get $b)) (i32.load offset=16 (local.get $a))) (local.get $mask)) (i32.load offset=16 (local.get $a))))
    (i32.store offset=20 (local.get $a) (i32.xor (i32.and (i32.xor (i32.load offset=4 (local.get $b)) (i32.load offset=20 (local.get $a))) (local.get $mask)) (i32.load offset=20 (local.get $a))))
    (i32.store offset=24 (local.get $a) (i32.xor (i32.and (i32.xor (i32.load offset=8 (local.get $b)) (i32.load offset=24 (local.get $a))) (local.get $mask)) (i32.load offset=24 (local.get $a))))
    (i32.store offset=28 (local.get $a) (i32.xor (i32.and (i32.xor (i32.load offset=12 (local.get $b)) (i32.load offset=28 (local.get $a))) (local.get $mask)) (i32.load offset=28 (local.get $a))))
    (i32.store offset=32 (local.get $a) (i32.xor (i32.and (i32.xor (i32.load offset=16 (local.get $b)) (i32.load offset=32 (local.get $a))) (local.get $mask)) (i32.load offset=32 (local.get $a))))
    (i32.store offset=36 (local.get $a) (i32.xor (i32.and (i32.xor (i32.load offset=20 (local.get $b)) (i32.load offset=36 (local.get $a))) (local.get $mask)) (i32.load offset=36 (local.get $a))))
    (i32.load offset=36 (local.get $b)))
  ;; Three arrays, one of which is at an index that is a sum.
  (func (export "added") (param $to i32) (param $a i32) (param $b i32) (param $by f32)
    (local.set $b (i32.add (local.get $b) (i32.const -8)))
    (f32.store (local.get $to) (f32.add (f32.load (local.get $a)) (f32.mul (f32.load (local.get $b)) (local.get $by))))
    (f32.store offset=4 (local.get $to) (f32.add (f32.load offset=4 (local.get $a)) (f32.mul (f32.load offset=4 (local.get $b)) (local.get $by))))
    (f32.store offset=8 (local.get $to) (f32.add (f32.load offset=8 (local.get $a)) (f32.mul (f32.load offset=8 (local.get $b)) (local.get $by))))
    (f32.store offset=12 (local.get $to) (f32.add (f32.load offset=12 (local.get $a)) (f32.mul (f32.load offset=12 (local.get $b)) (local.get $by))))
    (f32.store offset=16 (local.get $to) (f32.add (f32.load offset=16 (local.get $a)) (f32.mul (f32.load offset=16 (local.get $b)) (local.get $by))))
    (f32.store offset=20 (local.get $to) (f32.add (f32.load offset=20 (local.get $a)) (f32.mul (f32.load offset=20 (local.get $b)) (local.get $by))))
    (f32.store offset=24 (local.get $to) (f32.add (f32.load offset=24 (local.get $a)) (f32.mul (f32.load offset=24 (local.get $b)) (local.get $by))))
    (f32.store offset=28 (local.get $to) (f32.add (f32.load offset=28 (local.get $a)) (f32.mul (f32.load offset=28 (local.get $b)) (local.get $by)))))
  ;; One array of two, for one place after another one, some of them only.
  (func (export "walk") (param $a i32) (param $b i32) (param $mask i32) (param $count i32)
    (loop $next
      (if (i32.and (local.get $count) (i32.const 3)) (then
        (i32.store (local.get $a) (i32.xor (i32.load (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load (local.get $a)) (i32.load (local.get $b))))))
        (i32.store offset=4 (local.get $a) (i32.xor (i32.load offset=4 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=4 (local.get $a)) (i32.load offset=4 (local.get $b))))))
        (i32.store offset=8 (local.get $a) (i32.xor (i32.load offset=8 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=8 (local.get $a)) (i32.load offset=8 (local.get $b))))))
        (i32.store offset=12 (local.get $a) (i32.xor (i32.load offset=12 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=12 (local.get $a)) (i32.load offset=12 (local.get $b))))))
        (i32.store offset=16 (local.get $a) (i32.xor (i32.load offset=16 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=16 (local.get $a)) (i32.load offset=16 (local.get $b))))))
        (i32.store offset=20 (local.get $a) (i32.xor (i32.load offset=20 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=20 (local.get $a)) (i32.load offset=20 (local.get $b))))))
        (i32.store offset=24 (local.get $a) (i32.xor (i32.load offset=24 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=24 (local.get $a)) (i32.load offset=24 (local.get $b))))))
        (i32.store offset=28 (local.get $a) (i32.xor (i32.load offset=28 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=28 (local.get $a)) (i32.load offset=28 (local.get $b))))))))
      (local.set $a (i32.add (local.get $a) (i32.const 4)))
      (local.set $mask (i32.rotl (local.get $mask) (i32.const 1)))
      (br_if $next (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))))
