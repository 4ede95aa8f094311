//! What comments above functions say of them, as rows of the catalog.
//!
//! A comment is a line of TOML: the kind of row and its most telling value, `blocks = "net-io"`, or the whole row,
//! `blocks = { class = "net-io", cost = "milli" }`. The path is that of the function. Behind `#` a reason may stand.

use crate::catalog::OwnRows;
use crate::config::refusal;
use crate::names::Name;
use crate::program::{BodyKind, Program};
use crate::rust::remarks::{Remark, remarks};
use crate::source::{FileId, Mistake, Sources, Span};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use toml::{Table, Value};

/// The rows of all comments, and what is wrong with some.
pub fn rows(sources: &Sources, program: &Program) -> (OwnRows, Vec<Mistake>) {
    let files: Vec<(FileId, &str)> = sources.iter().map(|(id, file)| (id, &*file.text)).collect();
    let found = files.into_par_iter().map(|(id, text)| (id, text, remarks(text)));
    let found: Vec<(FileId, &str, Vec<Remark>)> = found.filter(|(_, _, remarks)| !remarks.is_empty()).collect();
    let (mut lists, mut mistakes) = (Table::new(), Vec::new());
    if found.is_empty() {
        return (OwnRows::default(), mistakes);
    }
    let functions = functions(program);
    for (file, text, remarks) in found {
        for remark in remarks {
            let mistake = |message: String, help: Option<String>| {
                let span = Span { file, start: remark.text.start as u32, end: remark.text.end as u32 };
                Mistake { message, span, help }
            };
            let Some(below) = &remark.function else {
                let help = "put it on a line of its own, right above `fn` and its attributes";
                mistakes.push(mistake("this says something of a function, and none follows".into(), Some(help.into())));
                continue;
            };
            // A function that is switched off has no body, and no calls.
            let paths = functions.get(&file).into_iter().flatten();
            for &(_, path) in paths.filter(|(start, _)| below.contains(&(*start as usize))) {
                match row(&text[remark.text.clone()], path) {
                    Ok((list, row)) => {
                        let rows = lists.entry(list).or_insert_with(|| Value::Array(Vec::new()));
                        rows.as_array_mut().expect("only arrays are put here").push(Value::Table(row));
                    }
                    Err((message, help)) => mistakes.push(mistake(message, help)),
                }
            }
        }
    }
    mistakes.dedup();
    (read(&lists).unwrap_or_default(), mistakes)
}

/// Functions by file: where each begins, and its path.
fn functions(program: &Program) -> FxHashMap<FileId, Vec<(u32, Name)>> {
    let mut functions: FxHashMap<FileId, Vec<(u32, Name)>> = FxHashMap::default();
    for body in &program.bodies {
        if matches!(body.kind, BodyKind::Function | BodyKind::AsyncFunction) {
            functions.entry(body.head.file).or_default().push((body.head.start, body.path));
        }
    }
    functions
}

type Refused = (String, Option<String>);

/// The row that a comment stands for, and the list that it belongs to.
fn row(text: &str, path: Name) -> Result<(&'static str, Table), Refused> {
    let text = if text.contains('=') { text.to_owned() } else { format!("{text} = true") };
    let said: Table = toml::from_str(&text).map_err(|error| refusal(&error))?;
    let mut said = said.into_iter();
    let (Some((word, value)), None) = (said.next(), said.next()) else {
        return Err(("a comment says one thing".into(), Some("write one comment for each".into())));
    };
    let (list, main) = match word.as_str() {
        "blocks" => ("blocks", "class"),
        "runs" => ("runs", "on"),
        "binds" => ("binds", "binds"),
        "carries" => ("carries", "argument"),
        "cancels" => ("cancels", "loses"),
        "driven" => ("driven", "part"),
        "mark" => ("marks", "as"),
        "handler" => ("handlers", "on"),
        "runtime" => ("runtimes", "runtime"),
        other => return Err((format!("`{other}` is nothing that can be said of a function"), None)),
    };
    let mut row = match value {
        Value::Table(row) => row,
        Value::Boolean(true) => Table::new(),
        Value::Boolean(false) if list == "blocks" => Table::from_iter([("shown".to_owned(), Value::Boolean(false))]),
        other => Table::from_iter([(main.to_owned(), other)]),
    };
    row.insert("path".into(), Value::String(path.as_str().to_owned()));
    let alone = Table::from_iter([(list.to_owned(), Value::Array(vec![Value::Table(row.clone())]))]);
    read(&alone).map(|_| (list, row))
}

/// Reads rows from their text, since places are only known there.
fn read(lists: &Table) -> Result<OwnRows, Refused> {
    let text = toml::to_string(lists).map_err(|error| (error.to_string(), None))?;
    toml::from_str(&text).map_err(|error| refusal(&error))
}
