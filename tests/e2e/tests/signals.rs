//! What the signal handler leaves to others. Each case runs in a child process of its own, because it changes or ends it.
//!
//! This program has no test harness, so that it has one thread when it forks.

use std::ffi::{c_int, c_void};
use std::process::ExitCode;
use std::sync::atomic::{AtomicPtr, AtomicU32, Ordering::Relaxed};
use wasmo_e2e::{recursion, traps, traps_explicit_o0};
use wasmo_rt::{ErrorKind, Trap, TrapCode, signals};

/// What becomes of a case's process.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum End {
    Exit,
    Signal(c_int),
}

const CASES: &[(&str, fn(), End)] = &[
    (
        "own_handler_from_before",
        own_handler_from_before,
        End::Exit,
    ),
    (
        "own_fault_in_a_host_function",
        own_fault_in_a_host_function,
        End::Exit,
    ),
    (
        "own_handler_that_passes_on",
        own_handler_that_passes_on,
        End::Exit,
    ),
    (
        "no_other_handler",
        no_other_handler,
        End::Signal(libc::SIGSEGV),
    ),
    (
        "own_stack_overflow",
        own_stack_overflow,
        End::Signal(libc::SIGABRT),
    ),
    ("sent_signal", sent_signal, End::Signal(libc::SIGSEGV)),
    ("turned_off", turned_off, End::Exit),
    ("uninstalled", uninstalled, End::Exit),
    ("ignored_by_the_host", ignored_by_the_host, End::Exit),
];

