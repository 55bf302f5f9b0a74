"""What an index answers, keeps and forgets."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import pytest

import dedup
from dedup import Document, InputError, Match, OutputError, Relation, Settings, Skipped, UsageError
from dedup.index import Answer, Index
from dedup.near.matches import MOST_COPIES
from dedup.near.signatures import FIXED_SEEDS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WIRE = (
    "Talks in Rome would go on through the week, the foreign minister said on Monday, after two days in which neither "
    "side had moved. The delegations met again in the evening and agreed to publish a joint statement about prisoners, "
    "the harbour and the price of grain."
)
BLOG = WIRE.replace("evening", "late evening")
OTHER = (
    "The council voted to close four libraries next spring because the roof repairs cost more than the whole budget "
    "for books, and readers gathered outside of the town hall to protest against it until the mayor came out."
)
EXCERPT = " ".join(WIRE.split()[12:34])


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    with Index(tmp_path / "news.dedup") as made:
        yield made


def related(answer: Answer) -> list[tuple[str, Relation]]:
    return [(match.b if match.a == answer.id else match.a, match.relation) for match in answer.matches]


def test_the_first_has_nothing_in_common(index: Index) -> None:
    assert index.check(Document("wire", WIRE)) == Answer("wire", cluster="wire")


def test_check_answers_and_adds(index: Index) -> None:
    index.check(Document("wire", WIRE))
    copy = index.check(Document("copy", WIRE.upper()))
    near = index.check(Document("blog", BLOG))
    excerpt = index.check(Document("excerpt", EXCERPT))
    other = index.check(Document("other", OTHER))
    assert related(copy) == [("wire", Relation.EXACT)]
    assert [name for name, _ in related(near)] == ["wire", "copy"]
    assert near.duplicate_of == near.source == near.cluster == "wire"
    assert {name for name, _ in related(excerpt)} == {"wire", "copy", "blog"}
    assert excerpt.duplicate_of is None
    assert excerpt.cluster == "excerpt"
    assert excerpt.story == "wire"
    assert other == Answer("other", cluster="other")
    assert len(index) == 5


def test_a_match_is_what_compare_says(index: Index) -> None:
    index.check(Document("wire", WIRE))
    for text in (BLOG, EXCERPT, WIRE):
        (match,) = index.query(Document("asked", text)).matches
        said = dedup.compare(Document("asked", text), Document("wire", WIRE)).match
        assert said is not None
        assert (match.relation, match.similarity) == (said.relation, said.similarity)
        assert (match.containment_a, match.containment_b) == (said.containment_a, said.containment_b)


def test_query_leaves_the_index_as_it_is(index: Index) -> None:
    index.check(Document("wire", WIRE))
    before = index.info()
    answer = index.query(Document("blog", BLOG))
    assert answer == index.query(Document("blog", BLOG))
    assert answer.duplicate_of == "wire"
    assert answer.cluster == "wire"
    assert "blog" not in index
    assert [own.id for own in index] == ["wire"]
    assert index.info() == before


def test_query_of_what_is_in_it(index: Index) -> None:
    index.check(Document("wire", WIRE))
    index.check(Document("blog", BLOG))
    known = index.query(Document("wire", WIRE))
    assert known.refetch
    assert related(known) == [("blog", Relation.NEAR_DUPLICATE)]
    changed = index.query(Document("wire", OTHER))
    assert (changed.refetch, changed.revision_of, changed.matches) == (False, "wire", ())
    assert index.get("wire") == Document("wire", WIRE)


def test_a_refetch_adds_nothing(index: Index) -> None:
    index.check(Document("wire", WIRE))
    first = index.check(Document("blog", BLOG))
    again = index.check(Document("blog", BLOG))
    assert again.refetch
    assert again.revision_of is None
    assert again.matches == first.matches
    assert again.cluster == first.cluster
    assert len(index) == 2


def test_a_page_that_changed(index: Index) -> None:
    index.check(Document("wire", WIRE))
    revised = index.check(Document("wire", WIRE + " They meet again on Friday."))
    assert (revised.refetch, revised.revision_of, revised.matches) == (False, "wire", ())
    assert len(index) == 1
    assert index.info().replaced == 1
    assert related(index.query(Document("old", WIRE))) == [("wire", Relation.NEAR_DUPLICATE)]


def test_the_same_address_under_another_id(index: Index) -> None:
    index.check(Document("a", WIRE, url="https://wire.example/1"))
    again = index.check(Document("b", WIRE, url="https://wire.example/1"))
    assert again.refetch
    assert again.matches == ()
    assert "b" not in index
    revised = index.check(Document("c", BLOG, url="https://wire.example/1"))
    assert (revised.refetch, revised.revision_of) == (False, "a")
    assert [own.id for own in index] == ["a", "c"], "a text of another id is no less than it was"
    elsewhere = index.check(Document("d", WIRE, url="https://wire.example/2"))
    assert related(elsewhere) == [("a", Relation.EXACT), ("c", Relation.NEAR_DUPLICATE)]


def test_the_source_is_what_was_met_first(index: Index) -> None:
    index.check(Document("wire", WIRE))
    assert index.check(Document("blog", BLOG)).source == "wire"
    assert index.check(Document("later", WIRE)).source == "wire"
    assert index.query(Document("wire", WIRE)).source is None, "no copy that came later is the source of the first"
    assert index.check(Document("wire", WIRE)).source is None
    assert index.query(Document("blog", BLOG)).source == "wire"


def test_the_source_is_what_was_published_first_where_all_say_when(index: Index) -> None:
    index.check(Document("blog", BLOG, published="2021-06-29"))
    assert index.check(Document("wire", WIRE, published="2021-06-28")).source is None
    assert index.query(Document("blog", BLOG, published="2021-06-29")).source == "wire"


def test_an_id_goes_before_an_address(index: Index) -> None:
    index.check(Document("a", WIRE, url="https://wire.example/1"))
    index.check(Document("b", OTHER, url="https://wire.example/2"))
    moved = index.check(Document("b", BLOG, url="https://wire.example/1"))
    assert moved.revision_of == "b"
    assert {own.id for own in index} == {"a", "b"}


def test_check_all(index: Index) -> None:
    documents = [Document("wire", WIRE), Document("none", " \n"), Document("blog", BLOG), Document("wire", WIRE)]
    wire, none, blog, again = index.check_all(documents)
    assert isinstance(none, Skipped)
    assert none.code == "empty"
    assert isinstance(wire, Answer)
    assert isinstance(blog, Answer)
    assert isinstance(again, Answer)
    assert wire.matches == ()
    assert blog.duplicate_of == "wire"
    assert again.refetch
    assert related(again) == related(index.query(Document("wire", WIRE)))


def test_check_all_answers_as_check_does(tmp_path: Path) -> None:
    texts = [WIRE, BLOG, WIRE, EXCERPT, OTHER, BLOG + " " + OTHER, "short one", "short one!"]
    documents = [Document(f"{i}", text) for i, text in enumerate(texts)]
    with Index(tmp_path / "a", reproducible=True) as one, Index(tmp_path / "b", reproducible=True) as all_at_once:
        assert [one.check(own) for own in documents] == list(all_at_once.check_all(documents))
        assert list(one.matches()) == list(all_at_once.matches())


def test_add_counts_what_is_new(index: Index) -> None:
    documents = [Document("wire", WIRE), Document("none", ""), Document("blog", BLOG), Document("wire", WIRE)]
    assert index.add(documents) == 2
    assert index.add(documents) == 0
    assert list(index.matches()) == []
    assert index.query(Document("asked", WIRE)).duplicate_of == "wire"
    assert related(index.check(Document("later", WIRE))) == [
        ("wire", Relation.EXACT),
        ("blog", Relation.NEAR_DUPLICATE),
    ]


@pytest.mark.parametrize(("given", "kept"), [(999, 0), (1500, 1000), (2000, 2000)])
@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt])
def test_what_came_before_an_error_is_added(index: Index, error: type[BaseException], given: int, kept: int) -> None:
    def some() -> Iterator[Document]:
        yield from (Document(str(number), f"{WIRE} {number}") for number in range(given))
        raise error

    with pytest.raises(error):
        index.add(some())
    assert len(index) == kept


def test_nothing_is_read_that_cannot_be_added(index: Index) -> None:
    index.close()
    left = iter([Document("a", WIRE)])
    with pytest.raises(UsageError, match="is closed"):
        index.add(left)
    assert next(left).id == "a"


def test_an_interrupt_before_anything_is_begun(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    class InterruptedStore(type(index._store)):  # type: ignore[misc]
        @property
        def written(self) -> int:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(index._store, "__class__", InterruptedStore)
        with pytest.raises(KeyboardInterrupt):
            index.check(Document("a", WIRE))
    index.flush()
    assert len(index) == 0


def test_documents_that_are_known_come_again_in_blocks(index: Index) -> None:
    documents = [Document(str(number), f"{WIRE} {number} {OTHER}" * 2) for number in range(200)]
    assert index.add(documents) == 200
    mixed = [own for number, own in enumerate(documents) if number % 3] + [Document("new", OTHER)]
    answers = [own for own in index.check_all(mixed) if isinstance(own, Answer)]
    assert [own.refetch for own in answers] == [True] * (len(mixed) - 1) + [False]
    assert (index.add(mixed), len(index)) == (0, 201)


def test_what_cannot_be_written_is_not_gone_over(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise OutputError("the disk is full")

    documents = [Document(str(number), f"{WIRE} {number}") for number in range(2500)]
    with monkeypatch.context() as patched:
        patched.setattr(index._group, "commit", refuse)
        with pytest.raises(OutputError, match="the disk is full"):
            index.add(documents)
    assert (len(index), index.add(documents), len(index)) == (0, 2500, 2500)


def test_compact_finds_what_add_did_not_ask_for(index: Index) -> None:
    documents = [Document("wire", WIRE), Document("blog", BLOG), Document("other", OTHER), Document("bit", EXCERPT)]
    index.add(documents)
    index.compact()
    scan = dedup.scan(documents, settings=index.header.settings)
    assert list(index.matches()) == list(scan.matches)
    assert index.check(Document("blog", BLOG)).cluster == scan.clusters[0].id


def test_replace(index: Index) -> None:
    with pytest.raises(UsageError, match="no such document"):
        index.replace(Document("wire", WIRE))
    index.check(Document("wire", WIRE))
    assert index.replace(Document("wire", OTHER)).revision_of == "wire"
    assert index.get("wire") == Document("wire", OTHER)
    assert index.query(Document("asked", WIRE)).matches == ()


def test_remove(index: Index) -> None:
    for own in (Document("wire", WIRE), Document("copy", WIRE), Document("blog", BLOG)):
        index.check(own)
    assert index.remove("wire")
    assert not index.remove("wire")
    assert "wire" not in index
    assert index.get("wire") is None
    assert [(match.a, match.b) for match in index.matches()] == [("blog", "copy")]
    assert index.check(Document("blog", BLOG)).cluster == "copy"
    index.remove("copy")
    assert related(index.query(Document("asked", WIRE))) == [("blog", Relation.NEAR_DUPLICATE)]
    assert index.info().removed == 2
    assert index.check(Document("wire", WIRE)).duplicate_of == "blog"


def test_what_was_removed_leaves_no_text(tmp_path: Path) -> None:
    with Index(tmp_path / "news") as index:
        index.check(Document("wire", WIRE, title="Talks"))
        index.remove("wire")
        assert (index.info().texts, index.info().facts) == (0, 0)


def test_facts_are_kept(index: Index) -> None:
    whole = Document("a", WIRE, "news/a.txt", "en", "2026-01-02", "Talks", "https://a.example/1", "The Wire")
    index.check(whole)
    assert index.get("a") == whole
    assert list(index) == [whole]


def test_the_source_is_who_published_first(index: Index) -> None:
    index.check(Document("late", WIRE, published="2026-01-03"))
    early = index.check(Document("early", WIRE, published="2026-01-01"))
    assert early.source is None
    assert index.check(Document("last", WIRE, published="2026-01-05")).source == "early"
    assert index.check(Document("undated", WIRE)).source == "late"


def test_more_copies_than_are_listed(index: Index) -> None:
    index.add([Document(f"{i:03}", WIRE) for i in range(MOST_COPIES + 6)])
    assert len(index.query(Document("asked", WIRE)).matches) == MOST_COPIES
    near = index.query(Document("asked", BLOG))
    assert [name for name, _ in related(near)] == [f"{i:03}" for i in range(MOST_COPIES)]
    last = index.check(Document("more", WIRE))
    assert last.duplicate_of == "000"
    assert len(index) == MOST_COPIES + 7


@pytest.mark.parametrize("text", ["", " \t\r\n"])
def test_no_text(index: Index, text: str) -> None:
    for ask in (index.check, index.query):
        with pytest.raises(UsageError, match="no text"):
            ask(Document("none", text))
    assert index.add([Document("none", text)]) == 0
    assert len(index) == 0


def test_text_without_a_word(tmp_path: Path) -> None:
    with Index(tmp_path / "news") as index:
        assert index.check(Document("dots", "... !!!")).matches == ()
        assert index.check(Document("dashes", "---")).matches == ()
        assert index.check(Document("dots", "... !!!")).refetch
    with Index(tmp_path / "news") as index:
        assert len(index) == 2
        assert index.check(Document("wire", WIRE)).matches == ()


def test_nothing_but_boilerplate(tmp_path: Path) -> None:
    notice = "All rights reserved. Copyright 2026. Subscribe to our newsletter. Read more: Share this article"
    documents = [Document("a", notice), Document("b", notice), Document("c", WIRE)]
    with Index(tmp_path / "news", reproducible=True) as index:
        found = [match for own in documents for match in index.check(own).matches]
    assert found == [
        Match(m.a, m.b, m.relation, m.similarity, m.containment_a, m.containment_b, m.confidence)
        for m in dedup.scan(documents, settings=Settings(relations=("near",))).matches
    ]


def test_lone_surrogates(index: Index) -> None:
    ids = ["a\udc80", "a\udc81", "a\ufffd"]
    for own in ids:
        assert not index.check(Document(own, WIRE + "\ud800")).refetch
    assert [own.id for own in index] == ids
    assert all(own.text == WIRE + "\ufffd" for own in index)
    assert index.check(Document(ids[0], WIRE + "\udfff")).refetch
    assert {name for name, _ in related(index.query(Document("asked", WIRE)))} == set(ids)
    assert index.remove(ids[0])
    assert ids[0] not in index
    assert ids[1] in index


@pytest.mark.parametrize("own", ["", "x" * 1_000_000, "nul\0inside", "'; DROP TABLE documents; --", "é", "e\u0301"])
def test_strange_ids(index: Index, own: str) -> None:
    index.check(Document(own, WIRE))
    index.check(Document(own + "2", WIRE))
    assert [kept.id for kept in index] == [own, own + "2"]
    assert index.get(own) == Document(own, WIRE)
    assert index.check(Document(own, WIRE)).refetch
    assert index.remove(own)
    assert len(index) == 1


def test_names_whose_hashes_are_the_same(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    import xxhash

    monkeypatch.setattr(xxhash, "xxh3_64_intdigest", lambda *_: 7)
    index.check(Document("a", WIRE, url="https://a.example"))
    index.check(Document("b", OTHER, url="https://b.example"))
    assert {own.id for own in index} == {"a", "b"}
    assert index.get("b") == Document("b", OTHER, url="https://b.example")
    assert index.check(Document("c", OTHER, url="https://b.example")).refetch
    assert index.remove("a")
    assert "b" in index


def test_two_threads_at_once(index: Index) -> None:
    errors: list[BaseException] = []

    def work(name: str) -> None:
        try:
            for i in range(40):
                index.check(Document(f"{name}{i}", f"{WIRE} {i} {i} {i}"))
                index.query(Document("asked", BLOG))
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(index) == 80
    for i in range(40):
        assert related(index.query(Document("asked", f"{WIRE} {i} {i} {i}")))[:2] in (
            [(f"a{i}", Relation.EXACT), (f"b{i}", Relation.EXACT)],
            [(f"b{i}", Relation.EXACT), (f"a{i}", Relation.EXACT)],
        )


def test_it_may_be_changed_while_it_is_listed(index: Index) -> None:
    index.add([Document(f"{i}", f"{WIRE} {i}") for i in range(5)])
    done = threading.Event()
    listed = iter(index)
    next(listed)

    def change() -> None:
        index.check(Document("more", OTHER))
        done.set()

    thread = threading.Thread(target=change)
    thread.start()
    assert done.wait(10)
    thread.join()
    assert {own.id for own in listed} >= {"1", "2", "3", "4"}


def test_asyncio(index: Index) -> None:
    async def crawl() -> list[Answer]:
        return await asyncio.gather(*[index.acheck(Document(f"{i}", WIRE)) for i in range(8)])

    answers = asyncio.run(crawl())
    assert sorted(len(answer.matches) for answer in answers) == list(range(8))
    assert asyncio.run(index.aquery(Document("asked", WIRE))).duplicate_of is not None


def test_who_must_not_wait_is_answered_at_once_or_not_at_all(tmp_path: Path) -> None:
    with Index(tmp_path / "near.dedup", settings=Settings(relations=("near",))) as index:
        assert index.check_at_once(Document("wire", WIRE)) == Answer("wire", cluster="wire")
        copy = index.check_at_once(Document("copy", WIRE.upper()))
        assert isinstance(copy, Answer)
        assert related(copy) == [("wire", Relation.EXACT)]
        assert isinstance(index.check_at_once(Document("empty", " ")), Skipped)
        holds, done = threading.Event(), threading.Event()

        def slow() -> Iterator[Document]:
            holds.set()
            assert done.wait(10)
            yield Document("slow", OTHER)

        def work() -> None:
            with index._guard:
                list(index.check_all(slow()))

        thread = threading.Thread(target=work)
        thread.start()
        try:
            assert holds.wait(10)
            assert index.check_at_once(Document("blog", BLOG)) is None
        finally:
            done.set()
            thread.join()
        assert "blog" not in index
        assert isinstance(index.check_at_once(Document("blog", BLOG)), Answer)
    with Index(tmp_path / "near.dedup") as index:
        assert {"wire", "copy", "slow", "blog"} == {own.id for own in index}


def test_what_takes_long_is_never_answered_at_once(tmp_path: Path) -> None:
    with Index(tmp_path / "all.dedup") as index:  # translations, too
        assert not index.answers_at_once
        assert index.check_at_once(Document("wire", WIRE)) is None
    with Index(tmp_path / "near.dedup", settings=Settings(relations=("near",)), durable=True) as index:
        assert not index.answers_at_once
        assert index.check_at_once(Document("wire", WIRE)) is None
    with Index(tmp_path / "near.dedup", read_only=True) as index:
        assert not index.answers_at_once
        assert index.check_at_once(Document("wire", WIRE)) is None
        assert len(index) == 0


def test_scan(index: Index) -> None:
    index.add([Document("wire", WIRE), Document("blog", BLOG)])
    assert [match.b for match in index.scan().matches] == ["wire"]
    assert not index.scan(threshold=0.99).clusters


def test_info(index: Index) -> None:
    index.add([Document("wire", WIRE), Document("blog", BLOG, title="Talks")])
    info = index.info()
    assert (info.documents, info.replaced, info.removed, info.segments, info.unsorted) == (2, 0, 0, 0, 2)
    assert info.header == index.header
    assert 0 < info.texts < 2 * len(WIRE)
    assert info.facts > 0
    assert info.per_document > 0
    index.compact()
    assert (index.info().segments, index.info().unsorted) == (1, 0)
    assert index.info().candidates > 0


def test_it_is_as_it_was_when_it_is_opened_again(tmp_path: Path) -> None:
    documents = [Document("wire", WIRE), Document("blog", BLOG), Document("bit", EXCERPT), Document("other", OTHER)]
    with Index(tmp_path / "news") as index:
        for own in documents:
            index.check(own)
        before = [index.query(own) for own in documents], list(index.matches())
    with Index(tmp_path / "news") as index:
        assert list(index) == documents
        assert ([index.query(own) for own in documents], list(index.matches())) == before
        assert "of 4 documents" in repr(index)


def test_closing_twice(tmp_path: Path) -> None:
    index = Index(tmp_path / "news")
    index.close()
    index.close()


def test_an_answer_as_json(index: Index) -> None:
    index.check(Document("wire", WIRE))
    record: dict[str, Any] = index.check(Document("blog", BLOG)).to_dict()
    assert (record["type"], record["id"], record["duplicate_of"], record["provisional"]) == (
        "answer", "blog", "wire", True,
    )  # fmt: skip
    assert record["matches"][0]["relation"] == "near-duplicate"


def test_a_failed_change_changes_nothing(index: Index, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither what is kept nor what is proposed."""
    index.check(Document("wire", WIRE))
    index.check(Document("blog", BLOG))
    before = index.query(Document("asked", WIRE)), list(index.matches())

    def full(*_: object) -> None:
        raise OutputError("full")

    for name in ("add", "add_matches"):
        with monkeypatch.context() as patched:
            patched.setattr(type(index._store), name, full)
            with pytest.raises(OutputError):
                index.check(Document("wire", WIRE + " more"))
            with pytest.raises(OutputError):
                list(index.check_all([Document("blog", OTHER), Document("new", BLOG)]))
        assert (index.query(Document("asked", WIRE)), list(index.matches())) == before
    with monkeypatch.context() as patched:
        patched.setattr(type(index._finder), "related", full)
        with pytest.raises(OutputError):
            index.check(Document("wire", OTHER))
    assert (index.query(Document("asked", WIRE)), list(index.matches())) == before
    index.check(Document("wire", OTHER))
    assert related(index.query(Document("asked", WIRE))) == [("blog", Relation.NEAR_DUPLICATE)]


