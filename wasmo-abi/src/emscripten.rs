//! The names of what Emscripten's modules import from their host, beside WASI: for `wasmo-macros`, which tells them from the functions
//! of the user's own, and `wasmo-emscripten`, which has them. And the names by which their programs begin.

/// The import module.
pub const MODULE: &str = "env";

/// The beginning of the names of functions that call others of the guest's; what follows, and the import's type, is the others' type.
pub const INVOKE: &str = "invoke_";

/// The beginning of the names of functions that find the handler of a C++ exception; what follows is how many there are to look through.
pub const FIND_MATCHING_CATCH: &str = "__cxa_find_matching_catch_";

/// The exports by one of which a program begins, in the order in which they are looked for: WASI's, and what there is without it.
pub const STARTS: [&str; 4] = ["_start", "main", "__main_argc_argv", "__main_void"];

/// The names, sorted; one that ends in `*` stands for all that begin like it.
pub const FUNCTIONS: &[&str] = &[
    "__assert_fail",
    "__cxa_allocate_exception",
    "__cxa_begin_catch",
    "__cxa_current_primary_exception",
    "__cxa_decrement_exception_refcount",
    "__cxa_end_catch",
    "__cxa_find_matching_catch_*",
    "__cxa_free_exception",
    "__cxa_get_exception_ptr",
    "__cxa_increment_exception_refcount",
    "__cxa_rethrow",
    "__cxa_rethrow_primary_exception",
    "__cxa_throw",
    "__cxa_uncaught_exceptions",
    "__handle_stack_overflow",
    "__resumeException",
    "__syscall_access",
    "__syscall_chdir",
    "__syscall_chmod",
    "__syscall_faccessat",
    "__syscall_fchmod",
    "__syscall_fchown32",
    "__syscall_fcntl64",
    "__syscall_fdatasync",
    "__syscall_fstat64",
    "__syscall_fstatat64",
    "__syscall_ftruncate64",
    "__syscall_getcwd",
    "__syscall_getdents64",
    "__syscall_getegid32",
    "__syscall_geteuid32",
    "__syscall_getgid32",
    "__syscall_getuid32",
    "__syscall_ioctl",
    "__syscall_link",
    "__syscall_linkat",
    "__syscall_lstat64",
    "__syscall_mkdir",
    "__syscall_mkdirat",
    "__syscall_newfstatat",
    "__syscall_open",
    "__syscall_openat",
    "__syscall_readlink",
    "__syscall_readlinkat",
    "__syscall_rename",
    "__syscall_renameat",
    "__syscall_rmdir",
    "__syscall_stat64",
    "__syscall_symlink",
    "__syscall_symlinkat",
    "__syscall_truncate64",
    "__syscall_unlink",
    "__syscall_unlinkat",
    "__syscall_utimensat",
    "_abort_js",
    "_emscripten_date_now",
    "_emscripten_get_now_is_monotonic",
    "_emscripten_throw_longjmp",
    "_gmtime_js",
    "_localtime_js",
    "_mktime_js",
    "_mmap_js",
    "_munmap_js",
    "_timegm_js",
    "_tzset_js",
    "abort",
    "clock",
    "clock_getres",
    "clock_gettime",
    "emscripten_console_error",
    "emscripten_console_log",
    "emscripten_console_warn",
    "emscripten_date_now",
    "emscripten_force_exit",
    "emscripten_get_heap_max",
    "emscripten_get_now",
    "emscripten_get_now_is_monotonic",
    "emscripten_get_now_res",
    "emscripten_memcpy_big",
    "emscripten_notify_memory_growth",
    "emscripten_resize_heap",
    "exit",
    "getTempRet0",
    "getentropy",
    "gettimeofday",
    "invoke_*",
    "llvm_eh_typeid_for",
    "setTempRet0",
    "time",
];

/// Whether the function `name` of the import module is one of them.
pub fn has(name: &str) -> bool {
    FUNCTIONS.binary_search(&name).is_ok()
        || name.starts_with(INVOKE)
        || name.starts_with(FIND_MATCHING_CATCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_sorted() {
        assert!(FUNCTIONS.is_sorted());
        assert!(has("abort") && has("invoke_vii") && has("__cxa_find_matching_catch_2"));
        assert!(!has("abor") && !has("abort_") && !has("own_function"));
    }
}
