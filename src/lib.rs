//! Baken: a static-site generator for a multilingual portal about exploitation and workers'
//! rights.

pub mod assets;
pub mod check;
mod contact;
pub mod diagnostic;
pub mod discover;
pub mod format;
pub mod language;
pub mod messages;
pub mod model;
pub mod parse;
pub mod pipeline;
pub mod plan;
pub mod project;
pub mod render;
pub mod report;
pub mod settings;
pub mod site;
pub mod slug;
pub mod source;
pub mod write;
