;; It starts threads, but has nothing that they could share.
(module
  (import "wasi" "thread-spawn" (func $spawn (param i32) (result i32)))
  (memory 1 1 shared)
  (func (export "wasi_thread_start") (param $number i32) (param $arg i32)))
