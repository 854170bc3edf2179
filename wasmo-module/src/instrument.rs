//! Modules that count how often their functions are entered, and which way their branches go.
//!
//! Counting is done by WebAssembly itself: the module gets one memory more, whose content [`profile`] describes, and code in front of what is counted. So whoever
//! runs the module has nothing to do with it, and the result is validated like every other module.

use crate::convert;
use crate::error::{Error, ErrorKind};
use crate::features::Feature;
use crate::limits;
use crate::module::Module;
use crate::profile::{self, PROFILE_MEMORY};
use crate::shape::{Shape, SiteKind, leb128};
use wasm_encoder::{
    ConstExpr, DataSection, Encode as _, ExportKind, ExportSection, Instruction, MemArg,
    MemArgTarget, MemorySection, MemoryType, Section, SectionId, ValType,
};
use wasmo_abi::index::DefinedFuncIndex;
use wasmparser::{Parser, Payload};

/// The sections in the order in which they have to stand.
const ORDER: [SectionId; 13] = [
    SectionId::Type,
    SectionId::Import,
    SectionId::Function,
    SectionId::Table,
    SectionId::Memory,
    SectionId::Tag,
    SectionId::Global,
    SectionId::Export,
    SectionId::Start,
    SectionId::Element,
    SectionId::DataCount,
    SectionId::Code,
    SectionId::Data,
];

/// A section without its identifier and its size.
struct Raw {
    id: u8,
    content: Vec<u8>,
}

/// What is the same for all functions.
struct Counting {
    /// The memory with the counts.
    memory: u32,
}

impl Module {
    /// The same module, but for that it counts: see [`Profile`](crate::Profile). It exports one memory more, [`PROFILE_MEMORY`], and has no custom
    /// sections that say where something stands in its code. Where backtraces tell of offsets, they are those in this module.
    ///
    /// # Errors
    ///
    /// If the module is so large that it is beyond a limit then, or if it has an export of that name.
    pub fn instrumented(&self) -> Result<Self, Error> {
        let exports = &self.description().exports;
        if exports.iter().any(|export| export.name == PROFILE_MEMORY) {
            let message = format!(
                "the module has an export `{PROFILE_MEMORY}`, as if it were made to count already"
            );
            return Err(Error::new(ErrorKind::Profile, message)
                .with_help("compile the module that was there before"));
        }
        let features = self.features().with(Feature::MultiMemory);
        instrument(self)
            .and_then(|wasm| Self::from_binary(wasm, features, Some(&self.description().name)))
            .map_err(|error| {
                // Where it is there is nothing in the module that anybody has.
                let message = format!("with code that counts: {}", error.message());
                Error::new(error.kind(), message)
            })
    }
}

fn instrument(module: &Module) -> Result<Vec<u8>, Error> {
    let shapes = module.shapes()?;
    let frame = profile::frame_of(&shapes);
    let start = frame.len() as u64;
    let size = start + 8 * shapes.iter().map(Shape::counts).sum::<u64>();
    if size > u64::from(u32::MAX) {
        return Err(Error::limit("bytes of counts", size, u32::MAX.into()));
    }
    let counting = Counting {
        memory: module.memory_count(),
    };
    let mut sections = sections(module).map_err(convert::own_bug)?;
    let pages = size.div_ceil(wasmo_abi::WASM_PAGE_SIZE);
    append(&mut sections, &memory(pages))?;
    append(&mut sections, &export(counting.memory))?;
    append(&mut sections, &data(counting.memory, frame))?;
    if let Some(count) = find(&mut sections, SectionId::DataCount as u8) {
        let (segments, _) = leb128(&count.content).map_err(convert::own_bug)?;
        count.content.clear();
        (segments + 1).encode(&mut count.content);
    }
    if let Some(code) = find(&mut sections, SectionId::Code as u8) {
        code.content = counting.bodies(module, &shapes, start)?;
    }
    let mut wasm = wasm_encoder::Module::HEADER.to_vec();
    for Raw { id, content } in &sections {
        wasm.push(*id);
        content.encode(&mut wasm);
    }
    Ok(wasm)
}

fn find(sections: &mut [Raw], id: u8) -> Option<&mut Raw> {
    sections.iter_mut().find(|section| section.id == id)
}

/// The sections of a module, but for those that say where something stands in its code. That of the code is empty.
fn sections(module: &Module) -> wasmparser::Result<Vec<Raw>> {
    let wasm = module.wasm();
    let mut sections = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::CustomSection(custom) = &payload
            && tells_places(custom.name())
        {
            continue;
        }
        if let Some((id, range)) = payload.as_section() {
            let range = range.start as usize..range.end as usize;
            let content = wasm.get(range).filter(|_| id != SectionId::Code as u8);
            let content = content.unwrap_or_default().to_vec();
            sections.push(Raw { id, content });
        }
    }
    Ok(sections)
}

/// Whether the custom section of this name says where something stands in the code.
fn tells_places(name: &str) -> bool {
    let beginnings = ["metadata.code.", ".debug_", "reloc."];
    beginnings.iter().any(|it| name.starts_with(it))
        || matches!(name, "linking" | "sourceMappingURL")
}

