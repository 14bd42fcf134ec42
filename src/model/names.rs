//! Words that a key may take, as enums.

/// A closed set of words; authors write the word, code uses the variant.
pub trait Named: Copy + Eq + 'static {
    /// What the set is called in reports: "an audience".
    const WHAT: &'static str;
    /// Every member.
    const ALL: &'static [Self];
    /// The word.
    fn as_str(self) -> &'static str;

    /// The member with this word.
    fn named(word: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|member| member.as_str() == word)
    }
}

/// Declares a closed set of words.
macro_rules! named {
    ($(#[doc = $doc:literal])+ $name:ident, $what:literal:
     $($(#[doc = $variant_doc:literal])* $variant:ident = $word:literal,)+) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $(#[doc = $variant_doc])* $variant,)+
        }

        impl $crate::model::Named for $name {
            const WHAT: &'static str = $what;
            const ALL: &'static [Self] = &[$($name::$variant,)+];

            fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str($crate::model::Named::as_str(*self))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str($crate::model::Named::as_str(*self))
            }
        }
    };
}

pub(crate) use named;
