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

__all__ = ["longest_passages", "shared_passages"]

#: The kernel counts an equal word for 3 and an equal character of a script without spaces for 2, so that one bar serves
#: both: 40 words or 60 characters make an excerpt, 8 words or 12 characters are worth showing.
EXCERPT_WEIGHT: Final = 120
SHOWN_WEIGHT: Final = 24

#: A passage of 40 words in stretches of at least 5 has at least this many shingles: fewer shared ones need no look.
_LEAST_SHARED: Final = 8


def longest_passages(
    texts: Packed, pairs: NDArray[np.uint32], shared: NDArray[np.uint32]
) -> NDArray[np.bool_]:
    """Which pairs share a passage long enough for an excerpt.

    Parameters
    ----------
    texts
        Texts, without what is left out of them.
    pairs
        uint32 (pairs, 2): places in `texts`.
    shared
        uint32 (pairs,): how many distinct shingles they share.
    """
    long = np.zeros(len(pairs), np.bool_)
    chosen = np.flatnonzero(shared >= _LEAST_SHARED)
    if not len(chosen):
        return long
    rows, local = np.unique(pairs[chosen], return_inverse=True)
    tokens = kernel.tokens(*texts.take(rows).arrays, HASH_SEED, False)
    places = local.reshape(-1, 2).astype(np.uint32)
    _, bounds = kernel.passages(tokens["hashes"], tokens["unspaced"], tokens["offsets"], places, EXCERPT_WEIGHT)
    long[chosen] = np.diff(bounds) > 0
    return long


def shared_passages(
    texts: Packed, pairs: NDArray[np.uint32], least: int = SHOWN_WEIGHT
) -> list[tuple[Passage, ...]]:
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
    tokens = kernel.tokens(*texts.arrays, HASH_SEED, False)
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
