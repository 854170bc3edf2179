//! `wasmo inspect`.

use crate::args::InspectArgs;
use crate::compile::{Input, extern_type};
use crate::error::{Error, Result};
use crate::host;
use object::{Object as _, ObjectSymbol as _};
use std::collections::HashMap;
use std::fmt::{self, Display, Write as _};
use std::process::ExitCode;
use wasmo_host::{Wanted, abi};
use wasmo_module::abi::description::{ExportItem, ImportCounts};
use wasmo_module::abi::index::{DefinedFuncIndex, FuncIndex, TableIndex};
use wasmo_module::abi::symbol;
use wasmo_module::{Feature, Features, Module, ParseOptions};
use wasmo_rt::ExternType;

pub(crate) fn run(args: &InspectArgs) -> Result<ExitCode> {
    let input = Input::read(&args.module, &args.compile, host::TARGET, false)?;
    let mut report = String::new();
    // Writing to a String cannot fail.
    let _ = (|| {
        head(&mut report, &input)?;
        imports(&mut report, &input)?;
        exports(&mut report, &input.module)?;
        entities(&mut report, &input.module)
    })();
    let native = match args.native {
        true => Some(native_sizes(&input)?),
        false => None,
    };
    let _ = functions(&mut report, &input.module, native.as_ref(), args.functions);
    print(&report)?;
    Ok(ExitCode::SUCCESS)
}

/// Writes to the standard output; that nobody reads to the end is no error.
fn print(text: &str) -> Result<()> {
    use std::io::Write as _;
    match std::io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Error::new("cannot write the report").because(error))
        }
        _ => Ok(()),
    }
}

fn head(report: &mut String, input: &Input) -> fmt::Result {
    let module = &input.module;
    writeln!(report, "module {}", module.description().name)?;
    writeln!(
        report,
        "  {} bytes, hash {}",
        module.wasm().len(),
        module.hash()
    )?;
    let features: Vec<_> = features(module)
        .iter()
        .map(|feature| feature.name())
        .collect();
    let features = match features.is_empty() {
        true => "none beyond WebAssembly 1.0".to_owned(),
        false => features.join(", "),
    };
    writeln!(report, "  features used: {features}")
}

/// The features without which the module is not valid.
fn features(module: &Module) -> Vec<Feature> {
    let all = module.features();
    // What it does not need, a module of WebAssembly 1.0 needs neither.
    let is_valid = |features: Features| {
        let options = ParseOptions::new().features(features);
        Module::parse(module.wasm(), &options).is_ok()
    };
    if is_valid(Features::WASM1) {
        return Vec::new();
    }
    let needed = all
        .iter()
        .filter(|&feature| !is_valid(all.without(feature)));
    needed
        .filter(|&feature| feature != Feature::MutableGlobal)
        .collect()
}

fn imports(report: &mut String, input: &Input) -> fmt::Result {
    let wanted = input.wanted();
    writeln!(report, "{}", counted(wanted.len(), "import"))?;
    let missing = abi::missing(&wanted).unwrap_or_default();
    for import in &wanted {
        let Wanted { module, name, ty } = import;
        let is_missing = missing.iter().any(|missing| missing.wanted == *import);
        let supplier = abi::supplier(import, &wanted).filter(|_| !is_missing);
        let from = supplier.unwrap_or("not there for programs");
        writeln!(report, "  {module:?} {name:?}: {ty}  [{from}]")?;
    }
    Ok(())
}

fn exports(report: &mut String, module: &Module) -> fmt::Result {
    let exports = &module.description().exports;
    writeln!(report, "{}", counted(exports.len(), "export"))?;
    for export in exports {
        let ty: ExternType = match export.item {
            ExportItem::Function(func) => ExternType::Func(module.function_type(func).clone()),
            ExportItem::Table(table) => ExternType::Table(module.table_type(table)),
            ExportItem::Memory(memory) => ExternType::Memory(module.memory_type(memory)),
            ExportItem::Global(global) => ExternType::Global(module.global_type(global)),
            ExportItem::Tag(tag) => ExternType::Tag(module.tag_type(tag).clone()),
        };
        writeln!(report, "  {:?}: {ty}", export.name)?;
    }
    Ok(())
}

