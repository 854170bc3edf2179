//! Types as people read them: a defined type as what it consists of, as in the text format, and what sets types apart that read alike.

use crate::vm::types::{self, Defined};
use std::fmt::{self, Display as _};
use wasmo_abi::index::TypeId;
use wasmo_abi::types::{FuncType, GlobalType, HeapType, RefType, TableType, ValType};

/// How many defined types are written out within one: they can stand in each other, so that the text grows without end.
const MOST: u32 = 12;

/// A type whose `Display` writes out the defined types in it, `(ref null (func (param i32)))`, where that of the type itself has only
/// their ids. A type that stands in itself is cut off there, as are those that are very deep: `...`.
///
/// ```
/// use wasmo_rt::types::{self, Shown};
/// use wasmo_rt::{FuncType, RefType, ValType};
///
/// let callback = FuncType::new([ValType::I32], []);
/// let reference = ValType::Ref(RefType::new(true, types::defined(&callback)));
/// assert_eq!(Shown(reference).to_string(), "(ref null (func (param i32)))");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Shown<T>(pub T);

impl fmt::Display for Shown<ValType> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Writer::new(f).value(self.0)
    }
}

impl fmt::Display for Shown<RefType> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Writer::new(f).value(ValType::Ref(self.0))
    }
}

impl fmt::Display for Shown<&FuncType> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut writer = Writer::new(f);
        writer.list(self.0.params())?;
        writer.f.write_str(" -> ")?;
        writer.list(self.0.results())
    }
}

impl fmt::Display for Shown<&TableType> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let TableType {
            address,
            element,
            limits,
        } = self.0;
        write!(f, "{address}{limits} {}", Shown(*element))
    }
}

impl fmt::Display for Shown<&GlobalType> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = Shown(self.0.value);
        match self.0.mutable {
            true => write!(f, "(mut {value})"),
            false => value.fmt(f),
        }
    }
}

/// Writes types.
struct Writer<'a, 'b> {
    f: &'a mut fmt::Formatter<'b>,
    /// The types that the one at hand stands in.
    within: Vec<u32>,
    /// How many more are written out.
    left: u32,
}

impl<'a, 'b> Writer<'a, 'b> {
    fn new(f: &'a mut fmt::Formatter<'b>) -> Self {
        Self {
            f,
            within: Vec::new(),
            left: MOST,
        }
    }

    fn value(&mut self, ty: ValType) -> fmt::Result {
        if let ValType::Ref(reference) = ty
            && let HeapType::Canonical(TypeId(id)) = reference.heap
            && let Some(func) = types::find(id).and_then(Defined::func)
        {
            let null = if reference.nullable { "null " } else { "" };
            write!(self.f, "(ref {null}")?;
            self.defined(id, func)?;
            return self.f.write_str(")");
        }
        ty.fmt(self.f)
    }

    fn defined(&mut self, id: u32, ty: &FuncType) -> fmt::Result {
        if self.left == 0 || self.within.contains(&id) {
            return self.f.write_str("...");
        }
        self.left -= 1;
        self.within.push(id);
        self.f.write_str("(func")?;
        for (name, types) in [("param", ty.params()), ("result", ty.results())] {
            if !types.is_empty() {
                write!(self.f, " ({name}")?;
                for ty in types {
                    self.f.write_str(" ")?;
                    self.value(*ty)?;
                }
                self.f.write_str(")")?;
            }
        }
        self.within.pop();
        self.f.write_str(")")
    }

    fn list(&mut self, types: &[ValType]) -> fmt::Result {
        self.f.write_str("(")?;
        for (i, ty) in types.iter().enumerate() {
            self.f.write_str(if i == 0 { "" } else { ", " })?;
            self.value(*ty)?;
        }
        self.f.write_str(")")
    }
}

/// What sets the defined type with the id `want` apart from that with the id `have`, which consists of the same.
#[cold]
pub(crate) fn difference(want: u32, have: u32) -> String {
    let (want, have) = (declared(want), declared(have));
    match want == have {
        true => format!(
            "the types read alike, but are not the same: each is {want}, and what stands there differs"
        ),
        false => format!("the types read alike, but the former is {want}, the latter {have}"),
    }
}

/// How the type with the id `id` was declared.
fn declared(id: u32) -> String {
    let Some(ty) = types::find(id) else {
        return "unknown".to_owned();
    };
    let kind = match (ty.is_final, ty.supertype) {
        (true, None) => "final",
        (true, Some(_)) => "a final subtype",
        (false, None) => "open to subtypes",
        (false, Some(_)) => "a subtype, and open to others,",
    };
    match ty.group {
        1 => format!("{kind} in a recursion group of its own"),
        size => format!("{kind} in a recursion group of {size} types"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmo_abi::description::Description;
    use wasmo_abi::index::TypeIndex;
    use wasmo_abi::outline::{self, Outline};
    use wasmo_abi::types::SubType;

    const I32: ValType = ValType::I32;

    fn reference(nullable: bool, heap: HeapType) -> ValType {
        ValType::Ref(RefType::new(nullable, heap))
    }

    /// References to the types of a recursion group, in which types stand by their index.
    fn group(types: &[FuncType]) -> Vec<ValType> {
        let ids = types::intern_all(Outline::new(&outline::encode(&Description {
            types: types.iter().cloned().map(SubType::from).collect(),
            rec_groups: vec![types.len() as u32],
            ..Description::default()
        })));
        let references = ids
            .iter()
            .map(|&id| reference(false, HeapType::Canonical(TypeId(id))));
        references.collect()
    }

    #[test]
    fn defined_types_are_written_out() {
        let callback = types::intern(&FuncType::new([I32, ValType::F64], [ValType::FUNCREF]));
        let callback = HeapType::Canonical(TypeId(callback));
        let text = "(func (param i32 f64) (result funcref))";
        assert_eq!(
            Shown(reference(true, callback)).to_string(),
            format!("(ref null {text})")
        );
        let ty = FuncType::new([reference(false, callback)], [I32]);
        assert_eq!(Shown(&ty).to_string(), format!("((ref {text})) -> (i32)"));
        let outer = HeapType::Canonical(TypeId(types::intern(&ty)));
        let global = GlobalType::new(reference(true, outer), true);
        assert_eq!(
            Shown(&global).to_string(),
            format!("(mut (ref null (func (param (ref {text})) (result i32))))")
        );
        assert_eq!(
            Shown(reference(true, HeapType::Concrete(TypeIndex(3)))).to_string(),
            "(ref null 3)"
        );
    }

    #[test]
    fn recursive_types_end() {
        let own = reference(true, HeapType::Concrete(TypeIndex(0)));
        let [list] = group(&[FuncType::new([I32, own], [own])])[..] else {
            panic!("one type")
        };
        assert_eq!(
            Shown(list).to_string(),
            "(ref (func (param i32 (ref null ...)) (result (ref null ...))))"
        );
        // Each has the next one twice: a tree of which the whole is larger than any memory.
        let types: Vec<FuncType> = (1..100)
            .map(|next| {
                FuncType::new(
                    [reference(true, HeapType::Concrete(TypeIndex(next))); 2],
                    [],
                )
            })
            .chain([FuncType::new([], [])])
            .collect();
        let text = Shown(group(&types)[0]).to_string();
        assert!(text.len() < 1000 && text.contains("..."), "{text}");
    }
}
