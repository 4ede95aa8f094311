//! `paste!`: what stands between `[<` and `>]` becomes one name, the rest stays as it is.

use super::is_mark;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// What `paste!` makes of these tokens.
pub(super) fn pasted(tokens: TokenStream) -> TokenStream {
    let paste = |token: TokenTree| match token {
        TokenTree::Group(group) => match name(&group) {
            Some(name) => name.into(),
            None => {
                let mut whole =
                    Group::new(group.delimiter(), documentation(&group).unwrap_or_else(|| pasted(group.stream())));
                whole.set_span(group.span());
                whole.into()
            }
        },
        token => token,
    };
    tokens.into_iter().map(paste).collect()
}

/// `doc = "a" b "c"`, whose parts become one text, with the first of them.
fn documentation(group: &Group) -> Option<TokenStream> {
    let mut tokens = group.stream().into_iter();
    let start: Vec<TokenTree> = tokens.by_ref().take(3).collect();
    let [TokenTree::Ident(doc), equals, TokenTree::Literal(_)] = &start[..] else { return None };
    let parts = group.delimiter() == Delimiter::Bracket && doc == "doc" && is_mark(equals, '=');
    (parts && tokens.next().is_some()).then(|| start.into_iter().collect())
}

/// The name that `[<a_ b:snake>]` writes.
fn name(group: &Group) -> Option<Ident> {
    (group.delimiter() == Delimiter::Bracket).then_some(())?;
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    let [first, parts @ .., last] = &tokens[..] else { return None };
    (is_mark(first, '<') && is_mark(last, '>')).then_some(())?;
    let mut text = String::new();
    let mut parts = parts.iter().peekable();
    while let Some(part) = parts.next() {
        let mut part = written(part)?;
        while parts.next_if(|token| is_mark(token, ':')).is_some() {
            part = changed(&part, &parts.next()?.to_string())?;
        }
        text += &part;
    }
    // Such as a keyword, or no name at all.
    syn::parse_str::<Ident>(&text).ok()?;
    let place = tokens[1..].iter().find(|token| matches!(token, TokenTree::Ident(_)));
    Some(Ident::new(&text, place.map_or_else(Span::call_site, TokenTree::span)))
}

/// A part of a name: variables of macros come in groups without delimiters.
fn written(token: &TokenTree) -> Option<String> {
    match token {
        TokenTree::Ident(name) => Some(name.to_string().trim_start_matches("r#").to_owned()),
        TokenTree::Literal(literal) => Some(literal.to_string().trim_matches(['"', '\'']).replace('-', "_")),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().map(|token| written(&token)).collect()
        }
        _ => None,
    }
}

/// A part after what stands behind its colon.
fn changed(part: &str, how: &str) -> Option<String> {
    let words = || words(part).into_iter();
    Some(match how {
        "lower" => part.to_lowercase(),
        "upper" => part.to_uppercase(),
        "snake" => words().map(|word| word.to_lowercase()).collect::<Vec<_>>().join("_"),
        "camel" => words()
            .map(|word| {
                let mut letters = word.chars();
                let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
                first + &letters.as_str().to_lowercase()
            })
            .collect(),
        _ => return None,
    })
}

/// The words of a name, which begin behind `_` and at capitals.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = None;
    for letter in name.chars() {
        let begins = letter.is_uppercase() && before.is_some_and(char::is_lowercase);
        if letter == '_' || begins {
            words.push(String::new());
        }
        if letter != '_' {
            words.last_mut().expect("there is one").push(letter);
        }
        before = Some(letter);
    }
    words.retain(|word| !word.is_empty());
    words
}
