;; Threads that share a memory: an order that atomic accesses promise, waits and wake-ups, growth while another thread looks on.

(module $shared (memory (export "memory") 1 10 shared))

;; What is written before an atomic store is seen after an atomic load that saw the store.
(thread $writer (shared (module $shared))
  (register "shared" $shared)
  (module
    (memory (import "shared" "memory") 1 10 shared)
    (func (export "run")
      (i32.store (i32.const 0) (i32.const 42))
      (i64.store (i32.const 64) (i64.const 43))
      (i32.atomic.store (i32.const 128) (i32.const 1))))
  (invoke "run"))
(thread $reader (shared (module $shared))
  (register "shared" $shared)
  (module
    (memory (import "shared" "memory") 1 10 shared)
    (func (export "run") (result i32 i64)
      (loop $again (br_if $again (i32.eqz (i32.atomic.load (i32.const 128)))))
      (i32.load (i32.const 0)) (i64.load (i32.const 64))))
  (assert_return (invoke "run") (i32.const 42) (i64.const 43)))
(wait $writer)
(wait $reader)

;; A thread that waits is woken, and counts.
(module $notify (memory (export "memory") 1 1 shared))
(thread $waiter (shared (module $notify))
  (register "notify" $notify)
  (module
    (memory (import "notify" "memory") 1 1 shared)
    (func (export "run") (result i32)
      (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const -1))))
  ;; Either it slept and was woken, or the value was no longer the expected one.
  (assert_return (invoke "run") (either (i32.const 0) (i32.const 1))))
(thread $notifier (shared (module $notify))
  (register "notify" $notify)
  (module
    (memory (import "notify" "memory") 1 1 shared)
    (func (export "run") (result i32)
      (i32.atomic.store (i32.const 0) (i32.const 1))
      (memory.atomic.notify (i32.const 0) (i32.const 1))))
  (assert_return (invoke "run") (either (i32.const 0) (i32.const 1))))
(wait $waiter)
(wait $notifier)

;; Timeouts, and values that differ.
(module
  (memory 1 1 shared)
  (func (export "wait32") (param i32 i32 i64) (result i32) (memory.atomic.wait32 (local.get 0) (local.get 1) (local.get 2)))
  (func (export "wait64") (param i32 i64 i64) (result i32) (memory.atomic.wait64 (local.get 0) (local.get 1) (local.get 2)))
  (func (export "notify") (param i32 i32) (result i32) (memory.atomic.notify (local.get 0) (local.get 1))))
