//! What the tokens of a macro call are, told by their form alone: expressions, statements, values under keys, the arms
//! of a `select!`.

use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Macro, Pat, Stmt, Token};

/// An arm of a `select!`-like macro.
pub(super) struct SelectArm {
    pub(super) pattern: Option<Pat>,
    pub(super) future: Option<Expr>,
    pub(super) handler: Option<Expr>,
}

/// What the tokens of a macro call turned out to be.
pub(super) enum Shape {
    Expressions(Vec<Expr>),
    Select(Vec<SelectArm>),
    Statements(Vec<Stmt>),
    /// Statements that yield: none of them runs before the stream is polled that is made of them.
    Stream(Vec<Stmt>),
}

/// Whether a word stands among tokens, however deep.
pub(super) fn has_word(tokens: &TokenStream, word: &str) -> bool {
    any_word(tokens, |found| found == word)
}

/// Whether one of the words among tokens is of some kind; those after it are not looked at.
pub(super) fn any_word(tokens: &TokenStream, mut is: impl FnMut(&Ident) -> bool) -> bool {
    let mut open = vec![tokens.clone()];
    while let Some(tokens) = open.pop() {
        for token in tokens {
            match token {
                TokenTree::Ident(word) if is(&word) => return true,
                TokenTree::Group(group) => open.push(group.stream()),
                _ => {}
            }
        }
    }
    false
}

/// The names behind `Self::` among tokens.
pub(super) fn of_own_type(tokens: &TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![tokens.clone()];
    while let Some(tokens) = open.pop() {
        // How much of `Self::` came before.
        let mut begun = 0;
        for token in tokens {
            begun = match token {
                TokenTree::Ident(word) if word == "Self" => 1,
                TokenTree::Punct(colon) if begun > 0 && begun < 3 && colon.as_char() == ':' => begun + 1,
                TokenTree::Ident(word) if begun == 3 => {
                    found.push(word.to_string());
                    0
                }
                TokenTree::Group(group) => {
                    open.push(group.stream());
                    0
                }
                _ => 0,
            };
        }
    }
    found
}

/// Whether a block only declares items.
pub(super) fn only_items(statements: &[Stmt]) -> bool {
    statements.iter().all(|statement| matches!(statement, Stmt::Item(_)))
}

/// `if #[cfg(p)] { .. } else if #[cfg(q)] { .. } else { .. }`, as predicates and bodies.
pub(super) fn cfg_if(tokens: &TokenStream) -> Option<Vec<(Option<TokenStream>, TokenStream)>> {
    let mut branches = Vec::new();
    let mut predicate: Option<TokenStream> = None;
    let mut seen_if = false;
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(word) if word == "if" => seen_if = true,
            TokenTree::Ident(word) if word == "else" && seen_if => {}
            TokenTree::Punct(mark) if mark.as_char() == '#' && seen_if => {}
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && seen_if => {
                let mut inner = group.stream().into_iter();
                match (inner.next(), inner.next()) {
                    (Some(TokenTree::Ident(word)), Some(TokenTree::Group(group))) if word == "cfg" => {
                        predicate = Some(group.stream());
                    }
                    _ => return None,
                }
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && seen_if => {
                branches.push((predicate.take(), group.stream()));
            }
            _ => return None,
        }
    }
    branches.iter().any(|(predicate, _)| predicate.is_some()).then_some(branches)
}

/// `static ref X` as `static X`: the one bit of private syntax in macros that declare lazy statics.
pub(super) fn without_static_ref(tokens: TokenStream) -> TokenStream {
    let mut after_static = false;
    tokens
        .into_iter()
        .filter(|token| {
            let word = match token {
                TokenTree::Ident(word) => word.to_string(),
                _ => String::new(),
            };
            let drop = after_static && word == "ref";
            after_static = word == "static";
            !drop
        })
        .collect()
}

pub(super) fn shape(tokens: TokenStream) -> Option<Shape> {
    if tokens.is_empty() {
        return Some(Shape::Expressions(Vec::new()));
    }
    if has_word(&tokens, "yield") {
        // A macro by example that hands its tokens on may put its crate before them: `inner!(($crate) ..)`.
        let after_crate = || match tokens.clone().into_iter().next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                Some(tokens.clone().into_iter().skip(1).collect())
            }
            _ => None,
        };
        let statements = |tokens: TokenStream| syn::Block::parse_within.parse2(tokens).ok();
        if let Some(statements) = statements(tokens.clone()).or_else(|| statements(after_crate()?)) {
            return Some(Shape::Stream(statements));
        }
    }
    if has_fat_arrow(&tokens)
        && let Ok(arms) = select_arms.parse2(tokens.clone())
        && arms.iter().any(|arm| arm.future.is_some())
    {
        return Some(Shape::Select(arms));
    }
    if let Ok(exprs) = expressions.parse2(without_sigils(tokens.clone())) {
        return Some(Shape::Expressions(exprs));
    }
    let statements = syn::Block::parse_within.parse2(tokens.clone()).ok().filter(|statements| !only_items(statements));
    let statements = statements.map(Shape::Statements);
    let as_data = |input: ParseStream<'_>| entries(input, &mut { MOST_AGAIN });
    statements.or_else(|| as_data.parse2(tokens).ok().map(Shape::Expressions))
}

