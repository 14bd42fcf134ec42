//! What a portal's search takes and gives: records in, hits out.
//!
//! The bundle, its text analysis and its ranking will live here too; nothing outside this crate
//! will know the schema. It knows nothing of the generator.

mod query;
mod record;

pub use query::{Hit, Query};
pub use record::{Record, Section};
