//! Every output format through the front door: written by the program, read back by a parser of its kind, with the chain
//! looked for in it. Leaves out the formats of cargo, which `cli.rs` has.

#![expect(clippy::unwrap_used, reason = "a test that cannot set up its input has failed")]

use quick_xml::events::Event;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Output};

const MANIFEST: &str =
    "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\n";
const ROOT: &str = "#[path = \"a & é.rs\"]\nmod store;\npub async fn handle() -> Vec<u8> {\n    /* é */ store::load(\"<script>alert(1)</script>\")\n}\npub async fn parks() {\n    tokio::runtime::Handle::current().block_on(async {});\n}\n";
const STORE: &str = "pub fn load(name: &str) -> Vec<u8> {\n    read(name)\n}\nfn read(name: &str) -> Vec<u8> {\n    std::fs::read(name).unwrap()\n}\n";

/// A repository with a package in a folder with a space in its name.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join(".git")).unwrap();
    let package = folder.path().join("the app");
    std::fs::create_dir_all(package.join("src")).unwrap();
    for (path, text) in [("Cargo.toml", MANIFEST), ("src/lib.rs", ROOT), ("src/a & é.rs", STORE)] {
        std::fs::write(package.join(path), text).unwrap();
    }
    folder
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-unpark"));
    command.arg("unpark").args(arguments).current_dir(folder.join("the app"));
    command.env_remove("CARGO_BUILD_WARNINGS").env_remove("CARGO_TERM_COLOR");
    // Sources of libraries that happen to be on this machine are not for tests, nor is a place to keep them.
    command.env("XDG_CACHE_HOME", folder.join("cache")).env("LOCALAPPDATA", folder.join("cache"));
    command
}

fn unpark(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

fn printed(format: &str) -> String {
    let folder = project();
    let output = unpark(folder.path(), &["--message-format", format]);
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn texts<'a>(values: &'a Value, pointer: &str) -> Vec<&'a str> {
    values.as_array().unwrap().iter().map(|value| value.pointer(pointer).unwrap().as_str().unwrap()).collect()
}

/// What the official schema has against a log.
fn sarif_errors(log: &Value) -> Vec<String> {
    let mut schema: Value = serde_json::from_str(include_str!("schemas/sarif-2.1.0.json")).unwrap();
    // The pattern for languages has a bracket that nothing opens, which parsers refuse; no language is written.
    for owner in ["run", "toolComponent"] {
        let language = schema.pointer_mut(&format!("/definitions/{owner}/properties/language")).unwrap();
        language.as_object_mut().unwrap().remove("pattern").unwrap();
    }
    let validator = jsonschema::validator_for(&schema).unwrap();
    validator.iter_errors(log).map(|error| format!("{error} at {}", error.instance_path())).collect()
}

#[test]
fn sarif_is_valid_and_has_the_chain_as_a_code_flow() {
    let log: Value = serde_json::from_str(&printed("sarif")).unwrap();
    assert_eq!(sarif_errors(&log), [""; 0]);
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(rules.len(), unpark::lints::all().len());
    assert!(rules.iter().all(|rule| rule["help"]["markdown"].as_str().unwrap().contains("## What happens")));
    let results = run["results"].as_array().unwrap();
    assert_eq!(texts(&run["results"], "/ruleId"), ["blocking_call_in_async", "block_on_in_async"]);
    assert_eq!(texts(&run["results"], "/level"), ["warning", "error"]);
    for result in results {
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize]["id"], result["ruleId"]);
        assert_eq!(result["partialFingerprints"]["unpark/v1"].as_str().unwrap().len(), 32);
    }
    let place = &results[0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "the%20app/src/lib.rs", "from the root of the repository");
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&4.into(), &13.into()));
    let steps = &results[0]["codeFlows"][0]["threadFlows"][0]["locations"];
    let says =
        ["`handle` runs on the event loop", "calls `load`, which blocks", "calls `read`", "blocks: waits for the disk"];
    assert_eq!(texts(steps, "/location/message/text"), says);
    let last = &steps[3]["location"]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(last, "the%20app/src/a%20%26%20%C3%A9.rs");
    let message = results[0]["message"]["text"].as_str().unwrap();
    for related in results[0]["relatedLocations"].as_array().unwrap() {
        let link = format!("[{}]({})", related["message"]["text"].as_str().unwrap(), related["id"]);
        assert!(message.contains(&link), "{link} in {message}");
    }
    let root = run["originalUriBaseIds"]["%SRCROOT%"]["uri"].as_str().unwrap();
    assert!(root.starts_with("file:///") && root.ends_with('/'), "{root}");
}

