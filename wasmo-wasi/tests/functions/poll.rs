//! Waiting for clocks and file descriptors.

use crate::world::{BUFFER, CREAT, OUT, World, errno, ok};
use std::io::Write;
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::{Duration, Instant};
use wasmo_wasi::preview1::*;
use wasmo_wasi::{Access, Errno, unstable};

/// Where subscriptions are.
const SUBSCRIPTIONS: u32 = 0x2000;

/// A subscription to a clock.
fn clock(id: u32, nanoseconds: u64, absolute: bool) -> [u8; 48] {
    let mut record = [0; 48];
    record[0] = 7;
    record[16..20].copy_from_slice(&id.to_le_bytes());
    record[24..32].copy_from_slice(&nanoseconds.to_le_bytes());
    record[40] = u8::from(absolute);
    record
}

/// A subscription to reading (1) or writing (2).
fn ready(ty: u8, fd: u32) -> [u8; 48] {
    let mut record = [0; 48];
    record[0] = 9;
    record[8] = ty;
    record[16..20].copy_from_slice(&fd.to_le_bytes());
    record
}

impl World {
    /// The events: user data, error, type, bytes.
    fn poll(&mut self, list: &[[u8; 48]]) -> Result<Vec<(u64, u16, u8, u64)>, Errno> {
        let at = SUBSCRIPTIONS as usize;
        self.memory[at..][..list.len() * 48].copy_from_slice(list.as_flattened());
        let World { cx, memory, .. } = self;
        let count = list.len() as u32;
        match errno(poll_oneoff(cx, memory, SUBSCRIPTIONS, BUFFER, count, OUT)) {
            Errno::Success => Ok((0..self.u32(OUT))
                .map(|at| {
                    let event = BUFFER + at * 32;
                    let [ty] = self.bytes(event + 10);
                    let (error, bytes) = (self.u16(event + 8), self.u64(event + 16));
                    (self.u64(event), error, ty, bytes)
                })
                .collect()),
            error => Err(error),
        }
    }
}

#[test]
fn clocks() {
    let mut world = World::new();
    for id in [0, 1] {
        let start = Instant::now();
        let events = world.poll(&[clock(id, 30_000_000, false), clock(id, u64::MAX, false)]);
        assert_eq!(events, Ok(vec![(7, 0, 0, 0)]));
        assert!(start.elapsed() >= Duration::from_millis(29));
        // A time that has gone by.
        let events = world.poll(&[clock(id, 1, true), clock(id, u64::MAX, true)]);
        assert_eq!(events, Ok(vec![(7, 0, 0, 0)]));
    }
    let World { cx, memory, .. } = &mut world;
    ok(clock_time_get(cx, memory, 1, 0, OUT));
    let until = world.u64(OUT) + 20_000_000;
    let start = Instant::now();
    world.poll(&[clock(1, until, true)]).unwrap();
    assert!(start.elapsed() >= Duration::from_millis(15));
    // A clock that cannot be waited for is an event with an error.
    let events = world.poll(&[clock(2, 0, false)]);
    assert_eq!(events, Ok(vec![(7, Errno::Inval.raw(), 0, 0)]));
}

#[test]
fn hostile_subscriptions_are_refused() {
    let mut world = World::new();
    let size = world.memory.len() as u32;
    let World { cx, memory, .. } = &mut world;
    let mut poll = |from, to, count, out| errno(poll_oneoff(cx, memory, from, to, count, out));
    assert_eq!(poll(0, 0, 0, OUT), Errno::Inval);
    assert_eq!(poll(0, 0, 1_000_000_000, OUT), Errno::Inval);
    assert_eq!(poll(0, 0, u32::MAX, OUT), Errno::Inval);
    assert_eq!(poll(0, 0, 4096, OUT), Errno::Fault);
    assert_eq!(poll(size - 47, 0, 1, OUT), Errno::Fault);
    assert_eq!(poll(u32::MAX, 0, 1, OUT), Errno::Fault);
    assert_eq!(poll(0x2000, size - 31, 1, OUT), Errno::Fault);
    assert_eq!(poll(0x2000, 0, 1, size - 3), Errno::Fault);
    // A type of event that there is not.
    assert_eq!(world.poll(&[ready(3, 0)]), Err(Errno::Inval));
}

#[test]
fn files_and_streams() {
    let mut world = World::new();
    let file = world.open("file", CREAT).unwrap();
    world.write(file, b"0123456789").unwrap();
    world.seek(file, 4, 0).unwrap();
    let badf = Errno::Badf.raw();
    let notcapable = Errno::Notcapable.raw();
    let events = world.poll(&[
        ready(1, file),
        ready(2, file),
        ready(2, 1),
        ready(1, 0),
        ready(1, 1),
        ready(2, 0),
        ready(1, 99),
        ready(1, 3),
        clock(1, 1 << 60, false),
    ]);
    let expected = vec![
        (9, 0, 1, 6),
        (9, 0, 2, 0),
        (9, 0, 2, 1),
        (9, 0, 1, 1),
        (9, notcapable, 1, 0),
        (9, notcapable, 2, 0),
        (9, badf, 1, 0),
        (9, notcapable, 1, 0),
    ];
    assert_eq!(events, Ok(expected));
}

#[test]
fn sockets() {
    let (mut ours, theirs) = UnixStream::pair().unwrap();
    let mut world = World::with(Access::ReadOnly, |builder| builder.stream(theirs));
    let events = world.poll(&[ready(1, 4), clock(1, 10_000_000, false)]);
    assert_eq!(events, Ok(vec![(7, 0, 0, 0)]), "nothing is there");
    let writer = thread::spawn(move || {
        thread::sleep(Duration::from_millis(20));
        ours.write_all(b"abc").unwrap();
        ours
    });
    let events = world.poll(&[ready(1, 4), clock(1, 1 << 60, false)]);
    assert_eq!(events, Ok(vec![(9, 0, 1, 3)]));
    drop(writer.join().unwrap());
    world.read(4, 3).unwrap();
    let events = world.poll(&[ready(1, 4)]);
    assert_eq!(events, Ok(vec![(9, 0, 1, 0)]));
    assert_eq!(world.bytes::<1>(BUFFER + 24), [1], "it was hung up");
    let events = world.poll(&[ready(2, 4)]);
    assert_eq!(events.map(|events| events.len()), Ok(1));
}

#[test]
fn the_old_version() {
    let mut world = World::new();
    let at = SUBSCRIPTIONS as usize;
    // User data, the type, a number that nobody uses, the clock, the time.
    world.memory[at] = 3;
    world.memory[at + 16] = 99;
    world.memory[at + 24] = 1;
    world.memory[at + 32..][..8].copy_from_slice(&20_000_000_u64.to_le_bytes());
    let start = Instant::now();
    let World { cx, memory, .. } = &mut world;
    ok(unstable::poll_oneoff(
        cx,
        memory,
        SUBSCRIPTIONS,
        BUFFER,
        1,
        OUT,
    ));
    assert!(start.elapsed() >= Duration::from_millis(19));
    assert_eq!((world.u32(OUT), world.u64(BUFFER)), (1, 3));
    let size = world.memory.len() as u32;
    let World { cx, memory, .. } = &mut world;
    let outside = unstable::poll_oneoff(cx, memory, size - 55, BUFFER, 1, OUT);
    assert_eq!(errno(outside), Errno::Fault);
}
