//! Programs with threads, by wasi-threads: a C program with POSIX threads, with typed bindings and linked by name.

use std::fs;
use std::io::pipe;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};
use wasmo_rt::{Trap, TrapCode};
use wasmo_wasi::{
    Access, Exit, Input, Output, OutputPipe, ThreadTrap, Threads, WasiCtx, WasiCtxBuilder, WasiHost,
};
use wasmo_wasi_tests::{pthreads, threaded, workers};

/// Long enough for whatever has to end, also on a machine that is busy.
const LONG: Duration = Duration::from_secs(60);

/// How a program ended, and what it wrote.
struct Ended {
    result: Result<Exit, Trap>,
    stdout: String,
}

/// Runs the program in both ways.
fn run(args: &[&str], grant: impl Fn(WasiCtxBuilder) -> WasiCtxBuilder) -> [Ended; 2] {
    let wasi = |stdout: &OutputPipe| {
        let wasi = WasiCtx::builder()
            .arg("pthreads")
            .args(args)
            .stdout(Output::pipe(stdout))
            .max_threads(8);
        grant(wasi).build().unwrap()
    };
    let (typed, by_name) = (OutputPipe::new(), OutputPipe::new());
    let start = Instant::now();
    let result = pthreads::run(wasi(&typed));
    let typed = Ended {
        result,
        stdout: typed.text(),
    };
    let program = Threads::new(pthreads::module(), |_, _| {}).unwrap();
    let result = program.run(wasi(&by_name));
    let by_name = Ended {
        result,
        stdout: by_name.text(),
    };
    assert!(start.elapsed() < LONG, "{args:?}");
    [typed, by_name]
}

fn exits(args: &[&str], code: u32) -> String {
    let [typed, by_name] = run(args, |wasi| wasi);
    assert_eq!(typed.stdout, by_name.stdout, "{args:?}");
    for ended in [typed.result, by_name.result] {
        assert_eq!(
            ended.unwrap_or_else(|trap| panic!("{args:?}: {trap}")),
            Exit(code),
            "{args:?}"
        );
    }
    typed.stdout
}

#[test]
fn threads_work_together() {
    assert_eq!(exits(&["count"], 0), "");
    assert_eq!(
        exits(&["turns"], 0),
        "thread 0\nthread 1\nthread 2\nthread 3\n"
    );
    // One after the other there can be more than at the same time.
    let lines = exits(&["many", "50"], 0);
    assert_eq!(lines.lines().count(), 50);
    assert!(lines.ends_with("thread 48\nthread 49\n"));
}

#[test]
fn there_are_as_many_as_are_granted() {
    assert_eq!(exits(&["most"], 0), "8: Resource temporarily unavailable\n");
    for limit in [0, 1] {
        for ended in run(&["most"], |wasi| wasi.max_threads(limit)) {
            assert_eq!(ended.result.unwrap(), Exit(0));
            let expected = format!("{limit}: Resource temporarily unavailable\n");
            assert_eq!(ended.stdout, expected);
        }
    }
}

#[test]
fn threads_share_what_is_granted() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("file"), "text\n").unwrap();
    for ended in run(&["open"], |wasi| {
        wasi.preopened_dir(data.path(), "/data", Access::ReadOnly)
    }) {
        assert_eq!(
            (ended.result.unwrap(), ended.stdout.as_str()),
            (Exit(0), "text\n")
        );
    }
}

/// Whatever the other threads do, the exit of one ends them all: the first one waits for a condition, a second one for a condition, the
/// clock, or input.
#[test]
fn one_exits_for_all() {
    // It keeps the input from ending.
    let (reader, _writer) = pipe().unwrap();
    for what in ["wait", "sleep", "read"] {
        let input = || Input::file(OwnedFd::from(reader.try_clone().unwrap()));
        for ended in run(&[what, "7"], |wasi| wasi.stdin(input())) {
            assert_eq!(ended.result.unwrap(), Exit(7), "{what}");
        }
        for ended in run(&[what, "3", "return"], |wasi| wasi.stdin(input())) {
            assert_eq!(ended.result.unwrap(), Exit(3), "{what}");
        }
    }
}

/// A thread that writes where nobody reads any more is woken too.
#[test]
fn one_exits_while_another_writes() {
    let (reader, writer) = pipe().unwrap();
    let (stream, peer) = UnixStream::pair().unwrap();
    for output in [OwnedFd::from(writer), OwnedFd::from(stream)] {
        let output = || Output::file(output.try_clone().unwrap());
        for ended in run(&["flood", "5"], |wasi| wasi.stdout(output())) {
            assert_eq!(ended.result.unwrap(), Exit(5));
        }
    }
    drop((reader, peer));
}

#[test]
fn one_traps_for_all() {
    for ended in run(&["sleep", "0", "trap"], |wasi| wasi) {
        let trap = ended.result.unwrap_err();
        let thread = trap.downcast_ref::<ThreadTrap>().expect("a thread's trap");
        assert_eq!(
            (thread.thread(), thread.trap().code()),
            (2, Some(TrapCode::Unreachable))
        );
        assert!(!thread.trap().backtrace().frames().is_empty());
        let text = trap.to_string();
        assert!(
            text.starts_with("thread 2 of the guest: wasm trap: unreachable"),
            "{text}"
        );
    }
}

