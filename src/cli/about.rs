//! What the program says of itself: version, completions for shells, manual.

use clap::Command;
use clap_complete::Shell;

/// `--version`: what it is, what it was built for, and from what.
pub const LONG_VERSION: &str = concat!(
    env!("CARGO_PKG_VERSION"),
    "\nrelease: ",
    env!("CARGO_PKG_VERSION"),
    "\ncommit-hash: ",
    env!("UNPARK_COMMIT"),
    "\nhost: ",
    env!("UNPARK_TARGET"),
);

/// The script by which a shell completes `cargo-unpark`.
pub fn completions(mut command: Command, shell: Shell) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, "cargo-unpark", &mut script);
    String::from_utf8(script).expect("names of options are UTF-8")
}

/// The manual, as `man` reads it.
pub fn manual(command: Command) -> String {
    let mut page = Vec::new();
    let manual = clap_mangen::Man::new(command.name("cargo-unpark"));
    manual.render(&mut page).expect("writing to memory does not fail");
    String::from_utf8(page).expect("texts of options are UTF-8")
}
