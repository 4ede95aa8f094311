//! Macro calls, read by the shape of their arguments.
//!
//! Before expansion a macro's arguments are only tokens. Most macros take expressions, statements, items or the arms
//! of a `select!`, so each shape is tried in turn; the macro's name plays no part, and what fits none is counted.

use super::Extractor;
use super::bodies::BodyBuilder;
use crate::rust::facts::{ExprId, ExprKind, Item, MacroCall, Move, PatternId, Range};
use proc_macro2::{Delimiter, Ident, Spacing, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Macro, Pat, Stmt, Token};

/// An arm of a `select!`-like macro.
struct SelectArm {
    pattern: Option<Pat>,
    future: Option<Expr>,
    handler: Option<Expr>,
}

/// What the tokens of a macro call turned out to be.
enum Shape {
    Expressions(Vec<Expr>),
    Select(Vec<SelectArm>),
    Statements(Vec<Stmt>),
    /// Statements that yield: none of them runs before the stream is polled that is made of them.
    Stream(Vec<Stmt>),
}

impl Extractor<'_> {
    /// Notes a call of a macro that could not be read as code.
    pub(super) fn unread(&mut self, tokens: &TokenStream) {
        self.unread_macros += 1;
        any_word(tokens, |word| {
            self.unread_names.insert(word.to_string());
            false
        });
    }
}

impl BodyBuilder<'_, '_> {
    /// A macro call in a body. Items it declares go to `items`, those of the block it stands in.
    pub(super) fn macro_call(&mut self, mac: &Macro, items: &mut Vec<Item>) -> ExprId {
        self.in_macro(|builder| builder.call_of_macro(mac, items))
    }

    fn call_of_macro(&mut self, mac: &Macro, items: &mut Vec<Item>) -> ExprId {
        let path_range = self.path_range(None, &mac.path);
        let close = match &mac.delimiter {
            syn::MacroDelimiter::Paren(delimiter) => self.extractor.lines.close(&delimiter.span),
            syn::MacroDelimiter::Brace(delimiter) => self.extractor.lines.close(&delimiter.span),
            syn::MacroDelimiter::Bracket(delimiter) => self.extractor.lines.close(&delimiter.span),
        };
        let range = Range { start: path_range.start, end: close };
        if let Some(id) = self.expanded(mac, range) {
            return id;
        }
        let path = self.extractor.path(&mac.path);
        let mut call = MacroCall { path, path_range, arguments: Vec::new(), branches: Vec::new() };
        if let Some(branches) = cfg_if(&mac.tokens) {
            for tokens in self.extractor.branches_on(branches) {
                match syn::Block::parse_within.parse2(tokens.clone()) {
                    Ok(statements) if !only_items(&statements) => {
                        call.arguments.push(self.statements(&statements, range))
                    }
                    _ => {
                        self.extractor.macro_items(&tokens, &mut Vec::new(), items);
                    }
                }
            }
            // The branch that is on stands for the whole.
            return match call.arguments.as_slice() {
                &[only] => only,
                _ => self.add(range, ExprKind::Macro(Box::new(call))),
            };
        }
        match shape(mac.tokens.clone()) {
            Some(Shape::Expressions(mut exprs)) => {
                exprs.extend(first_in_format(mac, &exprs));
                call.arguments = self.exprs(&exprs);
            }
            Some(Shape::Select(arms)) => {
                for arm in arms {
                    self.select_arm(&arm, &mut call);
                }
            }
            Some(Shape::Statements(statements)) => call.arguments.push(self.statements(&statements, range)),
            Some(Shape::Stream(statements)) => {
                let body = self.statements(&statements, range);
                call.arguments.push(self.add(range, ExprKind::Async(body, Move::Yes)));
            }
            None => {
                if !self.extractor.macro_items(&mac.tokens, &mut Vec::new(), items) {
                    self.extractor.unread(&mac.tokens);
                }
            }
        }
        self.add(range, ExprKind::Macro(Box::new(call)))
    }

    /// A call of one of the package's own macros, as the code that it stands for.
    fn expanded(&mut self, mac: &Macro, range: Range) -> Option<ExprId> {
        let tokens = self.extractor.expander.enter(mac)?;
        let parsed = syn::Block::parse_within.parse2(tokens).ok();
        let id = parsed.map(|statements| match statements.as_slice() {
            [Stmt::Expr(expr, None)] => self.expr(expr),
            _ => self.statements(&statements, range),
        });
        self.extractor.expander.leave();
        id
    }

