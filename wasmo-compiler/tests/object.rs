//! The objects: symbols, sections, the descriptor, the address map.

use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
use std::collections::BTreeMap;
use wasmo_abi::description::{Bounds, Description};
use wasmo_abi::index::FuncIndex;
use wasmo_abi::symbol;
use wasmo_abi::{address_map, layout};
use wasmo_compiler::{Direct, OptLevel, Options, Target, compile, unit_hash};
use wasmo_module::{Module, ParseOptions};
use wasmparser::Operator;

fn parse(wat: &str) -> Module {
    Module::parse(wat.as_bytes(), &ParseOptions::default()).unwrap()
}

/// Options for each supported target at the fastest and the best level, with each kind of bounds.
fn all_options() -> impl Iterator<Item = Options> {
    Target::SUPPORTED.iter().flat_map(|&triple| {
        [
            (OptLevel::O0, Bounds::Guard),
            (OptLevel::O3, Bounds::Guard),
            (OptLevel::O3, Bounds::Explicit),
        ]
        .into_iter()
        .map(move |(opt_level, bounds)| {
            let mut options = Options::new(Target::new(triple));
            options.opt_level = opt_level;
            options.bounds = bounds;
            options
        })
    })
}

fn symbols<'a>(object: &object::File<'a>) -> Vec<&'a str> {
    let mut names: Vec<_> = object
        .symbols()
        .filter(|symbol| symbol.is_global())
        .map(|symbol| symbol.name().unwrap())
        .collect();
    names.sort();
    names
}

/// The bytes that a pointer of the descriptor leads to, by way of its relocation. Lengths count elements of `element`
/// bytes.
fn pointee(object: &object::File<'_>, offset: u32, element: usize) -> Vec<u8> {
    let section = object.section_by_name(".data.rel.ro.wasmo").unwrap();
    let record = section.data().unwrap();
    let length = u64::from_le_bytes(record[offset as usize + 8..][..8].try_into().unwrap());
    let (_, relocation) = section
        .relocations()
        .find(|&(at, _)| at == u64::from(offset))
        .unwrap();
    let object::RelocationTarget::Symbol(symbol) = relocation.target() else {
        panic!("no symbol")
    };
    let target = object
        .symbol_by_index(symbol)
        .unwrap()
        .section_index()
        .unwrap();
    let data = object.section_by_index(target).unwrap().data().unwrap();
    data[..length as usize * element].to_vec()
}

const MODULE: &str = r#"
    (module $m
      (import "env" "f" (func $f (param i32) (result i32)))
      (memory 1)
      (data (i32.const 0) "hello")
      (func $load (param i32) (result i32) (i32.load (local.get 0)))
      (func (export "run") (param i32 i32) (result i32)
        (i32.div_s
          (call $f (call $load (local.get 0)))
          (call $load (local.get 1)))))
"#;

#[test]
fn levels_for_size_make_small_code() {
    let mut text = String::from("(module");
    for at in 0..20 {
        text += &format!(
            r#"(func (export "f{at}") (param i32) (result i32) (i32.div_u (local.get 0) (i32.const 7)))"#
        );
    }
    let module = parse(&(text + ")"));
    for &triple in Target::SUPPORTED {
        let size = |level| {
            let mut options = Options::new(Target::new(triple));
            options.opt_level = level;
            compile(&module, &options).unwrap().report.code_size
        };
        let [two, small, smallest] = [OptLevel::O2, OptLevel::Os, OptLevel::Oz].map(size);
        // Divisions are products, and where functions begin is not aligned; then they are divisions.
        assert!(smallest < small, "{triple}: {smallest}, {small}");
        assert!(small <= two, "{triple}: {small}, {two}");
    }
}

