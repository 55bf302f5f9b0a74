"""What lexicons' entries are made of: native = twin, and both what the rules say."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.packed import Packed

if TYPE_CHECKING:
    from numpy.typing import NDArray

NO_SKIPS = np.zeros(0, np.int64), np.zeros((0, 2), np.uint32)

small = st.integers(0, 5)
weights = st.sampled_from([0.0, 0.3, 0.4, 0.6, 1.0])
meanings = st.lists(st.lists(st.tuples(small, weights), max_size=4), min_size=1, max_size=6)


def bounds(rows: list[list[Any]]) -> NDArray[np.int64]:
    return np.cumsum([0, *map(len, rows)], dtype=np.int64)


def flat(rows: list[list[tuple[int, float]]]) -> tuple[NDArray[np.int64], NDArray[np.uint32], NDArray[np.float32]]:
    every = [pair for row in rows for pair in row]
    terms, weighted = [term for term, _ in every], [weight for _, weight in every]
    return bounds(rows), np.array(terms, np.uint32), np.array(weighted, np.float32)


@given(data=st.data())
def test_words_of_a_column(kernel: Any, data: st.DataObject, documents: st.SearchStrategy[list[bytes]]) -> None:
    """Those that its cells have by themselves, numbered as they come."""
    cells = [cell + data.draw(st.sampled_from([b"", b"; x", b";;y"])) for cell in data.draw(documents)]
    columns = data.draw(st.integers(1, 3))
    column = data.draw(st.integers(0, columns - 1))
    packed, own = Packed.of(cells), Packed.of(cells[column::columns])
    found = kernel.words_of_cells(packed.text, packed.offsets, column, columns)
    expected = kernel.tokens(own.text, own.offsets, *NO_SKIPS, 0, True, True)
    listed = found["folded"].decode().split(" ")[:-1]
    assert listed == list(dict.fromkeys(expected["folded"].decode().split(" ")[:-1]))
    assert "".join(f"{listed[word]} " for word in found["words"].tolist()).encode() == expected["folded"]
    np.testing.assert_array_equal(found["offsets"], expected["offsets"])
    ranks, starts = found["ranks"].tolist(), expected["spans"][:, 0].tolist()
    for i, (first, last) in enumerate(pairwise(expected["offsets"].tolist())):
        for j in range(first, last):
            assert ranks[j] == own.encoded(i)[: starts[j]].count(b";")


def test_ranks_end_somewhere(kernel: Any) -> None:
    packed = Packed.of([b"a" + b";" * 254 + b"b;c;d"])
    assert kernel.words_of_cells(packed.text, packed.offsets, 0, 1)["ranks"].tolist() == [0, 254, 255, 255]


@given(st.lists(st.lists(small, max_size=4), max_size=6), st.lists(st.integers(0, 2**64 - 1), min_size=6, max_size=6))
def test_a_row_is_known_by_its_forms(kernel: Any, rows: list[list[int]], forms: list[int]) -> None:
    words = np.array([word for row in rows for word in row], np.uint32)
    expected = []
    for row in rows:
        key = 0
        for word in row:
            key = kernel.TermTable.combine(key, forms[word])
        expected.append(key)
    assert kernel.row_keys(np.array(forms, np.uint64), words, bounds(rows)).tolist() == expected


@given(data=st.data(), rows=meanings, most=st.integers(0, 5))
def test_entries_of_one_key_are_one(
    kernel: Any, data: st.DataObject, rows: list[list[tuple[int, float]]], most: int
) -> None:
    lines = data.draw(st.lists(st.tuples(small, st.integers(0, len(rows) - 1)), max_size=12))
    own = np.array([key for key, _ in lines], np.uint64), np.array([row for _, row in lines], np.uint32)
    keys, offsets, terms, weighted = kernel.join_entries(*own, *flat(rows), most)
    assert keys.tolist() == sorted({key for key, _ in lines})
    for i, key in enumerate(keys.tolist()):
        every = [
            (-float(np.float32(weight)), line, term)
            for line, (other, row) in enumerate(lines)
            for term, weight in rows[row]
            if other == key and weight
        ]
        best = [one for one in every if one == min(other for other in every if other[2] == one[2])]
        part = slice(offsets[i], offsets[i + 1])
        expected = sorted(set(best))[:most]
        assert terms[part].tolist() == [term for _, _, term in expected]
        assert weighted[part].tolist() == [-weight for weight, _, _ in expected]


@given(data=st.data(), rows=meanings)
def test_strangers_mean_something_else(kernel: Any, data: st.DataObject, rows: list[list[tuple[int, float]]]) -> None:
    forms = data.draw(st.lists(st.integers(0, 2), min_size=len(rows), max_size=len(rows)))
    offsets, terms, _ = flat(rows)
    found = kernel.strangers(np.array(forms, np.uint64), offsets, terms)
    for row, form in enumerate(forms):
        alike = [{term for term, _ in rows[other]} for other in range(len(rows)) if forms[other] == form]
        first = next(filter(None, alike), set[int]())
        own = {term for term, _ in rows[row]}
        assert found[row] == (form > 0 and len(alike) > 1 and not own & first)


def test_what_does_not_fit_is_refused(kernel: Any) -> None:
    packed, two = Packed.of([b"one", b"two"]), np.array([0, 1, 2], np.int64)
    keys, rows = np.array([1, 2], np.uint64), np.array([0, 1], np.uint32)
    terms, weighted = np.array([4, 8], np.uint32), np.ones(2, np.float32)
    with pytest.raises(ValueError, match="no such column"):
        kernel.words_of_cells(packed.text, packed.offsets, 2, 2)
    with pytest.raises(ValueError, match="offsets do not fit"):
        kernel.words_of_cells(packed.text[:4], packed.offsets, 0, 2)
    with pytest.raises(ValueError, match="a word without a form"):
        kernel.row_keys(keys[:1], rows, two)
    with pytest.raises(ValueError, match="offsets do not fit"):
        kernel.row_keys(keys, rows[:1], two)
    with pytest.raises(ValueError, match="one row for each key"):
        kernel.join_entries(keys, rows[:1], two, terms, weighted, 8)
    with pytest.raises(ValueError, match="a row that is not there"):
        kernel.join_entries(keys, rows + np.uint32(1), two, terms, weighted, 8)
    with pytest.raises(ValueError, match="one weight for each term"):
        kernel.join_entries(keys, rows, two, terms, weighted[:1], 8)
    with pytest.raises(ValueError, match="offsets do not fit"):
        kernel.join_entries(keys, rows, two, terms[:1], weighted[:1], 8)
    with pytest.raises(ValueError, match="one form for each row"):
        kernel.strangers(keys[:1], two, terms)
    with pytest.raises(ValueError, match="offsets do not fit"):
        kernel.strangers(keys, two, terms[:1])
