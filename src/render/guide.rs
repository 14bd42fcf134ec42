//! A guide in the words of a language: the answer when nothing is known, then question by
//! question, each step a section of its own.

mod ways;

pub(crate) use ways::title;
pub(super) use ways::{guides_for, landing, landing_link};

use super::contact::{contact, each_once};
use super::frame::emergency_phone;
use super::lists::card;
use super::scope::Scope;
use super::view::{
    Card, Contact, GuideAct, GuideAnswer, GuideAnswers, GuideFrom, GuidePage, GuideResult,
    GuideRoute, GuideStep, Link, PhoneLink, SourceView,
};
use super::words::{blocks_html, html, plain};
use crate::guide::{GuideKey, MadeGuide, Reader};
use crate::messages::escape;
use crate::model::{
    Anonymity, Audience, Details, Exploitation, Force, Id, Kind, LawRef, Meldroute, Named, Record,
    RecordKey, ReportMode, Role, SectionRef, StatusInUse, Text,
};
use crate::routes::{
    ANONYMOUS, Composed, ComposedRule, EMERGENCY, EXPLOITATION, MUNICIPAL, ROLE, STEPS_AT_MOST,
    compose,
};
use crate::source::TextRole;
use crate::tables::{Answer, Item, Kind as ItemKind, Step};

/// The section in which a route says what one hears back.
const FEEDBACK: &str = "feedback";
/// The section in which it says what becomes of one's name.
const ANONYMITY: &str = "anonymity";

/// When the tables of a guide were last held against their sources: the oldest of them.
pub(super) fn checked(scope: &Scope<'_>, key: &GuideKey) -> Option<jiff::civil::Date> {
    let composed = compose(&scope.site.portal, &key.place);
    let files = composed.rules.iter().map(|rule| rule.of);
    let sources = files.flat_map(|routes| &routes.document.sources);
    sources.map(|source| source.checked).min()
}

/// A guide's page.
pub(super) fn guide_page(scope: &Scope<'_>, key: &GuideKey, guide: &MadeGuide) -> GuidePage {
    let composed = compose(&scope.site.portal, &key.place);
    let writer = Writer {
        scope,
        reader: key.reader,
        guide,
        composed: &composed,
    };
    GuidePage {
        title: title(scope, key),
        lead: scope.message("guide-lead"),
        left_out: guide
            .left_out
            .map(|input| writer.question(input))
            .unwrap_or_default(),
        start: writer.result(&guide.start.items, &guide.start.rules, &guide.start.rules),
        steps: (0..guide.steps.len())
            .filter_map(|number| writer.step(number))
            .collect(),
        sources: writer.sources(),
    }
}

struct Writer<'a, 's> {
    scope: &'a Scope<'s>,
    reader: Reader,
    guide: &'a MadeGuide,
    composed: &'a Composed<'s>,
}

/// What a step is called in an address: nothing about what it says.
fn anchor(number: usize) -> String {
    format!("s{}", number + 1)
}

impl Writer<'_, '_> {
    fn step(&self, number: usize) -> Option<GuideStep> {
        let step = self.guide.steps.get(number)?;
        let mut view = GuideStep {
            id: anchor(number),
            question: String::new(),
            answers: Vec::new(),
            came_from: self.came_from(number),
            result: None,
        };
        match step {
            Step::Question { input, next } => {
                view.question = self.question(*input);
                view.answers = self.answers(*input, next);
            }
            Step::Result {
                items,
                always,
                sometimes,
            } => {
                view.result = Some(self.result(items, always, sometimes));
            }
        }
        Some(view)
    }

    /// The officer is asked about who brought the signal.
    fn question(&self, input: usize) -> String {
        let id = self
            .guide
            .inputs
            .get(input)
            .map_or("", |input| input.id.as_str());
        let name = id.replace('_', "-");
        let about_another = self.reader == Reader::Officer && matches!(id, ROLE | ANONYMOUS);
        self.scope.message(&match about_another {
            true => format!("input-{name}-officer"),
            false => format!("input-{name}"),
        })
    }

