(module
  (import "a" "a" (func (param i32)))
  (import "a" "b" (func (param i32) (result i32)))
  (func (export "c")))
