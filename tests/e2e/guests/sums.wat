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
    (f32.store offset=4 (local.get $to) (f32.mul (f32.load offset=4 (local.get $x)) (f32.const 1)))))
