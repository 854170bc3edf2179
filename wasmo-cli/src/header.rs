//! The C header of a module: what it imports and exports, with types, over the functions of `wasmo.h`.
//!
//! Everything in it is inline. So a module needs no code of its own for C, and what calls it is compiled by the user's compiler.

use crate::compile::{extern_type, wanted};
use crate::error::{Error, Result};
use std::collections::HashSet;
use std::fmt::Write as _;
use wasmo_host::abi;
use wasmo_host::c::is_plain;
use wasmo_module::Module;
use wasmo_module::abi::description::ExportItem;
use wasmo_module::abi::index::FuncIndex;
use wasmo_module::abi::symbol;
use wasmo_rt::{ExternType, FuncType, ValType};

/// The header, and the name that everything in it begins with.
pub(crate) struct Header {
    pub(crate) text: String,
    pub(crate) prefix: String,
}

/// Writes the header of `module`.
///
/// # Errors
///
/// If C cannot give what the module imports.
pub(crate) fn write(module: &Module) -> Result<Header> {
    let mut writer = Writer::new(module);
    writer.begin();
    writer.imports()?;
    writer.exports();
    writer.line("#endif");
    Ok(Header {
        text: writer.text,
        prefix: writer.prefix,
    })
}

/// Words that no identifier can be, in C or C++, and names that the generated functions use themselves.
const TAKEN: &[&str] = &[
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "args",
    "asm",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "class",
    "compl",
    "concept",
    "const",
    "const_cast",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "dynamic_cast",
    "else",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "import",
    "imports",
    "inline",
    "instance",
    "int",
    "list",
    "long",
    "module",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "private",
    "protected",
    "public",
    "register",
    "reinterpret_cast",
    "requires",
    "restrict",
    "result",
    "results",
    "return",
    "self",
    "short",
    "signed",
    "sizeof",
    "static",
    "static_assert",
    "static_cast",
    "status",
    "struct",
    "switch",
    "template",
    "this",
    "thread_local",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "union",
    "unsigned",
    "user",
    "using",
    "value",
    "virtual",
    "void",
    "volatile",
    "wasi",
    "wchar_t",
    "while",
    "xor",
    "xor_eq",
];

/// `name` as a part of an identifier.
fn part(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
    name.chars().take(100).map(plain).collect()
}

/// `name` as an identifier.
fn identifier(name: &str) -> String {
    let mut text = part(name);
    if text.starts_with(|c: char| c.is_ascii_digit()) || text.is_empty() || text.starts_with('_') {
        text.insert(0, 'm');
    }
    if TAKEN.contains(&text.as_str()) {
        text.push('_');
    }
    text
}

/// `name` for a comment.
fn quoted(name: &str) -> String {
    format!("{name:?}")
        .replace("*/", "* /")
        .replace("/*", "/ *")
}

/// The type in C of a parameter.
fn param_type(ty: ValType) -> &'static str {
    match ty {
        ValType::V128 => "const uint8_t *",
        ty => plain_type(ty),
    }
}

fn plain_type(ty: ValType) -> &'static str {
    match ty {
        ValType::I32 => "int32_t ",
        ValType::I64 => "int64_t ",
        ValType::F32 => "float ",
        ValType::F64 => "double ",
        ValType::V128 | ValType::Ref(_) => "uint8_t ",
    }
}

/// The field of `wasmo_value` for a type.
fn field(ty: ValType) -> &'static str {
    match ty {
        ValType::I32 => "i32",
        ValType::I64 => "i64",
        ValType::F32 => "f32",
        ValType::F64 => "f64",
        ValType::V128 | ValType::Ref(_) => "v128",
    }
}

/// A statement that puts the variable `from` into the value `to`.
fn put(ty: ValType, to: &str, from: &str) -> String {
    match ty {
        ValType::V128 => format!("memcpy({to}.v128, {from}, 16);"),
        ty => format!("{to}.{} = {from};", field(ty)),
    }
}

/// A statement that takes what `to` points at from the value `from`.
fn take(ty: ValType, to: &str, from: &str) -> String {
    match ty {
        ValType::V128 => format!("if ({to}) memcpy({to}, {from}.v128, 16);"),
        ty => format!("if ({to}) *{to} = {from}.{};", field(ty)),
    }
}

fn is_plain_function(ty: &FuncType) -> bool {
    ty.params()
        .iter()
        .chain(ty.results())
        .all(|&ty| is_plain(ty))
}

