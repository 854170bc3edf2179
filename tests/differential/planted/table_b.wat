(module (table $t 1 externref) (func (export "f") (drop (table.grow $t (ref.null extern) (i32.const 2)))))
