//! Finds misuse of async runtimes in Rust projects without compiling them.

pub mod cli;
pub mod finding;
pub mod levels;
pub mod load;
pub mod names;
pub mod program;
pub mod source;

/// What a run says and how it ends.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Outcome {
    /// For standard output.
    pub output: String,
    /// For standard error.
    pub messages: String,
    /// 0: nothing at deny level; 1: something is; 2: the run could not be made.
    pub code: u8,
}

/// Does what the command says.
pub fn run(command: &cli::Command) -> Outcome {
    let cli::Command::Check(check) = command else { return Outcome::default() };
    match load::load(&check.load) {
        Ok(_) => Outcome::default(),
        Err(error) => {
            let help = error.help().map(|help| format!("  help: {help}\n")).unwrap_or_default();
            Outcome { messages: format!("error: {error}\n{help}"), code: 2, ..Outcome::default() }
        }
    }
}