    /// A link for each value, in their order; "I do not know" stands last. Many roles stand in
    /// groups: those at a municipality, and others.
    fn answers(&self, input: usize, next: &[Answer]) -> Vec<GuideAnswers> {
        let pairs = next
            .iter()
            .flat_map(|answer| answer.values.iter().map(|value| (*value, answer.step)));
        let mut pairs: Vec<(usize, usize)> = pairs.collect();
        pairs.sort_by_key(|(value, _)| (*value == 0, *value));
        let link = |(value, step): (usize, usize)| GuideAnswer {
            label: self.value(input, value),
            href: format!("#{}", anchor(step)),
        };
        let group = |heading: &str, pairs: Vec<(usize, usize)>| GuideAnswers {
            heading: match heading.is_empty() {
                true => String::new(),
                false => self.scope.message(heading),
            },
            answers: pairs.into_iter().map(link).collect(),
        };
        if !self.is_about_many_roles(input, &pairs) {
            return vec![group("", pairs)];
        }
        let (known, unknown): (Vec<_>, Vec<_>) =
            pairs.into_iter().partition(|(value, _)| *value != 0);
        let (municipal, others): (Vec<_>, Vec<_>) = known
            .into_iter()
            .partition(|(value, _)| self.is_municipal(input, *value));
        let groups = [
            group("guide-roles-municipality", municipal),
            group("guide-roles-others", others),
            group("", unknown),
        ];
        groups
            .into_iter()
            .filter(|group| !group.answers.is_empty())
            .collect()
    }

    fn is_about_many_roles(&self, input: usize, pairs: &[(usize, usize)]) -> bool {
        let asked = self.guide.inputs.get(input);
        let (municipal, others): (Vec<usize>, Vec<usize>) = pairs
            .iter()
            .map(|(value, _)| *value)
            .filter(|value| *value != 0)
            .partition(|value| self.is_municipal(input, *value));
        asked.is_some_and(|input| input.id == ROLE) && municipal.len() > 2 && others.len() > 1
    }

    /// Whether who has this role works for a municipality, as the tables have it.
    fn is_municipal(&self, input: usize, value: usize) -> bool {
        let value = self
            .guide
            .inputs
            .get(input)
            .and_then(|input| input.values.get(value));
        let derived = self
            .composed
            .derived
            .iter()
            .find(|one| one.id.value == MUNICIPAL);
        let conditions = derived.into_iter().flat_map(|one| &one.yes).flatten();
        let mut roles = conditions
            .filter(|(name, _)| name.value == ROLE)
            .flat_map(|(_, roles)| roles);
        value.is_some_and(|value| roles.any(|role| role.value == *value))
    }

    fn value(&self, input: usize, value: usize) -> String {
        let scope = self.scope;
        let Some(asked) = self.guide.inputs.get(input) else {
            return String::new();
        };
        let word = asked.values.get(value).map_or("", String::as_str);
        match (asked.id.as_str(), word) {
            (_, "unknown") => scope.message("answer-dont-know"),
            (_, "yes" | "no") => scope.message(&format!("answer-{word}")),
            (ROLE, _) => Role::named(word).map_or(word.to_owned(), |role| self.role(role)),
            (EXPLOITATION, _) if matches!(self.reader, Reader::Worker | Reader::Inhabitant) => {
                scope.message(&format!("exploitation-{word}-plain"))
            }
            (EXPLOITATION, _) => Exploitation::named(word)
                .map_or(word.to_owned(), |form| scope.name("exploitation", form)),
            (id, _) => scope.message(&format!("input-{}-{word}", id.replace('_', "-"))),
        }
    }

    /// The answers that lead to a step, with the way back to their questions.
    fn came_from(&self, number: usize) -> Vec<GuideFrom> {
        let mut found = Vec::new();
        if self.guide.is_start_from_signal(number) {
            found.push(GuideFrom {
                question: self.scope.message("guide-from-signal"),
                answers: Vec::new(),
                href: format!("#{}", anchor(0)),
            });
        }
        for (place, step) in self.guide.steps.iter().enumerate() {
            let Step::Question { input, next } = step else {
                continue;
            };
            let values: Vec<String> = next
                .iter()
                .filter(|answer| answer.step == number)
                .flat_map(|answer| answer.values.iter().map(|value| self.value(*input, *value)))
                .collect();
            if !values.is_empty() {
                found.push(GuideFrom {
                    question: self.question(*input),
                    answers: values,
                    href: format!("#{}", anchor(place)),
                });
            }
        }
        found
    }

