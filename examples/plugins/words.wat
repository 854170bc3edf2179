;; A plug-in that counts words, over as many calls as the text comes in, and tells the host of each long one.
(module
  (import "host" "found" (func $found (param $len i32)))
  (memory (export "memory") 1)
  (global $words (mut i64) (i64.const 0))
  (global $length (mut i32) (i32.const 0)) ;; of the word we are in

  ;; Where the host puts the text, at most 32 KiB at a time.
  (func (export "buffer") (result i32) (i32.const 1024))

  (func (export "feed") (param $len i32)
    (local $at i32)
    (loop $again
      (if (i32.lt_u (local.get $at) (local.get $len))
        (then
          (if (i32.le_u (i32.load8_u offset=1024 (local.get $at)) (i32.const 32))
            (then (call $end_word))
            (else (global.set $length (i32.add (global.get $length) (i32.const 1)))))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (br $again)))))

  (func $end_word
    (if (global.get $length)
      (then
        (global.set $words (i64.add (global.get $words) (i64.const 1)))
        (if (i32.ge_u (global.get $length) (i32.const 8))
          (then (call $found (global.get $length))))
        (global.set $length (i32.const 0)))))

  (func (export "finish") (result i64)
    (call $end_word)
    (global.get $words)))
