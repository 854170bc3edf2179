;; Optimised for size, the code of this module ends with a call: functions that make tail calls have an entry, entries come last, and
;; that of `go` calls its body, which never returns. So the return address is outside of the code.
(module
  (memory (export "memory") 1)
  (func $other)
  (func (export "go") (param $address i32)
    (loop $again
      (i32.store (i32.const 0) (i32.load (local.get $address)))
      (i32.store (i32.const 4) (i32.div_u (i32.load (i32.const 8)) (i32.load (i32.const 12))))
      (i32.store (i32.const 8) (i32.rem_s (i32.load (i32.const 12)) (i32.load (i32.const 16))))
      (br_if $again (i32.load (i32.const 20))))
    (unreachable)
    (return_call $other)))
