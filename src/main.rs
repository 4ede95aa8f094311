//! The program: hands arguments to the library, prints what comes back, and exits.

use std::io::{IsTerminal, Write};
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
    let written = std::io::stdout().lock().write_all(outcome.output.as_bytes());
    let _ = std::io::stderr().lock().write_all(outcome.messages.as_bytes());
    match written {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => ExitCode::from(2),
        _ => ExitCode::from(outcome.code),
    }
}
