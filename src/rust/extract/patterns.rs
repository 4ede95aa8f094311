//! Patterns.

use super::bodies::BodyBuilder;
use crate::names::Name;
use crate::rust::facts::{PatternId, PatternKind, Range};
use syn::Pat;

impl BodyBuilder<'_, '_> {
    pub(super) fn pattern(&mut self, pattern: &Pat) -> PatternId {
        let (range, kind) = self.pattern_parts(pattern);
        self.add_pattern(range, kind)
    }

    fn patterns<'p>(&mut self, patterns: impl IntoIterator<Item = &'p Pat>) -> Box<[PatternId]> {
        patterns.into_iter().map(|pattern| self.pattern(pattern)).collect()
    }

    fn pattern_parts(&mut self, pattern: &Pat) -> (Range, PatternKind) {
        match pattern {
            Pat::Ident(ident) => {
                let name = self.extractor.name(&ident.ident);
                let range = self.extractor.lines.range(ident.ident.span());
                let inner = ident.subpat.as_ref().map(|(_, inner)| self.pattern(inner));
                (range, PatternKind::Bind(name, inner))
            }
            Pat::Wild(wild) => (self.extractor.lines.range(wild.underscore_token.span), PatternKind::Wild),
            Pat::Lit(syn::ExprLit { lit: syn::Lit::Bool(literal), .. }) => {
                (self.extractor.lines.range(literal.span), PatternKind::Bool(literal.value))
            }
            Pat::Rest(rest) => (self.extractor.lines.range(rest.dot2_token.spans[0]), PatternKind::Rest),
            Pat::Tuple(tuple) => {
                let range = self.delimited(&tuple.paren_token.span);
                (range, PatternKind::Tuple(self.patterns(&tuple.elems)))
            }
            Pat::TupleStruct(tuple) => {
                let path = self.extractor.qualified_path(tuple.qself.as_ref(), &tuple.path);
                let mut range = self.path_range(tuple.qself.as_ref(), &tuple.path);
                range.end = self.extractor.lines.close(&tuple.paren_token.span);
                (range, PatternKind::TupleStruct(Box::new(path), self.patterns(&tuple.elems)))
            }
            Pat::Struct(object) => {
                let path = self.extractor.qualified_path(object.qself.as_ref(), &object.path);
                let mut range = self.path_range(object.qself.as_ref(), &object.path);
                range.end = self.extractor.lines.close(&object.brace_token.span);
                let fields = object.fields.iter().map(|field| (self.member(&field.member), self.pattern(&field.pat)));
                let fields = fields.collect();
                (range, PatternKind::Struct(Box::new(path), fields))
            }
            Pat::Path(path) => {
                let lowered = self.extractor.qualified_path(path.qself.as_ref(), &path.path);
                (self.path_range(path.qself.as_ref(), &path.path), PatternKind::Path(Box::new(lowered)))
            }
            Pat::Reference(reference) => {
                let inner = self.pattern(&reference.pat);
                let start = self.extractor.lines.start(reference.and_token.span);
                (Range { start, end: self.pattern_range(inner).end }, PatternKind::Reference(inner))
            }
            Pat::Slice(slice) => {
                let range = self.delimited(&slice.bracket_token.span);
                (range, PatternKind::Slice(self.patterns(&slice.elems)))
            }
            Pat::Or(or) => {
                let cases = self.patterns(&or.cases);
                let range = match (cases.first(), cases.last()) {
                    (Some(&first), Some(&last)) => {
                        Range { start: self.pattern_range(first).start, end: self.pattern_range(last).end }
                    }
                    _ => Range::default(),
                };
                (range, PatternKind::Or(cases))
            }
            Pat::Paren(paren) => self.pattern_parts(&paren.pat),
            Pat::Guard(guard) => self.pattern_parts(&guard.pat),
            Pat::Type(typed) => self.pattern_parts(&typed.pat),
            _ => (Range::default(), PatternKind::Wild),
        }
    }

    pub(super) fn member(&mut self, member: &syn::Member) -> Name {
        match member {
            syn::Member::Named(ident) => self.extractor.name(ident),
            syn::Member::Unnamed(index) => Name::new(&index.index.to_string()),
        }
    }
}
