//! JUnit's XML, for services that show nothing else: a suite for each package, a test for each finding.
//!
//! A finding that fails the run is a failed test, one that does not is a skipped one, so that the verdict of the service
//! is that of the exit status. A package in which nothing was found has one test that passed.

use super::line::plain;
use super::{Diagnostic, Report, Severity};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use std::collections::BTreeMap;
use std::io;

/// The whole file.
pub fn render(report: &Report<'_>) -> String {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    write(report, &mut writer).expect("writing to memory does not fail");
    String::from_utf8(writer.into_inner()).expect("names and texts are UTF-8") + "\n"
}

type Out = Writer<Vec<u8>>;

fn write(report: &Report<'_>, writer: &mut Out) -> io::Result<()> {
    let suites = suites(report);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let totals = Totals::of(suites.values().flatten().copied(), suites.values().filter(|all| all.is_empty()).count());
    let element = writer.create_element("testsuites").with_attribute(("name", "cargo unpark"));
    element
        .with_attributes(totals.attributes().iter().map(|(name, value)| (*name, value.as_str())))
        .write_inner_content(|writer| {
            for (package, diagnostics) in &suites {
                suite(report, writer, package, diagnostics)?;
            }
            Ok(())
        })?;
    Ok(())
}

/// Findings and problems by package, in which packages without any are empty.
fn suites<'a>(report: &'a Report<'_>) -> BTreeMap<&'a str, Vec<&'a Diagnostic>> {
    let packages = report.targets.all.iter().map(|target| (target.package.as_str(), Vec::new()));
    let mut suites: BTreeMap<&str, Vec<&Diagnostic>> = packages.collect();
    for diagnostic in report.all() {
        suites.entry(report.package(diagnostic).unwrap_or("cargo unpark")).or_default().push(diagnostic);
    }
    suites
}

struct Totals {
    tests: usize,
    failures: usize,
    skipped: usize,
}

impl Totals {
    fn of<'a>(diagnostics: impl Iterator<Item = &'a Diagnostic>, passed: usize) -> Self {
        diagnostics.fold(Self { tests: passed, failures: 0, skipped: 0 }, |totals, diagnostic| {
            let fails = usize::from(diagnostic.severity == Severity::Error);
            Self { tests: totals.tests + 1, failures: totals.failures + fails, skipped: totals.skipped + 1 - fails }
        })
    }

    fn attributes(&self) -> [(&'static str, String); 4] {
        [
            ("tests", self.tests.to_string()),
            ("failures", self.failures.to_string()),
            ("errors", "0".to_owned()),
            ("skipped", self.skipped.to_string()),
        ]
    }
}

fn suite(report: &Report<'_>, writer: &mut Out, package: &str, diagnostics: &[&Diagnostic]) -> io::Result<()> {
    let totals = Totals::of(diagnostics.iter().copied(), usize::from(diagnostics.is_empty()));
    let element = writer.create_element("testsuite").with_attribute(("name", package));
    let element = element.with_attributes(totals.attributes().iter().map(|(name, value)| (*name, value.as_str())));
    element.write_inner_content(|writer| {
        if diagnostics.is_empty() {
            let case = writer.create_element("testcase").with_attribute(("classname", package));
            case.with_attribute(("name", "nothing found")).write_empty()?;
        }
        diagnostics.iter().try_for_each(|diagnostic| case(report, writer, package, diagnostic))
    })?;
    Ok(())
}

fn case(report: &Report<'_>, writer: &mut Out, package: &str, diagnostic: &Diagnostic) -> io::Result<()> {
    let place = diagnostic.primary.as_ref().map(|label| {
        let place = report.sources.place(label.span);
        (report.path(label.span.file), place.line, place.column)
    });
    let name = match &place {
        Some((file, line, column)) => format!("{} at {file}:{line}:{column}", diagnostic.name()),
        None => diagnostic.name().to_owned(),
    };
    let mut element = writer.create_element("testcase");
    element = element.with_attribute(("classname", package)).with_attribute(("name", xml(&name).as_str()));
    if let Some((file, line, _)) = &place {
        element = element.with_attribute(("file", xml(file).as_str()));
        element = element.with_attribute(("line", line.to_string().as_str()));
    }
    element.write_inner_content(|writer| {
        let verdict = if diagnostic.severity == Severity::Error { "failure" } else { "skipped" };
        let element = writer.create_element(verdict).with_attribute(("message", xml(&diagnostic.message).as_str()));
        let element = match diagnostic.severity {
            Severity::Error => element.with_attribute(("type", diagnostic.code.as_str())),
            Severity::Warning => element,
        };
        let story: Vec<String> = diagnostic.story(report.sources).collect();
        element.write_text_content(BytesText::new(&xml(&story.join("\n"))))?;
        Ok(())
    })?;
    Ok(())
}

/// Text without the characters that XML has no way to write.
fn xml(text: &str) -> String {
    plain(text).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
