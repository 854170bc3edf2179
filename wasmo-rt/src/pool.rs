//! What is kept of dropped instances for the next ones.
//!
//! The reservations of address space that guarded memories live in are used again: the memory of a dropped instance is given back to the
//! system, so that the next instance finds nothing of it, but its addresses stay reserved and the data of its module stays mapped, so
//! that an instance of the same module needs no system call to be made, and one to be dropped. Up to [`capacity`] are kept in the
//! process, 64 unless you change it, for all modules together and for all threads.
//!
//! A kept reservation takes 4 GiB and 64 MiB of address space, of which x86-64 has 128 TiB, and two to four of the 65,530 mappings that
//! Linux allows a process by default (`vm.max_map_count`), but no memory. So a server that handles each request in an instance of its
//! own sets the capacity to the number of requests that it handles at once, and [`prepare`]s them when it starts:
//!
//! ```
//! # fn example(module: wasmo_rt::Module) -> Result<(), wasmo_rt::Error> {
//! wasmo_rt::pool::set_capacity(1000);
//! wasmo_rt::pool::prepare(&module, 1000)?;
//! # Ok(())
//! # }
//! ```
//!
//! Thousands can be kept. With one module, the next one is found at once. With several, those are passed over that were kept for others
//! since, which takes about a nanosecond each; a new reservation takes about 15,000.
//!
//! Memories whose accesses are checked (`Bounds::Explicit`, 64-bit addresses) are not kept.

use crate::error::{Error, ErrorKind};
use crate::module::Module;
use crate::vm::memory;
use crate::vm::pool::{self, Wanted, pool};
use wasmo_abi::index::MemoryIndex;
use wasmo_abi::outline::{IMPORT_MEMORY, List, Record};

/// How many memories are kept at most.
pub fn capacity() -> usize {
    pool().capacity()
}

/// Sets how many memories are kept at most. If more are kept now, they are given back to the system; 0 gives back all.
pub fn set_capacity(memories: usize) {
    let rest = pool().set_capacity(memories);
    // Unmapping takes its time, in which others may use the pool.
    drop(rest);
}

/// Reserves what the memories of `instances` instances of `module` need, counting what is kept for them already. No more than the
/// [`capacity`] is reserved, with the memories that are kept for other modules.
///
/// # Errors
///
/// If the system has not so much address space, or no more mappings. What was reserved until then is kept.
pub fn prepare(module: &Module, instances: usize) -> Result<(), Error> {
    let inner = module.inner();
    let bounds = inner.outline.bounds();
    let imports = inner.outline.list(List::Imports);
    let imported = imports.filter(|import| import.word(0) == IMPORT_MEMORY);
    let imported = imported.count() as u32;
    let memories = inner.outline.list(List::Memories).map(Record::memory);
    // Of memories that are alike there must be more.
    let mut all: Vec<(Wanted, usize)> = Vec::new();
    for (index, ty) in (imported..).zip(memories) {
        let Some(accessible) = memory::mapped(&ty, ty.limits.min) else {
            continue;
        };
        if bounds.checks(&ty) {
            continue;
        }
        let image = inner.image.as_ref();
        let image = image.filter(|image| image.description.memory.0 == index);
        let vmctx = match inner.outline.based_memory() {
            Some(MemoryIndex(based)) if based == index => inner.outline.vmctx_before(),
            _ => 0,
        };
        let wanted = Wanted::new(accessible, vmctx, image);
        match all.iter_mut().find(|it| it.0.kind() == wanted.kind()) {
            Some(same) => same.1 += instances,
            None => all.push((wanted, instances)),
        }
    }
    for (wanted, count) in all {
        let kind = wanted.kind();
        let (present, more) = pool().count(kind);
        for _ in 0..count.saturating_sub(present).min(more) {
            let mapping = pool::make(wanted).map_err(|error| {
                let message = format!("cannot reserve address space for a memory: {error}");
                Error::new(ErrorKind::OutOfMemory, message)
            })?;
            if !kind.fits(&mapping) {
                break; // it cannot be mapped, so what would be kept has another kind
            }
            pool::keep(mapping);
        }
    }
    Ok(())
}
