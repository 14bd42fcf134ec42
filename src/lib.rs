//! Baken: a static-site generator for a multilingual portal about exploitation and workers'
//! rights.
//!
//! The way of a page: `discover` reads the portal's folder into [`source::Sources`]; `parse`
//! reads each file by itself; `check` holds them against each other; `project` leaves out what
//! a site may not know; `guide` puts the questions of its tables in order; `plan` gives every page its address; `render` makes it, `index` makes it found; `write`
//! publishes the whole. [`pipeline::build`] is the table of contents.

pub mod cli;
pub mod commands;
pub mod pipeline;

pub mod check;
pub mod discover;
pub mod index;
pub mod parse;
pub mod plan;
pub mod project;
pub mod render;
pub mod write;

pub mod assets;
mod contact;
pub mod diagnostic;
pub mod format;
pub mod guide;
pub mod language;
pub mod messages;
pub mod model;
pub mod report;
pub mod review;
pub mod routes;
pub mod schema;
pub mod settings;
pub mod site;
pub mod slug;
pub mod source;
pub mod tables;
