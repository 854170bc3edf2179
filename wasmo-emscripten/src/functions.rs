//! The list of functions.

/// Hands the list to the macro `$then`. An entry is a kind, the name of the import, the function, its parameters and result, and
/// the file that has it:
///
/// * `plain`: a function of the guest.
/// * `syscall`: a function of what it is granted and its memory; it gives a number, or an error number, which the guest gets
///   negated.
macro_rules! functions {
    ($then:ident) => {
        $then! {
            // Memory.
            plain emscripten_get_heap_max => get_heap_max() -> u32 in memory;
            plain emscripten_memcpy_big => memcpy(to: u32, from: u32, len: u32) -> u32 in memory;
            plain emscripten_notify_memory_growth => notify_memory_growth(index: u32) -> () in memory;
            plain emscripten_resize_heap => resize_heap(size: u32) -> u32 in memory;
            plain getTempRet0 => get_temp_ret0() -> i32 in memory;
            plain _mmap_js => map(len: u32, protection: u32, flags: u32, fd: u32, offset: i64, allocated: u32, address: u32) -> i32 in memory;
            plain _munmap_js => unmap(address: u32, len: u32, protection: u32, flags: u32, fd: u32, offset: i64) -> i32 in memory;
            plain setTempRet0 => set_temp_ret0(value: i32) -> () in memory;

            // The end.
            plain __assert_fail => assert_fail(condition: u32, file: u32, line: u32, function: u32) -> () in process;
            plain _abort_js => abort() -> () in process;
            plain __handle_stack_overflow => stack_overflow(pointer: u32) -> () in process;
            plain abort => abort() -> () in process;
            plain emscripten_force_exit => exit(code: u32) -> () in process;
            plain exit => exit(code: u32) -> () in process;

            // Messages and random bytes.
            plain emscripten_console_error => console_error(text: u32) -> () in process;
            plain emscripten_console_log => console_log(text: u32) -> () in process;
            plain emscripten_console_warn => console_error(text: u32) -> () in process;
            plain getentropy => getentropy(buffer: u32, len: u32) -> u32 in process;

            // Time.
            plain _emscripten_date_now => date_now() -> f64 in time;
            plain _emscripten_get_now_is_monotonic => now_is_monotonic() -> u32 in time;
            plain _gmtime_js => gmtime(time: u32, tm: u32) -> () in time;
            plain _localtime_js => localtime(time: u32, tm: u32) -> () in time;
            plain _mktime_js => mktime(tm: u32) -> i32 in time;
            plain _timegm_js => mktime(tm: u32) -> i32 in time;
            plain _tzset_js => tzset(timezone: u32, daylight: u32, names: u32) -> () in time;
            plain clock => clock() -> i32 in time;
            plain clock_getres => clock_getres(id: u32, out: u32) -> i32 in time;
            plain clock_gettime => clock_gettime(id: u32, out: u32) -> i32 in time;
            plain emscripten_date_now => date_now() -> f64 in time;
            plain emscripten_get_now => now() -> f64 in time;
            plain emscripten_get_now_is_monotonic => now_is_monotonic() -> u32 in time;
            plain emscripten_get_now_res => now_resolution() -> f64 in time;
            plain gettimeofday => gettimeofday(out: u32, zone: u32) -> u32 in time;
            plain time => time(out: u32) -> i32 in time;

            // Jumps and exceptions.
            plain __cxa_allocate_exception => allocate(size: u32) -> u32 in exceptions;
            plain __cxa_begin_catch => begin_catch(record: u32) -> u32 in exceptions;
            plain __cxa_current_primary_exception => current_primary() -> u32 in exceptions;
            plain __cxa_decrement_exception_refcount => decrement(object: u32) -> () in exceptions;
            plain __cxa_end_catch => end_catch() -> () in exceptions;
            plain __cxa_free_exception => free(object: u32) -> () in exceptions;
            plain __cxa_get_exception_ptr => exception_ptr(record: u32) -> u32 in exceptions;
            plain __cxa_increment_exception_refcount => increment(object: u32) -> () in exceptions;
            plain __cxa_rethrow => rethrow() -> () in exceptions;
            plain __cxa_rethrow_primary_exception => rethrow_primary(object: u32) -> () in exceptions;
            plain __cxa_throw => throw(object: u32, ty: u32, destructor: u32) -> () in exceptions;
            plain __cxa_uncaught_exceptions => uncaught() -> u32 in exceptions;
            plain __resumeException => resume(record: u32) -> () in exceptions;
            plain _emscripten_throw_longjmp => throw_longjmp() -> () in exceptions;
            plain llvm_eh_typeid_for => typeid_for(ty: u32) -> u32 in exceptions;

            // Files.
            syscall __syscall_access => access(path: u32, mode: u32) in files;
            syscall __syscall_chdir => chdir(path: u32) in files;
            syscall __syscall_chmod => chmod(path: u32, mode: u32) in files;
            syscall __syscall_faccessat => faccessat(dir: u32, path: u32, mode: u32, flags: u32) in files;
            syscall __syscall_fchmod => fchmod(fd: u32, mode: u32) in files;
            syscall __syscall_fchown32 => fchown(fd: u32, user: u32, group: u32) in files;
            syscall __syscall_fcntl64 => fcntl(fd: u32, command: u32, args: u32) in files;
            syscall __syscall_fdatasync => fdatasync(fd: u32) in files;
            syscall __syscall_fstat64 => fstat(fd: u32, out: u32) in files;
            syscall __syscall_fstatat64 => fstatat(dir: u32, path: u32, out: u32, flags: u32) in files;
            syscall __syscall_ftruncate64 => ftruncate(fd: u32, low: u32, high: u32) in files;
            syscall __syscall_getcwd => getcwd(buffer: u32, len: u32) in files;
            syscall __syscall_getdents64 => getdents(fd: u32, buffer: u32, len: u32) in files;
            syscall __syscall_getegid32 => zero() in files;
            syscall __syscall_geteuid32 => zero() in files;
            syscall __syscall_getgid32 => zero() in files;
            syscall __syscall_getuid32 => zero() in files;
            syscall __syscall_ioctl => ioctl(fd: u32, command: u32, args: u32) in files;
            syscall __syscall_link => link(old: u32, new: u32) in files;
            syscall __syscall_linkat => linkat(old_dir: u32, old: u32, new_dir: u32, new: u32, flags: u32) in files;
            syscall __syscall_lstat64 => lstat(path: u32, out: u32) in files;
            syscall __syscall_mkdir => mkdir(path: u32, mode: u32) in files;
            syscall __syscall_mkdirat => mkdirat(dir: u32, path: u32, mode: u32) in files;
            syscall __syscall_newfstatat => fstatat(dir: u32, path: u32, out: u32, flags: u32) in files;
            syscall __syscall_open => open(path: u32, flags: u32, args: u32) in files;
            syscall __syscall_openat => openat(dir: u32, path: u32, flags: u32, args: u32) in files;
            syscall __syscall_readlink => readlink(path: u32, buffer: u32, len: u32) in files;
            syscall __syscall_readlinkat => readlinkat(dir: u32, path: u32, buffer: u32, len: u32) in files;
            syscall __syscall_rename => rename(old: u32, new: u32) in files;
            syscall __syscall_renameat => renameat(old_dir: u32, old: u32, new_dir: u32, new: u32) in files;
            syscall __syscall_rmdir => rmdir(path: u32) in files;
            syscall __syscall_stat64 => stat(path: u32, out: u32) in files;
            syscall __syscall_symlink => symlink(target: u32, path: u32) in files;
            syscall __syscall_symlinkat => symlinkat(target: u32, dir: u32, path: u32) in files;
            syscall __syscall_truncate64 => truncate(path: u32, low: u32, high: u32) in files;
            syscall __syscall_unlink => unlink(path: u32) in files;
            syscall __syscall_unlinkat => unlinkat(dir: u32, path: u32, flags: u32) in files;
            syscall __syscall_utimensat => utimensat(dir: u32, path: u32, times: u32, flags: u32) in files;
        }
    };
}

/// Hands the functions to the macro `$then` that have other types in newer versions of Emscripten, whose time has 64 bits.
macro_rules! newer_functions {
    ($then:ident) => {
        $then! {
            plain _gmtime_js => gmtime_of(time: i64, tm: u32) -> () in time;
            plain _gmtime_js => try_gmtime_of(time: i64, tm: u32) -> i32 in time;
            plain _localtime_js => gmtime_of(time: i64, tm: u32) -> () in time;
            plain _localtime_js => try_gmtime_of(time: i64, tm: u32) -> i32 in time;
            plain _mktime_js => long_mktime(tm: u32) -> i64 in time;
            plain _timegm_js => long_mktime(tm: u32) -> i64 in time;
            plain _tzset_js => tzset_names(timezone: u32, daylight: u32, standard: u32, summer: u32) -> () in time;
            syscall __syscall_ftruncate64 => ftruncate_to(fd: u32, size: i64) in files;
            syscall __syscall_truncate64 => truncate_to(path: u32, size: i64) in files;
        }
    };
}

pub(crate) use functions;
pub(crate) use newer_functions;
