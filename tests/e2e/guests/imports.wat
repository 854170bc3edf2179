;; Functions of every shape from two import modules, and callbacks.
(module $imports
  (import "env" "add" (func $add (param i32 i32) (result i32)))
  (import "env" "mix" (func $mix (param i32 i64 f32 f64 v128) (result v128 f64 f32 i64 i32)))
  (import "env" "many" (func $many
    (param i32 i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 i64 f32) (result f64)))
  (import "env" "keep" (func $keep (param externref) (result externref)))
  (import "env" "pick" (func $pick (param funcref funcref) (result funcref)))
  (import "env" "fail" (func $fail (param i32) (result i32)))
  (import "env" "panic" (func $panic (param i32)))
  (import "env" "call_me" (func $call_me (param i32) (result i32)))
  (import "log" "text" (func $text (param i32 i32)))

  (memory (export "memory") 1)
  (data (i32.const 100) "h\c3\a9llo")
  (table (export "table") 2 funcref)
  (global $calls (export "calls") (mut i32) (i32.const 0))
  (elem declare func $one $two)

  (func (export "add") (param i32 i32) (result i32)
    (call $add (local.get 0) (local.get 1)))
  (func (export "mix") (param i32 i64 f32 f64 v128) (result v128 f64 f32 i64 i32)
    (call $mix (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "many") (result f64)
    (call $many
      (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6) (i32.const 7) (i32.const 8)
      (f64.const 9) (f64.const 10) (f64.const 11) (f64.const 12) (f64.const 13) (f64.const 14) (f64.const 15)
      (f64.const 16) (f64.const 17) (i64.const 18) (f32.const 19)))
  (func (export "keep") (param externref) (result externref) (call $keep (local.get 0)))
  (func (export "pick") (result i32)
    (table.set 0 (i32.const 0) (call $pick (ref.func $one) (ref.func $two)))
    (call_indirect (result i32) (i32.const 0)))
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))

  (func (export "fail") (param i32) (result i32)
    (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
    (i32.add (i32.const 1) (call $fail (local.get 0))))
  (func $panicking (export "panic") (param i32) (call $panic (local.get 0)))

  ;; The host calls `double` with what it gets, and returns one more.
  (func (export "call_back") (param i32) (result i32) (call $call_me (local.get 0)))
  (func (export "double") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
  (func (export "say") (call $text (i32.const 100) (i32.const 6)))
  (func (export "say_outside") (call $text (i32.const 65530) (i32.const 7))))
