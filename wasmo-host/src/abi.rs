//! The families of functions that a guest can import without anybody writing them.
//!
//! Which ones a guest gets follows from its imports. A new family is one more entry in [`ABIS`].

use std::fmt::Write as _;
use wasmo_emscripten::Emscripten;
use wasmo_rt::{ExternType, FuncType, ImportType, Imports, Module, Store, ValType};
use wasmo_wasi::{WasiCtx, WasiHost};

/// The host's state for programs and C libraries: what the families keep of a guest. Each of a guest's threads has a clone of it.
#[derive(Clone, Debug)]
pub struct State {
    /// What the guest is granted, and what Emscripten's functions keep.
    emscripten: Emscripten,
}

impl State {
    /// The state of a guest that is granted what `wasi` has.
    pub fn new(wasi: WasiCtx) -> Self {
        Self {
            emscripten: Emscripten::new(wasi),
        }
    }

    /// What Emscripten's functions keep.
    pub fn emscripten(&mut self) -> &mut Emscripten {
        &mut self.emscripten
    }
}

impl WasiHost for State {
    fn wasi(&mut self) -> &mut WasiCtx {
        self.emscripten.wasi()
    }
}

/// An import of a guest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wanted {
    /// The first part of the name.
    pub module: String,
    /// The second part of the name.
    pub name: String,
    /// What is asked for.
    pub ty: ExternType,
}

impl Wanted {
    /// The imports of `module`.
    pub fn of(module: &Module) -> Vec<Self> {
        let imports = module.imports().map(|import| Self {
            module: import.module.to_owned(),
            name: import.name.to_owned(),
            ty: import.ty,
        });
        imports.collect()
    }

    fn as_import(&self) -> ImportType<'_> {
        ImportType::new(&self.module, &self.name, self.ty.clone())
    }
}

/// Defines what a family has.
pub type Define = fn(&mut Store<State>, &mut Imports<State>, &[Wanted]);

/// A family of functions that a guest can import.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Abi {
    /// What it is called.
    pub name: &'static str,
    /// Whether it is the one for an import.
    pub is_for: fn(&Wanted) -> bool,
    /// Defines what a guest with these imports gets of it. What it lacks is left undefined.
    pub define: Define,
}

/// Every family, in the order in which they are asked.
pub const ABIS: &[Abi] = &[
    Abi {
        name: "WASI preview 1",
        is_for: |wanted| {
            matches!(
                wanted.module.as_str(),
                "wasi_snapshot_preview1" | "wasi_unstable"
            )
        },
        define: |store, imports, wanted| {
            let wanted = wanted.iter().map(Wanted::as_import);
            wasmo_wasi::define_imports(store, imports, wanted, State::wasi);
        },
    },
    // After WASI, of which it changes something.
    Abi {
        name: "Emscripten",
        is_for: |wanted| {
            wanted.module == "env" && wasmo_emscripten::problem(&wanted.as_import()).is_none()
        },
        define: |store, imports, wanted| {
            let wanted = wanted.iter().map(Wanted::as_import);
            wasmo_emscripten::define_imports(store, imports, wanted, State::emscripten);
        },
    },
];

/// The family that is the one for `wanted`.
pub fn find(wanted: &Wanted) -> Option<&'static Abi> {
    ABIS.iter().find(|abi| (abi.is_for)(wanted))
}

/// Defines all that a guest with these imports gets.
pub fn define(store: &mut Store<State>, imports: &mut Imports<State>, wanted: &[Wanted]) {
    for abi in ABIS {
        if wanted.iter().any(abi.is_for) {
            (abi.define)(store, imports, wanted);
        }
    }
}

/// Whether a guest with these imports starts threads, as wasi-threads has it. Programs can; guests of C libraries cannot, because
/// their host would have to give its functions to each thread.
pub fn has_threads(wanted: &[Wanted]) -> bool {
    wanted.iter().any(is_thread_spawn)
}

fn is_thread_spawn(wanted: &Wanted) -> bool {
    let i32 = [ValType::I32];
    (wanted.module.as_str(), wanted.name.as_str()) == ("wasi", "thread-spawn")
        && wanted.ty == ExternType::Func(FuncType::new(i32, i32))
}

