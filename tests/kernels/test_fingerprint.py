"""Fingerprints and the search among them: native = twin = a plain computation."""

from __future__ import annotations

import time
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

term = st.integers(0, 6) | st.integers(0, 2**32 - 1)
weight = st.sampled_from([0.25, 0.5, 0.6, 0.7, 1.0])
groups_of_terms = st.lists(st.lists(st.tuples(term, weight), max_size=8), max_size=6)
Groups = list[list[tuple[int, float]]]


def arrays(groups: Groups) -> tuple[NDArray[np.uint32], NDArray[np.float32], NDArray[np.int64]]:
    flat = [pair for group in groups for pair in group]
    return (
        np.array([term for term, _ in flat], np.uint32),
        np.array([weight for _, weight in flat], np.float32),
        np.cumsum([0, *map(len, groups)], dtype=np.int64),
    )


def rarity(kernel: Any) -> Any:
    return kernel.Rarity(np.array([0, 1, 2], np.uint32), np.array([0.0, 1.5, 2.5], np.float32), 3.0)


@given(groups=groups_of_terms, normal=st.booleans())
def test_weights_native_is_twin(kernel: Any, groups: Groups, normal: bool) -> None:
    rarity(kernel).weigh(*arrays(groups), normal)


@given(groups=groups_of_terms)
def test_a_normal_fingerprint_has_length_one_and_each_term_once(kernel: Any, groups: Groups) -> None:
    terms, weights, offsets = rarity(kernel).weigh(*arrays(groups), True)
    for i, group in enumerate(groups):
        own = terms[offsets[i] : offsets[i + 1]]
        assert own.tolist() == sorted({term for term, _ in group} - {0})  # what counts nothing is left out
        if len(own):
            assert np.square(weights[offsets[i] : offsets[i + 1]]).sum() == pytest.approx(1, abs=1e-5)


days = st.sampled_from([-(2**31), 0, 3, 10, 2**31 - 1])
fingerprints = st.lists(
    st.tuples(st.dictionaries(st.integers(1, 6), weight, min_size=1, max_size=5), st.integers(0, 2), days), max_size=12
)
Documents = list[tuple[dict[int, float], int, int]]


def as_arrays(documents: Documents) -> tuple[Any, ...]:
    return (
        *arrays([sorted(own.items()) for own, _, _ in documents]),
        np.array([group for _, group, _ in documents], np.uint8),
        np.array([day for _, _, day in documents], np.int32),
    )


@given(
    documents=fingerprints, queries=fingerprints, cap=st.integers(1, 6), terms=st.integers(1, 4),
    window=st.sampled_from([-1, 0, 3, 2**31 - 1]), most=st.integers(0, 3), least=st.sampled_from([0.0, 0.25, 0.6, 1.0]),
)  # fmt: skip
def test_search_native_is_twin(
    kernel: Any,
    documents: Documents,
    queries: Documents,
    cap: int,
    terms: int,
    window: int,
    most: int,
    least: float,
) -> None:
    index = kernel.TermIndex(cap, terms)
    index.add(*as_arrays(documents[:5]))
    index.add(*as_arrays(documents[5:]))
    assert len(index) == len(documents)
    index.search(*as_arrays(queries), window, most, least)


@given(documents=fingerprints, queries=fingerprints)
def test_without_caps_the_best_of_each_group_are_found(kernel: Any, documents: Documents, queries: Documents) -> None:
    index = kernel.TermIndex(1000, 1000)
    index.add(*as_arrays(documents))
    rows, scores, bounds = index.search(*as_arrays(queries), -1, 1000)
    for i, (query, group, _) in enumerate(queries):
        expected: dict[int, float] = {}
        for row, (own, other, _) in enumerate(documents):
            if other != group and query.keys() & own.keys():
                expected[row] = sum(query[term] * own[term] for term in query.keys() & own.keys())
        part = slice(bounds[i], bounds[i + 1])
        assert dict(zip(rows[part].tolist(), scores[part].tolist(), strict=True)) == pytest.approx(expected, rel=1e-5)
        by_group: defaultdict[int, list[float]] = defaultdict(list)
        for row, score in zip(rows[part].tolist(), scores[part].tolist(), strict=True):
            by_group[documents[row][1]].append(score)
        assert all(listed == sorted(listed, reverse=True) for listed in by_group.values())


