"""The account of a story for a person at a terminal."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Account, Derivation, DerivationKind, Ledger, Outcome, Verdict
from dedup.report import trace as report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.report.conftest import Told

UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def account(trace: Any, name: str) -> list[str]:
    """The lines of one story."""
    lines = list(report.lines(trace))
    start = next(number for number, line in enumerate(lines) if line.startswith(f"{name}  ("))
    ends = [number for number in range(start, len(lines)) if lines[number] and not lines[number].startswith(" ")][1:]
    return lines[start : ends[0]]


def test_a_story(trace: Told) -> None:
    told = account(trace, "a")
    assert told[:3] == [
        "a  (6 documents)",
        "  Of 5 texts that go together: a is probably the earliest in this collection (67 %).",
        "  1 copy, 1 excerpt and 1 translation come from another text here, 1 of them only probably.",
    ]
    start = told.index("") + 1
    assert told[start:] == [
        "  a text of AFP that is not in this collection",
        "  └─ a  [2020-01-01T07:10+07:00, The Post, en]  a revised version of it (93 %)",
        "     ├─ b  [2020-01-01/2020-01-31, en]  copied from it (97 %)",
        "     │  └─ d  [The Post, en]  probably an excerpt of it (89 %)",
        "     ├─ c  [The Post, vi]  a translation of it (91 %)",
        "     └─ f  [The Post, en]  shares text with it (direction undetermined, 55 %)",
        "  e  [The Post, en]",
        "",
        "  Further sources",
        "    d probably also took a passage from c (70 %)",
        "",
        "  Undetermined",
        (
            "    which of a and f comes from the other is undetermined "
            "(f from a 50 %, a from f 40 %, both from a third text 10 %)"
        ),
        "",
        "  What would decide",
        "    The hour at which f was published.",
        "",
    ]


def test_every_document_is_told_once(trace: Told) -> None:
    lines = [line for line in account(trace, "=cmd|'/C calc'!A0") if "[The Post" in line]
    assert len(lines) == 17
    assert any('""' in line for line in lines)


def test_nothing_harmful_reaches_the_terminal(trace: Told) -> None:
    lines = list(report.lines(trace))
    assert not any(UNSAFE.search(line) for line in lines)
    assert not any("original" in line for line in lines)
    coloured = list(report.lines(trace, colour=True))
    assert lines != coloured
    assert [re.sub("\x1b\\[[0-9;]*m", "", line) for line in coloured] == lines


def test_the_order_of_what_was_found_does_not_matter(trace: Told, other_order: Told) -> None:
    assert list(report.lines(other_order)) == list(report.lines(trace))


@given(st.lists(st.text(), min_size=2, max_size=2, unique=True), st.text())
def test_any_text_is_safe(trace_of: Any, names: Sequence[str], note: str) -> None:
    trace = trace_of(*names, agency=note, note=note, outlet=note, language=note)
    assert not any(UNSAFE.search(line) for line in report.lines(trace))


@pytest.mark.parametrize("circle", [False, True])
def test_long_chains_and_circles_end(trace: Told, circle: bool) -> None:
    names = [f"{number:04}" for number in range(1500)]
    pairs = [*pairwise(names), *([(names[-1], names[0])] if circle else [])]
    copies = tuple(Derivation(a, b, DerivationKind.COPY, 1.0, Verdict.COPIED, None) for a, b in pairs)
    of = {name: next(iter(trace.texts.values())) for name in names}
    told = type(trace)(trace.scan, [Account("0000", tuple(names), (0.0,) * len(names), copies)], of)
    assert sum("[The Post" in line for line in report.lines(told)) == 1500


def test_stories_of_reports_that_share_nothing_are_counted(trace: Told) -> None:
    alone = [Account(name, (name, name + "2"), (1.0, 1.0)) for name in "pqr"]
    of = {name: next(iter(trace.texts.values())) for one in alone for name in one.documents}
    copy = Derivation("p", "p2", DerivationKind.COPY, 1.0, Verdict.COPIED, None)
    told = replace(alone[0], derivations=(copy,))

    def lines(*accounts: Account) -> list[str]:
        return list(report.lines(type(trace)(type(trace.scan)(skipped=(), documents=()), accounts, of)))

    both = lines(told, *alone[1:])
    assert both[-2:] == ["", "2 stories hold reports that share no text."]
    assert [line for line in both if line.endswith("(2 documents)")] == ["p  (2 documents)"]
    assert lines(told, alone[1])[-1] == "1 story holds reports that share no text."
    assert [line for line in lines(*alone) if line.endswith("(2 documents)")] == [
        "p  (2 documents)",
        "q  (2 documents)",
        "r  (2 documents)",
    ]


def test_of_what_would_decide_some_is_told(trace: Told) -> None:
    names = "abcdefgh"
    ledgers = tuple(
        Ledger("a", name, Outcome.UNDETERMINED, 0.4, 0.4, 0.2, (), f"The date of {name}") for name in names[1:]
    )
    of = {name: next(iter(trace.texts.values())) for name in names}
    one = Account("a", tuple(names), (0.5,) * 8, (), (), ledgers)
    told = type(trace)(type(trace.scan)(skipped=(), documents=()), [one], of)
    lines = list(report.lines(told))
    for section in ("  Undetermined", "  What would decide"):
        start = lines.index(section) + 1
        assert [*lines, ""].index("", start) == start + 6
        assert lines[start + 5] == "    and 2 more"


def test_nothing_to_trace(trace: Told) -> None:
    nothing = type(trace)(trace.scan, ())
    assert next(report.lines(nothing)) == "Skipped (1)"
    trace_of_none = type(trace)(type(trace.scan)(skipped=(), documents=()), ())
    assert list(report.lines(trace_of_none)) == ["Nothing to trace: it takes two documents."]
