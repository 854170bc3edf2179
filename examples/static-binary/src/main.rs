//! One file to ship: the program, the guest and its runtime in a static executable.
//!
//! ```sh
//! cd examples/static-binary
//! cargo run --release         # .cargo/config.toml here asks for a static, stripped executable
//! ldd ../../target/x86_64-unknown-linux-gnu/release/static-binary
//! ```

wasmo_rt::include_wasm!("primes.wat");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut primes = primes::Guest::new()?;
    println!("primes below 1000000: {}", primes.primes_below(1_000_000)?);

    let executable = std::fs::read("/proc/self/exe")?;
    let size = executable.len().div_ceil(1000);
    match is_static(&executable) {
        true => println!("static executable of {size} KB"),
        false => println!(
            "dynamic executable of {size} KB; cargo makes a static one in examples/static-binary"
        ),
    }
    Ok(())
}

/// Whether an ELF file needs no interpreter (ld.so) to start. This is what `ldd` looks at too.
fn is_static(elf: &[u8]) -> bool {
    const PT_INTERP: u32 = 3;
    let field = |at: usize| Some(u16::from_le_bytes(*elf.get(at..)?.first_chunk()?));
    let table = || {
        let start = u64::from_le_bytes(*elf.get(32..)?.first_chunk()?);
        let (size, count) = (field(54)?, field(56)?);
        let entries = elf.get(usize::try_from(start).ok()?..)?;
        Some(entries.chunks(size.max(4).into()).take(count.into()))
    };
    table().is_some_and(|mut entries| !entries.any(|entry| entry[..4] == PT_INTERP.to_le_bytes()))
}
