;; Greets by way of the host, and adds.
(module
  (import "console" "print" (func $print (param $text i32) (param $len i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "Hello from WebAssembly!")

  (func (export "greet")
    (call $print (i32.const 0) (i32.const 23)))

  (func (export "add") (param $a i32) (param $b i32) (result i32)
    (i32.add (local.get $a) (local.get $b))))
