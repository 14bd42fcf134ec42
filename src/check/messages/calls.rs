//! Which messages are printed: those that templates call, and those that this program's code
//! prints by name.

use std::collections::BTreeSet;

use crate::model::{
    Anonymity, Answer, AppliesTo, Audience, Certainty, ConsultationLevel, Cost, Division, Domain,
    Exploitation, FieldType, Frequency, Kind, Mode, Named, OrganisationRole, RiskGroup, Role,
    RoutesDocument, SeenAt, SignalSeverity, StatusInUse, Storage, TargetGroup, Topic, Unit,
    Weekdays,
};
use crate::parse::{Parsed, Units};
use crate::routes::{ANONYMOUS, EXPLOITATION, ROLE};
use crate::settings::Settings;
use crate::source::{FileRole, Sources, Span};

/// A message that somebody prints.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) span: Span,
    pub(super) id: String,
    pub(super) variables: BTreeSet<String>,
}

/// The messages that this program's code prints, each with its variables.
const CODE_MESSAGES: &[(&str, &[&str])] = &[
    ("language-name", &[]),
    ("site-name", &[]),
    ("home-title", &[]),
    ("home-lead", &[]),
    ("welcome-line", &[]),
    ("language-list-title", &[]),
    ("not-found-title", &[]),
    ("not-found-lead", &[]),
    ("not-found-line", &[]),
    ("not-in-language", &[]),
    ("report-wrong", &[]),
    ("report-subject", &[]),
    ("help-link", &[]),
    ("self-link", &[]),
    ("signal-link", &[]),
    ("list-self", &[]),
    ("list-self-lead", &[]),
    ("slug-self", &[]),
    ("everywhere", &[]),
    ("other-regions", &[]),
    ("alert-note", &[]),
    ("alert-tip", &[]),
    ("alert-important", &[]),
    ("alert-warning", &[]),
    ("alert-caution", &[]),
    ("visibility-internal", &[]),
    ("status-draft", &[]),
    ("fact-until", &["date"]),
    ("fact-since", &["date"]),
    ("fact-period", &["from", "to"]),
    ("fact-from", &["date"]),
    ("fact-changed", &["date", "authority"]),
    ("fact-being-checked", &[]),
    ("contradiction", &["value", "source"]),
    ("phone-hours", &[]),
    ("phone-always", &[]),
    ("phone-from-to", &["days", "opens", "closes"]),
    ("phone-languages", &[]),
    ("phone-cost", &[]),
    ("phone-anonymous", &[]),
    ("phone-foreign-sim", &[]),
    ("phone-calls-back", &[]),
    ("contact-unknown", &[]),
    ("contact-via", &["organisation"]),
    ("contact-being-checked", &[]),
    ("contact-instead", &["organisation"]),
    ("contact-checked-instead", &["organisation"]),
    ("contact-with-number", &["organisation", "phone"]),
    ("before-asks-for-papers", &[]),
    ("before-may-act", &[]),
    ("before-shares-with", &[]),
    ("notice-unchecked", &[]),
    ("notice-stale", &[]),
    ("notice-unverified", &[]),
    ("notice-planned", &[]),
    ("notice-internal", &[]),
    ("notice-draft", &[]),
    ("slug-directory", &[]),
    ("directory-title", &[]),
    ("directory-lead", &[]),
    ("directory-elsewhere", &[]),
    ("slug-card", &[]),
    ("card-title", &["place"]),
    ("card-link", &[]),
    ("law-article", &["article", "law"]),
    ("chart-label", &["title"]),
    ("step-reach", &["names"]),
    ("step-letters", &[]),
    ("step-after", &["steps"]),
    ("step-begins", &[]),
    ("step-ends", &[]),
    ("search-title", &[]),
    ("slug-search", &[]),
    ("filter-kind", &[]),
    ("filter-region", &[]),
    ("filter-exploitation", &[]),
    ("filter-role", &[]),
    ("filter-audience", &[]),
    ("table-from", &[]),
    ("table-until", &[]),
    ("table-amount", &[]),
    ("table-part", &[]),
    ("guide-title", &[]),
    ("guide-lead", &[]),
    ("guide-worker-title", &[]),
    ("guide-inhabitant-title", &[]),
    ("guide-professional-title", &[]),
    ("guide-officer-title", &[]),
    ("guide-in", &["title", "place"]),
    ("guide-from-signal", &[]),
    ("guide-roles-municipality", &[]),
    ("guide-roles-others", &[]),
    ("guide-without-names", &[]),
    ("guide-with-names", &[]),
    ("answer-dont-know", &[]),
    ("slug-guide", &[]),
    ("slug-guide-worker", &[]),
    ("slug-guide-inhabitant", &[]),
    ("slug-guide-professional", &[]),
    ("slug-guide-officer", &[]),
];

