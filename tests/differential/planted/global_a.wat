(module (global $g (mut i64) (i64.const 0)) (func (export "f") (global.set $g (i64.const 1))))
