//! The language server: one more caller of the library. Editors tell it what they show, it tells them what is found.
//!
//! One thread reads messages, one writes them, one analyses, and the loop in `server` holds what is known between
//! them and never waits for an analysis. Texts that an editor has not saved are data for `load`, like files on disk.

mod client;
mod documents;
mod on_loop;
mod positions;
mod project;
mod report;
mod server;
mod settings;
mod wire;
mod worker;

use std::io::{Read, Write};
use std::sync::mpsc;

/// What the server knows of the process it runs in.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// The environment's value of a name.
    pub variable: fn(&str) -> Option<String>,
}

/// Something that happens to the server.
enum Event {
    /// A message from the client.
    Message(lsp_server::Message),
    /// A message that is none, and why.
    Malformed(String),
    /// The client is gone, or the worker.
    Closed,
    /// The worker is done with a job.
    Done(worker::Done),
}

/// Serves a client until it says `exit` or is gone; gives the exit status.
pub fn serve(
    surroundings: &Surroundings,
    input: impl Read + Send + 'static,
    output: impl Write + Send + 'static,
) -> u8 {
    let (events, happened) = mpsc::channel();
    let (messages, written) = mpsc::channel();
    let (jobs, given) = mpsc::channel();
    let from_client = events.clone();
    std::thread::spawn(move || wire::read(input, &from_client));
    let writer = std::thread::spawn(move || wire::write(output, &written));
    std::thread::spawn(move || {
        let end = events.clone();
        let _ = std::thread::spawn(move || worker::work(given, events)).join();
        // Editors start a server anew that ends; one without its worker would be silent for ever.
        let _ = end.send(Event::Closed);
    });
    let code = server::Server::new(surroundings.clone(), client::Client::new(messages), jobs).run(&happened);
    // The server is gone and with it the last sender, so that the writer ends when all is written.
    let _ = writer.join();
    code
}
