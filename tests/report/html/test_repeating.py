from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from dedup.cli.config import configured
from dedup.report.html.repeating import command, configuration
from dedup.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_what_the_file_says_are_the_settings(tmp_path: Path) -> None:
    given = Settings(threshold=0.8, relations=("near",), language="vi", lexicons=('/a"\\b.lex',), passages=True)
    file = tmp_path / "dedup.toml"
    file.write_text(configuration(asdict(given)), "utf-8")
    assert configured(file) == given


def test_nothing_is_said_of_what_is_so_anyway() -> None:
    assert configuration(asdict(Settings().settled(5))) == ""


def test_a_path_is_no_command() -> None:
    assert command(["$(touch x).txt"], configured=False) == "dedup trace '$(touch x).txt' -o html:report/"


def test_files_of_several_folders_are_listed() -> None:
    assert command(["a/1.txt", "/b/2.txt"], configured=True) == (
        "dedup trace --config dedup.toml a/1.txt /b/2.txt -o html:report/"
    )


def test_what_came_from_stdin_is_a_dash() -> None:
    assert command(["-"], configured=False) == "dedup trace - -o html:report/"
