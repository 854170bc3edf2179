//! The limit on what a guest adds to files.

use crate::world::{BUFFER, CREAT, EXCL, FILE, OUT, ROOT, TRUNC, World, errno, ok};
use std::fs::{self, File};
use wasmo_wasi::preview1::*;
use wasmo_wasi::{Access, Errno, Output};

/// A world in which the guest can add `bytes`.
fn limited(bytes: u64) -> World {
    World::with(Access::ReadWrite, |builder| builder.disk_quota(bytes))
}

impl World {
    fn file_len(&self, name: &str) -> u64 {
        fs::metadata(self.dir.path().join(name)).unwrap().len()
    }

    fn pwrite(&mut self, fd: u32, bytes: &[u8], offset: u64) -> Result<u32, Errno> {
        let start = BUFFER as usize;
        self.memory[start..start + bytes.len()].copy_from_slice(bytes);
        let array = self.array(bytes.len() as u32);
        let World { cx, memory, .. } = self;
        match errno(fd_pwrite(cx, memory, fd, array, 1, offset, OUT)) {
            Errno::Success => Ok(self.u32(OUT)),
            error => Err(error),
        }
    }
}

#[test]
fn files_grow_no_further() {
    let mut world = limited(4096 + 1000);
    let fd = world.open("file", CREAT).unwrap();
    assert_eq!(world.write(fd, &[1; 900]), Ok(900));
    // What fits is written, as on a disk that is full.
    assert_eq!(world.write(fd, &[2; 900]), Ok(100));
    assert_eq!(world.write(fd, &[3; 900]), Err(Errno::Dquot));
    assert_eq!(world.write(fd, &[]), Ok(0));
    assert_eq!(world.file_len("file"), 1000);
    // To write over what is there is free, up to its end.
    assert_eq!(world.pwrite(fd, &[4; 600], 500), Ok(500));
    assert_eq!(world.pwrite(fd, &[4; 1], 1000), Err(Errno::Dquot));
    assert_eq!(world.pwrite(fd, &[4; 1], 1 << 40), Err(Errno::Dquot));
    assert_eq!(world.seek(fd, 0, 0), Ok(0));
    assert_eq!(world.write(fd, &[5; 1000]), Ok(1000));
    assert_eq!(world.file_len("file"), 1000);
}

#[test]
fn slices_are_cut() {
    let mut world = limited(4096 + 10);
    let fd = world.open("file", CREAT).unwrap();
    for (at, (address, len)) in [(BUFFER, 4), (BUFFER + 8, 0), (BUFFER + 16, 8)]
        .into_iter()
        .enumerate()
    {
        world.put_u32(0x200 + at as u32 * 8, address);
        world.put_u32(0x204 + at as u32 * 8, len);
    }
    world.memory[BUFFER as usize..][..4].copy_from_slice(b"abcd");
    world.memory[BUFFER as usize + 16..][..8].copy_from_slice(b"ABCDEFGH");
    let World { cx, memory, .. } = &mut world;
    ok(fd_write(cx, memory, fd, 0x200, 3, OUT));
    assert_eq!(world.u32(OUT), 10);
    let file = world.dir.path().join("file");
    assert_eq!(fs::read(file).unwrap(), b"abcdABCDEF");
}

#[test]
fn holes_and_sizes_count() {
    let mut world = limited(4096 + 1000);
    let fd = world.open("file", CREAT).unwrap();
    let cx = &world.cx;
    let memory = &mut world.memory;
    assert_eq!(
        errno(fd_filestat_set_size(cx, memory, fd, 1001)),
        Errno::Dquot
    );
    ok(fd_filestat_set_size(cx, memory, fd, 400));
    assert_eq!(errno(fd_allocate(cx, memory, fd, 500, 501)), Errno::Dquot);
    ok(fd_allocate(cx, memory, fd, 0, 500));
    // A hole of 300 and 10 bytes.
    assert_eq!(world.pwrite(fd, &[1; 10], 800), Ok(10));
    assert_eq!(world.pwrite(fd, &[1; 500], 810), Ok(190));
    // What is cut off is not given back.
    let World { cx, memory, .. } = &mut world;
    ok(fd_filestat_set_size(cx, memory, fd, 0));
    assert_eq!(errno(fd_filestat_set_size(cx, memory, fd, 1)), Errno::Dquot);
    assert_eq!(world.write(fd, &[1]), Err(Errno::Dquot));
}

#[test]
fn appending_counts_from_the_end() {
    const APPEND: u32 = 1;
    let mut world = limited(10);
    fs::write(world.dir.path().join("file"), [0; 100]).unwrap();
    let fd = world.open_as(ROOT, "file", 1, CREAT, FILE, APPEND).unwrap();
    assert_eq!(world.write(fd, &[1; 7]), Ok(7));
    assert_eq!(world.pwrite(fd, &[1; 7], 0), Ok(3));
    assert_eq!(world.write(fd, &[1; 7]), Err(Errno::Dquot));
    assert_eq!(world.file_len("file"), 110);
}

#[test]
fn new_names_count() {
    let mut world = limited(4 * 4096 + 4095);
    fs::write(world.dir.path().join("there"), "text").unwrap();
    world.open("one", CREAT).unwrap();
    world.open("two", CREAT | EXCL).unwrap();
    assert_eq!(world.at(path_create_directory, ROOT, "dir"), Errno::Success);
    assert_eq!(world.symlink("dir", "link"), Errno::Success);
    // Nothing more can be made, whatever it is.
    let full = Err(Errno::Dquot);
    assert_eq!(world.open("three", CREAT), full);
    assert_eq!(world.open("three", CREAT | EXCL), full);
    assert_eq!(world.at(path_create_directory, ROOT, "new"), Errno::Dquot);
    assert_eq!(world.symlink("there", "new"), Errno::Dquot);
    assert_eq!(world.link(ROOT, "there", ROOT, "new"), Errno::Dquot);
    assert_eq!(fs::read_dir(world.dir.path()).unwrap().count(), 5);
    // What is there can be opened, cut and renamed; a name in use stays an error of its own where there is room.
    let fd = world.open("there", CREAT | TRUNC).unwrap();
    assert_eq!(world.write(fd, &[1; 5000]), Ok(4095));
    assert_eq!(limited(4096).open("missing", 0), Err(Errno::Noent));
    let mut world = limited(4096);
    fs::write(world.dir.path().join("there"), "text").unwrap();
    assert_eq!(world.open("there", CREAT | EXCL), Err(Errno::Exist));
    // What failed has cost nothing.
    world.open("new", CREAT | EXCL).unwrap();
}

#[test]
fn output_to_a_file_counts_and_pipes_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("output");
    let pipe = wasmo_wasi::OutputPipe::new();
    let mut world = World::with(Access::ReadWrite, |builder| {
        builder
            .disk_quota(3)
            .stdout(Output::file(File::create(&path).unwrap()))
            .stderr(Output::pipe(&pipe))
    });
    assert_eq!(world.write(1, b"hello"), Ok(3));
    assert_eq!(world.write(1, b"hello"), Err(Errno::Dquot));
    assert_eq!(world.write(2, b"hello"), Ok(5));
    assert_eq!(fs::read(&path).unwrap(), b"hel");
}

#[test]
fn clones_share_it() {
    let mut world = limited(4096 + 5);
    let fd = world.open("file", CREAT).unwrap();
    let other = world.cx.clone();
    assert_eq!(world.write(fd, b"123"), Ok(3));
    world.cx = other;
    assert_eq!(world.write(fd, b"123"), Ok(2));
    assert_eq!(world.write(fd, b"123"), Err(Errno::Dquot));
}
