//! Organisations as contacts: inside a sentence, and as a card with large numbers.

use super::scope::Scope;
use super::view::{Contact, Detail, Link, Phone, PhoneLink};
use super::words::{name_html, reference_to};
use crate::contact::{Reach, reach};
use crate::messages::{Html, escape};
use crate::model::{
    Answer, Block, ContactState, Content, Cost, Hours, Id, Kind, Organisation, Phone as ModelPhone,
    Record, RecordKey, RecordReference, Reference,
};
use crate::site::Output;
use crate::source::TextRole;

/// Whether an organisation has a way of its own; what the site may not show is gone by now.
fn has_way(organisation: &Organisation) -> bool {
    !organisation.phones.is_empty() || !organisation.links.is_empty()
}

fn reach_of<'a>(scope: &Scope<'a>, organisation: &'a Organisation) -> Reach<'a> {
    let find = |id: &Id| scope.site.portal.organisation(id);
    reach(organisation, &find, &has_way)
}

/// Name and number inside a sentence; where there is none, who stands in, unless the sentence
/// names that organisation itself.
pub(super) fn inline_contact(
    scope: &Scope<'_>,
    record: &Record,
    organisation: &Organisation,
    reference: &RecordReference,
    named: &[&Id],
) -> Html {
    let name = name_link(scope, record, reference.words.as_deref());
    let wanted = reference.part.as_deref();
    let phones = organisation.phones.iter();
    let phone = match wanted {
        Some(part) => phones.clone().find(|phone| phone.id.value.as_str() == part),
        None => phones.clone().next(),
    };
    if let Some(phone) = phone {
        return Html(format!("{} ({})", name.0, phone_html(phone).0));
    }
    // The organisation may have fewer numbers on this site than in its record.
    let Some(live) = scope.site.portal.organisation(&record.key.id) else {
        return name;
    };
    match reach_of(scope, live) {
        Reach::Own | Reach::Nowhere => name,
        Reach::Via(via) => {
            let via = short_contact(scope, via);
            let words = scope.html_message("contact-via", &[("organisation", via)]);
            Html(format!("{} ({})", name.0, words.0))
        }
        Reach::Instead(other) if named.contains(&other) => {
            let why = scope.message(match organisation.withheld {
                true => "contact-being-checked",
                false => "contact-unknown",
            });
            Html(format!("{} ({})", name.0, escape(&why)))
        }
        Reach::Instead(other) => {
            let other = short_contact(scope, other);
            let message = match organisation.withheld {
                true => "contact-checked-instead",
                false => "contact-instead",
            };
            let words = scope.html_message(message, &[("organisation", other)]);
            Html(format!("{} ({})", name.0, words.0))
        }
    }
}

/// Cards without those whose stand-in has a card here itself.
pub(super) fn each_once(mut cards: Vec<Contact>) -> Vec<Contact> {
    let here: Vec<String> = cards.iter().map(|card| card.record.clone()).collect();
    cards.retain(|card| {
        let instead = card.instead.as_ref().map(|other| &other.record);
        instead.is_none_or(|id| !here.contains(id))
    });
    cards
}

/// Name and first number of an organisation that is reached by itself.
fn short_contact(scope: &Scope<'_>, id: &Id) -> Html {
    let key = RecordKey::new(Kind::Organisation, id.clone());
    let Some(record) = scope.site.record(&key) else {
        return Html::default();
    };
    let name = name_link(scope, record, None);
    let phone = scope
        .site
        .portal
        .organisation(id)
        .and_then(|one| one.phones.first());
    match phone {
        Some(phone) => {
            let arguments = [("organisation", name), ("phone", phone_html(phone))];
            scope.html_message("contact-with-number", &arguments)
        }
        None => name,
    }
}

fn name_link(scope: &Scope<'_>, record: &Record, words: Option<&str>) -> Html {
    let mut reference = reference_to(&record.key);
    let title = scope.title(record);
    let name = match words {
        Some(words) => Html::text(words),
        None => name_html(scope, &title),
    };
    reference.words = None;
    match scope.address(&record.key, TextRole::Index) {
        Some(address) => {
            let href = escape(&scope.href(&address.url));
            Html(format!("<a href=\"{href}\">{}</a>", name.0))
        }
        None => name,
    }
}