/// Whether a program gets the import because it has threads: the means to start one, and the memory that they share.
fn is_of_threads(wanted: &Wanted) -> bool {
    let is_shared = matches!(&wanted.ty, ExternType::Memory(ty) if ty.shared);
    is_shared || is_thread_spawn(wanted)
}

/// The name of the family that a program has the import from, if there is one.
pub fn supplier(wanted: &Wanted, all: &[Wanted]) -> Option<&'static str> {
    match find(wanted) {
        Some(abi) => Some(abi.name),
        None => (has_threads(all) && is_of_threads(wanted)).then_some("wasi-threads"),
    }
}

/// An import that no family supplies.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Missing {
    /// The import.
    pub wanted: Wanted,
    /// What there is to say about it beyond its name and type.
    pub remedy: String,
}

/// The imports among `wanted` that nothing supplies to a program, or only with another type.
///
/// # Errors
///
/// If the system refuses what even a program that is granted nothing has.
pub fn missing(wanted: &[Wanted]) -> Result<Vec<Missing>, String> {
    let wasi = WasiCtx::builder()
        .build()
        .map_err(|error| error.to_string())?;
    let mut store = Store::new(State::new(wasi));
    let mut imports = Imports::new();
    define(&mut store, &mut imports, wanted);
    let mut missing = Vec::new();
    let has_threads = has_threads(wanted);
    for import in wanted {
        if has_threads && is_of_threads(import) {
            continue;
        }
        let remedy = match imports.get(&import.module, &import.name) {
            None => remedy(import),
            Some(item) => match item.ty(&store) {
                ty if fits(&ty, &import.ty) => continue,
                ty => format!("{} has it as {ty}", abi_name(import)),
            },
        };
        missing.push(Missing {
            wanted: import.clone(),
            remedy,
        });
    }
    Ok(missing)
}

/// Whether a thing of type `given` can be what is `asked` for. Only functions are compared: of other things the limits may differ,
/// and the runtime looks at them.
fn fits(given: &ExternType, asked: &ExternType) -> bool {
    match (given, asked) {
        (ExternType::Func(given), ExternType::Func(asked)) => given == asked,
        (given, asked) => std::mem::discriminant(given) == std::mem::discriminant(asked),
    }
}

fn abi_name(wanted: &Wanted) -> &'static str {
    find(wanted).map_or("nothing", |abi| abi.name)
}

/// What to do about an import that is not there.
fn remedy(wanted: &Wanted) -> String {
    if let Some(abi) = find(wanted) {
        return format!("{} has nothing of this name", abi.name);
    }
    let known = match (wanted.module.as_str(), wanted.name.as_str()) {
        ("wasi", "thread-spawn") => "of wasi-threads, where it is a function (i32) -> (i32)",
        ("__wbindgen_placeholder__" | "wbg" | "__wbindgen_externref_xform__", _) => {
            "of wasm-bindgen: the module was made for JavaScript; build it for wasm32-wasip1 instead"
        }
        ("gojs" | "go", _) => {
            "of Go's JavaScript: the module was made for browsers; build it with GOOS=wasip1 instead"
        }
        (module, _) if module.starts_with("wasi:") => {
            "of WASI preview 2: the module is part of a component; build it for wasm32-wasip1 instead"
        }
        (
            "env",
            "__linear_memory" | "__indirect_function_table" | "__memory_base" | "__table_base",
        ) => "for dynamic linking: link the module to the end, without -shared and --relocatable",
        ("env", name) if wasmo_emscripten::hint(name).is_some() => {
            let hint = wasmo_emscripten::hint(name).unwrap_or_default();
            return format!("of Emscripten: {hint}");
        }
        ("env", _) => {
            "of no ABI known here: a function that the linker did not find, or one of the host's own"
        }
        _ => "of no ABI known here",
    };
    let own = "a host in Rust (wasmo-build) or C (wasmo build --emit staticlib) can supply it";
    format!("{known}; {own}")
}

/// What to say of imports that are missing: one line each, with name, type and remedy.
pub fn describe(missing: &[Missing]) -> String {
    let mut text = String::new();
    for Missing { wanted, remedy } in missing {
        let Wanted { module, name, ty } = wanted;
        let line_break = if text.is_empty() { "" } else { "\n" };
        // Writing to a String cannot fail.
        let _ = write!(text, "{line_break}{module:?} {name:?}: {ty}\n    {remedy}");
    }
    text
}
