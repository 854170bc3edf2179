;; Functions of WASI's that are not as WASI has them.
(module
  (import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_seek" (func (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func (param i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_reed" (func (result i32)))
  (memory (export "memory") 1))
