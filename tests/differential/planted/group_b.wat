(module
  (rec (type $a (sub (func (param i32)))) (type (func)))
  (import "host" "f" (func $f (type $a)))
  (table funcref (elem $f))
  (func (export "f") (call_indirect (type $a) (i32.const 2) (i32.const 0))))
