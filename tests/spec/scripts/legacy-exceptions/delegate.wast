;; delegate: what a try catches is left to the handlers of the block that the label names, or of what encloses it.

(module
  (tag $e0)
  (tag $e1)
  (tag $e-i32 (param i32))

  (func $throw-if (param i32) (result i32)
    (if (local.get 0) (then (throw $e0)))
    (i32.const 0))

  (func (export "no-throw") (result i32)
    try $t (result i32)
      try (result i32) (i32.const 1) delegate $t
      catch $e0 (i32.const 2) end)
  (func (export "throw") (result i32)
    try $t (result i32)
      try (result i32) (throw $e0) delegate $t
      catch $e0 (i32.const 2) end)
  (func (export "throw-call") (param i32) (result i32)
    try $t (result i32)
      try (result i32) (call $throw-if (local.get 0)) delegate $t
      catch $e0 (i32.const 2) end)
  (func (export "value") (param i32) (result i32)
    try $t (result i32)
      try (result i32) (throw $e-i32 (local.get 0)) delegate $t
      catch $e-i32 (i32.add (i32.const 1)) end)

  ;; Past the handlers in between.
  (func (export "skip") (result i32)
    try $t (result i32)
        try (result i32)
          try (result i32) (throw $e0) delegate $t
          catch $e0 (i32.const 1) end
      catch $e0 (i32.const 2) end)
  (func (export "skip-all") (param i32) (result i32)
    try $t (result i32)
        try (result i32)
            try (result i32)
              try (result i32) (call $throw-if (local.get 0)) delegate 2
              catch_all (i32.const 1) end
          catch_all (i32.const 3) end
      catch $e0 (i32.const 2) end)
  (func (export "not-skipped") (result i32)
    try (result i32)
        try $t (result i32)
          try (result i32) try (result i32) (throw $e0) delegate $t catch_all (i32.const 1) end
          catch $e1 (i32.const 3) end
      catch $e0 (i32.const 4) end)
  ;; A throw beside the delegating try is not delegated.
  (func (export "beside") (param i32) (result i32)
    try $t (result i32)
        try (result i32)
            try (result i32) (call $throw-if (i32.eq (local.get 0) (i32.const 1))) delegate $t drop
            (call $throw-if (i32.eq (local.get 0) (i32.const 2)))
          catch $e0 (i32.const 10) end
      catch $e0 (i32.const 20) end)

  ;; A chain of delegations.
  (func (export "chain") (param i32) (result i32)
    try $t0 (result i32)
        try $t1 (result i32)
            try $t2 (result i32)
              try (result i32) (if (i32.eqz (local.get 0)) (then (throw $e0)) (else (throw $e1))) (unreachable) delegate $t2
              delegate $t1
          catch $e0 (i32.const 1) end
      catch_all (i32.const 2) end)
  (func (export "chain-skip") (result i32)
    try $t0 (result i32)
        try (result i32)
            try $t2 (result i32)
                try (result i32)
                  try (result i32) (throw $e0) delegate $t2
                  catch_all (i32.const 1) end
              delegate $t0
          catch_all (i32.const 2) end
      catch $e0 (i32.const 3) end)

  ;; To a block: the handlers that enclose the block.
  (func (export "block") (result i32)
    try (result i32)
        (block $b (result i32)
          try (result i32)
            try (result i32) (throw $e0) delegate $b
            catch_all (i32.const 1) end)
      catch_all (i32.const 2) end)
  (func (export "loop") (result i32)
    try (result i32)
        (loop $b (result i32)
          try (result i32)
            try (result i32) (throw $e0) delegate $b
            catch_all (i32.const 1) end)
      catch_all (i32.const 2) end)
  (func (export "if") (result i32)
    try (result i32)
        (if $b (result i32) (i32.const 1)
          (then
            try (result i32)
              try (result i32) (throw $e0) delegate $b
              catch_all (i32.const 1) end)
          (else (i32.const 5)))
      catch_all (i32.const 2) end)
  (func (export "own-block") (result i32)
    try (result i32)
      (block (result i32) try (result i32) (throw $e0) delegate 0)
      catch $e0 (i32.const 3) end)

  ;; To the caller.
  (func $to-caller (param i32) (result i32)
    try (result i32)
        try (result i32)
          try (result i32) (call $throw-if (local.get 0)) delegate 2
          catch_all (i32.const 1) end
      catch_all (i32.const 2) end)
  (func (export "caller") (param i32) (result i32)
    try (result i32) (call $to-caller (local.get 0)) catch $e0 (i32.const 3) end)
  (func (export "caller-uncaught") (param i32) (result i32) (call $to-caller (local.get 0)))
  (func $to-caller-direct try (throw $e0) delegate 0)
  (func (export "caller-direct") (result i32)
    try (result i32) (call $to-caller-direct) (i32.const 0) catch_all (i32.const 4) end)
  (func $to-caller-block
    (block $b try try (throw $e0) delegate $b catch_all end))
  (func (export "caller-block") (result i32)
    try (result i32) (call $to-caller-block) (i32.const 0) catch_all (i32.const 5) end)

  ;; From inside a handler: to a try whose handler is running means past all of its handlers.
  (func (export "to-catch") (result i32)
    try (result i32)
        try $t
          (throw $e0)
          catch $e0
            try (throw $e0) delegate $t
          catch_all (return (i32.const 1)) end
        (i32.const 2)
      catch_all (i32.const 3) end)
  (func (export "rethrow-to-catch") (param i32) (result i32)
    try (result i32)
        try $t (result i32)
          (throw $e-i32 (local.get 0))
          catch $e-i32
            (drop)
            try (result i32) (rethrow $t) delegate $t end
      catch $e-i32 (i32.add (i32.const 1)) end)
  (func (export "from-catch") (result i32)
    try $t (result i32)
        try (result i32)
          (throw $e0)
          catch $e0 try (result i32) (throw $e1) delegate $t end
      catch $e0 (i32.const 1)
      catch $e1 (i32.const 2) end)
  (func (export "from-catch-past") (result i32)
    try $t (result i32)
        try (result i32)
            try (result i32)
              (throw $e0)
              catch $e0 try (result i32) (throw $e1) delegate $t end
          catch_all (i32.const 9) end
      catch $e0 (i32.const 1)
      catch $e1 (i32.const 2) end)

  ;; Values, locals, branches.
  (func (export "operands") (param i32) (result i32)
    try $t (result i32)
        (i32.const 100)
          try (result i32) (i32.add (i32.const 10) (call $throw-if (local.get 0))) delegate $t i32.add
      catch $e0 (i32.const 1) end)
  (func (export "locals") (param i32) (result i32) (local $l i32)
    try $t
        (local.set $l (i32.const 1))
        try
            (local.set $l (i32.const 2))
            (drop (call $throw-if (local.get 0)))
            (local.set $l (i32.const 3))
          delegate $t
        (local.set $l (i32.add (local.get $l) (i32.const 10)))
      catch $e0 (local.set $l (i32.add (local.get $l) (i32.const 100))) end
    (local.get $l))
  (func (export "br") (result i32)
    try $t (result i32)
      try $u (result i32) (br $u (i32.const 6)) delegate $t
      catch_all (i32.const 7) end)
  (func (export "br-out") (result i32)
    (block $out (result i32)
      try $t try (br $out (i32.const 8)) delegate $t catch_all end
      (i32.const 9)))
  (func (export "parameters") (param i32) (result i32)
    try $t (result i32)
        (i32.const 5)
        (local.get 0)
        try (param i32 i32) (result i32)
          i32.add
          (call $throw-if (local.get 0))
          i32.add
        delegate $t
      catch $e0 (i32.const -1) end)
  (func (export "loop-many") (param $n i32) (result i32) (local $caught i32)
    (loop $next
      try $t
        try (drop (call $throw-if (i32.and (local.get $n) (i32.const 1)))) delegate $t
        catch $e0 (local.set $caught (i32.add (local.get $caught) (i32.const 1))) end
      (br_if $next (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $caught))
  (func (export "dead") (result i32)
    (return (i32.const 11))
    try (result i32) (throw $e0) delegate 0)
  (func (export "trap") (param i32) (result i32)
    try $t (result i32)
      try (result i32) (i32.div_u (i32.const 1) (local.get 0)) delegate $t
      catch_all (i32.const 12) end)
)

(assert_return (invoke "no-throw") (i32.const 1))
(assert_return (invoke "throw") (i32.const 2))
(assert_return (invoke "throw-call" (i32.const 0)) (i32.const 0))
(assert_return (invoke "throw-call" (i32.const 1)) (i32.const 2))
(assert_return (invoke "value" (i32.const 40)) (i32.const 41))
(assert_return (invoke "skip") (i32.const 2))
(assert_return (invoke "skip-all" (i32.const 0)) (i32.const 0))
(assert_return (invoke "skip-all" (i32.const 1)) (i32.const 2))
(assert_return (invoke "not-skipped") (i32.const 4))
(assert_return (invoke "beside" (i32.const 0)) (i32.const 0))
(assert_return (invoke "beside" (i32.const 1)) (i32.const 20))
(assert_return (invoke "beside" (i32.const 2)) (i32.const 10))
(assert_return (invoke "chain" (i32.const 0)) (i32.const 1))
(assert_return (invoke "chain" (i32.const 1)) (i32.const 2))
(assert_return (invoke "chain-skip") (i32.const 3))
(assert_return (invoke "block") (i32.const 2))
(assert_return (invoke "loop") (i32.const 2))
(assert_return (invoke "if") (i32.const 2))
(assert_return (invoke "own-block") (i32.const 3))
(assert_return (invoke "caller" (i32.const 0)) (i32.const 0))
(assert_return (invoke "caller" (i32.const 1)) (i32.const 3))
(assert_return (invoke "caller-uncaught" (i32.const 0)) (i32.const 0))
(assert_exception (invoke "caller-uncaught" (i32.const 1)))
(assert_return (invoke "caller-direct") (i32.const 4))
(assert_return (invoke "caller-block") (i32.const 5))
(assert_return (invoke "to-catch") (i32.const 3))
(assert_return (invoke "rethrow-to-catch" (i32.const 7)) (i32.const 8))
(assert_return (invoke "from-catch") (i32.const 2))
(assert_return (invoke "from-catch-past") (i32.const 2))
(assert_return (invoke "operands" (i32.const 0)) (i32.const 110))
(assert_return (invoke "operands" (i32.const 1)) (i32.const 1))
(assert_return (invoke "locals" (i32.const 0)) (i32.const 13))
(assert_return (invoke "locals" (i32.const 1)) (i32.const 102))
(assert_return (invoke "br") (i32.const 6))
(assert_return (invoke "br-out") (i32.const 8))
(assert_return (invoke "parameters" (i32.const 0)) (i32.const 5))
(assert_return (invoke "parameters" (i32.const 3)) (i32.const -1))
(assert_return (invoke "loop-many" (i32.const 999)) (i32.const 500))
(assert_return (invoke "dead") (i32.const 11))
(assert_return (invoke "trap" (i32.const 1)) (i32.const 1))
(assert_trap (invoke "trap" (i32.const 0)) "integer divide by zero")

(assert_invalid (module (func try delegate 1)) "unknown label")
(assert_invalid (module (func (block try delegate 2))) "unknown label")
(assert_invalid (module (func (result i32) try (result i32) delegate 0)) "type mismatch")
(assert_invalid (module (func (result i32) try (result i32) (i64.const 0) delegate 0)) "type mismatch")
(assert_malformed (module quote "(module (func (delegate 0)))") "unexpected token")
(assert_malformed (module quote "(module (tag $e) (func (try (do) (catch $e) (delegate 0))))") "unexpected token")
(assert_malformed (module quote "(module (func (try (do) (delegate 0) (catch_all))))") "unexpected token")
