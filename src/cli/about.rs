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

/// The script by which a shell completes `cargo-unpark`, and `cargo unpark` where the shell lets one command complete
/// what follows another.
pub fn completions(command: Command, shell: Shell) -> String {
    match shell {
        // With a dash in the name, arguments of subcommands are not completed: the script looks for them by another name
        // than it has given them.
        Shell::Bash => {
            let script = script(command, shell, "cargo_unpark").replace(" cargo_unpark\n", " cargo-unpark\n");
            script + include_str!("completions/cargo.bash")
        }
        Shell::Fish => script(command, shell, "cargo-unpark") + include_str!("completions/cargo.fish"),
        Shell::Zsh => {
            let script = script(without_operands(&command), shell, "cargo_unpark");
            script.replace(" cargo_unpark\n", " cargo-unpark -P cargo\n") + include_str!("completions/cargo.zsh")
        }
        _ => script(command, shell, "cargo-unpark"),
    }
}

/// The command with its options and subcommands only: zsh's script looks for a subcommand behind the operands, though it
/// stands in their place.
fn without_operands(command: &Command) -> Command {
    Command::new("")
        .version(env!("CARGO_PKG_VERSION"))
        .args(command.get_arguments().filter(|argument| !argument.is_positional()))
        .subcommands(command.get_subcommands())
}

fn script(command: Command, shell: Shell, name: &'static str) -> String {
    let mut script = Vec::new();
    // Functions are named after the command, whose name with a space is for people.
    clap_complete::generate(shell, &mut command.name(name), name, &mut script);
    String::from_utf8(script).expect("names of options are UTF-8")
}

/// The manual, as `man` reads it.
pub fn manual(command: Command) -> String {
    let mut page = Vec::new();
    let manual = clap_mangen::Man::new(command.name("cargo-unpark"));
    manual.render(&mut page).expect("writing to memory does not fail");
    String::from_utf8(page).expect("texts of options are UTF-8")
}
