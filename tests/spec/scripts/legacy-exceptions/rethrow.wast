;; rethrow: an exception that a handler has caught is thrown again, with its tag and its values, from the handlers around it.

(module
  (tag $e0)
  (tag $e1)
  (tag $e-i32 (param i32))
  (tag $e-two (param i64 f64))

  (func (export "catch-rethrow") try (throw $e0) catch $e0 (rethrow 0) end)
  (func (export "catch_all-rethrow") try (throw $e0) catch_all (rethrow 0) end)
  (func (export "label") try $t (throw $e0) catch $e0 (block (rethrow $t)) end)

  (func (export "to-outer") (result i32)
    try (result i32)
      try (result i32) (throw $e0) catch $e0 (rethrow 0) catch_all (i32.const 1) end
      catch $e1 (i32.const 2)
      catch $e0 (i32.const 3) end)
  (func (export "all-to-outer") (result i32)
    try (result i32)
      try (result i32) (throw $e1) catch $e0 (i32.const 1) catch_all (rethrow 0) end
      catch $e0 (i32.const 2)
      catch $e1 (i32.const 3) end)
  (func (export "value") (param i32) (result i32)
    try (result i32)
      try (result i32) (throw $e-i32 (local.get 0)) catch $e-i32 (drop) (rethrow 0) end
      catch $e-i32 end)
  (func (export "all-value") (param i32) (result i32)
    try (result i32)
      try (result i32) (throw $e-i32 (local.get 0)) catch_all (rethrow 0) end
      catch $e-i32 end)
  (func (export "two") (param i64 f64) (result i64 f64)
    try (result i64 f64)
      try (result i64 f64) (throw $e-two (local.get 0) (local.get 1)) catch $e-two (rethrow 0) end
      catch $e-two end)

  ;; Of the handler named by the depth, from inside other blocks.
  (func (export "if") (param i32) (result i32)
    try (result i32)
      (throw $e0)
      catch $e0
        (if (i32.eqz (local.get 0)) (then (rethrow 1)))
        (i32.const 23) end)
  (func (export "loop") (param $n i32) (result i32) (local $i i32)
    try (result i32)
        try (result i32)
          (throw $e-i32 (local.get $n))
          catch $e-i32
            (drop)
            (loop $next
              (if (i32.eq (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)) (then (rethrow 2)))
              (br $next))
            (unreachable) end
      catch $e-i32 (i32.mul (local.get $i)) end)
  (func (export "nested") (param i32) (result i32)
    try (result i32)
      (throw $e1)
      catch $e1
        try (result i32)
          (throw $e0)
          catch $e0
            (if (i32.eq (local.get 0) (i32.const 0)) (then (rethrow 1)))
            (if (i32.eq (local.get 0) (i32.const 1)) (then (rethrow 2)))
            (i32.const 23) end end)
  (func (export "nested-caught") (param i32) (result i32)
    try (result i32)
        try (result i32)
          (throw $e1)
          catch $e1
            try (result i32)
              (throw $e0)
              catch $e0
                (if (i32.eq (local.get 0) (i32.const 0)) (then (rethrow 1)))
                (if (i32.eq (local.get 0) (i32.const 1)) (then (rethrow 2)))
                (i32.const 23) end end
      catch $e0 (i32.const 30)
      catch $e1 (i32.const 31) end)
  ;; Inside the body of a try that stands in the handler: that try catches it.
  (func (export "recatch") (param i32) (result i32)
    try (result i32)
      (throw $e0)
      catch $e0
        try (result i32)
          (if (i32.eqz (local.get 0)) (then (rethrow 2))) (i32.const 42)
          catch $e0 (i32.const 23) end end)
  (func (export "recatch-all") (param i32) (result i32)
    try (result i32)
      (throw $e-i32 (local.get 0))
      catch_all
        try (result i32)
          (rethrow 1)
          catch $e0 (i32.const 1)
          catch $e-i32 (i32.add (i32.const 10)) end end)
  (func (export "recatch-and-again") (param i32) (result i32)
    try (result i32)
        try (result i32)
          (throw $e-i32 (local.get 0))
          catch $e-i32
            (drop)
            try (result i32)
              (rethrow 1)
              catch $e-i32 (drop) (rethrow 1) end end
      catch $e-i32 (i32.add (i32.const 100)) end)
  ;; The outer exception while an inner one is being handled.
  (func (export "outer-in-inner") (result i32)
    try (result i32)
        try (result i32)
          (throw $e-i32 (i32.const 1))
          catch $e-i32
            (drop)
            try (result i32)
              (throw $e-i32 (i32.const 2))
              catch $e-i32 (drop) (rethrow 1) end end
      catch $e-i32 end)
  (func (export "both-in-turn") (param i32) (result i32)
    try (result i32)
        try (result i32)
          (throw $e-i32 (i32.const 1))
          catch $e-i32
            (drop)
            try (result i32)
              (throw $e-i32 (i32.const 2))
              catch_all
                (if (local.get 0) (then (rethrow 1)))
                (rethrow 1) end end
      catch $e-i32 end)

  ;; Past calls.
  (func $rethrower (param i32) (result i32)
    try (result i32) (throw $e-i32 (local.get 0)) catch_all (rethrow 0) end)
  (func $chain (param $n i32) (result i32)
    try (result i32)
        (if (i32.eqz (local.get $n)) (then (return (call $rethrower (i32.const 321)))))
        (call $chain (i32.sub (local.get $n) (i32.const 1)))
      catch $e0 (unreachable)
      catch_all (rethrow 0) end)
  (func (export "chain") (param i32) (result i32)
    try (result i32) (call $chain (local.get 0)) catch $e-i32 end)
  (func (export "cleanup") (param i32) (result i32 i32) (local $cleaned i32)
    try (result i32)
        try (result i32)
          (call $rethrower (local.get 0))
          catch_all (local.set $cleaned (i32.const 1)) (rethrow 0) end
      catch $e-i32 end
    (local.get $cleaned))
  (func (export "after-call") (param i32) (result i32)
    ;; An exception that is thrown and caught in between does not take the place of the caught one.
    try (result i32)
        try (result i32)
          (throw $e-i32 (local.get 0))
          catch $e-i32
            (drop)
            (drop (call $quiet))
            (rethrow 0) end
      catch $e-i32 end)
  (func $quiet (result i32)
    try (result i32) (throw $e-i32 (i32.const 4)) catch $e-i32 end)
  (func (export "many") (param $n i32) (result i32) (local $sum i32)
    (loop $next
      (local.get $sum)
          try (result i32)
            (call $rethrower (local.get $n))
            catch $e-i32 end i32.add local.set $sum
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
)

(assert_exception (invoke "catch-rethrow"))
(assert_exception (invoke "catch_all-rethrow"))
(assert_exception (invoke "label"))
(assert_return (invoke "to-outer") (i32.const 3))
(assert_return (invoke "all-to-outer") (i32.const 3))
(assert_return (invoke "value" (i32.const 17)) (i32.const 17))
(assert_return (invoke "all-value" (i32.const 18)) (i32.const 18))
(assert_return (invoke "two" (i64.const 19) (f64.const -2.5)) (i64.const 19) (f64.const -2.5))
(assert_exception (invoke "if" (i32.const 0)))
(assert_return (invoke "if" (i32.const 1)) (i32.const 23))
(assert_return (invoke "loop" (i32.const 4)) (i32.const 16))
(assert_exception (invoke "nested" (i32.const 0)))
(assert_exception (invoke "nested" (i32.const 1)))
(assert_return (invoke "nested" (i32.const 2)) (i32.const 23))
(assert_return (invoke "nested-caught" (i32.const 0)) (i32.const 30))
(assert_return (invoke "nested-caught" (i32.const 1)) (i32.const 31))
(assert_return (invoke "nested-caught" (i32.const 2)) (i32.const 23))
(assert_return (invoke "recatch" (i32.const 0)) (i32.const 23))
(assert_return (invoke "recatch" (i32.const 1)) (i32.const 42))
(assert_return (invoke "recatch-all" (i32.const 5)) (i32.const 15))
(assert_return (invoke "recatch-and-again" (i32.const 5)) (i32.const 105))
(assert_return (invoke "outer-in-inner") (i32.const 1))
(assert_return (invoke "both-in-turn" (i32.const 0)) (i32.const 1))
(assert_return (invoke "both-in-turn" (i32.const 1)) (i32.const 2))
(assert_return (invoke "chain" (i32.const 0)) (i32.const 321))
(assert_return (invoke "chain" (i32.const 100)) (i32.const 321))
(assert_return (invoke "cleanup" (i32.const 6)) (i32.const 6) (i32.const 1))
(assert_return (invoke "after-call" (i32.const 7)) (i32.const 7))
(assert_return (invoke "many" (i32.const 1000)) (i32.const 500500))

(assert_invalid (module (func (rethrow 0))) "invalid rethrow label")
(assert_invalid (module (func (block (rethrow 0)))) "invalid rethrow label")
(assert_invalid (module (func (loop (rethrow 0)))) "invalid rethrow label")
(assert_invalid (module (func try (rethrow 0) catch_all end)) "invalid rethrow label")
(assert_invalid (module (func try (rethrow 0) delegate 0)) "invalid rethrow label")
(assert_invalid (module (func try catch_all (rethrow 1) end)) "invalid rethrow label")
(assert_invalid (module (func try catch_all (block (rethrow 0)) end)) "invalid rethrow label")
(assert_invalid (module (func try catch_all (rethrow 2) end)) "unknown label")
(assert_invalid (module (tag) (func try catch 0 try (rethrow 0) catch_all end end)) "invalid rethrow label")