/// Every message that is printed, with the place that asks for it; code asks from the settings,
/// which are what chose these languages.
pub(super) fn calls(sources: &Sources, units: &Units, settings: &Settings) -> Vec<Call> {
    let at = Span::top(settings.file);
    let mut calls: Vec<Call> = Vec::new();
    let mut code = |id: String, variables: &[&str]| {
        let variables = variables.iter().map(|name| (*name).to_owned()).collect();
        calls.push(Call {
            span: at,
            id,
            variables,
        });
    };
    for (id, variables) in CODE_MESSAGES {
        code((*id).to_owned(), variables);
    }
    for id in named_messages() {
        code(id, &[]);
    }
    for unit in Unit::ALL.iter().filter(|unit| **unit != Unit::Eur) {
        code(format!("unit-{unit}"), &["number", "count"]);
    }
    for tag in settings.tags() {
        code(format!("language-{tag}"), &[]);
    }
    for file in sources.iter() {
        if let Some(Parsed::Routes(_, Some(routes))) = units.get(file.id) {
            calls.extend(questions(routes));
        }
        let is_own = matches!(&file.role, FileRole::Template(_))
            && file
                .path
                .starts_with(&format!("themes/{}/", settings.theme));
        if let Some(Parsed::Template(template)) = units.get(file.id).filter(|_| is_own) {
            calls.extend(template.calls.iter().map(|call| Call {
                span: call.span,
                id: call.id.clone(),
                variables: call.variables.clone(),
            }));
        }
    }
    calls
}

/// What the inputs of decision tables are asked with. Roles and forms of exploitation have their
/// names already, and yes and no are the same everywhere.
fn questions(routes: &RoutesDocument) -> Vec<Call> {
    let call = |span: Span, id: String| Call {
        span,
        id: id.replace('_', "-"),
        variables: BTreeSet::new(),
    };
    let mut calls = Vec::new();
    for input in &routes.inputs {
        let name = &input.id.value;
        calls.push(call(input.id.span, format!("input-{name}")));
        if matches!(name.as_str(), ROLE | ANONYMOUS) {
            calls.push(call(input.id.span, format!("input-{name}-officer")));
        }
        let named = matches!(name.as_str(), ROLE | EXPLOITATION);
        let plain = input.values.iter().filter(|_| name == EXPLOITATION);
        calls.extend(
            plain.map(|value| call(value.span, format!("exploitation-{}-plain", value.value))),
        );
        let own = input
            .values
            .iter()
            .filter(|value| !named && !matches!(value.value.as_str(), "yes" | "no"));
        calls.extend(own.map(|value| call(value.span, format!("input-{name}-{}", value.value))));
    }
    calls
}

/// The names of all words that records use, and of the lists and addresses of each kind.
fn named_messages() -> Vec<String> {
    let mut ids = Vec::new();
    fn add<T: Named>(ids: &mut Vec<String>, prefix: &str) {
        ids.extend(T::ALL.iter().map(|word| message_of(prefix, *word)));
    }
    for kind in Kind::ALL {
        ids.extend([
            format!("list-{kind}"),
            format!("list-{kind}-lead"),
            format!("slug-{kind}"),
        ]);
    }
    add::<Audience>(&mut ids, "audience");
    add::<Audience>(&mut ids, "door");
    add::<Exploitation>(&mut ids, "exploitation");
    add::<Role>(&mut ids, "role");
    add::<Mode>(&mut ids, "mode");
    add::<Anonymity>(&mut ids, "anonymity");
    add::<SignalSeverity>(&mut ids, "severity");
    add::<StatusInUse>(&mut ids, "status-in-use");
    add::<Domain>(&mut ids, "domain");
    add::<SeenAt>(&mut ids, "seen-at");
    add::<RiskGroup>(&mut ids, "risk-group");
    add::<AppliesTo>(&mut ids, "applies-to");
    add::<Certainty>(&mut ids, "certainty");
    add::<Cost>(&mut ids, "cost");
    add::<Answer>(&mut ids, "answer");
    add::<Answer>(&mut ids, "informs-involved");
    add::<Frequency>(&mut ids, "frequency");
    add::<ConsultationLevel>(&mut ids, "consultation-level");
    add::<TargetGroup>(&mut ids, "target-group");
    add::<Topic>(&mut ids, "topic");
    add::<OrganisationRole>(&mut ids, "organisation-role");
    add::<Storage>(&mut ids, "storage");
    add::<FieldType>(&mut ids, "field-type");
    add::<Division>(&mut ids, "division");
    add::<Weekdays>(&mut ids, "days");
    for detail in DETAILS {
        ids.push(format!("detail-{detail}"));
    }
    ids
}

/// The names of small facts about a record.
const DETAILS: [&str; 18] = [
    "audience",
    "exploitation",
    "regions",
    "anonymity",
    "actors",
    "severity",
    "seen-at",
    "risk-groups",
    "applies-to",
    "feedback",
    "status",
    "frequency",
    "storage",
    "topics",
    "participants",
    "informs-involved",
    "ages",
    "register",
];

/// The message that names a word: `audience-inwoner`.
pub(crate) fn message_of<T: Named>(prefix: &str, word: T) -> String {
    format!("{prefix}-{}", word.as_str().replace(['_', '+'], "-"))
}