#[test]
fn what_is_silenced_is_on_record() {
    let folder = project();
    let silent =
        ROOT.replace("    tokio::", "    // unpark: allow(block_on_in_async, reason = \"a <test>\")\n    tokio::");
    std::fs::write(folder.path().join("the app/src/lib.rs"), silent).unwrap();
    let output = unpark(folder.path(), &["--message-format", "sarif", "-o", "a.sarif", "--message-format", "html"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let text = std::fs::read_to_string(folder.path().join("the app/a.sarif")).unwrap();
    let log: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(sarif_errors(&log), [""; 0]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    assert_eq!(texts(&log["runs"][0]["results"], "/ruleId"), ["blocking_call_in_async", "block_on_in_async"]);
    assert!(results[0].get("suppressions").is_none());
    let suppression = &results[1]["suppressions"][0];
    assert_eq!((&suppression["kind"], &suppression["justification"]), (&"inSource".into(), &"a <test>".into()));
    assert_eq!(suppression["location"]["physicalLocation"]["region"]["startLine"], 7);
    let page = String::from_utf8(output.stdout).unwrap();
    assert!(page.contains("<i>a &lt;test&gt;</i>"));
}

/// The commands of a log: name, properties and text, as a runner reads them.
fn commands(log: &str) -> Vec<(String, BTreeMap<String, String>, String)> {
    let text = |escaped: &str| {
        let unescaped = escaped.replace("%0A", "\n").replace("%0D", "\r").replace("%3A", ":").replace("%2C", ",");
        unescaped.replace("%25", "%")
    };
    let commands = log.lines().filter_map(|line| line.strip_prefix("::")).map(|line| {
        let (head, data) = line.split_once("::").unwrap();
        let (name, properties) = head.split_once(' ').unwrap_or((head, ""));
        let pairs = properties.split(',').filter_map(|pair| pair.split_once('='));
        (name.to_owned(), pairs.map(|(name, value)| (name.to_owned(), text(value))).collect(), text(data))
    });
    commands.collect()
}

#[test]
fn github_gets_annotations_with_the_chain() {
    let commands = commands(&printed("github"));
    let [(error, ..), (warning, properties, text)] = commands.as_slice() else { panic!("{commands:?}") };
    assert_eq!((error.as_str(), warning.as_str()), ("error", "warning"), "what fails the run comes first");
    let of = |name: &str| properties.get(name).map(String::as_str);
    assert_eq!((of("file"), of("line"), of("endLine")), (Some("the app/src/lib.rs"), Some("4"), Some("4")));
    assert_eq!((of("col"), of("title")), (Some("13"), Some("unpark: blocking_call_in_async")));
    assert!(text.contains("\nsrc/a & é.rs:5:5: blocks: waits for the disk\n"), "{text}");
    assert!(text.contains("help: "), "{text}");
}

#[test]
fn what_github_would_drop_is_in_the_log() {
    let folder = project();
    let many: String =
        (0..14).map(|i| format!("pub async fn f{i}() {{\n    let _ = std::fs::read(\"a\");\n}}\n")).collect();
    std::fs::write(folder.path().join("the app/src/lib.rs"), many).unwrap();
    let output = unpark(folder.path(), &["--message-format", "github"]);
    let log = String::from_utf8(output.stdout).unwrap();
    let names: Vec<String> = commands(&log).into_iter().map(|(name, ..)| name).collect();
    assert_eq!(names.iter().filter(|name| *name == "warning").count(), 10);
    assert_eq!(names[10..], ["group", "endgroup", "notice"]);
    assert_eq!(log.lines().filter(|line| line.starts_with("- the app/src/lib.rs:")).count(), 4);
}

#[test]
fn gitlab_gets_entries_with_places_and_fingerprints() {
    let entries: Vec<Value> = serde_json::from_str(&printed("gitlab")).unwrap();
    let fingerprints: BTreeSet<&str> = entries.iter().map(|entry| entry["fingerprint"].as_str().unwrap()).collect();
    assert_eq!((entries.len(), fingerprints.len()), (2, 2));
    let entry = &entries[0];
    assert_eq!(entry["check_name"], "blocking_call_in_async");
    assert!(entry["description"].as_str().unwrap().starts_with("blocking_call_in_async: `load` blocks"));
    assert_eq!(entry["location"]["path"], "the app/src/lib.rs");
    assert_eq!(entry["location"]["lines"]["begin"], 4);
    assert_eq!((&entry["severity"], &entries[1]["severity"]), (&"minor".into(), &"critical".into()));
    assert_eq!(entry["other_locations"][2]["path"], "the app/src/a & é.rs");
}

#[test]
fn junit_fails_where_the_run_does() {
    let text = printed("junit");
    let mut reader = quick_xml::Reader::from_str(&text);
    let mut elements: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    let mut stories = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) | Event::Empty(element) => {
                let name = element.name().as_ref().to_owned();
                let attributes = element.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let value = attribute.value.into_owned();
                    let value = quick_xml::escape::unescape(&value).unwrap().into_owned();
                    (attribute.key.as_ref().to_owned(), value)
                });
                elements.push((name, attributes.collect()));
            }
            Event::Text(text) => stories += &text,
            Event::Eof => break,
            _ => {}
        }
    }
    let all = |name: &str| {
        elements.iter().filter(|(found, _)| found == name).map(|(_, attributes)| attributes).collect::<Vec<_>>()
    };
    let suite = all("testsuite")[0];
    assert_eq!((suite["name"].as_str(), suite["tests"].as_str(), suite["failures"].as_str()), ("app", "2", "1"));
    assert_eq!(all("failure")[0]["type"], "unpark::block_on_in_async");
    assert_eq!(all("skipped")[0]["message"], "`load` blocks a thread that runs tasks");
    assert_eq!(all("testcase")[0]["file"], "the app/src/lib.rs");
    assert!(stories.contains("blocks: waits for the disk"), "{stories}");
}

