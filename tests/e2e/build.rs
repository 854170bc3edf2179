//! Compiles every guest as the profile says, and some of them in every other way as well.

use std::path::{Path, PathBuf};
use std::{env, fs};
use wasmo_build::{Bounds, Build, OptLevel};

/// The guests that are compiled in every way.
const EVERY_WAY: &[&str] = &[
    "traps",
    "recursion",
    "values",
    "codec",
    "shared_worker",
    "memory64",
    "memories",
    "parallel",
    "catcher",
    "tails",
    "exceptions",
    "last_call",
    "pressed",
    "registers",
    "rewritten",
    "sums",
    "lookups",
    "frames",
    "accessed",
    "accessed_whole",
];

/// The guests that are compiled in the two ways that differ most from the default: see [`TWO`].
const TWO_WAYS: &[&str] = &[
    "image",
    "exceptions_legacy",
    "exceptions_exnref",
    "setjmp_legacy",
    "setjmp_exnref",
];

/// Those two ways.
const TWO: &[&str] = &["o0", "explicit_o3"];

/// The ways: a name, the level of optimisation, the bounds, and whether traps are exact.
const WAYS: &[(&str, OptLevel, Bounds, bool)] = &[
    ("o0", OptLevel::O0, Bounds::Guard, false),
    ("o3", OptLevel::O3, Bounds::Guard, false),
    ("oz", OptLevel::Oz, Bounds::Guard, false),
    ("exact", OptLevel::O3, Bounds::Guard, true),
    ("explicit_o0", OptLevel::O0, Bounds::Explicit, false),
    ("explicit_o3", OptLevel::O3, Bounds::Explicit, false),
];

/// A build that may use what is not finished, too.
fn build() -> Build {
    let mut build = Build::new();
    build.feature("custom-page-sizes", true);
    build
}

/// A function that calls nothing and has many vectors at once, which take ten pages.
fn big_frame() -> String {
    let count = 2500;
    let mut text = String::from("(func $big (type $f)\n");
    for at in 0..count {
        text += &format!("(local $v{at} v128)");
    }
    for at in 0..count {
        let offset = at * 16;
        text += &format!("(local.set $v{at} (v128.load offset={offset} (local.get 0)))\n");
    }
    for at in (0..count).rev() {
        let (offset, next) = (at * 16 + 64, (at * 7 + 1) % count);
        text += &format!(
            "(v128.store offset={offset} (local.get 0) (v128.xor (local.get $v{at}) (local.get $v{next})))\n"
        );
    }
    text + "(i32.const 0))"
}

/// A function that calls nothing and has `count` integers from one block to the next. Without optimisation they are all that it has on its stack, four bytes
/// each: more than may be used below the stack pointer, which is not aligned then.
fn some_integers(name: &str, count: u32) -> String {
    let mut text = format!("(func ${name} (type $f)\n");
    for at in 0..count {
        text += &format!("(local $v{at} i32)");
    }
    text += "(local.set $v0 (i32.add (i32.load (local.get 0)) (i32.load (local.get 1))))\n";
    for at in 1..count {
        let last = at - 1;
        text += &format!(
            "(local.set $v{at} (i32.xor (local.get $v{last}) (i32.const {})))\n",
            at * 77
        );
    }
    text += "(if (result i32) (local.get $v5) (then (i32.const 0)\n";
    for at in 0..count {
        text += &format!("(i32.mul (local.get $v{at}) (i32.const 3)) i32.add\n");
    }
    text + ") (else (i32.const 0))))"
}

/// Straight code in `count` steps, each of which needs the last ones; some of them write to the memory.
fn steps(count: u32) -> String {
    let mut text = String::new();
    for at in 0..count {
        let [a, b, c] = [0, 1, 2].map(|next| ["$a", "$b", "$c"][((at + next) % 3) as usize]);
        let factor = at * 2 + 1;
        text += &format!(
            "(local.set {a} (i64.rotl (i64.add (i64.mul (local.get {b}) (i64.const {factor})) (local.get {c})) (i64.const 7)))\n"
        );
        if at % 50 == 0 {
            let offset = at / 50 * 8;
            text += &format!("(i64.store offset={offset} (i32.const 0) (local.get {a}))\n");
        }
    }
    text
}