/// Rust's standard library on wasi-threads.
#[test]
fn a_rust_program() {
    let (stdout, stderr) = (OutputPipe::new(), OutputPipe::new());
    let wasi = |args: &[&str]| {
        let wasi = WasiCtx::builder().args(args).max_threads(8);
        let wasi = wasi
            .stdout(Output::pipe(&stdout))
            .stderr(Output::pipe(&stderr));
        wasi.build().unwrap()
    };
    let expected =
        "[(0, 29700, 100), (1, 29700, 100), (2, 29700, 100), (3, 29700, 100)]\n49995000\n50\n";
    let exit = workers::run(wasi(&["workers"])).unwrap();
    assert_eq!(
        (exit, stdout.take()),
        (Exit(9), expected.as_bytes().to_vec())
    );
    let trap = workers::run(wasi(&["workers", "panic"])).unwrap_err();
    let thread = trap.downcast_ref::<ThreadTrap>().expect("a thread's trap");
    assert_eq!(thread.trap().code(), Some(TrapCode::Unreachable));
    assert_eq!(stdout.text(), expected);
    assert!(stderr.text().contains("in a thread"), "{}", stderr.text());
}

/// All threads of the host's that ran the guest end soon after it.
#[test]
fn nothing_is_left() {
    let wasi = WasiCtx::builder()
        .args(["pthreads", "sleep", "7"])
        .max_threads(8);
    let wasi = wasi.build().unwrap();
    let kept = wasi.clone();
    assert_eq!(pthreads::run(wasi).unwrap(), Exit(7));
    let start = Instant::now();
    while kept.threads() > 0 {
        assert!(start.elapsed() < LONG, "{} threads", kept.threads());
        thread::sleep(Duration::from_millis(1));
    }
}

/// A thread that computes cannot be ended; but the program ends without it.
#[test]
fn a_thread_that_computes_holds_up_nobody() {
    let stdout = exits(&["compute", "4"], 4) + &exits(&["compute", "2", "return"], 2);
    assert_eq!(stdout, "");
}

/// A host with functions beside WASI's, which the threads call.
#[derive(Clone)]
struct Host {
    wasi: WasiCtx,
    calls: Arc<AtomicUsize>,
    /// Says what each call came with.
    said: mpsc::Sender<i32>,
}

impl WasiHost for Host {
    fn wasi(&mut self) -> &mut WasiCtx {
        &mut self.wasi
    }
}

impl threaded::imports::Host for Host {
    fn say(&mut self, _: threaded::Caller<'_>, what: i32) -> Result<(), Trap> {
        self.calls.fetch_add(1, Ordering::SeqCst);
        if what == -1 {
            panic!("the host's own fault");
        }
        self.said.send(what).map_err(|_| "nobody listens".into())
    }
}

fn host() -> (Host, mpsc::Receiver<i32>) {
    let (said, hear) = mpsc::channel();
    let host = Host {
        wasi: WasiCtx::builder().max_threads(3).build().unwrap(),
        calls: Arc::default(),
        said,
    };
    (host, hear)
}

#[test]
fn a_library_with_threads() {
    let (host, hear) = host();
    let calls = Arc::clone(&host.calls);
    let mut library = threaded::Guest::instantiate(host).unwrap();
    // `_initialize` counts in the memory how often it is called: for the library, not for its threads.
    for at in 1..=3 {
        assert_eq!(library.start(10 * at).unwrap(), at);
        assert_eq!(hear.recv_timeout(LONG).unwrap(), 10 * at);
    }
    // EAGAIN, as there are three: they wait at 16.
    assert_eq!(library.start(40).unwrap(), -6);
    let memory = library.memory();
    assert_eq!(
        (library.host().wasi.threads(), memory.read_value::<u32>(0)),
        (3, Ok(1))
    );
    memory.write_value(16, 1_u32).unwrap();
    // They may not wait yet.
    let start = Instant::now();
    while library.host().wasi.threads() > 0 {
        memory.notify(16, u32::MAX).unwrap();
        assert!(start.elapsed() < LONG);
        thread::yield_now();
    }
    // The numbers go on, and so does the library.
    assert_eq!(library.start(50).unwrap(), 4);
    assert_eq!(hear.recv_timeout(LONG).unwrap(), 50);
    assert_eq!(calls.load(Ordering::SeqCst), 4);
}

#[test]
fn threads_end_with_the_library() {
    let (host, hear) = host();
    let wasi = host.wasi.clone();
    let mut library = threaded::Guest::instantiate(host).unwrap();
    library.start(1).unwrap();
    library.start(2).unwrap();
    assert_eq!(hear.iter().take(2).count(), 2);
    drop(library);
    // A clone keeps the threads.
    thread::sleep(Duration::from_millis(20));
    assert_eq!(wasi.threads(), 2);
    drop(wasi);
    // All senders are gone when the threads have dropped theirs.
    assert!(matches!(
        hear.recv_timeout(LONG),
        Err(mpsc::RecvTimeoutError::Disconnected)
    ));
}

#[test]
fn a_panic_of_the_host_ends_all() {
    let (host, _hear) = host();
    let mut library = threaded::Guest::instantiate(host).unwrap();
    assert_eq!(library.start(-1).unwrap(), 1);
    // The first thread waits, and is left.
    let trap = library.wait().unwrap_err();
    let text = trap.to_string();
    assert!(
        text.starts_with("thread 1 of the guest: a function of the host panicked"),
        "{text}"
    );
}