struct Writer<'a> {
    module: &'a Module,
    text: String,
    prefix: String,
    /// The names that are taken, after the prefix.
    used: HashSet<String>,
}

impl<'a> Writer<'a> {
    fn new(module: &'a Module) -> Self {
        let mut prefix = identifier(&module.description().name);
        if prefix == "wasmo" || prefix.starts_with("wasmo_") {
            prefix.insert_str(0, "guest_");
        }
        let used = ["imports", "new", "delete", "module"].map(str::to_owned);
        Self {
            module,
            text: String::new(),
            prefix,
            used: used.into(),
        }
    }

    fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// A name that begins with the prefix and is nobody else's, for each of `endings`.
    fn unique(&mut self, name: &str, endings: &[&str]) -> String {
        let name = part(name);
        let mut candidate = name.clone();
        let mut number = 2;
        while endings
            .iter()
            .any(|ending| self.used.contains(&format!("{candidate}{ending}")))
        {
            candidate = format!("{name}_{number}");
            number += 1;
        }
        let taken = endings.iter().map(|ending| format!("{candidate}{ending}"));
        self.used.extend(taken);
        format!("{}_{candidate}", self.prefix)
    }

    fn begin(&mut self) {
        let name = quoted(&self.module.description().name);
        let version = env!("CARGO_PKG_VERSION");
        let guard = format!("{}_WASMO_H", self.prefix.to_uppercase());
        let prefix = self.prefix.clone();
        let descriptor = symbol::descriptor(self.module.hash());
        self.line(format!(
            "/* The WebAssembly module {name} for C and C++. Written by wasmo {version}; changes are lost when it is written anew. */\n\
             #ifndef {guard}\n#define {guard}\n"
        ));
        self.line(wasmo_host::HEADER);
        self.line(format!(
            "#include <string.h>\n\n\
             #ifdef __cplusplus\nextern \"C\" {{\n#endif\n\
             extern const wasmo_module {descriptor};\n\
             #ifdef __cplusplus\n}}\n#endif\n\n\
             /* An instance of the module. */\n\
             typedef struct {prefix} {{\n    wasmo_instance *instance;\n}} {prefix};\n"
        ));
    }

    /// The record of imports, and what makes an instance.
    fn imports(&mut self) -> Result<()> {
        let prefix = self.prefix.clone();
        let mut fields = String::new();
        let mut thunks = String::new();
        let mut sets = String::new();
        let mut count = 0;
        let mut names = HashSet::from(["user".to_owned()]);
        for (at, import) in wanted(self.module).into_iter().enumerate() {
            if abi::find(&import).is_some() {
                continue;
            }
            let ty = import.ty;
            let both = format!("{} {}", quoted(&import.module), quoted(&import.name));
            let mut name = identifier(&format!("{}_{}", import.module, import.name));
            while !names.insert(name.clone()) {
                name.push('_');
            }
            // Writing to a String cannot fail.
            match &ty {
                ExternType::Func(ty) if is_plain_function(ty) => {
                    let _ = writeln!(fields, "    /* {both}: {ty} */");
                    let params = callback_params(ty);
                    let _ = writeln!(
                        fields,
                        "    wasmo_status (*{name})(void *user, {prefix} *self{params});"
                    );
                    thunks += &thunk(&prefix, at, &name, ty);
                    let _ = writeln!(
                        sets,
                        "    list[{count}].index = {at};\n    \
                         list[{count}].function = imports && imports->{name} ? {prefix}__import_{at} : 0;"
                    );
                    count += 1;
                }
                ExternType::Global(global) if is_plain(global.value) => {
                    let _ = writeln!(fields, "    /* {both}: {ty} */");
                    let c_type = plain_type(global.value);
                    let dimension = if global.value == ValType::V128 {
                        "[16]"
                    } else {
                        ""
                    };
                    let _ = writeln!(fields, "    {c_type}{name}{dimension};");
                    let set = put(
                        global.value,
                        &format!("list[{count}].value"),
                        &format!("imports->{name}"),
                    );
                    let _ = writeln!(
                        sets,
                        "    list[{count}].index = {at};\n    list[{count}].function = 0;\n    if (imports) {{ {set} }}"
                    );
                    count += 1;
                }
                ExternType::Memory(_) | ExternType::Table(_) | ExternType::Tag(_) => {}
                _ => {
                    return Err(Error::new(format!(
                        "C cannot give what the module imports as {both}: {ty}"
                    ))
                    .help("the C interface has numbers and vectors, and no references; a host in Rust can give them"));
                }
            }
        }
        self.line(format!(
            "/* What the host gives to the module. It must stay as long as the instance does. */\n\
             typedef struct {prefix}_imports {{\n    /* Handed to every function. */\n    void *user;\n{fields}}} {prefix}_imports;\n"
        ));
        self.text += &thunks;
        let room = count.max(1);
        self.line(format!(
            "/* Makes an instance. `imports` may be null if nothing is asked for in it; `wasi` may be null: nothing is granted then. */\n\
             static inline wasmo_status {prefix}_new({prefix} *self, const {prefix}_imports *imports, const wasmo_wasi *wasi) {{\n    \
             wasmo_import list[{room}];\n    \
             memset(list, 0, sizeof list);\n{sets}    \
             return wasmo_instance_new(&{descriptor}, list, {count}, (void *)imports, wasi, &self->instance);\n}}\n\n\
             /* Ends an instance. */\n\
             static inline void {prefix}_delete({prefix} *self) {{\n    \
             wasmo_instance_delete(self->instance);\n    self->instance = 0;\n}}\n",
            descriptor = symbol::descriptor(self.module.hash()),
        ));
        Ok(())
    }