#[test]
fn reviewdog_gets_places_in_bytes() {
    let object: Value = serde_json::from_str(&printed("rdjson")).unwrap();
    let lines: Vec<Value> = printed("rdjsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let diagnostics = object["diagnostics"].as_array().unwrap();
    assert_eq!((object["source"]["name"].as_str(), diagnostics.len(), lines.len()), (Some("unpark"), 2, 2));
    assert_eq!(diagnostics[0]["location"], lines[0]["location"]);
    let diagnostic = &diagnostics[0];
    let start = &diagnostic["location"]["range"]["start"];
    assert_eq!((start["line"].as_u64(), start["column"].as_u64()), (Some(4), Some(14)), "é has two bytes");
    assert_eq!(diagnostic["code"]["value"], "blocking_call_in_async");
    let related = texts(&diagnostic["related_locations"], "/message");
    assert_eq!(related, ["`handle` runs on the event loop", "calls `read`", "blocks: waits for the disk"]);
}

#[test]
fn html_draws_the_chain_and_needs_nothing_else() {
    let folder = project();
    let page = || String::from_utf8(unpark(folder.path(), &["--message-format", "html"]).stdout).unwrap();
    let (page, again) = (page(), page());
    assert!(page == again, "the same input gives the same bytes");
    assert!(!page.contains("<script>alert"), "what comes from the project is text");
    assert!(page.contains("&quot;&lt;script&gt;alert(1)&lt;/script&gt;&quot;") && page.contains("a &amp; é.rs"));
    for outside in ["src=\"", "href=\"http", "url(http", "@import", "<link"] {
        assert!(!page.contains(outside), "{outside}");
    }
    let pictures: Vec<&str> = page.split("<svg").skip(1).map(|rest| rest.split("</svg>").next().unwrap()).collect();
    let picture = format!("<svg{}</svg>", pictures[1]);
    let mut reader = quick_xml::Reader::from_str(&picture);
    let mut boxes = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Empty(element) if element.name().as_ref() == "rect" => boxes += 1,
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(boxes, 4, "{picture}");
    for text in
        ["handle runs on the event loop", "calls load, which blocks", "calls read", "blocks: waits for the disk"]
    {
        assert!(picture.contains(&format!(">{text}</text>")), "{text}: {picture}");
    }
    assert!(page.find("id=\"block_on_in_async\"").unwrap() < page.find("id=\"blocking_call_in_async\"").unwrap());
}

#[test]
fn each_format_goes_where_it_is_sent() {
    let folder = project();
    let arguments = [
        "--message-format=sarif",
        "--output=out.sarif",
        "--message-format=short",
        "--message-format=html",
        "-o",
        "a.html",
    ];
    let output = unpark(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 2);
    let file = |name: &str| std::fs::read_to_string(folder.path().join("the app").join(name)).unwrap();
    assert!(file("out.sarif").contains("\"version\": \"2.1.0\"") && file("a.html").starts_with("<!doctype html>"));
    let output = unpark(folder.path(), &["--output", "plain.txt", "--color=auto"]);
    assert!(output.stdout.is_empty() && file("plain.txt").starts_with("warning: "), "{}", file("plain.txt"));
    let output = unpark(folder.path(), &["--output", "no/such/folder.txt"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("error: `no/such/folder.txt` could not be written"), "{said}");
    for wrong in [
        &["--message-format=sarif", "--message-format=short"][..],
        &["--message-format=sarif", "--output=x", "--output=y"],
        &["--message-format=sarif", "--output=x", "--message-format=html", "--output=x"],
    ] {
        let output = unpark(folder.path(), wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
}

#[test]
fn a_run_without_findings_is_valid_in_every_format() {
    let folder = project();
    std::fs::write(folder.path().join("the app/src/lib.rs"), "pub async fn handle() {}\n").unwrap();
    for format in ["sarif", "github", "gitlab", "junit", "rdjson", "rdjsonl", "html"] {
        let output = unpark(folder.path(), &["--message-format", format]);
        assert_eq!(output.status.code(), Some(0), "{format}");
        let text = String::from_utf8(output.stdout).unwrap();
        match format {
            "sarif" => assert!(text.contains("\"results\": []")),
            "gitlab" => assert_eq!(text, "[]\n"),
            "rdjson" => {
                assert!(serde_json::from_str::<Value>(&text).unwrap()["diagnostics"] == Value::Array(Vec::new()))
            }
            "junit" => assert!(text.contains("name=\"nothing found\""), "{text}"),
            "html" => assert!(text.contains("Nothing was found.")),
            _ => assert_eq!(text, ""),
        }
    }
}

#[test]
fn every_format_is_described() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/output.md")).unwrap();
    let rows: String = text.lines().filter(|line| line.starts_with("| `")).collect();
    for format in <unpark::cli::MessageFormat as clap::ValueEnum>::value_variants() {
        let name = clap::ValueEnum::to_possible_value(format).unwrap();
        assert!(rows.contains(&format!("`{}`", name.get_name())), "{}", name.get_name());
    }
}

#[test]
fn the_program_tells_of_itself() {
    let folder = project();
    let said = |arguments: &[&str]| String::from_utf8(unpark(folder.path(), arguments).stdout).unwrap();
    for (shell, word) in
        [("bash", "complete -F"), ("zsh", "#compdef"), ("fish", "complete -c"), ("powershell", "Register")]
    {
        let script = said(&["completions", shell]);
        assert!(script.contains(word) && script.contains("message-format"), "{shell}");
    }
    // Where one command completes what follows another, cargo's does.
    assert!(said(&["completions", "fish"]).contains("complete -c cargo -n"));
    assert!(said(&["completions", "zsh"]).starts_with("#compdef cargo-unpark -P cargo\n"));
    let manual = said(&["man"]);
    assert!(manual.contains(".TH cargo-unpark 1") && manual.contains("\\-\\-message\\-format"), "{manual}");
    let version = format!("cargo unpark {}", env!("CARGO_PKG_VERSION"));
    assert_eq!(said(&["-V"]), format!("{version}\n"));
    let long = said(&["--version"]);
    assert!(long.starts_with(&version) && long.contains("\nhost: ") && long.contains("\ncommit-hash: "), "{long}");
    let (short, long) = (said(&["-h"]), said(&["--help"]));
    assert!(short.lines().count() < long.lines().count());
    for heading in ["Package Selection:", "Target Selection:", "Feature Selection:", "Lint Levels:", "Output:"] {
        assert!(short.contains(heading), "{heading}\n{short}");
    }
}

/// What bash offers for a line, by the words on it; cargo's own completion is not there.
#[cfg(unix)]
fn offered_by_bash(folder: &Path, words: &[&str]) -> Vec<String> {
    let script = String::from_utf8(unpark(folder, &["completions", "bash"]).stdout).unwrap();
    std::fs::write(folder.join("completions.bash"), script).unwrap();
    let ask = "source completions.bash; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); \
               handler=$(complete -p \"$1\" | sed 's/.*-F \\([^ ]*\\).*/\\1/'); \
               $handler \"$1\" \"${@: -1}\" \"${COMP_WORDS[COMP_CWORD - 1]}\"; printf '%s\\n' \"${COMPREPLY[@]}\"";
    let output = std::process::Command::new("bash")
        .args(["--noprofile", "--norc", "-c", ask, "bash"])
        .args(words)
        .env_remove("BASH_ENV")
        .current_dir(folder)
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn bash_completes_both_names_of_the_program() {
    let folder = project();
    for program in [&["cargo-unpark"][..], &["cargo", "unpark"], &["cargo", "+stable", "unpark"]] {
        let offered = |line: &[&str]| offered_by_bash(folder.path(), &[program, line].concat());
        assert_eq!(offered(&["--message-format", "g"]), ["github", "gitlab"], "{program:?}");
        assert_eq!(offered(&["--workspace", "--watc"]), ["--watch"], "{program:?}");
        assert_eq!(offered(&["base"]), ["baseline"], "{program:?}");
        assert_eq!(offered(&["completions", "z"]), ["zsh"], "{program:?}");
        assert_eq!(offered(&["explain", "--a"]), ["--all"], "{program:?}");
    }
    assert_eq!(offered_by_bash(folder.path(), &["cargo", "uncommon", "--watc"]), [""; 1]);
}

/// Has the line editor list what fits each line, writes that into a file, and leaves.
#[cfg(unix)]
const ZSHRC: &str = r#"
fpath=($ZDOTDIR $fpath)
autoload -Uz compinit && compinit -u -d $ZDOTDIR/dump
compadd() {
    local -a fitting
    # With these it fills arrays and offers nothing.
    if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
        builtin compadd -A fitting "$@"
        print -rl -- $fitting >> $ZDOTDIR/offered
    fi
    builtin compadd "$@"
}
zle-line-init() {
    if [[ $BUFFER != exit ]]; then
        print -r -- "? $BUFFER" >> $ZDOTDIR/offered
        zle list-choices
        BUFFER=
    fi
    zle accept-line
}
zle -N zle-line-init
# The line that is put there last comes first.
for line in exit ${(Oa)${(f)ASKED}}; do
    print -z -- $line
done
"#;

/// The part of cargo's own completion that asks for a subcommand's.
#[cfg(unix)]
const CARGO_OF_ZSH: &str = "#compdef cargo
local ret state
_arguments -C '(+nightly)+stable' '1:command:(build)' '*:: :->args'
[[ $state == args ]] && _call_function ret _cargo-$words[1]
";

/// What zsh offers for each line, in the order of the alphabet, where the files of a folder are its settings and completions.
#[cfg(unix)]
fn offered_by_zsh(folder: &Path, lines: &[String]) -> Vec<(String, Vec<String>)> {
    // The line editor wants a terminal.
    let terminal = "zmodload zsh/zpty; zpty shell zsh -d -i; while zpty -r shell text; do :; done";
    let mut zsh = Command::new("zsh");
    zsh.args(["-f", "-c", terminal]).env("ZDOTDIR", folder).env("ASKED", lines.join("\n")).env("TERM", "dumb");
    zsh.current_dir(folder).output().unwrap();
    let text = std::fs::read_to_string(folder.join("offered")).unwrap();
    let answers = text.split("? ").skip(1).map(|answer| {
        let (line, offered) = answer.split_once('\n').unwrap();
        let offered: BTreeSet<String> = offered.lines().map(str::to_owned).collect();
        (line.to_owned(), offered.into_iter().collect())
    });
    answers.collect()
}

#[cfg(unix)]
#[test]
fn zsh_completes_both_names_of_the_program() {
    if Command::new("zsh").arg("--version").output().is_err() {
        println!("skipped: there is no zsh");
        return;
    }
    for (cargos_own, of_cargo) in [(None, &[][..]), (Some(CARGO_OF_ZSH), &["build"])] {
        let folder = project();
        let script = unpark(folder.path(), &["completions", "zsh"]).stdout;
        std::fs::write(folder.path().join("_cargo-unpark"), script).unwrap();
        std::fs::write(folder.path().join(".zshrc"), ZSHRC).unwrap();
        if let Some(text) = cargos_own {
            std::fs::write(folder.path().join("_cargo"), text).unwrap();
        }
        std::fs::write(folder.path().join("main.rs"), "").unwrap();
        let mut expected: Vec<(String, &[&str])> =
            vec![("cargo uncommon --watc".to_owned(), &[]), ("cargo b".to_owned(), of_cargo)];
        for program in ["cargo-unpark", "cargo unpark", "cargo +stable unpark"] {
            expected.push((format!("{program} --message-format g"), &["github", "gitlab"]));
            expected.push((format!("{program} --workspace --watc"), &["--watch"]));
            expected.push((format!("{program} base"), &["baseline"]));
            expected.push((format!("{program} completions z"), &["zsh"]));
            expected.push((format!("{program} explain --a"), &["--all"]));
            expected.push((format!("{program} mai"), &["main.rs"]));
        }
        let lines: Vec<String> = expected.iter().map(|(line, _)| line.clone()).collect();
        let offered = offered_by_zsh(folder.path(), &lines);
        assert_eq!(offered.len(), lines.len(), "{offered:?}");
        for ((line, answer), (asked, fits)) in offered.iter().zip(&expected) {
            assert_eq!(line, asked);
            assert_eq!(answer, fits, "{line}");
        }
    }
}

#[test]
fn watching_runs_again_after_a_change() {
    use std::io::{BufRead, BufReader};
    let folder = project();
    let mut child = command(folder.path(), &["--watch", "--message-format", "short", "-q"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let (sender, lines) = std::sync::mpsc::channel();
    let out = child.stdout.take().unwrap();
    std::thread::spawn(move || {
        BufReader::new(out).lines().map_while(Result::ok).try_for_each(|line| sender.send(line))
    });
    let line = || lines.recv_timeout(std::time::Duration::from_secs(60)).unwrap();
    assert!(line().contains("src/lib.rs:4:13") && line().contains("src/lib.rs:7:"));
    std::fs::write(
        folder.path().join("the app/src/lib.rs"),
        "pub async fn f() {\n    let _ = std::fs::read(\"a\");\n}\n",
    )
    .unwrap();
    let again = line();
    // Reading the files is no change, so that it does not go on. The write may be seen in two parts on a busy machine.
    let wait = || lines.recv_timeout(std::time::Duration::from_secs(2));
    let silent = (0..3).any(|_| wait().is_err());
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(again.contains("src/lib.rs:2:13"), "{again}");
    assert!(silent);
}
