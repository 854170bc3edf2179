(module (func (export "f") (unreachable) (nop)))
