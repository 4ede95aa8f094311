//! Writes what an arm of a macro stands for, with what the call gave to its variables.

use super::{Binding, Bindings, is_mark, separator};
use proc_macro2::{Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

/// The tokens of an arm's body, placed where the call is. They are taken from those that are `left`; nothing where
/// these do not suffice, or where the body makes no sense.
pub(super) fn transcribe(
    body: TokenStream,
    bindings: &Bindings,
    home: &str,
    at: Span,
    left: &mut usize,
) -> Option<TokenStream> {
    let mut writer = Writer { out: Vec::new(), home, at, left: *left };
    let written = writer.transcribe(body, bindings);
    *left = writer.left;
    written.map(|()| writer.out.into_iter().collect())
}

struct Writer<'h> {
    out: Vec<TokenTree>,
    /// The crate that `$crate` stands for; empty for the package itself.
    home: &'h str,
    at: Span,
    left: usize,
}

impl Writer<'_> {
    fn push(&mut self, token: TokenTree) -> Option<()> {
        self.left = self.left.checked_sub(1)?;
        self.out.push(token);
        Some(())
    }

    fn transcribe(&mut self, body: TokenStream, bindings: &Bindings) -> Option<()> {
        let mut tokens = body.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Group(group) => {
                    let inner = self.inner(group.stream(), bindings)?;
                    let mut group = Group::new(group.delimiter(), inner);
                    group.set_span(self.at);
                    self.push(group.into())?;
                }
                token if is_mark(&token, '$') => match tokens.next()? {
                    TokenTree::Group(group) => {
                        let (separator, _) = separator(&mut tokens)?;
                        self.repeat(&group.stream(), &separator, bindings)?;
                    }
                    TokenTree::Ident(name) => self.variable(&name, bindings)?,
                    _ => return None,
                },
                mut token => {
                    token.set_span(self.at);
                    self.push(token)?;
                }
            }
        }
        Some(())
    }

    fn inner(&mut self, body: TokenStream, bindings: &Bindings) -> Option<TokenStream> {
        let mut writer = Writer { out: Vec::new(), home: self.home, at: self.at, left: self.left };
        writer.transcribe(body, bindings)?;
        self.left = writer.left;
        Some(writer.out.into_iter().collect())
    }

    fn variable(&mut self, name: &Ident, bindings: &Bindings) -> Option<()> {
        match bindings.get(&name.to_string()) {
            Some(Binding::Leaf(tokens)) => {
                for token in tokens.iter() {
                    self.push(token.clone())?;
                }
                Some(())
            }
            Some(Binding::Sequence(_)) => None,
            None if name == "crate" && !self.home.is_empty() => {
                for spacing in [Spacing::Joint, Spacing::Alone] {
                    let mut colon = Punct::new(':', spacing);
                    colon.set_span(self.at);
                    self.push(colon.into())?;
                }
                self.push(Ident::new(self.home, self.at).into())
            }
            None => {
                let mut name = name.clone();
                name.set_span(self.at);
                self.push(name.into())
            }
        }
    }

    fn repeat(&mut self, body: &TokenStream, separator: &[TokenTree], bindings: &Bindings) -> Option<()> {
        let mut names = Vec::new();
        mentioned(body.clone(), &mut names);
        let sequences: Vec<(&String, &Vec<Binding>)> = names
            .iter()
            .filter_map(|name| match bindings.get(name) {
                Some(Binding::Sequence(all)) => Some((name, all)),
                _ => None,
            })
            .collect();
        let rounds = sequences.iter().map(|(_, all)| all.len()).min()?;
        let mut inner = bindings.clone();
        for round in 0..rounds {
            if round > 0 {
                for token in separator {
                    let mut token = token.clone();
                    token.set_span(self.at);
                    self.push(token)?;
                }
            }
            for (name, all) in &sequences {
                inner.insert((*name).clone(), all[round].clone());
            }
            self.transcribe(body.clone(), &inner)?;
        }
        Some(())
    }
}

/// The variables that a repetition's body names.
fn mentioned(body: TokenStream, names: &mut Vec<String>) {
    let mut after_dollar = false;
    for token in body {
        match &token {
            TokenTree::Ident(name) if after_dollar => names.push(name.to_string()),
            TokenTree::Group(group) => mentioned(group.stream(), names),
            _ => {}
        }
        after_dollar = is_mark(&token, '$');
    }
}
