//! Constant tables in read-only data: see [`wasmo_module::ConstantTable`].
//!
//! For each type of which functions are called there is a list of what to call, element by element: the function if it has that type, and
//! otherwise one that raises the trap. So a call checks that there is such an element, and nothing more. Where calls are too few for a list of their own, they share
//! one of all functions with their types, and compare these.
//!
//! Code is given by its address where a module's lists are short, so that a call takes it out of the list by itself. Long lists have its distance from
//! their start: distances within an object need nothing of the loader, and are half as large as addresses. The first part of a module has all its
//! lists; others refer to those that they use.

use crate::convention::Convention;
use crate::error::{Error, Result};
use crate::names;
use crate::unit::Unit;
use inkwell::GlobalVisibility;
use inkwell::module::Linkage;
use inkwell::types::StructType;
use inkwell::values::{FunctionValue, GlobalValue, IntValue};
use std::collections::BTreeSet;
use wasmo_abi::index::{FuncIndex, TableIndex, TypeIndex};
use wasmo_abi::libcall::{Libcall, NO_TYPE};
use wasmo_module::{ConstantTable, Module};

/// In an element of a list that calls of several types share: the distance (i32) of the code from the start of the list.
pub(crate) const SHARED_CODE: u32 = 0;
/// In the same: the number (u32) of the function's type, or [`NO_TYPE`].
pub(crate) const SHARED_TYPE: u32 = 4;

/// How many elements a list for one type may have for each call that uses it: as much as calls have less code then.
const WORTH: usize = 6;

/// How many elements a list may have beyond that, and how many lists in a module have more than that: few bytes of a module must not stand for many in the
/// program.
const BEYOND: (usize, usize) = (32, 64);

/// How many elements the lists for one type of a module may have, all in all, for these to be addresses: what the loader has to do for them is one page
/// to write to, and 12 KB to read.
const MAX_ADDRESSES: usize = 512;

/// What all parts of a module have to know of its constant tables.
#[derive(Debug)]
pub(crate) struct Tables {
    /// The types that have a list of their own, by their numbers, ascending: for each table, with none for those that are not constant.
    listed: Vec<Vec<u32>>,
    /// Whether the elements of these lists are addresses.
    has_addresses: bool,
    /// The types of those functions in constant tables that something outside of the module's code may call too, for each type of the module. None at
    /// all if there is no such function.
    outer: Vec<bool>,
}

impl Tables {
    pub(crate) fn of(wasm: &Module) -> Self {
        let listed = listed(wasm);
        let tables = constant_tables(wasm).zip(&listed);
        let elements = tables.map(|(table, listed)| {
            let len = table.map_or(0, |table| table.elements.len());
            len.saturating_mul(listed.len())
        });
        Self {
            has_addresses: elements.fold(0, usize::saturating_add) <= MAX_ADDRESSES,
            listed,
            outer: outer(wasm),
        }
    }

    /// The list for calls of functions of the type with this number in `table`, which is constant.
    pub(crate) fn list(&self, table: TableIndex, number: u32) -> List {
        match self.listed[table.index()].binary_search(&number) {
            Ok(_) if self.has_addresses => List::Addresses(number),
            Ok(_) => List::Distances(number),
            Err(_) => List::Shared,
        }
    }

    /// Whether one of the functions of this type in constant tables may be called by something outside of the module's code.
    pub(crate) fn is_outer(&self, ty: TypeIndex) -> bool {
        self.outer.get(ty.index()).is_some_and(|&is| is)
    }

    /// What is in here, as bytes.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for listed in &self.listed {
            bytes.extend((listed.len() as u64).to_le_bytes());
            bytes.extend(listed.iter().flat_map(|number| number.to_le_bytes()));
        }
        bytes.extend(self.outer.iter().map(|&is| u8::from(is)));
        bytes
    }
}

/// The content of the constant ones among all tables.
pub(crate) fn constant_tables(wasm: &Module) -> impl Iterator<Item = Option<&ConstantTable>> {
    (0..wasm.table_count()).map(|table| wasm.constant_table(TableIndex(table)))
}

