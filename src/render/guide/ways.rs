//! The ways to the guides: the page of all of them, a municipality, a signal.

use super::anchor;
use crate::guide::{GuideKey, Guides, MadeGuide, Reader};
use crate::messages::Argument;
use crate::model::{Details, Exploitation, Kind, Named, Record};
use crate::render::Scope;
use crate::render::lists::sorted;
use crate::render::view::{GuideGroup, GuideLanding, Link};

/// The page from which all guides are reached.
pub(in crate::render) fn landing(scope: &Scope<'_>, guides: &Guides) -> GuideLanding {
    let worker = guides.made.keys().find(|key| key.reader == Reader::Worker);
    let worker = worker.and_then(|key| guide_link(scope, key, "guide-worker-title"));
    let others = [Reader::Inhabitant, Reader::Professional, Reader::Officer];
    let group = |reader: Reader| {
        let places: Vec<&Record> = guides
            .made
            .keys()
            .filter(|key| key.reader == reader)
            .filter_map(|key| scope.site.portal.get(Kind::Region, &key.place))
            .collect();
        let links = sorted(scope, places).into_iter().filter_map(|place| {
            let key = GuideKey {
                place: place.key.id.clone(),
                reader,
            };
            let link = guide_link(scope, &key, title_of(reader))?;
            Some(Link {
                label: scope.title(place),
                ..link
            })
        });
        GuideGroup {
            heading: scope.message(title_of(reader)),
            links: links.collect(),
        }
    };
    let mut groups: Vec<GuideGroup> = others.into_iter().map(group).collect();
    groups.retain(|group| !group.links.is_empty());
    GuideLanding {
        title: scope.message("guide-title"),
        lead: scope.message("guide-lead"),
        worker,
        groups,
    }
}

/// A link to a guide, in the best language there is.
pub(in crate::render) fn guide_link(
    scope: &Scope<'_>,
    key: &GuideKey,
    title: &str,
) -> Option<Link> {
    let chain = scope.site.settings.chain(scope.language);
    let (language, url) = chain
        .into_iter()
        .find_map(|language| Some((language.clone(), scope.urls.guide(key, language)?)))?;
    let foreign = scope.foreign(&language);
    Some(Link {
        label: scope.site.messages.text(&language, title),
        href: scope.href(url),
        current: false,
        lang: foreign.map(ToString::to_string),
        dir: foreign.map(|language| language.direction().as_str()),
    })
}

/// The message that a guide for a reader is called by.
fn title_of(reader: Reader) -> &'static str {
    match reader {
        Reader::Worker => "guide-worker-title",
        Reader::Inhabitant => "guide-inhabitant-title",
        Reader::Professional => "guide-professional-title",
        Reader::Officer => "guide-officer-title",
    }
}

/// The title of a guide.
pub(crate) fn title(scope: &Scope<'_>, key: &GuideKey) -> String {
    let title = scope.message(title_of(key.reader));
    if key.reader == Reader::Worker {
        return title;
    }
    let place = scope.site.portal.get(Kind::Region, &key.place);
    let place = place.map(|place| scope.title(place)).unwrap_or_default();
    let arguments = [
        ("title", Argument::Text(title)),
        ("place", Argument::Text(place)),
    ];
    scope.format_message("guide-in", &arguments)
}

/// The guides of a municipality; from a signal those of every municipality, which then start with
/// what the signal tells.
pub(in crate::render) fn guides_for(
    scope: &Scope<'_>,
    guides: &Guides,
    record: &Record,
) -> Vec<GuideGroup> {
    let group = |heading: String, links: Vec<Link>| GuideGroup { heading, links };
    let mut groups = match &record.details {
        Details::Region(_) => {
            let of = |reader: &Reader| {
                let key = GuideKey {
                    place: record.key.id.clone(),
                    reader: *reader,
                };
                guide_link(scope, &key, title_of(*reader))
            };
            let links = Reader::ALL.iter().filter_map(of).collect();
            vec![group(scope.message("guide-title"), links)]
        }
        Details::Signal(signal) => [Reader::Inhabitant, Reader::Professional]
            .into_iter()
            .map(|reader| {
                let links = from_signal(scope, guides, reader, &signal.exploitation);
                group(scope.message(title_of(reader)), links)
            })
            .collect(),
        _ => Vec::new(),
    };
    groups.retain(|group| !group.links.is_empty());
    groups
}

/// A link for each municipality. A signal of one form leads past the question about it, one of
/// several to that question with those forms only; the anchor says nothing of it, and the script takes it out of the address.
fn from_signal(
    scope: &Scope<'_>,
    guides: &Guides,
    reader: Reader,
    forms: &[Exploitation],
) -> Vec<Link> {
    let of_reader = guides.made.iter().filter(|(key, _)| key.reader == reader);
    let place =
        |(key, _): &(&GuideKey, &MadeGuide)| scope.site.portal.get(Kind::Region, &key.place);
    let places = sorted(
        scope,
        of_reader.clone().filter_map(|one| place(&one)).collect(),
    );
    let link = |place: &Record| {
        let (key, guide) = of_reader
            .clone()
            .find(|(key, _)| key.place == place.key.id)?;
        let link = guide_link(scope, key, title_of(reader))?;
        Some(Link {
            label: scope.title(place),
            href: match guide.start_from(forms) {
                Some(step) => format!("{}#{}", link.href, anchor(step)),
                None => link.href,
            },
            ..link
        })
    };
    places.into_iter().filter_map(link).collect()
}

/// A link to the page from which all guides are reached, where there are guides.
pub(in crate::render) fn landing_link(scope: &Scope<'_>) -> Option<Link> {
    let url = scope.urls.guides(scope.language)?;
    Some(Link {
        label: scope.message("guide-title"),
        href: scope.href(url),
        current: false,
        lang: None,
        dir: None,
    })
}