fn main() {
    println!("cargo::rerun-if-changed=guests");
    println!("cargo::rerun-if-changed=images");
    let mut guests: Vec<PathBuf> = ["guests", "codec", "parallel", "cxx"]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).expect("a folder of this crate"))
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|kind| kind == "wat" || kind == "wasm")
        })
        .collect();
    let out = env::var_os("OUT_DIR").expect("this is a build script");
    let out = Path::new(&out);
    // Texts with so much data that it is mapped.
    for name in ["image", "image_trap"] {
        let folder = Path::new("images");
        let text = fs::read_to_string(folder.join(name).with_extension("wat"));
        let data: String = (0..20_000)
            .map(|at| char::from(b'a' + (at % 23) as u8))
            .collect();
        let text = text
            .expect("a guest can be read")
            .replace("20000 BYTES", &data);
        let path = out.join(name).with_extension("wat");
        fs::write(&path, text).expect("OUT_DIR can be written");
        guests.push(path);
    }
    let text = fs::read_to_string("images/frames.wat").expect("a guest can be read");
    let path = out.join("frames.wat");
    // One of the two has an odd number of them on its stack.
    let some = some_integers("some", 44) + &some_integers("more", 45);
    let text = text.replace("BIG", &big_frame()).replace("SOME", &some);
    fs::write(&path, text).expect("OUT_DIR can be written");
    guests.push(path);
    let text = fs::read_to_string("images/accessed.wat").expect("a guest can be read");
    for (name, pages) in [("accessed", "1 65536"), ("accessed_whole", "65536")] {
        let path = out.join(name).with_extension("wat");
        fs::write(&path, text.replace("PAGES", pages)).expect("OUT_DIR can be written");
        guests.push(path);
    }
    let text = fs::read_to_string("images/large.wat").expect("a guest can be read");
    let path = out.join("large.wat");
    fs::write(&path, text.replace("5000 STEPS", &steps(5_000))).expect("OUT_DIR can be written");
    guests.push(path);
    guests.sort();
    build().compile_all(&guests);

    for &(way, level, bounds, exact) in WAYS {
        let two = TWO_WAYS.iter().filter(|_| TWO.contains(&way));
        let names = EVERY_WAY.iter().chain(two);
        let variants = names.map(|name| variant(&guests, out, name, way));
        let mut build = build();
        build.opt_level(level).bounds(bounds).exact_traps(exact);
        build.compile_all(variants);
    }
    if env::var("CARGO_CFG_TARGET_ARCH").as_deref() == Ok("x86_64") {
        // With vectors of 256 bits.
        let mut build = build();
        build.opt_level(OptLevel::O3).target_cpu("x86-64-v3");
        let names = ["sums", "lookups"];
        build.compile_all(names.map(|name| variant(&guests, out, name, "v3")));
    }
}

/// The guest `name` once more, under a name of its own. A program links a module once: with an empty custom section more it is another module
/// that means the same.
fn variant(guests: &[PathBuf], out: &Path, name: &str, way: &str) -> PathBuf {
    let path = guests
        .iter()
        .find(|path| path.file_stem() == Some(name.as_ref()));
    let source = fs::read(path.expect("a guest")).expect("a guest can be read");
    let mut wasm = wat::parse_bytes(&source)
        .expect("a valid guest")
        .into_owned();
    let len = u8::try_from(way.len()).expect("a short name");
    wasm.extend([0, len + 1, len]);
    wasm.extend(way.as_bytes());
    let variant = out.join(format!("{name}_{way}.wasm"));
    fs::write(&variant, wasm).expect("OUT_DIR can be written");
    variant
}