(assert_return (invoke "wait32" (i32.const 0) (i32.const 0) (i64.const 1000)) (i32.const 2))
(assert_return (invoke "wait32" (i32.const 0) (i32.const 0) (i64.const 0)) (i32.const 2))
(assert_return (invoke "wait32" (i32.const 0) (i32.const 5) (i64.const -1)) (i32.const 1))
(assert_return (invoke "wait64" (i32.const 8) (i64.const 0) (i64.const 1000)) (i32.const 2))
(assert_return (invoke "wait64" (i32.const 8) (i64.const 0x1_0000_0000) (i64.const -1)) (i32.const 1))
(assert_return (invoke "notify" (i32.const 0) (i32.const -1)) (i32.const 0))
(assert_trap (invoke "wait32" (i32.const 2) (i32.const 0) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "wait64" (i32.const 4) (i64.const 0) (i64.const 0)) "unaligned atomic")
(assert_trap (invoke "wait32" (i32.const 65536) (i32.const 0) (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "wait64" (i32.const 65536) (i64.const 0) (i64.const 0)) "out of bounds memory access")
(assert_trap (invoke "notify" (i32.const 65536) (i32.const 0)) "out of bounds memory access")
(assert_trap (invoke "notify" (i32.const 1) (i32.const 0)) "unaligned atomic")

;; Additions by two threads are all there in the end; so are those by compare-and-exchange.
(module $count (memory (export "memory") 1 1 shared)
  (func (export "sums") (result i32 i64 i32) (i32.load (i32.const 0)) (i64.load (i32.const 8)) (i32.load16_u (i32.const 16))))
(thread $t1 (shared (module $count))
  (register "count" $count)
  (module
    (memory (import "count" "memory") 1 1 shared)
    (func (export "run") (local $n i32) (local $seen i64)
      (loop $next
        (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
        (drop (i32.atomic.rmw16.sub_u (i32.const 16) (i32.const 1)))
        (loop $again
          (local.set $seen (i64.atomic.load (i32.const 8)))
          (br_if $again
            (i64.ne (local.get $seen) (i64.atomic.rmw.cmpxchg (i32.const 8) (local.get $seen) (i64.add (local.get $seen) (i64.const 3))))))
        (br_if $next (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 10000))))))
  (assert_return (invoke "run")))
(thread $t2 (shared (module $count))
  (register "count" $count)
  (module
    (memory (import "count" "memory") 1 1 shared)
    (func (export "run") (local $n i32) (local $seen i64)
      (loop $next
        (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
        (drop (i32.atomic.rmw16.sub_u (i32.const 16) (i32.const 1)))
        (loop $again
          (local.set $seen (i64.atomic.load (i32.const 8)))
          (br_if $again
            (i64.ne (local.get $seen) (i64.atomic.rmw.cmpxchg (i32.const 8) (local.get $seen) (i64.add (local.get $seen) (i64.const 3))))))
        (br_if $next (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 10000))))))
  (assert_return (invoke "run")))
(wait $t1)
(wait $t2)
(assert_return (invoke $count "sums") (i32.const 20000) (i64.const 60000) (i32.const 45536))

;; Growth is seen by the other thread, and what lies beyond it traps there until then.
(module $grown (memory (export "memory") 1 4 shared)
  (func (export "size") (result i32) (memory.size))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0))))
(assert_trap (invoke $grown "load" (i32.const 65536)) "out of bounds memory access")
(thread $grower (shared (module $grown))
  (register "grown" $grown)
  (module
    (memory (import "grown" "memory") 1 4 shared)
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "store") (i32.store (i32.const 131068) (i32.const 77)) (i32.atomic.store (i32.const 0) (i32.const 1))))
  (assert_return (invoke "grow" (i32.const 1)) (i32.const 1))
  (assert_return (invoke "grow" (i32.const 3)) (i32.const -1))
  (assert_return (invoke "store")))
(thread $looker (shared (module $grown))
  (register "grown" $grown)
  (module
    (memory (import "grown" "memory") 1 4 shared)
    (func (export "run") (result i32 i32)
      (loop $again (br_if $again (i32.eqz (i32.atomic.load (i32.const 0)))))
      (memory.size) (i32.load (i32.const 131068))))
  (assert_return (invoke "run") (i32.const 2) (i32.const 77)))
(wait $grower)
(wait $looker)
(assert_return (invoke $grown "size") (i32.const 2))
(assert_return (invoke $grown "load" (i32.const 131068)) (i32.const 77))
(assert_trap (invoke $grown "load" (i32.const 131072)) "out of bounds memory access")

;; Two threads that each write one place and read the other's: with atomic accesses not both can miss the other's write.
(module $cross (memory (export "memory") 1 1 shared)
  (func (export "both-missed") (result i32)
    (i32.and (i32.eqz (i32.load (i32.const 16))) (i32.eqz (i32.load (i32.const 24))))))
(thread $left (shared (module $cross))
  (register "cross" $cross)
  (module
    (memory (import "cross" "memory") 1 1 shared)
    (func (export "run")
      (i32.atomic.store (i32.const 0) (i32.const 1))
      (i32.store (i32.const 16) (i32.atomic.load (i32.const 8)))))
  (invoke "run"))
(thread $right (shared (module $cross))
  (register "cross" $cross)
  (module
    (memory (import "cross" "memory") 1 1 shared)
    (func (export "run")
      (i32.atomic.store (i32.const 8) (i32.const 1))
      (i32.store (i32.const 24) (i32.atomic.load (i32.const 0)))))
  (invoke "run"))
(wait $left)
(wait $right)
(assert_return (invoke $cross "both-missed") (i32.const 0))
