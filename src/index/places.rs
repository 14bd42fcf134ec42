//! Where each record holds, by municipality: a reader in Lopik filters by Lopik, and means what
//! serves Lopik's police region too.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::serving;
use crate::model::{Details, Division, Id, Kind, Portal, Record, RecordKey, Region, RegionLevel};

/// For each record that does not hold everywhere, the regions and municipalities where it does.
pub(super) type Places = BTreeMap<RecordKey, BTreeSet<String>>;

/// Works out the places of every record of a site.
pub(super) fn places(portal: &Portal) -> Places {
    let mut places = Places::new();
    for record in portal.records.values() {
        let named = named_by(record);
        if named.is_empty() {
            continue;
        }
        let within = municipalities(portal).filter(|(_, region)| {
            let lies_in = |place: &&Id| region.member_of.values().any(|own| own.value == **place);
            !is_organisation(record) && named.iter().any(lies_in)
        });
        let within = within.map(|(id, _)| id);
        let all = named.iter().copied().chain(within);
        places.insert(record.key.clone(), all.map(Id::to_string).collect());
    }
    // An organisation says whom it serves in divisions, and another may stand in for it there.
    for (id, _) in municipalities(portal) {
        let Some(place) = portal.get(Kind::Region, id) else {
            continue;
        };
        for record in serving(portal, place) {
            if !serves_country(record) {
                let known = places.entry(record.key.clone()).or_default();
                known.insert(id.to_string());
            }
        }
    }
    places
}

/// The regions that a record names itself; none where it holds everywhere.
fn named_by(record: &Record) -> Vec<&Id> {
    match &record.details {
        Details::Region(region) if region.level == RegionLevel::Country => Vec::new(),
        Details::Region(_) => vec![&record.key.id],
        Details::Organisation(organisation) => {
            let regions = organisation.serves.iter();
            let regions = regions.filter(|(division, _)| **division != Division::Country);
            regions
                .flat_map(|(_, ids)| ids.iter().map(|id| &id.value))
                .collect()
        }
        _ => record
            .common
            .regions
            .iter()
            .map(|region| &region.value)
            .collect(),
    }
}

fn is_organisation(record: &Record) -> bool {
    matches!(record.details, Details::Organisation(_))
}

fn serves_country(record: &Record) -> bool {
    match &record.details {
        Details::Organisation(organisation) => organisation.serves.contains_key(&Division::Country),
        _ => false,
    }
}

fn municipalities(portal: &Portal) -> impl Iterator<Item = (&Id, &Region)> {
    portal
        .of_kind(Kind::Region)
        .filter_map(|record| match &record.details {
            Details::Region(region) if region.level == RegionLevel::Municipality => {
                Some((&record.key.id, region))
            }
            _ => None,
        })
}
