#!/usr/bin/env python3
"""Times `cargo unpark` beside other ways to look at the same code, and prints one table for each project.

usage: benches/compare.py [FOLDER...]

Without a folder the pinned crates below are looked at, each copied out of what `cargo vendor` brings, so that their own
settings and lock files are no part of it. Every way is run in turn in one session, because only ratios of one session say
much: merely reading and hashing the files, parsing them with syn, a cold and a warm run of `cargo unpark`, one after an edit
of one file, `cargo check` and `cargo clippy` the same, and those of the other linters that are installed. A project that
does not compile has no figures for the compiler.

Needs GNU time at /usr/bin/time for the memory, and the release build of the project, which it makes.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PINNED = {"mini-redis": "0.4.1", "hyper-util": "0.1.20", "tokio": "1.48.0", "sqlx-postgres": "0.8.6"}
# Linters with rules on async code that read a folder without compiling it, where they are on the path.
OTHERS = {
    "async-doctor": ["async-doctor", "."],
    "cargo-perf": ["cargo-perf", "check", "."],
    "rust-doctor": ["rust-doctor", "."],
}


def timed(command, folder, env=None):
    """Seconds, peak memory in MB and exit status of a command."""
    with tempfile.NamedTemporaryFile("r") as report:
        argv = ["/usr/bin/time", "-f", "%e %M", "-o", report.name, *map(str, command)]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        done = subprocess.run(argv, cwd=folder, env={**os.environ, **(env or {})}, check=False, **quiet)
        seconds, kilobytes = report.read().split("\n")[-2].split()
    return float(seconds), int(kilobytes) / 1024, done.returncode


def edit(folder):
    """Adds a function that nothing needs to one of the files."""
    files = sorted(folder.glob("src/**/*.rs")) or sorted(folder.glob("**/src/**/*.rs"))
    with files[len(files) // 2].open("a") as file:
        file.write(f"\n#[allow(dead_code)]\nfn added_{file.tell()}() {{}}\n")


def library_figures(folder):
    """Lines of code, and the medians for reading and for parsing, as the benchmark of the whole run measures them."""
    env = {**os.environ, "UNPARK_BENCH_DIR": str(folder)}
    bench = ["cargo", "bench", "--quiet", "--bench", "whole_run"]
    out = subprocess.run(bench, cwd=ROOT, env=env, capture_output=True, text=True, check=True).stdout
    scale = {"ms": 1e-3, "s": 1.0, "µs": 1e-6}
    def median(name):
        number, unit = re.search(rf"^{name}\s+([\d.]+)(ms|µs|s)", out, re.M).groups()
        return float(number) * scale[unit]
    return int(re.search(r"(\d+) lines", out)[1]), median("reading"), median("parsing")


def table(folder, name):
    """Measures one project, which is changed by it, and prints its table."""
    unpark = ROOT / "target/release/cargo-unpark"
    lines, reading, parsing = library_figures(folder)
    rows = [("read and hash", reading, None), ("parse with syn", parsing, None)]
    with tempfile.TemporaryDirectory() as cache:
        env = {"XDG_CACHE_HOME": cache, "CARGO_TARGET_DIR": f"{cache}/target"}

        def row(what, command, fine=(0,)):
            seconds, memory, status = timed(command, folder, env)
            rows.append((what, seconds if status in fine else None, memory))

        lint = [unpark, "unpark", "--workspace"]
        for what in ["unpark, cold", "unpark, warm"]:
            row(what, lint, (0, 1))
        edit(folder)
        row("unpark, one file edited", lint, (0, 1))
        for tool in ["check", "clippy"]:
            compile_ = ["cargo", tool, "--workspace", "--quiet"]
            row(f"cargo {tool}, cold", compile_)
            row(f"cargo {tool}, warm", compile_)
            edit(folder)
            row(f"cargo {tool}, one file edited", compile_)
            shutil.rmtree(f"{cache}/target", ignore_errors=True)
        for what, command in OTHERS.items():
            if shutil.which(command[0]):
                row(what, command, (0, 1))
    print(f"\n{name}: {lines} lines\n\n| | time | of parsing | memory | lines/s |\n|---|--:|--:|--:|--:|")
    for what, seconds, memory in rows:
        shown = "-" if memory is None else f"{memory:.0f} MB"
        if seconds is None:
            print(f"| {what} | fails | | {shown} | |")
        else:
            print(f"| {what} | {seconds:.3f} s | {seconds / parsing:.2f} | {shown} | {lines / max(seconds, 1e-3):,.0f} |")


def pinned(into):
    """The pinned crates, each in a folder of its own."""
    wanted = "".join(f'{name} = "={version}"\n' for name, version in PINNED.items())
    (into / "src").mkdir()
    (into / "src/lib.rs").write_text("")
    (into / "Cargo.toml").write_text(f'[package]\nname = "pinned"\nversion = "0.0.0"\n[dependencies]\n{wanted}')
    vendor = ["cargo", "vendor", "--quiet", "--versioned-dirs", "vendor"]
    subprocess.run(vendor, cwd=into, check=True, stdout=subprocess.DEVNULL)
    for name, version in PINNED.items():
        folder = into / "projects" / name
        shutil.copytree(into / "vendor" / f"{name}-{version}", folder)
        with (folder / "Cargo.toml").open("a") as manifest:
            manifest.write("\n[workspace]\n")
        yield folder, f"{name} {version}"


def main():
    if len(sys.argv) > 1 and sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=ROOT, check=True)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        given = [pathlib.Path(folder).resolve() for folder in sys.argv[1:]]
        for index, folder in enumerate(given):
            # The copy is what is edited.
            copy = scratch / f"{index}"
            shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("target", ".git"))
            table(copy, folder.name)
        for folder, name in pinned(scratch) if not given else ():
            table(folder, name)


if __name__ == "__main__":
    main()
