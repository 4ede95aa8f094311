//! Expands macros by example: which arm fits the tokens of a call, and what it turns them into.
//!
//! Fragments are read with the parser, as the compiler does. What stands in the macro itself gets the place of the call,
//! what came from the call keeps its own. Names are not kept apart (no hygiene), and metavariable expressions are
//! not known. `paste!` is, which macros by example are written with.

mod known;
mod paste;
mod transcribe;

use super::depth::{self, Depth};
use known::Definition;
pub use known::Macros;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use rustc_hash::FxHashMap;
use std::rc::Rc;
use syn::buffer::Cursor;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use transcribe::transcribe;

/// Expansion while one file is read.
pub(super) struct Expander<'a> {
    macros: &'a Macros,
    /// Macros that were read; those of the file itself as soon as their definition was passed.
    rules: FxHashMap<String, Option<Rc<Rules>>>,
    /// What was defined in the blocks around, the innermost last, with what the name stood for before.
    in_blocks: Vec<(String, Option<Option<Rc<Rules>>>)>,
    /// How deep the expansions go that stand in each other at the moment.
    entered: Vec<Depth>,
    /// How many more tokens this file's calls may expand into.
    left: usize,
}

/// How deep expansions may stand in each other: rustc's own limit.
const DEEPEST: usize = 128;
/// Into how many tokens all calls of one file may expand; a call counts as some itself, so that their number is bounded.
const MOST_TOKENS: usize = 1_000_000;
const TOKENS_OF_A_CALL: usize = 50;

impl<'a> Expander<'a> {
    pub(super) fn new(macros: &'a Macros) -> Self {
        let (rules, in_blocks, entered) = (FxHashMap::default(), Vec::new(), Vec::new());
        Self { macros, rules, in_blocks, entered, left: MOST_TOKENS }
    }

    /// A definition in the file that is read.
    pub(super) fn define(&mut self, name: &Ident, body: &TokenStream) {
        let name = name.to_string();
        let before = self.rules.insert(name.clone(), Rules::parse(body.clone(), "").map(Rc::new));
        self.in_blocks.push((name, before));
    }

    /// What to give to [`Self::end_block`] when the block that begins here ends.
    pub(super) fn begin_block(&self) -> usize {
        self.in_blocks.len()
    }

    /// Forgets what was defined in a block.
    pub(super) fn end_block(&mut self, begun: usize) {
        for (name, before) in self.in_blocks.drain(begun..).rev() {
            match before {
                Some(rules) => self.rules.insert(name, rules),
                None => self.rules.remove(&name),
            };
        }
    }

    /// What a call turns into, where its macro is known. [`Self::leave`] when that was read.
    pub(super) fn enter(&mut self, call: &syn::Macro) -> Option<TokenStream> {
        let last = &call.path.segments.last()?.ident;
        let name = called(&call.path)?;
        let pastes = matches!(name.as_str(), "paste" | "paste::paste");
        let rules = self.rules_of(&name);
        if rules.is_none() && !pastes {
            return None;
        }
        self.left = self.left.checked_sub(TOKENS_OF_A_CALL)?;
        if self.entered.len() >= DEEPEST {
            return None;
        }
        let tokens = match rules {
            Some(rules) => rules.expand(&call.tokens, last.span(), &mut self.left)?,
            None => paste::pasted(call.tokens.clone()),
        };
        // A variable may stand for much, which is read again wherever it was put.
        let (depth, count) = depth::of_tokens(&tokens);
        self.left = self.left.checked_sub(count)?;
        let whole = self.entered.iter().fold(depth, |whole, &around| whole + around);
        if whole.excess().is_some() {
            return None;
        }
        self.entered.push(depth);
        Some(tokens)
    }

    /// Whether a path leads to a macro that another crate exports.
    pub(super) fn is_foreign(&self, path: &syn::Path) -> bool {
        let definition = called(path).and_then(|name| self.macros.definition(&name));
        definition.is_some_and(|definition| !definition.home.is_empty())
    }

