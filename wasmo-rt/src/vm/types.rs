//! Canonical types: the process-wide numbering of defined types (core specification, 3.1.2 "Rolling and Unrolling").
//!
//! Equal types have equal ids, so that `call_indirect` compares two numbers, whatever modules they come from. Types are equal if
//! their recursion groups are: position by position, with uses of types of the group itself by their position in it, and uses of other
//! types by their ids. What the host makes is a group of one final type; where a function of the host is imported, it has the
//! type of the import.
//!
//! # Rules
//!
//! * An id is never given to another type, and a type never goes away: what is known of it can be read without lock, but the
//!   first time.
//! * Types in here have no [`HeapType::Concrete`]: only descriptions of modules have.

use crate::small::{push, push_number};
use std::sync::{Mutex, OnceLock, PoisonError};
use wasmo_abi::description::{Description, ImportType};
use wasmo_abi::index::{TypeId, TypeIndex};
use wasmo_abi::outline::{self, List, Outline, SimpleKey, TypeKey};
use wasmo_abi::types::{FuncType, HeapType, RefKind, RefType, ValType};

/// A defined type.
#[derive(Debug)]
pub(crate) struct Defined {
    /// Whether no other type can be a subtype.
    pub(crate) is_final: bool,
    pub(crate) supertype: Option<u32>,
    /// The size of the recursion group that it stands in.
    pub(crate) group: u32,
    ty: FuncType,
}

impl Defined {
    /// The function type, if it is one.
    pub(crate) fn func(&self) -> Option<&FuncType> {
        Some(&self.ty)
    }
}

// ---- types by id ------------------------------------------------------------------------------------------------

/// The size of the first chunk; each has twice the size of the one before.
const FIRST_CHUNK: u32 = 64;

/// The number of chunks that ids of 32 bits can need.
const CHUNKS: usize = 27;

/// The types by id, those that somebody has asked for. A chunk never moves.
static TYPES: [OnceLock<Box<[OnceLock<Defined>]>>; CHUNKS] = [const { OnceLock::new() }; CHUNKS];

/// The chunk of `id`, and where in it.
fn place(id: u32) -> (usize, usize) {
    let id = u64::from(id) + u64::from(FIRST_CHUNK);
    let chunk = id.ilog2() - FIRST_CHUNK.ilog2();
    (
        chunk as usize,
        (id - (u64::from(FIRST_CHUNK) << chunk)) as usize,
    )
}

/// The type with the id `id`, if there is one. The first time that takes a lock.
pub(crate) fn find(id: u32) -> Option<&'static Defined> {
    let (chunk, at) = place(id);
    let known = TYPES[chunk].get().and_then(|chunk| chunk[at].get());
    known.or_else(|| read(id))
}

/// Reads the group with the type `id` from what is known of it. A program that asks nothing about types is without this.
#[cold]
fn read(id: u32) -> Option<&'static Defined> {
    let known = GROUPS.lock().unwrap_or_else(PoisonError::into_inner);
    if id >= known.count {
        return None;
    }
    let groups = &known.groups;
    let at = groups.partition_point(|group| group.1 <= id);
    let &(words, first) = groups.get(at.checked_sub(1)?)?;
    let end = groups.get(at).map_or(known.count, |next| next.1);
    drop(known);
    let absolute = |heap| match heap {
        HeapType::Concrete(TypeIndex(at)) => HeapType::Canonical(TypeId(first + at)),
        heap => heap,
    };
    for (id, keyed) in (first..end).zip(outline::types_of_key(words)) {
        let (chunk, at) = place(id);
        let size = (FIRST_CHUNK as usize) << chunk;
        let chunk = TYPES[chunk].get_or_init(|| (0..size).map(|_| OnceLock::new()).collect());
        chunk[at].get_or_init(|| Defined {
            is_final: keyed.is_final,
            supertype: match keyed.supertype.map(absolute) {
                Some(HeapType::Canonical(TypeId(id))) => Some(id),
                _ => None,
            },
            group: end - first,
            ty: map_func(&keyed.ty, &absolute),
        });
    }
    let (chunk, at) = place(id);
    TYPES[chunk].get()?[at].get()
}

/// The function type with the id `id`, which must have come from here.
pub(crate) fn get(id: u32) -> &'static FuncType {
    let ty = find(id).and_then(Defined::func);
    ty.expect("functions and tags have a type, which is a function type")
}

