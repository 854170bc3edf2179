;; A program with threads.
(module
  (import "wasi" "thread-spawn" (func $spawn (param i32) (result i32)))
  (import "env" "log" (func $log (param i32)))
  (import "env" "memory" (memory 1 2 shared))
  (func (export "_start"))
  (func (export "wasi_thread_start") (param $number i32) (param $arg i32)))
