"""An index that keeps shingles in the place of texts: it says what one of texts says, and cannot be read."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup import Document, InputError, Match, Relation, Settings, UsageError, pipeline
from dedup.index import Index
from dedup.index.segments import SUFFIX
from dedup.index.shingled import Shingled, judged, shingled
from dedup.index.store import DATABASE
from dedup.near.judged import Held
from dedup.near.judged import judged as judged_by_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEAR = Settings(relations=("near",))
WORDS = [f"word{n}" for n in range(300)]


def prose(start: int, count: int) -> str:
    return " ".join(f"{WORDS[n % 300]}x{n // 300}" for n in range(start, start + count))


#: A wire story; a copy, an edited one, an excerpt, one that quotes forty words of it among others, and another story.
STORY = prose(0, 150)
DOCUMENTS = [
    Document("wire", STORY, url="https://a.example/1", published="2024-05-01"),
    Document("copy", STORY.upper()),
    Document("edited", STORY.replace("word70x0", "changed")),
    Document("excerpt", prose(20, 60)),
    Document("quotes", f"{prose(1000, 100)} {prose(30, 45)} {prose(1200, 100)}"),
    Document("other", prose(2000, 100)),
    Document("short", "three words here"),
    Document("short again", "Three words, here."),
    Document("none", "..."),
    Document("中", "中文新闻报道的内容在这里重复出现" * 4),
    Document("中 again", "中文新闻报道的内容在这里重复出现" * 4 + "再来一次"),
]
DAMAGED = zstandard.compress(b"no shingles")


def told(found: Match) -> tuple[object, ...]:
    return (
        found.a,
        found.b,
        found.relation,
        found.similarity,
        found.containment_a,
        found.containment_b,
        found.confidence,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "private.dedup"


@given(
    hashes=st.lists(st.integers(0, 2**64 - 1), max_size=200),
    data=st.data(),
)
def test_shingles_come_back(hashes: list[int], data: st.DataObject) -> None:
    kinds = data.draw(st.lists(st.integers(0, 1), min_size=len(hashes), max_size=len(hashes)))
    found = Shingled.of(Shingled(np.array(hashes, np.uint64), np.array(kinds, np.uint8)).packed())
    assert (found.hashes.tolist(), found.unspaced.tolist()) == (hashes, kinds)


@given(packed=st.binary(max_size=60))
def test_what_is_damaged_is_told(packed: bytes) -> None:
    try:
        found = Shingled.of(packed)
    except InputError:
        assert len(packed) % 8
    else:
        assert len(found.hashes) == len(found.unspaced) <= len(packed) // 8


pieces = st.tuples(st.integers(0, 250), st.integers(0, 70))


@given(texts=st.lists(st.lists(pieces, max_size=5), min_size=1, max_size=5))
def test_figures_are_those_of_the_texts(texts: list[list[tuple[int, int]]]) -> None:
    one, *others = [" ".join(prose(*piece) for piece in text).encode() for text in texts]
    by_text = judged_by_text(Held(one), [Held(other) for other in others], NEAR, 7)
    first, *rest = shingled([(text, []) for text in (one, *others)], 7)
    for by_shingles, expected in zip(judged(first, rest, NEAR), by_text, strict=True):
        if by_shingles is not None:
            assert expected is not None
            assert by_shingles == expected
        elif expected is not None:  # nothing but a passage of which some runs are no shingle tells it
            assert expected.relation == 2
            assert expected.own < 0.8
            assert expected.other < 0.8


@pytest.mark.parametrize("reproducible", [True, False])
def test_it_says_what_an_index_of_texts_says(tmp_path: Path, folder: Path, reproducible: bool) -> None:
    with (
        Index(tmp_path / "texts.dedup", settings=NEAR, reproducible=reproducible) as texts,
        Index(folder, store="shingles", reproducible=reproducible) as index,
    ):
        for document in DOCUMENTS:
            expected, found = texts.check(document), index.check(document)
            assert list(map(told, found.matches)) == list(map(told, expected.matches))
            assert (found.cluster, found.story, found.source) == (expected.cluster, expected.story, expected.source)
        relations = {match.relation for match in index.matches()}
        assert relations == {Relation.EXACT, Relation.NEAR_DUPLICATE, Relation.EXCERPT}
        assert index.check(DOCUMENTS[0]).refetch
        revised = index.check(Document("wire", STORY.replace("word9x0", "corrected")))
        assert revised.revision_of == "wire"


def test_matches_are_those_of_a_scan(folder: Path) -> None:

    expected = pipeline.scan(DOCUMENTS, NEAR)
    with Index(folder, store="shingles", reproducible=True) as index:
        index.add(DOCUMENTS)
        assert list(map(told, index.matches())) == list(map(told, expected.matches))
        found = index.scan()
        assert found.clusters == expected.clusters
        assert found.stories == expected.stories
        assert [own.id for own in found.documents] == [own.id for own in expected.documents]
        assert {own.published for own in found.documents} == {None, "2024-05-01"}
        assert index.recall("copy") == index.check(DOCUMENTS[1])
    with Index(folder, read_only=True) as index:
        assert list(map(told, index.matches())) == list(map(told, expected.matches))
        assert len(index.scan(threshold=0.99).clusters) == len(
            pipeline.scan(DOCUMENTS, NEAR.with_changes(threshold=0.99)).clusters
        )


@settings(max_examples=20, deadline=None)
@given(texts=st.lists(st.lists(pieces, min_size=1, max_size=4), min_size=2, max_size=8))
def test_it_compacts_to_what_was_answered(
    texts: list[list[tuple[int, int]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = tmp_path_factory.mktemp("compact") / "x.dedup"
    documents = [Document(str(n), " ".join(prose(*piece) for piece in text)) for n, text in enumerate(texts)]
    documents = [own for own in documents if own.text.strip()]
    with Index(place, store="shingles") as index:
        answered = {told(match) for answer in index.check_all(documents) for match in getattr(answer, "matches", ())}
        index.compact()
        assert {told(match) for match in index.matches()} == answered


def test_candidates_are_made_again_from_shingles(folder: Path) -> None:
    with Index(folder, store="shingles") as index:
        index.add(DOCUMENTS)
        index.merge()
        expected = [told(match) for match in index.query(Document("new", STORY)).matches]
    for segment in folder.glob(f"*{SUFFIX}"):
        segment.unlink()
    assert not list(folder.glob(f"*{SUFFIX}"))
    with pytest.warns(UserWarning, match="missing or damaged"), Index(folder) as index:
        assert [told(match) for match in index.query(Document("new", STORY)).matches] == expected


def test_nothing_can_be_read_from_it(folder: Path) -> None:
    with Index(folder, store="shingles") as index:
        index.add(DOCUMENTS)
        found = index.get("wire")
        assert found is not None
        assert (found.text, found.url) == ("", "https://a.example/1")
        for use in (
            lambda: list(index),
            lambda: index.scan(relations=("translations",)),
            lambda: index.scan(passages=True),
        ):
            with pytest.raises(UsageError, match="shingles"):
                use()
        assert index.info().texts / 8 < sum(len(own.text.split()) + len(own.text) for own in DOCUMENTS)
    kept = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"word7" not in kept.lower()
    with closing(sqlite3.connect(folder / DATABASE)) as database:
        assert database.execute("SELECT count(*) FROM documents WHERE stretches IS NOT NULL").fetchone() == (0,)


def test_a_damaged_document_is_told(folder: Path) -> None:
    with Index(folder, store="shingles") as index:
        for document in DOCUMENTS:
            index.check(document)
    with closing(sqlite3.connect(folder / DATABASE, isolation_level=None)) as database:
        database.execute("UPDATE documents SET text = ?, place = NULL WHERE id = 'wire'", (DAMAGED,))
    with pytest.warns(UserWarning, match="1 document is damaged"):
        index = Index(folder)
    with index:
        found = index.query(Document("new", STORY.replace("word71x0", "changed")))
        assert [match.a for match in found.matches if match.relation == Relation.NEAR_DUPLICATE] == ["edited"]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda at: Index(at, store="shingles", settings=Settings(relations=("near", "stories"))),
            "near or duplicates",
        ),
        (lambda at: Index(at, store="bytes"), "text or shingles"),
    ],
)
def test_what_is_refused(folder: Path, make: Callable[[Path], object], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        make(folder)
    assert not (folder / DATABASE).exists()


def test_an_index_of_duplicates_alone(folder: Path) -> None:
    with Index(folder, store="shingles", settings=Settings(relations=("duplicates",))) as index:
        answers = [index.check(own) for own in DOCUMENTS]
        assert {match.relation for own in answers for match in own.matches} == {Relation.EXACT, Relation.NEAR_DUPLICATE}


def test_a_document_is_removed_while_the_others_are_compared(folder: Path) -> None:
    with Index(folder, store="shingles") as index:

        def remove(stage: str, *_: int | None) -> None:
            if stage == "verifying":
                index.remove("copy")

        index.add(DOCUMENTS)
        found = index.scan(remove)
        assert {("edited", "wire"), ("excerpt", "wire")} <= {(match.a, match.b) for match in found.matches}
        assert "copy" not in index


def test_it_has_no_journal_and_does_not_answer_at_once(tmp_path: Path) -> None:
    with Index(tmp_path / "news.dedup", settings=NEAR, store="shingles") as index:
        assert not index.answers_at_once
        assert index.check_at_once(DOCUMENTS[0]) is None
        assert len(index) == 0
