;; Blocks with more instructions than LLVM's code generator takes at once. The steps build.rs writes.
(module $large
  (memory (export "memory") 1)

  ;; A block that goes back to itself, and then on to a tail call.
  (func (export "run") (param $times i32) (param $a i64) (param $b i64) (param $c i64) (result i64)
    (loop $again
      5000 STEPS
      (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1)))))
    (return_call $finish (local.get $a) (local.get $b) (local.get $c)))

  ;; One block, from the entry to a tail call.
  (func (export "once") (param $a i64) (param $b i64) (param $c i64) (result i64)
    5000 STEPS
    (return_call $finish (local.get $a) (local.get $b) (local.get $c)))

  (func $finish (param $a i64) (param $b i64) (param $c i64) (result i64)
    (i64.xor (local.get $a) (i64.xor (local.get $b) (local.get $c)))))
