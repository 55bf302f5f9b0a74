"""Translations and stories of an index, as documents come: what a scan says of the same documents."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup import Document, Relation, Settings, UsageError, scan
from dedup.index import Index, prints
from dedup.index.print_table import PrintTable
from dedup.readers import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.model import Match

ROOT = Path(__file__).parents[2]
ALL = Settings(relations=("near", "translations", "stories"))


def _documents() -> list[Document]:
    found = [own for own in Source([ROOT / "seeds"]) if isinstance(own, Document)]
    wire = next(own for own in found if own.id.startswith("000"))
    vietnamese = next(own for own in found if own.id.startswith("002"))
    half = wire.text[: len(wire.text) // 2]
    return [
        *found,
        Document("wire-repost", wire.text.replace(",", " ,"), published="2024-03-01"),
        Document("wire-edited", wire.text + " This report was corrected on Tuesday evening."),
        Document("wire-half", half),
        Document("vi-repost", vietnamese.text + " Tin thêm sau."),
        Document("short", "Talks."),
    ]


DOCUMENTS = _documents()
WIRE, VI = (next(own for own in DOCUMENTS if own.id.startswith(name)) for name in ("000", "002"))


def key(match: Match) -> tuple[object, ...]:
    return (
        match.a,
        match.b,
        match.relation,
        match.similarity,
        match.containment_a,
        match.containment_b,
        match.confidence,
    )


def said(documents: Iterable[Document]) -> set[tuple[object, ...]]:
    return set(map(key, scan(list(documents), settings=ALL).matches))


def folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="dedup-test-")) / "news.dedup"


@settings(deadline=None, max_examples=12)
@given(order=st.permutations(DOCUMENTS), one_by_one=st.booleans(), reopened=st.integers(0, len(DOCUMENTS)))
def test_in_any_order_it_says_what_a_scan_says(order: Sequence[Document], one_by_one: bool, reopened: int) -> None:
    path = folder()
    found: set[tuple[object, ...]] = set()
    for part in (order[:reopened], order[reopened:]):
        with Index(path, settings=ALL, reproducible=True) as index:
            answers = [index.check(own) for own in part] if one_by_one else list(index.check_all(part))
            found |= {key(match) for answer in answers for match in answer.matches}  # type: ignore[union-attr]
    expected = said(order)
    # A scan searches in both directions, and may find a story that was no candidate when the second report came.
    assert found <= expected
    assert {own[2] for own in expected - found} <= {Relation.SAME_STORY}
    for read_only in (True, False, True):
        with Index(path, read_only=read_only) as index:
            assert set(map(key, index.matches())) == expected


def test_a_question_leaves_nothing_behind(tmp_path: Path) -> None:
    with Index(tmp_path / "news") as index:
        index.check(WIRE)
        asked = [index.query(VI) for _ in range(2)]
        assert asked[0] == asked[1]
        assert asked[0].matches[0].relation is Relation.TRANSLATION
        assert (asked[0].source, asked[0].duplicate_of, len(index)) == (WIRE.id, None, 1)


def test_a_report_of_the_same_story_is_no_source(tmp_path: Path) -> None:
    arabic = next(own for own in DOCUMENTS if own.id.startswith("003"))
    with Index(tmp_path / "news") as index:
        index.check(WIRE)
        answer = index.check(arabic)
    assert [match.relation for match in answer.matches] == [Relation.SAME_STORY]
    assert (answer.source, answer.story) == (None, WIRE.id)


@pytest.mark.parametrize("leaves", ["remove", "replace"])
def test_when_what_stood_for_a_cluster_goes_another_is_searched_for(tmp_path: Path, leaves: str) -> None:
    repost = next(own for own in DOCUMENTS if own.id == "wire-edited")
    with Index(tmp_path / "news") as index:
        index.check(WIRE)
        assert index.check(repost).duplicate_of == WIRE.id
        if leaves == "remove":
            index.remove(WIRE.id)
        else:
            index.replace(Document(WIRE.id, "Rain is expected along the coast until Thursday."))
        found = {match.a + match.b for match in index.query(VI).matches}
        assert found == {VI.id + repost.id}
    for read_only in (True, False):
        with Index(tmp_path / "news", read_only=read_only) as index:
            assert {match.a + match.b for match in index.query(VI).matches} == {VI.id + repost.id}


def test_a_reader_follows_a_writer(tmp_path: Path) -> None:
    with Index(tmp_path / "news") as index, Index(tmp_path / "news", read_only=True) as reader:
        assert reader.query(VI).matches == ()
        index.check(WIRE)
        index.flush()
        assert [match.relation for match in reader.query(VI).matches] == [Relation.TRANSLATION]
        index.check(DOCUMENTS[1])
        index.compact()
        assert [match.relation for match in reader.query(VI).matches] == [Relation.TRANSLATION]
        index.remove(WIRE.id)
        assert reader.query(VI).matches == ()


def test_what_is_undone_is_not_searched_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Index(tmp_path / "news") as index:
        index.check(DOCUMENTS[1])
        with monkeypatch.context() as patched:
            patched.setattr(PrintTable, "add", lambda *_: 1 // 0)
            with pytest.raises(ZeroDivisionError):
                index.check(WIRE)
        assert index.query(VI).matches == ()
        index.check(WIRE)
        assert [match.relation for match in index.query(VI).matches] == [Relation.TRANSLATION]


def test_small_segments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Index(tmp_path / "whole", reproducible=True) as index:
        expected = [index.check(own) for own in DOCUMENTS]
    monkeypatch.setattr(prints, "TAIL", 2)
    with Index(tmp_path / "news", reproducible=True) as index:
        assert [index.check(own) for own in DOCUMENTS] == expected
    assert list((tmp_path / "news").glob("*.prints"))
    with Index(tmp_path / "news", read_only=True) as index:
        assert index.query(Document("asked", VI.text + " Hết.")).matches


@pytest.mark.parametrize("damage", ["missing", "cut", "turned"])
def test_a_damaged_segment_is_made_again(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "news"
    with Index(path) as index:
        index.add(DOCUMENTS)
        index.compact()
        expected = index.query(Document("asked", VI.text + " Hết."))
    (segment,) = path.glob("*.prints")
    if damage == "missing":
        segment.unlink()
    elif damage == "cut":
        os.truncate(segment, segment.stat().st_size // 2)
    else:
        held = bytearray(segment.read_bytes())
        held[len(held) // 2] ^= 0xFF
        segment.write_bytes(held)
    with pytest.warns(UserWarning, match="made again from the documents"), Index(path, read_only=True) as index:
        assert index.query(Document("asked", VI.text + " Hết.")) == expected
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Index(path) as index:
            assert index.query(Document("asked", VI.text + " Hết.")) == expected
            index.merge()
    with Index(path, read_only=True) as index:
        assert index.query(Document("asked", VI.text + " Hết.")) == expected


def test_segments_of_another_version_are_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Index(tmp_path / "news") as index:
        index.add(DOCUMENTS)
        index.compact()
    monkeypatch.setattr("dedup.index.meaning.__version__", "99")
    with Index(tmp_path / "news") as index:
        assert Relation.TRANSLATION in {
            match.relation for match in index.query(Document("a", VI.text + " Hết.")).matches
        }


def test_days_apart(tmp_path: Path) -> None:
    with Index(tmp_path / "news", settings=Settings(window=3)) as index:
        index.check(Document("wire", WIRE.text, published="2024-03-01"))
        near, far = (Document("vi", VI.text, published=day) for day in ("2024-03-04", "2024-03-05"))
        assert [match.relation for match in index.query(near).matches] == [Relation.TRANSLATION]
        assert index.query(far).matches == ()


def test_more_languages_than_there_are_numbers(tmp_path: Path) -> None:
    codes = [f"{a}{b}" for a in "abcdefghijklmnopq" for b in "abcdefghijklmnopqrstuvwxyz"]
    with Index(tmp_path / "news") as index:
        index.add(Document(code, f"{WIRE.text} {code}", language=code) for code in codes[:300])
        index.check(Document("wire", WIRE.text, language="en"))
        assert len(index) == 301


def test_what_it_does_not_look_for(tmp_path: Path) -> None:
    with Index(tmp_path / "near", settings=Settings(relations=("near",))) as index:
        index.check(WIRE)
        assert index.check(VI).matches == ()
    assert not list((tmp_path / "near").glob("*.prints"))
    with Index(tmp_path / "some", settings=Settings(relations=("near", "translations"))) as index:
        for own in DOCUMENTS:
            index.check(own)
        assert Relation.SAME_STORY not in {match.relation for match in index.matches()}
    with pytest.raises(UsageError, match="lexicons"):
        Index(tmp_path / "own", settings=Settings(lexicons=("own.lex",)))


def searched(path: Path) -> int:
    """How many kinds are searched for."""
    with Index(path, read_only=True) as index:
        assert index._meaning is not None
        return len(index._meaning.prints)


def test_a_segment_of_heirs_alone_hides_nothing(tmp_path: Path) -> None:
    repost = next(own for own in DOCUMENTS if own.id == "wire-edited")
    other = DOCUMENTS[1]
    with Index(tmp_path / "news") as index:
        index.check(other)
        index.check(Document("near", other.text + " More on this later."))
        index.merge()
        index.remove(other.id)
        index.merge()
        index.check(WIRE)
        assert [match.relation for match in index.query(VI).matches] == [Relation.TRANSLATION]
    for read_only in (True, False):
        with Index(tmp_path / "news", read_only=read_only) as index:
            assert [match.relation for match in index.query(VI).matches] == [Relation.TRANSLATION]
            assert index.query(Document("asked", repost.text)).duplicate_of == WIRE.id


def test_compact_searches_for_what_stands_for_a_cluster_alone(tmp_path: Path) -> None:
    repost = next(own for own in DOCUMENTS if own.id == "wire-edited")
    with Index(tmp_path / "news") as index, Index(tmp_path / "news", read_only=True) as reader:
        index.add([WIRE, repost])
        index.merge()
        assert searched(tmp_path / "news") == 2
        index.compact()
        assert searched(tmp_path / "news") == 1
        assert len(reader.query(VI).matches) == 2
        index.remove(WIRE.id)
        assert len(reader.query(VI).matches) == len(index.query(VI).matches) == 1
        index.compact()
    assert searched(tmp_path / "news") == 1


def test_what_is_undone_at_any_step_is_not_searched_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Index(tmp_path / "news") as index:
        with monkeypatch.context() as patched:
            patched.setattr(prints.Prints, "add", lambda *_: 1 // 0)
            with pytest.raises(ZeroDivisionError):
                index.check(WIRE)
        assert index.query(VI).matches == ()
        index.check(DOCUMENTS[1])
        assert index.query(VI).matches == ()
        index.check(WIRE)
        assert [match.relation for match in index.query(VI).matches] == [Relation.TRANSLATION]


def test_a_reader_tries_again_what_failed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Index(tmp_path / "news") as index, Index(tmp_path / "news", read_only=True) as reader:
        index.check(WIRE)
        index.flush()
        with monkeypatch.context() as patched:
            patched.setattr(prints.Prints, "follow", lambda *_: 1 // 0)
            with pytest.raises(ZeroDivisionError):
                reader.query(VI)
        assert [match.relation for match in reader.query(VI).matches] == [Relation.TRANSLATION]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE spoken SET language = 300",
        "UPDATE spoken SET language = 'x', day = 'y'",
        "UPDATE spoken SET day = 99999999999",
        "UPDATE documents SET facts = x'7b'",
        "UPDATE documents SET facts = x'5b5d'",
        "DELETE FROM spoken",
        "DELETE FROM languages WHERE number = 0",
        "INSERT INTO matches VALUES (1, 777, 1, 1.0, 1.0, 1.0, 1.0)",
    ],
)
def test_damaged_rows_stop_nobody(tmp_path: Path, damage: str) -> None:
    with Index(tmp_path / "news") as index:
        index.check(Document("wire", WIRE.text, published="2024-03-01"))
        index.check(DOCUMENTS[1])
    db = sqlite3.connect(tmp_path / "news" / "documents.sqlite")
    with db:
        db.execute(damage)
    db.close()
    with Index(tmp_path / "news") as index:
        assert index.query(Document("again", WIRE.text)).duplicate_of == "wire"
        index.check(Document("wire", WIRE.text))
        index.check(VI)
        assert len(list(index)) == 3
