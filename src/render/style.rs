//! How text for people looks: colours, links and width. A terminal says what it can do; files and pipes can do nothing.

/// Whether escape sequences for colours are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Color {
    /// They are.
    Always,
    /// They are not.
    Never,
}

/// Whether names of files and lints are links, by the escape sequence OSC 8.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Links {
    /// They are.
    Shown,
    /// They are plain text.
    Hidden,
}

/// All of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Style {
    /// Colours.
    pub color: Color,
    /// Links.
    pub links: Links,
    /// Columns of the terminal; `None` where lines may be of any length.
    pub width: Option<usize>,
}

/// What any reader can take.
pub const PLAIN: Style = Style { color: Color::Never, links: Links::Hidden, width: None };

impl Style {
    /// The text as a link, where there are links and the text leads somewhere.
    pub fn link(self, text: &str, url: Option<&str>) -> String {
        match (self.links, url) {
            (Links::Shown, Some(url)) => format!("\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\"),
            _ => text.to_owned(),
        }
    }

    /// The text with its lines broken at spaces, so that they fit beside a margin.
    pub fn wrap(self, text: &str, margin: usize) -> String {
        /// Narrower text is harder to read than text that the terminal breaks.
        const LEAST: usize = 40;
        let Some(width) = self.width else { return text.to_owned() };
        textwrap::fill(text, textwrap::Options::new(width.saturating_sub(margin).max(LEAST)).break_words(false))
    }
}
