//! Guests in an environment made up by the test, with tools made up by the test, and with real ones.

mod c;
mod real;
mod rust;

use super::{Made, Recipe};
use crate::cargo::{Directive, Environment};
use crate::{Error, ErrorKind};
use std::collections::HashMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A crate's folder, with its `OUT_DIR` and a folder `bin` that alone is on the path. Gone at the end of the test.
struct Crate {
    folder: PathBuf,
    variables: HashMap<String, String>,
}

impl Drop for Crate {
    fn drop(&mut self) {
        // Left behind, it harms nobody.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Crate {
    fn new() -> Self {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let name = format!("wasmo-guest-test-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(folder.join("out")).unwrap();
        fs::create_dir_all(folder.join("bin")).unwrap();
        let mut made = Self {
            folder: fs::canonicalize(folder).unwrap(),
            variables: HashMap::new(),
        };
        for (name, path) in [
            ("CARGO_MANIFEST_DIR", ""),
            ("OUT_DIR", "out"),
            ("PATH", "bin"),
        ] {
            made.set(name, made.path(path));
        }
        for (name, value) in [
            ("TARGET", "x86_64-unknown-linux-gnu"),
            ("CARGO_CFG_TARGET_FEATURE", "fxsr,sse,sse2"),
            ("OPT_LEVEL", "1"),
            ("PROFILE", "debug"),
            ("DEBUG", "false"),
            ("NUM_JOBS", "2"),
        ] {
            made.set(name, value);
        }
        made
    }

    fn path(&self, name: &str) -> String {
        // No slash at the end of the folder itself.
        let path: PathBuf = self.folder.join(name).components().collect();
        path.to_str().unwrap().to_owned()
    }

    fn set(&mut self, name: &str, value: impl Into<String>) {
        self.variables.insert(name.to_owned(), value.into());
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.folder.join(name)).unwrap_or_default()
    }

    /// Writes a shell script. `@` in it stands for the crate's folder.
    ///
    /// Another process writes it: this one's threads start others, which for a moment would hold the file open for
    /// writing, and such a file cannot be run.
    fn script(&self, name: &str, script: &str) {
        let path = self.path(name);
        fs::create_dir_all(Path::new(&path).parent().unwrap()).unwrap();
        let mut shell = Command::new("sh")
            .args(["-c", "cat > \"$0\" && chmod +x \"$0\"", &path])
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let script = script.replace('@', &self.path(""));
        let mut input = shell.stdin.take().unwrap();
        input.write_all(b"#!/bin/sh\n").unwrap();
        input.write_all(script.as_bytes()).unwrap();
        drop(input);
        assert!(shell.wait().unwrap().success());
    }

    fn environment(&self) -> Environment {
        let variables = self.variables.clone();
        Environment::new(move |name| variables.get(name).map(Into::into))
    }

    fn run(&self, guest: &impl Recipe) -> (Result<Made, Error>, Vec<String>) {
        let mut directives = Vec::new();
        let result = guest.run(&self.environment(), &mut directives);
        (
            result,
            directives.iter().map(Directive::to_string).collect(),
        )
    }

    #[track_caller]
    fn made(&self, guest: &impl Recipe) -> Made {
        match self.run(guest).0 {
            Ok(made) => made,
            Err(error) => panic!("{}", crate::error::report(&error)),
        }
    }

    /// The kind and the report of the error that making `guest` must be.
    #[track_caller]
    fn error(&self, guest: &impl Recipe) -> (ErrorKind, String) {
        let Err(error) = self.run(guest).0 else {
            panic!("expected an error");
        };
        (
            error.kind(),
            crate::error::report(&error).replace(&self.path(""), "@"),
        )
    }
}

#[track_caller]
fn assert_parts(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "expected {part:?} in\n{text}");
    }
}
