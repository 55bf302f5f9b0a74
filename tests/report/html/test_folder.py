from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.errors import OutputError
from dedup.report.html.folder import folder
from dedup.report.html.names import file_name

if TYPE_CHECKING:
    from pathlib import Path


def _names(path: Path) -> list[str]:
    return sorted(one.name for one in path.iterdir())


def _fail(path: Path) -> None:
    with folder(path) as files:
        files.add("index.html", "second")
        raise ZeroDivisionError


def test_the_folder_is_there_with_all_its_files(tmp_path: Path) -> None:
    with folder(tmp_path / "report") as files:
        files.add("index.html", "all")
        assert not (tmp_path / "report").exists()
    assert (tmp_path / "report" / "index.html").read_bytes() == b"all"
    assert _names(tmp_path) == ["report"]


def test_an_error_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        _fail(tmp_path / "report")
    assert _names(tmp_path) == []


def test_an_error_leaves_an_earlier_report_as_it_was(tmp_path: Path) -> None:
    with folder(tmp_path / "report") as files:
        files.add("index.html", "first")
    with pytest.raises(ZeroDivisionError):
        _fail(tmp_path / "report")
    assert (tmp_path / "report" / "index.html").read_text() == "first"
    assert _names(tmp_path) == ["report"]


def test_stories_of_an_earlier_report_go_and_what_is_none_of_it_stays(tmp_path: Path) -> None:
    report = tmp_path / "report"
    gone, kept = file_name("gone"), file_name("kept")
    with folder(report) as files:
        for name in (gone, kept, "index.html"):
            files.add(name, "first")
    (report / "story-notes.html").write_text("mine")
    with folder(report) as files:
        for name in (kept, "index.html"):
            files.add(name, "second")
    assert _names(report) == sorted([kept, "index.html", "story-notes.html"])
    assert (report / kept).read_text() == "second"


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"), folder(tmp_path / "file" / "report"):
        pass