fn phone_html(phone: &ModelPhone) -> Html {
    Html(format!(
        "<a class=\"phone\" href=\"tel:{}\"><bdi dir=\"ltr\">{}</bdi></a>",
        phone.number.dialled(),
        escape(phone.number.as_str())
    ))
}

/// A number to call, as a button.
pub(crate) fn phone_link(phone: &ModelPhone) -> PhoneLink {
    PhoneLink {
        display: phone.number.as_str().to_owned(),
        href: format!("tel:{}", phone.number.dialled()),
    }
}

/// An organisation as a card with the numbers that a text names of it; with all where it names
/// none. Who is told to call without urgency must not find the emergency number first.
pub(crate) fn contact_named(scope: &Scope<'_>, id: &Id, blocks: &[Block]) -> Option<Contact> {
    let mut card = contact(scope, id)?;
    let references = blocks.iter().flat_map(|block| &block.pieces);
    let named: Vec<&str> = references
        .filter_map(|piece| match &piece.content {
            Content::Reference(Reference::Record(reference))
                if reference.key.kind == Kind::Organisation && reference.key.id == *id =>
            {
                reference.part.as_deref()
            }
            _ => None,
        })
        .collect();
    let organisation = scope.site.portal.organisation(id)?;
    let phones = organisation
        .phones
        .iter()
        .filter(|phone| named.contains(&phone.id.value.as_str()));
    let phones: Vec<Phone> = phones.map(|phone| phone_view(scope, phone)).collect();
    if !phones.is_empty() {
        card.phones = phones;
    }
    Some(card)
}

/// An organisation as a card, with what to know before calling.
pub(crate) fn contact(scope: &Scope<'_>, id: &Id) -> Option<Contact> {
    let key = RecordKey::new(Kind::Organisation, id.clone());
    let record = scope.site.record(&key)?;
    let organisation = scope.site.portal.organisation(id)?;
    let mut card = own_card(scope, record, organisation)?;
    match reach_of(scope, organisation) {
        Reach::Own => {}
        Reach::Nowhere => {
            let note = match organisation.contact.value {
                ContactState::Known => "contact-being-checked",
                _ => "contact-unknown",
            };
            card.note = scope.message(note);
        }
        Reach::Via(via) => {
            let name = name_of(scope, via);
            let argument = crate::messages::Argument::Text(name);
            card.note = scope.format_message("contact-via", &[("organisation", argument)]);
            card.before_calling = before_calling(scope, organisation);
            card.instead = other_card(scope, via);
        }
        Reach::Instead(other) => {
            card.note = match organisation.withheld {
                true => scope.message("contact-being-checked"),
                false => scope.message("contact-unknown"),
            };
            card.instead = other_card(scope, other);
        }
    }
    Some(card)
}

fn name_of(scope: &Scope<'_>, id: &Id) -> String {
    let key = RecordKey::new(Kind::Organisation, id.clone());
    scope
        .site
        .record(&key)
        .map(|record| scope.title(record))
        .unwrap_or_default()
}

fn other_card(scope: &Scope<'_>, id: &Id) -> Option<Box<Contact>> {
    let key = RecordKey::new(Kind::Organisation, id.clone());
    let organisation = scope.site.portal.organisation(id)?;
    let mut card = own_card(scope, scope.site.record(&key)?, organisation)?;
    // Who looked for somebody else is in no danger to life by that.
    let is_emergency = |phone: &Phone| phone.emergency;
    if !card.phones.iter().all(is_emergency) {
        card.phones.retain(|phone| !phone.emergency);
    }
    Some(Box::new(card))
}

