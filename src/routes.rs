//! The decision tables of a region: composed with those of the region they start from, as one
//! site may know them, and made into plain tables that `crate::tables` proves and answers.

mod compose;
mod conditions;
mod dmn;
mod explain;
mod known;
mod site;
mod table;
mod text;

pub(crate) use compose::lineage;
pub use compose::{Composed, ComposedRule, compose};
pub(crate) use conditions::UNKNOWN;
pub(crate) use dmn::dmn;
pub use explain::{Explained, ExplainedStep, Given, explain};
pub(crate) use known::{ANONYMOUS, EMERGENCY, EXPLOITATION, MUNICIPAL, ROLE, URGENT};
pub(crate) use site::{is_internal, routes_of};
pub(crate) use table::{STEPS_AT_MOST, SiteTable, site_table};
pub(crate) use text::{TableText, heading, table_text};
