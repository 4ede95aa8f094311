//! Pages of lints: for a terminal, and all of them as one document.
//!
//! The pages are Markdown of a few kinds: headings, paragraphs, lists and code. That is what is drawn here; links show
//! their text. Where the output is no terminal the Markdown is given as it is, for whatever reads it next.

use crate::lints::{self, Group};
use std::fmt::Write;

const TITLE: &str = "\x1b[1m\x1b[4m";
const HEADING: &str = "\x1b[1m\x1b[94m";
const CODE: &str = "\x1b[1m";
const RESET: &str = "\x1b[0m";

/// Lines longer than this are hard to read, however wide the terminal is.
const WIDEST: usize = 100;

/// A page for a terminal of this many columns.
pub fn render(page: &str, columns: usize) -> String {
    let columns = columns.min(WIDEST);
    let mut out = String::new();
    let mut paragraph = String::new();
    let mut in_code = false;
    for line in page.lines() {
        let fence = line.starts_with("```");
        let starts_block = fence || line.is_empty() || line.starts_with('#') || line.starts_with("- ");
        if in_code && !fence {
            let _ = writeln!(out, "    {line}");
            continue;
        }
        if starts_block && !paragraph.is_empty() {
            out += &wrapped(&std::mem::take(&mut paragraph), columns);
        }
        if fence {
            in_code = !in_code;
        } else if let Some(title) = line.strip_prefix("# ") {
            let _ = writeln!(out, "{TITLE}{title}{RESET}");
        } else if let Some(heading) = line.strip_prefix("## ") {
            let _ = writeln!(out, "{HEADING}{heading}{RESET}");
        } else if line.is_empty() {
            out.push('\n');
        } else {
            let space = if paragraph.is_empty() { "" } else { " " };
            let _ = write!(paragraph, "{space}{}", line.trim());
        }
    }
    if !paragraph.is_empty() {
        out += &wrapped(&paragraph, columns);
    }
    out
}

/// A word with escape sequences, and how many columns it takes.
#[derive(Default)]
struct Word {
    text: String,
    columns: usize,
}

/// A paragraph or an item of a list in lines of at most this many columns, where its words allow that.
fn wrapped(paragraph: &str, columns: usize) -> String {
    let hanging = if paragraph.starts_with("- ") { "  " } else { "" };
    let (mut out, mut at) = (String::new(), 0);
    for word in words(paragraph) {
        if at > 0 && at + 1 + word.columns > columns {
            let _ = write!(out, "\n{hanging}");
            at = hanging.len();
        } else if at > 0 {
            out.push(' ');
            at += 1;
        }
        out += &word.text;
        at += word.columns;
    }
    out.push('\n');
    out
}

/// The words of a paragraph, with code in bold and links without their targets.
fn words(paragraph: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word::default();
    let mut in_code = false;
    let mut rest = paragraph.chars();
    while let Some(char) = rest.next() {
        match char {
            '`' => {
                word.text += if in_code { RESET } else { CODE };
                in_code = !in_code;
            }
            ' ' => {
                let mut done = std::mem::take(&mut word);
                if in_code {
                    done.text += RESET;
                    word.text += CODE;
                }
                words.push(done);
            }
            ']' if !in_code && rest.as_str().starts_with('(') => {
                rest.by_ref().find(|&char| char == ')');
            }
            '[' if !in_code && rest.as_str().contains("](") => {}
            other => {
                word.text.push(other);
                word.columns += 1;
            }
        }
    }
    words.push(word);
    words
}

/// The pages of all lints as one document, with a table of them in front.
pub fn all() -> String {
    let mut out = String::from("# Lints\n\n| lint | group | level | |\n|---|---|---|---|\n");
    let sorted: Vec<&lints::Lint> = Group::ALL.into_iter().flat_map(Group::lints).collect();
    for lint in &sorted {
        let (name, group, level) = (lint.name, lint.group.as_str(), lint.level.as_str());
        let _ = writeln!(out, "| [`{name}`](#{name}) | {group} | {level} | {} |", lint.summary);
    }
    for lint in sorted {
        out.push('\n');
        let mut in_code = false;
        for line in lint.page.lines() {
            in_code ^= line.starts_with("```");
            // The pages' headings go down by one.
            let mark = if line.starts_with('#') && !in_code { "#" } else { "" };
            let _ = writeln!(out, "{mark}{line}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Without escape sequences.
    fn bare(text: &str) -> String {
        [TITLE, HEADING, CODE, RESET].iter().fold(text.to_owned(), |text, sequence| text.replace(sequence, ""))
    }

    #[test]
    fn paragraphs_are_wrapped_and_code_is_not() {
        let page = "# name\n\n## What\n\none `two three` four\nfive [six](a/b), seven\n\n```rust\nlet long = \"a line of code\";\n```\n\n- eight nine ten\n";
        let text = render(page, 14);
        assert!(text.starts_with(&format!("{TITLE}name{RESET}\n")));
        assert!(text.contains(&format!("one {CODE}two{RESET} {CODE}three{RESET}\nfour five six,\nseven\n")), "{text}");
        assert_eq!(
            bare(&text),
            "name\n\nWhat\n\none two three\nfour five six,\nseven\n\n    let long = \"a line of code\";\n\n- eight nine\n  ten\n"
        );
    }

    #[test]
    fn every_page_fits_the_terminal_and_loses_no_word() {
        for lint in lints::all() {
            let text = bare(&render(lint.page, 80));
            let count = |text: &str| text.split_whitespace().filter(|word| !word.starts_with("```")).count();
            let marks = lint.page.lines().filter(|line| line.starts_with("# ") || line.starts_with("## ")).count();
            assert_eq!(count(&text) + marks, count(lint.page), "{}", lint.name);
            let wide = text.lines().filter(|line| !line.starts_with("    ")).find(|line| line.chars().count() > 80);
            assert!(wide.is_none_or(|line| !line.contains(' ')), "{}: {wide:?}", lint.name);
        }
    }

    #[test]
    fn one_document_has_all_pages() {
        let text = all();
        for lint in lints::all() {
            assert!(text.contains(&format!("](#{})", lint.name)) && text.contains(&format!("\n## {}\n", lint.name)));
        }
        assert_eq!(text.lines().filter(|line| line.starts_with("# ")).count(), 1);
    }
}
