;; The guest of the benchmarks: as little work as can be, so that the cost of crossing the boundary shows.
(module
  (import "host" "nothing" (func $nothing (param i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "some data")

  (func (export "add") (param i32 i32) (result i32)
    (i32.add (local.get 0) (local.get 1)))

  ;; The same, with a trap that does not happen: whoever calls it must be ready for one.
  (func (export "add_or_trap") (param i32 i32) (result i32)
    (if (i32.eq (local.get 1) (i32.const -1)) (then unreachable))
    (i32.add (local.get 0) (local.get 1)))

  ;; Calls the host n times.
  (func (export "call_host") (param $n i32) (result i32)
    (local $x i32)
    (loop $again
      (local.set $x (call $nothing (local.get $x)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $x)))