/// The variables that the text of a `format!` and its like names.
pub(super) fn named_in_format(mac: &Macro, arguments: &[Expr]) -> Vec<Expr> {
    let text = match mac.path.get_ident().map(syn::Ident::to_string).as_deref() {
        Some("format" | "format_args" | "print" | "println" | "eprint" | "eprintln") => arguments.first(),
        Some("write" | "writeln") => arguments.get(1),
        _ => None,
    };
    let Some(Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. })) = text else { return Vec::new() };
    let written = text.value().replace("{{", "");
    let names = written.split('{').skip(1).filter_map(|rest| rest.split(['}', ':']).next());
    let idents = names.filter_map(|name| syn::parse_str::<syn::Ident>(name).ok());
    let variable = |mut ident: syn::Ident| {
        ident.set_span(text.span());
        Expr::Path(syn::ExprPath { attrs: Vec::new(), qself: None, path: ident.into() })
    };
    idents.map(variable).collect()
}

/// Expressions between commas or semicolons. A format string's `name = value` reads as an assignment, a pattern
/// argument as of `matches!` ends the list.
fn expressions(input: ParseStream<'_>) -> syn::Result<Vec<Expr>> {
    let mut exprs = Vec::new();
    while !input.is_empty() {
        match input.parse::<Expr>() {
            Ok(expr) => exprs.push(expr),
            Err(error) if exprs.len() == 1 && input.fork().call(Pat::parse_multi_with_leading_vert).is_ok() => {
                let _ = error;
                input.parse::<TokenStream>()?;
                break;
            }
            Err(error) => return Err(error),
        }
        if input.is_empty() {
            break;
        }
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        } else if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
        } else {
            input.parse::<Token![;]>()?;
        }
    }
    Ok(exprs)
}

/// What is written into data: `{ "name": value, (name): [value, ..] }`, `key => value, ..`. Names are none of the
/// expressions.
fn entries(input: ParseStream<'_>, again: &mut usize) -> syn::Result<Vec<Expr>> {
    let mut exprs = Vec::new();
    while !input.is_empty() {
        let before = exprs.len();
        value(input, again, &mut exprs)?;
        if input.peek(Token![:]) {
            input.parse::<Token![:]>()?;
            exprs.truncate(before);
            value(input, again, &mut exprs)?;
        } else if input.peek(Token![=>]) {
            input.parse::<Token![=>]>()?;
            value(input, again, &mut exprs)?;
        }
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(exprs)
}

/// How many groups of one call are read again as expressions. They stand in each other, so that each may cost as much as
/// the whole.
const MOST_AGAIN: usize = 16;

/// An expression, or what stands between brackets or braces.
fn value(input: ParseStream<'_>, again: &mut usize, exprs: &mut Vec<Expr>) -> syn::Result<()> {
    if input.peek(syn::token::Brace) || input.peek(syn::token::Bracket) {
        let ahead = input.fork();
        match inside(&ahead, again) {
            Ok(found) => {
                input.advance_to(&ahead);
                exprs.extend(found);
                return Ok(());
            }
            Err(error) if *again == 0 => return Err(error),
            Err(_) => *again -= 1,
        }
    }
    exprs.push(input.parse()?);
    Ok(())
}

fn inside(input: ParseStream<'_>, again: &mut usize) -> syn::Result<Vec<Expr>> {
    let inner;
    if input.peek(syn::token::Brace) {
        syn::braced!(inner in input);
    } else {
        syn::bracketed!(inner in input);
    }
    entries(&inner, again)
}

/// Drops the `%` and `?` that logging macros put before a value, at the start of the tokens or after `,` or `=`.
fn without_sigils(tokens: TokenStream) -> TokenStream {
    let mut at_start = true;
    tokens
        .into_iter()
        .filter(|token| {
            let mark = match token {
                TokenTree::Punct(mark) if mark.spacing() == Spacing::Alone || at_start => Some(mark.as_char()),
                _ => None,
            };
            let drop = at_start && matches!(mark, Some('%' | '?'));
            at_start = drop || matches!(mark, Some(',' | '='));
            !drop
        })
        .collect()
}

fn has_fat_arrow(tokens: &TokenStream) -> bool {
    let mut after_equals = false;
    for token in tokens.clone() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '>' && after_equals => return true,
            TokenTree::Punct(mark) => after_equals = mark.as_char() == '=' && mark.spacing() == Spacing::Joint,
            _ => after_equals = false,
        }
    }
    false
}

/// `biased; pattern = future, if condition => handler, else => handler`.
fn select_arms(input: ParseStream<'_>) -> syn::Result<Vec<SelectArm>> {
    let ahead = input.fork();
    if ahead.parse::<syn::Ident>().is_ok() && ahead.peek(Token![;]) {
        input.parse::<syn::Ident>()?;
        input.parse::<Token![;]>()?;
    }
    let mut arms = Vec::new();
    while !input.is_empty() {
        arms.push(select_arm(input)?);
        if input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
        }
    }
    Ok(arms)
}

fn select_arm(input: ParseStream<'_>) -> syn::Result<SelectArm> {
    let mut arm = SelectArm { pattern: None, future: None, handler: None };
    if input.peek(Token![else]) {
        input.parse::<Token![else]>()?;
    } else {
        let ahead = input.fork();
        let word = ahead.parse::<syn::Ident>();
        if word.is_ok() && ahead.peek(Token![=>]) {
            input.parse::<syn::Ident>()?;
        } else {
            arm.pattern = Some(Pat::parse_multi_with_leading_vert(input)?);
            input.parse::<Token![=]>()?;
            arm.future = Some(input.parse()?);
            if input.peek(Token![,]) && input.peek2(Token![if]) {
                input.parse::<Token![,]>()?;
                input.parse::<Token![if]>()?;
                input.parse::<Expr>()?;
            }
        }
    }
    input.parse::<Token![=>]>()?;
    arm.handler = Some(if input.peek(syn::token::Brace) {
        let block = input.parse::<syn::ExprBlock>()?;
        Expr::Block(block)
    } else {
        input.parse()?
    });
    Ok(arm)
}
