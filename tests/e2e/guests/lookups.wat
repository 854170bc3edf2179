;; A loop that looks up places and shifts in tables, as Keccak's permutation does. The tables are memory like any other: see tests/lookups.rs.
(module
  (memory (export "memory") 1)
  ;; At 4096 twelve places, at 4144 as many shifts, at 4192 sixteen numbers, one for each round.
  (data (i32.const 4096)
    "\05\00\00\00\0b\00\00\00\02\00\00\00\09\00\00\00\0c\00\00\00\01\00\00\00\08\00\00\00\03\00\00\00\07\00\00\00\0a\00\00\00\04\00\00\00\06\00\00\00"
    "\01\00\00\00\03\00\00\00\06\00\00\00\0a\00\00\00\0f\00\00\00\15\00\00\00\1c\00\00\00\24\00\00\00\2d\00\00\00\37\00\00\00\02\00\00\00\3f\00\00\00"
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-")
  (func (export "permute") (param $state i32) (result i64)
    (local $round i32) (local $x i32) (local $at i32) (local $last i64) (local $next i64) (local $sum i64)
    (loop $rounds
      (local.set $last (i64.load (i32.add (local.get $state) (i32.const 24))))
      (local.set $x (i32.const 0))
      (loop $places
        (local.set $at (i32.add (i32.add (local.get $state) (i32.const 16)) (i32.shl (i32.load offset=4096 (local.get $x)) (i32.const 3))))
        (local.set $next (i64.load (local.get $at)))
        (i64.store (local.get $at) (i64.rotl (local.get $last) (i64.load32_u offset=4144 (local.get $x))))
        (local.set $last (local.get $next))
        (br_if $places (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 4))) (i32.const 48))))
      (i64.store (i32.add (local.get $state) (i32.const 112))
        (i64.xor (i64.load (i32.add (local.get $state) (i32.const 112))) (i64.load offset=4192 (local.get $round))))
      (local.set $sum (i64.add (i64.rotl (local.get $sum) (i64.const 1)) (local.get $last)))
      (br_if $rounds (i32.ne (local.tee $round (i32.add (local.get $round) (i32.const 8))) (i32.const 128))))
    (i64.store (i32.add (local.get $state) (i32.const 24)) (i64.add (local.get $last) (local.get $sum)))
    (local.get $sum)))
