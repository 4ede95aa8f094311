//! What a file says to the tool itself: `// unpark: allow(lint, reason = "..")` and the same as an attribute.
//!
//! A comment on a line of its own is about the piece of code that follows: an item, statement, block, arm, argument or
//! link of a chain. One behind code is about its line, and about a statement without blocks that ends there.
//! `allow-file` is about the file. Attributes are read where rustc takes them without a warning, which on a stable
//! compiler is under a condition that never holds, and as `#[allow(unpark::lint)]`, for compilers that know the tool.
//! Documentation comments are for readers of the documentation: a directive there is a mistake.
//!
//! Which lints there are and what is found is not known here.

#[cfg(test)]
mod tests;

use super::facts::Range;
use super::nodes::Nodes;
use crate::cfg::{Cfg, CfgExpr};
use serde::{Deserialize, Serialize};

/// A file without this text has no directives.
pub const MARK: &str = "unpark:";

/// What a file says.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Directives {
    /// What was understood, in order.
    pub all: Vec<Directive>,
    /// What was not.
    pub mistakes: Vec<Mistake>,
}

/// A wish to hear nothing of some lints in some code.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Directive {
    /// What becomes of it when there is nothing to hear.
    pub form: Form,
    /// The names as written, without `unpark::`.
    pub lints: Vec<(String, Range)>,
    /// Why.
    pub reason: Option<String>,
    /// The comment or attribute.
    pub range: Range,
    /// The code it is about.
    pub covers: Range,
    /// Whether it is about modules as well that this code declares and that are in other files.
    pub modules: bool,
    /// Whether all of that code is read: a condition of `cfg` may have left some of it out.
    pub read: bool,
}

/// What a directive says of its code.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Form {
    /// It may have such findings.
    Allow,
    /// It has such findings.
    Expect,
}

/// Something that was meant to be a directive.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mistake {
    /// What is wrong with it.
    pub message: String,
    /// What to write instead.
    pub help: String,
    /// The place.
    pub range: Range,
}

/// The words of a directive, and which code they are about.
const VERBS: [(&str, Form, Reach); 4] = [
    ("allow", Form::Allow, Reach::Near),
    ("expect", Form::Expect, Reach::Near),
    ("allow-file", Form::Allow, Reach::File),
    ("expect-file", Form::Expect, Reach::File),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Near,
    File,
}

const HELP: &str = "write `// unpark: allow(lint_name, reason = \"why it is fine here\")`";

/// The directives of a file that is read under these conditions.
pub fn find(text: &str, cfg: &Cfg) -> Directives {
    let mut found = Directives::default();
    if !text.contains(MARK) {
        return found;
    }
    let nodes = Nodes::new(text);
    for comment in &nodes.comments {
        in_comment(text, comment.clone(), &nodes, &mut found);
    }
    for index in 0..nodes.len() {
        in_attribute(text, index, &nodes, &mut found);
    }
    found.all.sort_by_key(|directive| directive.range.start);
    let unread = unread(text, &nodes, cfg);
    for directive in &mut found.all {
        let Range { start, end } = directive.covers;
        directive.read = !unread.iter().any(|part| part.start < end && start < part.end);
    }
    found
}

/// Whether a function is in code that these conditions leave out, such as that of tests, as far as its name tells.
pub fn leaves_out(text: &str, cfg: &Cfg, function: &str) -> bool {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    let Some(name) = function.rsplit("::").find(|part| part.chars().all(is_name)) else { return false };
    let head = format!("fn {name}");
    let heads = text.match_indices(&head).map(|(at, _)| at as u32);
    let mut heads = heads.filter(|at| !text[*at as usize + head.len()..].starts_with(is_name)).peekable();
    if heads.peek().is_none() {
        return false;
    }
    let unread = unread(text, &Nodes::new(text), cfg);
    heads.any(|at| unread.iter().any(|part| (part.start..part.end).contains(&at)))
}

