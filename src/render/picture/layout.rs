//! Where everything of a picture stands, in whole units of the drawing: lanes, boxes, the lines
//! of their words, arrows. Numbers only; how it looks is for `draw` and the theme.
//!
//! Everything is placed from left to right and turned over at the end where the language runs
//! from right to left.

use super::measure::{widest_word, wrap};
use super::ways::{Track, Way, Ways};
use crate::language::Direction;

/// The width of a picture with a column for each lane: the theme's column of text.
const WIDE: i32 = 640;
/// The width of a picture in one column: the smallest phone, less its margins.
const NARROW: i32 = 288;
/// Half of the thickest line, so that none runs out of the picture.
const EDGE: i32 = 4;
/// Between a lane's edge and its boxes.
const GUTTER: i32 = 8;
/// Between a box's edge and its words.
const PADDING: i32 = 12;
/// Between the strip of an alarm and the words under it.
const AIR: i32 = 4;
/// Between the boxes of two steps, where the arrows run.
const GAP: i32 = 36;
/// The same where ways part and meet: there arrows may both leave and arrive in one gap.
const WIDE_GAP: i32 = 50;
/// From a box to where its arrow turns into another lane or onto a track.
const TURN: i32 = 14;
/// From where an arrow turns off its track to the box it leads to.
const ARRIVAL: i32 = 22;
/// From the boxes to the first track, and from a track to the next.
const TRACK: i32 = 14;
/// Half the width of the dot that a route begins with.
pub(super) const DOT: i32 = 7;

/// Who does what, in which order: what a picture shows, in the words of its page.
#[derive(Clone, Debug)]
pub(super) struct Lanes {
    /// Who acts, in the order of their first steps; a route that is its reader's own has one
    /// lane without a name.
    pub(super) names: Vec<String>,
    /// What they do.
    pub(super) steps: Vec<Step>,
    /// Why the route cannot be taken yet.
    pub(super) planned: Option<String>,
    /// Which way the language runs.
    pub(super) direction: Direction,
}

/// A step: whose, and its words.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// Its place among the names of lanes.
    pub(super) lane: usize,
    /// What kind of step it is.
    pub(super) shape: Shape,
    /// The places of the steps it follows.
    pub(super) after: Vec<usize>,
    /// What its box says.
    pub(super) words: Vec<(Style, String)>,
}

/// What the outline of a box says; words in the box say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Plain,
    Decision,
    Emergency,
    Notice,
}

/// What a line of words is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Actor,
    /// In which case the step is taken, on a strip of its own.
    When,
    /// Said on a strip of its own.
    Alarm,
    Number,
    Heading,
    Reach,
    Notice,
}

/// A picture, ready to be drawn.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) direction: Direction,
    /// Whether it cannot be taken yet.
    pub(super) is_planned: bool,
    /// Lanes with their names; none in a single column.
    pub(super) lanes: Vec<Panel>,
    /// Why the route cannot be taken yet.
    pub(super) notice: Option<Panel>,
    /// The steps, in order.
    pub(super) boxes: Vec<Panel>,
    /// The middle of the dot that the route begins with, where it may begin in several ways.
    pub(super) start: Option<(i32, i32)>,
    /// From each step to those that follow it.
    pub(super) arrows: Vec<Arrow>,
}

/// A surface with lines of words on it.
#[derive(Clone, Debug)]
pub(super) struct Panel {
    pub(super) shape: Shape,
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) lines: Vec<Line>,
}

/// A line of words.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) style: Style,
    pub(super) words: String,
    /// Where reading begins.
    pub(super) x: i32,
    /// The line that letters stand on.
    pub(super) y: i32,
}

/// A way along points, with its head at the last.
#[derive(Clone, Debug)]
pub(super) struct Arrow {
    pub(super) points: Vec<(i32, i32)>,
}

