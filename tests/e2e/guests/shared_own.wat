;; A shared memory of the module's own, which others get from it.
(module $shared_own
  (memory (export "memory") 1 64 shared)
  (data (i32.const 100) "own")
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "add") (param i32) (result i32) (i32.atomic.rmw.add (local.get 0) (i32.const 1)))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
