//! What Baken promises, held against sites built from small portals.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that fails should say where"
)]

mod build;
mod cli;
mod diagnostics;
mod docs;
mod harness;
mod languages;
mod leaks;
mod robustness;
mod tidy;