/// A lane for each actor, side by side, and a row for each step; nothing where the words do not
/// fit beside each other.
pub(super) fn wide(lanes: &Lanes) -> Option<Layout> {
    let mut down = Down::of(lanes, WIDE);
    let columns = columns(lanes, down.room())?;
    let start = down.top;
    let names = lanes.names.iter().zip(&columns);
    let mut surfaces: Vec<Panel> = names
        .map(|(name, (x, width))| {
            let words = [(Style::Actor, name.clone())];
            down.panel(Shape::Plain, (*x, *width), GUTTER, &words)
        })
        .collect();
    let names_end = surfaces.iter().map(|lane| lane.height).max().unwrap_or(0);
    down.top = start + names_end;
    let first = lanes.steps.first().and_then(|step| columns.get(step.lane));
    down.start(first.copied().unwrap_or((0, WIDE)));
    for step in &lanes.steps {
        let (x, width) = columns.get(step.lane).copied().unwrap_or((0, WIDE));
        down.step(step, (x + GUTTER, width - 2 * GUTTER), &step.words);
    }
    let end = down.top - down.gap + GUTTER;
    for lane in &mut surfaces {
        lane.height = end - start;
    }
    let mut layout = down.finished(end);
    layout.lanes = surfaces;
    Some(layout.turned())
}

/// All steps in one column; each says itself who acts.
pub(super) fn narrow(lanes: &Lanes) -> Layout {
    let mut down = Down::of(lanes, NARROW);
    let place = down.room();
    down.start(place);
    for (at, step) in lanes.steps.iter().enumerate() {
        // Who does everything is named once.
        let is_named = at == 0 || lanes.names.len() > 1;
        let actor = lanes.names.get(step.lane);
        let actor = actor.filter(|name| is_named && !name.is_empty());
        let actor = actor.map(|name| (Style::Actor, name.clone()));
        let words: Vec<_> = actor.into_iter().chain(step.words.clone()).collect();
        down.step(step, place, &words);
    }
    let end = down.top - down.gap + EDGE;
    down.finished(end).turned()
}

/// Start and width of each lane: all alike, but none narrower than its widest word needs.
fn columns(lanes: &Lanes, (start, room): (i32, i32)) -> Option<Vec<(i32, i32)>> {
    let mut needs: Vec<i32> = lanes
        .names
        .iter()
        .map(|name| widest_word(name) + 2 * GUTTER)
        .collect();
    for step in &lanes.steps {
        let words = step.words.iter().map(|(_, words)| widest_word(words));
        let need = words.max().unwrap_or(0) + 2 * (GUTTER + PADDING);
        if let Some(lane) = needs.get_mut(step.lane) {
            *lane = need.max(*lane);
        }
    }
    let share = fair_share(&needs, room)?;
    let mut x = start;
    let place = |need: i32| {
        let column = (x, need.max(share));
        x += column.1;
        column
    };
    Some(needs.into_iter().map(place).collect())
}

/// The width that lanes get which need no more; nothing where there is not room for all.
fn fair_share(needs: &[i32], room: i32) -> Option<i32> {
    let mut needs = needs.to_vec();
    needs.sort_unstable();
    let mut left = room;
    // The greediest first: who needs more than an equal share takes it from the others.
    while let Some(need) = needs.pop() {
        let share = left / i32::try_from(needs.len() + 1).ok()?;
        if need <= share {
            return Some(share);
        }
        left -= need;
    }
    (left >= 0).then_some(0)
}

/// A layout in the making, from top to bottom.
struct Down<'a> {
    lanes: &'a Lanes,
    width: i32,
    ways: Ways,
    /// Between the boxes of two steps.
    gap: i32,
    top: i32,
    notice: Option<Panel>,
    start: Option<(i32, i32)>,
    boxes: Vec<Panel>,
}