/// See [`Tables::outer`].
fn outer(wasm: &Module) -> Vec<bool> {
    let escaping = &wasm.description().escaping;
    let mut outer = BTreeSet::new();
    for table in constant_tables(wasm).flatten() {
        let elements = table.elements.iter().flatten();
        let found = elements.filter(|(func, _)| escaping.binary_search(func).is_ok());
        outer.extend(found.map(|&(_, number)| number));
    }
    let Some(table) = constant_tables(wasm).flatten().next() else {
        return Vec::new();
    };
    if outer.is_empty() {
        return Vec::new();
    }
    let types = (0..wasm.description().types.len() as u32).map(TypeIndex);
    types
        .map(|ty| outer.contains(&table.type_number(ty)))
        .collect()
}

/// See [`Tables::listed`].
fn listed(wasm: &Module) -> Vec<Vec<u32>> {
    let mut beyond = BEYOND.1;
    let mut is_worth = |table: &ConstantTable, calls: u32| {
        let (len, paid) = (table.elements.len(), WORTH.saturating_mul(calls as usize));
        if len > paid {
            if len - paid > BEYOND.0 || beyond == 0 {
                return false;
            }
            beyond -= 1;
        }
        true
    };
    let tables = (0..wasm.table_count()).map(|table| {
        let Some(table) = wasm.constant_table(TableIndex(table)) else {
            return Vec::new();
        };
        let calls = table.calls.iter();
        let listed = calls.filter(|&(_, &calls)| is_worth(table, calls));
        listed.map(|(&number, _)| number).collect()
    });
    tables.collect()
}

/// A list of a constant table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum List {
    /// That for the type with this number. Its elements are the addresses of the code.
    Addresses(u32),
    /// The same, if its elements are the distances (i32) of the code.
    Distances(u32),
    /// That for all types that have none. Its elements are the distance and the number of the type: [`SHARED_CODE`], [`SHARED_TYPE`].
    Shared,
}

impl List {
    /// The size of an element in bytes.
    pub(crate) fn element_size(self) -> u64 {
        match self {
            Self::Distances(_) => 4,
            Self::Addresses(_) | Self::Shared => 8,
        }
    }

    /// The list of `table` in the part's LLVM module.
    pub(crate) fn declare<'ctx>(
        self,
        unit: &Unit<'_, 'ctx>,
        table: TableIndex,
    ) -> Result<GlobalValue<'ctx>> {
        let name = match self {
            Self::Addresses(number) | Self::Distances(number) => names::callees(table, number),
            Self::Shared => names::table(table),
        };
        if let Some(known) = unit.module.get_global(&name) {
            return Ok(known);
        }
        let content = unit.wasm.constant_table(table);
        let content = content.ok_or_else(|| Error::bug("the table is not constant"))?;
        let len = u32::try_from(content.elements.len())
            .map_err(|_| Error::bug("a constant table is too large"))?;
        let ty = match self {
            Self::Addresses(_) => unit.types.ptr.array_type(len),
            Self::Distances(_) => unit.types.i32.array_type(len),
            Self::Shared => shared_element(unit).array_type(len),
        };
        let list = unit.module.add_global(ty, None, &name);
        list.set_linkage(Linkage::External);
        list.set_visibility(GlobalVisibility::Hidden);
        list.set_constant(true);
        list.set_alignment(8);
        Ok(list)
    }
}

/// The type of the elements of [`List::Shared`].
fn shared_element<'ctx>(unit: &Unit<'_, 'ctx>) -> StructType<'ctx> {
    let i32 = unit.types.i32;
    unit.context.struct_type(&[i32.into(), i32.into()], false)
}

/// Defines the lists of all constant tables. To be done by one part of the module, when its functions are declared.
pub(crate) fn define_all(unit: &Unit<'_, '_>) -> Result<()> {
    let mut definer = Definer {
        unit,
        none: [[None; 2]; 2],
    };
    for (table, listed) in (0..).map(TableIndex).zip(&unit.tables.listed) {
        let Some(content) = unit.wasm.constant_table(table) else {
            continue;
        };
        for &number in listed {
            definer.define_own(table, content, number)?;
        }
        if listed.len() < content.calls.len() {
            definer.define_shared(table, content)?;
        }
    }
    Ok(())
}

