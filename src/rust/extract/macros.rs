//! Macro calls: those that can be expanded as the code they stand for, others by the shape of their arguments.
//!
//! Before expansion a macro's arguments are only tokens. Most macros take expressions, statements, items or the arms
//! of a `select!`, so each shape is tried in turn; the macro's name plays no part, and what fits none is counted.

use super::Extractor;
use super::bodies::BodyBuilder;
use super::shapes::{
    SelectArm, Shape, any_word, cfg_if, named_in_format, of_own_type, only_items, shape, without_static_ref,
};
use crate::rust::facts::{ExprId, ExprKind, Item, MacroCall, Move, PatternId, Range};
use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Macro, Stmt};

impl Extractor<'_> {
    /// Notes a call of a macro that could not be read as code.
    pub(super) fn unread(&mut self, tokens: &TokenStream) {
        self.unread_macros += 1;
        any_word(tokens, |word| {
            self.unread_names.insert(word.to_string());
            false
        });
        for name in of_own_type(tokens) {
            self.unread_names.insert(format!("Self::{name}"));
        }
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
                exprs.extend(named_in_format(mac, &exprs));
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
