;; A program for the version of WASI before preview 1.
(module
  (import "wasi_unstable" "fd_filestat_get" (func $stat (param i32 i32) (result i32)))
  (import "wasi_unstable" "fd_seek" (func $seek (param i32 i64 i32 i32) (result i32)))
  (import "wasi_unstable" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_unstable" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "file")
  (func $check (param i32)
    (if (local.get 0) (then (call $exit (local.get 0)))))
  (func (export "_start")
    (call $check (call $open (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 4) (i32.const 0)
      (i64.const 0x200026) (i64.const 0) (i32.const 0) (i32.const 16)))
    ;; To two bytes before the end: 1 is the end here.
    (call $check (call $seek (i32.load (i32.const 16)) (i64.const -2) (i32.const 1) (i32.const 24)))
    ;; The size is at 24 in the record here.
    (call $check (call $stat (i32.load (i32.const 16)) (i32.const 64)))
    (call $exit (i32.add
      (i32.mul (i32.load (i32.const 24)) (i32.const 100))
      (i32.load (i32.const 88))))))