    fn result(&self, items: &[Item], always: &[usize], sometimes: &[usize]) -> GuideResult {
        let of = |kind: ItemKind| items.iter().filter(move |item| item.kind == kind);
        let acts = |kind: ItemKind| {
            let acts = of(kind).filter_map(|item| self.act(&item.id, true));
            acts.collect::<Vec<GuideAct>>()
        };
        // More than three nobody remembers while somebody stands before them.
        let mut now = acts(ItemKind::Now);
        let mut later = now.split_off(now.len().min(STEPS_AT_MOST));
        let (own, then): (Vec<&Item>, Vec<&Item>) =
            of(ItemKind::Then).partition(|item| self.is_own(&item.id));
        later.extend(own.iter().filter_map(|item| self.act(&item.id, true)));
        let ids = of(ItemKind::Organisation).filter_map(|item| Id::parse(&item.id));
        let contacts = ids.filter_map(|id| contact(self.scope, &id)).collect();
        GuideResult {
            warnings: once(acts(ItemKind::Warning)),
            now,
            later,
            contacts: with_known_first(each_once(contacts)),
            then: then
                .iter()
                .filter_map(|item| self.act(&item.id, false))
                .collect(),
            routes: of(ItemKind::Route)
                .filter_map(|item| self.route(&item.id, sometimes))
                .collect(),
            emergency: self.emergency(items),
            because: always
                .iter()
                .filter_map(|rule| self.because(*rule))
                .collect(),
        }
    }

