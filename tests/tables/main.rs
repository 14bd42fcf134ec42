//! The library against plain counting, on small random tables.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

mod guide;
mod laws;
mod outcomes;
mod plain;
mod random;
mod refused;
