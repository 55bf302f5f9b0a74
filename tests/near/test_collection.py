"""The first pass: ids, records that are passed over, and boilerplate."""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING

import pytest

import dedup
from dedup import Document, Relation, Skipped
from dedup.near import collection

if TYPE_CHECKING:
    from pathlib import Path

BOILERPLATE = "The post Minister says talks will go on first appeared on Daily News Egypt."
ARTICLE = (
    "Egypt’s foreign minister said on Monday that the talks in Rome about the dam would go on for another week, "
    "and that his government had sent a new proposal to all sides before the weekend."
)
OTHER = (
    "Heavy rains flooded parts of central Vietnam on Tuesday, cutting roads and power to several districts while "
    "thousands of people waited for boats to carry them to schools on higher ground."
)


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (["x", "x"], ["p0#x", "p1#x"]),
        (["x", "y", "x"], ["p0#x", "p2#x", "y"]),
        (["x", "x", "p0#x"], ["p0#x#1", "p1#x", "p0#x"]),  # who has a name of his own keeps it
    ],
)
def test_ids_that_are_not_unique_are_renamed_with_a_warning(ids: list[str], expected: list[str]) -> None:
    documents = [Document(name, f"{OTHER} {i}", path=f"p{i}") for i, name in enumerate(ids)]
    with pytest.warns(UserWarning, match="not unique"):
        found = dedup.scan(documents)
    assert [document.id for document in found.documents] == sorted(expected)


def test_nothing_is_dropped_for_its_id() -> None:
    with pytest.warns(UserWarning, match="not unique"):
        found = dedup.scan([Document("x", f"{ARTICLE} {i}") for i in range(10)])
    assert len({document.id for document in found.documents}) == 10


def test_unique_ids_raise_no_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        dedup.scan([Document("x", "a"), Document("X", "b")])


def test_empty_documents_are_skipped() -> None:
    found = dedup.scan([Document("a", ""), Document("b", " \n\t "), Document("c", "word", path="c.txt")])
    assert [document.id for document in found.documents] == ["c"]
    assert list(found.skipped) == [Skipped("a", 0, "empty", "no text"), Skipped("b", 0, "empty", "no text")]
    assert list(dedup.scan([]).documents) == []


def test_documents_without_a_token_match_nothing() -> None:
    found = dedup.scan([Document("a", "…"), Document("b", "!!!"), Document("c", "— —"), Document("d", "word")])
    assert list(found.matches) == []


def test_too_long_a_text_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collection, "_LONGEST", 100)
    found = dedup.scan([Document("a", "x" * 101), Document("b", "y" * 100)])
    assert [(skipped.source, skipped.code) for skipped in found.skipped] == [("a", "too-large")]
    assert [document.id for document in found.documents] == ["b"]


def test_boilerplate_counts_only_where_it_is_kept() -> None:
    one, two = f"{ARTICLE}\n\n{BOILERPLATE}", f"{OTHER}\n\n{BOILERPLATE}"
    assert dedup.compare(one, two, boilerplate="keep").shared > 0
    dropped = dedup.compare(one, two, boilerplate="drop")
    assert (dropped.shared, dropped.passages) == (0, ())
    assert [one[start:end].strip() for start, end in dropped.boilerplate_a] == [BOILERPLATE]
    plain = dedup.compare(one, ARTICLE)
    assert plain.match is not None
    assert (plain.match.relation, plain.similarity) == (Relation.NEAR_DUPLICATE, 1.0)


def test_a_document_of_nothing_but_boilerplate_is_compared_as_it_is() -> None:
    for setting in ("drop", "keep"):
        documents = [Document("a", BOILERPLATE), Document("b", BOILERPLATE.upper()), Document("c", ARTICLE)]
        found = dedup.scan(documents, boilerplate=setting)
        assert [(match.a, match.b, match.relation) for match in found.matches] == [("a", "b", Relation.EXACT)]
    alone = dedup.compare(BOILERPLATE, f"{ARTICLE}\n\n{BOILERPLATE}")
    assert alone.match is None


def test_metadata_is_kept() -> None:
    found = dedup.scan([Document("b", "one"), Document("a", "two", "a.txt", "en", "2020-01-01")])
    first, second = found.documents
    assert (first.id, first.path, first.language, first.published) == ("a", "a.txt", "en", "2020-01-01")
    assert (second.id, second.path, second.language, second.published) == ("b", None, None, None)
    assert found.bytes == 6


def test_records_read_together_and_one_by_one_are_the_same_collection(tmp_path: Path) -> None:
    texts = [f"{ARTICLE} {i}" if i % 3 else f"{OTHER} {i} https://example.org/{i}" for i in range(700)]
    records = [{"id": str(i), "text": text, "lang": "en" if i % 2 else None} for i, text in enumerate(texts)]
    lines = [json.dumps(record) for record in records]
    mixed = [line[:-1] + ', "x": NaN}' if 200 < i < 500 or i % 50 == 7 else line for i, line in enumerate(lines)]
    found = []
    for written in (lines, mixed):
        (tmp_path / "a.jsonl").write_text("\n".join(written))
        scan = dedup.scan(tmp_path / "a.jsonl")
        found.append((scan.documents, list(scan.matches), scan.clusters, scan.stories, scan.bytes, scan.skipped))
    assert found[0] == found[1]
    alone = dedup.scan([Document(r["id"], r["text"], str(tmp_path / "a.jsonl"), r["lang"]) for r in records])  # type: ignore[arg-type]
    assert [list(alone.matches), alone.clusters, alone.stories, alone.bytes] == [*found[0][1:5]]


def test_what_only_proposes_candidates_is_let_go() -> None:
    found = dedup.scan([Document("a", ARTICLE), Document("b", OTHER)])
    sketches = found.collection.sketches
    assert (sketches.hashes.size, sketches.band_keys.size) == (0, 0)
    assert len(sketches.tokens) == 2
