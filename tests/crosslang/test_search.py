"""What is found for documents among each other: what a plain search gives, whatever comes first."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.crosslang import search as module
from dedup.crosslang.search import CANDIDATES, GATE, NO_DAY, POSTINGS, SEARCHED, Found, Search
from dedup.crosslang.translators import Translators
from dedup.kernels import load
from dedup.near.texts import Texts
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Document = tuple[str, str, int]

_TRANSLATORS = Translators()
_OTHER = {"en", "vi", "ar", "es", "zh", "ja"}


def made(documents: Sequence[Document], rows: Sequence[int] | None = None, **options: Any) -> Search:
    texts = Texts()
    texts.append(Packed.of_texts([text for _, text, _ in documents]), [])
    days = np.array([day for *_, day in documents], np.int32)
    language_of = [language if language in _OTHER else None for language, *_ in documents].__getitem__
    return Search(texts, language_of, range(len(documents)) if rows is None else rows, _TRANSLATORS, days, **options)


def by_row(search: Search, found: Found) -> dict[tuple[int, int], tuple[float, bool]]:
    pairs = np.sort(search.rows[found.pairs], axis=1)
    values = zip(found.scores.tolist(), found.across.tolist(), strict=True)
    return {(a, b): own for (a, b), own in zip(pairs.tolist(), values, strict=True)}


def plain(search: Search, window: int | None, within: bool, most: int) -> dict[tuple[int, int], float]:
    """What the twin's index gives, document by document and without a limit, cut by hand."""
    prints = search.prints
    index = load("twin").TermIndex(POSTINGS, SEARCHED)
    index.add(prints.terms, prints.weights, prints.offsets, search.group, search.days)
    nobody = np.full(len(search), 255, np.uint8)
    apart = -1 if window is None else window
    hits, scores, bounds = index.search(
        prints.terms, prints.weights, prints.offsets, nobody, search.days, apart, len(search), GATE
    )
    found: dict[tuple[int, int], float] = {}
    for place, (start, end) in enumerate(pairwise(bounds.tolist())):
        taken: defaultdict[int, int] = defaultdict(int)
        for hit, score in zip(hits[start:end].tolist(), scores[start:end].tolist(), strict=True):
            group = int(search.group[hit])
            if hit == place or (not within and group == search.group[place]) or taken[group] == most:
                continue
            taken[group] += 1
            pair = min(hit, place), max(hit, place)
            found[pair] = max(score, found.get(pair, 0.0))
    return found


@pytest.fixture(scope="session")
def documents(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[Document]]:
    languages = st.sampled_from(["en", "vi", "ar", "es", "zh", "und"])
    days = st.one_of(st.just(NO_DAY), st.integers(18_000, 18_010))
    return st.lists(st.tuples(languages, texts, days), max_size=12)


WINDOWS = st.one_of(st.none(), st.integers(0, 5))


@settings(max_examples=40)
@given(data=st.data(), window=WINDOWS, within=st.booleans())
def test_it_is_a_plain_search(
    data: st.DataObject, documents: st.SearchStrategy[list[Document]], window: int | None, within: bool
) -> None:
    search = made(data.draw(documents))
    most = data.draw(st.sampled_from([1, 2, CANDIDATES]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_BLOCK", data.draw(st.sampled_from([1, 3, 4096])))
        found, expected = search.find(window, within=within, most=most), plain(search, window, within, most)
    pairs = [tuple(pair) for pair in found.pairs.tolist()]
    assert pairs == sorted(expected)
    assert found.scores.tolist() == pytest.approx([expected[pair] for pair in sorted(expected)], rel=1e-6)


@settings(max_examples=40)
@given(data=st.data(), window=WINDOWS, within=st.booleans())
def test_pairs_are_of_two_documents_near_in_time_and_each_is_given_once(
    data: st.DataObject, documents: st.SearchStrategy[list[Document]], window: int | None, within: bool
) -> None:
    given_documents = data.draw(documents)
    search = made(given_documents)
    found = search.find(window, within=within)
    assert (found.pairs[:, 0] < found.pairs[:, 1]).all()
    assert len(np.unique(found.pairs, axis=0)) == len(found.pairs) == len(found.scores) == len(found.across)
    assert (found.scores >= np.float32(GATE)).all()
    for (a, b), across in zip(search.rows[found.pairs].tolist(), found.across.tolist(), strict=True):
        (one, _, day), (other, _, later) = given_documents[a], given_documents[b]
        assert across is (one != other)
        assert across or within
        assert window is None or NO_DAY in (day, later) or abs(day - later) <= window


@settings(max_examples=30)
@given(data=st.data(), within=st.booleans())
def test_the_order_of_rows_does_not_count(
    data: st.DataObject, documents: st.SearchStrategy[list[Document]], within: bool
) -> None:
    own = data.draw(documents)
    rows = data.draw(st.permutations(range(len(own))))
    one, other = made(own), made(own, rows)
    assert by_row(one, one.find(within=within)) == by_row(other, other.find(within=within))


@settings(max_examples=20)
@given(data=st.data())
def test_only_the_rows_given_are_searched(data: st.DataObject, documents: st.SearchStrategy[list[Document]]) -> None:
    own = data.draw(documents)
    rows = sorted(data.draw(st.sets(st.integers(0, len(own) - 1)))) if own else []
    search, alone = made(own, rows), made([own[row] for row in rows])
    assert sorted(search.rows.tolist()) == rows
    expected = by_row(alone, alone.find(within=True))
    assert by_row(search, search.find(within=True)) == {
        (min(rows[a], rows[b]), max(rows[a], rows[b])): figures for (a, b), figures in expected.items()
    }


def test_so_many_candidates_of_every_language(story: Callable[..., str]) -> None:
    own = [(language, story(language, 0, 1), NO_DAY) for language in ("en", "vi") for _ in range(CANDIDATES + 10)]
    search = made([("es", story("es", 0, 1), NO_DAY), *own])
    found = search.find(within=True)
    (spanish,) = np.flatnonzero(search.rows == 0).tolist()
    hits = found.pairs[(found.pairs == spanish).any(axis=1)].sum(axis=1) - spanish
    languages = [search.languages[group] for group in search.group[hits].tolist()]
    # A document that was not found for it may still have found it.
    assert all(languages.count(language) >= CANDIDATES for language in ("en", "vi"))
    assert len(found.pairs) < len(search) * 3 * CANDIDATES


@pytest.mark.parametrize("own", [[], [("en", "Nothing else is here.", 3)], [("en", "", 1), ("vi", "", 2)]])
def test_nothing_is_found_in_nothing(own: list[Document]) -> None:
    search = made(own)
    for within in (False, True):
        found = search.find(3, within=within)
        assert found.pairs.shape == (0, 2)
        assert len(found.scores) == len(found.across) == 0


def test_progress_counts_every_document(story: Callable[..., str]) -> None:
    seen = list[tuple[str, int, int]]()
    own = [(language, story(language, 0), NO_DAY) for language in ("en", "vi", "ar")]
    made(own, progress=lambda *state: seen.append(state))
    assert seen[-1] == ("fingerprinting", 3, 3)
