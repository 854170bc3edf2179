//! Tables that nothing can change or look at: all that happens to them is that functions in them are called. Compilers of C and Rust make
//! such ones for function pointers.
//!
//! Code has their content itself, in read-only data, so that instances have neither the table nor records of the functions that
//! are in no other, and a call costs one check of bounds and one of the type.

use crate::body::Uses;
use crate::describe;
use crate::module::FunctionFacts;
use crate::segments;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;
use wasmo_abi::description::{
    ConstOp, Description, ElementItems, ElementSegment, ExportItem, SegmentMode,
};
use wasmo_abi::index::{FuncIndex, TableIndex, TypeIndex};
use wasmo_abi::types::{CompositeType, FuncType, HeapType, Limits, RefType, SubType, ValType};

/// The content of a table that never changes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ConstantTable {
    /// Its elements: functions that the module defines, each with a number for its type. Equal types, and no others, have equal
    /// numbers; see [`ConstantTable::type_number`].
    pub elements: Vec<Option<(FuncIndex, u32)>>,
    /// How many calls of its elements there are in the module, by the number of the type that they call for.
    pub calls: BTreeMap<u32, u32>,
    /// The numbers of the module's types, one list for all of its tables.
    types: Arc<[u32]>,
}

impl ConstantTable {
    /// The number of a type: the index of the first that equals it.
    pub fn type_number(&self, ty: TypeIndex) -> u32 {
        self.types[ty.index()]
    }
}

/// How many elements the table may have for each that is no null, and beyond that in all: the elements take space in the program.
const SPARSE: (u64, u64) = (4, 64);

/// Finds the constant tables and takes them out of the description: there the tables are empty, and so are their segments, which
/// keep their numbers.
pub(crate) fn take(
    module: &mut Description,
    uses: &Uses,
    facts: &[FunctionFacts],
) -> Vec<Option<ConstantTable>> {
    let imports = module.import_counts();
    let mut all = vec![None; module.tables.len()];
    // A call of one type may find a function of another type only where there are subtypes.
    if module.types.iter().any(|ty| !ty.is_final) {
        return all;
    }
    let exported: BTreeSet<TableIndex> = module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Table(table) => Some(table),
            _ => None,
        })
        .collect();
    // Which active segments each table has, and how many of all are certainly copied: looked for once, as there may be as many tables
    // as segments.
    let mut segments = vec![Vec::new(); all.len()];
    for (at, segment) in module.elements.iter().enumerate() {
        if let SegmentMode::Active { target, .. } = segment.mode
            && let Some(own) = target.0.checked_sub(imports.tables)
        {
            segments[own as usize].push(at);
        }
    }
    let certain = segments::certain_elements(module);
    let mut types: Option<Arc<[u32]>> = None;
    for ((own, found), segments) in (0..).zip(&mut all).zip(&segments) {
        let table = TableIndex(imports.tables + own);
        if exported.contains(&table) || uses.tables.contains(&table.0) {
            continue;
        }
        let ty = module.tables[own as usize].ty;
        if ty.element != RefType::FUNCREF || module.tables[own as usize].init.is_some() {
            continue;
        }
        // Segments are copied in order. Where one fails, the instance is none, but its functions may be in a table of another instance by
        // then, and find this one as far as it was filled.
        if segments.last().is_some_and(|&last| last > certain) {
            continue;
        }
        let Some(functions) = content(module, segments, ty.limits.min) else {
            continue;
        };
        let own_function = |func: FuncIndex| {
            let own = func.0.checked_sub(imports.functions)?;
            // The others have an entry only if they are known outside.
            (!facts[own as usize].tail_calls).then_some(own)
        };
        let types = types.get_or_insert_with(|| type_numbers(module).into());
        let elements = functions.into_iter().map(|func| match func {
            None => Some(None),
            Some(func) => {
                let ty = module.functions[own_function(func)? as usize];
                Some(Some((func, types[ty.index()])))
            }
        });
        let Some(elements) = elements.collect::<Option<Vec<_>>>() else {
            continue;
        };
        let mut calls = BTreeMap::new();
        for (&(_, ty), &count) in uses.calls.range((table.0, 0)..=(table.0, u32::MAX)) {
            *calls.entry(types[ty as usize]).or_default() += count;
        }
        *found = Some(ConstantTable {
            elements,
            calls,
            types: Arc::clone(types),
        });
    }
    let mut changed = false;
    for segment in &mut module.elements {
        if let SegmentMode::Active { target, .. } = segment.mode
            && let Some(own) = target.0.checked_sub(imports.tables)
            && all[own as usize].is_some()
        {
            segment.mode = SegmentMode::Declared;
            segment.items = ElementItems::Functions(Vec::new());
            changed = true;
        }
    }
    for (table, _) in module
        .tables
        .iter_mut()
        .zip(&all)
        .filter(|(_, it)| it.is_some())
    {
        table.ty.limits = Limits {
            min: 0,
            max: Some(0),
        };
    }
    if changed {
        let references = uses.references.iter().map(|&func| FuncIndex(func));
        let mut escaping = describe::escaping(module, imports.functions);
        escaping.extend(references.filter(|func| func.0 >= imports.functions));
        escaping.sort_unstable();
        escaping.dedup();
        module.escaping = escaping;
    }
    all
}