fn own_card(scope: &Scope<'_>, record: &Record, organisation: &Organisation) -> Option<Contact> {
    let address = scope.address(&record.key, TextRole::Index)?;
    Some(Contact {
        record: record.key.to_string(),
        name: scope.title(record),
        href: scope.href(&address.url),
        phones: organisation
            .phones
            .iter()
            .map(|phone| phone_view(scope, phone))
            .collect(),
        links: organisation
            .links
            .iter()
            .map(|link| link_view(&link.url.value))
            .collect(),
        note: String::new(),
        instead: None,
        // Beside a number, for that is what is called; a card without one has nothing to warn of.
        before_calling: match organisation.phones.is_empty() {
            true => Vec::new(),
            false => before_calling(scope, organisation),
        },
    })
}

/// A link shown by its host or mail address: a whole address is long, and says more than its
/// reader may want to have on the screen.
fn link_view(url: &str) -> Link {
    let shown = match url.strip_prefix("https://") {
        Some(rest) => rest.split('/').next().unwrap_or(rest),
        None => url.trim_start_matches("mailto:"),
    };
    Link {
        label: shown.to_owned(),
        href: url.to_owned(),
        current: false,
        lang: None,
        dir: None,
    }
}

fn phone_view(scope: &Scope<'_>, phone: &ModelPhone) -> Phone {
    let PhoneLink { display, href } = phone_link(phone);
    let certainty = match scope.site.output {
        Output::Public => String::new(),
        Output::Internal => scope.name("certainty", phone.certainty),
    };
    Phone {
        display,
        href,
        emergency: phone.emergency,
        facts: phone_facts(scope, phone),
        certainty,
        checked: scope.date(phone.checked),
    }
}

/// What is known of a number; what is not is left out rather than guessed.
fn phone_facts(scope: &Scope<'_>, phone: &ModelPhone) -> Vec<Detail> {
    let mut facts = Vec::new();
    let mut add = |label: &str, value: String| {
        facts.push(Detail {
            label: scope.message(label),
            value_html: escape(&value),
        });
    };
    match &phone.hours {
        Hours::Unknown => {}
        Hours::Always => add("phone-hours", scope.message("phone-always")),
        Hours::Between {
            days,
            opens,
            closes,
        } => {
            use crate::messages::Argument::Text;
            let days = Text(scope.name("days", *days));
            let arguments = [
                ("days", days),
                ("opens", Text(opens.clone())),
                ("closes", Text(closes.clone())),
            ];
            add(
                "phone-hours",
                scope.format_message("phone-from-to", &arguments),
            );
        }
    }
    if !phone.languages.is_empty() {
        let name = |tag: &crate::source::Spanned<crate::language::Language>| {
            scope.message(&format!("language-{}", tag.value))
        };
        let names: Vec<String> = phone.languages.iter().map(name).collect();
        add("phone-languages", scope.format.list(&names));
    }
    if phone.cost != Cost::Unknown {
        add("phone-cost", scope.name("cost", phone.cost));
    }
    for (label, answer) in [
        ("phone-anonymous", phone.anonymous),
        ("phone-foreign-sim", phone.works_from_foreign_sim),
        ("phone-calls-back", phone.calls_back),
    ] {
        if answer != Answer::Unknown {
            add(label, scope.name("answer", answer));
        }
    }
    facts
}

/// What to know before calling. Whether they may act without consent is said even when nobody
/// knows: silence would be read as a no.
fn before_calling(scope: &Scope<'_>, organisation: &Organisation) -> Vec<Detail> {
    let mut details = Vec::new();
    let mut add = |label: &str, value_html: String| {
        details.push(Detail {
            label: scope.message(label),
            value_html,
        });
    };
    // What nobody knows is said too: silence would be read as a no.
    let answer = scope.name("answer", organisation.asks_for_papers);
    add("before-asks-for-papers", escape(&answer));
    let answer = scope.name("answer", organisation.may_act_without_consent);
    add("before-may-act", escape(&answer));
    if !organisation.shares_with.is_empty() {
        let names: Vec<String> = organisation
            .shares_with
            .iter()
            .map(|id| name_of(scope, &id.value))
            .collect();
        add("before-shares-with", escape(&scope.format.list(&names)));
    }
    details
}
