//! Which formats are written, and where each goes: `--message-format` and `--output`, in pairs, in the order in which
//! they stand on the command line.

use super::Given;
use clap::ValueEnum;
use clap::error::{Error, ErrorKind};
use std::path::PathBuf;

/// How findings are printed: cargo's names, and those of the formats of services.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, ValueEnum)]
pub enum MessageFormat {
    /// With source text
    #[default]
    Human,
    /// One line each
    Short,
    /// As `cargo check` prints for programs
    Json,
    /// The same, with colours in the rendered text
    JsonDiagnosticRenderedAnsi,
    /// A page to read and to pass on
    Html,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Annotations of GitHub Actions
    Github,
    /// GitLab's code quality report
    Gitlab,
    /// JUnit's XML
    Junit,
    /// reviewdog's format, one object
    Rdjson,
    /// reviewdog's format, one line each
    Rdjsonl,
}

impl MessageFormat {
    /// Whether people read it, as it is, in a terminal.
    pub fn is_for_people(self) -> bool {
        matches!(self, Self::Human | Self::Short)
    }
}

/// A format and where it goes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Output {
    /// The format.
    pub format: MessageFormat,
    /// The file; none is standard output.
    pub file: Option<PathBuf>,
}

/// What the user asked for: a file belongs to the format before it, or, at the beginning, to the one after it.
pub(super) fn outputs(given: &Given<'_>) -> Result<Vec<Output>, Error> {
    let mut outputs: Vec<Output> = Vec::new();
    let mut early: Option<PathBuf> = None;
    for argument in in_order(given) {
        match argument {
            Argument::Format(format) => outputs.push(Output { format, file: early.take() }),
            Argument::File(file) => match outputs.last_mut() {
                Some(last) if last.file.is_none() => last.file = Some(file),
                None if early.is_none() => early = Some(file),
                _ => {
                    return Err(refused(format!("`--output {}` has no `--message-format` of its own", file.display())));
                }
            },
        }
    }
    if outputs.is_empty() {
        outputs.push(Output { format: MessageFormat::default(), file: early });
    }
    // As other programs have it.
    for output in &mut outputs {
        output.file.take_if(|file| file.as_os_str() == "-");
    }
    check(&outputs)?;
    Ok(outputs)
}

/// Refuses what would be written over or mixed.
fn check(outputs: &[Output]) -> Result<(), Error> {
    for (i, output) in outputs.iter().enumerate() {
        if outputs[..i].iter().any(|before| before.file == output.file) {
            return Err(refused(match &output.file {
                Some(file) => format!("two formats have the same file, `{}`", file.display()),
                None => "only one format can be printed; give the others a file: `--message-format sarif --output \
                         unpark.sarif`"
                    .to_owned(),
            }));
        }
    }
    Ok(())
}

fn refused(message: String) -> Error {
    Error::raw(ErrorKind::ArgumentConflict, message + "\n")
}

enum Argument {
    Format(MessageFormat),
    File(PathBuf),
}

/// The arguments in order: those of the command line, or, where it has none, those of the environment.
fn in_order(given: &Given<'_>) -> Vec<Argument> {
    let matches = given.matches;
    let places = |id| matches.indices_of(id).into_iter().flatten();
    let formats = matches.get_many::<MessageFormat>("message_format").into_iter().flatten();
    let files = matches.get_many::<PathBuf>("output").into_iter().flatten();
    let formats = places("message_format").zip(formats.map(|format| Argument::Format(*format)));
    let mut all: Vec<(usize, Argument)> = formats.collect();
    all.extend(places("output").zip(files.map(|file| Argument::File(file.clone()))));
    if all.iter().any(|(place, _)| *place > given.last_of_environment) {
        all.retain(|(place, _)| *place > given.last_of_environment);
    }
    all.sort_by_key(|(place, _)| *place);
    all.into_iter().map(|(_, argument)| argument).collect()
}
