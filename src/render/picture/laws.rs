//! What holds of every picture, whatever a route has for lanes, steps and words.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::draw::svg;
use super::layout::{Arrow, Lanes, Layout, Panel, Shape, Step, Style, line_height, narrow, wide};
use super::measure::{LETTERS, width};
use crate::language::Direction;

/// Words of every script, short and long, with names isolated and marks that mean something in
/// HTML.
fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        20 => "[a-zA-ZąćęłńśźżăâîșțéëÉŁ]{1,9}",
        20 => "[а-яА-ЯіїєґІЇЄҐ]{1,9}",
        20 => "[\u{621}-\u{63a}\u{641}-\u{64a}\u{64e}]{1,9}",
        9 => "[0-9]{1,6}",
        9 => "[<>&\"'().,:;?!/@%-]{1,4}",
        9 => Just("\u{2068}Veilig Thuis\u{2069}".to_owned()),
        2 => Just("aandachtsfunctionaris".to_owned()),
        1 => Just("💡 中文".to_owned()),
        // Wider than a line of the narrow picture.
        1 => "[a-zа-я\u{628}-\u{64a}]{30,60}",
    ];
    prop::collection::vec(word, 0..5).prop_map(|words| words.join(" "))
}

fn step(lanes: usize) -> impl Strategy<Value = Step> {
    let shape = prop_oneof![
        Just(Shape::Plain),
        Just(Shape::Decision),
        Just(Shape::Emergency),
    ];
    (0..lanes, shape, words(), words(), words()).prop_map(
        |(lane, shape, number, heading, reach)| {
            let number = format!("1 · {number}");
            let mut words = vec![
                (Style::Number, number),
                (Style::Heading, heading),
                (Style::Reach, reach),
            ];
            if shape == Shape::Emergency {
                words.insert(0, (Style::Alarm, "acuut gevaar".to_owned()));
            }
            let after = Vec::new();
            Step {
                lane,
                shape,
                after,
                words,
            }
        },
    )
}

/// What each of so many steps follows: mostly the one before it, sometimes others, or none.
fn order(count: usize) -> impl Strategy<Value = Vec<Vec<usize>>> {
    let before = |at: usize| match at {
        0 => Just(Vec::new()).boxed(),
        _ => prop_oneof![
            4 => Just(vec![at - 1]),
            4 => prop::collection::btree_set(0..at, 1..=at.min(4))
                .prop_map(|before| before.into_iter().collect()),
            1 => Just(Vec::new()),
        ]
        .boxed(),
    };
    (0..count).map(before).collect::<Vec<_>>()
}

fn lanes() -> impl Strategy<Value = Lanes> {
    (1..4_usize).prop_flat_map(|count| {
        let names = prop::collection::vec(words(), count);
        let steps = prop::collection::vec(step(count), 1..9);
        let planned = prop::option::of(words());
        let steps = steps.prop_flat_map(|steps| (order(steps.len()), Just(steps)));
        (names, steps, planned, any::<bool>()).prop_map(
            |(names, (order, mut steps), planned, is_rtl)| {
                for (step, after) in steps.iter_mut().zip(order) {
                    if after != [0] && !after.is_empty() {
                        step.words
                            .insert(0, (Style::When, "als het zo is".to_owned()));
                    }
                    step.after = after;
                }
                Lanes {
                    names,
                    steps,
                    planned,
                    direction: match is_rtl {
                        true => Direction::RightToLeft,
                        false => Direction::LeftToRight,
                    },
                }
            },
        )
    })
}

/// Both pictures, the wide one where the words leave room for it.
fn layouts(lanes: &Lanes) -> Vec<Layout> {
    wide(lanes).into_iter().chain([narrow(lanes)]).collect()
}

fn surfaces(layout: &Layout) -> impl Iterator<Item = &Panel> {
    let boxes = layout.boxes.iter().chain(&layout.lanes);
    boxes.chain(&layout.notice)
}

fn overlap(one: &Panel, other: &Panel) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

fn contains(panel: &Panel, (x, y): (i32, i32)) -> bool {
    (panel.x..=panel.x + panel.width).contains(&x)
        && (panel.y..=panel.y + panel.height).contains(&y)
}

