"""The examples of the documentation print what they say; DEDUP_WRITE_DOCS=1 writes what they print into the pages.

A `console` block is run by bash, command by command, and a `pycon` block by doctest, both in a folder that holds what a
clone does. A line of `...` in a block stands for any lines. What a `sh` block shows changes the reader's system, and is
not run.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import dedup

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[2]
PAGES: Final = sorted((ROOT / "docs").rglob("*.md"))
BLOCK: Final = re.compile(r"^```(?P<kind>console|pycon)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
TIMES: Final = re.compile(r"in \d+\.\d s \([\d.,]+ (?:bytes?|[kMG]B)/s\)")
VERSION: Final = re.compile(r'"version":"[^"]*"')

pytestmark = [pytest.mark.skipif(os.name != "posix", reason="a shell as on POSIX")]


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with the sample documents, and the command on the PATH; what an example has left running is ended."""
    shutil.copytree(ROOT / "seeds", tmp_path / "clone" / "seeds")
    shutil.copytree(ROOT / "tests" / "golden", tmp_path / "clone" / "tests" / "golden")
    (tmp_path / "bin").mkdir()
    command = tmp_path / "bin" / "dedup"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m dedup "$@"\n')
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("PYTHONWARNINGS", "ignore::RuntimeWarning")  # the twin's
    monkeypatch.chdir(tmp_path / "clone")
    try:
        yield tmp_path / "clone"
    finally:
        for path in (tmp_path / "clone").glob("*.pid"):
            with contextlib.suppress(ProcessLookupError, ValueError):
                os.kill(int(path.read_text("ascii")), signal.SIGKILL)


def normal(output: str) -> str:
    """Blank out what changes from run to run."""
    return VERSION.sub('"version":"…"', TIMES.sub("in … s (…/s)", output)).rstrip("\n")


def agrees(wanted: str, got: str) -> bool:
    """Whether the output is the wanted one, whose lines of dots stand for any lines."""
    pieces = re.split(r"^\s*\.\.\.$", normal(wanted), flags=re.MULTILINE)
    return re.fullmatch(".*".join(map(re.escape, pieces)), normal(got), re.DOTALL) is not None


def transcript(block: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output below it; `> ` continues a command."""
    found: list[tuple[str, str]] = []
    for line in block.splitlines(keepends=True):
        if line.startswith("$ "):
            found.append((line[2:], ""))
        elif (line.startswith("> ") or line == ">\n") and found and not found[-1][1]:
            found[-1] = (found[-1][0] + (line[2:] or "\n"), "")
        else:
            found[-1] = (found[-1][0], found[-1][1] + line)
    return found


def run(command: str) -> str:
    done = subprocess.run(
        ["bash", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120, check=False
    )
    return done.stdout.decode()


def with_output(body: str) -> str:
    """A console block with the output that its commands have now, where it is shown whole."""
    parts = []
    for command, output in transcript(body):
        got = run(command)
        shown = re.sub("\n> $", "\n>", command.removesuffix("\n").replace("\n", "\n> "), flags=re.MULTILINE)
        parts.append(f"$ {shown}\n" + (output if re.search(r"^\s*\.\.\.$", output, re.MULTILINE) else got))
    return "".join(parts)


def with_values(body: str, names: dict[str, object]) -> str:
    """A pycon block with what its statements print now."""
    parts = []
    for example in doctest.DocTestParser().get_examples(body):
        first, *more = example.source.removesuffix("\n").split("\n")
        parts.append("\n".join([f">>> {first}", *(f"... {line}" for line in more)]) + "\n")
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            try:
                exec(compile(example.source, "<example>", "single"), names)
            except dedup.DedupError as error:
                name = f"{type(error).__module__}.{type(error).__qualname__}"
                printed.write(f"Traceback (most recent call last):\n    ...\n{name}: {error}\n")
        parts.append(printed.getvalue())
    return "".join(parts)


def test_there_are_examples() -> None:
    assert sum(len(BLOCK.findall(page.read_text("utf-8"))) for page in PAGES) > 10


def test_every_command_is_described() -> None:
    from dedup.cli import COMMANDS
    from dedup.cli.index import COMMANDS as INDEX_COMMANDS
    from dedup.cli.lexicon import COMMANDS as LEXICON_COMMANDS

    wanted = [*COMMANDS]
    for group, inside in (("index", INDEX_COMMANDS), ("lexicon", LEXICON_COMMANDS)):
        after = wanted.index(group) + 1
        wanted[after:after] = [f"{group} {name}" for name in inside]
    page = (ROOT / "docs" / "reference" / "commands.md").read_text("utf-8")
    assert re.findall(r"^```\{help\} (.*)$", page, re.MULTILINE) == wanted


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT / "docs").as_posix())
def test_examples(page: Path, clone: Path) -> None:
    text = page.read_text("utf-8")
    if "$ curl " in text and shutil.which("curl") is None:
        pytest.skip("needs curl")
    names: dict[str, object] = {}
    if os.environ.get("DEDUP_WRITE_DOCS"):
        for block in BLOCK.finditer(text):
            body = block["body"]
            now = with_output(body) if block["kind"] == "console" else with_values(body, names)
            text = text.replace(f"```{block['kind']}\n{body}```", f"```{block['kind']}\n{now}```", 1)
        page.write_text(text, "utf-8")
        return
    for block in BLOCK.finditer(text):
        if block["kind"] == "console":
            for command, output in transcript(block["body"]):
                got = run(command)
                assert agrees(output, got), f"$ {command}{got}"
        else:
            line = text.count("\n", 0, block.start()) + 1
            test = doctest.DocTestParser().get_doctest(block["body"], names, page.name, str(page), line)
            failures: list[str] = []
            runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
            runner.run(test, out=failures.append, clear_globs=False)
            names.update(test.globs)
            assert not failures, "".join(failures)
