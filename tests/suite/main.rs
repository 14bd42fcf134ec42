//! What Baken promises, held against sites built from small portals.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that fails should say where, and a measure be read"
)]

mod build;
mod cli;
mod diagnostics;
mod docs;
mod form;
mod golden;
mod harness;
mod internal;
mod languages;
mod leaks;
mod portal;
mod professional;
mod reasons;
mod robustness;
mod routes;
mod serve;
mod stems;
mod steps;
mod tidy;
