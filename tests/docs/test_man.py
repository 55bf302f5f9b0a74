"""The manual pages say what the commands do."""

from __future__ import annotations

import doctest
import importlib.util
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def man() -> ModuleType:
    spec = importlib.util.spec_from_file_location("man", DOCS / "man.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_up_to_date(man: ModuleType) -> None:
    written = {path.name: path.read_text("utf-8") for path in (DOCS / "man").iterdir()}
    assert written == man.pages(), "run python docs/man.py"


def test_examples_of_the_generator(man: ModuleType) -> None:
    assert doctest.testmod(man) == doctest.TestResults(failed=0, attempted=1)


def test_every_command_and_option_has_its_place(man: ModuleType) -> None:
    from dedup.cli import COMMANDS
    from dedup.cli.index import COMMANDS as INDEX_COMMANDS
    from dedup.cli.lexicon import COMMANDS as LEXICON_COMMANDS

    pages = man.pages()
    inside = {f"dedup-lexicon-{name}.1" for name in LEXICON_COMMANDS}
    inside |= {f"dedup-index-{name}.1" for name in INDEX_COMMANDS}
    assert pages.keys() == {"dedup.1", *(f"dedup-{name}.1" for name in COMMANDS), *inside}
    assert r"\fB\-o\fR, \fB\-\-output\fR \fIFORMAT[:PATH]\fR" in pages["dedup-scan.1"]
    assert r"\fB\-\-boilerplate\fR \fIkeep|drop\fR" in pages["dedup-scan.1"]
    assert not any("\b" in page for page in pages.values())


@pytest.mark.skipif(shutil.which("groff") is None, reason="a formatter that knows the macros of manual pages")
def test_pages_are_valid() -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-z", *sorted(map(str, (DOCS / "man").iterdir()))],
        capture_output=True,
        check=False,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
