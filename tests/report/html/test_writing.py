from __future__ import annotations

import re
import time
from copy import copy
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import dedup
from dedup.errors import UsageError
from dedup.model import Ledger, Outcome
from dedup.report.html import write
from dedup.report.output import Output

if TYPE_CHECKING:
    from collections.abc import Callable

    from dedup.report.protocol import TraceResult

_HISTORIES = Path(__file__).parents[2] / "trace" / "histories"
_EMPTY = {"meta", "link", "br", "line", "rect", "path"}


class _Page(HTMLParser):
    """What a page holds: its text, its elements, and whether each that is opened is closed."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self.feed(content)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), (tag, attrs)
        self.elements.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _EMPTY:
            assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & {*self._open}:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split()).replace("\u00a0", " ")


def _written(trace: TraceResult, folder: Path) -> dict[str, str]:
    write(trace, Output("html", folder / "report", folder=True))
    return {path.name: path.read_text("utf-8") for path in (folder / "report").iterdir()}


def _stands_alone(page: _Page) -> None:
    """Nothing is loaded, nothing runs, and every link leads somewhere that is there."""
    ids = [attrs["id"] for _, attrs in page.elements if "id" in attrs]
    assert len(ids) == len(set(ids))
    for tag, attrs in page.elements:
        assert "src" not in attrs
        assert "style" not in attrs
        assert not any(attribute.startswith("on") for attribute in attrs), (tag, attrs)
        href = attrs.get("href") or "#"
        if re.match("https?:", href):
            assert attrs["rel"] == "noreferrer noopener"
        else:
            assert re.fullmatch(r"#[a-z0-9]*|(index|story-[a-z0-9-]+)\.html(#d\d+)?|data:,", href), href
        if href.startswith("#") and href != "#":
            assert href[1:] in ids


def _story(pages: dict[str, str]) -> str:
    (name,) = (name for name in pages if name != "index.html")
    return pages[name]


@pytest.mark.parametrize("name", ["seeds", "many", "hostile"])
def test_every_page_stands_alone(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    for content in _written(request.getfixturevalue(name), tmp_path).values():
        _stands_alone(_Page(content))
        assert not re.search(r'<[a-z][^<>]*"data-', content)


@pytest.mark.parametrize("name", ["bees", "bridge", "dam", "ferry", "glacier"])
def test_what_is_traced_can_be_shown(name: str, tmp_path: Path) -> None:
    dedup.trace(_HISTORIES / f"{name}.jsonl").write("html", tmp_path / "report")
    pages = {path.name: path.read_text("utf-8") for path in (tmp_path / "report").iterdir()}
    assert len(pages) > 1
    for content in pages.values():
        page = _Page(content)
        _stands_alone(page)
        assert "None" not in page.text


def test_headings_are_in_order(seeds: TraceResult, tmp_path: Path) -> None:
    for content in _written(seeds, tmp_path).values():
        levels = [int(tag[1]) for tag, _ in _Page(content).elements if re.fullmatch("h[1-6]", tag)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(other <= one + 1 for one, other in pairwise(levels))


def test_the_same_trace_gives_the_same_bytes(seeds: TraceResult, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "other").mkdir()
    assert _written(seeds, tmp_path / "one") == _written(seeds, tmp_path / "other")


def test_what_the_seeds_say(seeds: TraceResult, tmp_path: Path) -> None:
    pages = _written(seeds, tmp_path)
    text = _Page(_story(pages)).text
    for words in (
        "002_8ad1177173e4a897.txt is probably a translation of 000_dfdfd3078e1bd97e.txt (78 %)",
        "Next likely source: a text that is not in this collection (14 %), 64 points behind.",
        "What would decide: When either was published: neither text says it, and 29/6 has no year.",
        "mentions 29/6",
        "28 يونيو 2021",
        "probably also took a passage from a text of Petra that is not in this collection (81 %)",
        "In all: about 5 to 1 for it",
        "the other way round 8 %",
        "We have received worrying signals. about the return of IS networks with new structures",
        "Chúng ta đã nhận thấy những tín hiệu đáng quan ngại gần đây",
        "AFP photo caption",
        "passages = true",
    ):
        assert words in text, words
    assert "original" not in text.replace("original_", "")
    assert "earliest in this collection" in text
    index = _Page(pages["index.html"]).text
    assert "5 documents 1 story 2 documents in none" in index


def test_boilerplate_is_greyed(seeds: TraceResult, tmp_path: Path) -> None:
    assert '<span class="boilerplate">Photo captions</span>' in _story(_written(seeds, tmp_path))


def test_other_numbers_are_called_out(many: TraceResult, tmp_path: Path) -> None:
    story = _story(_written(many, tmp_path))
    assert "Changed numbers and names" in story
    assert '<span class="tag">number</span>' in story


def test_nothing_hostile_is_markup(hostile: TraceResult, tmp_path: Path) -> None:
    for name, content in _written(hostile, tmp_path).items():
        page = _Page(content)
        scripts = [attrs for tag, attrs in page.elements if tag == "script"]
        assert scripts == ([{}] if name == "index.html" else [{"type": "application/ld+json"}, {}])
        assert not {"img", "b", "iframe", "object"} & {tag for tag, _ in page.elements}
        assert "javascript:" not in {(attrs.get("href") or "")[:11] for _, attrs in page.elements}
        for hidden in "\u202e\u2066\x00\x1b\ufeff":
            assert hidden not in content
    text = _Page(_story(_written(hostile, tmp_path))).text
    assert "<script>document.title = 'taken'; fetch('https://evil.example/')</script>" in text
    assert "⟨U+202E⟩txt.exe⟨U+202C⟩" in text
    assert "{{ 7 * 7 }} {% raw %}" in text
    assert "x" * 10_000 in text


def test_a_hundred_documents_are_written_in_two_seconds(many: TraceResult, tmp_path: Path) -> None:
    took = []
    for _ in range(3):
        began = time.process_time()
        write(many, Output("html", tmp_path / "report", folder=True))
        took.append(time.process_time() - began)
    assert min(took) < 2


def test_every_document_is_asked_for_once(seeds: TraceResult, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, str]] = []
    for name in ("document", "published"):
        ask = getattr(seeds, name)

        def noted(document_id: str, name: str = name, ask: Callable[[str], object] = ask) -> object:
            asked.append((name, document_id))
            return ask(document_id)

        monkeypatch.setattr(seeds, name, noted)
    write(seeds, Output("html", tmp_path / "report", folder=True))
    assert len(asked) == len(set(asked)) == 6


def test_pages_go_to_a_folder(seeds: TraceResult) -> None:
    with pytest.raises(UsageError, match="name one"):
        write(seeds, Output("html"))


def test_what_both_have_from_a_third_text_is_not_called_undetermined(seeds: TraceResult, tmp_path: Path) -> None:
    (account,) = seeds.accounts
    a, b, *_ = account.documents
    both = replace(account, ledgers=(Ledger(a, b, Outcome.COMMON, 0.1, 0.1, 0.8),), derivations=())
    told = copy(seeds)
    told.accounts = [both]  # type: ignore[misc]
    page = _Page(_story(_written(told, tmp_path)))
    assert "Pairs that share text and were both made of a third one, in this collection or not." in page.text
    assert f"{a} and {b} both come from a third text (80 %)" in page.text
    assert "Undetermined" not in page.text
    _stands_alone(page)
