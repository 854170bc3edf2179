//! Sockets that were granted.

use crate::world::{BUFFER, CREAT, OUT, World, errno, ok};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use wasmo_wasi::preview1::*;
use wasmo_wasi::{Access, Errno};

/// A listening socket.
const LISTENER: u32 = 4;

/// A connected one.
const STREAM: u32 = 5;

fn world() -> (World, std::net::SocketAddr, UnixStream) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (ours, theirs) = UnixStream::pair().unwrap();
    let grant = |builder: wasmo_wasi::WasiCtxBuilder| builder.listener(listener).stream(theirs);
    (World::with(Access::ReadOnly, grant), address, ours)
}

#[test]
fn connections_are_accepted() {
    let (mut world, address, _) = world();
    let World { cx, memory, .. } = &mut world;
    // It does not block for long: nobody is there.
    ok(fd_fdstat_set_flags(cx, memory, LISTENER, 4));
    assert_eq!(
        errno(sock_accept(cx, memory, LISTENER, 0, OUT)),
        Errno::Again
    );
    ok(fd_fdstat_set_flags(cx, memory, LISTENER, 0));
    let mut client = TcpStream::connect(address).unwrap();
    let outside = errno(sock_accept(cx, memory, LISTENER, 0, u32::MAX));
    assert_eq!(outside, Errno::Fault);
    assert_eq!(
        errno(sock_accept(cx, memory, LISTENER, 1, OUT)),
        Errno::Inval
    );
    ok(sock_accept(cx, memory, LISTENER, 4, OUT));
    let fd = world.u32(OUT);
    assert_eq!(fd, 6);
    assert_eq!(world.read(fd, 10), Err(Errno::Again));
    client.write_all(b"question").unwrap();
    while world.read(fd, 8) == Err(Errno::Again) {}
    assert_eq!(&world.bytes::<8>(BUFFER), b"question");
    assert_eq!(world.write(fd, b"answer"), Ok(6));
    let World { cx, memory, .. } = &mut world;
    ok(sock_shutdown(cx, memory, fd, 2));
    let mut answer = String::new();
    client.read_to_string(&mut answer).unwrap();
    assert_eq!(answer, "answer");
    let World { cx, memory, .. } = &mut world;
    ok(fd_fdstat_get(cx, memory, fd, OUT));
    assert_eq!(world.bytes::<1>(OUT), [6]);
    assert_eq!(world.close(fd), Errno::Success);
}

#[test]
fn sending_and_receiving() {
    let (mut world, _, mut ours) = world();
    ours.write_all(b"0123456789").unwrap();
    let array = world.array(4);
    let World { cx, memory, .. } = &mut world;
    // Looking first, then taking.
    for flags in [1, 0] {
        ok(sock_recv(cx, memory, STREAM, array, 1, flags, OUT, OUT + 4));
    }
    assert_eq!(&memory[BUFFER as usize..][..4], b"0123");
    ok(sock_recv(cx, memory, STREAM, array, 1, 2, OUT, OUT + 4));
    assert_eq!(&memory[BUFFER as usize..][..4], b"4567");
    ok(sock_send(cx, memory, STREAM, array, 1, 0, OUT));
    let mut got = [0; 4];
    ours.read_exact(&mut got).unwrap();
    assert_eq!(&got, b"4567");
    assert_eq!((world.u32(OUT), world.u16(OUT + 4)), (4, 0));

    let size = world.memory.len() as u32;
    let World { cx, memory, .. } = &mut world;
    let refusals = [
        (
            sock_recv(cx, memory, STREAM, array, 1, 4, OUT, OUT),
            Errno::Inval,
        ),
        (
            sock_recv(cx, memory, STREAM, array, u32::MAX, 0, OUT, OUT),
            Errno::Inval,
        ),
        (
            sock_recv(cx, memory, STREAM, array, 1, 0, size, OUT),
            Errno::Fault,
        ),
        (
            sock_recv(cx, memory, STREAM, array, 1, 0, OUT, size),
            Errno::Fault,
        ),
        (
            sock_send(cx, memory, STREAM, array, 1, 1, OUT),
            Errno::Inval,
        ),
        (sock_send(cx, memory, STREAM, size, 1, 0, OUT), Errno::Fault),
        (
            sock_send(cx, memory, LISTENER, array, 1, 0, OUT),
            Errno::Notconn,
        ),
        (sock_accept(cx, memory, STREAM, 0, OUT), Errno::Inval),
        (sock_accept(cx, memory, 1, 0, OUT), Errno::Notsock),
        (sock_shutdown(cx, memory, STREAM, 0), Errno::Inval),
        (sock_shutdown(cx, memory, STREAM, 4), Errno::Inval),
        (sock_shutdown(cx, memory, 1, 1), Errno::Notsock),
        (sock_shutdown(cx, memory, 99, 1), Errno::Badf),
    ];
    for (at, (outcome, expected)) in refusals.into_iter().enumerate() {
        assert_eq!(errno(outcome), expected, "number {at}");
    }
    drop(ours);
    // An error, and no signal that would end this process.
    let World { cx, memory, .. } = &mut world;
    let sent = errno(sock_send(cx, memory, STREAM, array, 1, 0, OUT));
    assert_eq!(sent, Errno::Pipe);
    assert_eq!(world.write(STREAM, b"x"), Err(Errno::Pipe));
}

#[test]
fn files_are_no_sockets() {
    let mut world = World::new();
    let file = world.open("file", CREAT).unwrap();
    let array = world.array(1);
    let World { cx, memory, .. } = &mut world;
    let refusals = [
        sock_recv(cx, memory, file, array, 1, 0, OUT, OUT),
        sock_send(cx, memory, file, array, 1, 0, OUT),
        sock_accept(cx, memory, file, 0, OUT),
        sock_shutdown(cx, memory, file, 3),
    ];
    assert_eq!(refusals.map(errno), [Errno::Notsock; 4]);
}