#[test]
fn code_defines_what_escapes_and_needs_only_the_runtime() {
    let module = parse(MODULE);
    for options in all_options() {
        let compiled = compile(&module, &options).unwrap();
        let unit = unit_hash(&module, &options);
        let object = object::File::parse(&*compiled.objects[0].1).unwrap();
        let mut expected = vec![
            symbol::function(unit, FuncIndex(2)),
            "wasmo5_rt_raise".into(),
        ];
        if options.opt_level == OptLevel::O3 && options.bounds == Bounds::Explicit {
            // What checks the load is of a function that nothing outside calls, inlined.
            expected.push("wasmo5_rt_raise_inner".into());
        }
        assert_eq!(symbols(&object), expected, "{options:?}");
        let run = object
            .symbol_by_name(&symbol::function(unit, FuncIndex(2)))
            .unwrap();
        assert_eq!(run.scope(), object::SymbolScope::Linkage, "hidden");
        for section in object.sections() {
            let name = section.name().unwrap();
            assert!(!name.contains("debug"), "{name} in {options:?}");
        }
        assert!(object.section_by_name(".note.GNU-stack").is_some());
        assert_eq!(
            object.section_by_name(".text").unwrap().size(),
            compiled.report.code_size
        );
    }
}

/// What is live across the call takes all registers that callees have to preserve.
#[test]
fn the_table_of_frames_says_what_is_saved() {
    let locals: Vec<_> = (0..12).map(|at| format!("(local $l{at} i64)")).collect();
    let set = |at| {
        format!(
            "(local.set $l{at} (i64.mul (local.get 0) (local.get $l{}))) (local.set $l{at} (i64.rotl (local.get 0) (i64.const {})))",
            (at + 1) % 12,
            at + 1
        )
    };
    let sets: Vec<_> = (0..12).map(set).collect();
    let sum = (0..12).fold("(call $f (local.get 0))".to_owned(), |sum, at| {
        format!("(i64.add (i64.mul {sum} (i64.const 3)) (local.get $l{at}))")
    });
    let module = parse(&format!(
        r#"(module (import "env" "f" (func $f (param i64) (result i64)))
             (func (export "leaf") (param i64) (result i64) (i64.add (local.get 0) (i64.const 1)))
             (func (export "run") (param i64) (result i64) {} {} {sum}))"#,
        locals.join(" "),
        sets.join(" ")
    ));
    for options in all_options() {
        let all = match options.target.triple.starts_with("x86_64") {
            true => 0..5,
            false => 0..10,
        };
        let compiled = compile(&module, &options).unwrap();
        let code = object::File::parse(&*compiled.objects[0].1).unwrap();
        for section in code.sections() {
            let name = section.name().unwrap();
            assert!(!name.contains("eh_frame"), "{name} in {options:?}");
        }
        let descriptor = object::File::parse(&*compiled.objects[1].1).unwrap();
        let frames = pointee(
            &descriptor,
            layout::DESCRIPTOR_FRAMES,
            layout::FRAME_SIZE as usize,
        );
        let saved = pointee(
            &descriptor,
            layout::DESCRIPTOR_SAVED,
            layout::SAVED_SIZE as usize,
        );
        let functions = pointee(&descriptor, layout::DESCRIPTOR_FUNCTIONS, 4);
        let words: Vec<u32> = frames
            .chunks_exact(4)
            .map(|word| u32::from_le_bytes(word.try_into().unwrap()))
            .collect();
        let (frames, _) = words.as_chunks::<2>();
        assert!(frames.is_sorted_by(|a, b| a[0] < b[0]), "{frames:?}");
        let run = u32::from_le_bytes(functions[4..8].try_into().unwrap());
        let last = frames.last().unwrap();
        let (saved, _) = saved.as_chunks::<2>();
        let first = (last[1] >> layout::FRAME_SAVED_COUNT_BITS) as usize;
        let count = last[1] as usize % (1 << layout::FRAME_SAVED_COUNT_BITS);
        let saved = &saved[first..first + count];
        if options.opt_level == OptLevel::O3 {
            assert!(last[0] >= run, "{frames:x?} in {options:?}");
            let general = saved
                .iter()
                .map(|saved| saved[0])
                .filter(|at| all.contains(at));
            assert!(general.eq(all.clone()), "{saved:?} in {options:?}");
        }
        // The frame pointer and the return address stand between the registers.
        let places: Vec<i8> = saved.iter().map(|saved| saved[1].cast_signed()).collect();
        for (at, place) in places.iter().enumerate() {
            assert!(![0, 1].contains(place), "{saved:?} in {options:?}");
            assert!(!places[..at].contains(place), "{saved:?} in {options:?}");
        }
    }
}

