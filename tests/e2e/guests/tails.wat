;; Tail calls: of itself, of each other, by reference, of what makes none, with more arguments and results than registers.
(module $tails
  (type $step (func (param i64) (result i64)))
  (type $wide (func
    (param i64 i64 i32 f32 f64 i64 v128 i32 i64 i32 f32 f64 f32 f64 f32 f64 f32 f64 i64 i64) (result i64 f64)))
  (import "host" "plain" (func $plain (type $step)))
  (import "host" "deep" (func $deep (param i64) (result i64)))
  (table $t (export "table") 4 4 funcref)
  (elem (i32.const 0) $even $odd $from_plain)
  (elem declare func $by_ref)

  (func (export "hops") (type $step) (return_call $down (local.get 0) (i64.const 0)))
  (func $down (param i64 i64) (result i64)
    (if (i64.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $up (local.get 1) (local.get 0)))
  ;; Not the same function, so that no optimiser makes a loop of it; and the parameters change places.
  (func $up (param i64 i64) (result i64)
    (if (i64.eqz (local.get 1)) (then (return (local.get 0))))
    (return_call $down (i64.sub (local.get 1) (i64.const 1)) (i64.add (local.get 0) (i64.const 1))))

  ;; By way of the table.
  (func $even (export "even") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (i64.const 1))))
    (return_call_indirect (type $step) (i64.sub (local.get 0) (i64.const 1)) (i32.const 1)))
  (func $odd (type $step)
    (if (i64.eqz (local.get 0)) (then (return (i64.const 0))))
    (return_call_indirect (type $step) (i64.sub (local.get 0) (i64.const 1)) (i32.const 0)))

  ;; By reference.
  (func $by_ref (export "by_ref") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (i64.const 7))))
    (return_call_ref $step (i64.sub (local.get 0) (i64.const 1)) (ref.func $by_ref)))

  ;; What makes no tail calls itself ends a chain: a function of the module, one of the host.
  (func $from_plain (type $step) (i64.mul (local.get 0) (i64.const 2)))
  (func (export "to_own") (type $step) (return_call $from_plain (local.get 0)))
  (func (export "to_host") (type $step) (return_call $plain (local.get 0)))
  (func (export "to_slot") (param i64 i32) (result i64)
    (return_call_indirect (type $step) (local.get 0) (local.get 1)))
  ;; Recursion through the host, each time by a tail call.
  (func (export "through_host") (type $step)
    (if (i64.eqz (local.get 0)) (then (return_call $even (i64.const 100000))))
    (return_call $deep (local.get 0)))

  ;; Far more arguments than the caller has, and back: each one is used.
  (func (export "widen") (param i64) (result i64 f64)
    (return_call $spread
      (local.get 0) (i64.const 1) (i32.const 2) (f32.const 3) (f64.const 4) (i64.const 5) (v128.const i64x2 6 7)
      (i32.const 8) (i64.const 9) (i32.const 10) (f32.const 11) (f64.const 12) (f32.const 13) (f64.const 14)
      (f32.const 15) (f64.const 16) (f32.const 17) (f64.const 18) (i64.const 19) (i64.const 0)))
  (func $spread (type $wide)
    (local.set 19 (i64.add (local.get 19) (i64.add (local.get 1)
      (i64.add (i64.mul (i64.extend_i32_u (local.get 2)) (i64.const 2))
      (i64.add (i64.mul (local.get 5) (i64.const 3))
      (i64.add (i64.mul (i64.extend_i32_u (local.get 7)) (i64.const 5))
      (i64.add (i64.mul (local.get 8) (i64.const 7))
      (i64.add (i64.mul (i64.extend_i32_u (local.get 9)) (i64.const 11))
      (i64.add (i64x2.extract_lane 1 (local.get 6))
               (i64.mul (local.get 18) (i64.const 13)))))))))))
    (if (i64.eqz (local.get 0))
      (then
        (local.get 19)
        (f64.add (local.get 4) (f64.add (local.get 11) (f64.add (local.get 13) (f64.add (local.get 15) (f64.add
          (local.get 17) (f64.promote_f32 (f32.add (local.get 3) (f32.add (local.get 10) (f32.add (local.get 12)
          (f32.add (local.get 14) (local.get 16)))))))))))
        (return)))
    ;; Arguments of the same type change places, some twice.
    (return_call $narrow (i64.sub (local.get 0) (i64.const 1)) (local.get 19)))
  (func $narrow (param i64 i64) (result i64 f64)
    (return_call $spread
      (local.get 0) (i64.const 1) (i32.const 2) (f32.const 3) (f64.const 4) (i64.const 5) (v128.const i64x2 6 7)
      (i32.const 8) (i64.const 9) (i32.const 10) (f32.const 11) (f64.const 12) (f32.const 13) (f64.const 14)
      (f32.const 15) (f64.const 16) (f32.const 17) (f64.const 18) (i64.const 19) (local.get 1)))
  ;; An ordinary call of it, with something alive across it.
  (func (export "widen_twice") (param i64) (result i64)
    (local i64 f64)
    (call $spread
      (local.get 0) (i64.const 1) (i32.const 2) (f32.const 3) (f64.const 4) (i64.const 5) (v128.const i64x2 6 7)
      (i32.const 8) (i64.const 9) (i32.const 10) (f32.const 11) (f64.const 12) (f32.const 13) (f64.const 14)
      (f32.const 15) (f64.const 16) (f32.const 17) (f64.const 18) (i64.const 19) (i64.const 0))
    (drop)
    (local.set 1)
    (call $narrow (local.get 0) (local.get 1))
    (local.set 2)
    (i64.add (local.get 1)))

  ;; A trap at the end of a chain: the backtrace has the frames that are left.
  (func (export "chain_to_trap") (param i64) (result i64)
    (i64.add (i64.const 1) (call $link (local.get 0))))
  (func $link (param i64) (result i64)
    (if (i64.eqz (local.get 0)) (then (return_call $trap)))
    (return_call $other_link (i64.sub (local.get 0) (i64.const 1))))
  (func $other_link (param i64) (result i64) (return_call $link (local.get 0)))
  (func $trap (result i64) (unreachable))
  ;; Ordinary recursion of a function that makes tail calls still ends.
  (func $forever (export "forever") (param i64) (result i64)
    (if (i64.eqz (local.get 0)) (then (return_call $even (i64.const 0))))
    (i64.add (call $forever (i64.add (local.get 0) (i64.const 1))) (i64.const 1))))
