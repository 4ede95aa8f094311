//! The texts that the client shows, as it has them.

use super::positions::Encoding;
use crate::load;
use lsp_types::{TextDocumentContentChangeEvent, Uri};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// An open document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its version.
    pub version: i32,
    /// Its text.
    pub text: Arc<str>,
    /// The canonical path of its file.
    pub path: PathBuf,
}

/// All open documents.
#[derive(Debug, Default)]
pub struct Documents(BTreeMap<Uri, Document>);

impl Documents {
    /// Takes a document; gives the path of its file, where it has one.
    pub fn open(&mut self, uri: &Uri, version: i32, text: &str) -> Option<PathBuf> {
        let path = path_of(uri)?;
        self.0.insert(uri.clone(), Document { version, text: text.into(), path: path.clone() });
        Some(path)
    }

    /// Changes a document; gives the path of its file.
    pub fn change(
        &mut self,
        uri: &Uri,
        version: i32,
        changes: Vec<TextDocumentContentChangeEvent>,
        encoding: Encoding,
    ) -> Option<PathBuf> {
        let document = self.0.get_mut(uri)?;
        let mut text = document.text.to_string();
        for change in changes {
            match change {
                TextDocumentContentChangeEvent::TextDocumentContentChangePartial(change) => {
                    let start = encoding.offset(&text, change.range.start);
                    let end = encoding.offset(&text, change.range.end).max(start);
                    text.replace_range(start..end, &change.text);
                }
                TextDocumentContentChangeEvent::TextDocumentContentChangeWholeDocument(change) => text = change.text,
            }
        }
        (document.version, document.text) = (version, text.into());
        Some(document.path.clone())
    }

    /// Forgets a document; gives the path of its file.
    pub fn close(&mut self, uri: &Uri) -> Option<PathBuf> {
        self.0.remove(uri).map(|document| document.path)
    }

    /// An open document.
    pub fn get(&self, uri: &Uri) -> Option<&Document> {
        self.0.get(uri)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&Uri, &Document)> {
        self.0.iter()
    }
}

/// The canonical path that a URI means, if it is one of a file.
pub fn path_of(uri: &Uri) -> Option<PathBuf> {
    uri.to_file_path().ok().map(|path| load::canonical(&path))
}