    fn exports(&mut self) {
        let description = self.module.description();
        for (item, export) in description.exports.iter().enumerate() {
            match export.item {
                ExportItem::Function(func) => self.function(item, &export.name, func),
                ExportItem::Memory(_) => self.memory(item, &export.name),
                ExportItem::Global(global) => {
                    let ty = self.module.global_type(global);
                    self.global(item, &export.name, ty.value, ty.mutable);
                }
                ExportItem::Table(_) | ExportItem::Tag(_) => {
                    let name = quoted(&export.name);
                    self.line(format!(
                        "/* {name} is a table or tag, which C cannot use. */\n"
                    ));
                }
            }
        }
        for (at, import) in description.imports.iter().enumerate() {
            let item = description.exports.len() + at;
            let name = format!("{}_{}", import.module, import.name);
            match extern_type(self.module, import.ty) {
                ExternType::Memory(_) => self.memory(item, &name),
                ExternType::Global(ty) => self.global(item, &name, ty.value, ty.mutable),
                _ => {}
            }
        }
    }

    fn function(&mut self, item: usize, export: &str, func: FuncIndex) {
        let ty = self.module.function_type(func).clone();
        let shown = quoted(export);
        if !is_plain_function(&ty) {
            self.line(format!(
                "/* {shown}: {ty} has references, which C cannot give. */\n"
            ));
            return;
        }
        let function = self.unique(export, &[""]);
        let prefix = &self.prefix;
        let mut params = String::new();
        let mut puts = String::new();
        let mut takes = String::new();
        // Parameters take other names than results, which have theirs.
        let results = 0..ty.results().len();
        let mut names: HashSet<String> = results.map(|at| result_name(&ty, at)).collect();
        for (at, &ty) in ty.params().iter().enumerate() {
            let own = self.module.local_name(func, at as u32).map(identifier);
            let own = own.filter(|name| names.insert(name.clone()) && !name.starts_with("wasmo"));
            let name = own.unwrap_or_else(|| {
                let mut name = format!("p{at}_");
                while !names.insert(name.clone()) {
                    name.push('_');
                }
                name
            });
            let _ = write!(params, ", {}{name}", param_type(ty));
            let _ = writeln!(puts, "    {}", put(ty, &format!("args[{at}]"), &name));
        }
        for (at, &result) in ty.results().iter().enumerate() {
            let name = result_name(&ty, at);
            let _ = write!(params, ", {}*{name}", plain_type(result));
            let _ = writeln!(
                takes,
                "        {}",
                take(result, &name, &format!("results[{at}]"))
            );
        }
        let (arg_count, result_count) = (ty.params().len(), ty.results().len());
        let (args, results) = (arg_count.max(1), result_count.max(1));
        let text = format!(
            "/* {shown}: {ty} */\n\
             static inline wasmo_status {function}({prefix} *self{params}) {{\n    \
             wasmo_value args[{args}], results[{results}];\n    \
             wasmo_status status;\n    \
             memset(args, 0, sizeof args);\n{puts}    \
             status = wasmo_call(self->instance, {item}, args, {arg_count}, results, {result_count});\n    \
             if (status == WASMO_OK) {{\n{takes}    }}\n    \
             return status;\n}}\n"
        );
        self.line(text);
    }

