//! What compiled code touches: records, memories, tables, instances, libcalls, traps.
//!
//! # Rules
//!
//! * A type named `VM*` is read or written by compiled code; its layout is that of [`wasmo_abi::layout`], proven by constant
//!   assertions.
//! * Records have stable addresses and live as long as their store. They are reached by raw pointers only: no reference
//!   to one is held while guest code can run.
//! * Nothing here runs user code.

pub(crate) mod code;
pub(crate) mod exception;
pub(crate) mod externref;
pub(crate) mod image;
pub(crate) mod instance;
pub(crate) mod libcalls;
pub(crate) mod make;
pub(crate) mod memory;
pub(crate) mod parking;
pub(crate) mod pool;
pub(crate) mod raise;
pub(crate) mod records;
pub(crate) mod shared;
pub(crate) mod table;
pub(crate) mod types;

pub use records::ModuleDescriptor;

#[cfg(test)]
mod tests {
    use super::make::{evaluate, make_globals, make_memories, make_tags};
    use super::{image::map_image, shared::make_shared, table::make_tables};
    use wasmo_abi::symbol;

    /// What the linker finds by the name is the function.
    macro_rules! assert_exported {
        ($function:ident, $name:literal) => {{
            unsafe extern "C" {
                #[link_name = $name]
                fn named();
            }
            assert_eq!(symbol::$function(), $name);
            assert_eq!($function as *const (), named as *const ());
        }};
    }

    #[test]
    fn what_only_some_modules_need_is_exported_by_its_name() {
        assert_exported!(map_image, "wasmo5_rt_map_image");
        assert_exported!(make_shared, "wasmo5_rt_make_shared");
        assert_exported!(make_memories, "wasmo5_rt_make_memories");
        assert_exported!(make_globals, "wasmo5_rt_make_globals");
        assert_exported!(make_tags, "wasmo5_rt_make_tags");
        assert_exported!(make_tables, "wasmo5_rt_make_tables");
        assert_exported!(evaluate, "wasmo5_rt_evaluate");
    }
}
