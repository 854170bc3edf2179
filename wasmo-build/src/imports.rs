//! Imports that the program does not have.

use crate::error::{Error, ErrorKind};
use std::fmt::Write as _;
use std::path::Path;
use wasmo_module::abi::description::{Description, ImportType};

/// What the program has for guests under the name of one module.
#[derive(Clone, Debug)]
pub(crate) struct Known {
    pub(crate) module: String,
    /// A name that ends in `*` stands for all that begin like it.
    pub(crate) names: Vec<String>,
}

impl Known {
    fn has(&self, name: &str) -> bool {
        let mut names = self.names.iter();
        names.any(|known| match known.strip_suffix('*') {
            Some(beginning) => name.starts_with(beginning),
            None => known == name,
        })
    }
}

/// # Errors
///
/// If the module imports something that is not known, from a module of which something is: all of it is named.
pub(crate) fn check(
    source: &Path,
    description: &Description,
    known: &[Known],
) -> Result<(), Error> {
    let mut missing = String::new();
    for import in &description.imports {
        let mut from = known
            .iter()
            .filter(|known| known.module == import.module)
            .peekable();
        if from.peek().is_none() || from.any(|known| known.has(&import.name)) {
            continue;
        }
        let kind = match import.ty {
            ImportType::Function(_) => "function",
            ImportType::Table(_) => "table",
            ImportType::Memory(_) => "memory",
            ImportType::Global(_) => "global",
            ImportType::Tag(_) => "tag",
        };
        _ = write!(missing, "\n  {kind} {:?} {:?}", import.module, import.name);
    }
    if missing.is_empty() {
        return Ok(());
    }
    let source = source.display();
    Err(Error::new(
        ErrorKind::Module,
        format!("{source}: imports that the program does not have:{missing}"),
    ))
}
