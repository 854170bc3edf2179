;; Exceptions between guest and host: thrown and caught on either side, in both forms.
(module $exceptions
  (import "env" "imported" (tag $imported (param i32)))
  (import "env" "call" (func $call (param i32)))
  (import "env" "ask" (func $ask (param exnref) (result (ref exn))))
  (tag $error (export "error") (param i32 i64))
  (tag $empty (export "empty"))
  (tag $object (export "object") (param externref exnref))
  (global (export "last") (mut exnref) (ref.null exn))
  (func $fail (export "fail") (param $code i32) (param $detail i64)
    (throw $error (local.get $code) (local.get $detail)))
  (func (export "fail_empty") (throw $empty))
  (func (export "fail_imported") (param $code i32) (throw $imported (local.get $code)))
  (func (export "fail_object") (param externref exnref) (throw $object (local.get 0) (local.get 1)))
  ;; 0 if the host's function returns, the payload if it throws $error or $imported, -1 if it throws something else.
  (func (export "catch") (param $what i32) (result i32)
    (block $other
      (block $caught_imported (result i32)
        (block $caught (result i32 i64)
          (try_table (catch $error $caught) (catch $imported $caught_imported) (catch_all $other)
            (call $call (local.get $what)))
          (return (i32.const 0)))
        (drop))
      (return))
    (i32.const -1))
  ;; The same in the older form.
  (func (export "catch_legacy") (param $what i32) (result i32)
    try (result i32)
      (call $call (local.get $what))
      (i32.const 0)
    catch $error
      (drop)
    catch $imported
    catch_all
      (i32.const -1)
    end)
  ;; Keeps the exception, and throws it again.
  (func (export "keep") (param $what i32)
    (block $caught (result exnref)
      (try_table (catch_all_ref $caught) (call $call (local.get $what)))
      (return))
    (global.set 0)
    (throw_ref (global.get 0)))
  (func (export "again") (throw_ref (global.get 0)))
  (func (export "throw_given") (param exnref) (throw_ref (local.get 0)))
  (func (export "ask") (param exnref) (result (ref exn)) (call $ask (local.get 0)))
  ;; Traps are no exceptions.
  (func (export "trap_inside") (param $by i32) (result i32)
    (block $caught
      (try_table (result i32) (catch_all $caught) (i32.div_s (i32.const 1) (local.get $by)))
      (return))
    (i32.const -1)))