/// The code that is left out, and the bodies of macros by example, whose findings are where they are used.
fn unread(text: &str, nodes: &Nodes<'_>, cfg: &Cfg) -> Vec<Range> {
    let mut unread = Vec::new();
    for index in 0..nodes.len() {
        let part = match nodes.word(index) {
            Some("macro_rules" | "cfg_if") if nodes.is_mark(index + 1, b'!') => nodes.node(index),
            Some("cfg") if index >= 2 && nodes.is_mark(index - 1, b'[') && nodes.is_mark(index + 1, b'(') => {
                let inner = text.get(within(nodes, index + 1)).unwrap_or_default();
                if cfg.eval(&CfgExpr::parse(inner.trim().trim_end_matches(','))) != Some(false) {
                    continue;
                }
                match nodes.is_mark(index - 2, b'!') {
                    true => nodes.around(index - 2),
                    false => nodes.node(index - 2),
                }
            }
            _ => continue,
        };
        unread.push(range(part));
    }
    unread
}

fn in_comment(text: &str, comment: std::ops::Range<usize>, nodes: &Nodes<'_>, found: &mut Directives) {
    let whole = text[comment.clone()].trim_end();
    let place = comment.start..comment.start + whole.len();
    let content = whole.strip_suffix("*/").filter(|_| whole.starts_with("/*")).unwrap_or(whole);
    let inner = content[2.min(content.len())..].trim_start_matches(['/', '*', '!']);
    let Some(said) = inner.trim_start().strip_prefix(MARK) else { return };
    let said = said.trim_start();
    let length = said.find(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')).unwrap_or(said.len());
    let (verb, rest) = said.split_at(length);
    let known = VERBS.iter().find(|(name, ..)| *name == verb.replace('_', "-"));
    // Prose may begin with the word, too.
    let Some(arguments) = rest.trim_start().strip_prefix('(') else {
        if known.is_some() {
            found.mistakes.push(mistake("this directive names no lint", place));
        }
        return;
    };
    let Some(&(_, form, reach)) = known else {
        let names: Vec<String> = VERBS.iter().map(|(name, ..)| format!("`{name}`")).collect();
        let help = format!("a directive is one of {}", names.join(", "));
        let message = format!("there is no directive `{verb}`");
        found.mistakes.push(Mistake { message, help, range: range(place) });
        return;
    };
    if content.len() > 2 && inner.len() + 2 < content.len() {
        let help = "begin an ordinary comment with it: `// unpark: ..`".to_owned();
        let message = "a directive in a documentation comment is not read".to_owned();
        found.mistakes.push(Mistake { message, help, range: range(place) });
        return;
    }
    let covers = match reach {
        Reach::File => 0..text.len(),
        Reach::Near => about(text, &place, nodes),
    };
    let start = comment.start + content.len() - arguments.len();
    let mut read = Reader { text: &text[..comment.start + content.len()], at: start };
    let read_all = |rest: &str| rest.trim().is_empty() || rest.trim_start().starts_with("//");
    match read.arguments() {
        // Other tools have their comments behind ours.
        Ok((lints, reason)) if read_all(read.rest()) => {
            let (range, covers) = (range(place), range(covers));
            let modules = reach == Reach::Near;
            found.all.push(Directive { form, lints, reason, range, covers, modules, read: true });
        }
        Ok(_) => found.mistakes.push(mistake("a directive ends with its parenthesis", place)),
        Err(message) => found.mistakes.push(mistake(message, place)),
    }
}

/// The code that a comment is about.
fn about(text: &str, comment: &std::ops::Range<usize>, nodes: &Nodes<'_>) -> std::ops::Range<usize> {
    let line = text[..comment.start].rfind('\n').map_or(0, |at| at + 1);
    let next = nodes.index_at(comment.end);
    let before = &text[line..comment.start];
    // An attribute belongs to what follows.
    let attribute = before.trim_start().starts_with('#') && before.trim_end().ends_with(']');
    if attribute || before.trim().is_empty() {
        return nodes.node(next);
    }
    let end = text[comment.end..].find('\n').map_or(text.len(), |at| comment.end + at);
    let statement = nodes.simple_node_before(next).map_or(line, |statement| statement.start);
    statement.min(line)..end
}

/// `#[cfg_attr(any(), unpark::allow(..))]` and `#[allow(unpark::lint)]`, from the words `allow` and `expect`.
fn in_attribute(text: &str, index: usize, nodes: &Nodes<'_>, found: &mut Directives) {
    let Some(behind) = nodes.behind_attribute(index) else { return };
    let inner = nodes.is_mark(index + 1, b'!');
    let Some((first, last)) = nodes.spot(index).zip(nodes.spot(behind - 1)) else { return };
    for at in index..behind {
        let form = match nodes.word(at) {
            Some("allow") => Form::Allow,
            Some("expect") => Form::Expect,
            _ => continue,
        };
        if !nodes.is_mark(at + 1, b'(') {
            continue;
        }
        let owned = at >= 3 && nodes.is_mark(at - 1, b':') && nodes.word(at - 3) == Some("unpark");
        let arguments = within(nodes, at + 1);
        let mut read = Reader { text: &text[..arguments.end + 1], at: arguments.start };
        let parsed = read.arguments().map(|(mut lints, reason)| {
            // Other tools' lints stand here as well.
            lints.retain(|(_, range)| owned || text[range.start as usize..].starts_with("unpark::"));
            (lints, reason)
        });
        let covers = if inner { nodes.around(index) } else { nodes.node(index) };
        match parsed {
            Ok((lints, reason)) if !lints.is_empty() => found.all.push(Directive {
                form,
                lints,
                reason,
                range: range(first.start..last.end),
                covers: range(covers),
                modules: true,
                read: true,
            }),
            Err(message) if owned => found.mistakes.push(mistake(message, first.start..last.end)),
            _ => {}
        }
    }
}

/// What stands between a bracket and its other half.
fn within(nodes: &Nodes<'_>, open: usize) -> std::ops::Range<usize> {
    let start = nodes.spot(open).map_or(0, |spot| spot.end);
    let close = nodes.spot(nodes.partner(open)).map_or(start, |spot| spot.start);
    start..close.max(start)
}

fn range(of: std::ops::Range<usize>) -> Range {
    Range { start: of.start as u32, end: of.end as u32 }
}

fn mistake(message: &str, place: std::ops::Range<usize>) -> Mistake {
    Mistake { message: message.into(), help: HELP.into(), range: range(place) }
}

/// Names with their places, and the reason.
type Arguments = (Vec<(String, Range)>, Option<String>);

/// Reads what stands between the parentheses.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn skip_space(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn takes(&mut self, wanted: char) -> bool {
        self.skip_space();
        let found = self.rest().starts_with(wanted);
        self.at += if found { wanted.len_utf8() } else { 0 };
        found
    }

    fn arguments(&mut self) -> Result<Arguments, &'static str> {
        let (mut lints, mut reason) = (Vec::new(), None);
        while !self.takes(')') {
            self.skip_space();
            let start = self.at;
            let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ':');
            self.at += self.rest().find(|c: char| !is_name(c)).unwrap_or(self.rest().len());
            let name = &self.text[start..self.at];
            match name {
                "" if self.rest().is_empty() => return Err("the parenthesis of this directive is not closed"),
                "" => return Err("this directive is not a list of lints"),
                "reason" => reason = Some(self.reason()?),
                _ => {
                    let place = range(start..self.at);
                    lints.push((name.strip_prefix("unpark::").unwrap_or(name).to_owned(), place));
                }
            }
            if !self.takes(',') && !self.rest().starts_with(')') {
                return Err("this directive is not a list of lints with commas between them");
            }
        }
        match lints.is_empty() {
            true => Err("this directive names no lint"),
            false => Ok((lints, reason)),
        }
    }

    /// `= ".."`; line breaks in it count as spaces.
    fn reason(&mut self) -> Result<String, &'static str> {
        const SHAPE: &str = "the reason of this directive is not a text in quotes";
        if !(self.takes('=') && self.takes('"')) {
            return Err(SHAPE);
        }
        let mut reason = String::new();
        let mut chars = self.rest().char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.at += at + 1;
                    self.skip_space();
                    return Ok(reason.split_whitespace().collect::<Vec<_>>().join(" "));
                }
                '\\' => reason.extend(chars.next().map(|(_, c)| c)),
                _ => reason.push(c),
            }
        }
        Err(SHAPE)
    }
}