struct Definer<'a, 'b, 'ctx> {
    unit: &'a Unit<'b, 'ctx>,
    /// What is called in place of functions of another type, and of null, by each convention.
    none: [[Option<FunctionValue<'ctx>>; 2]; 2],
}

impl<'ctx> Definer<'_, '_, 'ctx> {
    fn define_own(
        &mut self,
        table: TableIndex,
        content: &ConstantTable,
        number: u32,
    ) -> Result<()> {
        let kind = self.unit.tables.list(table, number);
        let list = kind.declare(self.unit, table)?;
        let convention = self.unit.type_convention(TypeIndex(number));
        let codes = content.elements.iter().map(|element| match *element {
            Some((func, actual)) if actual == number => self.code(func, number),
            other => self.no_callee(other.is_none(), convention),
        });
        let codes = codes.collect::<Result<Vec<_>>>()?.into_iter();
        let types = &self.unit.types;
        list.set_initializer(&match kind {
            List::Addresses(_) => {
                let addresses = codes.map(|code| code.as_global_value().as_pointer_value());
                types.ptr.const_array(&addresses.collect::<Vec<_>>())
            }
            _ => {
                let distances = codes.map(|code| self.distance(code, list));
                types.i32.const_array(&distances.collect::<Vec<_>>())
            }
        });
        // LLVM must not see that a call is one of a function that has no such parameters.
        list.set_externally_initialized(true);
        Ok(())
    }

    fn define_shared(&self, table: TableIndex, content: &ConstantTable) -> Result<()> {
        let list = List::Shared.declare(self.unit, table)?;
        let (ty, i32) = (shared_element(self.unit), self.unit.types.i32);
        let elements = content.elements.iter().map(|element| {
            let (code, number) = match *element {
                None => (i32.const_zero(), NO_TYPE),
                Some((func, number)) => (self.distance(self.code(func, number)?, list), number),
            };
            let number = i32.const_int(number.into(), false);
            Ok(ty.const_named_struct(&[code.into(), number.into()]))
        });
        let elements = elements.collect::<Result<Vec<_>>>()?;
        list.set_initializer(&ty.const_array(&elements));
        Ok(())
    }

    /// A function of the type with this number.
    fn code(&self, func: FuncIndex, number: u32) -> Result<FunctionValue<'ctx>> {
        let own = self.unit.wasm.defined_function(func);
        let own =
            own.ok_or_else(|| Error::bug("a constant table has a function of another module"))?;
        match self.unit.convention(own) == self.unit.type_convention(TypeIndex(number)) {
            true => Ok(self.unit.function(own)),
            false => Err(Error::bug(
                "a constant table has a function of another convention",
            )),
        }
    }

    /// The distance of a function's code from the start of a list.
    fn distance(&self, code: FunctionValue<'ctx>, list: GlobalValue<'ctx>) -> IntValue<'ctx> {
        let i64 = self.unit.types.i64;
        let code = code.as_global_value().as_pointer_value().const_to_int(i64);
        let start = list.as_pointer_value().const_to_int(i64);
        code.const_sub(start).const_truncate(self.unit.types.i32)
    }

    /// What is called in place of a null element, or of a function of another type: whatever the arguments are, it raises the trap of the call. It jumps
    /// to the libcall, for which the call is one of its own.
    fn no_callee(&mut self, is_null: bool, convention: Convention) -> Result<FunctionValue<'ctx>> {
        let is_inner = convention == Convention::Inner;
        let known = &mut self.none[usize::from(is_null)][usize::from(is_inner)];
        if let Some(known) = *known {
            return Ok(known);
        }
        let unit = self.unit;
        let libcall = match is_inner {
            true => Libcall::RaiseCalleeInner,
            false => Libcall::RaiseCallee,
        };
        let name = names::no_callee(is_null);
        // A tail call that must be one needs a caller of the callee's type.
        let ty = unit.libcall(libcall).get_type();
        let function = unit.add_function(name, ty, Linkage::Internal);
        convention.give(unit.context, function);
        let builder = unit.begin_unknown(function, name);
        let vmctx = function.get_first_param();
        let vmctx = vmctx.ok_or_else(|| Error::bug("a libcall without the vmctx"))?;
        let number = if is_null { NO_TYPE } else { 0 };
        let number = unit.types.i32.const_int(number.into(), false);
        unit.emit_jump(&builder, libcall, &[vmctx.into(), number.into()])?;
        *known = Some(function);
        Ok(function)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmo_module::ParseOptions;

    #[test]
    fn a_type_is_outer_if_a_listed_function_of_it_is_known_outside() {
        let outer = |export: &str| {
            let text = format!(
                r#"(module (type $a (func (param i32))) (type $b (func (param i64))) (type $c (func (param i32)))
                    (table 9 funcref) (table 9 funcref)
                    (elem (table 0) (i32.const 1) func $f $g) (elem (table 1) (i32.const 1) func $h)
                    (func $f (type $a)) (func $g (type $b)) (func $h (type $c)) (func $i (type $b))
                    (func (call_indirect 0 (type $b) (i64.const 0) (i32.const 0)))
                    (func (call_indirect 1 (type $a) (i32.const 0) (i32.const 0)))
                    (export "f" (func {export})))"#
            );
            let wasm = Module::parse(text.as_bytes(), &ParseOptions::default());
            Tables::of(&wasm.expect("it is valid")).outer
        };
        assert_eq!(outer("$g")[..3], [false, true, false]);
        // Of equal types, in whatever table.
        assert_eq!(outer("$f")[..3], [true, false, true]);
        assert_eq!(outer("$h")[..3], [true, false, true]);
        // It is in no table.
        assert_eq!(outer("$i"), []);
    }

    /// A module with `types` types of functions, each of which is called `calls` times in each of `tables` tables of `size` elements.
    fn module(tables: usize, size: usize, types: usize, calls: usize) -> String {
        let mut text = String::from("(module");
        for ty in 0..types {
            let params = " i32".repeat(ty);
            text += &format!("(type (func (param{params})))");
        }
        for table in 0..tables {
            text += &format!("(table {size} funcref) (elem (table {table}) (i32.const 0) func");
            text += &" $f".repeat(size / 2 + 1);
            text += ")";
            for ty in 0..types {
                let args = "(i32.const 0)".repeat(ty + 1);
                let call = format!("(call_indirect {table} (type {ty}) {args})");
                text += &format!("(func {})", call.repeat(calls));
            }
        }
        text + "(func $f))"
    }

    /// The number of lists of each table of such a module.
    fn lists(tables: usize, size: usize, types: usize, calls: usize) -> Vec<usize> {
        let text = module(tables, size, types, calls);
        let wasm = Module::parse(text.as_bytes(), &ParseOptions::default()).expect("it is valid");
        listed(&wasm).iter().map(Vec::len).collect()
    }

    #[test]
    fn lists_are_as_long_as_calls_are_many() {
        assert_eq!(lists(1, 38, 2, 1), [2]);
        assert_eq!(lists(1, 39, 2, 1), [0]);
        assert_eq!(lists(1, 39, 2, 2), [2]);
        assert_eq!(lists(2, 600, 2, 100), [2, 2]);
    }

    #[test]
    fn short_lists_have_addresses() {
        let kind = |tables, size, types, calls| {
            let text = module(tables, size, types, calls);
            let wasm = Module::parse(text.as_bytes(), &ParseOptions::default());
            Tables::of(&wasm.expect("it is valid")).list(TableIndex(0), 1)
        };
        assert_eq!(kind(1, 256, 2, 50), List::Addresses(1));
        assert_eq!(kind(1, 257, 2, 50), List::Distances(1));
        assert_eq!(kind(2, 128, 2, 50), List::Addresses(1));
        assert_eq!(kind(2, 129, 2, 50), List::Distances(1));
        // Those that share a list are not counted.
        assert_eq!(kind(1, 1_000, 2, 1), List::Shared);
    }

    #[test]
    fn few_lists_are_longer_than_their_calls_are_worth() {
        assert_eq!(lists(2, 7, 70, 1), [64, 0]);
        assert_eq!(lists(2, 6, 70, 1), [70, 70]);
        assert_eq!(lists(3, 7, 30, 1), [30, 30, 4]);
    }
}
