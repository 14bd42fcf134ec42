//! A route as a picture: a lane for each who acts, a box for each step, arrows in order. Made at
//! build time: no script, no file to fetch.
//!
//! The picture says nothing that the list of steps beside it does not say: it is made of that
//! list's own words, after what may be shown of them was decided. So it is hidden from screen
//! readers, who would otherwise hear every step twice, first as scattered lines.

mod draw;
#[cfg(test)]
mod laws;
mod layout;
mod measure;
mod ways;

use super::scope::Scope;
use super::view::{Picture, SectionView};
use super::words::plain;
use crate::language::Direction;
use crate::messages::Argument;
use crate::model::{Meldroute, Mode, StatusInUse, Text};
use layout::{Lanes, Shape, Step, Style};

/// The picture of a route whose steps are `sections`, if it has any.
pub(super) fn picture(
    scope: &Scope<'_>,
    route: &Meldroute,
    text: &Text,
    sections: &[SectionView],
) -> Option<Picture> {
    let lanes = lanes(scope, route, text, sections);
    if lanes.steps.is_empty() {
        return None;
    }
    let html = |layout: &layout::Layout, class: &str| {
        let svg = draw::svg(layout);
        format!("<div class=\"picture{class}\" aria-hidden=\"true\">\n{svg}</div>")
    };
    let wide = layout::wide(&lanes).map(|wide| html(&wide, " picture--wide"));
    let narrow = layout::narrow(&lanes);
    Some(Picture {
        narrow_html: match &wide {
            Some(_) => html(&narrow, " picture--narrow"),
            None => html(&narrow, ""),
        },
        wide_html: wide.unwrap_or_default(),
    })
}

fn lanes(scope: &Scope<'_>, route: &Meldroute, text: &Text, sections: &[SectionView]) -> Lanes {
    let mut names: Vec<String> = Vec::new();
    let mut places: Vec<usize> = Vec::new();
    let mut steps = Vec::new();
    for (view, section) in sections.iter().zip(&text.body.sections) {
        let is_it = |step: &crate::model::Step| step.id.value.as_str() == view.id;
        let place = route.steps.iter().position(is_it);
        let (Some(number), Some(place)) = (&view.step, place) else {
            continue;
        };
        let step = &route.steps[place];
        let name = view.actor.clone().unwrap_or_default();
        let lane = names.iter().position(|known| *known == name);
        let lane = lane.unwrap_or(names.len());
        if lane == names.len() {
            names.push(name);
        }
        let shape = match (view.emergency, step.mode) {
            (true, _) => Shape::Emergency,
            (false, Mode::Decide) => Shape::Decision,
            (false, _) => Shape::Plain,
        };
        let before = route.before(step).into_iter();
        let after = before.filter_map(|before| places.iter().position(|one| *one == before));
        let when = text.when(&step.id.value);
        let when = when.map(|condition| plain(scope, &condition.words.pieces));
        let heading = plain(scope, &section.heading.pieces);
        steps.push(Step {
            lane,
            shape,
            after: after.collect(),
            words: words(scope, number, view, when, heading),
        });
        places.push(place);
    }
    let is_planned = route.status_in_use.value == StatusInUse::Planned;
    Lanes {
        names,
        steps,
        planned: is_planned.then(|| scope.message("notice-planned")),
        direction: scope.language.direction(),
    }
}

/// What a step's box says: in which case it is taken, whether it is for danger, number and way,
/// the heading, whom it reaches.
fn words(
    scope: &Scope<'_>,
    number: &str,
    view: &SectionView,
    when: Option<String>,
    heading: String,
) -> Vec<(Style, String)> {
    let arguments = [("number", Argument::Text(number.to_owned()))];
    let number = scope.format_message("step-number", &arguments);
    let number = match &view.mode {
        Some(mode) => format!("{number}: {mode}"),
        None => number,
    };
    let mut words: Vec<(Style, String)> =
        when.map(|when| (Style::When, when)).into_iter().collect();
    if view.emergency {
        words.push((Style::Alarm, scope.message("severity-acuut")));
    }
    words.push((Style::Number, number));
    words.push((Style::Heading, heading));
    if !view.contacts.is_empty() {
        let names = view.contacts.iter().map(|contact| &contact.name);
        let names: Vec<String> = names.map(|name| isolated(scope, name)).collect();
        let names = Argument::Text(scope.format.list(&names));
        let reach = scope.format_message("step-reach", &[("names", names)]);
        words.push((Style::Reach, reach));
    }
    words
}

/// A name that keeps its order among words that run from right to left.
fn isolated(scope: &Scope<'_>, name: &str) -> String {
    match scope.language.direction() {
        Direction::LeftToRight => name.to_owned(),
        Direction::RightToLeft => format!("\u{2068}{name}\u{2069}"),
    }
}
