"""A document seen in several ways: what two reports of one event have in common.

Reports of one event share its rarest terms, its names, the words of their headlines, and words that stand side by side:
the name of a place beside what happened there. Reports about one topic share the common terms alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.background import rarity
from dedup.crosslang.fingerprints import Fingerprints, fingerprint
from dedup.crosslang.pivot import NAME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.terms import Terms

__all__ = ["Views", "views"]

#: Words with a meaning at the beginning of a text: most of its headline, or what a report begins with. Of 6, 8, 10 and
#: 14 these tell the graded news of SemEval-2022 task 8 best.
HEAD: Final = 8
#: Words that are looked at: news says first what happened. The more words two texts on one topic have, the more they
#: share: without a limit four times as many pairs of long Vietnamese texts are called one story as with 100, and with
#: fewer than 260 those of the graded news that are whole in Chinese are told worse.
LEAD: Final = 260
#: Terms so near to each other stand side by side.
ADJACENT: Final = 3

_MIX: Final = np.uint64(0x9E3779B97F4A7C15)
_HALF: Final = np.uint64(32)


class Views(NamedTuple):
    """The same documents, seen in several ways.

    Parameters
    ----------
    whole
        Fingerprints of the terms of their lead, of length one.
    rarities
        float32 (terms,): how rare each term of `whole` is, however often a text has it.
    head
        Fingerprints of the terms of their first words.
    adjacent
        Pairs of terms that stand side by side, in either order; each counts one.
    sizes
        int64 (documents,): how many different terms each has in all, also beyond what is looked at.
    """

    whole: Fingerprints
    rarities: NDArray[np.float32]
    head: Fingerprints
    adjacent: Fingerprints
    sizes: NDArray[np.int64]

    @classmethod
    def joined(cls, parts: Sequence[Views]) -> Views:
        """All parts, one after the other."""
        whole, head, adjacent = (
            Fingerprints.joined([getattr(part, name) for part in parts]) for name in ("whole", "head", "adjacent")
        )
        rarities = np.concatenate([np.zeros(0, np.float32), *(part.rarities for part in parts)])
        sizes = np.concatenate([np.zeros(0, np.int64), *(part.sizes for part in parts)])
        return cls(whole, rarities, head, adjacent, sizes)


def views(terms: Terms, *, within: bool = False) -> Views:
    """See the documents whose terms are given in each way.

    Parameters
    ----------
    terms
        Their terms.
    within
        Whether they are compared with others in their language alone. Then the first translation of a word stands for
        it: a word that both have is the same however it is translated, and with all its translations counts several
        times.
    """
    sizes = np.diff(fingerprint(terms).offsets)
    if within:
        terms = _firsts(terms)
    words = _words(terms)
    lead, head = terms.only(words <= LEAD), terms.only(words <= HEAD)
    whole = fingerprint(lead)
    _, rarities, _ = rarity().weigh(whole.terms, np.ones_like(whole.weights), whole.offsets, False)
    return Views(whole, rarities, fingerprint(head), _adjacent(lead), sizes)


def _firsts(terms: Terms) -> Terms:
    """Of each word the first term, and its consonants if it may be a name."""
    return terms.only(_begins(terms) | (terms.terms & np.uint32(3) == NAME))


def _begins(terms: Terms) -> NDArray[np.bool_]:
    """Of each term, whether it is the first of its word; the terms of one word stand in one place."""
    begins = np.ones(len(terms.terms), np.bool_)
    begins[1:] = terms.places[1:] != terms.places[:-1]
    begins[terms.offsets[:-1][np.diff(terms.offsets) > 0]] = True
    return begins


def _words(terms: Terms) -> NDArray[np.int64]:
    """Of each term, the number of its word in its document, from 1."""
    count = np.cumsum(_begins(terms))
    before = np.append(0, count)[terms.offsets[:-1]]
    words: NDArray[np.int64] = count - np.repeat(before, np.diff(terms.offsets))
    return words


def _adjacent(terms: Terms) -> Fingerprints:
    """The pairs of different terms that stand side by side in each document, each once."""
    of = np.repeat(np.arange(len(terms.offsets) - 1, dtype=np.uint64), np.diff(terms.offsets))
    found = [np.zeros(0, np.uint64)]
    for step in range(1, min(ADJACENT, len(of) - 1) + 1):
        first, second = terms.terms[:-step], terms.terms[step:]
        beside = (of[step:] == of[:-step]) & (first != second)
        low, high = np.minimum(first, second)[beside], np.maximum(first, second)[beside]
        mixed = (low.astype(np.uint64) << _HALF | high) * _MIX >> _HALF
        found.append(of[step:][beside] << _HALF | mixed)
    pairs = np.sort(np.concatenate(found))  # which NumPy's own `unique` does no more, and takes ten times as long
    pairs = pairs[np.append(True, pairs[1:] != pairs[:-1])[: len(pairs)]]
    offsets = np.searchsorted(pairs, np.arange(len(terms.offsets), dtype=np.uint64) << _HALF).astype(np.int64)
    return Fingerprints(pairs.astype(np.uint32), np.ones(len(pairs), np.float32), offsets)
