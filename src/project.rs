//! The portal as one site may know it: records left out, numbers withheld, names forgotten.
//!
//! This is the only place where visibility is decided. What comes out holds nothing that its
//! readers may not see, so no later stage has to think of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use crate::check::Truth;
use crate::model::{
    Details, Fact, Id, Kind, Organisation, Portal, Record, RecordKey, Status, Withheld,
};
use crate::routes::routes_of;
use crate::site::{Base, Output, Site};
use crate::source::Spanned;

/// What every site made from one portal shares.
#[derive(Clone, Debug)]
pub struct Shared {
    pub(crate) settings: Arc<crate::settings::Settings>,
    pub(crate) messages: Arc<crate::messages::Messages>,
    pub(crate) portal: Portal,
}

impl Shared {
    /// Takes over what is true of a portal.
    pub fn of(truth: Truth) -> Shared {
        let Truth {
            settings,
            portal,
            messages,
            ..
        } = truth;
        Shared {
            settings: Arc::new(settings),
            messages: Arc::new(messages),
            portal,
        }
    }
}

/// Makes the site that `output` names.
pub(crate) fn project(shared: &Shared, output: Output, base: Base, today: Date) -> Site {
    let kept: BTreeSet<RecordKey> = shared
        .portal
        .records
        .values()
        .filter(|record| is_in(record, output))
        .filter(|record| holds_somewhere(&shared.portal, record, output))
        .map(|record| record.key.clone())
        .collect();
    let records = shared
        .portal
        .records
        .values()
        .filter(|record| kept.contains(&record.key));
    let project = |record: &Record| (record.key.clone(), project_record(record, output, &kept));
    Site {
        output,
        today,
        settings: Arc::clone(&shared.settings),
        messages: Arc::clone(&shared.messages),
        portal: Portal {
            records: records.map(project).collect(),
            routes: routes_of(&shared.portal, output),
        },
        base,
    }
}

/// Staff see drafts too, marked; nobody sees what was withdrawn.
fn is_in(record: &Record, output: Output) -> bool {
    match output {
        Output::Public => record.is_public(),
        Output::Internal => record.common.status != Status::Withdrawn,
    }
}

/// A record that holds in some regions, all of which this site may not know, must not seem to
/// hold everywhere.
fn holds_somewhere(portal: &Portal, record: &Record, output: Output) -> bool {
    let regions = &record.common.regions;
    let known = |id: &Spanned<Id>| {
        let region = portal.get(Kind::Region, &id.value);
        region.is_some_and(|region| is_in(region, output))
    };
    regions.is_empty() || regions.iter().any(known)
}

fn project_record(record: &Record, output: Output, kept: &BTreeSet<RecordKey>) -> Record {
    let mut record = record.clone();
    let keep = |kind: Kind, ids: &mut Vec<Spanned<Id>>| {
        ids.retain(|id| kept.contains(&RecordKey::new(kind, id.value.clone())));
    };
    record
        .common
        .related
        .retain(|key| kept.contains(&key.value));
    keep(Kind::Region, &mut record.common.regions);
    match &mut record.details {
        Details::Signal(signal) => keep(Kind::Meldroute, &mut signal.meldroutes),
        Details::Meldroute(route) => {
            keep(Kind::Meldroute, &mut route.fallback);
            for step in &mut route.steps {
                keep(Kind::Organisation, &mut step.organisations);
            }
        }
        Details::Right(right) => {
            keep(Kind::Fact, &mut right.facts);
            keep(Kind::Organisation, &mut right.organisations);
            right
                .laws
                .retain(|law| kept.contains(&RecordKey::new(Kind::Law, law.law.value.clone())));
        }
        Details::Organisation(organisation) => {
            let has_via = |via: &Spanned<Id>| {
                kept.contains(&RecordKey::new(Kind::Organisation, via.value.clone()))
            };
            organisation.via = organisation.via.take().filter(has_via);
            keep(Kind::Organisation, &mut organisation.overrides);
            keep(Kind::Organisation, &mut organisation.fallback);
            keep(Kind::Organisation, &mut organisation.shares_with);
            organisation
                .serves
                .values_mut()
                .for_each(|regions| keep(Kind::Region, regions));
            if output == Output::Public {
                let before = named_sources(organisation);
                withhold_contacts(organisation);
                let after = named_sources(organisation);
                record.common.sources.retain(|source| {
                    let id = source.id.as_ref().map(|id| &id.value);
                    id.is_none_or(|id| !before.contains(id) || after.contains(id))
                });
            }
        }
        Details::Fact(fact) if output == Output::Public => withhold_values(fact),
        Details::Region(region) => {
            region.member_of.retain(|_, division| {
                kept.contains(&RecordKey::new(Kind::Region, division.value.clone()))
            });
            region.secure_mail = region
                .secure_mail
                .take()
                .filter(|_| output == Output::Internal);
        }
        Details::Consultation(talk) => keep(Kind::Organisation, &mut talk.organisations),
        Details::PreventionOffer(offer) => {
            let mut provider: Vec<_> = offer.provider.take().into_iter().collect();
            keep(Kind::Organisation, &mut provider);
            offer.provider = provider.pop();
        }
        Details::Fact(_) | Details::Law(_) | Details::Term(_) => {}
        Details::Page(_) | Details::Form(_) => {}
    }
    record
}

/// The sources of an organisation's numbers and links that may be told of: those of a public one
/// that is still being checked as well.
fn named_sources(organisation: &Organisation) -> BTreeSet<Id> {
    let phones = organisation.phones.iter().map(|phone| &phone.source);
    let links = organisation.links.iter().map(|link| &link.source);
    let sources = phones.chain(links).flatten();
    sources.map(|source| source.value.clone()).collect()
}

/// A number that is still being checked is named as such; an internal one leaves no trace.
fn withhold_contacts(organisation: &mut Organisation) {
    let public = crate::model::Visibility::Public;
    let phones = organisation
        .phones
        .iter()
        .map(|phone| (phone.visibility, phone.may_be_public()));
    let links = organisation
        .links
        .iter()
        .map(|link| (link.visibility, link.may_be_public()));
    let withheld = phones
        .chain(links)
        .any(|(visibility, shown)| visibility == public && !shown);
    organisation.withheld = withheld;
    organisation.phones.retain(|phone| phone.may_be_public());
    organisation.links.retain(|link| link.may_be_public());
}

fn withhold_values(fact: &mut Fact) {
    let (shown, withheld) = fact
        .series
        .drain(..)
        .partition(|entry| entry.may_be_public());
    fact.series = shown;
    let forget = |entry: crate::model::SeriesEntry| Withheld {
        part: entry.part.map(|part| part.value),
        valid_from: entry.valid_from,
        valid_to: entry.valid_to,
    };
    fact.withheld = Vec::into_iter(withheld).map(forget).collect();
}
