//! Messages as bytes: a header with the length, then JSON.
//!
//! A body that is no message is answered and passed over; only a broken header ends the connection, since nobody
//! knows where the next message begins.

use super::Event;
use lsp_server::Message;
use serde_json::json;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::sync::mpsc::{Receiver, Sender};

/// No editor sends more at once, and a length that is a mistake must not fill the memory.
const LONGEST: usize = 256 << 20;

/// What goes to the client.
pub enum Outgoing {
    /// A message.
    Message(Message),
    /// The answer to something that was no message: why.
    Refusal(String),
}

/// Reads messages until there are no more.
pub fn read(input: impl Read, events: &Sender<Event>) {
    let mut input = BufReader::new(input);
    while let Ok(Some(body)) = frame(&mut input) {
        let event = match serde_json::from_slice(&body) {
            Ok(message) => Event::Message(message),
            Err(error) => Event::Malformed(error.to_string()),
        };
        if events.send(event).is_err() {
            return;
        }
    }
    // Nobody listens any more where this fails.
    let _ = events.send(Event::Closed);
}

fn frame(input: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if input.take(4096).read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim();
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse::<usize>().ok();
        }
    }
    let length = length.filter(|length| *length <= LONGEST).ok_or(io::ErrorKind::InvalidData)?;
    let mut body = vec![0; length];
    input.read_exact(&mut body)?;
    Ok(Some(body))
}

/// Writes messages until nobody sends any more.
pub fn write(mut output: impl Write, messages: &Receiver<Outgoing>) {
    for message in messages {
        let written = match message {
            Outgoing::Message(message) => message.write(&mut output),
            Outgoing::Refusal(why) => refuse(&mut output, &why),
        };
        if written.is_err() {
            return;
        }
    }
}

/// What is no message has no id that could be answered.
fn refuse(output: &mut impl Write, why: &str) -> io::Result<()> {
    let code = lsp_server::ErrorCode::ParseError as i32;
    let text = json!({ "jsonrpc": "2.0", "id": null, "error": { "code": code, "message": why } }).to_string();
    write!(output, "Content-Length: {}\r\n\r\n{text}", text.len())?;
    output.flush()
}
