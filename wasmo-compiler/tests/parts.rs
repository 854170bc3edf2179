//! Large modules, which are compiled in parts: the result is the same on one thread and on several, and whether parts are made or found.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::num::NonZeroUsize;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use wasmo_abi::address_map;
use wasmo_abi::symbol::Hash;
use wasmo_compiler::{
    Compiled, OptLevel, Options, Parts, Progress, Session, Target, compile, compile_with,
};
use wasmo_module::{Module, ParseOptions};

const FUNCTIONS: u32 = 120;

/// A module whose functions have a constant of their own each and call each other, small ones and large ones; `changed` has another constant, in as
/// many bytes or in `longer`.
fn module(changed: Option<u32>, longer: bool) -> Module {
    let mut text = String::from("(module (memory 1)\n");
    for func in 0..FUNCTIONS {
        let constant = match changed == Some(func) {
            true if longer => 1 << 30,
            true => 5000 + func,
            false => 6000 + func,
        };
        let _ = write!(
            text,
            "(func $f{func} (export \"f{func}\") (param i32) (result i32) (i32.const {constant})"
        );
        for _ in 0..func % 7 * 10 {
            text += "(i32.add (i32.load (local.get 0)))";
        }
        let next = (func + 31) % FUNCTIONS;
        let _ = writeln!(text, "(i32.add (call $f{next} (local.get 0))))");
    }
    Module::parse((text + ")").as_bytes(), &ParseOptions::default()).unwrap()
}

fn options() -> impl Iterator<Item = Options> {
    Target::SUPPORTED.iter().map(|&triple| {
        let mut options = Options::new(Target::new(triple));
        options.opt_level = OptLevel::O2;
        options.part_size = 500;
        options
    })
}

/// Parts in memory.
#[derive(Default)]
struct Kept {
    objects: Mutex<HashMap<Hash, Vec<u8>>>,
    found: AtomicU32,
    stored: AtomicU32,
}

impl Parts for Kept {
    fn load(&self, key: Hash) -> Option<Vec<u8>> {
        let object = self.objects.lock().unwrap().get(&key).cloned();
        self.found.fetch_add(object.is_some().into(), Relaxed);
        object
    }

    fn store(&self, key: Hash, object: &[u8]) {
        self.stored.fetch_add(1, Relaxed);
        let before = self.objects.lock().unwrap().insert(key, object.to_vec());
        assert_eq!(before, None);
    }
}

fn compile_kept(wasm: &Module, options: &Options, kept: &Kept) -> Compiled {
    let done = AtomicU32::new(0);
    let progress = |at| {
        if let Progress::Compiled(functions) = at {
            done.fetch_add(functions, Relaxed);
        }
    };
    let mut session = Session::default();
    session.jobs = NonZeroUsize::new(3).unwrap();
    session.progress = &progress;
    session.parts = Some(kept);
    let compiled = compile_with(wasm, options, session).unwrap();
    assert_eq!(done.into_inner(), FUNCTIONS);
    compiled
}

#[test]
fn the_result_does_not_depend_on_threads_or_on_what_was_kept() {
    for options in options() {
        let kept = Kept::default();
        let old = module(None, false);
        let first = compile_kept(&old, &options, &kept);
        assert_eq!(first.objects, compile(&old, &options).unwrap().objects);
        let parts = kept.stored.swap(0, Relaxed);
        assert!(parts > 10, "{parts}");
        assert_eq!(kept.found.swap(0, Relaxed), 0);

        let again = compile_kept(&old, &options, &kept);
        assert_eq!(again.objects, first.objects);
        assert_eq!(kept.stored.load(Relaxed), 0);
        assert_eq!(kept.found.swap(0, Relaxed), parts);

        // With a longer function all those behind it stand elsewhere in the binary.
        for longer in [false, true] {
            let new = module(Some(40), longer);
            let compiled = compile_kept(&new, &options, &kept);
            assert_eq!(compiled.objects, compile(&new, &options).unwrap().objects);
            let stored = kept.stored.swap(0, Relaxed);
            // Its part; the next one, if it is a border now or is none any more; those with a copy of it.
            assert!((1..=4).contains(&stored), "{stored} of {parts}");
            assert!(kept.found.swap(0, Relaxed) + 4 >= parts);
        }
    }
}

#[test]
fn the_address_map_leads_into_the_right_functions() {
    for mut options in options() {
        let wasm = module(None, false);
        let bodies = &wasm.description().bodies;
        // Otherwise places in copies are in the parts of their callers.
        options.opt_level = OptLevel::O0;
        let compiled = compile(&wasm, &options).unwrap();
        let code = object::File::parse(&*compiled.objects[0].1).unwrap();
        let record = object::File::parse(&*compiled.objects[1].1).unwrap();
        let map = object::Object::section_by_name(&record, ".rodata.wasmo.address_map").unwrap();
        let map = object::ObjectSection::data(&map).unwrap();
        let mut seen = 0;
        for symbol in object::Object::symbols(&code) {
            use object::ObjectSymbol as _;
            let name = symbol.name().unwrap();
            let Some((_, func)) = name.rsplit_once("_f") else {
                continue;
            };
            let func: usize = func.parse().unwrap();
            let end = symbol.address() + symbol.size();
            for at in symbol.address()..end {
                let offset = address_map::lookup(map, u32::try_from(at).unwrap()).unwrap();
                let body = bodies[func];
                assert!(
                    (body.start..=body.end).contains(&offset),
                    "{func} at {offset}"
                );
            }
            seen += 1;
        }
        assert_eq!(seen, FUNCTIONS);
    }
}
