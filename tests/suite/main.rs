//! What Baken promises, held against sites built from small portals.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should say where"
)]

mod build;
mod diagnostics;
mod harness;
mod leaks;
mod robustness;
mod tidy;