def test_two_indexes_have_two_seeds(tmp_path: Path) -> None:
    seeds = set()
    for name in ("a", "b"):
        with Index(tmp_path / name) as index:
            seeds.add(index.header.seeds)
            assert not index.header.reproducible
        with Index(tmp_path / name) as index:
            seeds.add(index.header.seeds)
    assert len(seeds) == 2
    assert FIXED_SEEDS not in seeds
    with Index(tmp_path / "c", reproducible=True) as index:
        assert index.header.seeds == FIXED_SEEDS


def test_settings_are_those_it_was_made_with(tmp_path: Path) -> None:
    with Index(tmp_path / "news", settings=Settings(threshold=0.8)) as index:
        index.check(Document("wire", WIRE))
    with pytest.raises(UsageError, match=r"made with threshold 0\.8"):
        Index(tmp_path / "news", settings=Settings(threshold=0.7))
    with pytest.raises(UsageError, match="made with boilerplate 'drop'"):
        Index(tmp_path / "news", settings=Settings(threshold=0.8, boilerplate="keep"))
    with Index(tmp_path / "news", settings=Settings(threshold=0.8)) as index:
        assert len(index) == 1
    with Index(tmp_path / "news") as index:
        assert index.header.threshold == 0.8


def test_a_page_that_comes_again_under_another_id_is_of_its_own_cluster(tmp_path: Path) -> None:
    with Index(tmp_path / "news") as index:
        index.check(Document("bit", EXCERPT))
        first = index.check(Document("page", WIRE, url="https://a.example/1"))
        again = index.check(Document("other", WIRE, url="https://a.example/1"))
    assert first.matches
    assert again.refetch
    assert (first.cluster, again.cluster) == ("page", "page")


