;; What stands before the segment that traps is in memory, what stands behind it is not.
(module $image_trap
  (import "env" "memory" (memory 1))
  (import "env" "table" (table 1 funcref))
  (memory $own 1)
  (elem (table 0) (i32.const 0) func $look)
  (data (memory $own) (i32.const 0) "20000 BYTES")
  (data (memory 0) (i32.const 8) "applied")
  (data (memory 0) (i32.const 65535) "out of bounds")
  (data (memory $own) (i32.const 30000) "never")
  (data (memory 0) (i32.const 16) "never")
  (func $look (param i32) (result i32) (i32.load8_u $own (local.get 0))))
