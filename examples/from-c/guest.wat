;; A guest for a host in C: see main.c.
(module $guest
  (import "env" "log" (func $log (param $text i32) (param $len i32)))
  (import "env" "factor" (global $factor i32))
  (import "env" "next" (func $next (result i32)))
  (memory (export "memory") 1 2)
  (global (export "calls") (mut i64) (i64.const 0))
  (data (i32.const 16) "scaling")

  ;; Calls the host, and uses what it gave when the instance was made.
  (func (export "scale") (param $x i32) (result i32)
    (global.set 1 (i64.add (global.get 1) (i64.const 1)))
    (call $log (i32.const 16) (i32.const 7))
    (i32.mul (local.get $x) (global.get $factor)))

  ;; Two results; a division by zero traps.
  (func (export "div-mod") (param $a i32) (param $b i32) (result i32 i32)
    (i32.div_s (local.get $a) (local.get $b))
    (i32.rem_s (local.get $a) (local.get $b)))

  ;; Adds up what the host gives, until it gives 0 or fails.
  (func (export "sum") (result i32)
    (local $sum i32) (local $item i32)
    (loop $more
      (local.set $item (call $next))
      (local.set $sum (i32.add (local.get $sum) (local.get $item)))
      (br_if $more (local.get $item)))
    (local.get $sum))

  ;; Vectors are 16 bytes in C.
  (func (export "add_lanes") (param $a v128) (param $b v128) (result v128)
    (i32x4.add (local.get $a) (local.get $b)))

  (func (export "half") (param $x f32) (result f64)
    (f64.promote_f32 (f32.div (local.get $x) (f32.const 2))))

  (func $deeper (export "deeper") (call $deeper) (call $deeper)))
