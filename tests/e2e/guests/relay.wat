;; Knows nothing of exceptions; they pass through its frames, of which some have stack arguments and some are deep.
(module $relay
  (import "thrower" "throw_code" (func $throw (param i32)))
  (func $relay (export "relay") (param $depth i32) (param $code i32)
    (if (local.get $depth)
      (then (call $relay (i32.sub (local.get $depth) (i32.const 1)) (local.get $code)))
      (else (call $many (local.get $code) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5) (i32.const 6)
        (i32.const 7) (i32.const 8) (i32.const 9)))))
  (func $many (param $code i32) (param i32 i32 i32 i32 i32 i32 i32 i32 i32)
    (call $throw (i32.add (local.get $code) (local.get 9)))))
