//! Modules from seeds.

use arbitrary::{Arbitrary as _, Unstructured};
use wasm_smith::Config;

/// How many bytes of randomness a module is made from: what is left when they are used up is small and dull.
const BYTES: u64 = 30000;

/// The module of a seed. Some seeds have none.
///
/// Which proposals it uses depends on the seed too. It has no NaN whose bits are left open, ends when its fuel does, and
/// declares small memories and tables.
pub(crate) fn module(seed: u64) -> Option<Vec<u8>> {
    let mut random = Random::new(seed);
    let len = 3000 + random.next() % BYTES;
    let bytes: Vec<u8> = (0..len).map(|_| random.next() as u8).collect();
    let config_bytes: Vec<u8> = (0..1000).map(|_| random.next() as u8).collect();
    let mut config = Config::arbitrary(&mut Unstructured::new(&config_bytes)).ok()?;
    let mut source = Unstructured::new(&bytes);
    // What Wasmo, or the oracle, does not have.
    config.gc_enabled = false;
    config.custom_descriptors_enabled = false;
    config.shared_everything_threads_enabled = false;
    config.acquire_release_atomics_enabled = false;
    config.multibyte_array_access_enabled = false;
    config.compact_imports_enabled = false;
    config.custom_page_sizes_enabled = random.next().is_multiple_of(4);
    config.wide_arithmetic_enabled = random.next().is_multiple_of(2);
    // Enough to be worth the while, and small enough to be compared after each call.
    config.min_types = 4;
    config.min_funcs = 4;
    config.min_globals = 2;
    config.min_memories = 1;
    config.min_tables = u32::from(random.next().is_multiple_of(2));
    config.max_types = 20;
    config.max_imports = 6;
    config.max_tags = 4;
    config.max_funcs = 8;
    config.max_globals = 8;
    config.max_tables = 3;
    config.max_memories = 3;
    config.max_element_segments = 5;
    config.max_elements = 10;
    config.max_data_segments = 5;
    config.max_instructions = 20 + (random.next() % 200) as usize;
    config.max_memory32_bytes = 1 << 20;
    config.max_memory64_bytes = 1 << 20;
    config.max_table_elements = 100;
    config.memory_max_size_required = true;
    config.table_max_size_required = true;
    config.max_type_size = 100;
    config.allow_invalid_funcs = false;
    config.generate_custom_sections = false;
    // Seen from outside, and the same everywhere.
    config.export_everything = true;
    config.canonicalize_nans = true;
    // Half of them run on where others would trap.
    config.disallow_traps = seed.is_multiple_of(2);
    let mut module = wasm_smith::Module::new(config, &mut source).ok()?;
    module
        .ensure_termination(crate::mode::FUEL.cast_unsigned())
        .ok()?;
    Some(module.to_bytes())
}

/// Numbers that look random.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        crate::mode::splitmix64(&mut self.0)
    }
}
