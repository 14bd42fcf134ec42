//! A result of a guide: what to do, whom to reach, what to know, and why.

use super::Writer;
use crate::guide::Reader;
use crate::messages::escape;
use crate::model::{
    Anonymity, Audience, Details, Force, Id, Kind, LawRef, Meldroute, Record, RecordKey,
    ReportMode, Role, SectionRef, StatusInUse, Text,
};
use crate::render::contact::{contact, each_once};
use crate::render::frame::emergency_phone;
use crate::render::lists::card;
use crate::render::view::{Card, Contact, GuideAct, GuideResult, GuideRoute, Link, PhoneLink};
use crate::render::words::{blocks_html, html, plain};
use crate::routes::{ComposedRule, EMERGENCY, STEPS_AT_MOST};
use crate::source::TextRole;
use crate::tables::{Item, Kind as ItemKind};

/// The section in which a route says what one hears back.
const FEEDBACK: &str = "feedback";
/// The section in which it says what becomes of one's name.
const ANONYMITY: &str = "anonymity";

impl Writer<'_, '_> {
    pub(super) fn result(
        &self,
        items: &[Item],
        always: &[usize],
        sometimes: &[usize],
    ) -> GuideResult {
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
    pub(super) fn role(&self, role: Role) -> String {
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
