//! Bodies: functions' code, closures, blocks and statements.

use super::Extractor;
use super::expressions::attributes_before;
use crate::names::Name;
use crate::rust::facts::{
    Block, Body, Code, Expr, ExprId, ExprKind, Item, Literal, Packed, Pattern, PatternId, PatternKind, Range, Statement,
};
use proc_macro2::extra::DelimSpan;
use syn::Stmt;

/// A body under construction.
pub(super) struct BodyBuilder<'e, 'a> {
    pub(super) extractor: &'e mut Extractor<'a>,
    exprs: Vec<Expr>,
    patterns: Vec<Pattern>,
    scopes: Vec<Vec<Item>>,
    in_macros: Vec<std::ops::Range<u32>>,
}

/// A block under construction.
struct Parts {
    statements: Vec<Statement>,
    items: Vec<Item>,
    tail: Option<ExprId>,
}

impl<'a> Extractor<'a> {
    /// The code of a function. The receiver is bound as `self`.
    pub(super) fn function_body(&mut self, signature: &syn::Signature, block: &syn::Block) -> Body {
        let mut builder = BodyBuilder::new(self);
        let mut parameters = Vec::new();
        for input in &signature.inputs {
            parameters.push(match input {
                syn::FnArg::Receiver(receiver) => {
                    let range = builder.extractor.lines.range(receiver.self_token.span);
                    builder.add_pattern(range, PatternKind::Bind(Name::new("self"), None))
                }
                syn::FnArg::Typed(typed) => builder.pattern(&typed.pat),
            });
        }
        let root = builder.block(block);
        builder.finish(parameters, root)
    }

    /// The initialiser of a constant or static, and where it stands.
    pub(super) fn initializer_body(&mut self, expr: &syn::Expr) -> (Body, Range) {
        let mut builder = BodyBuilder::new(self);
        let root = builder.expr(expr);
        let range = builder.exprs[root.0 as usize].range;
        (builder.finish(Vec::new(), root), range)
    }
}

impl<'e, 'a> BodyBuilder<'e, 'a> {
    fn new(extractor: &'e mut Extractor<'a>) -> Self {
        Self { extractor, exprs: Vec::new(), patterns: Vec::new(), scopes: Vec::new(), in_macros: Vec::new() }
    }

    fn finish(mut self, parameters: Vec<PatternId>, root: ExprId) -> Body {
        if self.extractor.inside_macros > 0 {
            self.in_macros.push(0..self.exprs.len() as u32);
        }
        let around = self.extractor.around.clone();
        let Self { exprs, patterns, scopes, in_macros, .. } = self;
        Body { parameters, root, code: Packed::new(&Code { exprs, patterns }), scopes, in_macros, around }
    }

