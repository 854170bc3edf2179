//! What becomes of a profile.

use wasmo_compiler::{Compiled, Direct, Options, Target, compile, unit_hash};
use wasmo_module::{Module, ParseOptions, Profile};

const TEXT: &str = r#"(module
    (func (export "branches") (param i32) (result i32)
        (block (br_if 0 (local.get 0)) (br_if 0 (i32.eq (local.get 0) (i32.const 7))))
        (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2))))
    (func (export "table") (param i32)
        (block $a (block $b (br_table $a $b $a $b $b (local.get 0))) (unreachable)))
    (func (export "never") (param i32) (br_if 0 (local.get 0))))"#;

/// With conditions: how often they were reached, and how often they held.
const COUNTS: [u64; 15] = [
    100, 100, 30, 70, 0, 100, 100, // branches
    50, 1, 2, 3, 4, 5, // table
    0, 0,
];

fn module() -> Module {
    Module::parse(TEXT.as_bytes(), &ParseOptions::default()).unwrap()
}

fn profiled(counts: impl IntoIterator<Item = u64>) -> Module {
    let mut module = module();
    // The last function has one count more, how often its condition held.
    let mut counts = counts.into_iter().chain([0]);
    let profile = Profile::with_counts(&module, || counts.next().unwrap()).unwrap();
    assert_eq!(counts.next(), None);
    assert_eq!(module.apply_profile(&profile).unwrap(), 3);
    module
}

fn options() -> Options {
    Options::new(Target::new("x86_64-unknown-linux-gnu"))
}

fn compiled(module: &Module) -> Compiled {
    let mut options = options();
    options.emit.llvm_ir = true;
    compile(module, &options).unwrap()
}

/// The metadata of the branches and functions of `text`, as their order in it.
fn metadata(text: &str) -> Vec<&str> {
    let nodes = text.lines().filter_map(|line| {
        let (_, node) = line.split_once("!prof !")?;
        let number = node.split(|c: char| !c.is_ascii_digit()).next()?;
        let definition = format!("!{number} = !{{");
        let node = text.lines().find_map(|line| line.strip_prefix(&definition));
        node?.strip_suffix('}')
    });
    nodes.collect()
}

#[test]
fn llvm_is_told() {
    let text = compiled(&profiled(COUNTS)).llvm_ir.unwrap();
    assert_eq!(
        metadata(&text),
        [
            "!\"function_entry_count\", i64 100",
            "!\"branch_weights\", i32 30, i32 70",
            // The end of the block, which the first branch has begun, comes before what follows that.
            "!\"branch_weights\", i32 100, i32 0",
            "!\"branch_weights\", i32 0, i32 70",
            "!\"function_entry_count\", i64 50",
            // The last target, with what goes to the same place, and those that go to the other.
            "!\"branch_weights\", i32 11, i32 1, i32 3",
            "!\"function_entry_count\", i64 0",
        ]
    );
    for wanted in [
        "!\"ProfileSummary\"",
        "!{!\"ProfileFormat\", !\"InstrProf\"}",
        "!{!\"TotalCount\", i64 565}",
        "!{!\"MaxCount\", i64 100}",
        "!{!\"MaxFunctionCount\", i64 100}",
        "!{!\"NumCounts\", i64 16}",
        "!{!\"NumFunctions\", i64 3}",
        // The largest makes up a tenth, and three of them two fifths.
        "!{i32 100000, i64 100, i32 1}",
        "!{i32 400000, i64 100, i32 3}",
        "!{i32 999999, i64 2, i32 11}",
    ] {
        assert!(text.contains(wanted), "{wanted}:\n{text}");
    }
}

#[test]
fn without_a_profile_llvm_is_told_nothing() {
    let text = compiled(&module()).llvm_ir.unwrap();
    assert!(!text.contains("ProfileSummary"));
    assert_eq!(metadata(&text), [""; 0]);
}

#[test]
fn large_counts_become_weights_of_32_bits() {
    let large = COUNTS.map(|count| count << 50);
    let text = compiled(&profiled(large)).llvm_ir.unwrap();
    let metadata = metadata(&text);
    assert_eq!(
        metadata[1],
        "!\"branch_weights\", i32 503316480, i32 1174405120"
    );
    // Of what was taken at all, something is left.
    let uneven = COUNTS.map(|count| if count == 100 { 1 << 60 } else { count });
    let text = compiled(&profiled(uneven)).llvm_ir.unwrap();
    assert_eq!(
        self::metadata(&text)[1],
        "!\"branch_weights\", i32 1, i32 1073741823"
    );
    // Sums stay where they are.
    compiled(&profiled([u64::MAX; 15]));
}

#[test]
fn the_hash_covers_the_counts() {
    let hash = |module: &Module| unit_hash(module, &options());
    let first = hash(&profiled(COUNTS));
    assert_eq!(first, hash(&profiled(COUNTS)));
    assert_ne!(first, hash(&module()));
    for at in 0..COUNTS.len() {
        let mut other = COUNTS;
        other[at] += 1;
        assert_ne!(first, hash(&profiled(other)), "{at}");
    }
}

#[test]
fn where_nothing_was_counted_hints_hold() {
    let text = r#"(module (@custom "metadata.code.branch_hint" (before code) "\01\00\02\03\01\01\07\01\01")
        (func (export "f") (param i32) (br_if 0 (local.get 0)) (br_if 0 (local.get 0))))"#;
    let mut module = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
    let mut counts = [6, 6, 0, 0, 0].into_iter();
    let profile = Profile::with_counts(&module, || counts.next().unwrap()).unwrap();
    module.apply_profile(&profile).unwrap();
    let text = compiled(&module).llvm_ir.unwrap();
    assert_eq!(
        metadata(&text),
        [
            "!\"function_entry_count\", i64 6",
            "!\"branch_weights\", i32 0, i32 6",
            "!\"branch_weights\", i32 2000, i32 1",
        ]
    );
}

#[test]
fn the_host_is_told_nothing() {
    // Linked into one program, two profiles would contradict each other.
    let mut module = Module::parse(
        br#"(module (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))"#,
        &ParseOptions::default(),
    )
    .unwrap();
    let profile = Profile::with_counts(&module, || 7).unwrap();
    assert_eq!(module.apply_profile(&profile).unwrap(), 1);
    let mut options = options();
    options.direct = Direct::Bitcode;
    options.emit.bitcode = true;
    let compiled = compile(&module, &options).unwrap();
    let says = |bytes: &[u8]| {
        let name = b"ProfileSummary";
        bytes.windows(name.len()).any(|window| window == name)
    };
    assert!(
        says(&compiled.bitcode.unwrap()),
        "the guest's own code has it"
    );
    assert_eq!(compiled.objects.len(), 3);
    assert!(!says(&compiled.objects[2].1));
}
