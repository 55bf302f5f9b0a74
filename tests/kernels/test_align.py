"""Sentence alignment: native = twin, and no other monotone path has a larger total."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

LEAST = 0.2
weight = st.sampled_from([0.5, 1.0, 1.5, 2.25])
sentence = st.dictionaries(st.integers(0, 9), weight, max_size=4)
document = st.lists(sentence, max_size=6)
Document = list[dict[int, float]]


def arrays(documents: list[Document]) -> tuple[Any, ...]:
    sentences = [sorted(one.items()) for document in documents for one in document]
    return (
        np.array([term for one in sentences for term, _ in one], np.uint32),
        np.array([weight for one in sentences for _, weight in one], np.float32),
        np.cumsum([0, *map(len, sentences)], dtype=np.int64),
        np.cumsum([0, *map(len, documents)], dtype=np.int64),
    )


def every_pair(n: int) -> NDArray[np.uint32]:
    return np.array([(a, b) for a in range(n) for b in range(n)], np.uint32).reshape(-1, 2)


@given(documents=st.lists(document, max_size=3))
def test_native_is_twin(kernel: Any, documents: list[Document]) -> None:
    kernel.align(*arrays(documents), every_pair(len(documents)), LEAST)


def cosine(a: Document, b: Document) -> float:
    one: dict[int, float] = {}
    other: dict[int, float] = {}
    for total, part in ((one, a), (other, b)):
        for piece in part:
            for term, own in piece.items():
                total[term] = total.get(term, 0) + own
    dot = sum(one[term] * other[term] for term in one.keys() & other.keys())
    length = (sum(v * v for v in one.values()) * sum(v * v for v in other.values())) ** 0.5
    return dot / length if length else 0.0


@given(a=document, b=document)
def test_no_path_is_better(kernel: Any, a: Document, b: Document) -> None:
    places, similarities, _ = kernel.align(*arrays([a, b]), np.array([[0, 1]], np.uint32), LEAST)

    @cache
    def best(i: int, j: int) -> float:
        if i == 0 or j == 0:
            return 0.0
        totals = [best(i - 1, j), best(i, j - 1)]
        for of_a, of_b in ((1, 1), (1, 2), (2, 1)):
            if of_a <= i and of_b <= j:
                one, other = a[i - of_a : i], b[j - of_b : j]
                singly = [cosine([x], [y]) for x in one for y in other]
                if all(singly) and (len(singly) == 1 or cosine(one, other) > 1.001 * max(singly)):
                    over = cosine(one, other) - float(np.float32(LEAST))
                    totals.append(best(i - of_a, j - of_b) + (over * (of_a + of_b) if over > 0 else 0))
        return max(totals)

    end = (0, 0)
    total = 0.0
    for (a_start, a_end, b_start, b_end), similarity in zip(places.tolist(), similarities.tolist(), strict=True):
        assert (a_start, b_start) >= end
        assert b_start >= end[1]
        end = a_end, b_end
        assert similarity == pytest.approx(cosine(a[a_start:a_end], b[b_start:b_end]), rel=1e-5)
        total += (similarity - LEAST) * (a_end - a_start + b_end - b_start)
    assert total == pytest.approx(best(len(a), len(b)), abs=1e-4)


def test_a_long_pair_is_aligned_in_a_band(native: Any) -> None:
    n = 4000  # so that the whole matrix would be too large
    same = [{term: 1.0} for term in range(n)]
    places, _, _ = native.align(*arrays([same, same]), np.array([[0, 1]], np.uint32), LEAST)
    assert places.tolist() == [[i, i + 1, i, i + 1] for i in range(n)]


@given(documents=st.lists(sentence, min_size=1, max_size=4))
def test_overlap(kernel: Any, twin: Any, assert_same: Callable[[Any, Any], None], documents: Document) -> None:
    terms, weights, offsets, _ = arrays([documents])
    pairs = every_pair(len(documents))
    figures = kernel.overlap(terms, weights, offsets, pairs)
    assert_same(figures, twin.overlap(terms, weights, offsets, pairs))
    for (a, b), own in zip(pairs.tolist(), figures.tolist(), strict=True):
        one, other = documents[a], documents[b]
        assert own[0] == pytest.approx(sum(one[term] * other[term] for term in one.keys() & other.keys()))
        shared = one.keys() & other.keys()
        shares = [sum(w for t, w in each.items() if t in shared) / (sum(each.values()) or 1) for each in (one, other)]
        assert own[1:3] == pytest.approx(shares)
        for kind in (1, 2):
            of_kind = [{term for term in each if term % 4 == kind} for each in (one, other)]
            assert own[1 + 2 * kind : 3 + 2 * kind] == [len(of_kind[0] & of_kind[1]), min(map(len, of_kind))]


def test_arguments_are_checked(kernel: Any) -> None:
    terms, weights, offsets, documents = arrays([[{1: 1.0}]])
    pair = np.array([[0, 0]], np.uint32)
    with pytest.raises(ValueError, match="one weight"):
        kernel.align(terms, weights[:0], offsets, documents, pair, LEAST)
    with pytest.raises(ValueError, match="offsets do not fit"):
        kernel.align(terms, weights, offsets + 1, documents, pair, LEAST)
    with pytest.raises(ValueError, match="documents do not fit"):
        kernel.align(terms, weights, offsets, np.array([0, 2]), pair, LEAST)
    with pytest.raises(ValueError, match="a pair of no document"):
        kernel.align(terms, weights, offsets, documents, pair + np.uint32(1), LEAST)
    with pytest.raises(ValueError, match="a pair of no document"):
        kernel.overlap(terms, weights, offsets, pair + np.uint32(1))