impl<'a> Down<'a> {
    fn of(lanes: &'a Lanes, width: i32) -> Down<'a> {
        let ways = Ways::of(lanes.steps.iter().map(|step| step.after.as_slice()));
        let mut down = Down {
            lanes,
            width,
            gap: match ways.part() {
                true => WIDE_GAP,
                false => GAP,
            },
            ways,
            top: EDGE,
            notice: None,
            start: None,
            boxes: Vec::new(),
        };
        if let Some(notice) = &lanes.planned {
            let words = [(Style::Notice, notice.clone())];
            let place = (EDGE, width - 2 * EDGE);
            let panel = down.panel(Shape::Notice, place, PADDING, &words);
            down.top += panel.height + PADDING;
            down.notice = Some(panel);
        }
        down
    }

    /// Start and width of what the tracks leave for boxes and lanes.
    fn room(&self) -> (i32, i32) {
        let (left, right) = (tracks(self.ways.left), tracks(self.ways.right));
        (EDGE + left, self.width - 2 * EDGE - left - right)
    }

    /// The dot above the first box, where the route may begin in several ways.
    fn start(&mut self, (x, width): (i32, i32)) {
        if self.ways.has_start() {
            self.start = Some((x + width / 2, self.top + DOT));
            self.top += 2 * DOT + self.gap;
        }
    }

    fn step(&mut self, step: &Step, place: (i32, i32), words: &[(Style, String)]) {
        let panel = self.panel(step.shape, place, PADDING, words);
        self.top += panel.height + self.gap;
        self.boxes.push(panel);
    }

    /// A surface at the current height, as high as its words need.
    fn panel(
        &self,
        shape: Shape,
        (x, width): (i32, i32),
        padding: i32,
        words: &[(Style, String)],
    ) -> Panel {
        let (high, base) = line_height(self.lanes.direction);
        let mut lines = Vec::new();
        let mut top = self.top + PADDING;
        for (style, words) in words {
            for words in wrap(words, width - 2 * padding) {
                let (style, x, y) = (*style, x + padding, top + base);
                lines.push(Line { style, words, x, y });
                top += high;
            }
            if matches!(style, Style::Alarm | Style::When) {
                top += AIR;
            }
        }
        let height = match lines.is_empty() {
            true => 0,
            false => top + PADDING - self.top,
        };
        let y = self.top;
        Panel {
            shape,
            x,
            y,
            width,
            height,
            lines,
        }
    }

    fn finished(self, height: i32) -> Layout {
        let ways = self.ways.ways.iter();
        let arrows = ways.filter_map(|way| self.arrow(way)).collect();
        Layout {
            width: self.width,
            height: height + EDGE,
            direction: self.lanes.direction,
            is_planned: self.lanes.planned.is_some(),
            lanes: Vec::new(),
            notice: self.notice,
            arrows,
            start: self.start,
            boxes: self.boxes,
        }
    }

    /// From the foot of one row to the head of another: straight, through the gap between two
    /// rows, or along a track. In a gap runs only what leaves the row above it or arrives in the
    /// row under it, each at a height of its own, so that nothing seems to lead where it does not.
    fn arrow(&self, way: &Way) -> Option<Arrow> {
        let (from, foot) = match way.from.checked_sub(1) {
            Some(step) => foot_of(self.boxes.get(step)?),
            None => self.start.map(|(x, y)| (x, y + DOT))?,
        };
        let to = self.boxes.get(way.to.checked_sub(1)?)?;
        let (head, end) = (to.y, to.x + to.width / 2);
        let (x, width) = self.room();
        let track = match way.track {
            Track::Straight if from == end => {
                let points = vec![(from, foot), (end, head)];
                return Some(Arrow { points });
            }
            Track::Straight => {
                let turn = foot + TURN;
                let points = vec![(from, foot), (from, turn), (end, turn), (end, head)];
                return Some(Arrow { points });
            }
            Track::Left(track) => x - tracks(track + 1),
            Track::Right(track) => x + width + tracks(track + 1),
        };
        let (leave, arrive) = (foot + TURN, head - ARRIVAL);
        Some(Arrow {
            points: vec![
                (from, foot),
                (from, leave),
                (track, leave),
                (track, arrive),
                (end, arrive),
                (end, head),
            ],
        })
    }
}

/// The height of a line, and how far under its top the letters stand.
pub(super) fn line_height(direction: Direction) -> (i32, i32) {
    match direction {
        Direction::LeftToRight => (22, 17),
        // Arabic reaches further above and below.
        Direction::RightToLeft => (27, 19),
    }
}

/// The room that so many tracks take.
fn tracks(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(0) * TRACK
}

/// Where an arrow leaves a box.
fn foot_of(panel: &Panel) -> (i32, i32) {
    (panel.x + panel.width / 2, panel.y + panel.height)
}

impl Layout {
    /// Turned over where the language runs from right to left.
    fn turned(mut self) -> Layout {
        if self.direction == Direction::RightToLeft {
            let width = self.width;
            let boxes = self.boxes.iter_mut().chain(&mut self.lanes);
            for panel in boxes.chain(&mut self.notice) {
                panel.x = width - panel.x - panel.width;
                for line in &mut panel.lines {
                    line.x = width - line.x;
                }
            }
            let points = self.arrows.iter_mut().flat_map(|arrow| &mut arrow.points);
            for (x, _) in points.chain(&mut self.start) {
                *x = width - *x;
            }
        }
        self
    }
}
