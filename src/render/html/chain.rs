//! The chain of a finding as a picture: each call one step down and to the right, from where a runtime enters the code,
//! over the place to change, to what it gets to.
//!
//! Sizes are computed here from the number of letters, as the page's fixed-width font has them; colours are the page's.

use super::source::place;
use super::text::{attribute, escaped};
use super::{Step, steps};
use crate::render::line::plain;
use crate::render::{Diagnostic, Report};
use std::fmt::{self, Write};

/// The width of the picture.
const WIDTH: usize = 860;
/// Height of a box, and of the gap below it.
const BOX: usize = 46;
const GAP: usize = 16;
/// How far a step stands to the right of the one before it, if there are few.
const STEP: usize = 30;
/// Where the line to the next step leaves a box, from its left edge.
const STEM: usize = 15;
/// The widest letter, in hundredths of a pixel: 12.5 px high, and six tenths of that wide.
const LETTER: usize = 760;
/// Around the text of a box: the number on the left, and space.
const PADDING: usize = 58;

/// A box and where it hangs.
struct Node<'a> {
    step: Step<'a>,
    title: String,
    place: String,
    x: usize,
    y: usize,
    width: usize,
    parent: Option<usize>,
}

/// The picture, or nothing where there is but one place.
pub fn picture(report: &Report<'_>, finding: &Diagnostic, id: usize) -> String {
    let nodes = nodes(report, finding);
    if nodes.len() < 2 {
        return String::new();
    }
    let mut out = String::new();
    write(&nodes, id, &mut out).expect("writing to memory does not fail");
    out
}

fn nodes<'a>(report: &Report<'_>, finding: &'a Diagnostic) -> Vec<Node<'a>> {
    let steps = steps(finding);
    let indent = STEP.min(WIDTH / 3 / steps.len().max(1));
    let primary = steps.iter().position(|step| step.class == "primary").unwrap_or(0);
    let node = |(i, step): (usize, Step<'a>)| {
        // What belongs to the proof hangs on the place to change, below the chain that begins there.
        let (depth, parent) = match step.number {
            Some(number) => (number - 1, i.checked_sub(1)),
            None => (primary + 1, Some(primary)),
        };
        let x = 1 + depth * indent;
        let most = (WIDTH - 1 - x - PADDING) * 100 / LETTER;
        let title = cropped(&plain(&step.label.text).replace('`', ""), most);
        let place = cropped_left(&plain(&place(report, step.label)), most);
        let letters = title.chars().count().max(place.chars().count());
        let width = (letters * LETTER).div_ceil(100) + PADDING;
        Node { step, title, place, x, y: 1 + i * (BOX + GAP), width, parent }
    };
    steps.into_iter().enumerate().map(node).collect()
}

fn write(nodes: &[Node<'_>], id: usize, out: &mut String) -> fmt::Result {
    let height = nodes.iter().map(|node| node.y + BOX + 1).max().unwrap_or(0);
    let width = nodes.iter().map(|node| node.x + node.width + 1).max().unwrap_or(0);
    let told = nodes.iter().map(|node| {
        let number = node.step.number.map(|number| format!("{number}. ")).unwrap_or_default();
        format!("{number}{}, {}", node.title, node.place)
    });
    let told = attribute(&told.collect::<Vec<_>>().join("; "));
    write!(out, "<figure class=\"chain\"><svg role=\"img\" viewBox=\"0 0 {width} {height}\" ")?;
    writeln!(out, "width=\"{width}\" height=\"{height}\" aria-label=\"Chain: {told}\">")?;
    write!(out, "<defs><marker id=\"to{id}\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" ")?;
    writeln!(out, "markerHeight=\"7\" orient=\"auto\"><path class=\"tip\" d=\"M0 0 8 4 0 8z\"/></marker></defs>")?;
    for node in nodes {
        if let Some(parent) = node.parent.map(|parent| &nodes[parent]) {
            let (x, from) = (parent.x + STEM, parent.y + BOX);
            let (to_x, to_y) = (node.x, node.y + BOX / 2);
            let (bend, turn) = (to_y - 8, (x + 8).min(to_x));
            write!(
                out,
                "<path class=\"edge {}\" d=\"M{x} {from}V{bend}Q{x} {to_y} {turn} {to_y}H{to_x}\" ",
                node.step.class
            )?;
            writeln!(out, "marker-end=\"url(#to{id})\"/>")?;
        }
    }
    nodes.iter().try_for_each(|node| draw(node, out))?;
    writeln!(out, "</svg>{LEGEND}</figure>")
}

const LEGEND: &str = "<figcaption><span class=\"entry\">where it begins</span> <span class=\"primary\">what to change\
                      </span> <span class=\"end\">what it gets to</span></figcaption>";

fn draw(node: &Node<'_>, out: &mut String) -> fmt::Result {
    let Node { step, title, place, x, y, width, .. } = node;
    writeln!(out, "<g class=\"node {}\"><title>{}</title>", step.class, escaped(&step.label.text))?;
    writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{BOX}\" rx=\"9\"/>")?;
    let (cx, cy) = (x + 23, y + BOX / 2);
    writeln!(out, "<circle cx=\"{cx}\" cy=\"{cy}\" r=\"11\"/>")?;
    let number = step.number.map_or("+".to_owned(), |number| number.to_string());
    writeln!(out, "<text class=\"number\" x=\"{cx}\" y=\"{}\">{number}</text>", cy + 4)?;
    writeln!(out, "<text x=\"{}\" y=\"{}\">{}</text>", x + 44, y + 20, escaped(title))?;
    writeln!(out, "<text class=\"where\" x=\"{}\" y=\"{}\">{}</text></g>", x + 44, y + 36, escaped(place))
}

/// At most so many letters, from the beginning.
fn cropped(text: &str, most: usize) -> String {
    match text.chars().count() > most {
        true => text.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
        false => text.to_owned(),
    }
}

/// At most so many letters, from the end: of a path that is what tells most.
fn cropped_left(text: &str, most: usize) -> String {
    let left = text.chars().count().saturating_sub(most);
    match left {
        0 => text.to_owned(),
        _ => std::iter::once('…').chain(text.chars().skip(left + 1)).collect(),
    }
}
