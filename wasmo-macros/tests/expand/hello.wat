(module $hello
  (import "env" "log" (func $log (param $ptr i32) (param $len i32)))
  (memory (export "memory") 1)
  (data (i32.const 16) "hello")
  (func (export "greet") (result i32)
    (call $log (i32.const 16) (i32.const 5))
    (i32.const 5))
  (func (export "add") (param $a i32) (param $b i32) (result i32)
    (i32.add (local.get $a) (local.get $b))))
