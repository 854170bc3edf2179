//! Two plug-ins, hundreds of instances, several threads.
//!
//! Each instance has its own memory and globals; all instances of a plug-in share the same machine code in this
//! executable. An instance belongs to one thread at a time and may move between threads.

use std::thread;
use wasmo_rt::Trap;

wasmo_rt::include_wasm!("words.wat");
wasmo_rt::include_wasm!("checksum.wat");

const THREADS: usize = 4;
const INSTANCES_PER_THREAD: usize = 100;

/// How much of the text a plug-in gets at a time.
const CHUNK: usize = 64;

/// What every plug-in can do. It is Rust that says so: each plug-in's own types are made from its file.
trait Plugin: Send {
    fn feed(&mut self, text: &[u8]) -> Result<(), Trap>;
    fn finish(&mut self) -> Result<i64, Trap>;
}

/// Plug-ins that agree on their exports need one line each.
macro_rules! plugin {
    ($($guest:ty),*) => {$(
        impl Plugin for $guest {
            fn feed(&mut self, text: &[u8]) -> Result<(), Trap> {
                let buffer = self.buffer()?;
                self.memory_mut().write(buffer, text)?;
                <$guest>::feed(self, text.len() as i32)
            }

            fn finish(&mut self) -> Result<i64, Trap> {
                <$guest>::finish(self)
            }
        }
    )*};
}

plugin!(words::Guest<LongWords>, checksum::Guest);

/// The host of the plug-in `words`: every instance has one of its own.
#[derive(Default)]
struct LongWords(u32);

impl words::imports::Host for LongWords {
    fn found(&mut self, _cx: words::Caller<'_>, _len: i32) -> Result<(), Trap> {
        self.0 += 1;
        Ok(())
    }
}

fn run(plugin: &mut dyn Plugin, text: &str) -> Result<i64, Trap> {
    for chunk in text.as_bytes().chunks(CHUNK) {
        plugin.feed(chunk)?;
    }
    plugin.finish()
}

/// The text that the instance with this number works on.
fn text(number: usize) -> String {
    let line = "the quick brown fox jumps over extraordinarily lazy dogs\n";
    format!("instance {number}\n") + &line.repeat(number % 7)
}

/// What one thread's instances found: words, long words, and a digest of all checksums.
#[derive(Default)]
struct Totals {
    words: i64,
    long: u32,
    checksums: u64,
}

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    // Every other instance is made here and moved to the thread that runs it.
    let travellers: Vec<_> = (0..THREADS)
        .map(|_| words::Guest::instantiate(LongWords::default()))
        .collect::<Result<_, _>>()?;

    let work = |thread: usize, mut traveller: words::Guest<LongWords>| -> Result<_, Error> {
        let mut counters = Vec::new();
        let mut sums = Vec::new();
        for _ in 0..INSTANCES_PER_THREAD {
            counters.push(words::Guest::instantiate(LongWords::default())?);
            sums.push(checksum::Guest::new()?);
        }
        // All of them are alive now. They cannot see each other.
        let mut totals = Totals::default();
        for at in 0..INSTANCES_PER_THREAD {
            let text = text(thread * INSTANCES_PER_THREAD + at);
            totals.words += run(&mut counters[at], &text)?;
            totals.long += counters[at].host().0;
            totals.checksums ^= run(&mut sums[at], &text)?.cast_unsigned();
        }
        run(&mut traveller, "came from another thread")?;
        Ok(totals)
    };
    let totals = thread::scope(|scope| {
        let threads: Vec<_> = travellers
            .into_iter()
            .enumerate()
            .map(|(thread, traveller)| scope.spawn(move || work(thread, traveller)))
            .collect();
        let join = |thread: thread::ScopedJoinHandle<'_, _>| match thread.join() {
            Ok(totals) => totals,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        threads
            .into_iter()
            .map(join)
            .collect::<Result<Vec<Totals>, Error>>()
    })?;

    let instances = 2 * THREADS * INSTANCES_PER_THREAD + THREADS;
    println!("{instances} instances of 2 plug-ins on {THREADS} threads");
    println!("words: {}", totals.iter().map(|t| t.words).sum::<i64>());
    println!("long words: {}", totals.iter().map(|t| t.long).sum::<u32>());
    let checksums = totals.iter().fold(0, |sum, t| sum ^ t.checksums);
    println!("checksum of checksums: {checksums:016x}");
    Ok(())
}

type Error = Box<dyn std::error::Error + Send + Sync>;
