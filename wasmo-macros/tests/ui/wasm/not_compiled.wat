(module (func (export "not_compiled")))