    /// The arms of a macro by example.
    fn rules_of(&mut self, name: &str) -> Option<Rc<Rules>> {
        if !self.rules.contains_key(name) {
            let Definition { body, home } = self.macros.definition(name)?;
            let tokens = if depth::too_deep(body).is_none() { body.parse().ok() } else { None };
            let rules = tokens.and_then(|tokens| Rules::parse(tokens, home)).map(Rc::new);
            self.rules.insert(name.to_owned(), rules);
        }
        self.rules.get(name)?.clone()
    }

    pub(super) fn leave(&mut self) {
        self.entered.pop();
    }
}

/// Under which name a macro is known that a path leads to.
fn called(path: &syn::Path) -> Option<String> {
    let (first, last) = (&path.segments.first()?.ident, &path.segments.last()?.ident);
    let own = path.segments.len() == 1 || first == "crate" || first == "self" || first == "super";
    Some(if own { last.to_string() } else { format!("{first}::{last}") })
}

/// A macro: its arms in order, and what `$crate` stands for.
#[derive(Debug)]
struct Rules {
    arms: Vec<(Vec<Matcher>, TokenStream)>,
    home: Box<str>,
}

/// One part of an arm's pattern.
#[derive(Debug)]
enum Matcher {
    /// This very token.
    Token(TokenTree),
    /// These, between delimiters.
    Group(Delimiter, Vec<Matcher>),
    /// `$name:kind`.
    Fragment(String, String),
    /// `$(..) separator op`.
    Repeat(Vec<Matcher>, Vec<TokenTree>, char),
}

/// What a variable stands for.
#[derive(Clone, Debug)]
enum Binding {
    Leaf(Rc<Vec<TokenTree>>),
    Sequence(Vec<Binding>),
}

type Bindings = FxHashMap<String, Binding>;

impl Rules {
    /// Reads what stands in the braces of a `macro_rules!`.
    fn parse(tokens: TokenStream, home: &str) -> Option<Self> {
        let mut arms = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(pattern) = tokens.next() {
            let TokenTree::Group(pattern) = pattern else { return None };
            for wanted in ['=', '>'] {
                matches!(tokens.next()?, TokenTree::Punct(mark) if mark.as_char() == wanted).then_some(())?;
            }
            let TokenTree::Group(body) = tokens.next()? else { return None };
            arms.push((matchers(pattern.stream())?, body.stream()));
            tokens.next_if(|token| is_mark(token, ';'));
        }
        Some(Self { arms, home: home.into() })
    }

    /// What a call with these arguments turns into, which takes its tokens from those that are `left`.
    fn expand(&self, arguments: &TokenStream, at: Span, left: &mut usize) -> Option<TokenStream> {
        for (pattern, body) in &self.arms {
            let parser = |input: ParseStream<'_>| {
                let mut bindings = Bindings::default();
                match_all(pattern, input, &mut bindings)?;
                if input.is_empty() { Ok(bindings) } else { Err(input.error("more than the pattern takes")) }
            };
            if let Ok(bindings) = parser.parse2(arguments.clone()) {
                return transcribe(body.clone(), &bindings, &self.home, at, left);
            }
        }
        None
    }
}

fn is_mark(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == wanted)
}

fn is_operator(token: &TokenTree) -> Option<char> {
    match token {
        TokenTree::Punct(mark) if matches!(mark.as_char(), '*' | '+' | '?') => Some(mark.as_char()),
        _ => None,
    }
}

/// What follows `$(..)`: a separator and the operator.
fn separator(tokens: &mut std::iter::Peekable<impl Iterator<Item = TokenTree>>) -> Option<(Vec<TokenTree>, char)> {
    let mut separator = Vec::new();
    loop {
        let token = tokens.next()?;
        match is_operator(&token) {
            // An operator's sign can be the separator, if another one follows.
            Some(sign)
                if separator.is_empty() && sign != '?' && tokens.peek().is_some_and(|t| is_operator(t).is_some()) =>
            {
                separator.push(token);
            }
            Some(sign) => return Some((separator, sign)),
            None => separator.push(token),
        }
        if separator.len() > 3 {
            return None;
        }
    }
}

