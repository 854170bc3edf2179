(module (memory 1) (func (export "f") (i32.store8 (i32.const 65535) (i32.const 2))))
