//! Pages and terms: words that need little beside them.

use crate::model::{Audience, Id};
use crate::source::Spanned;

/// Free text in declared sections.
#[derive(Clone, Debug)]
pub struct Page {
    /// The ids of its sections, in order.
    pub sections: Vec<Spanned<Id>>,
    /// The audience whose front page it is.
    pub front: Option<Audience>,
}

/// A word explained; its text is all there is.
#[derive(Clone, Debug)]
pub struct Term;
