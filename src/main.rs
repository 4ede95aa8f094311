//! The program: hands arguments to the library, prints and writes what comes back, and exits.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

/// Syntax trees and types are many small allocations, made on one thread and freed on another.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
    let columns = terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0));
    let terminal = unpark::run::Terminal { color: std::io::stdout().is_terminal(), columns };
    let outcome = unpark::run::run(&command, terminal);
    let printed = std::io::stdout().lock().write_all(outcome.output.as_bytes());
    let written = outcome.files.iter().all(|(path, text)| write(path, text));
    let _ = std::io::stderr().lock().write_all(outcome.messages.as_bytes());
    match printed {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(2),
        _ if !written => ExitCode::from(2),
        _ => ExitCode::from(outcome.code),
    }
}

/// Writes a file that the user asked for, and says so where that fails.
fn write(path: &Path, text: &str) -> bool {
    let written = std::fs::write(path, text);
    if let Err(error) = &written {
        let path = path.display();
        let _ = writeln!(std::io::stderr(), "error: `{path}` could not be written: {error}");
    }
    written.is_ok()
}
