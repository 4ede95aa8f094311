//! Which code directives are about, and what is no directive.

use super::{Directive, Form, find};
use crate::cfg::{Cfg, TestCode};

fn directives(text: &str) -> Vec<Directive> {
    let found = find(text, &Cfg::new([].into(), TestCode::Off));
    assert!(found.mistakes.is_empty(), "{:?}", found.mistakes);
    found.all
}

/// The code that the only directive is about, on one line.
fn covered(text: &str) -> String {
    let all = directives(text);
    let [one] = all.as_slice() else { panic!("{all:?}") };
    text[one.covers.start as usize..one.covers.end as usize].split_whitespace().collect::<Vec<_>>().join(" ")
}

fn mistakes(text: &str) -> Vec<String> {
    let found = find(text, &Cfg::new([].into(), TestCode::Off));
    assert!(found.all.is_empty(), "{:?}", found.all);
    found.mistakes.into_iter().map(|mistake| mistake.message).collect()
}

#[test]
fn a_comment_of_its_own_line_is_about_the_code_after_it() {
    let after = |code: &str| covered(&format!("a();\n// unpark: allow(x)\n{code}"));
    for (code, covered) in [
        ("b(c, d);\ne();", "b(c, d);"),
        ("let x = if a { b } else { c };\ne();", "let x = if a { b } else { c };"),
        ("if a { b } else if c { d } else { e }\nf();", "if a { b } else if c { d } else { e }"),
        ("if let A { b, c } = d { e }\nf();", "if let A { b, c } = d { e }"),
        ("match a { b => c }.d();\ne();", "match a { b => c }.d();"),
        ("'outer: loop { break 'outer; }\na();", "'outer: loop { break 'outer; }"),
        (
            "#[inline]\npub(crate) async fn a<T: B, C>() -> D<E, F> { g }\nfn h() {}",
            "#[inline] pub(crate) async fn a<T: B, C>() -> D<E, F> { g }",
        ),
        ("impl A for B<C, D> { fn e() {} }\nfn f() {}", "impl A for B<C, D> { fn e() {} }"),
        ("const A: [B; 2] = [B { c: 1 }, D];\nfn e() {}", "const A: [B; 2] = [B { c: 1 }, D];"),
        ("mod a { fn b() {} }\nmod c;", "mod a { fn b() {} }"),
        ("{ a(); }\nb();", "{ a(); }"),
        ("tokio::select! { a = b => {} }\nc();", "tokio::select! { a = b => {} }"),
        ("a.collect::<B<C, D>>().e();\nf();", "a.collect::<B<C, D>>().e();"),
        ("\"a\".b().c();\nd();", "\"a\".b().c();"),
        ("1.max(2);\nd();", "1.max(2);"),
        ("let a = '{'; b();", "let a = '{';"),
        ("let a = \"};\"; b();", "let a = \"};\";"),
        ("let a = r#\"}\";\"#; b();", "let a = r#\"}\";\"#;"),
    ] {
        assert_eq!(after(code), covered);
    }
}

#[test]
fn arms_arguments_links_and_tails_are_pieces_too() {
    assert_eq!(
        covered("match a {\n// unpark: allow(x)\nB { c, .. } | D => { e(); }\nf => g,\n}"),
        "B { c, .. } | D => { e(); }"
    );
    assert_eq!(covered("match a {\n// unpark: allow(x)\nB if c => d(e, f),\nf => g,\n}"), "B if c => d(e, f),");
    assert_eq!(covered("a(\n// unpark: allow(x)\n|b, c| d(b, c),\ne,\n)"), "|b, c| d(b, c),");
    assert_eq!(covered("a(\n// unpark: allow(x)\nmove || { b(); },\ne,\n)"), "move || { b(); },");
    assert_eq!(covered("a\n    .b()\n    // unpark: allow(x)\n    .c::<D>(e)?\n    .f();"), ".c::<D>(e)?");
    assert_eq!(covered("fn a() {\n    // unpark: allow(x)\n    b(c)\n}\nfn d() {}"), "b(c)");
    assert_eq!(covered("fn a() {\n    b();\n    // unpark: allow(x)\n}\nfn d() {}"), "");
}

