;; The second of its data segments does not fit.
(module $segment_trap
  (import "env" "memory" (memory 1))
  (data (i32.const 0) "first")
  (data (i32.const 65530) "too long for what is left")
  (func (export "never")))
