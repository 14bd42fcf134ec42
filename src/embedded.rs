//! Build script: compile again when a file that the binary carries has changed, which
//! `include_dir!` does not tell cargo on a stable toolchain.

#![expect(
    clippy::print_stdout,
    reason = "this is how a build script speaks to cargo"
)]

fn main() {
    for folder in ["themes", "locales", "docs/diagnostics", "src/starter"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    println!("cargo::rerun-if-changed=src/embedded.rs");
}