#[test]
fn a_comment_behind_code_is_about_its_line() {
    assert_eq!(covered("a();\nb(); // unpark: allow(x)\nc();"), "b(); // unpark: allow(x)");
    assert_eq!(
        covered("a();\nlet b = c(\n    d,\n); // unpark: allow(x)\ne();"),
        "let b = c( d, ); // unpark: allow(x)"
    );
    assert_eq!(covered("a(async {\n    b();\n}); // unpark: allow(x)\nc();"), "}); // unpark: allow(x)");
    assert_eq!(covered("fn a() { // unpark: allow(x)\n    b();\n}"), "fn a() { // unpark: allow(x)");
    assert_eq!(covered("a();\nb(/* unpark: allow(x) */ c());\nd();"), "b(/* unpark: allow(x) */ c());");
    assert_eq!(covered("#[a] // unpark: allow(x)\nfn b() {}\nfn c() {}"), "fn b() {}");
}

#[test]
fn a_file_and_attributes() {
    let text = "use a;\n// unpark: allow-file(x)\nfn b() {}";
    assert_eq!(covered(text), "use a; // unpark: allow-file(x) fn b() {}");
    let attribute = "#[cfg_attr(any(), unpark::expect(a_b, c, reason = \"d \\\"e\\\"\"))]";
    let text = format!("fn z() {{}}\n{attribute}\nfn b() {{}}\nfn c() {{}}");
    assert_eq!(covered(&text), format!("{attribute} fn b() {{}}"));
    let one = directives(&text).remove(0);
    let names: Vec<&str> = one.lints.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!((one.form, names, one.reason.as_deref()), (Form::Expect, vec!["a_b", "c"], Some("d \"e\"")));
    assert_eq!(
        covered("#[allow(dead_code, unpark::a)]\nfn b() {}\nfn c() {}"),
        "#[allow(dead_code, unpark::a)] fn b() {}"
    );
    let inner = "mod a {\n#![cfg_attr(any(), unpark::allow(x))]\nfn b() {}\n}\nfn c() {} // unpark:";
    assert_eq!(covered(inner), "{ #![cfg_attr(any(), unpark::allow(x))] fn b() {} }");
    assert_eq!(directives("#[allow(dead_code)] fn a() {} // unpark: the waker").len(), 0);
}

#[test]
fn only_comments_are_read() {
    for text in [
        "let a = \"// unpark: allow(x)\";",
        "let a = r#\"\n// unpark: allow(x)\n\"#;",
        "let a = b\"\\\" // unpark: allow(x)\";",
        "// see unpark: allow(x)",
        "// unpark: wakes the thread (if it sleeps)",
        "/// Write `// unpark: allow(x)` above it.",
    ] {
        assert_eq!(directives(text), [], "{text}");
    }
    let nested = "/* a /* unpark: allow(x) */ */ '\"'; // unpark: allow(y)\nb();";
    assert_eq!(directives(nested).len(), 1);
    assert_eq!(covered("let a: &'a str = b; // unpark: allow(x)"), "let a: &'a str = b; // unpark: allow(x)");
    assert_eq!(
        directives("/* unpark: allow(x,\n   reason = \"a\n     b\") */\nc();")[0].reason.as_deref(),
        Some("a b")
    );
}

#[test]
fn what_was_meant_as_one_is_a_mistake() {
    assert_eq!(mistakes("// unpark: alow(x)"), ["there is no directive `alow`"]);
    assert_eq!(mistakes("// unpark: allow"), ["this directive names no lint"]);
    assert_eq!(mistakes("// unpark: allow()"), ["this directive names no lint"]);
    assert_eq!(mistakes("// unpark: allow(x"), ["this directive is not a list of lints with commas between them"]);
    assert_eq!(mistakes("// unpark: allow(x y)"), ["this directive is not a list of lints with commas between them"]);
    assert_eq!(mistakes("// unpark: allow(x, reason = y)"), ["the reason of this directive is not a text in quotes"]);
    assert_eq!(mistakes("// unpark: allow(x, reason = \"y)"), ["the reason of this directive is not a text in quotes"]);
    assert_eq!(mistakes("// unpark: allow(x) because"), ["a directive ends with its parenthesis"]);
    assert_eq!(mistakes("//! unpark: allow(x)"), ["a directive in a documentation comment is not read"]);
}

#[test]
fn code_that_is_left_out_is_told() {
    let read = |text: &str| directives(text).iter().map(|directive| directive.read).collect::<Vec<_>>();
    assert_eq!(read("#[cfg(test)]\nmod a {\n    // unpark: allow(x)\n    fn b() {}\n}\n"), [false]);
    assert_eq!(read("// unpark: allow-file(x)\n#[cfg(windows)]\nfn a() {}\n"), [cfg!(windows)]);
    assert_eq!(read("// unpark: allow(x)\n#[cfg(not(test))]\nfn a() {}\n#[cfg(test)]\nfn b() {}"), [true]);
    assert_eq!(read("macro_rules! a {\n    () => {\n        b() // unpark: allow(x)\n    };\n}"), [false]);
}
