"""Which documents are translations of which: in any order, whatever else there is, and of near-duplicates too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.crosslang.decision import PARTIAL, TRANSLATION
from dedup.crosslang.judge import Judge, Judged
from dedup.crosslang.search import Search
from dedup.crosslang.translations import translations
from dedup.crosslang.translators import Translators
from dedup.near.texts import Texts
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

_NO_DAY = -(1 << 31)
Documents = dict[str, tuple[str, str]]


def held(documents: Documents) -> Texts:
    texts = Texts()
    texts.append(Packed.of_texts([text for _, text in documents.values()]), [])
    return texts


def among(
    texts: Texts,
    language_of: Callable[[int], str | None],
    clusters: Sequence[Sequence[int]],
    days: NDArray[np.int32] | None = None,
    window: int | None = None,
) -> Judged:
    """The translations among clusters of rows."""
    search = Search(texts, language_of, [cluster[0] for cluster in clusters], Translators(), days)
    return translations(texts, language_of, search, clusters, days, window)


def found(documents: Documents, clusters: Sequence[Sequence[str]] = (), **options: Any) -> dict[tuple[str, ...], Any]:
    """What is found, by the names of the two documents, each with its coverage."""
    names = list(documents)
    member = {name for cluster in clusters for name in cluster[1:]}
    own = {cluster[0]: list(cluster) for cluster in clusters}
    rows = [[names.index(one) for one in own.get(name, [name])] for name in names if name not in member]
    languages = [language for language, _ in documents.values()]
    judged = among(held(documents), languages.__getitem__, rows, **options)
    assert (judged.pairs[:, 0] < judged.pairs[:, 1]).all()
    return {
        tuple(sorted((names[a], names[b]))): (int(judged.kind[i]), sides(judged, i, names[a] < names[b]))
        for i, (a, b) in enumerate(judged.pairs.tolist())
    }


def sides(judged: Judged, i: int, rising: bool) -> list[float]:
    both = [judged.coverage_a[i], judged.coverage_b[i]]
    figures = [judged.coverage[i], judged.likely[i], *(both if rising else both[::-1])]
    return [round(float(value), 4) for value in figures]


@pytest.fixture(scope="module")
def collection(seeds: dict[str, str], story: Callable[..., str]) -> Documents:
    languages = {"000": "vi", "001": "vi", "002": "en", "003": "ar", "004": "vi"}
    documents = {name: (languages[name], text) for name, text in seeds.items()}
    documents |= {
        f"{language}-{number}": (language, story(language, number, number + 1, number + 2))
        for language in ("en", "vi", "ar", "es")
        for number in (0, 3)
    }
    return documents


def test_seeds(seeds: dict[str, str]) -> None:
    languages = {"000": "vi", "001": "vi", "002": "en", "003": "ar", "004": "vi"}
    only = found({name: (languages[name], text) for name, text in seeds.items()})
    assert [(pair, kind) for pair, (kind, _) in only.items()] == [(("000", "002"), TRANSLATION)]


@settings(max_examples=15)
@given(data=st.data())
def test_order_does_not_count(data: st.DataObject, collection: Documents) -> None:
    names = data.draw(st.permutations(sorted(collection)))
    assert found({name: collection[name] for name in names}) == found(collection)


@settings(max_examples=15)
@given(data=st.data())
def test_figures_depend_on_the_two_documents_alone(data: st.DataObject, collection: Documents) -> None:
    """Fewer documents cannot crowd a pair out, so that what is left of a collection has the same pairs."""
    names = data.draw(st.sets(st.sampled_from(sorted(collection)), min_size=1))
    some = {name: own for name, own in collection.items() if name in names}
    expected = {pair: figures for pair, figures in found(collection).items() if set(pair) <= names}
    assert found(some) == expected


def test_stories_are_found_in_every_pair_of_languages(collection: Documents) -> None:
    pairs = found(collection)
    for number in (0, 3):
        for one, other in (("ar", "en"), ("en", "es"), ("en", "vi")):
            assert pairs[f"{one}-{number}", f"{other}-{number}"][0] == TRANSLATION
    assert all(a[-1] == b[-1] for a, b in pairs if "-" in a + b)


def test_one_language_has_no_translations(story: Callable[..., str]) -> None:
    assert found({"a": ("en", story("en", 0, 1)), "b": ("en", story("en", 0, 1))}) == {}
    assert found({}) == {}


def test_of_equally_good_alignments_the_same_is_taken_whichever_document_is_first(story: Callable[..., str]) -> None:
    documents = {
        "a": ("en", story("en", 0, 1, 2, 3)),
        "b": ("vi", story("vi", 2, 3, 0, 1, 5)),
        "c": ("ar", story("ar", 1, 0, 3, 2)),
    }
    languages = [language for language, _ in documents.values()]
    judge = Judge(held(documents), languages.__getitem__)
    pairs = np.array([[0, 1], [0, 2], [1, 2]], np.intp)
    one, other = judge.judge(pairs), judge.judge(pairs[:, ::-1])
    assert one.likely.tolist() == other.likely.tolist()
    assert one.coverage_a.tolist() == other.coverage_b.tolist()
    assert one.coverage_b.tolist() == other.coverage_a.tolist()
    turned = [[(passage.b, passage.a) for passage in own] for own in judge.passages(pairs[:, ::-1])]
    assert turned == [[(passage.a, passage.b) for passage in own] for own in judge.passages(pairs)]


@given(data=st.data())
def test_the_relation_is_symmetric(data: st.DataObject, texts: st.SearchStrategy[str]) -> None:
    documents = {"a": ("en", data.draw(texts)), "b": (data.draw(st.sampled_from(["vi", "ar"])), data.draw(texts))}
    languages = [language for language, _ in documents.values()]
    judge = Judge(held(documents), languages.__getitem__)
    pair = np.array([[0, 1]], np.intp)
    one, other = judge.judge(pair), judge.judge(pair[:, ::-1])
    assert (one.kind[0], one.likely[0], one.coverage[0]) == (other.kind[0], other.likely[0], other.coverage[0])
    assert (one.coverage_a[0], one.coverage_b[0]) == (other.coverage_b[0], other.coverage_a[0])


def test_a_part_is_called_one(story: Callable[..., str]) -> None:
    pairs = found({"a": ("en", story("en", 0, 1, 2)), "b": ("vi", story("vi", 0, 1, 2, 3, 4, 5))})
    assert pairs["a", "b"][0] == PARTIAL
    assert pairs["a", "b"][1][2] > 0.9


def test_a_translation_of_one_version_is_one_of_each(seeds: dict[str, str]) -> None:
    documents = {
        "a": ("en", seeds["002"]),
        "b": ("en", seeds["002"] + " This version was updated with one more sentence."),
        "c": ("en", "Breaking news. " + seeds["002"]),
        "x": ("vi", seeds["000"]),
        "y": ("vi", seeds["000"] + " Bài viết đã được cập nhật."),
    }
    pairs = found(documents, [["a", "b", "c"], ["x", "y"]])
    assert pairs.keys() == {(one, other) for one in "abc" for other in "xy"}
    assert {kind for kind, _ in pairs.values()} == {TRANSLATION}
    assert pairs == found(documents)


def test_so_many_of_a_cluster_are_followed(
    seeds: dict[str, str], story: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dedup.crosslang.translations.FOLLOWED", 2)
    own = [seeds["002"] + f" Updated {number} times." for number in range(4)]
    strangers = [story("en", 0, 1, 2, 3), story("en", 0, 1, 2, 3, 4), story("en", 0, 1, 2, 3, 5)]
    texts = held({str(i): ("", text) for i, text in enumerate([*own, seeds["000"], *strangers])})
    clusters = [[0, 1, 2, 3], [4], [5, 6, 7]]
    judged = among(texts, lambda row: "vi" if row == 4 else "en", clusters)
    assert judged.pairs.tolist() == [[0, 4], [1, 4]]


def test_days_apart(story: Callable[..., str]) -> None:
    documents = {"a": ("en", story("en", 0, 1, 2)), "b": ("vi", story("vi", 0, 1, 2))}
    for window, days, there in (
        (3, [10, 13], True),
        (3, [10, 14], False),
        (0, [10, _NO_DAY], True),
        (None, [10, 9999], True),
    ):
        pairs = found(documents, days=np.array(days, np.int32), window=window)
        assert bool(pairs) is there


def test_a_document_of_no_known_language_is_left_out(story: Callable[..., str]) -> None:
    texts = held({"a": ("en", story("en", 0, 1, 2)), "b": ("", story("vi", 0, 1, 2))})
    assert len(among(texts, lambda row: None if row else "en", [[0], [1]])) == 0


def test_passages_are_the_sentences_that_say_the_same(story: Callable[..., str]) -> None:
    documents = {"a": ("en", story("en", 0, 1, 2)), "b": ("ar", story("ar", 0, 1, 2))}
    languages = [language for language, _ in documents.values()]
    (passages,) = Judge(held(documents), languages.__getitem__).passages(np.array([[0, 1]], np.intp))
    assert len(passages) == 3
    for number, passage in enumerate(passages):
        for (language, text), span in zip(documents.values(), (passage.a, passage.b), strict=True):
            assert text[span.start : span.end] == story(language, number)


def test_parts_are_judged_as_one() -> None:
    assert len(Judged.joined([])) == 0


QUAKES = {
    "en": "A magnitude 6.1 earthquake struck the island of Sumatra on Tuesday, Indonesian officials said. At least 14 "
    "people were killed and 200 injured. Rescue teams are searching for survivors under collapsed houses. President "
    "Joko Widodo promised help to the victims. The quake was felt in the city of Padang, where people ran into the "
    "streets. No tsunami warning was issued.",
    "es": "Un terremoto de magnitud 7,2 sacudió el viernes la costa de Ecuador, informaron las autoridades. Al menos "
    "35 personas murieron y 480 resultaron heridas. Los equipos de rescate buscan supervivientes bajo las casas "
    "derrumbadas. El presidente Guillermo Lasso prometió ayuda a las víctimas. El sismo se sintió en la ciudad de "
    "Guayaquil, donde la gente salió a las calles. No se emitió alerta de tsunami.",
}
TRUE = (
    "Un terremoto de magnitud 6,1 sacudió el martes la isla de Sumatra, informaron las autoridades indonesias. Al "
    "menos 14 personas murieron y 200 resultaron heridas. Los equipos de rescate buscan supervivientes bajo las casas "
    "derrumbadas. El presidente Joko Widodo prometió ayuda a las víctimas. El sismo se sintió en la ciudad de Padang, "
    "donde la gente salió a las calles. No se emitió alerta de tsunami."
)


def test_the_same_sentences_about_another_event_are_no_translation() -> None:
    english = ("en", QUAKES["en"])
    assert found({"a": english, "b": ("es", QUAKES["es"])}) == {}
    assert found({"a": english, "b": ("es", TRUE)})["a", "b"][0] == TRANSLATION
