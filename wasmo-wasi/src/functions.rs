//! The list of WASI's functions, and the two modules of them that the list makes.

/// Hands the list to the macro `$then`. An entry is a kind, a name, the parameters, and the file with the function:
///
/// * `plain`: it gives an error number.
/// * `layout`: likewise, and a layout or number in it differs between the versions.
/// * `recent`: as `plain`, but the old version does not have it.
/// * `ends`: it may end the guest.
/// * `never`: it ends the guest, and has no result.
macro_rules! functions {
    ($then:ident) => {
        $then! {
            /// Writes pointers to the arguments at `argv`, and the arguments themselves at `argv_buf`.
            plain args_get(argv: u32, argv_buf: u32) in process;
            /// The number of arguments, and the bytes that they need.
            plain args_sizes_get(count_out: u32, size_out: u32) in process;
            /// Writes pointers to the environment's variables at `environ`, and the variables at `environ_buf`.
            plain environ_get(environ: u32, environ_buf: u32) in process;
            /// The number of variables, and the bytes that they need.
            plain environ_sizes_get(count_out: u32, size_out: u32) in process;
            /// The resolution of a clock in nanoseconds.
            plain clock_res_get(id: u32, out: u32) in process;
            /// The time of a clock in nanoseconds.
            plain clock_time_get(id: u32, precision: u64, out: u32) in process;
            /// Says how a part of a file is going to be used.
            plain fd_advise(fd: u32, offset: u64, len: u64, advice: u32) in fd;
            /// Makes sure that there is space on the disk for a part of a file.
            plain fd_allocate(fd: u32, offset: u64, len: u64) in fd;
            /// Closes a file descriptor.
            plain fd_close(fd: u32) in fd;
            /// Writes a file's data to the disk.
            plain fd_datasync(fd: u32) in fd;
            /// Type, flags and rights of a file descriptor.
            plain fd_fdstat_get(fd: u32, out: u32) in fd;
            /// Sets the flags of a file descriptor.
            plain fd_fdstat_set_flags(fd: u32, flags: u32) in fd;
            /// Gives up rights of a file descriptor.
            plain fd_fdstat_set_rights(fd: u32, base: u64, inheriting: u64) in fd;
            /// Size, times and the like of an open file.
            layout fd_filestat_get(fd: u32, out: u32) in fd;
            /// Sets the size of an open file.
            plain fd_filestat_set_size(fd: u32, size: u64) in fd;
            /// Sets the times of an open file.
            plain fd_filestat_set_times(fd: u32, accessed: u64, modified: u64, flags: u32) in fd;
            /// Reads from a place in a file.
            plain fd_pread(fd: u32, iovs: u32, iovs_len: u32, offset: u64, out: u32) in fd;
            /// What kind of granted thing a file descriptor is, and how long its name is.
            plain fd_prestat_get(fd: u32, out: u32) in fd;
            /// The name of a granted directory.
            plain fd_prestat_dir_name(fd: u32, path: u32, path_len: u32) in fd;
            /// Writes to a place in a file.
            plain fd_pwrite(fd: u32, iovs: u32, iovs_len: u32, offset: u64, out: u32) in fd;
            /// Reads.
            plain fd_read(fd: u32, iovs: u32, iovs_len: u32, out: u32) in fd;
            /// The entries of a directory, from a cookie on.
            plain fd_readdir(fd: u32, buf: u32, buf_len: u32, cookie: u64, out: u32) in dir;
            /// Moves a file descriptor to the number of another, which is closed.
            plain fd_renumber(from: u32, to: u32) in fd;
            /// Moves the position in a file.
            layout fd_seek(fd: u32, offset: i64, whence: u32, out: u32) in fd;
            /// Writes a file to the disk.
            plain fd_sync(fd: u32) in fd;
            /// The position in a file.
            plain fd_tell(fd: u32, out: u32) in fd;
            /// Writes.
            plain fd_write(fd: u32, iovs: u32, iovs_len: u32, out: u32) in fd;
            /// Makes a directory.
            plain path_create_directory(fd: u32, path_ptr: u32, path_len: u32) in path;
            /// Size, times and the like of a file.
            layout path_filestat_get(fd: u32, flags: u32, path_ptr: u32, path_len: u32, out: u32) in path;
            /// Sets the times of a file.
            plain path_filestat_set_times(
                fd: u32,
                flags: u32,
                path_ptr: u32,
                path_len: u32,
                accessed: u64,
                modified: u64,
                fst_flags: u32
            ) in path;
            /// Makes a hard link.
            plain path_link(
                old_fd: u32,
                old_flags: u32,
                old_path_ptr: u32,
                old_path_len: u32,
                new_fd: u32,
                new_path_ptr: u32,
                new_path_len: u32
            ) in path;
            /// Opens a file or directory.
            plain path_open(
                fd: u32,
                dirflags: u32,
                path_ptr: u32,
                path_len: u32,
                oflags: u32,
                rights_base: u64,
                rights_inheriting: u64,
                fd_flags: u32,
                out: u32
            ) in path;
            /// What a symbolic link says.
            plain path_readlink(
                fd: u32,
                path_ptr: u32,
                path_len: u32,
                buf: u32,
                buf_len: u32,
                out: u32
            ) in path;
            /// Removes an empty directory.
            plain path_remove_directory(fd: u32, path_ptr: u32, path_len: u32) in path;
            /// Renames a file or directory.
            plain path_rename(
                old_fd: u32,
                old_path_ptr: u32,
                old_path_len: u32,
                new_fd: u32,
                new_path_ptr: u32,
                new_path_len: u32
            ) in path;
            /// Makes a symbolic link.
            plain path_symlink(
                old_path_ptr: u32,
                old_path_len: u32,
                fd: u32,
                new_path_ptr: u32,
                new_path_len: u32
            ) in path;
            /// Removes a file.
            plain path_unlink_file(fd: u32, path_ptr: u32, path_len: u32) in path;
            /// Waits for the first of some events.
            layout poll_oneoff(subscriptions: u32, events_out: u32, count: u32, out: u32) in poll;
            /// Ends the guest.
            never proc_exit(code: u32) in process;
            /// Ends the guest as a signal does; the host's process gets none.
            ends proc_raise(signal: u32) in process;
            /// Lets other threads of the host run.
            plain sched_yield() in process;
            /// Random bytes.
            plain random_get(buf: u32, buf_len: u32) in process;
            /// Accepts a connection.
            recent sock_accept(fd: u32, flags: u32, out: u32) in sock;
            /// Receives from a socket.
            plain sock_recv(
                fd: u32,
                iovs: u32,
                iovs_len: u32,
                flags: u32,
                len_out: u32,
                flags_out: u32
            ) in sock;
            /// Sends to a socket.
            plain sock_send(fd: u32, iovs: u32, iovs_len: u32, flags: u32, out: u32) in sock;
            /// Ends the receiving or the sending on a socket.
            plain sock_shutdown(fd: u32, how: u32) in sock;
        }
    };
}

