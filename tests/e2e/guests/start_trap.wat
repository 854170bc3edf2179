;; Writes into an imported memory and calls the host, then traps, all in its start function.
(module $start_trap
  (import "env" "memory" (memory 1))
  (import "env" "begin" (func $begin))
  (data (i32.const 0) "before")
  (func $start
    (call $begin)
    (i32.store8 (i32.const 100) (i32.const 42))
    (unreachable))
  (start $start))
