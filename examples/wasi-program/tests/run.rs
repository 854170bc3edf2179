//! Runs the program as its user would.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn run(folder: &Path, args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_wasi-program"))
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example runs");
    let mut stdin = child.stdin.take().expect("a pipe");
    // A program that fails early does not read its input.
    _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("output")
}

const SOURCE: &str = "# One & *two*\n\nA **bold** `a < b` and \\*stars\\*.\nNext [line](x.html).\n\n- first\n  goes on\n- \
                      second\n\n1. one\n2. two\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | `|` |\n\n```c\nif (a < b)\n```\n---\n";

const HTML: &str = "<h1>One &amp; <em>two</em></h1>\n<p>A <strong>bold</strong> <code>a &lt; b</code> and *stars*.\nNext <a \
                    href=\"x.html\">line</a>.</p>\n<ul>\n<li>first\ngoes on</li>\n<li>second</li>\n</ul>\n<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n<blockquote>\nquoted\n</blockquote>\n<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>1</td><td>`</td><td>`</td></tr>\n</table>\n<pre><code>if (a &lt; b)\n</code></pre>\n<hr>\n";

#[test]
fn it_converts_files_and_its_input() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &[], SOURCE);
    assert_eq!(String::from_utf8_lossy(&output.stdout), HTML, "{output:?}");
    assert!(output.status.success());

    fs::write(folder.path().join("a.md"), SOURCE).unwrap();
    fs::create_dir(folder.path().join("inner")).unwrap();
    let args = ["-t", "A < B", "-o", "inner/a.html", "a.md"];
    let output = run(folder.path(), &args, "");
    assert!(output.status.success(), "{output:?}");
    let html = fs::read_to_string(folder.path().join("inner/a.html")).unwrap();
    assert!(html.contains("<title>A &lt; B</title>"), "{html}");
    assert!(html.ends_with(HTML), "{html}");
}

#[test]
fn it_touches_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).unwrap();
    fs::write(folder.path().join("secret"), "secret").unwrap();
    std::os::unix::fs::symlink("../secret", inner.join("link")).unwrap();
    for path in ["../secret", "/etc/passwd", "link", "none"] {
        let output = run(&inner, &[path], "");
        assert_eq!(output.status.code(), Some(1), "{path}: {output:?}");
        assert!(output.stdout.is_empty(), "{path}: {output:?}");
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.starts_with("markdown: "), "{path}: {stderr}");
    }
    for path in ["../made", "/tmp/made-by-markdown"] {
        let output = run(&inner, &["-o", path], "text");
        assert_eq!(output.status.code(), Some(1), "{path}: {output:?}");
    }
    assert!(!folder.path().join("made").exists());
    assert!(!Path::new("/tmp/made-by-markdown").exists());
    let unknown = run(&inner, &["-x", "y"], "");
    assert_eq!(unknown.status.code(), Some(2), "{unknown:?}");
}
