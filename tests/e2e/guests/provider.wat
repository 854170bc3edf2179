;; Exports one thing of each kind for others to import, and uses them itself.
(module $provider
  (memory (export "memory") 1 3)
  (table (export "table") 4 8 funcref)
  (global (export "counter") (mut i64) (i64.const 40))
  (global (export "limit") i32 (i32.const 1000))
  (elem (i32.const 0) func $ten)
  (func $ten (result i32) (i32.const 10))
  (func (export "bump") (param i64) (result i64)
    (global.set 0 (i64.add (global.get 0) (local.get 0)))
    (global.get 0))
  (func (export "peek") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "fault") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "call_slot") (param i32) (result i32) (call_indirect (result i32) (local.get 0))))