/// What these active segments make of a table of `size` elements that are null at first. `None` if that cannot be said, or is not worth it.
fn content(module: &Description, segments: &[usize], size: u64) -> Option<Vec<Option<FuncIndex>>> {
    let segments = segments.iter().map(|&at| &module.elements[at]);
    let items: u64 = segments.clone().map(|it| it.items.len() as u64).sum();
    if size > items * SPARSE.0 + SPARSE.1 {
        return None;
    }
    let mut elements = vec![None; usize::try_from(size).ok()?];
    for segment in segments {
        let SegmentMode::Active { offset, .. } = &segment.mode else {
            return None;
        };
        let functions = functions(segment)?;
        let place = usize::try_from(segments::constant(offset)?).ok()?;
        let place = elements.get_mut(place..)?;
        place
            .get_mut(..functions.len())?
            .copy_from_slice(&functions);
    }
    Some(elements)
}

fn functions(segment: &ElementSegment) -> Option<Vec<Option<FuncIndex>>> {
    match &segment.items {
        ElementItems::Functions(items) => Some(items.iter().copied().map(Some).collect()),
        ElementItems::Expressions(items) => {
            let items = items.iter().map(|item| match item.ops[..] {
                [ConstOp::RefFunc(func)] => Some(Some(func)),
                [ConstOp::RefNull(_)] => Some(None),
                _ => None,
            });
            items.collect()
        }
    }
}

/// A number for each type, equal if the types are (core specification, 3.3.1 "Type Equivalence"). Recursion groups are compared as a whole.
fn type_numbers(module: &Description) -> Vec<u32> {
    let mut numbers: Vec<u32> = Vec::with_capacity(module.types.len());
    let mut groups: HashMap<Vec<SubType>, u32> = HashMap::new();
    let mut rest = &module.types[..];
    for &size in &module.rec_groups {
        let (group, others) = rest.split_at(size as usize);
        rest = others;
        let start = numbers.len() as u32;
        let key = group.iter().map(|ty| map(ty, &numbers, start)).collect();
        let first = *groups.entry(key).or_insert(start);
        numbers.extend((0..size).map(|at| first + at));
    }
    numbers
}

