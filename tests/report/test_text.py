"""The report for people: complete, aligned, and harmless."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace
from typing import Any

from dedup.model import Cluster, DocumentRecord, Match, Passage, Relation, Skipped, Span
from dedup.report import text
from dedup.settings import Settings


def result(**parts: Any) -> Any:
    nothing = dict.fromkeys(("inputs", "documents", "matches", "clusters", "stories", "skipped"), ())
    counts = {"bytes": 12, "capped": 0, "unfollowed": 0}
    return SimpleNamespace(**{"settings": Settings(), "repeated": lambda _: (), **counts, **nothing, **parts})


def test_passages_of_the_sites_own_lines_are_dimmed() -> None:
    own, others = Passage(Span(10, 110), Span(0, 100)), Passage(Span(200, 300), Span(200, 300))
    match = Match("a", "b", Relation.EXCERPT, 0.1, 0.2, 0.1, 1.0, (own, others))
    lines_of = {"a": (Span(0, 90), Span(90, 100), Span(290, 400)), "b": (Span(0, 80),)}
    scan = result(settings=Settings(passages=True), matches=[match], repeated=lines_of.get)
    assert list(text.lines(scan))[-2:] == [
        "        passage: characters 10-110 of A, 0-100 of B (repeated on the site)",
        "        passage: characters 200-300 of A, 200-300 of B",
    ]
    assert list(text.lines(scan, colour=True))[-2].startswith("\x1b[2m")
    scan.repeated = {"a": (Span(0, 90),), "b": (Span(0, 79),)}.get
    assert not any("repeated" in line for line in text.lines(scan))


def test_nothing_related() -> None:
    assert list(text.lines(result(documents=[DocumentRecord("a")] * 5))) == ["Nothing related among 5 documents."]


def test_clusters_then_other_matches_then_skipped() -> None:
    scan = result(
        matches=[
            Match("a", "b", Relation.NEAR_DUPLICATE, 0.7999, 0.9, 0.8, 1.0),
            Match("b", "c", Relation.EXACT, 1.0, 1.0, 1.0, 1.0),
            Match("a", "c", Relation.NEAR_DUPLICATE, 0.7999, 0.9, 0.8, 1.0),
            Match("c", "d", Relation.EXCERPT, 0.1, 0.9, 0.11, 1.0),
        ],
        clusters=[Cluster("a", ("a", "b", "c", "z"), "b", truncated=True)],
        skipped=[Skipped("x.jsonl", number, "bad-json", "is not JSON") for number in range(1, 9)],
    )
    assert list(text.lines(scan)) == [
        "Clusters (1)",
        "  b  (4 documents, some pairs left out)",
        "    near-duplicate        0.79    0.90    0.80  a",
        "    exact                 1.00    1.00    1.00  c",
        "                                                z",
        "",
        "1 more match between members of one cluster (see --explain, jsonl)",
        "",
        "Other matches (1)",
        "  relation               sim  a in b  b in a  a  b",
        "  excerpt               0.10    0.90    0.11  c  d",
        "",
        "Skipped (8)",
        "  bad-json: 8",
        *[f"    x.jsonl, record {number}: is not JSON" for number in range(1, 6)],
        "    and 3 more",
    ]


def test_every_match_is_there_to_explain() -> None:
    matches = [Match(a, b, Relation.EXACT, 1.0, 1.0, 1.0, 1.0) for a, b in ("ab", "ac", "bc")]
    report = list(text.lines(result(matches=matches, clusters=[Cluster("a", ("a", "b", "c"), "a")]), explain=True))
    assert sum("because" in line for line in report) == 3


def test_figures_of_a_member_are_the_members_first() -> None:
    match = Match("a", "b", Relation.NEAR_DUPLICATE, 0.75, 0.99, 0.76, 1.0)
    scan = result(matches=[match], clusters=[Cluster("a", ("a", "b"), "a")])
    assert list(text.lines(scan))[2] == "    near-duplicate        0.75    0.76    0.99  b"


def test_explained() -> None:
    match = Match("a", "b", Relation.EXCERPT, 0.1, 0.11, 0.9, 1.0, (Passage(Span(0, 9), Span(3, 12)),))
    *_, why, passage = text.lines(result(matches=[match]), explain=True)
    assert why.strip() == "because 0.90 of B stands in A"
    assert passage.strip() == "passage: characters 0-9 of A, 3-12 of B"


def test_control_characters_are_shown_not_sent() -> None:
    match = Match("\x1b[2Ja\n", "b\u202e", Relation.EXCERPT, 0.1, 0.9, 0.1, 1.0)
    report = "\n".join(text.lines(result(matches=[match], skipped=[Skipped("\x07", 0, "ratio", "\x9b")])))
    assert r"\x1b[2Ja\x0a" in report
    assert r"b\u202e" in report
    assert not set("\x1b\x07\x9b\u202e") & set(report)


def test_many_matches_are_one_line_each_and_whole() -> None:
    ids = [f"{number:06}" + "x" * (number % 90) for number in range(10_001)]
    matches = [Match(a, b, Relation.REWRITE, 0.5, 0.5, 0.5, 1.0) for a, b in pairwise(ids)]
    report = list(text.lines(result(matches=matches)))
    assert len(report) == 10_002
    assert all(line.endswith(match.b) and match.a in line for line, match in zip(report[2:], matches, strict=True))


def test_colour_only_where_asked() -> None:
    scan = result(matches=[Match("a", "b", Relation.REWRITE, 0.5, 0.5, 0.5, 1.0)])
    assert "\x1b[" not in "".join(text.lines(scan))
    assert "\x1b[" in "".join(text.lines(scan, colour=True))