    fn rule(&self, number: usize) -> Option<&ComposedRule<'_>> {
        let id = self.guide.rules.get(number)?;
        self.composed
            .rules
            .iter()
            .find(|one| one.rule.id.value == *id)
    }

    /// Why a rule holds.
    fn because(&self, number: usize) -> Option<String> {
        let because = self.rule(number)?.because(self.scope.language)?;
        Some(because.to_owned())
    }

    /// Whether a route needs names yet, by the first of the rules that lead to it and say so.
    fn names(&self, route: &Id, rules: &[usize]) -> String {
        let rules = rules.iter().filter_map(|number| self.rule(*number));
        let leads = |one: &&ComposedRule<'_>| {
            let mut routes = one.rule.outcome.routes.iter();
            routes.any(|id| id.value == *route)
        };
        match rules.filter(leads).find_map(|one| one.rule.mode) {
            Some(ReportMode::WithoutNames) => self.scope.message("guide-without-names"),
            Some(ReportMode::Report) => self.scope.message("guide-with-names"),
            None => String::new(),
        }
    }

    /// The emergency number, where calling it comes before anything else.
    fn emergency(&self, items: &[Item]) -> Option<PhoneLink> {
        let first = items.iter().find(|item| item.kind == ItemKind::Route)?;
        let is_emergency = first.id == EMERGENCY;
        is_emergency.then(|| emergency_phone(self.scope)).flatten()
    }

    /// A section of a route: a step, or a warning.
    fn act(&self, id: &str, with_text: bool) -> Option<GuideAct> {
        let at = SectionRef::parse(id)?;
        let record = self.scope.site.portal.get(Kind::Meldroute, &at.route)?;
        let text = self
            .scope
            .site
            .text(record, TextRole::Index, self.scope.language)?;
        let section = text
            .body
            .sections
            .iter()
            .find(|one| one.id.value == at.section.as_str())?;
        let foreign = self.scope.foreign(&text.language);
        Some(GuideAct {
            heading_html: html(self.scope, &section.heading.pieces),
            html: match with_text {
                true => blocks_html(self.scope, &section.blocks),
                false => String::new(),
            },
            actor: self
                .actor(&at)
                .map(|actor| self.role(actor))
                .unwrap_or_default(),
            when_html: text
                .when(&at.section)
                .map(|when| html(self.scope, &when.words.pieces))
                .unwrap_or_default(),
            lang: foreign.map(ToString::to_string),
            dir: foreign.map(|language| language.direction().as_str()),
        })
    }

    /// Whether the reader does a step.
    fn is_own(&self, id: &str) -> bool {
        let actor = SectionRef::parse(id).and_then(|at| self.actor(&at));
        actor.is_some_and(|actor| self.reader.acts_as(actor))
    }

    fn actor(&self, at: &SectionRef) -> Option<Role> {
        let record = self.scope.site.portal.get(Kind::Meldroute, &at.route)?;
        let Details::Meldroute(route) = &record.details else {
            return None;
        };
        let step = route.steps.iter().find(|step| step.id.value == at.section);
        step.map(|step| step.actor)
    }

    /// A role by name. Only in their own guide workers are "you yourself".
    fn role(&self, role: Role) -> String {
        match role {
            Role::Arbeidsmigrant if self.reader != Reader::Worker => {
                self.scope.name("audience", Audience::Arbeidsmigrant)
            }
            _ => self.scope.name("role", role),
        }
    }

    fn route(&self, id: &str, rules: &[usize]) -> Option<GuideRoute> {
        let id = Id::parse(id)?;
        let record = self.scope.site.portal.get(Kind::Meldroute, &id)?;
        let card: Card = card(self.scope, record, TextRole::Index)?;
        let names = |number: &&usize| {
            let rule = self.rule(**number).map(|one| one.rule);
            rule.is_some_and(|rule| rule.outcome.routes.iter().any(|route| route.value == id))
        };
        let forces: Vec<Force> = rules
            .iter()
            .filter(names)
            .filter_map(|number| Some(self.rule(*number)?.rule.force))
            .collect();
        let text: Option<&Text> =
            self.scope
                .site
                .text(record, TextRole::Index, self.scope.language);
        Some(GuideRoute {
            title: text
                .map(|text| plain(self.scope, &text.front.title.pieces))
                .unwrap_or_default(),
            href: card.href,
            lang: card.lang,
            dir: card.dir,
            planned: is_planned(record),
            advice: !forces.is_empty() && !forces.contains(&Force::Rule),
            anonymity_html: self.anonymity(record),
            names: self.names(&id, rules),
            feedback_html: self.section_of(record, FEEDBACK),
            laws: self.laws(record),
        })
    }

    /// What becomes of the reader's name: what the route says of it, for one word would promise
    /// more than there is; else that word.
    fn anonymity(&self, record: &Record) -> String {
        let told = self.section_of(record, ANONYMITY);
        match &record.details {
            _ if !told.is_empty() => told,
            Details::Meldroute(route) if route.anonymity != Anonymity::Unknown => {
                escape(&self.scope.name("anonymity", route.anonymity))
            }
            _ => String::new(),
        }
    }

    /// What a route says in one of its sections.
    fn section_of(&self, record: &Record, id: &str) -> String {
        let text = self
            .scope
            .site
            .text(record, TextRole::Index, self.scope.language);
        let section = text.and_then(|text| text.section(id));
        section
            .map(|section| blocks_html(self.scope, &section.blocks))
            .unwrap_or_default()
    }

    fn laws(&self, record: &Record) -> Vec<Link> {
        let Details::Meldroute(route) = &record.details else {
            return Vec::new();
        };
        let link = |law: &LawRef| {
            let key = RecordKey::new(Kind::Law, law.law.value.clone());
            self.scope.link(&key, TextRole::Index)
        };
        route.laws.iter().filter_map(link).collect()
    }

    /// Where the tables come from.
    fn sources(&self) -> Vec<SourceView> {
        let mut seen = Vec::new();
        let files = self.composed.rules.iter().map(|rule| rule.of);
        for source in files.flat_map(|routes| &routes.document.sources) {
            if !seen
                .iter()
                .any(|known: &&crate::model::Source| known.title == source.title)
            {
                seen.push(source);
            }
        }
        seen.into_iter()
            .map(|source| super::record::source_view(self.scope, source))
            .collect()
    }
}

fn is_planned(record: &Record) -> bool {
    let Details::Meldroute(Meldroute { status_in_use, .. }) = &record.details else {
        return false;
    };
    status_in_use.value == StatusInUse::Planned
}

/// Those with a way to be reached first; the others still say who they are, and why there is no
/// number.
fn with_known_first(mut contacts: Vec<Contact>) -> Vec<Contact> {
    contacts
        .sort_by_key(|one| one.phones.is_empty() && one.links.is_empty() && one.instead.is_none());
    contacts
}

/// What several routes say in the same words is said once.
fn once(acts: Vec<GuideAct>) -> Vec<GuideAct> {
    let mut told: Vec<GuideAct> = Vec::new();
    for act in acts {
        let same = |one: &GuideAct| one.heading_html == act.heading_html && one.html == act.html;
        if !told.iter().any(same) {
            told.push(act);
        }
    }
    told
}
