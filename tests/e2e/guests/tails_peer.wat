;; One of two modules that call each other in tail position, by a table that both have, and by an import.
(module $tails_peer
  (type $step (func (param i64) (result i64)))
  (import "tails" "table" (table 4 4 funcref))
  (import "tails" "even" (func $even (type $step)))
  (elem (i32.const 1) $odd)
  (func $odd (export "odd") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (i64.const 0))))
    (return_call $even (i64.sub (local.get 0) (i64.const 1)))))
