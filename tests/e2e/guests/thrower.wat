;; Throws what others catch.
(module $thrower
  (tag $code (export "code") (param i32))
  (tag $all (export "all") (param i32 i64 f32 f64 v128 funcref externref exnref))
  (tag $empty (export "empty"))
  (func (export "throw_code") (param i32) (throw $code (local.get 0)))
  (func (export "throw_empty") (throw $empty))
  (func (export "throw_all") (param i32 i64 f32 f64 v128 funcref externref exnref)
    (throw $all (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)
      (local.get 7)))
  (func (export "throw_ref") (param exnref) (throw_ref (local.get 0)))
  (func (export "divide") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1))))
