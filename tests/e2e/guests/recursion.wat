;; Recursion: in the guest alone, and to and fro between guest and host.
(module $recursion
  (import "host" "again" (func $again (param i32) (result i32)))

  (func $forever (export "forever") (param i32) (result i32)
    (i32.add (i32.const 1) (call $forever (i32.add (local.get 0) (i32.const 1)))))

  ;; Frames of many sizes.
  (func $fat (export "fat") (param i64) (result i64)
    (local i64 i64 i64 i64 i64 i64 i64 i64)
    (local.set 1 (i64.mul (local.get 0) (i64.const 3)))
    (local.set 2 (i64.mul (local.get 1) (i64.const 5)))
    (local.set 3 (i64.mul (local.get 2) (i64.const 7)))
    (local.set 4 (call $fat (i64.add (local.get 0) (i64.const 1))))
    (i64.add (i64.xor (local.get 1) (local.get 2)) (i64.xor (local.get 3) (local.get 4))))

  ;; depth 0: overflow. Otherwise through the host, which calls us with depth - 1.
  (func (export "through_host") (param $depth i32) (result i32)
    (if (result i32) (i32.eqz (local.get $depth))
      (then (call $forever (i32.const 0)))
      (else (i32.add (i32.const 1) (call $again (i32.sub (local.get $depth) (i32.const 1)))))))

  ;; Without end, but through the host.
  (func (export "ping") (param i32) (result i32)
    (i32.add (i32.const 1) (call $again (i32.add (local.get 0) (i32.const 1)))))

  (func (export "sum_to") (param $n i32) (result i32)
    (if (result i32) (local.get $n)
      (then (i32.add (local.get $n) (call $again (i32.sub (local.get $n) (i32.const 1)))))
      (else (i32.const 0)))))
