;; Every function of both versions of WASI, imported with the types that the witx files say, and a function around each, so that it is a
;; guest's memory that is used.
(module
  (import "wasi_snapshot_preview1" "args_get"
    (func $new.args_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "args_sizes_get"
    (func $new.args_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_get"
    (func $new.environ_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_sizes_get"
    (func $new.environ_sizes_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_res_get"
    (func $new.clock_res_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_time_get"
    (func $new.clock_time_get (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_advise"
    (func $new.fd_advise (param i32 i64 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_allocate"
    (func $new.fd_allocate (param i32 i64 i64) (result i32)))
  (import "wasi_snapshot_preview1" "fd_close"
    (func $new.fd_close (param i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_datasync"
    (func $new.fd_datasync (param i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_fdstat_get"
    (func $new.fd_fdstat_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_fdstat_set_flags"
    (func $new.fd_fdstat_set_flags (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_fdstat_set_rights"
    (func $new.fd_fdstat_set_rights (param i32 i64 i64) (result i32)))
  (import "wasi_snapshot_preview1" "fd_filestat_get"
    (func $new.fd_filestat_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_filestat_set_size"
    (func $new.fd_filestat_set_size (param i32 i64) (result i32)))
  (import "wasi_snapshot_preview1" "fd_filestat_set_times"
    (func $new.fd_filestat_set_times (param i32 i64 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_pread"
    (func $new.fd_pread (param i32 i32 i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_prestat_get"
    (func $new.fd_prestat_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_prestat_dir_name"
    (func $new.fd_prestat_dir_name (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_pwrite"
    (func $new.fd_pwrite (param i32 i32 i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read"
    (func $new.fd_read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_readdir"
    (func $new.fd_readdir (param i32 i32 i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_renumber"
    (func $new.fd_renumber (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_seek"
    (func $new.fd_seek (param i32 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_sync"
    (func $new.fd_sync (param i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_tell"
    (func $new.fd_tell (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write"
    (func $new.fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_create_directory"
    (func $new.path_create_directory (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_filestat_get"
    (func $new.path_filestat_get (param i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_filestat_set_times"
    (func $new.path_filestat_set_times (param i32 i32 i32 i32 i64 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_link"
    (func $new.path_link (param i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_open"
    (func $new.path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_readlink"
    (func $new.path_readlink (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_remove_directory"
    (func $new.path_remove_directory (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_rename"
    (func $new.path_rename (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_symlink"
    (func $new.path_symlink (param i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_unlink_file"
    (func $new.path_unlink_file (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "poll_oneoff"
    (func $new.poll_oneoff (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit"
    (func $new.proc_exit (param i32)))
  (import "wasi_snapshot_preview1" "proc_raise"
    (func $new.proc_raise (param i32) (result i32)))
  (import "wasi_snapshot_preview1" "sched_yield"
    (func $new.sched_yield (result i32)))
  (import "wasi_snapshot_preview1" "random_get"
    (func $new.random_get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sock_accept"
    (func $new.sock_accept (param i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sock_recv"
    (func $new.sock_recv (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sock_send"
    (func $new.sock_send (param i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "sock_shutdown"
    (func $new.sock_shutdown (param i32 i32) (result i32)))
  (import "wasi_unstable" "args_get"
    (func $old.args_get (param i32 i32) (result i32)))
  (import "wasi_unstable" "args_sizes_get"
    (func $old.args_sizes_get (param i32 i32) (result i32)))
  (import "wasi_unstable" "environ_get"
    (func $old.environ_get (param i32 i32) (result i32)))
  (import "wasi_unstable" "environ_sizes_get"
    (func $old.environ_sizes_get (param i32 i32) (result i32)))
  (import "wasi_unstable" "clock_res_get"
    (func $old.clock_res_get (param i32 i32) (result i32)))
  (import "wasi_unstable" "clock_time_get"
    (func $old.clock_time_get (param i32 i64 i32) (result i32)))
  (import "wasi_unstable" "fd_advise"
    (func $old.fd_advise (param i32 i64 i64 i32) (result i32)))
  (import "wasi_unstable" "fd_allocate"
    (func $old.fd_allocate (param i32 i64 i64) (result i32)))
  (import "wasi_unstable" "fd_close"
    (func $old.fd_close (param i32) (result i32)))
  (import "wasi_unstable" "fd_datasync"
    (func $old.fd_datasync (param i32) (result i32)))
  (import "wasi_unstable" "fd_fdstat_get"
    (func $old.fd_fdstat_get (param i32 i32) (result i32)))
  (import "wasi_unstable" "fd_fdstat_set_flags"
    (func $old.fd_fdstat_set_flags (param i32 i32) (result i32)))
  (import "wasi_unstable" "fd_fdstat_set_rights"
    (func $old.fd_fdstat_set_rights (param i32 i64 i64) (result i32)))
  (import "wasi_unstable" "fd_filestat_get"
    (func $old.fd_filestat_get (param i32 i32) (result i32)))
  (import "wasi_unstable" "fd_filestat_set_size"
    (func $old.fd_filestat_set_size (param i32 i64) (result i32)))
  (import "wasi_unstable" "fd_filestat_set_times"
    (func $old.fd_filestat_set_times (param i32 i64 i64 i32) (result i32)))
  (import "wasi_unstable" "fd_pread"
    (func $old.fd_pread (param i32 i32 i32 i64 i32) (result i32)))
  (import "wasi_unstable" "fd_prestat_get"
    (func $old.fd_prestat_get (param i32 i32) (result i32)))
  (import "wasi_unstable" "fd_prestat_dir_name"
    (func $old.fd_prestat_dir_name (param i32 i32 i32) (result i32)))
  (import "wasi_unstable" "fd_pwrite"
    (func $old.fd_pwrite (param i32 i32 i32 i64 i32) (result i32)))
  (import "wasi_unstable" "fd_read"
    (func $old.fd_read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "fd_readdir"
    (func $old.fd_readdir (param i32 i32 i32 i64 i32) (result i32)))
  (import "wasi_unstable" "fd_renumber"
    (func $old.fd_renumber (param i32 i32) (result i32)))
  (import "wasi_unstable" "fd_seek"
    (func $old.fd_seek (param i32 i64 i32 i32) (result i32)))
  (import "wasi_unstable" "fd_sync"
    (func $old.fd_sync (param i32) (result i32)))
  (import "wasi_unstable" "fd_tell"
    (func $old.fd_tell (param i32 i32) (result i32)))
  (import "wasi_unstable" "fd_write"
    (func $old.fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "path_create_directory"
    (func $old.path_create_directory (param i32 i32 i32) (result i32)))
  (import "wasi_unstable" "path_filestat_get"
    (func $old.path_filestat_get (param i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "path_filestat_set_times"
    (func $old.path_filestat_set_times (param i32 i32 i32 i32 i64 i64 i32) (result i32)))
  (import "wasi_unstable" "path_link"
    (func $old.path_link (param i32 i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "path_open"
    (func $old.path_open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "wasi_unstable" "path_readlink"
    (func $old.path_readlink (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "path_remove_directory"
    (func $old.path_remove_directory (param i32 i32 i32) (result i32)))
  (import "wasi_unstable" "path_rename"
    (func $old.path_rename (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "path_symlink"
    (func $old.path_symlink (param i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "path_unlink_file"
    (func $old.path_unlink_file (param i32 i32 i32) (result i32)))
  (import "wasi_unstable" "poll_oneoff"
    (func $old.poll_oneoff (param i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "proc_exit"
    (func $old.proc_exit (param i32)))
  (import "wasi_unstable" "proc_raise"
    (func $old.proc_raise (param i32) (result i32)))
  (import "wasi_unstable" "sched_yield"
    (func $old.sched_yield (result i32)))
  (import "wasi_unstable" "random_get"
    (func $old.random_get (param i32 i32) (result i32)))
  (import "wasi_unstable" "sock_recv"
    (func $old.sock_recv (param i32 i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "sock_send"
    (func $old.sock_send (param i32 i32 i32 i32 i32) (result i32)))
  (import "wasi_unstable" "sock_shutdown"
    (func $old.sock_shutdown (param i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "new.args_get") (param i32 i32) (result i32)
    (call $new.args_get (local.get 0) (local.get 1)))
  (func (export "new.args_sizes_get") (param i32 i32) (result i32)
    (call $new.args_sizes_get (local.get 0) (local.get 1)))
  (func (export "new.environ_get") (param i32 i32) (result i32)
    (call $new.environ_get (local.get 0) (local.get 1)))
  (func (export "new.environ_sizes_get") (param i32 i32) (result i32)
    (call $new.environ_sizes_get (local.get 0) (local.get 1)))
  (func (export "new.clock_res_get") (param i32 i32) (result i32)
    (call $new.clock_res_get (local.get 0) (local.get 1)))
  (func (export "new.clock_time_get") (param i32 i64 i32) (result i32)
    (call $new.clock_time_get (local.get 0) (local.get 1) (local.get 2)))
  (func (export "new.fd_advise") (param i32 i64 i64 i32) (result i32)
    (call $new.fd_advise (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "new.fd_allocate") (param i32 i64 i64) (result i32)
    (call $new.fd_allocate (local.get 0) (local.get 1) (local.get 2)))
  (func (export "new.fd_close") (param i32) (result i32)
    (call $new.fd_close (local.get 0)))
  (func (export "new.fd_datasync") (param i32) (result i32)
    (call $new.fd_datasync (local.get 0)))
  (func (export "new.fd_fdstat_get") (param i32 i32) (result i32)
    (call $new.fd_fdstat_get (local.get 0) (local.get 1)))
  (func (export "new.fd_fdstat_set_flags") (param i32 i32) (result i32)
    (call $new.fd_fdstat_set_flags (local.get 0) (local.get 1)))
  (func (export "new.fd_fdstat_set_rights") (param i32 i64 i64) (result i32)
    (call $new.fd_fdstat_set_rights (local.get 0) (local.get 1) (local.get 2)))
  (func (export "new.fd_filestat_get") (param i32 i32) (result i32)
    (call $new.fd_filestat_get (local.get 0) (local.get 1)))
  (func (export "new.fd_filestat_set_size") (param i32 i64) (result i32)
    (call $new.fd_filestat_set_size (local.get 0) (local.get 1)))
  (func (export "new.fd_filestat_set_times") (param i32 i64 i64 i32) (result i32)
    (call $new.fd_filestat_set_times (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "new.fd_pread") (param i32 i32 i32 i64 i32) (result i32)
    (call $new.fd_pread (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "new.fd_prestat_get") (param i32 i32) (result i32)
    (call $new.fd_prestat_get (local.get 0) (local.get 1)))
  (func (export "new.fd_prestat_dir_name") (param i32 i32 i32) (result i32)
    (call $new.fd_prestat_dir_name (local.get 0) (local.get 1) (local.get 2)))
  (func (export "new.fd_pwrite") (param i32 i32 i32 i64 i32) (result i32)
    (call $new.fd_pwrite (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "new.fd_read") (param i32 i32 i32 i32) (result i32)
    (call $new.fd_read (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "new.fd_readdir") (param i32 i32 i32 i64 i32) (result i32)
    (call $new.fd_readdir (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "new.fd_renumber") (param i32 i32) (result i32)
    (call $new.fd_renumber (local.get 0) (local.get 1)))
  (func (export "new.fd_seek") (param i32 i64 i32 i32) (result i32)
    (call $new.fd_seek (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "new.fd_sync") (param i32) (result i32)
    (call $new.fd_sync (local.get 0)))
  (func (export "new.fd_tell") (param i32 i32) (result i32)
    (call $new.fd_tell (local.get 0) (local.get 1)))
  (func (export "new.fd_write") (param i32 i32 i32 i32) (result i32)
    (call $new.fd_write (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "new.path_create_directory") (param i32 i32 i32) (result i32)
    (call $new.path_create_directory (local.get 0) (local.get 1) (local.get 2)))
  (func (export "new.path_filestat_get") (param i32 i32 i32 i32 i32) (result i32)
    (call $new.path_filestat_get (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "new.path_filestat_set_times") (param i32 i32 i32 i32 i64 i64 i32) (result i32)
    (call $new.path_filestat_set_times (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)))
  (func (export "new.path_link") (param i32 i32 i32 i32 i32 i32 i32) (result i32)
    (call $new.path_link (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)))
  (func (export "new.path_open") (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)
    (call $new.path_open (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8)))
  (func (export "new.path_readlink") (param i32 i32 i32 i32 i32 i32) (result i32)
    (call $new.path_readlink (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)))
  (func (export "new.path_remove_directory") (param i32 i32 i32) (result i32)
    (call $new.path_remove_directory (local.get 0) (local.get 1) (local.get 2)))
  (func (export "new.path_rename") (param i32 i32 i32 i32 i32 i32) (result i32)
    (call $new.path_rename (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)))
  (func (export "new.path_symlink") (param i32 i32 i32 i32 i32) (result i32)
    (call $new.path_symlink (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "new.path_unlink_file") (param i32 i32 i32) (result i32)
    (call $new.path_unlink_file (local.get 0) (local.get 1) (local.get 2)))
  (func (export "new.poll_oneoff") (param i32 i32 i32 i32) (result i32)
    (call $new.poll_oneoff (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "new.proc_exit") (param i32)
    (call $new.proc_exit (local.get 0)))
  (func (export "new.proc_raise") (param i32) (result i32)
    (call $new.proc_raise (local.get 0)))
  (func (export "new.sched_yield") (result i32)
    (call $new.sched_yield))
  (func (export "new.random_get") (param i32 i32) (result i32)
    (call $new.random_get (local.get 0) (local.get 1)))
  (func (export "new.sock_accept") (param i32 i32 i32) (result i32)
    (call $new.sock_accept (local.get 0) (local.get 1) (local.get 2)))
  (func (export "new.sock_recv") (param i32 i32 i32 i32 i32 i32) (result i32)
    (call $new.sock_recv (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)))
  (func (export "new.sock_send") (param i32 i32 i32 i32 i32) (result i32)
    (call $new.sock_send (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "new.sock_shutdown") (param i32 i32) (result i32)
    (call $new.sock_shutdown (local.get 0) (local.get 1)))
  (func (export "old.args_get") (param i32 i32) (result i32)
    (call $old.args_get (local.get 0) (local.get 1)))
  (func (export "old.args_sizes_get") (param i32 i32) (result i32)
    (call $old.args_sizes_get (local.get 0) (local.get 1)))
  (func (export "old.environ_get") (param i32 i32) (result i32)
    (call $old.environ_get (local.get 0) (local.get 1)))
  (func (export "old.environ_sizes_get") (param i32 i32) (result i32)
    (call $old.environ_sizes_get (local.get 0) (local.get 1)))
  (func (export "old.clock_res_get") (param i32 i32) (result i32)
    (call $old.clock_res_get (local.get 0) (local.get 1)))
  (func (export "old.clock_time_get") (param i32 i64 i32) (result i32)
    (call $old.clock_time_get (local.get 0) (local.get 1) (local.get 2)))
  (func (export "old.fd_advise") (param i32 i64 i64 i32) (result i32)
    (call $old.fd_advise (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "old.fd_allocate") (param i32 i64 i64) (result i32)
    (call $old.fd_allocate (local.get 0) (local.get 1) (local.get 2)))
  (func (export "old.fd_close") (param i32) (result i32)
    (call $old.fd_close (local.get 0)))
  (func (export "old.fd_datasync") (param i32) (result i32)
    (call $old.fd_datasync (local.get 0)))
  (func (export "old.fd_fdstat_get") (param i32 i32) (result i32)
    (call $old.fd_fdstat_get (local.get 0) (local.get 1)))
  (func (export "old.fd_fdstat_set_flags") (param i32 i32) (result i32)
    (call $old.fd_fdstat_set_flags (local.get 0) (local.get 1)))
  (func (export "old.fd_fdstat_set_rights") (param i32 i64 i64) (result i32)
    (call $old.fd_fdstat_set_rights (local.get 0) (local.get 1) (local.get 2)))
  (func (export "old.fd_filestat_get") (param i32 i32) (result i32)
    (call $old.fd_filestat_get (local.get 0) (local.get 1)))
  (func (export "old.fd_filestat_set_size") (param i32 i64) (result i32)
    (call $old.fd_filestat_set_size (local.get 0) (local.get 1)))
  (func (export "old.fd_filestat_set_times") (param i32 i64 i64 i32) (result i32)
    (call $old.fd_filestat_set_times (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "old.fd_pread") (param i32 i32 i32 i64 i32) (result i32)
    (call $old.fd_pread (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "old.fd_prestat_get") (param i32 i32) (result i32)
    (call $old.fd_prestat_get (local.get 0) (local.get 1)))
  (func (export "old.fd_prestat_dir_name") (param i32 i32 i32) (result i32)
    (call $old.fd_prestat_dir_name (local.get 0) (local.get 1) (local.get 2)))
  (func (export "old.fd_pwrite") (param i32 i32 i32 i64 i32) (result i32)
    (call $old.fd_pwrite (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "old.fd_read") (param i32 i32 i32 i32) (result i32)
    (call $old.fd_read (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "old.fd_readdir") (param i32 i32 i32 i64 i32) (result i32)
    (call $old.fd_readdir (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "old.fd_renumber") (param i32 i32) (result i32)
    (call $old.fd_renumber (local.get 0) (local.get 1)))
  (func (export "old.fd_seek") (param i32 i64 i32 i32) (result i32)
    (call $old.fd_seek (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "old.fd_sync") (param i32) (result i32)
    (call $old.fd_sync (local.get 0)))
  (func (export "old.fd_tell") (param i32 i32) (result i32)
    (call $old.fd_tell (local.get 0) (local.get 1)))
  (func (export "old.fd_write") (param i32 i32 i32 i32) (result i32)
    (call $old.fd_write (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "old.path_create_directory") (param i32 i32 i32) (result i32)
    (call $old.path_create_directory (local.get 0) (local.get 1) (local.get 2)))
  (func (export "old.path_filestat_get") (param i32 i32 i32 i32 i32) (result i32)
    (call $old.path_filestat_get (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "old.path_filestat_set_times") (param i32 i32 i32 i32 i64 i64 i32) (result i32)
    (call $old.path_filestat_set_times (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)))
  (func (export "old.path_link") (param i32 i32 i32 i32 i32 i32 i32) (result i32)
    (call $old.path_link (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)))
  (func (export "old.path_open") (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)
    (call $old.path_open (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6) (local.get 7) (local.get 8)))
  (func (export "old.path_readlink") (param i32 i32 i32 i32 i32 i32) (result i32)
    (call $old.path_readlink (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)))
  (func (export "old.path_remove_directory") (param i32 i32 i32) (result i32)
    (call $old.path_remove_directory (local.get 0) (local.get 1) (local.get 2)))
  (func (export "old.path_rename") (param i32 i32 i32 i32 i32 i32) (result i32)
    (call $old.path_rename (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)))
  (func (export "old.path_symlink") (param i32 i32 i32 i32 i32) (result i32)
    (call $old.path_symlink (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "old.path_unlink_file") (param i32 i32 i32) (result i32)
    (call $old.path_unlink_file (local.get 0) (local.get 1) (local.get 2)))
  (func (export "old.poll_oneoff") (param i32 i32 i32 i32) (result i32)
    (call $old.poll_oneoff (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "old.proc_exit") (param i32)
    (call $old.proc_exit (local.get 0)))
  (func (export "old.proc_raise") (param i32) (result i32)
    (call $old.proc_raise (local.get 0)))
  (func (export "old.sched_yield") (result i32)
    (call $old.sched_yield))
  (func (export "old.random_get") (param i32 i32) (result i32)
    (call $old.random_get (local.get 0) (local.get 1)))
  (func (export "old.sock_recv") (param i32 i32 i32 i32 i32 i32) (result i32)
    (call $old.sock_recv (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5)))
  (func (export "old.sock_send") (param i32 i32 i32 i32 i32) (result i32)
    (call $old.sock_send (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))
  (func (export "old.sock_shutdown") (param i32 i32) (result i32)
    (call $old.sock_shutdown (local.get 0) (local.get 1))))
