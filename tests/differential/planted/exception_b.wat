(module (tag $e) (func (export "f")))
