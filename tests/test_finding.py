"""Facts of a collection: the same in any order, however many there are, and renamed as scan renames."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dedup
from dedup import Document, FactKind, Skipped, UsageError, finding
from dedup.readers import Source
from dedup.report import jsonl
from dedup.trace.facts import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

WORDS = (
    "HANOI, June 3 (Reuters) -", "met on 28/6", "according to Xinhua", "\nPhoto: AFP\n", "28 June 2021", "a \ud800 b",
)  # fmt: skip
texts = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)


def written(documents: Iterable[Document | Skipped]) -> bytes:
    return b"".join(jsonl.fact_lines(finding.find(documents)))


@given(st.dictionaries(st.text(max_size=4), texts, max_size=8), st.randoms())
def test_the_order_of_documents_does_not_matter(collection: dict[str, str], order: random.Random) -> None:
    documents = [Document(name, text) for name, text in collection.items()]
    shuffled = documents.copy()
    order.shuffle(shuffled)
    first, second = finding.find(documents), finding.find(shuffled)
    assert [*first] == [*second]
    assert first.documents == second.documents
    assert sorted(first.skipped, key=str) == sorted(second.skipped, key=str)
    if not any("\ud800" in name for name in collection):
        assert written(documents) == written(shuffled)


def test_they_are_what_each_document_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "_BATCH", 100)  # many batches, ...
    monkeypatch.setattr(finding, "_IN_MEMORY", 1000)  # ... and most facts on disk
    chosen = random.Random(0)
    documents = [Document(f"{n:03}", " ".join(chosen.choices(WORDS, k=9))) for n in range(200)]
    found = dedup.facts(documents)
    assert [*found] == [fact for facts in facts_of(documents) for fact in facts]
    assert [*found] == [*found]
    assert found.of("017") == list(facts_of([documents[17]])[0])
    assert len(found) == len([*found]) == found.counts[FactKind.DATE] + found.counts[FactKind.CREDIT]
    assert repr(found) == f"<Facts of 200 documents: {len(found)}>"
    with pytest.raises(KeyError):
        found.of("200")


def test_no_more_documents_are_held_than_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    import gc
    import weakref

    class Counted(str):
        __slots__ = ("__weakref__",)

    monkeypatch.setattr(finding, "_BATCH", 1000)
    alive: weakref.WeakSet[Counted] = weakref.WeakSet()
    most = 0

    def stream() -> Iterator[Document]:
        nonlocal most
        for number in range(300):
            if number % 50 == 49:  # each takes as long as all that the other tests left behind
                gc.collect()
                most = max(most, len(alive))
            text = Counted(f"{number} met on 28 June 2021 in Rome. " * 3)
            alive.add(text)
            yield Document(str(number), text)

    finding.find(stream())
    assert most < 60


def test_ids_that_are_not_unique_are_renamed() -> None:
    with pytest.warns(UserWarning, match="not unique: 1"):
        found = dedup.facts([Document("a", "28 June 2021", "x"), Document("a", "29 June 2021", "y")])
    assert [(fact.document, fact.value) for fact in found] == [("x#a", "2021-06-28"), ("y#a", "2021-06-29")]
    assert [document.id for document in found.documents] == ["x#a", "y#a"]


def test_what_holds_no_text_is_skipped() -> None:
    found = dedup.facts([Document("a", " "), Document("b", "28 June 2021")])
    assert [(one.source, one.code) for one in found.skipped] == [("a", "empty")]
    assert [document.id for document in found.documents] == ["b"]


def test_languages() -> None:
    text = "hôm qua"
    assert [fact.value for fact in dedup.facts(Document("a", text), language="vi")] == ["-P1D"]
    assert [fact.value for fact in dedup.facts(Document("a", text))] == []
    [document] = dedup.facts(Document("a", text), language="vi").documents
    assert document.language == "vi"


def test_arguments_that_make_no_sense() -> None:
    with pytest.raises(UsageError, match="'datum' is not one of date, credit"):
        dedup.facts(Document("a", "x"), kinds=["datum"])
    with pytest.raises(UsageError, match="facts takes paths or documents"):
        dedup.facts([Document("a", "x"), "y"])
    with pytest.raises(UsageError, match="no such setting"):
        dedup.facts(Document("a", "x"), nothing=1)
    assert not [*dedup.facts([])]


def test_pages_say_when_they_were_published(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_bytes(
        b"<html lang=en><head><title>Rain</title></head><body><article><h1>Rain</h1><p class=date>28 June 2021</p>"
        b"<p>It rained in the whole of the country, and it will rain tomorrow, officials said.</p></article></body>"
    )
    published, *_ = found = dedup.facts(page, extract="none")
    assert (published.value, published.span, published.details["origin"]) == ("2021-06-28", None, "html")
    assert published.raw == "28 June 2021"
    assert [document.published for document in found.documents] == ["2021-06-28"]
    assert [item.published for item in Source([page], extract="none") if isinstance(item, Document)] == [None]


def test_a_table_corrects_records_by_id_and_files_by_path(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text(
        '{"id":"a","text":"One","date":"2020-01-01"}\n{"id":"b","text":"Two","date":"2020-01-02"}\n', "utf-8"
    )
    (tmp_path / "c.txt").write_text("28 June 2021\n\nThree", "utf-8")
    table = tmp_path / "corrections.csv"
    table.write_text("id,date\na,2019-01-01\nnews.jsonl,2018-01-01\nc.txt,2017-01-01\n", "utf-8")
    with pytest.warns(UserWarning, match="no document that was read: 1"):
        found = dedup.facts(tmp_path, metadata=table)
    published = [fact for fact in found if fact.details.get("role") == "publication"]
    assert [(fact.document, fact.value, fact.details["corrected"]) for fact in published] == [
        ("a", "2019-01-01", True),
        ("b", "2020-01-02", False),
        ("c.txt", "2017-01-01", True),
    ]


def test_an_unreadable_correction_keeps_the_date_of_the_record(tmp_path: Path) -> None:
    (tmp_path / "news.jsonl").write_text('{"id":"a","text":"One","date":"2021-06-03"}\n', "utf-8")
    table = tmp_path / "corrections.csv"
    table.write_text("id,date\na,2021-02-30\n", "utf-8")
    with pytest.warns(UserWarning, match=r"'2021-02-30' of a; they are passed over"):
        found = dedup.facts(tmp_path / "news.jsonl", metadata=table)
    assert [(fact.value, fact.details["corrected"]) for fact in found] == [("2021-06-03", False)]


def test_forms(tmp_path: Path) -> None:
    found = dedup.facts([Document("a", "28 June 2021"), Document("b", "29 June 2021")])
    for form in ("jsonl", "csv", "text"):
        found.write(form, tmp_path / form)
    assert len((tmp_path / "jsonl").read_text("utf-8").splitlines()) == 5
    assert len((tmp_path / "csv").read_text("utf-8").splitlines()) == 3
    blocks = (tmp_path / "text").read_text("utf-8").split("\n\n")
    assert [block.splitlines()[0] for block in blocks] == ["a", "b"]
    assert all(one < other for one, other in pairwise(blocks))
