//! Runs the example, and holds the library to what it should do.

use sandboxed_c::{Error, Images, LONGEST_SIDE, Picture, Tainted, crafted_file};
use std::process::Command;
use wasmo_rt::TrapCode;

#[test]
fn the_bug_is_caught_and_the_program_goes_on() {
    let output = Command::new(env!("CARGO_BIN_EXE_sandboxed-c")).output();
    let output = output.expect("the example runs");
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        text.starts_with("256 x 256 pixels, 262144 bytes as RGBA, "),
        "{text}"
    );
    assert!(text.contains("%@@@@@@@@@%"), "a picture: {text}");
    assert!(text.contains("decoded again: true"), "{text}");
    assert!(text.contains("20000 x 1 pixels is not believed"), "{text}");
    assert!(text.contains("a file of another kind is refused"), "{text}");
    let caught = text
        .lines()
        .find(|line| line.starts_with("the crafted file is caught: "));
    let caught = caught.expect("the trap is reported");
    assert!(caught.contains("out of bounds memory access"), "{caught}");
    assert!(
        text.contains("image_decode"),
        "the backtrace names the function: {text}"
    );
    assert!(
        text.contains("a new sandbox works: mean colour ["),
        "{text}"
    );
}

#[test]
fn pictures_survive_coding_and_scaling() {
    let mut images = Images::new().expect("a sandbox");
    let pixels: Vec<u8> = (0..16 * 8)
        .flat_map(|i: u32| [i as u8, (i * 7) as u8, (i / 3) as u8, 255 - (i % 2) as u8])
        .collect();
    let picture = Picture {
        width: 16,
        height: 8,
        pixels,
    };
    let file = images.encode(&picture).expect("encoded");
    assert_eq!(&file[..4], b"qoif");
    let same = images.thumbnail(&file, 16, 8).expect("decoded");
    assert_eq!(same, picture);
    // Each pixel of a picture half as large is the mean of four.
    let half = images.thumbnail(&file, 8, 4).expect("scaled");
    let at = |x: usize, y: usize| u32::from(picture.pixels[(y * 16 + x) * 4 + 1]);
    let mean = (at(0, 0) + at(1, 0) + at(0, 1) + at(1, 1) + 2) / 4;
    assert_eq!(u32::from(half.pixels[1]), mean);
}

#[test]
fn a_trap_leaves_other_sandboxes_alone() {
    let mut good = Images::new().expect("a sandbox");
    let mut bad = Images::new().expect("a sandbox");
    let picture = Picture {
        width: 2,
        height: 2,
        pixels: (0..16).collect(),
    };
    let file = good.encode(&picture).expect("encoded");
    for _ in 0..3 {
        match bad.thumbnail(&crafted_file(), 1, 1) {
            Err(Error::Trap(trap)) => {
                assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
            }
            other => panic!("expected a trap, found {other:?}"),
        }
        assert_eq!(good.thumbnail(&file, 2, 2).expect("decoded"), picture);
        bad = Images::new().expect("a sandbox");
    }
}

#[test]
fn nothing_tainted_passes_unverified() {
    let within = |value: u32| Tainted::from(value).within(1..=LONGEST_SIDE);
    assert!(matches!(within(1), Ok(1)));
    assert!(matches!(within(LONGEST_SIDE), Ok(LONGEST_SIDE)));
    assert!(matches!(within(0), Err(Error::Implausible)));
    assert!(matches!(within(LONGEST_SIDE + 1), Err(Error::Implausible)));
    let even = |value| match value % 2 {
        0 => Ok(value / 2),
        _ => Err(Error::Implausible),
    };
    assert!(matches!(Tainted::from(8).verify(even), Ok(4)));
    assert!(matches!(
        Tainted::from(7).verify(even),
        Err(Error::Implausible)
    ));

    // A picture whose size the library tells truly, but that is longer than the program wants.
    let mut images = Images::new().expect("a sandbox");
    let mut picture = |width: u32| {
        let pixels = vec![7; width as usize * 4];
        let picture = Picture {
            width,
            height: 1,
            pixels,
        };
        let file = images.encode(&picture).expect("encoded");
        images.decode(&file).map(|decoded| decoded == picture)
    };
    assert!(matches!(picture(LONGEST_SIDE), Ok(true)));
    assert!(matches!(picture(LONGEST_SIDE + 1), Err(Error::Implausible)));
}