fn matchers(tokens: TokenStream) -> Option<Vec<Matcher>> {
    let mut found = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        found.push(match token {
            TokenTree::Group(group) => Matcher::Group(group.delimiter(), matchers(group.stream())?),
            token if is_mark(&token, '$') => match tokens.next()? {
                TokenTree::Group(group) => {
                    let (separator, operator) = separator(&mut tokens)?;
                    Matcher::Repeat(matchers(group.stream())?, separator, operator)
                }
                TokenTree::Ident(name) if tokens.next_if(|token| is_mark(token, ':')).is_some() => {
                    Matcher::Fragment(name.to_string(), tokens.next()?.to_string())
                }
                other => Matcher::Token(other),
            },
            token => Matcher::Token(token),
        });
    }
    Some(found)
}

fn match_all(pattern: &[Matcher], input: ParseStream<'_>, bindings: &mut Bindings) -> syn::Result<()> {
    for matcher in pattern {
        match matcher {
            Matcher::Token(wanted) => token(wanted, input)?,
            Matcher::Group(delimiter, inner) => {
                let TokenTree::Group(group) = input.parse()? else { return Err(input.error("no group")) };
                if group.delimiter() != *delimiter {
                    return Err(input.error("another group"));
                }
                let parser = |input: ParseStream<'_>| {
                    match_all(inner, input, bindings)?;
                    if input.is_empty() { Ok(()) } else { Err(input.error("more than the pattern takes")) }
                };
                parser.parse2(group.stream())?;
            }
            Matcher::Fragment(name, kind) => {
                let tokens = fragment(kind, input)?;
                bindings.insert(name.clone(), Binding::Leaf(Rc::new(tokens)));
            }
            Matcher::Repeat(inner, separator, operator) => repeat(inner, separator, *operator, input, bindings)?,
        }
    }
    Ok(())
}

fn token(wanted: &TokenTree, input: ParseStream<'_>) -> syn::Result<()> {
    let found: TokenTree = input.parse()?;
    let same = match (wanted, &found) {
        (TokenTree::Punct(a), TokenTree::Punct(b)) => a.as_char() == b.as_char(),
        (TokenTree::Group(_), _) | (_, TokenTree::Group(_)) => false,
        (a, b) => a.to_string() == b.to_string(),
    };
    if same { Ok(()) } else { Err(input.error("another token")) }
}

fn repeat(
    inner: &[Matcher],
    separator: &[TokenTree],
    operator: char,
    input: ParseStream<'_>,
    bindings: &mut Bindings,
) -> syn::Result<()> {
    let mut rounds: Vec<Bindings> = Vec::new();
    while !input.is_empty() && (operator != '?' || rounds.is_empty()) {
        let ahead = input.fork();
        let mut round = Bindings::default();
        let separated = rounds.is_empty() || separator.iter().all(|wanted| token(wanted, &ahead).is_ok());
        if !separated || match_all(inner, &ahead, &mut round).is_err() || ahead.cursor() == input.cursor() {
            break;
        }
        syn::parse::discouraged::Speculative::advance_to(input, &ahead);
        rounds.push(round);
    }
    if operator == '+' && rounds.is_empty() {
        return Err(input.error("not once"));
    }
    let mut names = Vec::new();
    variables(inner, &mut names);
    for name in names {
        let all = rounds.iter_mut().filter_map(|round| round.remove(&name)).collect();
        bindings.insert(name, Binding::Sequence(all));
    }
    Ok(())
}

fn variables(pattern: &[Matcher], names: &mut Vec<String>) {
    for matcher in pattern {
        match matcher {
            Matcher::Token(_) => {}
            Matcher::Fragment(name, _) => names.push(name.clone()),
            Matcher::Group(_, inner) | Matcher::Repeat(inner, ..) => variables(inner, names),
        }
    }
}

