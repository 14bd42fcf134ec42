//! Baken: a static-site generator for a multilingual portal about exploitation and workers'
//! rights.
//!
//! The modules in this folder are written and not yet compiled together; wiring them here is
//! the next step.
