"""Fingerprints of texts in any language, whole and sentence by sentence, in terms of the pivot language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from dedup.crosslang.background import rarity
from dedup.crosslang.offsets import joined_offsets
from dedup.kernels import kernel
from dedup.text.sentences import sentences

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.crosslang.terms import Terms
    from dedup.text.packed import Packed

__all__ = ["Fingerprints", "SentenceTerms", "fingerprint", "sentence_terms"]


@dataclass(frozen=True, slots=True)
class Fingerprints:
    """Sparse vectors of terms.

    Parameters
    ----------
    terms, weights
        uint32 and float32 (terms,): of each fingerprint in ascending order.
    offsets
        int64 (fingerprints + 1,): where the terms of each begin.
    """

    terms: NDArray[np.uint32]
    weights: NDArray[np.float32]
    offsets: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @classmethod
    def joined(cls, parts: list[Fingerprints]) -> Fingerprints:
        """All parts, one after the other."""
        if len(parts) == 1:
            return parts[0]
        return cls(
            np.concatenate([np.zeros(0, np.uint32), *(part.terms for part in parts)]),
            np.concatenate([np.zeros(0, np.float32), *(part.weights for part in parts)]),
            joined_offsets([part.offsets for part in parts]),
        )

    def take(self, places: NDArray[np.intp]) -> Fingerprints:
        """Some of them."""
        sizes = np.diff(self.offsets)[places]
        offsets = np.zeros(len(places) + 1, np.int64)
        np.cumsum(sizes, out=offsets[1:])
        index = np.repeat(self.offsets[places] - offsets[:-1], sizes) + np.arange(offsets[-1])
        return Fingerprints(self.terms[index], self.weights[index], offsets)

    @property
    def masses(self) -> NDArray[np.float64]:
        """The sum of the weights of each: float64 (fingerprints,)."""
        before = np.append(0.0, np.cumsum(self.weights.astype(np.float64)))
        masses: NDArray[np.float64] = np.maximum(before[self.offsets[1:]] - before[self.offsets[:-1]], 0)
        return masses

    def overlap(self, pairs: NDArray[np.uint32]) -> NDArray[np.float64]:
        """What pairs of them share, float64 (pairs, 7).

        The cosine; the share of either, by weight, that the other has too; how many names both have, and the one with
        fewer of them; and so of numbers.
        """
        shared: NDArray[np.float64] = kernel.overlap(self.terms, self.weights, self.offsets, pairs)
        return shared


@dataclass(frozen=True, slots=True)
class SentenceTerms:
    """The sentences of texts and the fingerprint of each.

    Parameters
    ----------
    spans
        uint32 (sentences, 2): start and end of each, in bytes of its text.
    documents
        int64 (texts + 1,): where the sentences of each text begin.
    fingerprints
        One for each sentence, not of length one.
    """

    spans: NDArray[np.uint32]
    documents: NDArray[np.int64]
    fingerprints: Fingerprints

    def spans_of(self, i: int) -> NDArray[np.uint32]:
        """The sentences of one text."""
        return self.spans[self.documents[i] : self.documents[i + 1]]


def fingerprint(terms: Terms) -> Fingerprints:
    """One fingerprint of length one for each text."""
    return Fingerprints(*rarity().weigh(terms.terms, terms.weights, terms.offsets, True))


def sentence_terms(texts: Packed, terms: Terms, language: str) -> SentenceTerms:
    """The sentences of texts of one language, whose terms are given."""
    spans, documents = sentences(texts, language)
    # Both as places in all texts together; terms of words that are in no sentence, if any, belong to the one before.
    starts = spans[:, 0] + np.repeat(texts.offsets[:-1], np.diff(documents))
    places = terms.places + np.repeat(texts.offsets[:-1], np.diff(terms.offsets))
    bounds = np.append(np.searchsorted(places, starts), len(places)).astype(np.int64)
    if len(bounds) > 1:
        bounds[0] = 0
    else:
        bounds = np.zeros(1, np.int64)
    return SentenceTerms(spans, documents, Fingerprints(*rarity().weigh(terms.terms, terms.weights, bounds, False)))
