//! Code that nobody writes by hand: deep, long, wide and cyclic, of a size that is asked for.

/// A name and how to make it.
pub type Shape = (&'static str, fn(usize) -> String);

fn nested(before: &str, open: &str, inner: &str, close: &str, after: &str, n: usize) -> String {
    [before, &open.repeat(n), inner, &close.repeat(n), after].concat()
}

fn each(n: usize, text: impl Fn(usize) -> String) -> String {
    (0..n).map(text).collect()
}

/// Code that is nested: one level for each.
pub const DEEP: &[Shape] = &[
    ("parentheses", |n| nested("fn f() { let _ = ", "(", "1", ")", "; }", n)),
    ("blocks", |n| nested("fn f() ", "{", "", "}", "", n)),
    ("arrays", |n| nested("fn f() { let _ = ", "[", "1", "]", "; }", n)),
    ("arrays_as_types", |n| nested("fn f(x: ", "[", "u8", "; 1]", ") {}", n)),
    ("arguments", |n| nested("fn f() { ", "g(", "", ")", " }", n)),
    ("arguments_of_types", |n| nested("fn f(x: ", "Vec<", "u8", ">", ") {}", n)),
    ("arguments_behind_commas", |n| nested("fn f(x: ", "A<u8, ", "u8", ">", ") {}", n)),
    ("arguments_of_functions", |n| nested("fn f() { ", "a::<", "u8", ">", "() }", n)),
    ("qualified_paths", |n| nested("fn f(x: ", "<", "u8", " as T>::A", ") {}", n)),
    ("opaque_types", |n| nested("fn f() -> ", "impl Iterator<Item = ", "u8", ">", " {}", n)),
    ("bounds", |n| nested("fn f<T: ", "Fn(", "u8", ")", ">() {}", n)),
    ("conditions_of_types", |n| nested("fn f() where ", "Vec<", "u8", ">", ": Copy {}", n)),
    ("references", |n| nested("fn f(x: ", "& ", "u8", "", ") {}", n)),
    ("pointers", |n| nested("fn f(x: ", "*const ", "u8", "", ") {}", n)),
    ("function_types", |n| nested("fn f(x: ", "fn() -> ", "u8", "", ") {}", n)),
    ("borrows", |n| nested("fn f(x: u8) { g(", "& ", "x", "", ") }", n)),
    ("negations", |n| nested("fn f(x: bool) -> bool { ", "!", "x", "", " }", n)),
    ("closures", |n| nested("fn f() { let _ = ", "|| ", "1", "", "; }", n)),
    ("closures_with_blocks", |n| nested("fn f() { let _ = ", "|| {", "1", "}", "; }", n)),
    ("async_blocks", |n| nested("fn f() { let _ = ", "async {", "1", "}", "; }", n)),
    ("tasks", |n| nested("fn f() { ", "tokio::spawn(async move { ", "", "}); ", " }", n)),
    ("patterns", |n| nested("fn f(x: u8) { let ", "(", "a", ",)", " = x; }", n)),
    ("patterns_of_references", |n| nested("fn f(x: u8) { let ", "& ", "a", "", " = x; }", n)),
    ("bindings", |n| nested("fn f(x: u8) { match x { ", "a @ ", "2", "", " => {} } }", n)),
    ("matches", |n| nested("fn f(x: u8) { ", "match x { _ => ", "1", "}", " }", n)),
    ("conditions", |n| nested("fn f() { ", "if ", "true", " {}", " }", n)),
    ("loops", |n| nested("fn f() { ", "loop {", "", "}", " }", n)),
    ("returns", |n| nested("fn f() { ", "return ", "1", "", " }", n)),
    ("breaks", |n| nested("fn f() { loop { ", "break ", "1", "", " } }", n)),
    ("assignments", |n| nested("fn f(x: u8) { ", "x = ", "x", "", "; }", n)),
    ("structs", |n| nested("fn f() { let _ = ", "S { a: ", "1", "}", "; }", n)),
    ("modules", |n| nested("", "mod a {", "", "}", "", n)),
    ("functions", |n| nested("", "fn a() {", "", "}", "", n)),
    ("implementations", |n| nested("", "impl A { fn f() { ", "", "} }", "", n)),
    ("imports", |n| nested("use ", "a::{", "b", "}", ";", n)),
    ("macros", |n| nested("fn f() { ", "m!(", "", ")", " }", n)),
    ("macros_among_items", |n| nested("", "m! {", "", "}", "", n)),
    ("attributes", |n| nested("#[", "a(", "", ")", "] fn f() {}", n)),
    ("conditions_of_code", |n| nested("#[cfg(", "not(", "unix", ")", ")] fn f() {}", n)),
    ("comments", |n| nested("", "/*", "", "*/", "fn f() {}", n)),
    ("open_parentheses", |n| "(".repeat(n)),
    ("open_angles", |n| nested("fn f() { ", "<", "", "", " }", n)),
    ("open_comments", |n| "/*".repeat(n)),
    ("open_literals", |n| "'".repeat(n)),
    ("open_macros", |n| "macro_rules! m {\n".repeat(n)),
    ("open_tests", |n| "#[cfg(test)] mod a {\n".repeat(n)),
    ("open_constants", |n| "const A: u8 \n".repeat(n)),
    ("macros_in_macros", |n| {
        nested(
            "macro_rules! m { (()) => {a()}; (($($x:tt)*)) => { (m!($($x)*), m!($($x)*)) } } fn f() { m!(",
            "(",
            "",
            ")",
            ") }",
            n,
        )
    }),
    ("macros_that_grow", |_| {
        let inner = ["- ".repeat(64), "$($x)* ".to_owned(), "$($x)*".to_owned()].concat();
        format!("macro_rules! m {{ ($($x:tt)*) => {{ m!({inner}) }} }} fn f() {{ m!(1) }}")
    }),
];

/// Code that is long or wide: one part for each.
pub const LONG: &[Shape] = &[
    ("sum", |n| nested("fn f(x: u32) -> u32 { ", "x + ", "x", "", " }", n)),
    ("methods", |n| nested("fn f(x: X) { x", ".a()", "", "", "; }", n)),
    ("awaits", |n| nested("async fn f(x: X) { x", ".await", "", "", "; }", n)),
    ("questions", |n| nested("fn f(x: X) { x", "?", "", "", "; }", n)),
    ("casts", |n| nested("fn f(x: u8) { x", " as u8", "", "", "; }", n)),
    ("else_ifs", |n| nested("fn f(x: u32) { ", "if x == 1 { a() } else ", "{ b() }", "", " }", n)),
    ("alternatives", |n| nested("fn f(x: u8) { match x { ", "1 | ", "2", "", " => {} } }", n)),
    ("paths", |n| nested("fn f() { ", "a::", "b()", "", " }", n)),
    ("constant", |n| format!("static A: [u8; {n}] = [{}];", "1,".repeat(n))),
    ("array", |n| format!("fn f() {{ let a = [{}]; }}", "1,".repeat(n))),
    ("data_that_does_not_end_well", |n| {
        nested("fn f() { json!(", "[", &("1,".repeat(n) + "@"), "]", ") }", n.min(1_200))
    }),
    ("vector", |n| format!("fn f() {{ let a = vec![{}]; }}", "g(),".repeat(n))),
    ("arms", |n| format!("fn f(x: u32) {{ match x {{ {} _ => {{}} }} }}", each(n, |i| format!("{i} => g(),")))),
    ("locals", |n| format!("fn f() {{ {} }}", "let x = g(x);".repeat(n))),
    ("calls_that_block", |n| format!("pub async fn f() {{ {} }}", "let _ = std::fs::read(\"a\");".repeat(n))),
    ("functions", |n| each(n, |i| format!("async fn f{i}() {{ std::fs::read(\"a\"); f{}().await }}\n", (i + 1) % n))),
    ("callers", |n| {
        each(n, |i| format!("fn f{i}() {{ f{}() }}\n", i + 1))
            + &format!("fn f{n}() {{ std::fs::read(\"a\"); }} pub async fn f() {{ f0() }}")
    }),
    ("methods_of_one_type", |n| {
        format!("struct S; {}", each(n, |i| format!("impl S {{ fn a{i}(&self) {{ self.a{}() }} }}\n", i + 1)))
    }),
    ("types_of_one_trait", |n| {
        format!(
            "trait T {{ fn a(&self); }} fn f(x: &dyn T) {{ x.a() }} {}",
            each(n, |i| format!("struct S{i}; impl T for S{i} {{ fn a(&self) {{}} }}\n"))
        )
    }),
    ("variants", |n| format!("enum E {{ {} }}", each(n, |i| format!("A{i},")))),
    ("aliases", |n| each(n, |i| format!("type A{i} = A{};\n", i + 1)) + "fn f(x: A0) { x.a() }"),
    ("aliases_in_a_ring", |n| each(n, |i| format!("type A{i} = A{};\n", (i + 1) % n)) + "fn f(x: A0) { x.a() }"),
    ("traits_in_a_ring", |n| {
        each(n, |i| format!("trait T{i}: T{} {{}}\n", (i + 1) % n)) + "fn f<X: T0>(x: X) { x.a() }"
    }),
    ("globs_in_a_ring", |n| {
        each(n, |i| format!("pub mod m{i} {{ pub use super::m{}::*; pub fn g{i}() {{}} }}\n", (i + 1) % n))
            + "fn f() { m0::g1(); m0::g() }"
    }),
    ("imports_in_a_ring", |n| {
        each(n, |i| format!("pub mod m{i} {{ pub use super::m{}::x; }}\n", (i + 1) % n)) + "fn f() { m0::x() }"
    }),
    ("opaque_types_in_a_ring", |n| each(n, |i| format!("fn f{i}() -> impl Future {{ f{}() }}\n", (i + 1) % n))),
    ("types_that_grow", |n| {
        let code = "struct S<T>(T); impl<T> std::ops::Deref for S<T> { type Target = S<S<T>>; } type A<T> = A<Vec<T>>;";
        format!("{code} fn f(x: S<u8>, y: A<u8>) {{ {} }}", "x.a(); y.b();".repeat(n))
    }),
    ("pairs_of_pairs", |n| format!("fn f() {{ let a = 1; {} a.b() }}", "let a = (a, a); ".repeat(n))),
    ("types_that_double", |n| {
        let code = "struct P<A, B>(A, B); fn p<A>(a: A) -> P<A, A> { P(a, a) }";
        format!("{code} fn f() {{ let mut a = Default::default(); {} a.b() }}", "let a = p(a); ".repeat(n))
    }),
    ("aliases_that_double", |n| {
        each(n, |i| format!("type A{} = (A{i}, A{i}); struct S{i}<T = A{i}>(T);\n", i + 1))
            + &format!("type A0 = u8; fn f(x: A{n}, y: S{}) {{ x.a(); y.b() }}", n - 1)
    }),
    ("associated_types_that_double", |n| {
        let code = "trait T { type A; type B; } struct P<A, B>(A, B); \
            impl<X: T> T for P<X, X> { type A = P<X::A, X::B>; type B = P<P<X, X::B>, P<X::A, X>>; } \
            trait W { type A; type B; } impl<X> W for X { type A = P<X::A, X::B>; type B = P<X::B, X::A>; } \
            impl T for u8 { type A = u8; type B = u8; } fn g<X>(x: X) -> (X::A, X::B) { g(x) }";
        // Each line looks up as many associated types as are looked up for one type at all.
        let lines = "let x = g(x); let x = P(x, x);".repeat(n.min(20));
        format!("{code} fn f(x: u8) {{ let x = P(x, x); {lines} x.b() }}")
    }),
    ("broken_items", |n| "fn f( {} ".repeat(n)),
    ("broken_functions", |n| "fn f() { x.; }\n".repeat(n)),
    ("comments_to_the_tool", |n| "// unpark: allow(blocking_call_in_async)\n".repeat(n)),
    ("one_line", |n| format!("fn f() {{ {} }}", "/* a */ ".repeat(n))),
    ("line_ends", |n| "\r\n".repeat(n)),
    ("zeros", |n| "\0".repeat(n)),
    ("byte_order_marks", |n| "\u{feff}".repeat(n)),
];
