"""Passages that two documents share, in offsets of their original texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels import kernel
from dedup.model import Passage, Span
from dedup.near.signatures import HASH_SEED
from dedup.text.packed import Packed, code_point_spans

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["ALL_WORDS", "LEAST_WORDS", "each_shares_long_passage", "may_quote", "share_long_passage", "shared_passages"]

#: The kernel counts an equal word for 3 and an equal character of a script without spaces for 2, so that one bar serves
#: both: 40 words or 60 characters make an excerpt, 8 words or 12 characters are worth showing.
EXCERPT_WEIGHT: Final = 120
SHOWN_WEIGHT: Final = 24

#: Of the 40 words of a passage at least so many stand in stretches of a shingle or more, close together; most pairs do
#: not share as many and need no closer look. A shingle that came before in its document is not counted again: a passage
#: that says its words twice, or has a summary above it, has all 40 only together with what came before.
LEAST_WORDS: Final = 30
ALL_WORDS: Final = 40


def may_quote(together: NDArray[np.uint32], repeats: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Whether what two documents share could be a passage long enough for an excerpt.

    Parameters
    ----------
    together
        uint32 (pairs, 2): the words of either that the other has too, close together, counted where their shingles
        first stand.
    repeats
        uint32 (pairs, 2): the most of 40 shingles in a row that came before, in either.
    """
    enough = (together >= LEAST_WORDS) | (together.astype(np.int64) + repeats >= ALL_WORDS)
    both: NDArray[np.bool_] = np.logical_and(enough[:, 0], enough[:, 1])
    return both


def share_long_passage(texts: Packed, pairs: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Whether each pair of texts shares a passage long enough for an excerpt."""
    if not len(pairs):
        return np.zeros(0, np.bool_)
    places, local = np.unique(pairs, return_inverse=True)
    return each_shares_long_passage(texts.take(places), local.reshape(-1, 2).astype(np.uint32))


def each_shares_long_passage(texts: Packed, pairs: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """As `share_long_passage`, of texts that all stand in one of the pairs: none is left out or put in order."""
    tokens = kernel.tokens(*texts.arrays, HASH_SEED, False, False)
    long: NDArray[np.uint8] = kernel.any_passage(
        tokens["hashes"], tokens["unspaced"], tokens["offsets"], pairs, EXCERPT_WEIGHT
    )
    return long.astype(np.bool_)


def shared_passages(texts: Packed, pairs: NDArray[np.uint32], least: int = SHOWN_WEIGHT) -> list[tuple[Passage, ...]]:
    """The passages each pair shares, moved and repeated ones too, by their place in the first document.

    Parameters
    ----------
    texts
        Texts, without what is left out of them.
    pairs
        uint32 (pairs, 2): places in `texts`.
    least
        The least weight of a passage.

    Returns
    -------
    list of tuple of Passage
        In code points of both original texts. Small differences inside a passage are part of it.
    """
    tokens = kernel.tokens(*texts.arrays, HASH_SEED, True, False)
    rows, bounds = kernel.passages(tokens["hashes"], tokens["unspaced"], tokens["offsets"], pairs, least)
    places = [
        code_point_spans(
            texts.encoded(i),
            tokens["spans"][tokens["offsets"][i] : tokens["offsets"][i + 1]],
        )
        for i in range(len(texts))
    ]

    def span(document: int, first: int, end: int) -> Span:
        return Span(int(places[document][first, 0]), int(places[document][end - 1, 1]))

    found = []
    for pair, (a, b) in enumerate(pairs.tolist()):
        found.append(
            tuple(
                Passage(span(a, a_start, a_end), span(b, b_start, b_end))
                for a_start, a_end, b_start, b_end, _ in rows[bounds[pair] : bounds[pair + 1]].tolist()
            )
        )
    return found