/// From which step each arrow leads to which; none for the dot that the route begins with.
fn ends(layout: &Layout) -> BTreeSet<(Option<usize>, Option<usize>)> {
    let begins = |(x, y): (i32, i32)| {
        let foot = |panel: &Panel| contains(panel, (x, y)) && panel.y + panel.height == y;
        layout.boxes.iter().position(foot)
    };
    let arrives = |(x, y): (i32, i32)| {
        let head = |panel: &Panel| contains(panel, (x, y)) && panel.y == y;
        layout.boxes.iter().position(head)
    };
    let ends = |arrow: &Arrow| {
        (
            begins(arrow.points[0]),
            arrives(arrow.points[arrow.points.len() - 1]),
        )
    };
    layout.arrows.iter().map(ends).collect()
}

fn wanted_ends(lanes: &Lanes) -> BTreeSet<(Option<usize>, Option<usize>)> {
    let several = lanes
        .steps
        .iter()
        .filter(|step| step.after.is_empty())
        .count()
        > 1;
    let steps = lanes.steps.iter().enumerate();
    let ends = steps.flat_map(|(at, step)| {
        let begins = (several && step.after.is_empty()).then_some((None, Some(at)));
        let after = step
            .after
            .iter()
            .map(move |before| (Some(*before), Some(at)));
        begins.into_iter().chain(after)
    });
    ends.collect()
}

fn runs_through(panel: &Panel, start: (i32, i32), end: (i32, i32)) -> bool {
    start.0.max(end.0) > panel.x
        && start.0.min(end.0) < panel.x + panel.width
        && start.1.max(end.1) > panel.y
        && start.1.min(end.1) < panel.y + panel.height
}

