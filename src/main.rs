//! The program: hands arguments to the library, prints and writes what comes back, and exits.

mod bar;

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;
use unpark::cli::{Check, Command};
use unpark::load::Watch;
use unpark::lsp::{self, Surroundings};
use unpark::progress::Progress;
use unpark::run::{Edited, Outcome, Terminal};

/// Syntax trees and types are many small allocations, made on one thread and freed on another. Without huge pages: to clear
/// them took a tenth of a run that is over before it has used them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Clears the screen and what was scrolled away.
const CLEAR: &str = "\x1b[H\x1b[2J\x1b[3J";

fn main() -> ExitCode {
    let directory = std::env::current_dir().unwrap_or_default();
    let command = match unpark::cli::parse(std::env::args_os(), directory, |name| std::env::var(name).ok()) {
        Ok(command) => command,
        Err(error) => {
            // Help and version come this way too; a closed pipe is the reader's choice.
            let _ = error.print();
            return ExitCode::from(error.exit_code() as u8);
        }
    };
    match &command {
        Command::Lsp => {
            let surroundings = Surroundings { variable: |name| std::env::var(name).ok() };
            ExitCode::from(lsp::serve(&surroundings, std::io::stdin(), std::io::stdout()))
        }
        Command::Check(check) if check.watch => watch(&command, check),
        _ => show(&run(&command)),
    }
}

/// Does what the command says, with a bar on a terminal while that takes long.
fn run(command: &Command) -> Outcome {
    let progress = Progress::default();
    let quiet = matches!(command, Command::Check(check) if check.quiet);
    std::thread::scope(|scope| {
        // Dropped at the end, which is what the bar waits for.
        let (_running, over) = std::sync::mpsc::channel();
        if std::io::stderr().is_terminal() && !quiet {
            let progress = &progress;
            let _ = scope.spawn(move || bar::draw(progress, &over));
        }
        unpark::run::run(command, terminal(), &progress)
    })
}

/// Runs again and again, until somebody ends the program.
fn watch(command: &Command, check: &Check) -> ExitCode {
    loop {
        // From before the run, so that what changes meanwhile is not missed.
        let watch = match Watch::start(&check.load) {
            Ok(watch) => watch,
            Err(error) => {
                let _ = writeln!(std::io::stderr(), "error: the project cannot be watched: {error}");
                return ExitCode::from(2);
            }
        };
        let outcome = run(command);
        if std::io::stdout().is_terminal() {
            let _ = write!(std::io::stdout(), "{CLEAR}");
        }
        let code = show(&outcome);
        if !watch.wait() {
            return code;
        }
    }
}

/// Prints and writes what a run gave.
fn show(outcome: &Outcome) -> ExitCode {
    // What is reported of a file is about its new text.
    let unwritten = outcome.edited.iter().filter(|edited| !rewrite(edited)).count();
    let mut out = std::io::stdout().lock();
    let printed = out.write_all(outcome.output.as_bytes()).and_then(|()| out.flush());
    let _ = std::io::stderr().lock().write_all(outcome.messages.as_bytes());
    let failed = outcome.files.iter().filter(|(path, text)| !write(path, text)).count();
    match printed {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(2),
        _ if failed + unwritten > 0 => ExitCode::from(2),
        _ => ExitCode::from(outcome.code),
    }
}

/// What standard output can show.
fn terminal() -> Terminal {
    let out = std::io::stdout();
    if !out.is_terminal() {
        return Terminal::default();
    }
    let width = terminal_size::terminal_size_of(&out).map(|(width, _)| usize::from(width.0));
    let links = match std::env::var("CARGO_TERM_HYPERLINKS").as_deref() {
        Ok("true") => true,
        Ok("false") => false,
        _ => supports_hyperlinks::supports_hyperlinks(),
    };
    Terminal { color: true, links, width }
}

/// Puts the new text of a source file in the place of the old one, and says so.
fn rewrite(edited: &Edited) -> bool {
    let Edited { name, fixes, .. } = edited;
    let replaced = replace(edited);
    let _ = match &replaced {
        Ok(()) => {
            writeln!(std::io::stderr(), "{:>12} {name} ({fixes} fix{})", "Fixed", if *fixes == 1 { "" } else { "es" })
        }
        Err(error) => writeln!(std::io::stderr(), "error: `{name}` could not be written: {error}"),
    };
    replaced.is_ok()
}

/// Writes the new text beside the old one and renames it, so that there is never half of either.
fn replace(edited: &Edited) -> std::io::Result<()> {
    let Edited { path, before, after, .. } = edited;
    if std::fs::read(path)? != before.as_bytes() {
        return Err(std::io::Error::other("it has changed meanwhile"));
    }
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.unpark", std::process::id()));
    let beside = path.with_file_name(name);
    let permissions = std::fs::metadata(path)?.permissions();
    let written = std::fs::write(&beside, after.as_bytes())
        .and_then(|()| std::fs::set_permissions(&beside, permissions))
        .and_then(|()| std::fs::rename(&beside, path));
    if written.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    written
}

/// Writes a file that the user named, and says so where that fails.
fn write(path: &Path, text: &str) -> bool {
    let written = std::fs::write(path, text);
    if let Err(error) = &written {
        let path = path.display();
        let _ = writeln!(std::io::stderr(), "error: `{path}` could not be written: {error}");
    }
    written.is_ok()
}
