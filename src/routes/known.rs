//! The names that the laws of tables and the guides know; all other names are the author's own.

/// The input that asks whether there is danger now; its value `yes` says so.
pub(crate) const URGENT: &str = "urgent";
/// The input that asks who the reader is, in the words of [`crate::model::Role`].
pub(crate) const ROLE: &str = "role";
/// The input that follows from the role: whether somebody works for a municipality.
pub(crate) const MUNICIPAL: &str = "municipal";
/// The input that asks for the form, in the words of [`crate::model::Exploitation`].
pub(crate) const EXPLOITATION: &str = "exploitation";
/// The input that asks for age; its first value is the youngest.
pub(crate) const AGE: &str = "age_band";
/// The input that asks whether somebody wants to give no name.
pub(crate) const ANONYMOUS: &str = "anonymous";
/// The route that comes first when there is danger.
pub(crate) const EMERGENCY: &str = "national-emergency";
/// What is said first while danger is unknown.
pub(crate) const EMERGENCY_WARNING: &str = "national-emergency#call";