/// However many registers it could use.
#[test]
fn what_calls_nothing_has_no_frame_and_leaves_the_frame_pointer_alone() {
    let locals: String = (0..40).map(|at| format!("(local $l{at} i64)")).collect();
    let load = |at| {
        format!(
            "(local.set $l{at} (i64.load offset={} (local.get 0)))",
            at * 8
        )
    };
    let loads: String = (0..40).map(load).collect();
    let store = |at: u32| {
        let (a, b) = ((at * 7 + 3) % 40, (at * 11 + 5) % 40);
        format!(
            "(i64.store offset={} (local.get 0) (i64.mul (local.get $l{a}) (local.get $l{b})))",
            at * 8 + 400
        )
    };
    let stores: String = (0..40).map(store).collect();
    let module = parse(&format!(
        r#"(module (memory 1)
             (func (export "small") (param i32) (result i32) (i32.load (local.get 0)))
             (func (export "pressed") (param i32) {locals} {loads} {stores}))"#,
    ));
    for mut options in all_options() {
        if options.bounds == Bounds::Explicit {
            continue; // each function looks at its frame there
        }
        let compiled = compile(&module, &options).unwrap();
        let descriptor = object::File::parse(&*compiled.objects[1].1).unwrap();
        let frames = pointee(
            &descriptor,
            layout::DESCRIPTOR_FRAMES,
            layout::FRAME_SIZE as usize,
        );
        let words: Vec<u32> = frames
            .chunks_exact(4)
            .map(|word| u32::from_le_bytes(word.try_into().unwrap()))
            .collect();
        let (frames, _) = words.as_chunks::<2>();
        let lists = frames.iter().map(|frame| frame[1]);
        let kinds = lists.clone().map(|list| list & layout::FRAME_UNMADE);
        assert!(kinds.eq(lists.clone().map(|_| layout::FRAME_UNMADE)));
        let back = |list: u32| list >> layout::FRAME_SAVED_COUNT_BITS;
        let x86 = options.target.triple.starts_with("x86_64");
        let first = if x86 { 0 } else { layout::FRAME_LINK };
        assert_eq!(
            (frames[0][0], back(frames[0][1])),
            (0, first),
            "{options:?}"
        );
        if x86 {
            // The other one saves registers.
            assert!(lists.clone().any(|list| back(list) >= 5 * 8), "{frames:x?}");
        }
        options.emit.assembly = true;
        let assembly = compile(&module, &options).unwrap().assembly.unwrap();
        let code = assembly.split(".Lfunc_end1").next().unwrap();
        assert!(code.contains("f1:"), "{code}");
        let frame_pointer = if x86 {
            ["%rbp", "%ebp"]
        } else {
            ["x29", "w29"]
        };
        for name in frame_pointer {
            assert!(!code.contains(name), "{name} in {code}");
        }
    }
}

/// In functions that LLVM is to leave as they are, its code generator decides a branch, and calls stand where nothing leads to.
#[test]
fn code_that_nothing_leads_to_may_call() {
    let (loops, ends) = ("(loop ".repeat(101), ")".repeat(101));
    let module = parse(&format!(
        "(module (memory 1)
           (func (export \"f\") (param i32) (local $no i32)
             (drop (memory.grow (i32.const 0)))
             {loops} (br_if 0 (local.get 0)) {ends}
             (if (local.get $no) (then (drop (memory.grow (i32.const 1)))))))"
    ));
    for options in all_options() {
        let compiled = compile(&module, &options).unwrap();
        assert_eq!(compiled.report.unoptimized, [FuncIndex(0)]);
    }
}

#[test]
fn debug_information_is_kept_on_request() {
    let module = parse(MODULE);
    let mut options = Options::new(Target::new("x86_64-unknown-linux-gnu"));
    options.debug_info = true;
    let compiled = compile(&module, &options).unwrap();
    let object = object::File::parse(&*compiled.objects[0].1).unwrap();
    assert!(object.section_by_name(".debug_line").is_some());
    // Debuggers find frames by it.
    assert!(object.section_by_name(".eh_frame").is_some());
}

