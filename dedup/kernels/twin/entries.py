"""A lexicon's entries; see ``entries.h``."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from dedup.kernels.twin.checks import check_offsets
from dedup.kernels.twin.fold import fold
from dedup.kernels.twin.terms import TermTable

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["join_entries", "row_keys", "strangers", "words_of_cells"]


def words_of_cells(text: NDArray[np.uint8], offsets: NDArray[np.int64], column: int, columns: int) -> dict[str, Any]:
    """The words of one column of a table whose cells stand row by row.

    Returns
    -------
    dict
        `folded` bytes: the different words in the order of their first occurrence, a space after each; `words` uint32
        (words,): which each word of the column is; `ranks` uint8 (words,): how many semicolons stand before it in its
        cell, 255 at most; `offsets` int64 (rows + 1,): where the words of each cell begin.
    """
    if column >= columns:
        raise ValueError("no such column")
    check_offsets(offsets, len(text), "offsets do not fit the text")
    numbers: dict[str, int] = {}
    words, ranks, bounds = list[int](), list[int](), [0]
    for start, end in list(pairwise(offsets.tolist()))[column::columns]:
        cell = text[start:end].tobytes()
        for token in fold(cell):
            words.append(numbers.setdefault(token.folded, len(numbers)))
            ranks.append(min(cell.count(b";", 0, token.start), 255))
        bounds.append(len(words))
    return {
        "folded": "".join(f"{word} " for word in numbers).encode(),
        "words": np.array(words, np.uint32),
        "ranks": np.array(ranks, np.uint8),
        "offsets": np.array(bounds, np.int64),
    }


def row_keys(forms: NDArray[np.uint64], words: NDArray[np.uint32], offsets: NDArray[np.int64]) -> NDArray[np.uint64]:
    """The key of each row of words, from the forms of the words; a row without words has none, which is 0."""
    check_offsets(offsets, len(words), "offsets do not fit the words")
    if len(words) and int(words.max()) >= len(forms):
        raise ValueError("a word without a form")
    of_words, keys = forms[words].tolist(), list[int]()
    for start, end in pairwise(offsets.tolist()):
        key = 0
        for form in of_words[start:end]:
            key = TermTable.combine(key, form)
        keys.append(key)
    return np.array(keys, np.uint64)


def join_entries(
    keys: NDArray[np.uint64],
    rows: NDArray[np.uint32],
    offsets: NDArray[np.int64],
    terms: NDArray[np.uint32],
    weights: NDArray[np.float32],
    most: int,
) -> tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[np.uint32], NDArray[np.float32]]:
    """Every key once, in order, with the terms of all its lines.

    Each term is there once with its largest weight, the weightiest first, and of equal ones that of the earliest line.

    Parameters
    ----------
    keys
        Of each line.
    rows
        Which row each line means.
    offsets, terms, weights
        What the rows mean; terms without a weight are none.
    most
        So many terms of a key at most.

    Returns
    -------
    tuple
        The keys, where the terms of each begin, the terms and their weights.
    """
    check_offsets(offsets, len(terms), "offsets do not fit the terms")
    if len(keys) != len(rows):
        raise ValueError("one row for each key")
    if len(terms) != len(weights):
        raise ValueError("one weight for each term")
    if len(rows) and int(rows.max()) >= len(offsets) - 1:
        raise ValueError("a row that is not there")
    weighted = list(zip(terms.tolist(), weights.tolist(), strict=True))
    starts, of_key = offsets.tolist(), dict[int, dict[int, tuple[float, int]]]()
    for line, (key, row) in enumerate(zip(keys.tolist(), rows.tolist(), strict=True)):
        best = of_key.setdefault(key, {})
        for term, weight in weighted[starts[row] : starts[row + 1]]:
            if weight > 0:
                best[term] = min(best.get(term, (0.0, line)), (-weight, line))
    found = [sorted((*rank, term) for term, rank in best.items())[:most] for _, best in sorted(of_key.items())]
    return (
        np.array(sorted(of_key), np.uint64),
        np.cumsum([0, *map(len, found)], dtype=np.int64),
        np.array([term for entry in found for _, _, term in entry], np.uint32),
        np.array([-weight for entry in found for weight, _, _ in entry], np.float32),
    )


def strangers(forms: NDArray[np.uint64], offsets: NDArray[np.int64], terms: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Which rows share their form with others and mean nothing that the first of those means that means anything.

    París and para do. A row whose form is 0 is none.
    """
    check_offsets(offsets, len(terms), "offsets do not fit the terms")
    if len(forms) != len(offsets) - 1:
        raise ValueError("one form for each row")
    listed = terms.tolist()
    meanings = [set(listed[start:end]) for start, end in pairwise(offsets.tolist())]
    of_form: dict[int, list[int]] = {}
    for row, form in enumerate(forms.tolist()):
        if form:
            of_form.setdefault(form, []).append(row)
    strange = np.zeros(len(forms), np.uint8)
    for rows in of_form.values():
        first = next((meanings[row] for row in rows if meanings[row]), set[int]())
        strange[rows] = [len(rows) > 1 and not meanings[row] & first for row in rows]
    return strange
