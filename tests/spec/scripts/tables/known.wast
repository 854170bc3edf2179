;; Tables that a compiler can know the content of, and such that only look like it.

(module
  (type $get (func (result i32)))
  (type $also_get (func (result i32)))
  (type $none (func))
  (type $only (func (param i32) (result i32)))
  (table 6 funcref)
  (elem (i32.const 1) $one $two $only)
  ;; What a later segment writes is what counts.
  (elem (i32.const 2) func $three)
  (elem (i32.const 5) funcref (ref.null func))
  (func $one (type $get) (i32.const 1))
  (func $two (type $get) (i32.const 2))
  (func $three (type $also_get) (i32.const 3))
  (func $only (type $only) (i32.add (local.get 0) (i32.const 40)))
  (func (export "get") (param i32) (result i32) (call_indirect (type $get) (local.get 0)))
  (func (export "also_get") (param i32) (result i32) (call_indirect (type $also_get) (local.get 0)))
  (func (export "none") (param i32) (call_indirect (type $none) (local.get 0)))
  (func (export "only") (param i32) (result i32) (call_indirect (type $only) (i32.const 2) (local.get 0)))
  (func (export "tail") (param i32) (result i32) (return_call_indirect (type $get) (local.get 0))))

(assert_return (invoke "get" (i32.const 1)) (i32.const 1))
(assert_return (invoke "get" (i32.const 2)) (i32.const 3))
(assert_trap (invoke "get" (i32.const 3)) "indirect call type mismatch")
(assert_trap (invoke "get" (i32.const 0)) "uninitialized element")
(assert_trap (invoke "get" (i32.const 4)) "uninitialized element")
(assert_trap (invoke "get" (i32.const 5)) "uninitialized element")
(assert_trap (invoke "get" (i32.const 6)) "undefined element")
(assert_trap (invoke "get" (i32.const -1)) "undefined element")
(assert_return (invoke "also_get" (i32.const 1)) (i32.const 1))
(assert_return (invoke "also_get" (i32.const 2)) (i32.const 3))
(assert_trap (invoke "none" (i32.const 0)) "uninitialized element")
(assert_trap (invoke "none" (i32.const 1)) "indirect call type mismatch")
(assert_trap (invoke "none" (i32.const 6)) "undefined element")
(assert_return (invoke "only" (i32.const 3)) (i32.const 42))
(assert_trap (invoke "only" (i32.const 0)) "uninitialized element")
(assert_trap (invoke "only" (i32.const 1)) "indirect call type mismatch")
(assert_trap (invoke "only" (i32.const 6)) "undefined element")
(assert_trap (invoke "only" (i32.const 0x80000003)) "undefined element")
(assert_return (invoke "tail" (i32.const 2)) (i32.const 3))
(assert_trap (invoke "tail" (i32.const 3)) "indirect call type mismatch")

;; Types that are open to subtypes, beside one that is not.
(module
  (type $open (sub (func (result i32))))
  (type $closed (sub $open (func (result i32))))
  (type $plain (func (result i32)))
  (table 4 funcref)
  (elem (i32.const 0) $open $closed $plain)
  (func $open (type $open) (i32.const 1))
  (func $closed (type $closed) (i32.const 2))
  (func $plain (type $plain) (i32.const 3))
  (func (export "open") (param i32) (result i32) (call_indirect (type $open) (local.get 0)))
  (func (export "closed") (param i32) (result i32) (call_indirect (type $closed) (local.get 0)))
  (func (export "plain") (param i32) (result i32) (call_indirect (type $plain) (local.get 0))))

(assert_return (invoke "open" (i32.const 0)) (i32.const 1))
(assert_return (invoke "open" (i32.const 1)) (i32.const 2))
(assert_trap (invoke "open" (i32.const 2)) "indirect call type mismatch")
(assert_trap (invoke "closed" (i32.const 0)) "indirect call type mismatch")
(assert_return (invoke "closed" (i32.const 1)) (i32.const 2))
(assert_trap (invoke "plain" (i32.const 0)) "indirect call type mismatch")
(assert_trap (invoke "plain" (i32.const 1)) "indirect call type mismatch")
(assert_return (invoke "plain" (i32.const 2)) (i32.const 3))
(assert_trap (invoke "plain" (i32.const 3)) "uninitialized element")

;; Tables that operators write to.
(module
  (type $get (func (result i32)))
  (table $set 2 funcref)
  (table $init 2 funcref)
  (table $copy 2 funcref)
  (table $fill 2 funcref)
  (table $grow 2 funcref)
  (elem (table $set) (i32.const 0) func $one)
  (elem (table $init) (i32.const 0) func $one)
  (elem (table $copy) (i32.const 0) func $one)
  (elem (table $fill) (i32.const 0) func $one)
  (elem (table $grow) (i32.const 0) func $one)
  (elem $two func $two)
  (func $one (type $get) (i32.const 1))
  (func $two (type $get) (i32.const 2))
  (func (export "write")
    (table.set $set (i32.const 0) (ref.func $two))
    (table.init $init $two (i32.const 0) (i32.const 0) (i32.const 1))
    (table.copy $copy $init (i32.const 0) (i32.const 0) (i32.const 1))
    (table.fill $fill (i32.const 0) (ref.func $two) (i32.const 1))
    (drop (table.grow $grow (ref.func $two) (i32.const 1))))
  (func (export "set") (param i32) (result i32) (call_indirect $set (type $get) (local.get 0)))
  (func (export "init") (param i32) (result i32) (call_indirect $init (type $get) (local.get 0)))
  (func (export "copy") (param i32) (result i32) (call_indirect $copy (type $get) (local.get 0)))
  (func (export "fill") (param i32) (result i32) (call_indirect $fill (type $get) (local.get 0)))
  (func (export "grow") (param i32) (result i32) (call_indirect $grow (type $get) (local.get 0))))