#[test]
fn stripping_keeps_code_and_relocations() {
    let module = parse(MODULE);
    for mut options in all_options() {
        // The options are part of the symbols' names, so only these may differ.
        let [stripped, whole] = [false, true].map(|debug_info| {
            options.debug_info = debug_info;
            let compiled = compile(&module, &options).unwrap();
            let object = object::File::parse(&*compiled.objects[0].1).unwrap();
            let text = object.section_by_name(".text").unwrap();
            let relocations: Vec<_> = text
                .relocations()
                .map(|(at, relocation)| {
                    let object::RelocationTarget::Symbol(target) = relocation.target() else {
                        panic!("no symbol")
                    };
                    let target = object.symbol_by_index(target).unwrap();
                    let name = target
                        .name()
                        .unwrap()
                        .replace(&unit_hash(&module, &options).to_string(), "");
                    (at, relocation.flags(), relocation.addend(), name)
                })
                .collect();
            assert!(!relocations.is_empty());
            (text.data().unwrap().to_vec(), relocations)
        });
        assert_eq!(stripped, whole);
    }
}

#[test]
fn the_descriptor_describes() {
    let module = parse(MODULE);
    for options in all_options() {
        let compiled = compile(&module, &options).unwrap();
        let unit = unit_hash(&module, &options);
        let code = object::File::parse(&*compiled.objects[0].1).unwrap();
        let object = object::File::parse(&*compiled.objects[1].1).unwrap();
        let descriptor = object
            .symbol_by_name(&symbol::descriptor(module.hash()))
            .unwrap();
        assert_eq!(descriptor.size(), layout::DESCRIPTOR_SIZE.into());
        assert_eq!(descriptor.scope(), object::SymbolScope::Dynamic);
        let section = object.section_by_name(".data.rel.ro.wasmo").unwrap();
        let record = section.data().unwrap();
        let word =
            |offset: u32| u64::from_le_bytes(record[offset as usize..][..8].try_into().unwrap());
        assert_eq!(
            word(layout::DESCRIPTOR_VERSION),
            wasmo_abi::ABI_VERSION.into()
        );

        let description =
            Description::decode(&pointee(&object, layout::DESCRIPTOR_DESCRIPTION, 1)).unwrap();
        assert_eq!(description.bounds, options.bounds);
        assert_eq!(description.exports, module.description().exports);
        assert_eq!(pointee(&object, layout::DESCRIPTOR_DATA, 1), b"hello");

        // The start of the code is where the first escaping function is, less its offset.
        assert_eq!(word(layout::DESCRIPTOR_TEXT + 8), compiled.report.code_size);
        let name = symbol::function(unit, FuncIndex(2));
        let address = code.symbol_by_name(&name).unwrap().address();
        let (_, text) = section
            .relocations()
            .find(|&(at, _)| at == u64::from(layout::DESCRIPTOR_TEXT))
            .unwrap();
        let object::RelocationTarget::Symbol(target) = text.target() else {
            panic!("no symbol")
        };
        assert_eq!(object.symbol_by_index(target).unwrap().name(), Ok(&*name));
        assert_eq!(text.addend(), -(address as i64));
        assert_eq!(
            pointee(&object, layout::DESCRIPTOR_FUNCTIONS, 4),
            (address as u32).to_le_bytes(),
            "one escaping function"
        );
    }
}

#[test]
fn a_module_without_escaping_functions_has_no_text_to_speak_of() {
    let module = parse("(module (func) (memory 1))");
    let options = Options::new(Target::new("x86_64-unknown-linux-gnu"));
    let compiled = compile(&module, &options).unwrap();
    let object = object::File::parse(&*compiled.objects[1].1).unwrap();
    let section = object.section_by_name(".data.rel.ro.wasmo").unwrap();
    let text = u64::from(layout::DESCRIPTOR_TEXT);
    assert!(section.relocations().all(|(at, _)| at != text));
    assert_eq!(pointee(&object, layout::DESCRIPTOR_DATA, 1), b"");
    let empty = parse("(module)");
    assert_eq!(compile(&empty, &options).unwrap().report.functions, 0);
}

