;; What several threads do at once to one memory. Addresses:
;;   0: a mutex (0 free, 1 taken, 2 taken and somebody may wait)
;;   8: an i64 that only the holder of the mutex changes
;;  16: an i64 that atomic instructions change
;;  24: an i32 that says in what phase everybody is
(module $shared_worker
  (memory (import "env" "memory") 1 64 shared)
  (data $passive "passive")

  (func $lock
    (if (i32.atomic.rmw.cmpxchg (i32.const 0) (i32.const 0) (i32.const 1))
      (then
        (loop $again
          (if (i32.atomic.rmw.xchg (i32.const 0) (i32.const 2))
            (then
              (drop (memory.atomic.wait32 (i32.const 0) (i32.const 2) (i64.const -1)))
              (br $again)))))))

  (func $unlock
    (if (i32.eq (i32.atomic.rmw.xchg (i32.const 0) (i32.const 0)) (i32.const 2))
      (then (drop (memory.atomic.notify (i32.const 0) (i32.const 1))))))

  ;; Counts under the mutex, without atomic instructions.
  (func (export "count_locked") (param $times i32)
    (loop $again
      (call $lock)
      (i64.store (i32.const 8) (i64.add (i64.load (i32.const 8)) (i64.const 1)))
      (call $unlock)
      (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))

  ;; Counts by atomic instructions, without the mutex.
  (func (export "count_atomically") (param $times i32)
    (loop $again
      (drop (i64.atomic.rmw.add (i32.const 16) (i64.const 1)))
      (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))

  ;; Adds the i32s from $from to $to to the sum at 16.
  (func (export "sum") (param $from i32) (param $to i32)
    (local $sum i64)
    (loop $again
      (if (i32.lt_u (local.get $from) (local.get $to))
        (then
          (local.set $sum (i64.add (local.get $sum) (i64.load32_u (local.get $from))))
          (local.set $from (i32.add (local.get $from) (i32.const 4)))
          (br $again))))
    (drop (i64.atomic.rmw.add (i32.const 16) (local.get $sum))))

  ;; Waits until the phase is not $phase; how the last wait ended, or 3 if there was none.
  (func (export "wait_for_phase_after") (param $phase i32) (result i32)
    (local $how i32)
    (local.set $how (i32.const 3))
    (block $done
      (loop $again
        (br_if $done (i32.ne (i32.atomic.load (i32.const 24)) (local.get $phase)))
        (local.set $how (memory.atomic.wait32 (i32.const 24) (local.get $phase) (i64.const -1)))
        (br $again)))
    (local.get $how))

  ;; The next phase; how many were woken.
  (func (export "next_phase") (result i32)
    (drop (i32.atomic.rmw.add (i32.const 24) (i32.const 1)))
    (memory.atomic.notify (i32.const 24) (i32.const -1)))

  (func (export "wait32") (param i32 i32 i64) (result i32)
    (memory.atomic.wait32 (local.get 0) (local.get 1) (local.get 2)))
  (func (export "wait64") (param i32 i64 i64) (result i32)
    (memory.atomic.wait64 (local.get 0) (local.get 1) (local.get 2)))
  ;; The static offset makes an effective address of more than 32 bits.
  (func (export "wait_far") (param i32) (result i32)
    (memory.atomic.wait32 offset=0xfffffffc (local.get 0) (i32.const 0) (i64.const 0)))
  (func (export "notify") (param i32 i32) (result i32)
    (memory.atomic.notify (local.get 0) (local.get 1)))

  (func (export "size") (result i32) (memory.size))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
  (func (export "atomic_load") (param i32) (result i32) (i32.atomic.load (local.get 0)))
  (func (export "init") (param i32) (memory.init $passive (local.get 0) (i32.const 0) (i32.const 7)))
  (func (export "fill") (param i32 i32 i32) (memory.fill (local.get 0) (local.get 1) (local.get 2)))
  (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))

  ;; Grows the memory page by page and uses the last word of each. How many pages it made; -1 if one of its words was not zero.
  (func (export "grow_to_the_end") (result i32)
    (local $old i32) (local $count i32)
    (block $done
      (loop $again
        (br_if $done (i32.eq (local.tee $old (memory.grow (i32.const 1))) (i32.const -1)))
        (local.set $count (i32.add (local.get $count) (i32.const 1)))
        (if (i32.load offset=65532 (i32.shl (local.get $old) (i32.const 16)))
          (then (return (i32.const -1))))
        (i32.store offset=65532 (i32.shl (local.get $old) (i32.const 16)) (local.get $count))
        (br $again)))
    (local.get $count)))
