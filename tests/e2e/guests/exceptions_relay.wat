;; A module that knows nothing of exceptions: they pass through its frames.
(module $exceptions_relay
  (import "exceptions" "throw_at" (func $throw_at (param i32 i32) (result i32)))
  (func $pass (export "pass") (param i32 i32) (result i32)
    (local i32)
    (local.set 2 (i32.mul (local.get 0) (i32.const 3)))
    (i32.add (call $throw_at (local.get 0) (local.get 1)) (local.get 2))))