/// Whether two arrows lie on each other for more than a point.
fn share_a_stretch(one: &Arrow, other: &Arrow) -> bool {
    let shared =
        |(a, b): (i32, i32), (c, d): (i32, i32)| a.min(b).max(c.min(d)) < a.max(b).min(c.max(d));
    one.points.windows(2).any(|one| {
        other.points.windows(2).any(|other| {
            let (down, across) = (
                one[0].0 == one[1].0 && other[0].0 == other[1].0 && one[0].0 == other[0].0,
                one[0].1 == one[1].1 && other[0].1 == other[1].1 && one[0].1 == other[0].1,
            );
            (down && shared((one[0].1, one[1].1), (other[0].1, other[1].1)))
                || (across && shared((one[0].0, one[1].0), (other[0].0, other[1].0)))
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_box_lies_on_another(lanes in lanes()) {
        for layout in layouts(&lanes) {
            for panels in [&layout.boxes, &layout.lanes] {
                for (at, one) in panels.iter().enumerate() {
                    for other in &panels[at + 1..] {
                        prop_assert!(!overlap(one, other), "{one:?} {other:?}");
                    }
                }
            }
            for panel in layout.boxes.iter().chain(&layout.lanes) {
                let notice = layout.notice.as_ref();
                prop_assert!(!notice.is_some_and(|notice| overlap(panel, notice)));
            }
        }
    }

    #[test]
    fn each_step_stands_in_its_own_lane_under_the_step_before(lanes in lanes()) {
        for layout in layouts(&lanes) {
            prop_assert_eq!(layout.boxes.len(), lanes.steps.len());
            for (panel, step) in layout.boxes.iter().zip(&lanes.steps) {
                prop_assert_eq!(panel.shape, step.shape);
                if let Some(lane) = layout.lanes.get(step.lane) {
                    prop_assert!(contains(lane, (panel.x, panel.y)));
                    prop_assert!(contains(lane, (panel.x + panel.width, panel.y + panel.height)));
                    let named = lane.lines.iter().map(|line| line.y).max();
                    prop_assert!(named.is_none_or(|named| named < panel.y), "a name under a box");
                }
            }
            for pair in layout.boxes.windows(2) {
                prop_assert!(pair[0].y + pair[0].height < pair[1].y);
            }
        }
    }

    #[test]
    fn every_line_fits_its_box_and_none_lies_on_another(lanes in lanes()) {
        let (high, base) = line_height(lanes.direction);
        for layout in layouts(&lanes) {
            for panel in surfaces(&layout) {
                for line in &panel.lines {
                    let length = width(&line.words);
                    let end = match lanes.direction {
                        Direction::LeftToRight => line.x + length,
                        Direction::RightToLeft => line.x - length,
                    };
                    prop_assert!(contains(panel, (line.x, line.y - base)), "{line:?}");
                    prop_assert!(contains(panel, (end, line.y - base + high)), "{line:?} {panel:?}");
                }
                for pair in panel.lines.windows(2) {
                    prop_assert!(pair[1].y - pair[0].y >= high.max(LETTERS));
                }
            }
        }
    }

    #[test]
    fn every_arrow_leads_from_a_step_to_one_that_follows_it_and_through_no_box(lanes in lanes()) {
        for layout in layouts(&lanes) {
            prop_assert_eq!(ends(&layout), wanted_ends(&lanes));
            for arrow in &layout.arrows {
                for way in arrow.points.windows(2) {
                    let (start, end) = (way[0], way[1]);
                    prop_assert!(start.0 == end.0 || start.1 == end.1, "neither down nor across");
                    for panel in &layout.boxes {
                        prop_assert!(!runs_through(panel, start, end), "{start:?} {end:?} {panel:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn arrows_that_neither_begin_nor_end_together_share_no_stretch(lanes in lanes()) {
        for layout in layouts(&lanes) {
            for (at, one) in layout.arrows.iter().enumerate() {
                for other in &layout.arrows[at + 1..] {
                    let apart = one.points.first() != other.points.first()
                        && one.points.last() != other.points.last();
                    prop_assert!(!apart || !share_a_stretch(one, other), "{one:?} {other:?}");
                }
            }
        }
    }

    #[test]
    fn everything_lies_within_the_picture(lanes in lanes()) {
        for layout in layouts(&lanes) {
            // The thickest border is five wide, half of it outside its box.
            let (width, height) = (3..=layout.width - 3, 3..=layout.height - 3);
            for panel in surfaces(&layout) {
                prop_assert!(width.contains(&panel.x) && width.contains(&(panel.x + panel.width)));
                prop_assert!(height.contains(&panel.y) && height.contains(&(panel.y + panel.height)));
            }
            for (x, y) in layout.arrows.iter().flat_map(|arrow| &arrow.points) {
                prop_assert!(width.contains(x) && height.contains(y));
            }
        }
    }

    #[test]
    fn no_word_is_lost(lanes in lanes()) {
        let letters = |words: &str| -> String {
            words.chars().filter(|letter| letter.is_alphanumeric()).collect()
        };
        for layout in layouts(&lanes) {
            for (panel, step) in layout.boxes.iter().zip(&lanes.steps) {
                let of_step = |style: &Style| *style != Style::Actor;
                let drawn = panel.lines.iter().filter(|line| of_step(&line.style));
                let drawn: String = drawn.map(|line| letters(&line.words)).collect();
                let said: String = step.words.iter().map(|(_, words)| letters(words)).collect();
                prop_assert_eq!(drawn, said);
            }
        }
    }

    #[test]
    fn from_right_to_left_it_is_the_same_picture_turned_over(lanes in lanes()) {
        // Lines are higher there, so only what lies across is compared.
        let turned = |direction| Lanes { direction, ..lanes.clone() };
        let left = layouts(&turned(Direction::LeftToRight));
        let right = layouts(&turned(Direction::RightToLeft));
        prop_assert_eq!(left.len(), right.len());
        for (left, right) in left.iter().zip(&right) {
            for (one, other) in surfaces(left).zip(surfaces(right)) {
                prop_assert_eq!(one.x, right.width - other.x - other.width);
                prop_assert_eq!(one.lines.len(), other.lines.len());
            }
        }
    }

    #[test]
    fn whatever_it_says_is_escaped_and_nothing_of_it_is_style_or_script(lanes in lanes()) {
        for layout in layouts(&lanes) {
            let drawing = svg(&layout);
            // Words may be any; what is held here is what stands in the tags around them.
            let tags = drawing.split('<').filter_map(|part| part.split('>').next());
            for tag in tags {
                for part in ["style", "url(", "http", "script", " id=", " on"] {
                    prop_assert!(!tag.contains(part), "{part} in {tag}");
                }
            }
            let texts = drawing.split("<text ").skip(1);
            for text in texts {
                let said = text.split_once('>').and_then(|(_, rest)| rest.split_once("</text>"));
                prop_assert!(said.is_some_and(|(said, _)| !said.contains(['<', '>', '"'])));
            }
        }
    }
}

#[test]
fn lanes_whose_words_do_not_fit_beside_each_other_are_drawn_in_one_column_only() {
    let name = "aandachtsfunctionarissen".repeat(2);
    let step = |lane| Step {
        lane,
        shape: Shape::Plain,
        after: (0..lane).collect(),
        words: vec![(Style::Heading, "Bel".to_owned())],
    };
    let lanes = Lanes {
        names: vec![name.clone(), name],
        steps: vec![step(0), step(1)],
        planned: None,
        direction: Direction::LeftToRight,
    };
    assert!(wide(&lanes).is_none());
    assert_eq!(narrow(&lanes).boxes.len(), 2);
}
