//! One line for each diagnostic: `path:line:col: warning: message [unpark::x]`. For editors' quickfix lists and `grep`.

use super::Diagnostic;
use super::line::visible;
use crate::source::Sources;

/// All diagnostics.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    diagnostics.iter().map(|diagnostic| one(diagnostic, sources)).collect()
}

fn one(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let mut line = String::new();
    if let Some(primary) = &diagnostic.primary {
        let place = sources.place(primary.span);
        line = format!("{}:{}:{}: ", sources.file(primary.span.file).name, place.line, place.column);
    }
    line += &format!("{}: {} [{}]", diagnostic.severity.as_str(), diagnostic.message, diagnostic.code);
    // Whatever is in a name or message, it stays on its line.
    line.chars().map(visible).chain(['\n']).collect()
}