@given(documents=fingerprints, queries=fingerprints, most=st.integers(0, 3), least=st.sampled_from([0.25, 0.6]))
def test_what_scores_less_is_left_out(
    kernel: Any, documents: Documents, queries: Documents, most: int, least: float
) -> None:
    index = kernel.TermIndex(1000, 1000)
    index.add(*as_arrays(documents))
    rows, scores, bounds = index.search(*as_arrays(queries), -1, most)
    enough = scores >= np.float32(least)
    wanted = rows[enough], scores[enough], np.append(0, np.cumsum(enough))[bounds]
    for got, expected in zip(index.search(*as_arrays(queries), -1, most, least), wanted, strict=True):
        np.testing.assert_array_equal(got, expected)


def test_long_lists_are_searched_for_other_groups(
    native: Any, twin: Any, assert_same: Callable[[Any, Any], None]
) -> None:
    """Documents are added in an order of their own, more of them than are looked at one by one."""
    draw = np.random.default_rng(7)
    documents: Documents = [
        ({term: float(draw.random()) for term in range(1, 5) if draw.random() < 0.7}, int(draw.integers(0, 4)), 0)
        for _ in range(400)
    ]
    found = []
    for kernel in (native, twin):
        index = kernel.TermIndex(390, 3)
        for start in range(0, 400, 130):
            index.add(*as_arrays(documents[start : start + 130]))
            found.append(index.search(*as_arrays(documents), -1, 7, 0.1))
    for ours, theirs in zip(found[: len(found) // 2], found[len(found) // 2 :], strict=True):
        assert_same(ours, theirs)


def test_documents_are_added_while_others_are_searched_for(native: Any) -> None:
    documents: Documents = [
        ({(7919 * row + 104_729 * k) % 5003: 1.0 for k in range(20)}, row % 3, 0) for row in range(1000)
    ]
    index, own, few = native.TermIndex(2000, 40), as_arrays(documents), as_arrays(documents[:50])
    index.add(*own)

    def add_all() -> None:
        for _ in range(30):
            index.add(*own)
            time.sleep(0.005)

    with ThreadPoolExecutor(3) as pool:
        adding = pool.submit(add_all)
        found = [pool.submit(lambda: index.search(*few, -1, 20)) for _ in range(150)]
        adding.result()
        assert all(len(search.result()[2]) == 51 for search in found)
    assert len(index) == 31 * len(documents)


@given(documents=fingerprints, queries=fingerprints, data=st.data())
def test_the_order_of_documents_does_not_matter(
    kernel: Any, documents: Documents, queries: Documents, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(documents))))
    found = []
    for rows in (range(len(documents)), order):
        index = kernel.TermIndex(3, 3)
        index.add(*as_arrays([documents[row] for row in rows]))
        hits, scores, bounds = index.search(*as_arrays(queries), -1, 1000)
        named = [(rows[hit], score) for hit, score in zip(hits.tolist(), scores.tolist(), strict=True)]
        found.append([sorted(named[bounds[i] : bounds[i + 1]]) for i in range(len(queries))])
    assert found[0] == found[1]


def test_arguments_are_checked(kernel: Any) -> None:
    with pytest.raises(ValueError, match="one value for each term"):
        kernel.Rarity(np.zeros(2, np.uint32), np.zeros(1, np.float32), 1.0)
    with pytest.raises(ValueError, match="one weight for each term"):
        rarity(kernel).weigh(np.zeros(2, np.uint32), np.zeros(1, np.float32), np.array([0, 1]), True)
    with pytest.raises(ValueError, match="bounds do not fit"):
        rarity(kernel).weigh(np.zeros(2, np.uint32), np.zeros(2, np.float32), np.array([0, 3]), True)
    index = kernel.TermIndex(1, 1)
    terms, weights, offsets, groups, own_days = as_arrays([({1: 1.0}, 0, 0)])
    with pytest.raises(ValueError, match="one group and one day"):
        index.add(terms, weights, offsets, groups[:0], own_days)
    with pytest.raises(ValueError, match="offsets do not fit"):
        index.search(terms, weights, np.array([0, 9]), groups, own_days, -1, 1)
