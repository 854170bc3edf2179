;; Catches what another module throws, by way of a third one.
(module $exceptions_catcher
  (import "relay" "pass" (func $pass (param i32 i32) (result i32)))
  (import "exceptions" "number" (tag $number (param i32)))
  (tag $same_type (param i32))
  (func (export "run") (param $depth i32) (param $value i32) (result i32)
    (block $other (result i32)
      (block $caught (result i32)
        (try_table (result i32) (catch $same_type $other) (catch $number $caught)
          (call $pass (local.get $depth) (local.get $value)))
        (return))
      (return (i32.add (i32.const 1))))
    (drop)
    (i32.const -1)))