/// Adds what `section` has one of behind what the module has of it.
fn append(sections: &mut Vec<Raw>, section: &impl Section) -> Result<(), Error> {
    let mut bytes = Vec::new();
    section.encode(&mut bytes);
    let (_, size) = leb128(&bytes).map_err(convert::own_bug)?;
    let added = &bytes[size..];
    let id = section.id();
    if let Some(there) = find(sections, id) {
        let (count, len) = leb128(&there.content).map_err(convert::own_bug)?;
        let mut content = Vec::with_capacity(there.content.len() + added.len());
        (count + 1).encode(&mut content);
        content.extend(&there.content[len..]);
        // Behind the number of entries, which is one.
        content.extend(&added[1..]);
        there.content = content;
        return Ok(());
    }
    let place = |id: u8| ORDER.iter().position(|&known| known as u8 == id);
    let behind = |there: &Raw| place(there.id) > place(id);
    let at = sections.iter().position(behind).unwrap_or(sections.len());
    let content = added.to_vec();
    sections.insert(at, Raw { id, content });
    Ok(())
}

fn memory(pages: u64) -> MemorySection {
    let mut section = MemorySection::new();
    section.memory(MemoryType {
        minimum: pages,
        maximum: Some(pages),
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    section
}

fn export(memory: u32) -> ExportSection {
    let mut section = ExportSection::new();
    section.export(PROFILE_MEMORY, ExportKind::Memory, memory);
    section
}

fn data(memory: u32, content: Vec<u8>) -> DataSection {
    let mut section = DataSection::new();
    section.active(memory, &ConstExpr::i32_const(0), content);
    section
}

impl Counting {
    /// The code section, with code that counts from `place` on.
    fn bodies(&self, module: &Module, shapes: &[Shape], mut place: u64) -> Result<Vec<u8>, Error> {
        let mut code = Vec::new();
        shapes.len().encode(&mut code);
        for (func, shape) in (0..).map(DefinedFuncIndex).zip(shapes) {
            let body = self.body(module, func, shape, place);
            let body = body.map_err(convert::own_bug)?;
            body.encode(&mut code);
            // Before there is more than memory has room for.
            if code.len() as u64 > limits::MAX_MODULE_SIZE {
                let size = code.len() as u64;
                return Err(Error::limit("bytes of code", size, limits::MAX_MODULE_SIZE));
            }
            place += 8 * shape.counts();
        }
        Ok(code)
    }

    /// The body of a function with code that counts from `place` on.
    fn body(
        &self,
        module: &Module,
        func: DefinedFuncIndex,
        shape: &Shape,
        mut place: u64,
    ) -> wasmparser::Result<Vec<u8>> {
        let body = module.body(func);
        let ty = module.function_type(module.function_index(func));
        let mut locals = ty.params().len() as u32;
        let groups = body.get_locals_reader()?;
        let group_count = groups.get_count();
        for group in groups {
            locals += group?.0;
        }
        let bytes = body.as_bytes();
        let start = body.range().start;
        let at = |offset: u64| (offset - start) as usize;
        let mut copied = at(body.get_operators_reader()?.original_position());
        let mut code = Vec::with_capacity(2 * bytes.len());
        if shape.sites.is_empty() {
            code.extend(&bytes[..copied]);
        } else {
            // Two locals more, behind the others.
            let (_, count_size) = leb128(bytes)?;
            (group_count + 1).encode(&mut code);
            code.extend(&bytes[count_size..copied]);
            2u32.encode(&mut code);
            ValType::I32.encode(&mut code);
        }
        self.add_one(&mut code, place);
        place += 8;
        for site in &shape.sites {
            code.extend(&bytes[copied..at(site.offset)]);
            copied = at(site.offset);
            match site.kind {
                SiteKind::Condition => self.condition(&mut code, locals, place),
                SiteKind::Table(targets) => self.table(&mut code, locals, targets, place),
            }
            place += 8 * u64::from(site.counts());
        }
        code.extend(&bytes[copied..]);
        Ok(code)
    }

    /// Where a count is, relative to an address.
    fn place(&self, place: u64) -> MemArg {
        MemArg {
            offset: place,
            align: 3,
            target: MemArgTarget::Memory(self.memory),
            ordering: None,
        }
    }

    /// Adds one to the count at `place`.
    fn add_one(&self, code: &mut Vec<u8>, place: u64) {
        let place = self.place(place);
        encode(
            code,
            &[
                Instruction::I32Const(0),
                Instruction::I32Const(0),
                Instruction::I64Load(place),
                Instruction::I64Const(1),
                Instruction::I64Add,
                Instruction::I64Store(place),
            ],
        );
    }

    /// Counts the condition on top of the stack, which stays there.
    fn condition(&self, code: &mut Vec<u8>, condition: u32, place: u64) {
        encode(code, &[Instruction::LocalSet(condition)]);
        self.add_one(code, place);
        let held = self.place(place + 8);
        encode(
            code,
            &[
                Instruction::I32Const(0),
                Instruction::I32Const(0),
                Instruction::I64Load(held),
                Instruction::LocalGet(condition),
                Instruction::I32Const(0),
                Instruction::I32Ne,
                Instruction::I64ExtendI32U,
                Instruction::I64Add,
                Instruction::I64Store(held),
                Instruction::LocalGet(condition),
            ],
        );
    }

    /// Counts the index on top of the stack, which stays there.
    fn table(&self, code: &mut Vec<u8>, index: u32, targets: u32, place: u64) {
        let (address, place) = (index + 1, self.place(place));
        let targets = targets.cast_signed();
        encode(
            code,
            &[
                Instruction::LocalTee(index),
                Instruction::I32Const(targets),
                Instruction::LocalGet(index),
                Instruction::I32Const(targets),
                Instruction::I32LtU,
                Instruction::Select,
                Instruction::I32Const(3),
                Instruction::I32Shl,
                Instruction::LocalTee(address),
                Instruction::LocalGet(address),
                Instruction::I64Load(place),
                Instruction::I64Const(1),
                Instruction::I64Add,
                Instruction::I64Store(place),
                Instruction::LocalGet(index),
            ],
        );
    }
}

fn encode(code: &mut Vec<u8>, instructions: &[Instruction<'_>]) {
    for instruction in instructions {
        instruction.encode(code);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Features, ParseOptions};
    use wasmo_abi::description::ExportItem;
    use wasmo_abi::index::MemoryIndex;

    fn parse(text: &str) -> Module {
        Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap()
    }

    /// The module with code that counts has been validated; here is what else it has to be.
    fn check(module: &Module) -> Module {
        let counting = module.instrumented().unwrap();
        let (before, after) = (module.description(), counting.description());
        assert_eq!(counting.memory_count(), module.memory_count() + 1);
        assert_eq!(after.types, before.types);
        assert_eq!(after.imports, before.imports);
        assert_eq!(after.functions, before.functions);
        assert_eq!(after.globals, before.globals);
        assert_eq!(after.start, before.start);
        assert_eq!(after.function_names, before.function_names);
        assert_eq!(after.data.len(), before.data.len() + 1);
        let (added, exports) = after.exports.split_last().unwrap();
        assert_eq!(exports, before.exports);
        assert_eq!(added.name, PROFILE_MEMORY);
        assert_eq!(
            added.item,
            ExportItem::Memory(MemoryIndex(module.memory_count()))
        );
        counting
    }

    #[test]
    fn modules_of_all_kinds() {
        for text in [
            "(module)",
            "(module (func))",
            "(module (import \"m\" \"f\" (func)) (import \"m\" \"m\" (memory 1)) (func (call 0)))",
            // With sections in front of and behind those that are added, and with none of them.
            r#"(module $named (type (func (param i32) (result i32))) (table 1 funcref) (memory 1) (tag) (global i32 (i32.const 1)) (export "m" (memory 0))
                (start 0) (elem (i32.const 0) 0) (func) (data (i32.const 0) "x") (data $p "y") (func (data.drop $p)))"#,
            r#"(module (global (export "g") i32 (i32.const 1)) (func $f (local i64 f32)) (start $f) (table funcref (elem $f)))"#,
            // Conditions and tables, with values on the stack, in loops, and where nothing comes.
            "(module (func (param i32 i64) (result i32) (local f64)
                (loop (result i32)
                  (i32.const 7)
                  (block (param i32) (result i32) (br_if 0 (local.get 0)) (drop) (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2))))
                  (if (param i32) (result i32) (local.get 0) (then (i32.add (i32.const 1))))
                  (br_if 0 (local.get 0))
                  (block (block (br_table 0 1 0 1 (local.get 0))))
                )
                (return)
                (br_if 0)
                (if (then (unreachable)))
                (br_table 0 0)
                (unreachable)))",
        ] {
            check(&parse(text));
        }
    }

    #[test]
    fn the_features_need_not_have_several_memories() {
        let options = ParseOptions::new().features(Features::WASM1);
        let text = "(module (memory 1) (func (param i32) (if (local.get 0) (then (nop)))))";
        check(&Module::parse(text.as_bytes(), &options).unwrap());
    }

    #[test]
    fn what_says_where_code_stands_is_left_out() {
        let text = r#"(module (@custom "metadata.code.branch_hint" (before code) "\00") (@custom ".debug_line" "x") (@custom "producers" "\00") (func $named))"#;
        let counting = check(&parse(text));
        let names: Vec<_> = Parser::new(0)
            .parse_all(counting.wasm())
            .filter_map(|payload| match payload.unwrap() {
                Payload::CustomSection(custom) => Some(custom.name().to_owned()),
                _ => None,
            })
            .collect();
        assert_eq!(names, ["producers", "name"]);
    }

    #[test]
    fn a_module_counts_once() {
        let counting = parse("(module (func))").instrumented().unwrap();
        let error = counting.instrumented().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Profile);
        assert_eq!(
            error.message(),
            "the module has an export `wasmo_profile`, as if it were made to count already"
        );
    }

    #[test]
    fn limits_hold() {
        let memories = "(memory 0)".repeat(100);
        let error = parse(&format!("(module {memories})"))
            .instrumented()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit);
    }
}