/// The public function of an entry; `VERSION` is in scope.
macro_rules! define {
    ($($(#[$doc:meta])* $kind:ident $name:ident($($param:ident: $ty:ty),*) in $file:ident;)*) => {$(
        define! { @$kind $(#[$doc])* $name($($param: $ty),*) in $file }
    )*};
    (@never $($entry:tt)*) => { define! { @ends $($entry)* } };
    (@recent $($entry:tt)*) => { define! { @plain $($entry)* } };
    (@ends $(#[$doc:meta])* $name:ident($($param:ident: $ty:ty),*) in $file:ident) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// If the guest ends.
        pub fn $name(cx: &WasiCtx, memory: &mut dyn GuestMemory, $($param: $ty),*) -> Outcome {
            $file::$name(cx.process(), memory, $($param),*)
        }
    };
    (@plain $(#[$doc:meta])* $name:ident($($param:ident: $ty:ty),*) in $file:ident) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// None: what goes wrong is a number for the guest.
        pub fn $name(cx: &WasiCtx, memory: &mut dyn GuestMemory, $($param: $ty),*) -> Outcome {
            Ok(number($file::$name(cx.process(), memory, $($param),*)))
        }
    };
    (@layout $(#[$doc:meta])* $name:ident($($param:ident: $ty:ty),*) in $file:ident) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// None: what goes wrong is a number for the guest.
        pub fn $name(cx: &WasiCtx, memory: &mut dyn GuestMemory, $($param: $ty),*) -> Outcome {
            Ok(number($file::$name(cx.process(), memory, VERSION, $($param),*)))
        }
    };
}

/// As `define`, without what the old version does not have.
macro_rules! define_old {
    ($($(#[$doc:meta])* $kind:ident $name:ident($($param:ident: $ty:ty),*) in $file:ident;)*) => {$(
        define_old! { @$kind $(#[$doc])* $name($($param: $ty),*) in $file }
    )*};
    (@recent $($entry:tt)*) => {};
    (@$kind:ident $($entry:tt)*) => { define! { @$kind $($entry)* } };
}

pub(crate) use functions;

/// The functions of `wasi_snapshot_preview1`, for hosts that reach a guest in a way of their own.
///
/// Each takes what the guest was granted, its memory, and the parameters in WebAssembly's types. An address outside of the
/// memory is [`Errno::Fault`](crate::Errno::Fault).
#[allow(
    clippy::too_many_arguments,
    reason = "the parameters are WASI's, see the list"
)]
pub mod preview1 {
    use crate::abi::Version;
    use crate::calls::{dir, fd, path, poll, process, sock};
    use crate::ctx::{Outcome, WasiCtx};
    use crate::errno::Errno;
    use crate::memory::GuestMemory;

    const VERSION: Version = Version::Preview1;

    pub(super) fn number(result: Result<(), Errno>) -> Errno {
        result.err().unwrap_or(Errno::Success)
    }

    functions!(define);
}

/// The functions of `wasi_unstable`, the version before [`preview1`]: some records and numbers differ.
#[allow(
    clippy::too_many_arguments,
    reason = "the parameters are WASI's, see the list"
)]
pub mod unstable {
    use super::preview1::number;
    use crate::abi::Version;
    use crate::calls::{dir, fd, path, poll, process, sock};
    use crate::ctx::{Outcome, WasiCtx};
    use crate::memory::GuestMemory;

    const VERSION: Version = Version::Unstable;

    functions!(define_old);
}
