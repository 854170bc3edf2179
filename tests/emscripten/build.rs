//! Compiles the guests of this crate.

const GUESTS: &[&str] = &["exceptions", "files", "heap", "jumps", "missing"];

fn main() {
    let guests: Vec<String> = GUESTS
        .iter()
        .map(|name| format!("guests/{name}.wasm"))
        .collect();
    wasmo_build::Build::new().compile_all(&guests);
}
