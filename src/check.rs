//! Facts that need more than one file: references resolved, translations matched, dates held
//! against the build date.
//!
//! Everything wrong is reported here, so that the stages after it can rely on what they get.

mod alike;
mod dates;
mod facts;
mod figures;
mod files;
pub(crate) mod gather;
mod messages;
mod organisations;
mod references;
pub(crate) mod routes;
mod sections;
mod steps;
mod titles;
mod translations;
mod visibility;
mod ways;

use jiff::civil::Date;

use crate::diagnostic::Checked;
use crate::messages::Messages;
use crate::model::Portal;
use crate::parse::Units;
use crate::settings::Settings;
use crate::source::Sources;

pub(crate) use messages::message_of;
pub(crate) use organisations::{serves_through, serving};
pub(crate) use titles::slug_of;
pub(crate) use translations::{roles, wanted_languages};

/// What is true of a portal.
#[derive(Debug)]
pub struct Truth {
    /// What the portal decides.
    pub settings: Settings,
    /// Its records.
    pub portal: Portal,
    /// Its messages.
    pub messages: Messages,
    /// The addresses that were published before.
    pub published: Vec<String>,
}

/// Holds every file against every other; nothing when there are no settings to go by.
pub(crate) fn check(sources: &Sources, units: &Units, today: Date) -> Checked<Option<Truth>> {
    let mut checked = Checked::default();
    checked.take(files::check_files(sources, units));
    let Some(settings) = gather::settings(sources, units) else {
        return checked;
    };
    let portal = checked.take(gather::portal(sources, units, &settings));
    let context = Context {
        settings: &settings,
        portal: &portal,
        today,
    };
    for faults in [
        sections::check_sections(&context),
        steps::check_steps(&context),
        references::check_references(&context),
        visibility::check_visibility(&context),
        figures::check_figures(&context),
        titles::check_titles(&context),
        dates::check_dates(&context),
        facts::check_facts(&context),
        organisations::check_organisations(&context),
        translations::check_translations(&context),
        alike::check_alike(&context),
        ways::check_ways(&context),
        routes::check_routes(&context),
    ] {
        checked.diagnostics.extend(faults);
    }
    let messages = checked.take(messages::check_messages(sources, units, &settings));
    let published = gather::published(sources, units);
    checked.value = Some(Truth {
        settings,
        portal,
        messages,
        published,
    });
    checked
}

/// What a check may look at.
struct Context<'a> {
    settings: &'a Settings,
    portal: &'a Portal,
    today: Date,
}