/// The wasm offsets of all operators of a module for which `wanted` gives a name, in order.
fn operators<T>(module: &Module, wanted: impl Fn(&Operator<'_>) -> Option<T>) -> Vec<(u32, T)> {
    let mut found = Vec::new();
    for func in 0..module.defined_function_count() {
        let body = module.body(wasmo_abi::index::DefinedFuncIndex(func));
        for item in body
            .get_operators_reader()
            .unwrap()
            .into_iter_with_offsets()
        {
            let (operator, offset) = item.unwrap();
            found.extend(wanted(&operator).map(|name| (offset as u32, name)));
        }
    }
    found
}

/// The wasm offsets to which the return addresses of the calls of each symbol map, in ascending order.
fn call_sites(compiled: &wasmo_compiler::Compiled) -> BTreeMap<String, Vec<Option<u32>>> {
    let code = object::File::parse(&*compiled.objects[0].1).unwrap();
    let module = object::File::parse(&*compiled.objects[1].1).unwrap();
    let map = pointee(&module, layout::DESCRIPTOR_ADDRESS_MAP, 1);
    let mut sites: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (at, relocation) in code.section_by_name(".text").unwrap().relocations() {
        let object::RelocationTarget::Symbol(target) = relocation.target() else {
            panic!("no symbol")
        };
        let name = code.symbol_by_index(target).unwrap().name().unwrap();
        // The return address is behind the operand on x86-64, behind the instruction on AArch64: 4 bytes either way.
        let return_address = at as u32 + 4;
        sites
            .entry(name.to_owned())
            .or_default()
            .push(address_map::lookup(&map, return_address - 1));
    }
    sites.values_mut().for_each(|sites| sites.sort());
    sites
}

#[test]
fn every_trap_and_every_call_maps_to_its_instruction() {
    let module = parse(
        r#"(module
          (memory 1)
          (table 1 2 funcref)
          (func (export "traps") (param i32 i32 i32 i32) (result i32)
            (if (local.get 0) (then (unreachable)))
            (if (local.get 1) (then (unreachable)))
            (i32.div_u (local.get 2) (local.get 3))
            (i32.rem_u (local.get 3) (local.get 2))
            (i32.add)
            (i32.xor (i32.trunc_f64_u (f64.convert_i32_s (i32.mul (local.get 3) (local.get 2))))))
          (func (export "grows") (param i32)
            (drop (memory.grow (local.get 0)))
            (drop (memory.grow (i32.const 1)))
            (call $callee)
            (call $callee)
            (drop (memory.grow (local.get 0))))
          (func $callee (export "callee") (table.fill (i32.const 0) (ref.null func) (i32.const 1))))"#,
    );
    let offsets = |wanted: fn(&Operator<'_>) -> bool| -> Vec<_> {
        operators(&module, |operator| wanted(operator).then_some(()))
            .into_iter()
            .map(|(at, ())| Some(at))
            .collect()
    };
    for options in all_options().filter(|options| options.bounds == Bounds::Guard) {
        let sites = call_sites(&compile(&module, &options).unwrap());
        let traps = offsets(|operator| {
            matches!(
                operator,
                Operator::Unreachable
                    | Operator::I32DivU
                    | Operator::I32RemU
                    | Operator::I32TruncF64U
            )
        });
        assert_eq!(sites["wasmo5_rt_raise"], traps, "{options:?}");
        assert_eq!(
            sites["wasmo5_rt_memory_grow"],
            offsets(|operator| matches!(operator, Operator::MemoryGrow { .. })),
            "{options:?}"
        );
        if options.opt_level == OptLevel::O0 {
            let callee = symbol::function(unit_hash(&module, &options), FuncIndex(2));
            let calls = offsets(|operator| matches!(operator, Operator::Call { .. }));
            assert_eq!(sites[&callee], calls, "{options:?}");
        }
    }
}

#[test]
fn loads_and_stores_map_to_their_instructions() {
    let module = parse(
        r#"(module
          (memory 1)
          (func (export "f") (param i32) (result i32)
            (i32.store8 (local.get 0) (i32.const 1))
            (i32.load offset=4 (local.get 0))))"#,
    );
    for options in all_options().filter(|options| options.bounds == Bounds::Guard) {
        let compiled = compile(&module, &options).unwrap();
        let object = object::File::parse(&*compiled.objects[1].1).unwrap();
        let map = pointee(&object, layout::DESCRIPTOR_ADDRESS_MAP, 1);
        let size = compiled.report.code_size as u32;
        let mut seen: Vec<_> = (0..size)
            .filter_map(|pc| address_map::lookup(&map, pc))
            .collect();
        seen.dedup();
        for (offset, ()) in operators(&module, |operator| {
            matches!(
                operator,
                Operator::I32Store8 { .. } | Operator::I32Load { .. }
            )
            .then_some(())
        }) {
            assert!(
                seen.contains(&offset),
                "{offset} is not in {seen:?} ({options:?})"
            );
        }
    }
}

