"""The stage between languages, as a scan runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import dedup
from dedup.model import Document, Relation

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def pair(story: Callable[..., str]) -> list[Document]:
    return [Document("a", story("en", 0, 1, 2, 3)), Document("b", story("vi", 0, 1, 2, 3))]


def test_it_is_on_by_default(pair: list[Document]) -> None:
    (match,) = dedup.scan(pair).matches
    assert (match.a, match.b, match.relation) == ("a", "b", Relation.TRANSLATION)
    assert all(
        share is not None and share > 0.9 for share in (match.similarity, match.containment_a, match.containment_b)
    )
    assert 0.5 < match.confidence < 1


def test_it_can_be_left_out(pair: list[Document]) -> None:
    assert list(dedup.scan(pair, relations=("near",)).matches) == []
    assert len(dedup.scan(pair, relations=("translations",)).matches) == 1


def test_the_seeds(seeds: dict[str, str]) -> None:
    scan = dedup.scan([Document(name, text) for name, text in seeds.items()], passages=True)
    (match, *told) = scan.matches
    assert [(own.a, own.b, own.relation) for own in told] == [
        ("000", "003", Relation.SAME_STORY),
        ("002", "003", Relation.SAME_STORY),
    ]
    assert (match.a, match.b, match.relation) == ("000", "002", Relation.TRANSLATION)
    assert len(match.passages) > 5
    for passage in match.passages:
        assert 0 <= passage.a.start < passage.a.end <= len(seeds["000"])
        assert 0 <= passage.b.start < passage.b.end <= len(seeds["002"])
    assert [record.language for record in scan.documents] == ["vi", "vi", "en", "ar", "vi"]


def test_threads_and_order_change_nothing(seeds: dict[str, str], pair: list[Document]) -> None:
    documents = [*pair, *(Document(name, text) for name, text in seeds.items())]
    one = list(dedup.scan(documents, threads=1, passages=True).matches)
    assert one == list(dedup.scan(documents[::-1], threads=3, passages=True).matches)
    assert len(one) == 4


def test_a_stated_language_is_believed(story: Callable[..., str]) -> None:
    documents = [Document("a", story("en", 0, 1, 2), language="en"), Document("b", story("en", 0, 1, 2, 3, 4))]
    assert all(match.relation is not Relation.TRANSLATION for match in dedup.scan(documents).matches)
    same = [Document("a", story("en", 0, 1)), Document("b", story("vi", 0, 1))]
    assert list(dedup.scan(same, language="en").matches) == []


def test_a_window_of_days(story: Callable[..., str]) -> None:
    def found(one: str | None, other: str | None, window: int | None) -> int:
        documents = [
            Document("a", story("en", 0, 1, 2), published=one),
            Document("b", story("vi", 0, 1, 2), published=other),
        ]
        return len(dedup.scan(documents, window=window).matches)

    assert found("2021-06-28", "2021-06-30T10:00:00Z", 2) == 1
    assert found("2021-06-28", "2021-07-01", 2) == 0
    assert found("2021-06-28", "2021-07-01", None) == 1
    assert found("2021-06-28", "last week", 0) == found(None, "2021-06-28", 0) == 1


def test_a_translation_joins_a_story(pair: list[Document], seeds: dict[str, str]) -> None:
    scan = dedup.scan([*pair, Document("c", pair[0].text), Document("x", seeds["001"])])
    assert {(match.a, match.b) for match in scan.matches} == {("a", "b"), ("a", "c"), ("b", "c")}
    assert len(scan.clusters) == 1
    assert len(scan.stories) == 1


def test_empty_texts_and_unknown_languages_do_no_harm(pair: list[Document]) -> None:
    odd = [Document("c", ""), Document("d", "\ud800"), Document("e", "?" * 100), Document("f", "x", language="xx-yy")]
    assert len(dedup.scan([*odd, *pair]).matches) == 1


def test_what_does_not_fit_the_memory_is_not_looked_for(pair: list[Document], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedup.crosslang.stage.BYTES_NEEDED", 1e9)
    assert len(dedup.scan(pair).matches) == 1
    with pytest.warns(UserWarning, match="translations and stories are not looked for"):
        assert not dedup.scan(pair, memory="1G").matches


def test_documents_that_are_not_followed_are_counted(seeds: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dedup.crosslang.translations.FOLLOWED", 2)
    versions = [Document(f"en{i}", seeds["002"] + f" Updated {i} times.") for i in range(4)]
    found = dedup.scan([*versions, Document("vi", seeds["000"])])
    translated = [match for match in found.matches if match.relation is Relation.TRANSLATION]
    assert (len(translated), found.unfollowed) == (2, 2)
