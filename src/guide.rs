//! The guides of a site: for each reader and place the questions that lead to what is to be done,
//! made of the decision tables once, whatever the language.

mod because;
mod fewer;
#[cfg(test)]
mod laws;
mod make;
mod shared;
mod small;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::language::Language;
use crate::model::{
    Details, Exploitation, Id, Kind, Named, Record, RegionLevel, RegionRoutes, Role, SectionRef,
    TableName, named,
};
use crate::site::{Output, Site};
use crate::source::Span;
use crate::tables::{Input, Item, Kind as ItemKind, Step};

/// More sections than this are too many for one page on a phone.
pub const SECTIONS_AT_MOST: usize = 300;

named! {
    /// For whom a guide is.
    Reader, "a reader of a guide":
    Worker = "worker",
    Inhabitant = "inhabitant",
    Professional = "professional",
    /// The aandachtsfunctionaris, with a signal that somebody brought.
    Officer = "officer",
}

impl Reader {
    /// The table that a guide for this reader asks.
    fn table(self) -> TableName {
        match self {
            Reader::Officer => TableName::FollowUp,
            Reader::Worker | Reader::Inhabitant | Reader::Professional => TableName::FirstReport,
        }
    }

    /// Whether a role may be this reader's. Who brought a signal to the officer is asked.
    fn may_be(self, role: Option<Role>) -> bool {
        match self {
            Reader::Worker => role == Some(Role::Arbeidsmigrant),
            Reader::Inhabitant => role == Some(Role::Inwoner),
            Reader::Professional => !matches!(role, Some(Role::Arbeidsmigrant | Role::Inwoner)),
            Reader::Officer => true,
        }
    }

    /// Whether the reader does the steps of an actor. A professional's guide is for many roles, so
    /// what any of them does is theirs; where the table tells them apart, so does the result.
    pub fn acts_as(self, actor: Role) -> bool {
        match self {
            Reader::Worker => Role::Arbeidsmigrant.acts_as(actor),
            Reader::Inhabitant => Role::Inwoner.acts_as(actor),
            Reader::Officer => Role::AandachtsfunctionarisMensenhandel.acts_as(actor),
            Reader::Professional => Role::ALL
                .iter()
                .filter(|role| self.may_be(Some(**role)) && !role.is_behind_the_scenes())
                .any(|role| role.acts_as(actor)),
        }
    }

    /// Whether the reader may come from the page of a signal.
    fn sees_signals(self) -> bool {
        matches!(self, Reader::Inhabitant | Reader::Professional)
    }

    /// Whether the guide is for a municipality, or for the whole country.
    fn level(self) -> RegionLevel {
        match self {
            Reader::Worker => RegionLevel::Country,
            _ => RegionLevel::Municipality,
        }
    }
}

/// A guide's place and reader.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct GuideKey {
    /// The region.
    pub place: Id,
    /// The reader.
    pub reader: Reader,
}

/// A guide as it is made, before it has words.
#[derive(Clone, Debug)]
pub struct MadeGuide {
    /// What is asked.
    pub inputs: Vec<Input>,
    /// The questions and results; the first is where the reader starts.
    pub steps: Vec<Step>,
    /// What is said before the first answer.
    pub start: Start,
    /// The name of each rule of the table.
    pub rules: Vec<Id>,
    /// An input that is not asked, though it may matter: there would be too many sections.
    pub left_out: Option<usize>,
    /// Where who saw a signal starts: the step, by the forms of exploitation that signals tell.
    starts: BTreeMap<Vec<Exploitation>, usize>,
}

impl MadeGuide {
    /// The routes of which it says anything.
    pub fn routes(&self) -> BTreeSet<Id> {
        let results = self.steps.iter().filter_map(|step| match step {
            Step::Result { items, .. } => Some(items),
            Step::Question { .. } => None,
        });
        let items = results.flatten().chain(&self.start.items);
        let named = items.filter_map(|item| match item.kind {
            ItemKind::Route => Id::parse(&item.id),
            ItemKind::Organisation => None,
            ItemKind::Now | ItemKind::Then | ItemKind::Warning => {
                SectionRef::parse(&item.id).map(|section| section.route)
            }
        });
        named.collect()
    }