#[test]
fn equal_input_gives_equal_objects_on_any_thread() {
    let module = parse(MODULE);
    let options = Options::new(Target::new("x86_64-unknown-linux-gnu"));
    let first = compile(&module, &options).unwrap().objects;
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| compile(&module, &options).unwrap().objects))
            .collect();
        for thread in threads {
            assert!(thread.join().unwrap() == first);
        }
    });
}

#[test]
fn the_unit_hash_covers_module_name_and_options() {
    let module = parse(MODULE);
    let options = Options::new(Target::new("x86_64-unknown-linux-gnu"));
    let hash = unit_hash(&module, &options);
    assert_eq!(hash, unit_hash(&parse(MODULE), &options.clone()));
    let mut others: Vec<Options> = vec![Options::new(Target::new("x86_64-unknown-linux-musl"))];
    for change in [
        |options: &mut Options| options.opt_level = OptLevel::O1,
        |options: &mut Options| options.bounds = Bounds::Explicit,
        |options: &mut Options| options.exact_traps = true,
        |options: &mut Options| options.target.cpu = "x86-64-v3".into(),
        |options: &mut Options| options.target.features = "+avx".into(),
    ] {
        let mut other = options.clone();
        change(&mut other);
        others.push(other);
    }
    for other in others {
        assert_ne!(hash, unit_hash(&module, &other), "{other:?}");
    }
    assert_ne!(hash, unit_hash(&parse("(module $m)"), &options));
    let named = |name: &str| {
        let options = ParseOptions::default().name(name);
        Module::parse(b"(module)", &options).unwrap()
    };
    assert_ne!(
        unit_hash(&named("a"), &options),
        unit_hash(&named("b"), &options)
    );
}

