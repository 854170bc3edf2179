;; What tail calls cost: a chain of hops against a loop and against calls that return.
(module
  (type $step (func (param i32 i32) (result i32)))
  ;; Exported, so that the compiler cannot know what is in it.
  (table (export "table") funcref (elem $hop $call))

  (func $hop (type $step)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call_indirect (type $step)
      (i32.sub (local.get 0) (i32.const 1)) (i32.xor (i32.mul (local.get 1) (i32.const 5)) (local.get 0)) (i32.const 0)))
  (func (export "hops_indirect") (param $n i32) (result i32)
    (call_indirect (type $step) (local.get $n) (i32.const 1) (i32.const 0)))

  (func $call (type $step)
    (i32.xor (i32.mul (local.get 1) (i32.const 5)) (local.get 0)))
  (func (export "calls_indirect") (param $n i32) (result i32)
    (local $x i32)
    (local.set $x (i32.const 1))
    (loop $again
      (local.set $x (call_indirect (type $step) (local.get $n) (local.get $x) (i32.const 1)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $x))

  ;; Three functions that hop to each other, which the compiler is free to join.
  (func $a (type $step)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $b (i32.sub (local.get 0) (i32.const 1)) (i32.xor (i32.mul (local.get 1) (i32.const 5)) (local.get 0))))
  (func $b (type $step)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $c (i32.sub (local.get 0) (i32.const 1)) (i32.xor (i32.mul (local.get 1) (i32.const 7)) (local.get 0))))
  (func $c (type $step)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $a (i32.sub (local.get 0) (i32.const 1)) (i32.xor (i32.mul (local.get 1) (i32.const 9)) (local.get 0))))
  (func (export "hops_direct") (param $n i32) (result i32)
    (call $a (local.get $n) (i32.const 1)))

  (func (export "iterations") (param $n i32) (result i32)
    (local $x i32)
    (local.set $x (i32.const 1))
    (loop $again
      (local.set $x (i32.xor (i32.mul (local.get $x) (i32.const 5)) (local.get $n)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $x)))