def test_what_no_index_keeps(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="store"):
        Index(tmp_path / "news", store="pictures")
    with Index(tmp_path / "news"):  # what failed left nothing behind
        pass


def test_duplicates_alone(tmp_path: Path) -> None:
    with Index(tmp_path / "news", settings=Settings(relations=("duplicates",))) as index:
        index.check(Document("wire", WIRE))
        assert index.check(Document("blog", BLOG)).duplicate_of == "wire"
        assert index.check(Document("bit", EXCERPT)).matches == ()


def test_a_folder_of_something_else(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("precious")
    with pytest.raises(UsageError, match="other files"):
        Index(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]
    with pytest.raises(OutputError):
        Index(tmp_path / "thesis.txt")
    with pytest.raises(InputError, match="no index"):
        Index(tmp_path / "nowhere", read_only=True)
    assert not (tmp_path / "nowhere").exists()


def test_what_belongs_together(index: Index) -> None:
    for own, text in (("wire", WIRE), ("other", OTHER), ("copy", WIRE.upper()), ("excerpt", EXCERPT), ("blog", BLOG)):
        index.check(Document(own, text))
    story = ["wire", "copy", "excerpt", "blog"]
    for own in story:
        assert [one.id for one in index.together(own, 10)] == story
    assert [one.id for one in index.together("blog", 2)] == ["wire", "copy"]
    assert [one.id for one in index.together("other", 10)] == ["other"]
    assert index.together("nobody", 10) == []
    index.compact()
    assert [one.id for one in index.together("excerpt", 10)] == story


def test_what_was_said_can_be_recalled(index: Index) -> None:
    index.check(Document("wire", WIRE))
    mark = index.mark
    said = index.check(Document("blog", BLOG))
    assert index.recall("blog") == index.check(Document("blog", BLOG))
    assert index.recall("blog", mark) == said
    assert index.recall("blog", index.mark) == index.recall("blog")
    revised = index.check(Document("wire", OTHER))
    assert index.recall("wire", mark) == revised
    assert revised.revision_of == "wire"
    assert index.recall("none", mark) is None
