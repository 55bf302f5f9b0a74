from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedup.errors import OutputError
from dedup.report.html.folder import check_pages, folder
from dedup.report.html.names import file_name

if TYPE_CHECKING:
    from pathlib import Path


def _names(path: Path) -> list[str]:
    return sorted(one.name for one in path.iterdir())


def _page(words: str) -> str:
    return f'<meta name="generator" content="dedup 1.0">{words}'


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
        files.add("index.html", _page("first"))
    with pytest.raises(ZeroDivisionError):
        _fail(tmp_path / "report")
    assert (tmp_path / "report" / "index.html").read_text() == _page("first")
    assert _names(tmp_path) == ["report"]


def test_stories_of_an_earlier_report_go_and_what_is_none_of_it_stays(tmp_path: Path) -> None:
    report = tmp_path / "report"
    gone, kept = file_name("gone"), file_name("kept")
    with folder(report) as files:
        for name in (gone, kept, "index.html"):
            files.add(name, _page("first"))
    (report / "story-notes.html").write_text("mine")
    with folder(report) as files:
        for name in (kept, "index.html"):
            files.add(name, _page("second"))
    assert _names(report) == sorted([kept, "index.html", "story-notes.html"])
    assert (report / kept).read_text() == _page("second")


@pytest.mark.parametrize("name", ["index.html", file_name("mine")])
def test_a_page_that_no_report_made_is_not_replaced(tmp_path: Path, name: str) -> None:
    report = tmp_path / "report"
    report.mkdir()
    (report / name).write_text("mine")
    with pytest.raises(OutputError, match="was not made by dedup, and is not replaced"):
        check_pages(report)
    with pytest.raises(OutputError, match="was not made by dedup"), folder(report) as files:
        files.add(name, _page("ours"))
    assert (report / name).read_text() == "mine"
    assert _names(report) == [name]
    assert _names(tmp_path) == ["report"]


def test_other_pages_and_those_of_a_report_may_be_there(tmp_path: Path) -> None:
    check_pages(tmp_path / "none")
    (tmp_path / "other.html").write_text("mine")
    (tmp_path / "index.html").write_text(_page("ours"))
    check_pages(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"), folder(tmp_path / "file" / "report"):
        pass
