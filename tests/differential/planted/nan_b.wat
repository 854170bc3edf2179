(module (func (export "f") (result f64) (f64.const inf)))