    /// Whether some signal leads straight to this step.
    pub fn is_start_from_signal(&self, step: usize) -> bool {
        self.starts.values().any(|start| *start == step)
    }

    /// Where who saw a signal of these forms starts, where that is not the beginning.
    pub fn start_from(&self, forms: &[Exploitation]) -> Option<usize> {
        self.starts.get(&forms_of(forms)).copied()
    }
}

/// Forms of exploitation in one order, each once.
fn forms_of(forms: &[Exploitation]) -> Vec<Exploitation> {
    let mut forms = forms.to_vec();
    forms.sort_unstable();
    forms.dedup();
    forms
}

/// What is said when nothing is known but who reads.
#[derive(Clone, Debug)]
pub struct Start {
    /// What is to be done.
    pub items: Vec<Item>,
    /// The rules behind it, by their number in the table.
    pub rules: Vec<usize>,
}

/// The guides of a site.
#[derive(Clone, Debug, Default)]
pub struct Guides {
    /// By place and reader.
    pub made: BTreeMap<GuideKey, MadeGuide>,
}

impl Guides {
    /// The languages in which a guide has words: those of its place's tables.
    pub fn languages<'s>(&self, site: &'s Site, key: &GuideKey) -> Vec<&'s Language> {
        let routes = site.portal.routes.get(&key.place);
        let has_words =
            |tag: &&Language| routes.is_some_and(|routes| routes.words.contains_key(*tag));
        site.settings.tags().filter(has_words).collect()
    }
}

/// Makes the guides of a site, and reports those that are too large.
pub(crate) fn guides(site: &Site) -> Checked<Guides> {
    let keys: Vec<(GuideKey, &Record)> = site
        .of_kind(Kind::Region)
        .filter(|place| site.portal.routes.contains_key(&place.key.id))
        .flat_map(|place| readers_of(place).map(move |reader| (key_of(place, reader), place)))
        // What the officer does next is for staff, and would only frighten others.
        .filter(|(key, _)| key.reader != Reader::Officer || site.output == Output::Internal)
        .collect();
    let made: Vec<(GuideKey, Result<MadeGuide, TooLarge>)> = keys
        .into_par_iter()
        .map(|(key, place)| {
            let guide = make::make(&site.portal, place, key.reader);
            (key, guide)
        })
        .collect();
    let mut checked = Checked::<Guides>::default();
    for (key, guide) in made {
        match guide {
            Ok(guide) => {
                checked.value.made.insert(key, guide);
            }
            Err(TooLarge(sections)) => checked.diagnostics.push(too_large(site, &key, sections)),
        }
    }
    let untold = because::untold(site, &checked.value);
    checked.diagnostics.extend(untold);
    checked
}

fn readers_of(place: &Record) -> impl Iterator<Item = Reader> {
    let level = match &place.details {
        Details::Region(region) => Some(region.level),
        _ => None,
    };
    Reader::ALL
        .iter()
        .copied()
        .filter(move |reader| Some(reader.level()) == level)
}

fn key_of(place: &Record, reader: Reader) -> GuideKey {
    GuideKey {
        place: place.key.id.clone(),
        reader,
    }
}

/// A guide has too many sections: how many, where they could be counted.
struct TooLarge(Option<usize>);

fn too_large(site: &Site, key: &GuideKey, sections: Option<usize>) -> Diagnostic {
    let routes: Option<&RegionRoutes> = site.portal.routes.get(&key.place);
    let at = routes.map_or(Span::top(site.settings.file), |routes| {
        Span::top(routes.document.file)
    });
    let (place, table) = (&key.place, key.reader.table());
    let sections = sections.map_or("too many".to_owned(), |sections| sections.to_string());
    let message = format!(
        "the guide of `{place}` for {} would have {sections} sections on the {} site",
        key.reader.as_str(),
        site.output
    );
    let fault = Diagnostic::new(Code::GuideTooLarge, at, message);
    fault.with_hint(format!(
        "{SECTIONS_AT_MOST} are the most; let fewer inputs change what `{table}` says"
    ))
}