    /// Reads what stands in the call of a macro, or what that turns into.
    pub(super) fn in_macro<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let first = self.exprs.len() as u32;
        self.extractor.inside_macros += 1;
        let found = read(self);
        self.extractor.inside_macros -= 1;
        self.in_macros.push(first..self.exprs.len() as u32);
        found
    }

    pub(super) fn add(&mut self, range: Range, kind: ExprKind) -> ExprId {
        // What a macro writes stands at its name, so that code which begins with an argument ends before it.
        let range = Range { start: range.start.min(range.end), end: range.start.max(range.end) };
        self.exprs.push(Expr { range, kind });
        ExprId(self.exprs.len() as u32 - 1)
    }

    pub(super) fn add_pattern(&mut self, range: Range, kind: PatternKind) -> PatternId {
        self.patterns.push(Pattern { range, kind });
        PatternId(self.patterns.len() as u32 - 1)
    }

    pub(super) fn range(&self, id: ExprId) -> Range {
        self.exprs[id.0 as usize].range
    }

    pub(super) fn pattern_range(&self, id: PatternId) -> Range {
        self.patterns[id.0 as usize].range
    }

    pub(super) fn delimited(&self, span: &DelimSpan) -> Range {
        Range { start: self.extractor.lines.open(span), end: self.extractor.lines.close(span) }
    }

    pub(super) fn path_range(&self, qself: Option<&syn::QSelf>, path: &syn::Path) -> Range {
        let lines = &self.extractor.lines;
        let (Some(first), Some(last)) = (path.segments.first(), path.segments.last()) else { return Range::default() };
        let start = match (qself, &path.leading_colon) {
            (Some(qself), _) => lines.start(qself.lt_token.span),
            (None, Some(colon)) => lines.start(colon.spans[0]),
            (None, None) => lines.start(first.ident.span()),
        };
        let end = match &last.arguments {
            syn::PathArguments::None => lines.end(last.ident.span()),
            syn::PathArguments::AngleBracketed(list) => lines.end(list.gt_token.span),
            syn::PathArguments::Parenthesized(list) => lines.close(&list.paren_token.span),
        };
        Range { start, end }
    }

    pub(super) fn block(&mut self, block: &syn::Block) -> ExprId {
        let range = self.delimited(&block.brace_token.span);
        self.statements(&block.stmts, range)
    }

    /// A block of these statements.
    pub(super) fn statements(&mut self, stmts: &[Stmt], range: Range) -> ExprId {
        let mut parts = Parts { statements: Vec::with_capacity(stmts.len()), items: Vec::new(), tail: None };
        let begun = self.extractor.expander.begin_block();
        self.add_statements(stmts, true, &mut parts);
        self.extractor.expander.end_block(begun);
        let Parts { statements, items, tail } = parts;
        let scope = (!items.is_empty()).then(|| {
            self.scopes.push(items);
            self.scopes.len() as u32 - 1
        });
        self.add(range, ExprKind::Block(Box::new(Block { statements, tail, scope })))
    }

    fn add_statements(&mut self, stmts: &[Stmt], to_the_end: bool, parts: &mut Parts) {
        // A tail that `cfg` switches off leaves the statement before it as the tail.
        let left_out = |expr: &syn::Expr| self.extractor.is_left_out(attributes_before(expr));
        let live = |stmt: &Stmt| !matches!(stmt, Stmt::Expr(expr, _) if left_out(expr));
        let last = stmts.iter().rposition(live).filter(|_| to_the_end);
        for (index, stmt) in stmts.iter().enumerate() {
            self.statement(stmt, last == Some(index), parts);
        }
    }

    fn statement(&mut self, stmt: &Stmt, is_last: bool, parts: &mut Parts) {
        let (id, has_value) = match stmt {
            Stmt::Item(item) => return self.extractor.item(item, &mut Vec::new(), &mut parts.items),
            Stmt::Local(local) if self.extractor.is_off(&local.attrs) => return,
            Stmt::Local(local) => {
                let statement = self.local(local);
                parts.statements.push(statement);
                return;
            }
            Stmt::Expr(expr, _) if self.extractor.is_left_out(attributes_before(expr)) => return,
            Stmt::Expr(expr, semicolon) => (self.expr(expr), semicolon.is_none()),
            Stmt::Macro(call) if self.extractor.is_left_out(&call.attrs) => return,
            Stmt::Macro(call) => match self.declarations(&call.mac) {
                Some(declared) => {
                    self.in_macro(|builder| builder.add_statements(&declared, is_last, parts));
                    return self.extractor.expander.leave();
                }
                None => (self.macro_call(&call.mac, &mut parts.items), call.semi_token.is_none()),
            },
        };
        if is_last && has_value {
            parts.tail = Some(id);
        } else {
            parts.statements.push(Statement::Expr(id));
        }
    }

    /// The statements that a macro stands for, where they declare what those after it can use. The expansion is left
    /// by the caller.
    fn declarations(&mut self, call: &syn::Macro) -> Option<Vec<Stmt>> {
        let tokens = self.extractor.expander.enter(call)?;
        let parsed = syn::parse::Parser::parse2(syn::Block::parse_within, tokens).ok();
        let declares = |stmts: &Vec<Stmt>| stmts.iter().any(|stmt| matches!(stmt, Stmt::Local(_) | Stmt::Item(_)));
        let found = parsed.filter(declares);
        if found.is_none() {
            self.extractor.expander.leave();
        }
        found
    }

    fn local(&mut self, local: &syn::Local) -> Statement {
        let ty = match &local.pat {
            syn::Pat::Type(typed) => Some(self.extractor.ty(&typed.ty)),
            _ => None,
        };
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let otherwise =
            local.init.as_ref().and_then(|init| init.diverge.as_ref()).map(|(_, otherwise)| self.expr(otherwise));
        let pattern = self.pattern(&local.pat);
        Statement::Let { pattern, ty, init, otherwise }
    }

    pub(super) fn literal(&self, lit: &syn::Lit) -> Literal {
        let number = |suffix: &str| Literal::Number((!suffix.is_empty()).then(|| Name::new(suffix)));
        match lit {
            syn::Lit::Str(text) if is_over_at_once(&text.value()) => Literal::AtOnce,
            syn::Lit::Str(_) => Literal::Str,
            syn::Lit::ByteStr(_) => Literal::Bytes,
            syn::Lit::CStr(_) => Literal::CStr,
            syn::Lit::Byte(_) => number("u8"),
            syn::Lit::Char(_) => Literal::Char,
            syn::Lit::Int(int) if int.suffix().is_empty() && int.base10_digits() == "0" => Literal::Zero,
            syn::Lit::Int(int) => number(int.suffix()),
            syn::Lit::Float(float) => number(if float.suffix().is_empty() { "f64" } else { float.suffix() }),
            syn::Lit::Bool(literal) => Literal::Bool(literal.value),
            _ => Literal::Number(None),
        }
    }
}

/// Whether this is the path of a file that no disk holds, a device, what the kernel tells of itself or what is kept in memory
/// until the machine stops (<https://refspecs.linuxfoundation.org/FHS_3.0/fhs/ch03s15.html>); the statement that
/// begins a transaction and leaves it to the first one in it to take a lock, which is what SQLite means by `BEGIN`
/// (<https://www.sqlite.org/lang_transaction.html>); or what sets a connection to SQLite alone, without a look at the
/// database (<https://www.sqlite.org/pragma.html>).
fn is_over_at_once(text: &str) -> bool {
    const SETTINGS: [&str; 8] = [
        "busy_timeout",
        "cache_size",
        "foreign_keys",
        "query_only",
        "recursive_triggers",
        "synchronous",
        "temp_store",
        "trusted_schema",
    ];
    let statement = text.trim_end_matches([';', ' ']);
    let mut words = statement.split(|c: char| c.is_ascii_whitespace() || c == '=').filter(|word| !word.is_empty());
    let of_one = match words.next() {
        Some(first) if first.eq_ignore_ascii_case("begin") => {
            words.all(|word| word.eq_ignore_ascii_case("deferred") || word.eq_ignore_ascii_case("transaction"))
        }
        Some(first) if first.eq_ignore_ascii_case("pragma") => {
            words.next().is_some_and(|name| SETTINGS.contains(&name)) && !statement.contains(';')
        }
        Some(name) => SETTINGS.contains(&name) && words.next().is_none(),
        None => false,
    };
    let is_in = |folder: &str| text.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    of_one || ["/dev", "/proc", "/run", "/sys", "/var/run"].into_iter().any(is_in)
}
