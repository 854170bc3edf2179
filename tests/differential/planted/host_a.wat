(module (import "host" "f" (func $host (param i32))) (func (export "f") (call $host (i32.const 1))))
