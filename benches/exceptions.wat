;; What exceptions cost. Each kernel comes as plain code, with a handler around each call, and with a flag that is tested after each call
;; (in a global, or in the upper half of the result): what a compiler makes of exceptions without unwinding.
(module
  (type $step (func (param i32) (result i32)))
  (type $step64 (func (param i32) (result i64)))
  (tag $error (param i32))
  (global $flag (mut i32) (i32.const 0))
  ;; Exported, so that the compiler cannot know what is in it.
  (table (export "table") funcref (elem $work $work_flag $work_result))

  ;; ---- recursion: nothing but calls

  (func $plain (export "fib_plain") (param $n i32) (result i32)
    (if (i32.lt_s (local.get $n) (i32.const 0)) (then (throw $error (local.get $n))))
    (if (i32.lt_s (local.get $n) (i32.const 2)) (then (return (local.get $n))))
    (i32.add
      (call $plain (i32.sub (local.get $n) (i32.const 1)))
      (call $plain (i32.sub (local.get $n) (i32.const 2)))))

  (func $try (export "fib_try") (param $n i32) (result i32)
    (if (i32.lt_s (local.get $n) (i32.const 0)) (then (throw $error (local.get $n))))
    (if (i32.lt_s (local.get $n) (i32.const 2)) (then (return (local.get $n))))
    (block $caught (result i32)
      (return (i32.add
        (try_table (result i32) (catch $error $caught) (call $try (i32.sub (local.get $n) (i32.const 1))))
        (try_table (result i32) (catch $error $caught) (call $try (i32.sub (local.get $n) (i32.const 2))))))))

  (func $flagged (export "fib_flag_in_global") (param $n i32) (result i32)
    (local $a i32) (local $b i32)
    (if (i32.lt_s (local.get $n) (i32.const 0)) (then (global.set $flag (i32.const 1)) (return (i32.const 0))))
    (if (i32.lt_s (local.get $n) (i32.const 2)) (then (return (local.get $n))))
    (local.set $a (call $flagged (i32.sub (local.get $n) (i32.const 1))))
    (if (global.get $flag) (then (return (i32.const 0))))
    (local.set $b (call $flagged (i32.sub (local.get $n) (i32.const 2))))
    (if (global.get $flag) (then (return (i32.const 0))))
    (i32.add (local.get $a) (local.get $b)))

  (func $result (export "fib_flag_in_result") (param $n i32) (result i64)
    (local $a i64) (local $b i64)
    (if (i32.lt_s (local.get $n) (i32.const 0)) (then (return (i64.const 0x1_0000_0000))))
    (if (i32.lt_s (local.get $n) (i32.const 2)) (then (return (i64.extend_i32_u (local.get $n)))))
    (local.set $a (call $result (i32.sub (local.get $n) (i32.const 1))))
    (if (i64.ne (i64.shr_u (local.get $a) (i64.const 32)) (i64.const 0)) (then (return (local.get $a))))
    (local.set $b (call $result (i32.sub (local.get $n) (i32.const 2))))
    (if (i64.ne (i64.shr_u (local.get $b) (i64.const 32)) (i64.const 0)) (then (return (local.get $b))))
    (i64.extend_i32_u (i32.add (i32.wrap_i64 (local.get $a)) (i32.wrap_i64 (local.get $b)))))

  ;; ---- a loop with values in registers around a call that the compiler cannot see through

  (func $work (type $step)
    (if (i32.lt_s (local.get 0) (i32.const 0)) (then (throw $error (local.get 0))))
    (i32.xor (i32.mul (local.get 0) (i32.const 5)) (i32.const 1)))
  (func $work_flag (type $step)
    (if (i32.lt_s (local.get 0) (i32.const 0)) (then (global.set $flag (i32.const 1))))
    (i32.xor (i32.mul (local.get 0) (i32.const 5)) (i32.const 1)))
  (func $work_result (type $step64)
    (if (i32.lt_s (local.get 0) (i32.const 0)) (then (return (i64.const 0x1_0000_0000))))
    (i64.extend_i32_u (i32.xor (i32.mul (local.get 0) (i32.const 5)) (i32.const 1))))

  (func (export "loop_plain") (param $n i32) (result i32)
    (local $a i32) (local $b i32) (local $c i32)
    (loop $again
      (local.set $a (i32.add (local.get $a) (call_indirect (type $step) (local.get $n) (i32.const 0))))
      (local.set $b (i32.xor (local.get $b) (local.get $a)))
      (local.set $c (i32.add (i32.rotl (local.get $c) (i32.const 1)) (local.get $b)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add (local.get $c) (local.get $b)))

  (func (export "loop_try") (param $n i32) (result i32)
    (local $a i32) (local $b i32) (local $c i32)
    (block $caught (result i32)
      (loop $again
        (local.set $a (i32.add (local.get $a)
          (try_table (result i32) (catch $error $caught) (call_indirect (type $step) (local.get $n) (i32.const 0)))))
        (local.set $b (i32.xor (local.get $b) (local.get $a)))
        (local.set $c (i32.add (i32.rotl (local.get $c) (i32.const 1)) (local.get $b)))
        (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
      (return (i32.add (local.get $c) (local.get $b)))))

  (func (export "loop_flag_in_global") (param $n i32) (result i32)
    (local $a i32) (local $b i32) (local $c i32)
    (loop $again
      (local.set $a (i32.add (local.get $a) (call_indirect (type $step) (local.get $n) (i32.const 1))))
      (if (global.get $flag) (then (return (i32.const 0))))
      (local.set $b (i32.xor (local.get $b) (local.get $a)))
      (local.set $c (i32.add (i32.rotl (local.get $c) (i32.const 1)) (local.get $b)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add (local.get $c) (local.get $b)))

  (func (export "loop_flag_in_result") (param $n i32) (result i32)
    (local $a i32) (local $b i32) (local $c i32) (local $r i64)
    (loop $again
      (local.set $r (call_indirect (type $step64) (local.get $n) (i32.const 2)))
      (if (i64.ne (i64.shr_u (local.get $r) (i64.const 32)) (i64.const 0)) (then (return (i32.const 0))))
      (local.set $a (i32.add (local.get $a) (i32.wrap_i64 (local.get $r))))
      (local.set $b (i32.xor (local.get $b) (local.get $a)))
      (local.set $c (i32.add (i32.rotl (local.get $c) (i32.const 1)) (local.get $b)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.add (local.get $c) (local.get $b)))

  ;; ---- throwing

  ;; Throws from `frames` frames further in. What is done with the result keeps the recursion from becoming a loop.
  (func $deep (param $frames i32) (result i32)
    (if (i32.le_s (local.get $frames) (i32.const 1)) (then (throw $error (local.get $frames))))
    (i32.xor (i32.mul (call $deep (i32.sub (local.get $frames) (i32.const 1))) (i32.const 3)) (local.get $frames)))

  (func (export "throw") (param $frames i32) (param $times i32) (result i32)
    (local $sum i32)
    (loop $again
      (local.set $sum (i32.add (local.get $sum)
        (block $caught (result i32)
          (try_table (result i32) (catch $error $caught) (call $deep (local.get $frames))))))
      (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1)))))
    (local.get $sum)))