/// The type with others of its group, which starts at `start`, by their distance from the end of all indices, and others by their numbers.
fn map(ty: &SubType, numbers: &[u32], start: u32) -> SubType {
    let index = |TypeIndex(at)| match at.checked_sub(start) {
        Some(inside) => TypeIndex(u32::MAX - inside),
        None => TypeIndex(numbers[at as usize]),
    };
    let value = |&ty: &ValType| match ty {
        ValType::Ref(RefType {
            nullable,
            heap: HeapType::Concrete(at),
        }) => ValType::Ref(RefType::new(nullable, HeapType::Concrete(index(at)))),
        other => other,
    };
    let mut ty = ty.clone();
    ty.supertype = ty.supertype.map(index);
    if let CompositeType::Func(func) = &ty.composite {
        let [params, results] = [func.params(), func.results()]
            .map(|types| types.iter().map(value).collect::<Vec<_>>());
        ty.composite = CompositeType::Func(FuncType::new(params, results));
    }
    ty
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Module, ParseOptions};

    fn module(fields: &str) -> Module {
        let text = format!(
            "(module (import \"m\" \"f\" (func $import)) {fields} (func $a) (func $b (param i32)) (func $c))"
        );
        Module::parse(text.as_bytes(), &ParseOptions::default()).expect("a valid module")
    }

    /// The functions in the first table, if it is constant.
    fn elements(fields: &str) -> Option<Vec<Option<u32>>> {
        let module = module(fields);
        let table = module.constant_table(TableIndex(0))?;
        let elements = table.elements.iter();
        Some(elements.map(|it| it.map(|(func, _)| func.0)).collect())
    }

    #[test]
    fn a_table_that_is_only_called_is_taken_out() {
        let module = module(
            "(table 4 4 funcref) (elem (i32.const 1) $a $b) (elem (i32.const 2) $c)
            (func (export \"e\") (call_indirect (i32.const 1)) (drop (table.size 0)))
            (type $same (func)) (func (call_indirect (type $same) (i32.const 1)) (call_indirect (param i32) (i32.const 1) (i32.const 2)))",
        );
        let table = module
            .constant_table(TableIndex(0))
            .expect("it is constant");
        let [None, Some((a, void)), Some((c, same)), None] = table.elements[..] else {
            panic!("{table:?}");
        };
        assert_eq!((a.0, c.0), (3, 5));
        assert_eq!(void, same);
        assert_eq!(table.type_number(module.function_type_index(a)), void);
        let other = table.type_number(module.function_type_index(FuncIndex(4)));
        assert_ne!(other, void);
        assert_eq!(table.calls, BTreeMap::from([(void, 2), (other, 1)]));
        let description = module.description();
        assert_eq!(description.tables[0].ty.limits.min, 0);
        assert!(description.elements.iter().all(|it| it.items.is_empty()));
        assert_eq!(
            description.escaping,
            [FuncIndex(1)],
            "only what is exported"
        );
        assert_eq!(module.table_type(TableIndex(0)).limits.min, 4);
    }

    #[test]
    fn what_can_be_changed_or_seen_is_not_constant() {
        let table = "(table $t 2 funcref) (elem (table $t) (i32.const 0) func $a $c)";
        assert_eq!(elements(table), Some(vec![Some(1), Some(3)]));
        for more in [
            "(export \"t\" (table $t))",
            "(func (drop (table.get $t (i32.const 0))))",
            "(func (table.set $t (i32.const 0) (ref.null func)))",
            "(func (drop (table.grow $t (ref.null func) (i32.const 1))))",
            "(func (table.fill $t (i32.const 0) (ref.null func) (i32.const 1)))",
            "(func (table.copy $t $t (i32.const 0) (i32.const 1) (i32.const 1)))",
            "(table $u 2 funcref) (func (table.copy $t $u (i32.const 0) (i32.const 1) (i32.const 1)))",
            "(table $u 2 funcref) (func (table.copy $u $t (i32.const 0) (i32.const 1) (i32.const 1)))",
            "(elem $e func $b) (func (table.init $t $e (i32.const 0) (i32.const 0) (i32.const 1)))",
            "(func (return_call_indirect $t (i32.const 0)))",
            "(elem (table $t) (i32.const 1) func $a $c)",
            "(elem (table $t) (i32.const 0) func $import)",
            "(global $g (import \"m\" \"g\") i32) (elem (table $t) (global.get $g) func $a)",
            "(func $tail (return_call $a)) (elem (table $t) (i32.const 0) func $tail)",
            "(type (sub (func)))",
        ] {
            let fields = match more.strip_prefix("(global $g ") {
                Some(_) => more.replace("(elem", &format!("{table} (elem")).replace(
                    "(global $g (import \"m\" \"g\") i32)",
                    "(import \"m\" \"g\" (global $g i32))",
                ),
                None => format!("{table} {more}"),
            };
            assert_eq!(elements(&fields), None, "{more}");
        }
        for other in [
            "(table 2 funcref (ref.func $a)) (elem declare func $a)",
            "(import \"m\" \"t\" (table 2 funcref)) (elem (i32.const 0) $a)",
            "(table 2 externref)",
            "(table 100000 funcref) (elem (i32.const 0) $a)",
        ] {
            assert_eq!(elements(other), None, "{other}");
        }
    }

    #[test]
    fn a_segment_that_may_fail_leaves_tables_unfilled() {
        let is_constant = |segments: &str| {
            let module = module(&format!(
                "(import \"m\" \"t\" (table $theirs 1 funcref)) (table $own 2 funcref) (table $other 1 funcref) {segments}"
            ));
            module.constant_table(TableIndex(1)).is_some()
        };
        let own = "(elem (table $own) (i32.const 0) func $a)";
        for failing in [
            "(elem (table $theirs) (i32.const 0) func $a)",
            "(elem (table $other) (i32.const 1) func $a)",
        ] {
            assert!(!is_constant(&format!("{failing} {own}")), "{failing}");
            assert!(is_constant(&format!("{own} {failing}")), "{failing}");
        }
        assert!(is_constant(&format!(
            "(elem (table $other) (i32.const 0) func $a) {own}"
        )));
    }

    /// Minutes and gigabytes, if something were done or kept for each table and each of the others.
    #[test]
    fn many_tables_segments_imports_and_types_are_a_small_matter() {
        let module = module(&format!(
            "{} {} {} {}",
            "(import \"m\" \"f\" (func))".repeat(40_000),
            "(type (func (param i64)))".repeat(40_000),
            "(table 1 funcref)".repeat(40_000),
            "(elem (i32.const 0) $a)".repeat(40_000),
        ));
        assert!(module.constant_table(TableIndex(39_999)).is_some());
    }

    #[test]
    fn functions_that_are_referenced_keep_their_records() {
        let module = module(
            "(table 2 funcref) (elem (i32.const 0) $a $c) (func (drop (ref.func $c)))
            (global funcref (ref.func $b))",
        );
        assert!(module.constant_table(TableIndex(0)).is_some());
        // $b is in a global, $c is referenced.
        assert_eq!(module.description().escaping, [FuncIndex(3), FuncIndex(4)]);
    }

    #[test]
    fn equal_types_have_equal_numbers() {
        let module = module(
            "(type $x (func (param i32))) (type $y (func (param i32))) (type $z (func (param i64)))
            (rec (type $p (func (param (ref null $q)))) (type $q (func)))
            (rec (type $r (func (param (ref null $s)))) (type $s (func)))
            (type $u (func (param (ref null $p)))) (type $v (func (param (ref null $r))))
            (table 1 funcref)",
        );
        let numbers = type_numbers(module.description());
        let [x, y, z, p, q, r, s, u, v] = numbers[..9] else {
            panic!("{numbers:?}");
        };
        assert_eq!((x, p, q, u), (y, r, s, v));
        assert_ne!(x, z);
        assert_ne!(p, q);
        assert_ne!(q, numbers[9], "a type of a group is none outside");
    }
}
