//! A file with a syntax error, item by item: what is whole is read, the rest is passed over.
//!
//! Attribute macros may take what is no Rust by itself, such as a visibility before `impl`; such an item is read
//! without it. Text that cannot even be split into tokens gives nothing.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::str::FromStr;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{File, Item};

/// The items that can be read.
pub(super) fn parse(text: &str) -> Option<File> {
    // The parser of whole files takes a byte-order mark and a shebang line away; blanks keep all places as they are.
    let text = text.strip_prefix('\u{feff}').map_or_else(|| text.to_owned(), |rest| format!(" {rest}"));
    let text = match text.strip_prefix("#!").filter(|rest| !rest.trim_start().starts_with('[')) {
        Some(rest) => rest.find('\n').map_or_else(String::new, |end| rest[end..].to_owned()),
        None => text,
    };
    let tokens = TokenStream::from_str(&text).ok()?;
    items.parse2(tokens).ok()
}

fn items(input: ParseStream<'_>) -> syn::Result<File> {
    let attrs = input.call(syn::Attribute::parse_inner)?;
    let mut file = File { shebang: None, frontmatter: None, attrs, items: Vec::new() };
    while !input.is_empty() {
        match item(input) {
            Some(item) => file.items.push(item),
            None => skip(input)?,
        }
    }
    Ok(file)
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

/// Passes over what cannot be read: to the end of the next braces, or the next semicolon.
fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() {
        match input.parse::<TokenTree>()? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
            TokenTree::Punct(mark) if mark.as_char() == ';' => break,
            _ => {}
        }
    }
    Ok(())
}
