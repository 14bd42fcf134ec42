//! Baken: a static-site generator for a multilingual portal about exploitation and workers'
//! rights.
//!
//! Only the modules below are part of the crate yet. The others in this folder (sources,
//! diagnostics, model, parse, check, project, plan, render) are written and not yet compiled
//! together; wiring them is the next step.

pub mod language;
pub mod messages;
pub mod slug;