/// A function with thousands of values may have a block that the code generator does not optimise. Then each value has a
/// place of its own in the frame, which must not be allocated before the stack is known to suffice.
#[test]
fn a_function_of_many_values_checks_the_stack_before_its_frame() {
    let inner_function = |calls: usize| {
        let body = "(call $one) i64.add ".repeat(calls);
        let module = parse(&format!(
            "(module (import \"\" \"one\" (func $one (result i64)))
               (func (export \"sum\") (result i64) (i64.const 0) {body}))"
        ));
        let mut options = Options::new(Target::new("x86_64-unknown-linux-gnu"));
        options.bounds = Bounds::Explicit;
        options.emit.llvm_ir = true;
        compile(&module, &options)
            .unwrap()
            .llvm_ir
            .unwrap()
            .contains("@f1.body")
    };
    assert!(!inner_function(100), "a small one checks for itself");
    assert!(inner_function(2_000), "a big one is wrapped");
}

/// How many values of a loop are worked out in front of it, and so kept in the frame, the code itself does not tell.
#[test]
fn a_frame_that_is_larger_than_estimated_is_checked_for_what_it_is() {
    // Primes, so that no loop makes them.
    let is_prime = |number: &u32| (2..*number).all(|it| !number.is_multiple_of(it));
    let stores: String = (7..2_000)
        .filter(is_prime)
        .map(|number| {
            format!("(i32.store offset={number} (local.get $at) (i32.rem_u (local.get $of) (i32.const {number})))")
        })
        .collect();
    let module = parse(&format!(
        "(module (memory 1)
           (func (export \"f\") (param $of i32) (param $end i32) (local $at i32)
             (loop {stores}
               (local.set $at (i32.add (local.get $at) (i32.const 4)))
               (br_if 0 (i32.lt_u (local.get $at) (local.get $end))))))"
    ));
    let number = |text: &str, start: &str| -> Option<u64> {
        let (_, rest) = text.split_once(start)?;
        let digits = rest.split(|it: char| !it.is_ascii_digit()).next()?;
        digits.parse().ok()
    };
    for (triple, frame) in [
        ("x86_64-unknown-linux-gnu", "subq\t$"),
        ("aarch64-unknown-linux-gnu", "sub\tsp, sp, #"),
    ] {
        for level in [OptLevel::O1, OptLevel::O3] {
            let mut options = Options::new(Target::new(triple));
            options.bounds = Bounds::Explicit;
            options.opt_level = level;
            options.emit.llvm_ir = true;
            options.emit.assembly = true;
            let compiled = compile(&module, &options).unwrap();
            let checked = number(&compiled.llvm_ir.unwrap(), "%needed = add i64 %limit, ");
            let checked = checked.expect("the stack is checked");
            let frame = number(&compiled.assembly.unwrap(), frame).expect("there is a frame");
            assert!(checked >= frame, "{triple} {level:?}: {frame} of {checked}");
            // Three locals and two values on the stack.
            let estimate = 512 + 5 * 16;
            assert!(frame > estimate, "{triple} {level:?}: {frame}");
        }
    }
}

/// Loads whose values the guest discards trap as well, so LLVM must keep them. Whether a value is discarded is looked at in two ways, of which the second one is for long computations.
#[test]
fn a_load_is_kept_if_its_value_reaches_no_effect_near_or_far() {
    for count in [1, 10, 100] {
        let computed = |load: String| {
            (0..count).fold(load, |value, it| {
                format!("(i32.xor (i32.mul {value} (i32.const 3)) (i32.const {it}))")
            })
        };
        let module = parse(&format!(
            "(module (memory 1)
                (func (export \"f\") (param i32) (result i32)
                    (drop {})
                    {}))",
            computed("(i32.load offset=8 (local.get 0))".into()),
            computed("(i32.load offset=16 (local.get 0))".into()),
        ));
        let mut options = Options::new(Target::new("x86_64-unknown-linux-gnu"));
        options.emit.optimized_llvm_ir = true;
        let ir = compile(&module, &options)
            .unwrap()
            .optimized_llvm_ir
            .unwrap();
        let loads: Vec<_> = ir.lines().filter(|it| it.contains(" = load ")).collect();
        let kept = loads.iter().filter(|it| it.contains("load volatile"));
        assert_eq!((loads.len(), kept.count()), (2, 1), "{count}: {ir}");
    }
}

/// LLVM makes sixteen vectors of a row, and keeps them in registers if it knows that no row of the result is where those of the other matrices are.
#[test]
fn rows_of_a_product_of_matrices_stay_in_registers() {
    let module = parse(
        "(module (memory 4)
           (func (export \"product\") (local $row i32) (local $k i32) (local $of i32) (local $column i32) (local $factor f64)
             (loop $rows
               (local.set $column (i32.const 0))
               (loop $scale
                 (f64.store offset=1024 (i32.add (local.get $row) (local.get $column))
                   (f64.mul (f64.const 0.3) (f64.load offset=1024 (i32.add (local.get $row) (local.get $column)))))
                 (br_if $scale
                   (i32.ne (local.tee $column (i32.add (local.get $column) (i32.const 8))) (i32.const 512))))
               (local.set $k (i32.const 0))
               (local.set $of (i32.const 0))
               (loop $sums
                 (local.set $column (i32.const 0))
                 (local.set $factor (f64.load offset=40000 (i32.add (local.get $row) (local.get $k))))
                 (loop $columns
                   (f64.store offset=1024 (i32.add (local.get $row) (local.get $column))
                     (f64.add
                       (f64.load offset=1024 (i32.add (local.get $row) (local.get $column)))
                       (f64.mul
                         (local.get $factor)
                         (f64.load offset=80000 (i32.add (local.get $of) (local.get $column))))))
                   (br_if $columns
                     (i32.ne (local.tee $column (i32.add (local.get $column) (i32.const 8))) (i32.const 512))))
                 (local.set $of (i32.add (local.get $of) (i32.const 512)))
                 (br_if $sums (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 8))) (i32.const 512))))
               (br_if $rows (i32.ne (local.tee $row (i32.add (local.get $row) (i32.const 512))) (i32.const 32768))))))",
    );
    let mut target = Target::new("x86_64-unknown-linux-gnu");
    target.cpu = "x86-64-v3".into();
    let mut options = Options::new(target);
    options.emit.optimized_llvm_ir = true;
    let compiled = compile(&module, &options).unwrap();
    let code = compiled.optimized_llvm_ir.unwrap();
    let mut blocks = code.split("\n\n");
    let sums = blocks.find(|block| block.contains("fadd <4 x double>"));
    let sums = sums.expect("there are vectors");
    assert_eq!(sums.matches("fadd <4 x double>").count(), 16, "{sums}");
    assert!(!sums.contains("store"), "{sums}");
}

