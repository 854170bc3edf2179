;; State in a global and in memory, for many instances at once.
(module $counter
  (memory 1)
  (global $steps (mut i64) (i64.const 0))
  (func (export "step") (param $by i64) (result i64)
    (global.set $steps (i64.add (global.get $steps) (local.get $by)))
    (i64.store (i32.const 64) (global.get $steps))
    (i64.load (i32.const 64)))
  (func (export "trap_at") (param $address i32) (result i64) (i64.load (local.get $address))))