(assert_return (invoke "set" (i32.const 0)) (i32.const 1))
(invoke "write")
(assert_return (invoke "set" (i32.const 0)) (i32.const 2))
(assert_return (invoke "init" (i32.const 0)) (i32.const 2))
(assert_return (invoke "copy" (i32.const 0)) (i32.const 2))
(assert_return (invoke "fill" (i32.const 0)) (i32.const 2))
(assert_return (invoke "grow" (i32.const 2)) (i32.const 2))

(module
  (type $get (func (result i32)))
  (table 2 funcref)
  (elem (i32.const 0) $one $two)
  (elem $two func $two)
  (func $one (type $get) (i32.const 1))
  (func $two (type $get) (i32.const 2))
  (func (export "write") (table.set (i32.const 0) (ref.func $two)))
  (func (export "get") (param i32) (result i32) (call_indirect (type $get) (local.get 0))))

(invoke "write")
(assert_return (invoke "get" (i32.const 0)) (i32.const 2))

(module
  (type $get (func (result i32)))
  (table 2 funcref)
  (elem (i32.const 0) $one $two)
  (elem $two func $two)
  (func $one (type $get) (i32.const 1))
  (func $two (type $get) (i32.const 2))
  (func (export "write") (table.init $two (i32.const 0) (i32.const 0) (i32.const 1)))
  (func (export "get") (param i32) (result i32) (call_indirect (type $get) (local.get 0))))

(invoke "write")
(assert_return (invoke "get" (i32.const 0)) (i32.const 2))

(module
  (type $get (func (result i32)))
  (table 2 funcref)
  (elem (i32.const 0) $one $two)
  (elem $two func $two)
  (func $one (type $get) (i32.const 1))
  (func $two (type $get) (i32.const 2))
  (func (export "write") (table.copy (i32.const 0) (i32.const 1) (i32.const 1)))
  (func (export "get") (param i32) (result i32) (call_indirect (type $get) (local.get 0))))

(invoke "write")
(assert_return (invoke "get" (i32.const 0)) (i32.const 2))

(module
  (type $get (func (result i32)))
  (table 2 funcref)
  (elem (i32.const 0) $one $two)
  (elem $two func $two)
  (func $one (type $get) (i32.const 1))
  (func $two (type $get) (i32.const 2))
  (func (export "write") (table.fill (i32.const 0) (ref.func $two) (i32.const 1)))
  (func (export "get") (param i32) (result i32) (call_indirect (type $get) (local.get 0))))

(invoke "write")
(assert_return (invoke "get" (i32.const 0)) (i32.const 2))

(module
  (type $get (func (result i32)))
  (table 2 funcref)
  (elem (i32.const 0) $one $two)
  (elem $two func $two)
  (func $one (type $get) (i32.const 1))
  (func $two (type $get) (i32.const 2))
  (func (export "write") (drop (table.grow (ref.func $two) (i32.const 1))))
  (func (export "get") (param i32) (result i32) (call_indirect (type $get) (local.get 0))))

(invoke "write")
(assert_return (invoke "get" (i32.const 2)) (i32.const 2))

;; Tables that others write to.
(module $owner
  (type $get (func (result i32)))
  (table (export "table") 2 funcref)
  (elem (i32.const 0) $one)
  (func $one (type $get) (i32.const 1))
  (func (export "get") (param i32) (result i32) (call_indirect (type $get) (local.get 0))))
(register "owner" $owner)
(module
  (table (import "owner" "table") 2 funcref)
  (elem (i32.const 0) $two $two)
  (func $two (result i32) (i32.const 2)))

(assert_return (invoke $owner "get" (i32.const 0)) (i32.const 2))
(assert_return (invoke $owner "get" (i32.const 1)) (i32.const 2))

;; Functions of others in a table.
(module $exports (func (export "six") (result i32) (i32.const 6)))
(register "exports" $exports)
(module
  (import "exports" "six" (func $six (result i32)))
  (table 2 funcref)
  (elem (i32.const 0) $six $own)
  (func $own (result i32) (i32.const 7))
  (func (export "get") (param i32) (result i32) (call_indirect (result i32) (local.get 0))))

(assert_return (invoke "get" (i32.const 0)) (i32.const 6))
(assert_return (invoke "get" (i32.const 1)) (i32.const 7))

;; A function of an instance that was never completed: its table has not been written.
(assert_trap
  (module
    (table $theirs (import "owner" "table") 2 funcref)
    (table $own 2 funcref)
    (elem (table $theirs) (i32.const 0) func $call)
    (elem (table $theirs) (i32.const 2) func $call)
    (elem (table $own) (i32.const 0) func $three)
    (func $three (result i32) (i32.const 3))
    (func $call (result i32) (call_indirect $own (result i32) (i32.const 0))))
  "out of bounds table access")
(assert_trap (invoke $owner "get" (i32.const 0)) "uninitialized element")