/// Reads one fragment and gives its tokens.
fn fragment(kind: &str, input: ParseStream<'_>) -> syn::Result<Vec<TokenTree>> {
    let start = input.cursor();
    match kind {
        "ident" => drop(input.call(Ident::parse_any)?),
        "lifetime" => drop(input.parse::<syn::Lifetime>()?),
        "literal" => {
            if input.peek(syn::Token![-]) {
                input.parse::<syn::Token![-]>()?;
            }
            input.parse::<syn::Lit>()?;
        }
        "expr" | "expr_2021" => drop(input.parse::<syn::Expr>()?),
        "ty" => drop(input.parse::<syn::Type>()?),
        "path" => drop(input.parse::<syn::TypePath>()?),
        "pat" => drop(input.call(syn::Pat::parse_multi_with_leading_vert)?),
        "pat_param" => drop(input.call(syn::Pat::parse_single)?),
        "block" => drop(input.parse::<syn::Block>()?),
        "item" => drop(input.parse::<syn::Item>()?),
        "meta" => drop(input.parse::<syn::Meta>()?),
        "vis" => drop(input.parse::<syn::Visibility>()?),
        "tt" => drop(input.parse::<TokenTree>()?),
        "stmt" => statement(input)?,
        _ => return Err(input.error("an unknown kind of fragment")),
    }
    let tokens = between(start, input.cursor());
    // An expression stays one, whatever is written around it.
    let grouped = kind.starts_with("expr") && tokens.len() > 1;
    Ok(if grouped { vec![Group::new(Delimiter::None, tokens.into_iter().collect()).into()] } else { tokens })
}

/// A statement without its semicolon.
fn statement(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(syn::Token![let]) {
        input.parse::<syn::Token![let]>()?;
        input.call(syn::Pat::parse_multi_with_leading_vert)?;
        if input.peek(syn::Token![:]) {
            input.parse::<syn::Token![:]>()?;
            input.parse::<syn::Type>()?;
        }
        if input.peek(syn::Token![=]) {
            input.parse::<syn::Token![=]>()?;
            input.parse::<syn::Expr>()?;
        }
        return Ok(());
    }
    let ahead = input.fork();
    if ahead.parse::<syn::Item>().is_ok() {
        input.parse::<syn::Item>()?;
    } else {
        input.parse::<syn::Expr>()?;
    }
    Ok(())
}

fn between(mut from: Cursor<'_>, to: Cursor<'_>) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    while from != to {
        let Some((token, next)) = from.token_tree() else { break };
        tokens.push(token);
        from = next;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::Rules;
    use proc_macro2::Span;

    fn expanded(rules: &str, call: &str) -> Option<String> {
        let rules = Rules::parse(rules.parse().unwrap(), "").unwrap();
        let text = rules.expand(&call.parse().unwrap(), Span::call_site(), &mut 1_000)?.to_string();
        Some(text.chars().filter(|c| !c.is_whitespace()).collect())
    }

    #[test]
    fn the_first_arm_that_fits_is_taken() {
        let rules = "() => { none() }; ($a:expr) => { one($a) }; ($a:ident, $($rest:tt)*) => { many($a; $($rest)*) };";
        assert_eq!(expanded(rules, "").as_deref(), Some("none()"));
        assert_eq!(expanded(rules, "1 + 2").as_deref(), Some("one(1+2)"));
        assert_eq!(expanded(rules, "a, b c").as_deref(), Some("many(a;bc)"));
        assert_eq!(expanded(rules, "1, 2"), None);
    }

    #[test]
    fn repetitions_nest_and_have_separators() {
        let rules = "($($name:ident => [$($item:expr),* $(,)?]);+) => { $($name($($item + 1),*);)+ };";
        assert_eq!(expanded(rules, "a => [1, 2,]; b => []").as_deref(), Some("a(1+1,2+1);b();"));
        assert_eq!(expanded("($($a:tt)+*) => { $($a)-* };", "x + y").as_deref(), Some("x-y"));
        assert_eq!(expanded("($($a:ident)? ; $b:ty) => { $($a)? $b };", "; Vec<u8>").as_deref(), Some("Vec<u8>"));
    }

    #[test]
    fn every_kind_of_fragment_is_read() {
        let rules = "($v:vis $i:item $l:lifetime $m:meta; $p:path; $q:pat => $s:stmt; $b:block $x:literal) => { ok };";
        let call = "pub struct A; 'a derive(B); a::b::<C>; Some(x) | None => let y = 1; { 2 } -3";
        assert_eq!(expanded(rules, call).as_deref(), Some("ok"));
    }

    #[test]
    fn what_grows_without_end_is_not_expanded() {
        let many = vec!["x"; 1_001].join(" ");
        assert_eq!(expanded("($($a:tt)*) => { $($a)* };", &many), None);
    }
}
