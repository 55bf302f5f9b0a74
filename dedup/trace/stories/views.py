"""A document seen in several ways, each as a fingerprint: what two reports of one event have in common.

Reports of one event share its rare terms, the words of their headlines, and words that stand side by side: the name of
a place beside what happened there. Reports about one topic share the terms alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.fingerprints import Fingerprints, fingerprint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.terms import Terms

__all__ = ["Views", "views"]

#: Words that have a meaning at the beginning of a text: its headline, or what a report begins with.
HEAD: Final = 10
#: Terms that count as side by side.
ADJACENT: Final = 3

_MIX: Final = np.uint64(0x9E3779B97F4A7C15)
_SHIFT: Final = np.uint64(32)
_UNKINDED: Final = np.uint32(0xFFFFFFFC)


class Views(NamedTuple):
    """Fingerprints of the same documents.

    Parameters
    ----------
    whole
        Of all their terms, of length one.
    head
        Of the terms that their first words have.
    adjacent
        Of pairs of terms that stand side by side, in either order; each counts one.
    """

    whole: Fingerprints
    head: Fingerprints
    adjacent: Fingerprints

    @classmethod
    def joined(cls, parts: Sequence[Views]) -> Views:
        """All parts, one after the other."""
        return cls(*(Fingerprints.joined(list(own)) for own in zip(*parts, strict=True)))

    @property
    def flat(self) -> Fingerprints:
        """Every term of the whole counts one."""
        return replace(self.whole, weights=np.ones_like(self.whole.weights))

    @property
    def sharp(self) -> Fingerprints:
        """The terms of the whole, rare ones all the more."""
        return replace(self.whole, weights=np.square(self.whole.weights))


def views(terms: Terms) -> Views:
    """See the documents whose terms are given in each way."""
    return Views(fingerprint(terms), fingerprint(_head(terms)), _adjacent(terms))


def _head(terms: Terms) -> Terms:
    """The terms of the first words of each document."""
    sizes = np.diff(terms.offsets)
    new = np.ones(len(terms.terms), np.int64)
    new[1:] = terms.places[1:] != terms.places[:-1]
    starts = terms.offsets[:-1]
    new[starts[sizes > 0]] = 1
    words = np.cumsum(new)
    before = np.append(0, words)[starts]
    return terms.only(words - np.repeat(before, sizes) <= HEAD)


def _adjacent(terms: Terms) -> Fingerprints:
    """The pairs of different terms that stand side by side in each document, each once."""
    n = len(terms.terms)
    of = np.repeat(np.arange(len(terms.offsets) - 1, dtype=np.uint64), np.diff(terms.offsets))
    found = [np.zeros(0, np.uint64)]
    for step in range(1, ADJACENT + 1):
        if n <= step:
            break
        first, second = terms.terms[:-step], terms.terms[step:]
        beside = (of[step:] == of[:-step]) & (first != second)
        low, high = np.minimum(first, second)[beside], np.maximum(first, second)[beside]
        mixed = (low.astype(np.uint64) << _SHIFT | high) * _MIX >> _SHIFT
        found.append(of[step:][beside] << _SHIFT | mixed & np.uint64(_UNKINDED))
    pairs = np.unique(np.concatenate(found))
    offsets = np.searchsorted(pairs, np.arange(len(terms.offsets), dtype=np.uint64) << _SHIFT).astype(np.int64)
    return Fingerprints(pairs.astype(np.uint32), np.ones(len(pairs), np.float32), offsets)