fn entities(report: &mut String, module: &Module) -> fmt::Result {
    let description = module.description();
    let of_kind = |wanted: &str| -> Vec<String> {
        let imports = description.imports.iter();
        let types = imports.map(|import| extern_type(module, import.ty).to_string());
        let of_kind = types.filter_map(|ty| Some(ty.strip_prefix(wanted)?.trim().to_owned()));
        of_kind.map(|ty| format!("{ty}, imported")).collect()
    };
    let mut list = |kind: &str, own: Vec<String>| {
        let all: Vec<_> = of_kind(kind).into_iter().chain(own).collect();
        if all.is_empty() {
            return Ok(());
        }
        let count = match all.len() {
            1 => String::new(),
            count => format!(" ({count})"),
        };
        writeln!(report, "{kind}{count}: {}", all.join("; "))
    };
    let memories = description.memories.iter();
    list("memory", memories.map(ToString::to_string).collect())?;
    let imported = description.import_counts().tables;
    let tables = (imported..module.table_count()).map(TableIndex);
    let types = tables.map(|table| module.table_type(table).to_string());
    list("table", types.collect())?;
    let tags = description.tags.iter();
    list("tag", tags.map(|&tag| module.ty(tag).to_string()).collect())?;
    let ImportCounts { globals, .. } = description.import_counts();
    let own = description.globals.len();
    if globals as usize + own > 0 {
        writeln!(report, "globals: {globals} imported, {own} defined")?;
    }
    let segments = counted(description.data.len(), "data segment");
    let bytes: u64 = description.data.iter().map(|segment| segment.len).sum();
    writeln!(report, "{segments}, {bytes} bytes")?;
    writeln!(
        report,
        "{}",
        counted(description.elements.len(), "element segment")
    )?;
    if let Some(start) = description.start {
        writeln!(report, "start function: {}", name(module, start))?;
    }
    Ok(())
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn name(module: &Module, func: FuncIndex) -> String {
    let exports = &module.description().exports;
    let exported = || {
        let export = exports
            .iter()
            .find(|export| export.item == ExportItem::Function(func))?;
        Some(export.name.as_str())
    };
    match module.description().function_name(func).or_else(exported) {
        Some(name) => name.to_owned(),
        None => format!("<function {}>", func.0),
    }
}

/// The sizes of the functions' machine code, by their indices. Those that were inlined everywhere are not there.
fn native_sizes(input: &Input) -> Result<HashMap<u32, u64>> {
    let compiled = input.compile()?;
    let unit = wasmo_compiler::unit_hash(&input.module, &input.options);
    let of_function = symbol::function(unit, FuncIndex(0));
    let of_body = symbol::tail_function(unit, FuncIndex(0));
    // Without the index. The last is of functions that nobody outside of the module knows.
    let prefixes = [
        &of_function[..of_function.len() - 1],
        &of_body[..of_body.len() - 1],
        "f",
    ];
    let mut sizes = HashMap::new();
    for (_, object) in &compiled.objects {
        let object = object::File::parse(&**object)
            .map_err(|error| Error::new("the object cannot be read").because(error))?;
        for symbol in object.symbols() {
            let name = symbol.name().unwrap_or_default();
            let mut rests = prefixes
                .iter()
                .filter_map(|prefix| name.strip_prefix(prefix));
            if let Some(func) = rests.find_map(|rest| rest.parse().ok()) {
                *sizes.entry(func).or_default() += symbol.size();
            }
        }
    }
    Ok(sizes)
}

fn functions(
    report: &mut String,
    module: &Module,
    native: Option<&HashMap<u32, u64>>,
    shown: usize,
) -> fmt::Result {
    let bodies = &module.description().bodies;
    let mut functions: Vec<(FuncIndex, u64, Option<u64>)> = (0u32..)
        .zip(bodies)
        .map(|(at, body)| {
            let func = module.function_index(DefinedFuncIndex(at));
            let code = native.map(|sizes| sizes.get(&func.0).copied().unwrap_or(0));
            (func, u64::from(body.end - body.start), code)
        })
        .collect();
    let wasm: u64 = functions.iter().map(|(_, wasm, _)| wasm).sum();
    let all_code: u64 = functions.iter().filter_map(|(_, _, code)| *code).sum();
    let compiled = match native {
        Some(_) => format!(", {all_code} bytes of machine code"),
        None => String::new(),
    };
    writeln!(
        report,
        "{}, {wasm} bytes{compiled}",
        counted(functions.len(), "function")
    )?;
    functions.sort_by_key(|&(func, wasm, code)| (std::cmp::Reverse(code.unwrap_or(wasm)), func.0));
    for &(func, size, code) in functions.iter().take(shown) {
        let (part, all) = code.map_or((size, wasm), |part| (part, all_code));
        let percent = part as f64 * 100.0 / (all.max(1) as f64);
        let code = code.map_or_else(String::new, |code| format!(" {code:>8}"));
        writeln!(
            report,
            "  {percent:>5.1} % {size:>8}{code}  {}",
            Shown(&name(module, func))
        )?;
    }
    match functions.len().saturating_sub(shown) {
        0 => Ok(()),
        more => writeln!(
            report,
            "  and {more} smaller ones (--functions {})",
            functions.len()
        ),
    }
}

/// A name for the terminal: without control characters.
struct Shown<'a>(&'a str);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c.is_control() {
            true => write!(f, "{}", c.escape_default()),
            false => f.write_char(c),
        })
    }
}