    fn select_arm(&mut self, arm: &SelectArm, call: &mut MacroCall) {
        let future = arm.future.as_ref().map(|future| self.expr(future));
        call.arguments.extend(future);
        let Some(handler) = &arm.handler else { return };
        let pattern: PatternId = match &arm.pattern {
            Some(pattern) => self.pattern(pattern),
            None => self.add_pattern(Range::default(), crate::rust::facts::PatternKind::Wild),
        };
        let handler = self.expr(handler);
        call.branches.push((pattern, handler));
    }
}

impl Extractor<'_> {
    /// A macro call among items: what it declares, as far as it can be read. Returns whether it could.
    pub(super) fn macro_items(&mut self, tokens: &TokenStream, inside: &mut Vec<String>, out: &mut Vec<Item>) -> bool {
        if let Some(branches) = cfg_if(tokens) {
            for body in self.branches_on(branches) {
                self.macro_items(&body, inside, out);
            }
            return true;
        }
        let parser = |input: ParseStream<'_>| {
            let inner = input.call(syn::Attribute::parse_inner)?;
            if self.is_off(&inner) {
                input.parse::<TokenStream>()?;
            }
            let mut items = Vec::new();
            while !input.is_empty() {
                items.push(input.parse::<syn::Item>()?);
            }
            Ok(items)
        };
        let Ok(items) = parser.parse2(without_static_ref(tokens.clone())) else { return false };
        self.inside_macros += 1;
        for item in &items {
            self.item(item, inside, out);
        }
        self.inside_macros -= 1;
        true
    }

    /// The branches of `cfg_if!` that may be on.
    fn branches_on(&self, branches: Vec<(Option<TokenStream>, TokenStream)>) -> Vec<TokenStream> {
        let mut on = Vec::new();
        for (predicate, body) in branches {
            let value = predicate.map_or(Some(true), |predicate| self.eval_tokens(predicate));
            if value != Some(false) {
                on.push(body);
            }
            if value == Some(true) {
                break;
            }
        }
        on
    }
}

/// Whether a word stands among tokens, however deep.
pub(super) fn has_word(tokens: &TokenStream, word: &str) -> bool {
    any_word(tokens, |found| found == word)
}

/// Whether one of the words among tokens is of some kind; those after it are not looked at.
fn any_word(tokens: &TokenStream, mut is: impl FnMut(&Ident) -> bool) -> bool {
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

/// Whether a block only declares items.
fn only_items(statements: &[Stmt]) -> bool {
    statements.iter().all(|statement| matches!(statement, Stmt::Item(_)))
}

/// `if #[cfg(p)] { .. } else if #[cfg(q)] { .. } else { .. }`, as predicates and bodies.
fn cfg_if(tokens: &TokenStream) -> Option<Vec<(Option<TokenStream>, TokenStream)>> {
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
fn without_static_ref(tokens: TokenStream) -> TokenStream {
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

fn shape(tokens: TokenStream) -> Option<Shape> {
    if tokens.is_empty() {
        return Some(Shape::Expressions(Vec::new()));
    }
    if has_word(&tokens, "yield")
        && let Ok(statements) = syn::Block::parse_within.parse2(tokens.clone())
    {
        return Some(Shape::Stream(statements));
    }
    if has_fat_arrow(&tokens)
        && let Ok(arms) = select_arms.parse2(tokens.clone())
    {
        return Some(Shape::Select(arms));
    }
    if let Ok(exprs) = expressions.parse2(without_sigils(tokens.clone())) {
        return Some(Shape::Expressions(exprs));
    }
    syn::Block::parse_within.parse2(tokens).ok().filter(|statements| !only_items(statements)).map(Shape::Statements)
}

/// The variable that the text of a `format!` begins with: what that is, such as a folder, the text is as a whole.
fn first_in_format(mac: &Macro, arguments: &[Expr]) -> Option<Expr> {
    let Some(Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. })) = arguments.first() else { return None };
    let written = text.value();
    let (name, _) = written.strip_prefix('{')?.split_once(['}', ':'])?;
    let mut ident = syn::parse_str::<syn::Ident>(name).ok().filter(|_| mac.path.is_ident("format"))?;
    ident.set_span(text.span());
    Some(Expr::Path(syn::ExprPath { attrs: Vec::new(), qself: None, path: ident.into() }))
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
