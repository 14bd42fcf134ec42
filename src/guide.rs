//! The guides of a site: for each reader and place the questions that lead to what is to be done,
//! made of the decision tables once, whatever the language.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::model::{
    Details, Exploitation, Id, Kind, Named, Portal, Record, RegionLevel, RegionRoutes, Role,
    TableName, named,
};
use crate::routes::{Composed, SiteTable, compose, site_table};
use crate::site::{Output, Site};
use crate::source::Span;
use crate::tables::{Answer, Compiled, Cube, Effort, Guide, Input, Item, Step, ask, compile};

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
    /// What is said before the first answer, with the rules behind it.
    pub start: (Vec<Item>, Vec<usize>),
    /// The name of each rule of the table.
    pub rules: Vec<Id>,
    /// Where who saw a signal starts: the step, by the form of exploitation that the signal tells.
    pub starts: BTreeMap<Exploitation, usize>,
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
pub(crate) fn guides(site: &Site) -> crate::diagnostic::Checked<Guides> {
    let keys: Vec<(GuideKey, &Record)> = site
        .of_kind(Kind::Region)
        .filter(|place| site.portal.routes.contains_key(&place.key.id))
        .flat_map(|place| readers_of(place).map(move |reader| (key_of(place, reader), place)))
        // What the officer does next is for staff, and would only frighten others.
        .filter(|(key, _)| key.reader != Reader::Officer || site.output == Output::Internal)
        .collect();
    let made: Vec<(GuideKey, Option<MadeGuide>)> = keys
        .into_par_iter()
        .map(|(key, place)| {
            let guide = make(&site.portal, place, key.reader);
            (key, guide)
        })
        .collect();
    let mut checked = crate::diagnostic::Checked::<Guides>::default();
    for (key, guide) in made {
        match guide {
            Some(guide) if guide.steps.len() <= SECTIONS_AT_MOST => {
                checked.value.made.insert(key, guide);
            }
            guide => checked
                .diagnostics
                .push(too_large(site, &key, guide.as_ref())),
        }
    }
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

fn too_large(site: &Site, key: &GuideKey, guide: Option<&MadeGuide>) -> Diagnostic {
    let routes: Option<&RegionRoutes> = site.portal.routes.get(&key.place);
    let at = routes.map_or(Span::top(site.settings.file), |routes| {
        Span::top(routes.document.file)
    });
    let (place, table) = (&key.place, key.reader.table());
    let sections = guide.map_or(String::from("too many"), |guide| {
        guide.steps.len().to_string()
    });
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

fn make(portal: &Portal, place: &Record, reader: Reader) -> Option<MadeGuide> {
    let composed = compose(portal, &place.key.id);
    let site = site_table(portal, place, &composed, reader.table());
    let compiled = compile(site.table.clone()).ok()?;
    let inputs = compiled.table().inputs.clone();
    let (known, guide) = smallest(&compiled, &inputs, reader)?;
    let mut steps = Steps::of(guide.steps);
    let mut starts = BTreeMap::new();
    for form in Exploitation::ALL {
        let Some(known) = told_by_signal(&known, &inputs, *form).filter(|_| reader.sees_signals())
        else {
            continue;
        };
        let guide = ask(&compiled, &known, first(&inputs), EFFORT).ok()?;
        starts.insert(*form, steps.add(&guide.steps)?);
    }
    Some(MadeGuide {
        start: start(&compiled, &known)?,
        rules: rules(&composed, &site),
        steps: steps.all,
        starts,
        inputs,
    })
}

/// What may be spent on a guide.
const EFFORT: Effort = Effort {
    exact_up_to: 20_000,
    steps_at_most: SECTIONS_AT_MOST * 4,
};

/// The input that is asked first.
fn first(inputs: &[Input]) -> Option<usize> {
    inputs.iter().position(|input| input.id == "urgent")
}

/// What is known when a signal has told the form of exploitation.
fn told_by_signal(known: &Cube, inputs: &[Input], form: Exploitation) -> Option<Cube> {
    let at = inputs.iter().position(|input| input.id == "exploitation")?;
    let value = inputs
        .get(at)?
        .values
        .iter()
        .position(|value| value == form.as_str())?;
    let mut cube = known.clone();
    *cube.0.get_mut(at)? = 1u32.checked_shl(u32::try_from(value).ok()?)?;
    Some(cube)
}

/// Steps, each once: guides that come together share what is left of the way.
struct Steps {
    all: Vec<Step>,
}

impl Steps {
    fn of(all: Vec<Step>) -> Steps {
        Steps { all }
    }

    /// Adds the steps of another guide, those that are not there yet; where it starts.
    fn add(&mut self, steps: &[Step]) -> Option<usize> {
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        // Every answer leads to a later step, so from the last on each finds where it leads.
        for (number, step) in steps.iter().enumerate().rev() {
            let step = moved(step, &places)?;
            let known = self.all.iter().position(|known| *known == step);
            let place = known.unwrap_or_else(|| {
                self.all.push(step);
                self.all.len() - 1
            });
            places.insert(number, place);
        }
        places.get(&0).copied()
    }
}

/// A step whose answers lead to where those steps stand now.
fn moved(step: &Step, places: &BTreeMap<usize, usize>) -> Option<Step> {
    let Step::Question { input, next } = step else {
        return Some(step.clone());
    };
    let answer = |answer: &Answer| {
        Some(Answer {
            values: answer.values.clone(),
            step: *places.get(&answer.step)?,
        })
    };
    Some(Step::Question {
        input: *input,
        next: next.iter().map(answer).collect::<Option<_>>()?,
    })
}

/// The guide, and what it takes for known. Where it would be too large for the officer, it does
/// not ask who brought the signal: what holds for anybody is then shown.
fn smallest(compiled: &Compiled, inputs: &[Input], reader: Reader) -> Option<(Cube, Guide)> {
    let known = known(inputs, reader);
    let whole = ask(compiled, &known, first(inputs), EFFORT).ok()?;
    let role = inputs.iter().position(|input| input.id == "role");
    let mask = role.filter(|_| whole.steps.len() > SECTIONS_AT_MOST && reader == Reader::Officer);
    let Some(at) = mask else {
        return Some((known, whole));
    };
    let mut anybody = known;
    if let Some(mask) = anybody.0.get_mut(at) {
        *mask = 1;
    }
    let guide = ask(compiled, &anybody, first(inputs), EFFORT).ok()?;
    Some((anybody, guide))
}

/// The roles that the reader may have; all else is open.
fn known(inputs: &[Input], reader: Reader) -> Cube {
    let mut cube = Cube::all(inputs);
    for (mask, input) in cube.0.iter_mut().zip(inputs) {
        if input.id != "role" {
            continue;
        }
        let values = (0u32..).zip(&input.values);
        let may_be = values.filter(|(_, value)| reader.may_be(Role::named(value)));
        *mask = may_be.fold(0, |mask, (place, _)| {
            mask | 1u32.checked_shl(place).unwrap_or(0)
        });
    }
    cube
}

/// What is said when nothing is known but who reads.
fn start(compiled: &Compiled, known: &Cube) -> Option<(Vec<Item>, Vec<usize>)> {
    let mut cube = known.clone();
    for mask in &mut cube.0 {
        if *mask & 1 != 0 {
            *mask = 1;
        }
    }
    let outcome = compiled.outcome_of_any(&cube)?;
    Some((outcome.items, outcome.rules))
}

fn rules(composed: &Composed<'_>, site: &SiteTable) -> Vec<Id> {
    let rule = |number: &usize| {
        composed
            .rules
            .get(*number)
            .map(|one| one.rule.id.value.clone())
    };
    site.rules.iter().filter_map(rule).collect()
}
