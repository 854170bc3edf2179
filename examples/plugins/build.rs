//! Compiles both plug-ins to native code.

fn main() {
    wasmo_build::Build::new().compile_all(["words.wat", "checksum.wat"]);
}