    fn memory(&mut self, item: usize, export: &str) {
        let endings = ["_data", "_size", "_read", "_write", "_grow"];
        let name = self.unique(export, &endings);
        let prefix = &self.prefix;
        let shown = quoted(export);
        let text = format!(
            "/* The memory {shown}. */\n\
             static inline uint8_t *{name}_data({prefix} *self) {{\n    \
             return wasmo_memory_data(self->instance, {item});\n}}\n\
             static inline uint64_t {name}_size({prefix} *self) {{\n    \
             return wasmo_memory_size(self->instance, {item});\n}}\n\
             static inline wasmo_status {name}_read({prefix} *self, uint64_t address, void *to, size_t len) {{\n    \
             return wasmo_memory_read(self->instance, {item}, address, to, len);\n}}\n\
             static inline wasmo_status {name}_write({prefix} *self, uint64_t address, const void *from, size_t len) {{\n    \
             return wasmo_memory_write(self->instance, {item}, address, from, len);\n}}\n\
             static inline wasmo_status {name}_grow({prefix} *self, uint64_t pages) {{\n    \
             return wasmo_memory_grow(self->instance, {item}, pages);\n}}\n"
        );
        self.line(text);
    }

    fn global(&mut self, item: usize, export: &str, ty: ValType, mutable: bool) {
        let shown = quoted(export);
        if !is_plain(ty) {
            self.line(format!(
                "/* {shown} is a global variable of type {ty}, which C cannot use. */\n"
            ));
            return;
        }
        let name = self.unique(export, &["_get", "_set"]);
        let prefix = &self.prefix;
        let c_type = plain_type(ty);
        let taken = take(ty, "to", "value");
        let mut text = format!(
            "/* The global variable {shown}: {ty} */\n\
             static inline wasmo_status {name}_get({prefix} *self, {c_type}*to) {{\n    \
             wasmo_value value;\n    \
             wasmo_status status = wasmo_global_get(self->instance, {item}, &value);\n    \
             if (status == WASMO_OK) {{\n        {taken}\n    }}\n    \
             return status;\n}}\n"
        );
        if mutable {
            let param = param_type(ty);
            let set = put(ty, "value", "to");
            let _ = write!(
                text,
                "static inline wasmo_status {name}_set({prefix} *self, {param}to) {{\n    \
                 wasmo_value value;\n    \
                 memset(&value, 0, sizeof value);\n    {set}\n    \
                 return wasmo_global_set(self->instance, {item}, &value);\n}}\n"
            );
        }
        self.line(text);
    }
}

/// The name of a parameter through which a result is given.
fn result_name(ty: &FuncType, at: usize) -> String {
    match ty.results().len() {
        1 => "result".to_owned(),
        _ => format!("result{at}"),
    }
}

/// The parameters of a function that the host gives, after the first two.
fn callback_params(ty: &FuncType) -> String {
    let mut params = String::new();
    // Writing to a String cannot fail.
    for (at, &ty) in ty.params().iter().enumerate() {
        let _ = write!(params, ", {}p{at}", param_type(ty));
    }
    for (at, &result) in ty.results().iter().enumerate() {
        let _ = write!(params, ", {}*{}", plain_type(result), result_name(ty, at));
    }
    params
}

/// The function that the runtime calls for an import: it calls that of the host.
fn thunk(prefix: &str, at: usize, name: &str, ty: &FuncType) -> String {
    let mut args = String::new();
    // Writing to a String cannot fail.
    for (at, &ty) in ty.params().iter().enumerate() {
        let _ = write!(args, ", args[{at}].{}", field(ty));
    }
    for (at, &ty) in ty.results().iter().enumerate() {
        let reference = if ty == ValType::V128 { "" } else { "&" };
        let _ = write!(args, ", {reference}results[{at}].{}", field(ty));
    }
    format!(
        "static inline wasmo_status {prefix}__import_{at}(void *user, wasmo_instance *instance, const wasmo_value *args, \
         wasmo_value *results) {{\n    \
         const {prefix}_imports *imports = (const {prefix}_imports *)user;\n    \
         {prefix} self;\n    \
         self.instance = instance;\n    \
         (void)args;\n    (void)results;\n    \
         return imports->{name}(imports->user, &self{args});\n}}\n\n"
    )
}
