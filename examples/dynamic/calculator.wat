;; A calculator whose functions the host finds by name.
(module
  (import "host" "trace" (func $trace (param f64)))
  (import "host" "precision" (global $precision f64))
  (global (export "calls") (mut i32) (i32.const 0))

  (func $note (param $x f64) (result f64)
    (global.set 1 (i32.add (global.get 1) (i32.const 1)))
    (call $trace (local.get $x))
    (local.get $x))

  (func (export "add") (param $a f64) (param $b f64) (result f64)
    (call $note (f64.add (local.get $a) (local.get $b))))

  (func (export "divide") (param $a i64) (param $b i64) (result i64 i64)
    (drop (call $note (f64.convert_i64_s (local.get $a))))
    (i64.div_s (local.get $a) (local.get $b))
    (i64.rem_s (local.get $a) (local.get $b)))

  ;; Newton's method.
  (func (export "sqrt") (param $x f64) (result f64)
    (local $guess f64) (local $next f64)
    (local.set $next (local.get $x))
    (loop $again
      (local.set $guess (local.get $next))
      (local.set $next
        (f64.mul (f64.const 0.5) (f64.add (local.get $guess) (f64.div (local.get $x) (local.get $guess)))))
      (br_if $again
        (f64.gt
          (f64.abs (f64.sub (call $note (local.get $next)) (local.get $guess)))
          (global.get $precision))))
    (local.get $next)))
