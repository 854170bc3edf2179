;; Modules make their NaNs the same everywhere by a choice between a result and a constant. The bits are the constant's, also where
;; the result is a square root, of which a compiler knows when it is a NaN.

(module
  (func (export "f32") (param $x f32) (result i32) (local $root f32)
    (i32.reinterpret_f32
      (select (f32.const nan) (local.tee $root (f32.sqrt (local.get $x))) (f32.ne (local.get $root) (local.get $root)))))
  (func (export "f64") (param $x f64) (result i64) (local $root f64)
    (i64.reinterpret_f64
      (select (f64.const nan) (local.tee $root (f64.sqrt (local.get $x))) (f64.ne (local.get $root) (local.get $root)))))
  (func (export "f64/if") (param $x f64) (result i64)
    (i64.reinterpret_f64
      (if (result f64) (f64.lt (local.get $x) (f64.const 0)) (then (f64.const nan)) (else (f64.sqrt (local.get $x))))))
  (func (export "f64/eq") (param $x f64) (result i64) (local $root f64)
    (i64.reinterpret_f64
      (select (local.tee $root (f64.sqrt (local.get $x))) (f64.const -nan) (f64.eq (local.get $root) (local.get $root)))))
  (func (export "f32x4") (param $x v128) (result v128) (local $roots v128)
    (v128.bitselect
      (v128.const f32x4 nan nan nan nan)
      (local.tee $roots (f32x4.sqrt (local.get $x)))
      (f32x4.ne (local.get $roots) (local.get $roots))))
  (func (export "f64x2") (param $x v128) (result v128) (local $roots v128)
    (v128.bitselect
      (v128.const f64x2 nan nan)
      (local.tee $roots (f64x2.sqrt (local.get $x)))
      (f64x2.ne (local.get $roots) (local.get $roots)))))

(assert_return (invoke "f32" (f32.const 4)) (i32.const 0x40000000))
(assert_return (invoke "f32" (f32.const -1)) (i32.const 0x7fc00000))
(assert_return (invoke "f32" (f32.const -0)) (i32.const 0x80000000))
(assert_return (invoke "f64" (f64.const 4)) (i64.const 0x4000000000000000))
(assert_return (invoke "f64" (f64.const -1)) (i64.const 0x7ff8000000000000))
(assert_return (invoke "f64" (f64.const -inf)) (i64.const 0x7ff8000000000000))
(assert_return (invoke "f64" (f64.const -0)) (i64.const 0x8000000000000000))
(assert_return (invoke "f64/if" (f64.const 4)) (i64.const 0x4000000000000000))
(assert_return (invoke "f64/if" (f64.const -1)) (i64.const 0x7ff8000000000000))
(assert_return (invoke "f64/eq" (f64.const 4)) (i64.const 0x4000000000000000))
(assert_return (invoke "f64/eq" (f64.const -1)) (i64.const 0xfff8000000000000))
(assert_return
  (invoke "f32x4" (v128.const f32x4 -1 4 -0 -inf))
  (v128.const i32x4 0x7fc00000 0x40000000 0x80000000 0x7fc00000))
(assert_return (invoke "f64x2" (v128.const f64x2 -1 4)) (v128.const i64x2 0x7ff8000000000000 0x4000000000000000))