fn main() -> ExitCode {
    let mut failed = 0;
    for (name, case, expected) in CASES {
        let end = in_child(*case);
        let verdict = match end == Ok(*expected) {
            true => "ok",
            false => "FAILED",
        };
        println!("test {name} ... {verdict}");
        if end != Ok(*expected) {
            println!("  expected {expected:?}, found {end:?}");
            failed += 1;
        }
    }
    match failed {
        0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// Runs `case` in a child process. Err: the status of a child that ended otherwise than by success or a signal.
fn in_child(case: fn()) -> Result<End, c_int> {
    // SAFETY: this process has one thread, so the child is a faithful copy.
    let child = unsafe { libc::fork() };
    assert!(child >= 0, "fork: {}", std::io::Error::last_os_error());
    if child == 0 {
        let no_core = libc::rlimit {
            rlim_cur: 0,
            rlim_max: 0,
        };
        // SAFETY: the pointer is valid for the call. That it fails would only leave a file behind.
        unsafe { libc::setrlimit(libc::RLIMIT_CORE, &no_core) };
        let outcome = std::panic::catch_unwind(case);
        // SAFETY: ends the process.
        unsafe { libc::_exit(outcome.is_err().into()) };
    }
    let mut status = 0;
    // SAFETY: the pointer is valid for the call.
    let waited = unsafe { libc::waitpid(child, &mut status, 0) };
    assert_eq!(waited, child);
    if libc::WIFSIGNALED(status) {
        return Ok(End::Signal(libc::WTERMSIG(status)));
    }
    match libc::WEXITSTATUS(status) {
        0 => Ok(End::Exit),
        code => Err(code),
    }
}

/// The page at which the host faults on purpose, and how often it has.
static PAGE: AtomicPtr<u8> = AtomicPtr::new(std::ptr::null_mut());
static FAULTS: AtomicU32 = AtomicU32::new(0);

const PAGE_SIZE: usize = 4096;

fn protect(protection: c_int) {
    let page = PAGE.load(Relaxed);
    // SAFETY: the page is ours and nothing refers to it but the accesses of these tests.
    let result = unsafe { libc::mprotect(page.cast(), PAGE_SIZE, protection) };
    assert_eq!(result, 0);
}

fn make_page() {
    let (access, flags) = (libc::PROT_NONE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    // SAFETY: a new mapping, wherever there is room.
    let page = unsafe { libc::mmap(std::ptr::null_mut(), PAGE_SIZE, access, flags, -1, 0) };
    assert_ne!(page, libc::MAP_FAILED);
    PAGE.store(page.cast(), Relaxed);
}

/// Has the host fault at its page, which its handler mends.
fn fault() {
    protect(libc::PROT_NONE);
    let before = FAULTS.load(Relaxed);
    // SAFETY: the page is mapped; the handler makes it accessible when this faults.
    unsafe { PAGE.load(Relaxed).write_volatile(42) };
    assert_eq!(
        FAULTS.load(Relaxed),
        before + 1,
        "the host's handler was called"
    );
}

type Handler = extern "C" fn(c_int, *mut libc::siginfo_t, *mut c_void);

/// The host's handler: mends faults at its page; ends the process at any other.
extern "C" fn handler(_signal: c_int, info: *mut libc::siginfo_t, _context: *mut c_void) {
    // SAFETY: the kernel gives a valid record.
    let info = unsafe { &*info };
    // SAFETY: the record is that of a fault, which has an address.
    let address = unsafe { info.si_addr() };
    if address.cast() != PAGE.load(Relaxed) {
        // SAFETY: ends the process.
        unsafe { libc::_exit(99) };
    }
    FAULTS.fetch_add(1, Relaxed);
    protect(libc::PROT_READ | libc::PROT_WRITE);
}

fn install(handler: Handler) {
    // SAFETY: all-zero is a valid value: no flags, an empty mask.
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    action.sa_sigaction = handler as *const () as usize;
    action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
    // SAFETY: the handler does nothing that a signal handler may not do.
    let result = unsafe { libc::sigaction(libc::SIGSEGV, &action, std::ptr::null_mut()) };
    assert_eq!(result, 0);
}

fn expect_trap(guest: &mut traps::Guest) {
    let trap = guest.read(-1).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
}

/// The host's handler was there first: the guest's faults are the guest's, the host's are the host's.
fn own_handler_from_before() {
    make_page();
    install(handler);
    fault();
    let mut guest = traps::Guest::new().unwrap();
    for _ in 0..3 {
        expect_trap(&mut guest);
        fault();
    }
    assert_eq!(FAULTS.load(Relaxed), 4);
}

struct Faulty;

impl recursion::imports::Host for Faulty {
    fn again(&mut self, _cx: recursion::Caller<'_>, n: i32) -> Result<i32, Trap> {
        fault();
        Ok(n)
    }
}

/// A fault of the host while a guest is active, but not running, is no trap.
fn own_fault_in_a_host_function() {
    make_page();
    install(handler);
    let mut guest = recursion::Guest::instantiate(Faulty).unwrap();
    assert_eq!(guest.sum_to(5).unwrap(), 9);
    assert_eq!(FAULTS.load(Relaxed), 1);
    let trap = guest.forever(0).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
    assert_eq!(
        FAULTS.load(Relaxed),
        1,
        "the stack overflow was the guest's"
    );
}

extern "C" fn passing_on(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: these are the arguments of a signal handler, which then returns.
    if !unsafe { signals::handle(signal, info.cast(), context) } {
        handler(signal, info, context);
    }
}

/// The host owns the handler and asks Wasmo first.
fn own_handler_that_passes_on() {
    make_page();
    signals::set_foreign(true);
    install(passing_on);
    let mut guest = traps::Guest::new().unwrap();
    expect_trap(&mut guest);
    fault();
    expect_trap(&mut guest);
    assert_eq!(FAULTS.load(Relaxed), 1);
}

/// Without a handler of the host's, its fault ends the process as ever.
fn no_other_handler() {
    make_page();
    let mut guest = traps::Guest::new().unwrap();
    expect_trap(&mut guest);
    // SAFETY: the page is mapped, and this ends the process, which is what is tested.
    unsafe { PAGE.load(Relaxed).write_volatile(1) };
}

/// Rust's own report of a stack overflow still works.
fn own_stack_overflow() {
    let mut guest = traps::Guest::new().unwrap();
    expect_trap(&mut guest);
    silence();
    fn endless(depth: u64) -> u64 {
        match std::hint::black_box(depth) {
            u64::MAX => 0,
            depth => std::hint::black_box(endless(depth + 1)) + 1,
        }
    }
    std::hint::black_box(endless(0));
}

/// Rust reports a stack overflow on standard error, where it would confuse whoever reads the test's output.
fn silence() {
    // SAFETY: the path is a C string.
    let null = unsafe { libc::open(c"/dev/null".as_ptr(), libc::O_WRONLY) };
    // SAFETY: both are file descriptors of this process.
    unsafe { libc::dup2(null, 2) };
}

/// A SIGSEGV that somebody sends is nobody's fault, and has the effect that it has in any Rust program: the handler of
/// Rust's standard library takes the first one for a fault that will come again.
fn sent_signal() {
    let mut guest = traps::Guest::new().unwrap();
    expect_trap(&mut guest);
    for _ in 0..2 {
        // SAFETY: sends a signal to this thread.
        unsafe { libc::raise(libc::SIGSEGV) };
    }
}

/// Without the handler only modules with explicit checks run, and they trap all the same.
fn turned_off() {
    signals::set_enabled(false);
    let error = traps::Guest::new().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Signals);
    let mut guest = traps_explicit_o0::Guest::new().unwrap();
    let trap = guest.read(-1).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
    signals::set_enabled(true);
    expect_trap(&mut traps::Guest::new().unwrap());
}

/// What was there before comes back.
fn uninstalled() {
    make_page();
    install(handler);
    let mut guest = traps::Guest::new().unwrap();
    expect_trap(&mut guest);
    assert!(signals::uninstall());
    // SAFETY: all-zero is a valid value.
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    // SAFETY: only asks.
    unsafe { libc::sigaction(libc::SIGSEGV, std::ptr::null(), &mut action) };
    assert_eq!(action.sa_sigaction, handler as *const () as usize);
    fault();
    signals::install().unwrap();
    expect_trap(&mut guest);
}

/// A host that ignores SIGSEGV ignores sent ones, not the guest's faults.
fn ignored_by_the_host() {
    // SAFETY: sets a disposition.
    unsafe { libc::signal(libc::SIGSEGV, libc::SIG_IGN) };
    let mut guest = traps::Guest::new().unwrap();
    expect_trap(&mut guest);
    // SAFETY: sends a signal to this thread.
    unsafe { libc::raise(libc::SIGSEGV) };
    expect_trap(&mut guest);
}
