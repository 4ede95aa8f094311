//! A file with a syntax error, item by item: what is whole is read, the rest is passed over.
//!
//! Of an item whose code cannot be read, such as a function that is being written, the signatures are: its code is
//! taken away, so that the rest of the program sees what it saw before. Attribute macros may take what is no Rust by
//! itself, such as a visibility before `impl`; such an item is read without it. Text that cannot even be split into
//! tokens gives nothing.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::str::FromStr;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Block, File, Item};

/// The items that can be read, and whether these are all.
pub(super) fn parse(text: &str) -> Option<(File, bool)> {
    items.parse2(tokens(text)?).ok()
}

/// The tokens of a file. The parser of whole files takes a byte-order mark and a shebang line away; blanks keep all
/// places as they are.
pub(super) fn tokens(text: &str) -> Option<TokenStream> {
    let text = text.strip_prefix('\u{feff}').map_or_else(|| text.to_owned(), |rest| format!(" {rest}"));
    let text = match text.strip_prefix("#!").filter(|rest| !rest.trim_start().starts_with('[')) {
        Some(rest) => rest.find('\n').map_or_else(String::new, |end| rest[end..].to_owned()),
        None => text,
    };
    TokenStream::from_str(&text).ok()
}

fn items(input: ParseStream<'_>) -> syn::Result<(File, bool)> {
    let attrs = input.call(syn::Attribute::parse_inner)?;
    let mut file = File { shebang: None, frontmatter: None, attrs, items: Vec::new() };
    let mut all = true;
    while !input.is_empty() {
        match item(input) {
            Some(item) => file.items.push(item),
            None => {
                all = false;
                file.items.extend(mended(input)?);
            }
        }
    }
    Ok((file, all))
}

/// The next item, if it is one.
fn item(input: ParseStream<'_>) -> Option<Item> {
    let ahead = input.fork();
    if ahead.parse::<Item>().is_ok() {
        return input.parse().ok();
    }
    let ahead = input.fork();
    let is_visible_impl = ahead.call(syn::Attribute::parse_outer).is_ok()
        && ahead.parse::<syn::Visibility>().is_ok()
        && ahead.peek(syn::Token![impl])
        && ahead.parse::<syn::ItemImpl>().is_ok();
    if !is_visible_impl {
        return None;
    }
    input.call(syn::Attribute::parse_outer).ok()?;
    input.parse::<syn::Visibility>().ok()?;
    syn::ItemImpl::parse(input).ok().map(Item::Impl)
}

/// Takes what cannot be read, to the end of the next braces or the next semicolon, and gives the item that it is
/// without the code in it, if it is one then.
fn mended(input: ParseStream<'_>) -> syn::Result<Option<Item>> {
    let mut tokens = Vec::new();
    while !input.is_empty() {
        let token = input.parse::<TokenTree>()?;
        let last = match &token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(mark) => mark.as_char() == ';',
            _ => false,
        };
        tokens.push(token);
        if last {
            break;
        }
    }
    Ok(syn::parse2(without_broken_code(tokens.into_iter().collect())).ok())
}

/// The same tokens with the bodies of functions emptied where these are not code.
fn without_broken_code(tokens: TokenStream) -> TokenStream {
    let mut in_function = false;
    let mend = |token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let broken = || syn::parse2::<Block>(TokenTree::from(group.clone()).into()).is_err();
            let inner = match std::mem::take(&mut in_function) {
                true if broken() => TokenStream::new(),
                true => group.stream(),
                false => without_broken_code(group.stream()),
            };
            let mut whole = Group::new(Delimiter::Brace, inner);
            whole.set_span(group.span());
            whole.into()
        }
        TokenTree::Ident(word) => {
            in_function |= word == "fn";
            word.into()
        }
        TokenTree::Punct(mark) => {
            in_function &= mark.as_char() != ';';
            mark.into()
        }
        other => other,
    };
    tokens.into_iter().map(mend).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let name = |item: &Item| match item {
            Item::Fn(function) => format!("{} {}", function.sig.ident, function.block.stmts.len()),
            Item::Impl(all) => format!("impl {}", all.items.len()),
            _ => "other".to_owned(),
        };
        parse(text).map(|(file, _)| file.items.iter().map(name).collect()).unwrap_or_default()
    }

    #[test]
    fn a_function_with_half_a_statement_keeps_its_signature() {
        assert_eq!(names("fn a() { x.; }\nfn b() { c(); }"), ["a 0", "b 1"]);
        assert_eq!(names("impl A {\n fn a(&self) { let = }\n fn b() { 1 }\n}\nstruct"), ["impl 2"]);
    }

    #[test]
    fn what_is_no_item_is_passed_over() {
        assert_eq!(names("fn half( {} }"), [""; 0]);
        assert_eq!(names("what ever; fn a() { b() }"), ["a 1"]);
    }
}
