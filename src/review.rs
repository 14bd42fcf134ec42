//! What an editor must verify before publication, worked out from the records themselves: what
//! is not certain, what is due, and which translations that can harm nobody has checked. No list
//! is kept by hand, so none goes stale.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::{Certainty, Details, Named, Portal, Record, TextState};

/// One thing to verify.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Item {
    /// The role that looks after the record.
    pub owner: String,
    /// The record.
    pub record: String,
    /// What of it: `rules`, `phone`, `link`, `amount`, `article`, `review`, `translation`.
    pub what: &'static str,
    /// Which one: the number, the amount with its first day, the article, the language.
    pub which: String,
    /// Why: the certainty, how far the translation is, or that the day has passed.
    pub why: &'static str,
    /// When it was last held against its source.
    pub checked: String,
    /// When the record must be looked at again.
    pub review_by: String,
}

/// Everything to verify on a day, by owner and record. Withdrawn records are nobody's work.
pub fn review(portal: &Portal, today: Date) -> Vec<Item> {
    let records = portal.records.values();
    let kept = records.filter(|record| record.common.status != crate::model::Status::Withdrawn);
    let mut items: Vec<Item> = kept.flat_map(|record| of_record(record, today)).collect();
    items.sort();
    items
}

fn of_record(record: &Record, today: Date) -> Vec<Item> {
    let common = &record.common;
    let item = |what: &'static str, which: String, why: &'static str, checked: Date| Item {
        owner: common.owner.value.clone(),
        record: record.key.to_string(),
        what,
        which,
        why,
        checked: checked.to_string(),
        review_by: common.review_by.value.to_string(),
    };
    let mut items = Vec::new();
    if common.certainty != Certainty::Verified {
        let why = common.certainty.as_str();
        items.push(item("rules", String::new(), why, common.checked));
    }
    if common.review_by.value <= today {
        items.push(item("review", String::new(), "due", common.checked));
    }
    for (what, which, certainty, checked) in parts(record) {
        if certainty != Certainty::Verified {
            items.push(item(what, which, certainty.as_str(), checked));
        }
    }
    for ((role, language), state) in &record.states {
        let is_open = !matches!(state, TextState::Source | TextState::Checked);
        if common.high_stakes && is_open {
            let which = match role {
                crate::source::TextRole::Index => language.to_string(),
                crate::source::TextRole::Own => format!("{language} (self)"),
            };
            items.push(item("translation", which, state.as_str(), common.checked));
        }
    }
    items
}

/// The parts of a record that carry a certainty of their own.
fn parts(record: &Record) -> Vec<(&'static str, String, Certainty, Date)> {
    let checked = record.common.checked;
    match &record.details {
        Details::Organisation(organisation) => {
            let phones = organisation.phones.iter().map(|phone| {
                let number = phone.number.as_str().to_owned();
                ("phone", number, phone.certainty, phone.checked)
            });
            let links = organisation
                .links
                .iter()
                .map(|link| ("link", link.url.value.clone(), link.certainty, link.checked));
            phones.chain(links).collect()
        }
        Details::Fact(fact) => {
            let entries = fact.series.iter().map(|entry| {
                let part = entry.part_name().map(|part| format!("{part}: "));
                let amount = entry.value.value.as_str();
                let which = format!(
                    "{}{amount} from {}",
                    part.unwrap_or_default(),
                    entry.valid_from
                );
                ("amount", which, entry.certainty, checked)
            });
            entries.collect()
        }
        Details::Law(law) => {
            let articles = law.articles.iter();
            articles
                .map(|one| ("article", one.number.value.clone(), one.certainty, checked))
                .collect()
        }
        _ => Vec::new(),
    }
}
