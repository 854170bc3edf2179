//! A Rust program with threads of all kinds. With an argument, one of them panics at the end.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Condvar, Mutex, RwLock, mpsc};
use std::thread;
use std::time::Duration;

thread_local!(static OWN: RefCell<Vec<usize>> = const { RefCell::new(Vec::new()) });

fn main() {
    let (send, receive) = mpsc::channel();
    let map = Arc::new(RwLock::new(HashMap::new()));
    let barrier = Arc::new(Barrier::new(4));
    for worker in 0..4 {
        let (send, map, barrier) = (send.clone(), map.clone(), barrier.clone());
        let body = move || {
            for at in 0..100 {
                OWN.with_borrow_mut(|own| own.push(at));
                map.write().unwrap().insert((worker, at), at * worker);
            }
            barrier.wait();
            thread::sleep(Duration::from_millis(2));
            let sum: usize = map.read().unwrap().values().sum();
            send.send((worker, sum, OWN.with_borrow(Vec::len))).unwrap();
        };
        let builder = thread::Builder::new().name(format!("worker {worker}"));
        builder.spawn(body).unwrap();
    }
    drop(send);
    let mut results: Vec<_> = receive.iter().collect();
    results.sort();
    println!("{results:?}");

    let numbers: Vec<u64> = (0..10_000).collect();
    let total: u64 = thread::scope(|scope| {
        let parts = numbers.chunks(2_500);
        let threads: Vec<_> = parts
            .map(|part| scope.spawn(|| part.iter().sum::<u64>()))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .sum()
    });
    println!("{total}");

    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let other = pair.clone();
    let thread = thread::spawn(move || {
        *other.0.lock().unwrap() = true;
        other.1.notify_all();
    });
    let mut ready = pair.0.lock().unwrap();
    while !*ready {
        ready = pair
            .1
            .wait_timeout(ready, Duration::from_secs(50))
            .unwrap()
            .0;
    }
    drop(ready);
    thread.join().unwrap();

    static COUNT: AtomicUsize = AtomicUsize::new(0);
    for _ in 0..50 {
        let thread = thread::spawn(|| COUNT.fetch_add(1, Ordering::SeqCst));
        thread.join().unwrap();
    }
    println!("{}", COUNT.load(Ordering::SeqCst));
    if std::env::args().len() > 1 {
        let _ = thread::spawn(|| panic!("in a thread")).join();
        println!("a panic aborts");
    }
    std::process::exit(9);
}