/// Whether the type with id `sub` is the one with id `sup` or declared a subtype of it (core specification, 3.3.8 "Defined
/// Types").
pub(crate) fn is_subtype(mut sub: u32, sup: u32) -> bool {
    // A supertype stands before its subtypes, so the chain ends.
    while sub != sup {
        match find(sub).and_then(|ty| ty.supertype) {
            Some(supertype) => sub = supertype,
            None => return false,
        }
    }
    true
}

// ---- interning --------------------------------------------------------------------------------------------------

/// The recursion groups that are known.
struct Groups {
    /// What each group consists of, as a [`TypeKey`], and the id of its first type, by which they ascend.
    groups: Vec<(&'static [u32], u32)>,
    /// Positions in `groups`, at the hash of the key or after it; `u32::MAX` for none. A power of two of them, at most half in use.
    buckets: Vec<u32>,
    /// The number of types.
    count: u32,
}

static GROUPS: Mutex<Groups> = Mutex::new(Groups {
    groups: Vec::new(),
    buckets: Vec::new(),
    count: 0,
});

/// A hash, FNV-1a by words, which is small. It begins with a number that is not known beforehand, so that no module can be made
/// whose types all have one hash.
fn hash(seed: usize, key: &[u32]) -> usize {
    let step = |hash: u64, &word: &u32| {
        let hash = (hash ^ u64::from(word)).wrapping_mul(0x100_0000_01b3);
        hash ^ (hash >> 29)
    };
    let seed = (seed as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let hash = key.iter().fold(seed ^ 0xcbf2_9ce4_8422_2325, step);
    (hash ^ (hash >> 32)) as usize
}

/// `ty` with each heap type replaced.
fn map(ty: ValType, f: &impl Fn(HeapType) -> HeapType) -> ValType {
    match ty {
        ValType::Ref(ty) => ValType::Ref(RefType::new(ty.nullable, f(ty.heap))),
        other => other,
    }
}

/// `ty` with each heap type replaced.
fn map_func(ty: &FuncType, f: &impl Fn(HeapType) -> HeapType) -> FuncType {
    let list =
        |types: &[ValType]| -> Box<[ValType]> { types.iter().map(|&ty| map(ty, f)).collect() };
    FuncType::new(list(ty.params()), list(ty.results()))
}

/// The id of the first type of a group of `size` types, of which the others follow.
fn intern_group(words: &[u32], size: u32) -> u32 {
    let mut known = GROUPS.lock().unwrap_or_else(PoisonError::into_inner);
    let Groups {
        groups,
        buckets,
        count,
    } = &mut *known;
    if groups.len() * 2 >= buckets.len() {
        let len = (buckets.len() * 2).max(64);
        buckets.clear();
        buckets.resize(len, u32::MAX);
        for (at, (key, _)) in (0..).zip(groups.iter()) {
            let bucket = find_bucket(groups, buckets, key);
            buckets[bucket] = at;
        }
    }
    let bucket = find_bucket(groups, buckets, words);
    if let Some((_, first)) = groups.get(buckets[bucket] as usize) {
        return *first;
    }
    let first = *count;
    let end = first.checked_add(size);
    *count = end.expect("memory ends before the numbers of types do");
    buckets[bucket] = groups.len() as u32;
    push(groups, (Box::leak(words.into()), first));
    first
}

/// The bucket of the group with this key, or the free one where it belongs.
#[inline(never)]
fn find_bucket(groups: &[(&[u32], u32)], buckets: &[u32], key: &[u32]) -> usize {
    let mask = buckets.len() - 1;
    // They are somewhere else in each process, and stay there until there are more of them.
    let seed = buckets.as_ptr().addr();
    let mut at = hash(seed, key) & mask;
    // Half of the buckets are free.
    while let Some((other, _)) = groups.get(buckets[at & mask] as usize)
        && *other != key
    {
        at += 1;
    }
    at & mask
}

/// The id of a type that the host made: final, in a group of its own.
///
/// # Panics
///
/// If it has types by an index, which only modules have, or by an id that there is not.
pub(crate) fn intern(ty: &FuncType) -> u32 {
    for ty in ty.params().iter().chain(ty.results()) {
        assert!(
            is_known(*ty),
            "the type {ty} is of no meaning outside of a module"
        );
    }
    let mut key = TypeKey::default();
    key.add(true, None, ty);
    intern_group(&key.words, 1)
}

/// As [`intern`], of a type that the compiler knows.
pub(crate) fn intern_simple(key: &SimpleKey) -> u32 {
    intern_group(key.words(), 1)
}

/// Whether the host may use a type: it has none by an index, which only modules have, nor by an id that there is not.
pub(crate) fn is_known(ty: ValType) -> bool {
    match ty {
        ValType::Ref(ty) => match ty.heap {
            HeapType::Concrete(_) => false,
            HeapType::Canonical(TypeId(id)) => find(id).is_some(),
            _ => true,
        },
        _ => true,
    }
}

/// The ids of all types of a module, in order.
pub(crate) fn intern_all(module: Outline<'_>) -> Vec<u32> {
    let (mut ids, mut words): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::new());
    for group in module.list(List::Groups) {
        let (size, start, uses) = (group.word(0), group.word(1), group.word(3));
        words.clear();
        for at in 0..group.word(2) {
            push_number(&mut words, module.word(start + at));
        }
        for at in 0..group.word(4) {
            // By validation what is used stands before.
            if let Some(word) = words.get_mut(module.word(uses + at) as usize) {
                *word = ids.get(*word as usize).copied().unwrap_or(u32::MAX);
            }
        }
        let first = intern_group(&words, size);
        for id in first..first + size {
            push_number(&mut ids, id);
        }
    }
    ids
}

/// A heap type with the id of a type for its index.
pub(crate) fn canonical_heap(heap: HeapType, ids: &[u32]) -> HeapType {
    match heap {
        // By validation there is one.
        HeapType::Concrete(at) => {
            HeapType::Canonical(TypeId(ids.get(at.index()).copied().unwrap_or(u32::MAX)))
        }
        heap => heap,
    }
}

/// Replaces the types that `module` uses by their ids, except in its list of types.
pub(crate) fn canonicalize(module: &mut Description, ids: &[u32]) {
    let heap = |ty: &mut HeapType| *ty = canonical_heap(*ty, ids);
    let value = |ty: &mut ValType| {
        if let ValType::Ref(ty) = ty {
            heap(&mut ty.heap);
        }
    };
    for import in &mut module.imports {
        match &mut import.ty {
            ImportType::Table(ty) => heap(&mut ty.element.heap),
            ImportType::Global(ty) => value(&mut ty.value),
            _ => {}
        }
    }
    for table in &mut module.tables {
        heap(&mut table.ty.element.heap);
    }
    for global in &mut module.globals {
        value(&mut global.ty.value);
    }
    for segment in &mut module.elements {
        heap(&mut segment.ty.heap);
    }
}

/// Whether there are references to exceptions among values of these types.
pub(crate) const fn have_exceptions(types: &[ValType]) -> bool {
    let mut at = 0;
    while at < types.len() {
        if let ValType::Ref(ty) = types[at]
            && matches!(ty.kind(), RefKind::Exn)
        {
            return true;
        }
        at += 1;
    }
    false
}

// ---- matching ---------------------------------------------------------------------------------------------------

/// Whether `sub` matches `sup` (core specification, 3.3.3 "Heap Types").
pub(crate) fn heap_matches(sub: HeapType, sup: HeapType) -> bool {
    if sub == sup {
        return true;
    }
    if let (HeapType::Canonical(sub), HeapType::Canonical(sup)) = (sub, sup) {
        return is_subtype(sub.0, sup.0);
    }
    let kind = sub.kind();
    kind == sup.kind() && (sup == kind.top() || sub == kind.bottom())
}

/// Whether `sub` matches `sup` (core specification, 3.3.4 "Reference Types").
pub(crate) fn ref_matches(sub: RefType, sup: RefType) -> bool {
    (sup.nullable || !sub.nullable) && heap_matches(sub.heap, sup.heap)
}

/// Whether `sub` matches `sup` (core specification, 3.3.5 "Value Types").
pub(crate) fn value_matches(sub: ValType, sup: ValType) -> bool {
    match (sub, sup) {
        (ValType::Ref(sub), ValType::Ref(sup)) => ref_matches(sub, sup),
        (sub, sup) => sub == sup,
    }
}

/// Whether a function of type `sub` can be called as one of type `sup` (core specification, 3.3.7 "Function Types").
pub(crate) fn func_matches(sub: &FuncType, params: &[ValType], results: &[ValType]) -> bool {
    let all = |sub: &[ValType], sup: &[ValType]| {
        let mut pairs = sub.iter().zip(sup);
        sub.len() == sup.len() && pairs.all(|(&sub, &sup)| value_matches(sub, sup))
    };
    all(params, sub.params()) && all(sub.results(), results)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmo_abi::types::{CompositeType, SubType};

    fn func(params: &[ValType]) -> FuncType {
        FuncType::new(params, [])
    }

    fn concrete(at: u32) -> ValType {
        ValType::Ref(RefType::new(false, HeapType::Concrete(TypeIndex(at))))
    }

    fn sub(is_final: bool, supertype: Option<u32>, ty: FuncType) -> SubType {
        SubType {
            is_final,
            supertype: supertype.map(TypeIndex),
            composite: CompositeType::Func(ty),
        }
    }

    /// The ids of a module's types, given by groups.
    fn ids(groups: &[&[SubType]]) -> Vec<u32> {
        let module = outline::encode(&Description {
            types: groups.concat(),
            rec_groups: groups.iter().map(|group| group.len() as u32).collect(),
            ..Description::default()
        });
        intern_all(Outline::new(&module))
    }

    #[test]
    fn equal_types_have_equal_ids() {
        let a = FuncType::new([ValType::I32, ValType::F64], [ValType::FUNCREF]);
        let b = FuncType::new([ValType::F64, ValType::I32], [ValType::FUNCREF]);
        let c = FuncType::new([ValType::F64], [ValType::I32, ValType::FUNCREF]);
        assert_eq!(intern(&a), intern(&a.clone()));
        assert_ne!(intern(&a), intern(&b));
        assert_ne!(intern(&b), intern(&c), "a result is no parameter");
        assert_eq!(*get(intern(&b)), b);
        let module = ids(&[&[b.clone().into()], &[a.clone().into()]]);
        assert_eq!(*module, [intern(&b), intern(&a)]);
        let open = ids(&[&[sub(false, None, a.clone())]]);
        assert_ne!(open[0], intern(&a), "what is not final is another type");
        for heap in [
            HeapType::Func,
            HeapType::NoFunc,
            HeapType::Extern,
            HeapType::NoExtern,
            HeapType::Exn,
            HeapType::NoExn,
        ] {
            for nullable in [false, true] {
                let ty = func(&[ValType::Ref(RefType::new(nullable, heap))]);
                assert_eq!(*get(intern(&ty)), ty, "no two have one id");
            }
        }
    }

    #[test]
    fn groups_are_compared_as_a_whole() {
        let ty = func(&[ValType::V128, ValType::V128, ValType::I64]);
        let single = ids(&[&[ty.clone().into()]]);
        let pair = ids(&[&[ty.clone().into(), ty.clone().into()]]);
        let two = ids(&[&[ty.clone().into()], &[ty.clone().into()]]);
        assert_eq!(*two, [single[0], single[0]]);
        assert!(!pair.contains(&single[0]));
        assert_ne!(pair[0], pair[1], "positions in a group are distinct");
        assert_eq!(pair, ids(&[&[ty.clone().into(), ty.into()]]));
    }

    #[test]
    fn recursive_uses_are_relative_to_the_group() {
        let filler: SubType = func(&[ValType::F32, ValType::V128]).into();
        // (rec (type $a (func (param (ref $a)))))
        let here = ids(&[&[func(&[concrete(0)]).into()]]);
        let there = ids(&[&[filler], &[func(&[concrete(1)]).into()]]);
        assert_eq!(here[0], there[1]);
        let own = ValType::Ref(RefType::new(false, HeapType::Canonical(TypeId(here[0]))));
        assert_eq!(get(here[0]).params(), [own], "unrolled");
        // A type outside that refers to it looks the same when unrolled, but is another one.
        let outside = ids(&[
            &[func(&[concrete(0)]).into()],
            &[func(&[concrete(0)]).into()],
        ]);
        assert_eq!(outside[0], here[0]);
        assert_ne!(outside[1], here[0]);
        assert_eq!(get(outside[1]), get(here[0]));
        assert_eq!(outside[1], intern(&func(&[own])));
    }

    #[test]
    fn groups_with_types_of_each_other_in_another_order_differ() {
        let a = [func(&[concrete(0)]).into(), func(&[concrete(1)]).into()];
        let b = [func(&[concrete(1)]).into(), func(&[concrete(0)]).into()];
        assert_ne!(ids(&[&a]), ids(&[&b]));
        assert_eq!(ids(&[&b]), ids(&[&b]));
    }

    #[test]
    fn subtypes_are_found_along_the_declared_chain() {
        let any = ValType::FUNCREF;
        let chain = [
            sub(false, None, func(&[any])),
            sub(false, Some(0), func(&[any])),
            sub(true, Some(1), func(&[any])),
            sub(false, None, func(&[any, any])),
        ];
        let group = ids(&[&chain]);
        let single: Vec<&[SubType]> = chain.iter().map(std::slice::from_ref).collect();
        for ids in [group, ids(&single)] {
            for (sub, sup, expect) in [
                (0, 0, true),
                (1, 0, true),
                (2, 0, true),
                (2, 1, true),
                (0, 1, false),
                (1, 2, false),
                (3, 0, false),
                (2, 3, false),
            ] {
                assert_eq!(is_subtype(ids[sub], ids[sup]), expect, "{sub} <= {sup}");
            }
            assert!(find(ids[2]).unwrap().is_final && !find(ids[1]).unwrap().is_final);
        }
        assert!(!is_subtype(u32::MAX, 0), "an id of no type");
    }

    #[test]
    fn references_match_by_heap_type_and_nullability() {
        let chain = [
            sub(false, None, func(&[ValType::F64, ValType::V128])),
            sub(true, Some(0), func(&[ValType::F64, ValType::V128])),
        ];
        let id = ids(&[&chain]);
        let [sup, sub] = [id[0], id[1]].map(|id| HeapType::Canonical(TypeId(id)));
        use HeapType::{Exn, Extern, Func, NoExn, NoExtern, NoFunc};
        // Each list goes up.
        for list in [
            &[NoFunc, sub, sup, Func][..],
            &[NoExtern, Extern],
            &[NoExn, Exn],
        ] {
            for (i, &a) in list.iter().enumerate() {
                for (j, &b) in list.iter().enumerate() {
                    assert_eq!(heap_matches(a, b), i <= j, "{a} <= {b}");
                }
                for other in [Func, NoFunc, Extern, NoExtern, Exn, NoExn, sub] {
                    if other.kind() != a.kind() {
                        assert!(!heap_matches(a, other), "{a} <= {other}");
                    }
                }
            }
        }
        let ty = |nullable, heap| ValType::Ref(RefType::new(nullable, heap));
        assert!(value_matches(ty(false, sub), ty(true, Func)));
        assert!(value_matches(ty(true, sub), ty(true, sup)));
        assert!(!value_matches(ty(true, sub), ty(false, sup)));
        assert!(!value_matches(ValType::I32, ValType::I64));
        assert!(!value_matches(ValType::I64, ty(true, Extern)));
    }

    #[test]
    fn many_types_keep_their_ids_on_many_threads() {
        let all = || -> Vec<u32> {
            let types = (0..1000u32).map(|n| {
                let bit = |at: u32| {
                    if (n >> at) & 1 == 1 {
                        ValType::F32
                    } else {
                        ValType::F64
                    }
                };
                intern(&func(&(0..10).map(bit).collect::<Vec<_>>()))
            });
            types.collect()
        };
        let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(all)).collect();
        let expect = all();
        for thread in threads {
            assert_eq!(thread.join().unwrap(), expect);
        }
        for (n, id) in expect.into_iter().enumerate() {
            let low = if n & 1 == 1 {
                ValType::F32
            } else {
                ValType::F64
            };
            assert_eq!(get(id).params()[0], low);
        }
    }

    #[test]
    fn places_of_ids_follow_each_other() {
        assert_eq!(place(0), (0, 0));
        assert_eq!(place(63), (0, 63));
        assert_eq!(place(64), (1, 0));
        assert_eq!(place(191), (1, 127));
        assert_eq!(place(192), (2, 0));
        assert_eq!(place(u32::MAX).0, CHUNKS - 1);
        assert!(find(u32::MAX).is_none());
    }
}
