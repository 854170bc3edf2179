;; A plug-in that computes a checksum (FNV-1a, 64 bits). It imports nothing.
(module
  (memory (export "memory") 1)
  (global $hash (mut i64) (i64.const 0xcbf29ce484222325))

  ;; Where the host puts the text, at most 32 KiB at a time.
  (func (export "buffer") (result i32) (i32.const 0))

  (func (export "feed") (param $len i32)
    (local $at i32)
    (local $h i64)
    (local.set $h (global.get $hash))
    (block $done
      (loop $again
        (br_if $done (i32.eq (local.get $at) (local.get $len)))
        (local.set $h
          (i64.mul
            (i64.xor (local.get $h) (i64.load8_u (local.get $at)))
            (i64.const 0x100000001b3)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $again)))
    (global.set $hash (local.get $h)))

  (func (export "finish") (result i64)
    (global.get $hash)))
