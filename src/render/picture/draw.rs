//! A layout as SVG. Its looks are classes of the theme: no style, no id and no address stands in
//! it, so that it may be put into a page any number of times and under the strictest policy.

use super::layout::{Arrow, DOT, Layout, Line, Panel, Shape, Style, line_height};
use crate::language::Direction;
use crate::messages::escape;

/// The drawing.
pub(super) fn svg(layout: &Layout) -> String {
    let Layout { width, height, .. } = layout;
    let class = match layout.is_planned {
        true => " class=\"picture__planned\"",
        false => "",
    };
    let lanes: String = layout.lanes.iter().map(lane).collect();
    let arrows: String = layout.arrows.iter().map(arrow).collect();
    let start: String = layout.start.iter().map(dot).collect();
    let boxes = layout.notice.iter().chain(&layout.boxes);
    let boxes: String = boxes.map(|one| panel(one, layout.direction)).collect();
    format!(
        "<svg{class} viewBox=\"0 0 {width} {height}\" direction=\"{}\">\n\
         {lanes}{arrows}{start}{boxes}</svg>\n",
        layout.direction.as_str()
    )
}

fn lane(lane: &Panel) -> String {
    // A lane without a name is the reader's own, and needs no border either.
    match lane.lines.is_empty() {
        true => String::new(),
        false => rectangle(lane, "picture__lane", 0, 8) + &lines(lane),
    }
}

fn panel(panel: &Panel, direction: Direction) -> String {
    let outline = match panel.shape {
        Shape::Plain => rectangle(panel, "picture__box", 0, 8),
        Shape::Notice => rectangle(panel, "picture__notice", 0, 0),
        // Two borders: here the way may part.
        Shape::Decision => {
            rectangle(panel, "picture__box picture__box--decision", 0, 0)
                + &rectangle(panel, "picture__inner", 5, 0)
        }
        Shape::Emergency => octagon(panel),
    };
    outline + &strips(panel, direction) + &lines(panel)
}

/// What an alarm and a condition are written on.
fn strips(panel: &Panel, direction: Direction) -> String {
    let (height, base) = line_height(direction);
    let (x, width) = (panel.x + 7, panel.width - 14);
    let strip = |line: &Line| {
        let class = match line.style {
            Style::Alarm => "picture__strip",
            Style::When => "picture__case",
            _ => return None,
        };
        let y = line.y - base;
        Some(format!(
            "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n"
        ))
    };
    panel.lines.iter().filter_map(strip).collect()
}

/// Where a route begins.
fn dot((x, y): &(i32, i32)) -> String {
    format!("<circle class=\"picture__head\" cx=\"{x}\" cy=\"{y}\" r=\"{DOT}\"/>\n")
}

fn rectangle(panel: &Panel, class: &str, inset: i32, radius: i32) -> String {
    let (x, y) = (panel.x + inset, panel.y + inset);
    let (width, height) = (panel.width - 2 * inset, panel.height - 2 * inset);
    let round = match radius {
        0 => String::new(),
        _ => format!(" rx=\"{radius}\""),
    };
    format!(
        "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{round}/>\n"
    )
}

/// The outline of a stop sign.
fn octagon(panel: &Panel) -> String {
    let cut = 10;
    let (left, top) = (panel.x, panel.y);
    let (right, foot) = (panel.x + panel.width, panel.y + panel.height);
    let points = [
        (left + cut, top),
        (right - cut, top),
        (right, top + cut),
        (right, foot - cut),
        (right - cut, foot),
        (left + cut, foot),
        (left, foot - cut),
        (left, top + cut),
    ];
    let points = listed(&points);
    format!("<polygon class=\"picture__box picture__box--emergency\" points=\"{points}\"/>\n")
}

/// A line with its head, which is drawn and not referred to: a reference would need an id.
fn arrow(arrow: &Arrow) -> String {
    let Some((x, y)) = arrow.points.last().copied() else {
        return String::new();
    };
    let way = listed(&arrow.points);
    let head = listed(&[(x, y), (x - 6, y - 11), (x + 6, y - 11)]);
    format!(
        "<polyline class=\"picture__arrow\" points=\"{way}\"/>\n\
         <polygon class=\"picture__head\" points=\"{head}\"/>\n"
    )
}

fn listed(points: &[(i32, i32)]) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
    points.join(" ")
}

fn lines(panel: &Panel) -> String {
    let line = |line: &Line| {
        let class = match line.style {
            Style::Actor => "picture__actor",
            Style::Alarm => "picture__alarm",
            Style::When => "picture__when",
            Style::Number => "picture__number",
            Style::Heading => "picture__heading",
            Style::Reach => "picture__reach",
            Style::Notice => "picture__words",
        };
        let (x, y) = (line.x, line.y);
        let words = escape(&line.words);
        format!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{words}</text>\n")
    };
    panel.lines.iter().map(line).collect()
}