#[test]
fn only_descriptors_of_modules_with_much_data_ask_for_the_code_that_maps_it() {
    for (len, expect) in [(100, false), (100_000, true)] {
        let data = "x".repeat(len);
        let module = parse(&format!(
            "(module (memory 2) (data (i32.const 8) {data:?}) (func (export \"f\")))"
        ));
        let options = Options::new(Target::new("x86_64-unknown-linux-gnu"));
        let compiled = compile(&module, &options).unwrap();
        let object = object::File::parse(&*compiled.objects[1].1).unwrap();
        let asks = symbols(&object).contains(&&*symbol::map_image());
        assert_eq!(asks, expect, "{len} bytes of data");
        let data = object.section_by_name(".rodata.wasmo.data").unwrap();
        assert_eq!(data.align() >= 4096, expect, "{len} bytes of data");
    }
}

#[test]
fn descriptors_ask_only_for_the_code_that_the_module_needs() {
    let [memories, globals, tags, tables, evaluate] = [
        symbol::make_memories(),
        symbol::make_globals(),
        symbol::make_tags(),
        symbol::make_tables(),
        symbol::evaluate(),
    ];
    let all = [&memories, &globals, &tags, &tables, &evaluate];
    let cases: [(&str, &[&String]); 9] = [
        ("(memory 1) (data (i32.const 8) \"x\")", &[]),
        ("(memory i64 1) (data (i64.const 8) \"x\")", &[&memories]),
        ("(memory 1) (memory 1)", &[&memories]),
        ("(global i32 (i32.const 1))", &[&globals]),
        ("(tag)", &[&tags]),
        ("(table 1 funcref)", &[&tables]),
        ("(func $f) (elem declare func $f)", &[&tables]),
        (
            "(import \"a\" \"b\" (global i32)) (memory 1) (data (global.get 0) \"x\")",
            &[&evaluate],
        ),
        (
            "(table 1 funcref) (elem (i32.add (i32.const 0) (i32.const 0)) func)",
            &[&tables, &evaluate],
        ),
    ];
    for (text, expect) in cases {
        let module = parse(&format!("(module {text} (func (export \"f\")))"));
        let options = Options::new(Target::new("x86_64-unknown-linux-gnu"));
        let compiled = compile(&module, &options).unwrap();
        let object = object::File::parse(&*compiled.objects[1].1).unwrap();
        let symbols = symbols(&object);
        let asked = all.into_iter().filter(|name| symbols.contains(&&***name));
        assert_eq!(asked.collect::<Vec<_>>(), expect, "{text}");
    }
}

#[test]
fn functions_that_the_host_calls_directly_are_objects_of_their_own() {
    let wasm = parse(
        r#"(module (memory 1)
            (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
            (func (export "mean") (param f32 f32) (result f32)
                (f32.nearest (f32.mul (f32.const 0.5) (f32.add (local.get 0) (local.get 1)))))
            (func (export "load") (param i32) (result i32) (i32.load (local.get 0))))"#,
    );
    let symbols_of = |bytes: &[u8]| -> Vec<String> {
        let object = object::File::parse(bytes).unwrap();
        symbols(&object).into_iter().map(str::to_owned).collect()
    };
    let [add, mean] = [0, 1].map(|func| symbol::direct_function(wasm.hash(), FuncIndex(func)));
    for mut options in all_options() {
        let count = |options: &Options| compile(&wasm, options).unwrap().objects.len();
        assert_eq!(count(&options), 2);

        options.direct = Direct::Native;
        let objects = compile(&wasm, &options).unwrap().objects;
        assert_eq!(objects.len(), 3);
        // Nothing undefined either.
        assert_eq!(symbols_of(&objects[2].1), [&*add, &mean]);

        options.direct = Direct::Bitcode;
        let objects = compile(&wasm, &options).unwrap().objects;
        if options.opt_level == OptLevel::O0 {
            assert_eq!(symbols_of(&objects[2].1), [&*add, &mean]);
            assert_eq!(objects.len(), 3);
            continue;
        }
        assert_eq!(symbols_of(&objects[2].1), [&*mean]);
        assert_eq!(objects[3].1[..4], *b"BC\xc0\xde");
        let names = objects[3].1.windows(add.len());
        assert_eq!(names.filter(|name| name == &add.as_bytes()).count(), 1);
    }
}
