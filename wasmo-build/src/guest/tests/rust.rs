//! [`CargoGuest`] with a cargo that is a shell script: what it is called with, and every way to fail.

use super::*;
use crate::CargoGuest;
use crate::guest::rust::leaks;
use std::ffi::OsStr;

/// A cargo that notes how it was called, builds an empty module and says of it what cargo says.
const CARGO: &str = r#"
echo "$0 $*" | sed 's|@|@|g' >> @/calls
env > @/surroundings
case $1 in
locate-project) echo "@/guest/Cargo.toml"; exit ;;
esac
printf "$says" >&2
[ $ends ] && exit $ends
mkdir -p @/built
for name in ${modules-guest}; do
    printf '\000asm\001\000\000\000' > @/built/$name.wasm
    echo "@/built/$name.wasm: @/guest/src/lib.rs @/dep/src/lib.rs @/gone.rs" > @/built/$name.d
    echo "{\"reason\":\"compiler-artifact\",\"package_id\":\"path+file://@/guest#0.0.0\",\"manifest_path\":\"@/guest/Cargo.toml\",\"filenames\":[\"@/built/$name.wasm\"]}"
done
[ $no_rule ] && rm @/built/*.d
echo 'not a message'
echo '{"reason":"compiler-artifact","package_id":"registry+x#1.0.0","manifest_path":"/bin/sh","filenames":["/x/other.wasm"]}'
echo '{"reason":"compiler-artifact","package_id":"path+file://@/dep#0.0.0","manifest_path":"@/dep/Cargo.toml","filenames":["/x/libdep.rlib"]}'
echo '{"reason":"build-finished","success":true}'
"#;

const RUSTC: &str = r#"
case $1 in
--version) echo 'rustc 1.95.0 (fake)' ;;
--print) [ $unknown ] && exit 1; echo @/library ;;
esac
"#;

/// A crate with a guest in the folder `guest`, and this cargo, beginning with `settings`.
fn with_cargo(settings: &str) -> Crate {
    let mut krate = Crate::new();
    for file in [
        "guest/Cargo.toml",
        "guest/Cargo.lock",
        "guest/src/lib.rs",
        "dep/Cargo.toml",
        "dep/src/lib.rs",
    ] {
        krate.write(file, "");
    }
    krate.script("bin/cargo", &format!("{settings}\n{CARGO}"));
    krate.script("bin/rustc", &format!("{settings}\n{RUSTC}"));
    krate.set("CARGO", krate.path("bin/cargo"));
    krate.set("RUSTC", "rustc");
    krate
}

/// How cargo was called first, with `@` for the crate's folder.
fn call(krate: &Crate) -> String {
    let calls = krate.read("calls").replace(&krate.path(""), "@");
    calls.lines().next().unwrap_or_default().to_owned()
}

/// The value of a variable when cargo was called.
fn variable(krate: &Crate, name: &str) -> Option<String> {
    let surroundings = krate.read("surroundings");
    let mut lines = surroundings.lines();
    lines.find_map(|line| Some(line.strip_prefix(name)?.strip_prefix('=')?.to_owned()))
}

type Choose = fn(&mut CargoGuest) -> &mut CargoGuest;

#[test]
fn options_reach_cargo() {
    let krate = with_cargo("");
    let mut guest = CargoGuest::new("guest");
    let made = krate.made(&guest);
    assert_eq!(made.wasm, Path::new(&krate.path("out/guest.wasm")));
    assert_eq!(made.compiler, "rustc 1.95.0 (fake)");
    assert_eq!(
        call(&krate),
        "@/bin/cargo build --message-format json-render-diagnostics --target wasm32-unknown-unknown --profile dev \
         --manifest-path @/guest/Cargo.toml --target-dir @/out/wasmo-guests/guest-/target"
    );
    assert_eq!(variable(&krate, "RUSTC"), Some(krate.path("bin/rustc")));
    assert_eq!(variable(&krate, "PWD"), Some(krate.path("guest")));

    guest
        .name("other")
        .features(["a", "b"])
        .default_features(false)
        .profile("tiny")
        .target("wasm32-wasip1")
        .arg("--locked")
        .args(["-Z", "x"])
        .rustflags(["-Ca=b c", "-Cd"])
        .linker("some-ld")
        .env("OF_MINE", "1");
    let choices: [(Choose, &str); 3] = [
        (CargoGuest::cdylib, "rustc --lib --crate-type cdylib"),
        (|guest| guest.bin("tool"), "build --bin tool"),
        (|guest| guest.example("show"), "build --example show"),
    ];
    for (choose, words) in choices {
        fs::remove_file(krate.path("calls")).unwrap();
        let made = krate.made(choose(&mut guest));
        assert_eq!(made.wasm, Path::new(&krate.path("out/other.wasm")));
        let expected = format!(
            "@/bin/cargo {words} --message-format json-render-diagnostics --target wasm32-wasip1 --profile tiny \
             --no-default-features --features a,b --locked -Z x --manifest-path "
        );
        assert_parts(&call(&krate), &[&expected]);
    }
    let is = |name: &str, value: &str| assert_eq!(variable(&krate, name).as_deref(), Some(value));
    is("CARGO_ENCODED_RUSTFLAGS", "-Ca=b c\x1f-Cd");
    is("CARGO_TARGET_WASM32_WASIP1_LINKER", "some-ld");
    is("OF_MINE", "1");
}

#[test]
fn the_profile_follows_the_crates() {
    let mut krate = with_cargo("");
    krate.set("PROFILE", "release");
    krate.made(&CargoGuest::new("guest"));
    assert_parts(&call(&krate), &[" --profile release "]);
}

#[test]
fn the_outer_builds_variables_stay_outside() {
    // Cargo, which runs this test, has set some of them for it.
    assert!(std::env::var_os("CARGO_MANIFEST_DIR").is_some());
    let krate = with_cargo("");
    krate.made(&CargoGuest::new("guest"));
    assert_eq!(variable(&krate, "CARGO_MANIFEST_DIR"), None);
    assert_eq!(variable(&krate, "CARGO_PKG_NAME"), None);
    assert_eq!(
        variable(&krate, "PATH").as_deref(),
        std::env::var("PATH").ok().as_deref()
    );

    for name in [
        "CARGO",
        "CARGO_ENCODED_RUSTFLAGS",
        "CARGO_TARGET_DIR",
        "CARGO_BUILD_TARGET",
        "CARGO_CFG_TARGET_OS",
        "CARGO_FEATURE_X",
        "CARGO_PROFILE_DEV_DEBUG",
        "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS",
        "DEP_Z_ROOT",
        "OUT_DIR",
        "RUSTC",
        "RUSTC_WORKSPACE_WRAPPER",
        "RUSTC_WRAPPER",
        "RUSTFLAGS",
        "TARGET",
    ] {
        assert!(leaks(OsStr::new(name)), "{name}");
    }
    for name in [
        "CARGO_HOME",
        "CARGO_MAKEFLAGS",
        "CARGO_NET_OFFLINE",
        "CARGO_TERM_COLOR",
        "CARGO_REGISTRIES_X_TOKEN",
        "PATH",
        "HOME",
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER",
        "RUSTUP_TOOLCHAIN",
        "CC_wasm32_wasip1",
        "DEPTH",
        "MY_TARGET",
    ] {
        assert!(!leaks(OsStr::new(name)), "{name}");
    }
}

#[test]
fn other_tools_can_be_named() {
    let mut krate = with_cargo("");
    krate.script("other/cargo", CARGO);
    krate.script("other/rustc", RUSTC);
    krate.set("WASMO_GUEST_CARGO", krate.path("other/cargo"));
    krate.set("WASMO_GUEST_RUSTC", krate.path("other/rustc"));
    krate.made(&CargoGuest::new("guest"));
    assert_parts(&call(&krate), &["@/other/cargo build "]);
    assert_eq!(variable(&krate, "RUSTC"), Some(krate.path("other/rustc")));

    krate.set("WASMO_GUEST_CARGO", "kargo");
    let (kind, text) = krate.error(&CargoGuest::new("guest"));
    assert_eq!(kind, ErrorKind::Toolchain);
    let place = "found no cargo for the guest; looked at\n  `kargo` of $WASMO_GUEST_CARGO: no such program\n  help: ";
    assert_parts(&text, &[place]);
    let mut guest = CargoGuest::new("guest");
    guest.cargo("cargo").rustc("/no/rustc");
    let (_, text) = krate.error(&guest);
    assert_parts(
        &text,
        &[
            "found no rustc for the guest",
            "`/no/rustc` of CargoGuest::rustc: no such program",
        ],
    );

    // A toolchain of rustup's is chosen by rustup's own cargo, not by the one of the outer toolchain.
    krate.variables.remove("WASMO_GUEST_CARGO");
    krate.variables.remove("WASMO_GUEST_RUSTC");
    krate.set("CARGO", krate.path("other/cargo"));
    fs::remove_file(krate.path("calls")).unwrap();
    krate.made(CargoGuest::new("guest").toolchain("nightly"));
    assert_parts(&call(&krate), &["@/bin/cargo build "]);
    assert_eq!(
        variable(&krate, "RUSTUP_TOOLCHAIN").as_deref(),
        Some("nightly")
    );
    assert_eq!(variable(&krate, "RUSTC"), None);

    krate.variables.remove("CARGO");
    fs::remove_file(krate.path("bin/cargo")).unwrap();
    let (kind, text) = krate.error(&CargoGuest::new("guest"));
    assert_eq!(kind, ErrorKind::Toolchain);
    assert_parts(
        &text,
        &["  $CARGO: not set\n  `cargo` on the path: no such program\n"],
    );
}

#[test]
fn cargo_is_told_what_was_read() {
    let krate = with_cargo("");
    let (made, directives) = krate.run(&CargoGuest::new("guest"));
    made.unwrap_or_else(|error| panic!("{error:?}"));
    let directives: Vec<_> = directives
        .iter()
        .map(|line| line.replace(&krate.path(""), "@"))
        .collect();
    assert_eq!(
        directives,
        [
            "cargo::rerun-if-changed=@/dep/Cargo.toml",
            "cargo::rerun-if-changed=@/dep/src/lib.rs",
            "cargo::rerun-if-changed=@/guest/Cargo.lock",
            "cargo::rerun-if-changed=@/guest/Cargo.toml",
            "cargo::rerun-if-changed=@/guest/src/lib.rs",
            "cargo::rerun-if-env-changed=WASMO_GUEST_CARGO",
            "cargo::rerun-if-env-changed=WASMO_GUEST_RUSTC",
        ]
    );
    let krate = with_cargo("no_rule=yes");
    let (_, directives) = krate.run(&CargoGuest::new("guest"));
    let folder = format!("cargo::rerun-if-changed={}", krate.path("guest"));
    assert!(directives.contains(&folder), "{directives:?}");
}

#[test]
fn the_guest_must_be_one_module() {
    let krate = with_cargo("modules='one two'");
    let (kind, text) = krate.error(&CargoGuest::new("guest"));
    assert_eq!(kind, ErrorKind::Guest);
    let parts = ["the package `guest` makes several modules: one, two\n  help: choose with "];
    assert_parts(&text, &parts);
    let krate = with_cargo("modules=");
    let (kind, text) = krate.error(&CargoGuest::new("guest"));
    assert_eq!(kind, ErrorKind::Guest);
    assert_parts(
        &text,
        &["the package `guest` has no program and no library of the crate type cdylib"],
    );
}

#[test]
fn what_cargo_says_is_shown() {
    let says = "error[E0308]: mismatched types\\n --> src/lib.rs:1:2\\nerror: could not compile `guest`\\n";
    let krate = with_cargo(&format!("says='{says}'; ends=101"));
    let (kind, text) = krate.error(&CargoGuest::new("guest"));
    assert_eq!(kind, ErrorKind::Guest);
    assert_parts(
        &text,
        &[
            "error: cannot compile the package `guest` to WebAssembly: error[E0308]: mismatched types\n\nCaused by:\n",
            "    error[E0308]: mismatched types\n     --> src/lib.rs:1:2\n    error: could not compile `guest`\n",
            "    exit status: 101 of @/bin/cargo build --message-format ",
        ],
    );
}

#[test]
fn a_missing_part_of_the_toolchain_is_named() {
    let missing = "says='error[E0463]: can not find crate for `core`\\n'; ends=101";
    let krate = with_cargo(missing);
    let (kind, text) = krate.error(&CargoGuest::new("guest"));
    assert_eq!(kind, ErrorKind::Toolchain);
    assert_parts(
        &text,
        &[
            "error: rustc 1.95.0 (fake) has no standard library for wasm32-unknown-unknown; looked at\n  \
             @/library: no libcore in it\n  help: rustup target add wasm32-unknown-unknown; ",
            "apt-get install rust-web-src",
            "Caused by:\n    error[E0463]: can not find crate for `core`\n",
        ],
    );
    // With the library in place, it is some other crate that is not there.
    krate.write("library/libcore-1.rlib", "");
    let (kind, text) = krate.error(&CargoGuest::new("guest"));
    assert_eq!(kind, ErrorKind::Guest);
    assert_parts(
        &text,
        &["cannot compile the package `guest` to WebAssembly: error[E0463]"],
    );

    let krate = with_cargo(&format!("{missing}; unknown=yes"));
    let (kind, text) = krate.error(CargoGuest::new("guest").target("wasm33"));
    assert_eq!(kind, ErrorKind::Toolchain);
    assert_parts(
        &text,
        &[
            "has no standard library for wasm33",
            "does not know the target wasm33",
        ],
    );

    let krate = with_cargo("says='error: linker `rust-lld` not found\\n'; ends=101");
    let (kind, text) = krate.error(&CargoGuest::new("guest"));
    assert_eq!(kind, ErrorKind::Toolchain);
    assert_parts(
        &text,
        &[
            "found no linker for WebAssembly",
            "apt-get install lld-22",
            "`rust-lld` not found",
        ],
    );
}

#[test]
fn options_that_make_no_sense_are_refused() {
    let mut krate = with_cargo("");
    let told = |krate: &Crate, guest: &CargoGuest, kind: ErrorKind, part: &str| {
        let (found, text) = krate.error(guest);
        assert_eq!(found, kind, "{text}");
        assert_parts(&text, &[part]);
    };
    let guest = || CargoGuest::new("guest");
    told(
        &krate,
        guest().name("a/b"),
        ErrorKind::Option,
        "CargoGuest::name: `a/b` cannot name a file",
    );
    told(
        &krate,
        guest().target("../x"),
        ErrorKind::Option,
        "CargoGuest::target: `../x` cannot name a file",
    );
    told(
        &krate,
        guest().env("A=B", "c"),
        ErrorKind::Option,
        "CargoGuest::env: `A=B` cannot name",
    );
    told(
        &krate,
        &CargoGuest::new("gast"),
        ErrorKind::Guest,
        "cannot read `gast`: No such file",
    );
    told(
        &krate,
        &CargoGuest::new("out"),
        ErrorKind::Guest,
        "CargoGuest: `out` has no Cargo.toml",
    );
    krate.variables.remove("PROFILE");
    told(
        &krate,
        &guest(),
        ErrorKind::Environment,
        "variable PROFILE is not set: call this from build.rs, where Cargo sets it, or use `CargoGuest::profile`",
    );
}
