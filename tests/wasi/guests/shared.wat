;; A program whose memory is one that threads may share.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1 1 shared)
  ;; Two buffers that overlap.
  (data (i32.const 0) "\20\00\00\00\04\00\00\00\22\00\00\00\04\00\00\00")
  (func $check (param i32)
    (if (local.get 0) (then (call $exit (local.get 0)))))
  (func (export "_start")
    (call $check (call $read (i32.const 0) (i32.const 0) (i32.const 2) (i32.const 64)))
    (call $check (call $write (i32.const 1) (i32.const 0) (i32.const 2) (i32.const 64)))
    (call $check (call $random (i32.const 0x1000) (i32.const 0x2001)))
    (if (i64.eqz (i64.load (i32.const 0x2ff9))) (then (unreachable)))
    (if (i64.ne (i64.const 0) (i64.shr_u (i64.load (i32.const 0x3000)) (i64.const 8))) (then (unreachable)))
    (call $exit (i32.load (i32.const 64)))))
