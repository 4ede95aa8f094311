//! Texts as HTML: escaped, with code between backticks, and the pages of lints from Markdown.

use crate::render::line::plain;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// Text that stands for itself wherever HTML may hold text, in attributes too. Controls are shown, not obeyed.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in plain(text).chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// The value of an attribute.
pub fn attribute(text: &str) -> String {
    escaped(text).replace('\n', " ")
}

/// A message or note: escaped, with what stands between backticks as code.
pub fn sentence(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let mut out = String::new();
    for (i, part) in parts.iter().enumerate() {
        match (i % 2 == 1, i + 1 < parts.len()) {
            (true, true) => out += &format!("<code>{}</code>", escaped(part)),
            // One that is never closed is no mark.
            (true, false) => out += &format!("`{}", escaped(part)),
            (false, _) => out += &escaped(part),
        }
    }
    out
}

/// A lint's page without its title, which stands above it already.
pub fn page(markdown: &str) -> String {
    let body = markdown.split_once('\n').map_or("", |(_, body)| body);
    let events = Parser::new_ext(body, Options::ENABLE_TABLES).map(|event| match event {
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: below(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(below(level))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: inside(dest_url), title, id })
        }
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        other => other,
    });
    let mut out = String::new();
    pulldown_cmark::html::push_html(&mut out, events);
    out
}

/// Headings of a page stand below that of its lint.
fn below(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 | HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        _ => HeadingLevel::H5,
    }
}

/// Pages of other lints are sections of this page.
fn inside(url: CowStr<'_>) -> CowStr<'_> {
    let lint = url.strip_prefix("../").and_then(|url| url.strip_suffix("/README.md"));
    lint.map(|lint| CowStr::from(format!("#{lint}"))).unwrap_or(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_a_tag() {
        assert_eq!(sentence("`a<b>` & \"c\" 'd'"), "<code>a&lt;b&gt;</code> &amp; &quot;c&quot; &#39;d&#39;");
        assert_eq!(sentence("one ` alone <"), "one ` alone &lt;");
        assert_eq!(escaped("\x1b[31m\u{202e}"), "\u{241b}[31m\u{fffd}");
        assert_eq!(page("# x\n\n<script>alert(1)</script>\n"), "&lt;script&gt;alert(1)&lt;/script&gt;\n");
    }

    #[test]
    fn a_page_stands_below_its_lint() {
        let html = page("# x\n\n## Example\n\nSee [y](../y/README.md).\n");
        assert_eq!(html, "<h3>Example</h3>\n<p>See <a href=\"#y\">y</a>.</p>\n");
    }
}
