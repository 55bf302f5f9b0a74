"""Pairs of documents in different languages, sentence by sentence, and what their alignment says about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.fingerprints import Fingerprints, SentenceTerms, fingerprint, sentence_terms
from dedup.kernels import kernel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.backend import Backend
    from dedup.text.packed import Packed

__all__ = ["FEATURES", "Aligned", "Side", "align", "features", "prepare"]

#: The least cosine of sentences that may be translations of each other: what they share by chance is less.
LEAST_SIMILARITY: Final = 0.1
#: Sentences count as aligned from this share of the cosine that translations of their languages usually have, ...
#: On half of NTREX's documents .3 tells parts best; .45 loses whole translations in Arabic.
WEAK: Final = 0.3
#: ... as strongly from this one, and as certainly from this.
STRONG: Final = 0.6
CERTAIN: Final = 0.9
#: So many sentences without a counterpart, between two that have one, count as covered, as far as what stands there on
#: the other side can cover them: a free translation of a sentence may share no term with it.
BRIDGED: Final = 2

#: A sentence covers so many times what its counterpart would be expected to hold. Swept over 1.05 to 1.5 on NTREX: of
#: parts of two thirds .10 count as whole at 1.3, .06 here; whole documents stay whole down to here.
LEEWAY: Final = 1.1

#: What a pair is judged by, in this order: what the documents share as a whole, how much of them is aligned, how alike
#: what is aligned is, and in which order and proportion it stands. "Explained" is what is covered, by weight, times how
#: alike it is. These are what is left of 33 after those had gone, one by one, without which half of NTREX's documents,
#: pieces and parts are told as well; names and numbers by themselves were among the first.
FEATURES: Final = (
    "cosine", "most_contained", "log_cosine", "log_least_contained", "log_most_contained", "least_covered",
    "longest_run", "least_explained", "least_certain", "explained", "strong", "certain", "imbalance",
    "length", "tight", "spread",
)  # fmt: skip
_LEAST: Final = 0.02  # in place of nothing, where logarithms are taken


@dataclass(frozen=True, slots=True)
class Side:
    """Documents of any language, ready to be aligned."""

    fingerprints: Fingerprints
    sentences: SentenceTerms

    @classmethod
    def joined(cls, parts: Sequence[Side]) -> Side:
        """All parts, one after the other."""
        documents = [np.zeros(1, np.int64)]
        for part in parts:
            documents.append(part.sentences.documents[1:] + documents[-1][-1])
        sentences = SentenceTerms(
            np.concatenate([np.zeros((0, 2), np.uint32), *(part.sentences.spans for part in parts)]),
            np.concatenate(documents),
            Fingerprints.joined([part.sentences.fingerprints for part in parts]),
        )
        return cls(Fingerprints.joined([part.fingerprints for part in parts]), sentences)


def prepare(texts: Packed, backend: Backend) -> Side:
    """Fingerprints of texts of one language, whole and sentence by sentence."""
    terms = backend.terms(texts)
    return Side(fingerprint(terms), sentence_terms(texts, terms, backend.language))


class Aligned(NamedTuple):
    """The sentences that say the same.

    Parameters
    ----------
    beads
        int64 (beads, 4): the first sentence and the end, of the first document and of the second.
    similarities
        float32 (beads,): their cosines.
    pair_of
        int64 (beads,): the pair that each belongs to.
    bounds
        int64 (pairs + 1,): where the beads of each pair begin.
    """

    beads: NDArray[np.int64]
    similarities: NDArray[np.float32]
    pair_of: NDArray[np.int64]
    bounds: NDArray[np.int64]

    def only(self, chosen: NDArray[np.bool_]) -> Aligned:
        """Some of the beads."""
        kept = np.append(0, np.cumsum(chosen))
        return Aligned(self.beads[chosen], self.similarities[chosen], self.pair_of[chosen], kept[self.bounds])

    def sums(self, values: NDArray[np.float64] | NDArray[np.bool_]) -> NDArray[np.float64]:
        """Of a value for each bead, the sum over those of each pair: float64 (pairs,)."""
        return np.bincount(self.pair_of, values, len(self.bounds) - 1).astype(np.float64)

    def of_pair(self, i: int) -> list[list[int]]:
        """The beads of one pair."""
        beads: list[list[int]] = self.beads[self.bounds[i] : self.bounds[i + 1]].tolist()
        return beads


def align(side: Side, pairs: NDArray[np.uint32]) -> Aligned:
    """Align pairs of documents of one side."""
    prints = side.sentences.fingerprints
    beads, similarities, bounds = kernel.align(
        prints.terms, prints.weights, prints.offsets, side.sentences.documents, pairs, LEAST_SIMILARITY
    )
    return Aligned(beads.astype(np.int64), similarities, np.repeat(np.arange(len(pairs)), np.diff(bounds)), bounds)


class _Covered(NamedTuple):
    """How much of one document of each pair has a counterpart: its share, longest stretch and mass; and all of it."""

    share: NDArray[np.float64]
    run: NDArray[np.float64]
    mass: NDArray[np.float64]
    whole: NDArray[np.float64]


def features(
    side: Side,
    pairs: NDArray[np.uint32],
    aligned: Aligned,
    shared: NDArray[np.float64],
    typical: NDArray[np.float64],
) -> tuple[NDArray[np.float64], _Covered, _Covered]:
    """What pairs are judged by.

    Parameters
    ----------
    side, pairs, aligned
        The documents, and what `align` gave.
    shared
        What `overlap` gave of their fingerprints.
    typical
        float64 (pairs,): the cosine that sentences usually have that are translations of each other.

    Returns
    -------
    tuple
        float64 (pairs, features) in the order of `FEATURES`; and how much of either document is covered.
    """
    aligned = aligned.only(aligned.similarities >= WEAK * typical[aligned.pair_of])
    prints, documents = side.sentences.fingerprints, side.sentences.documents
    cosine, *contained = shared[:, :3].T / typical
    least_contained, most_contained = np.sort(contained, axis=0)
    bridged = _after(aligned, BRIDGED)
    before = np.append(0, np.cumsum(prints.masses))
    sentences = _sentences(documents, pairs, aligned)
    of_a, of_b = (np.diff(before[own]).ravel() for own in sentences)
    wide = [_wide(own, bridged) for own in sentences]
    wide_a, wide_b = (np.diff(before[own]).ravel() for own in wide)
    beyond_a, beyond_b = _beyond(of_a, of_b, wide_a, wide_b, aligned)
    a = _covered(before, documents, pairs[:, 0], aligned, wide[0], beyond_a)
    b = _covered(before, documents, pairs[:, 1], aligned, wide[1], beyond_b)

    sums = aligned.sums
    alike = aligned.similarities / typical[aligned.pair_of]
    weight = of_a + of_b
    columns = (
        cosine,
        most_contained,
        np.log(cosine + _LEAST),
        np.log(least_contained + _LEAST),
        np.log(most_contained + _LEAST),
        np.minimum(a.share, b.share),
        np.maximum(a.run, b.run),
        np.minimum(sums(of_a * alike) / a.whole, sums(of_b * alike) / b.whole),
        np.minimum(sums(of_a * alike**2) / a.whole, sums(of_b * alike**2) / b.whole),
        sums(np.minimum(of_a, of_b) * alike) / np.minimum(a.whole, b.whole),
        np.log1p(sums(alike > STRONG)),
        np.log1p(sums(alike > CERTAIN)),
        np.abs(np.log(np.maximum(a.mass, 1e-9) / np.maximum(b.mass, 1e-9))).clip(0, 3),
        np.log1p(np.diff(documents)[pairs].min(axis=1)),
        sums(weight * _after(aligned, 0)) / np.maximum(sums(weight), 1e-9),
        _spread(side.sentences, sentences, aligned, weight),
    )
    return np.stack(columns, axis=1).astype(np.float64), a, b


def _sentences(
    documents: NDArray[np.int64], pairs: NDArray[np.uint32], aligned: Aligned
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The sentences of each bead in either document, among those of all: start and end, (beads, 2)."""
    first = documents[pairs][aligned.pair_of]
    return aligned.beads[:, :2] + first[:, :1], aligned.beads[:, 2:] + first[:, 1:]


def _after(aligned: Aligned, gap: int) -> NDArray[np.bool_]:
    """Of each bead, whether at most `gap` sentences of either document lie between it and the one before."""
    beads, pair_of = aligned.beads, aligned.pair_of
    after = np.zeros(len(beads), np.bool_)
    if len(beads) > 1:
        near = (beads[1:, [0, 2]] - beads[:-1, [1, 3]] <= gap).all(axis=1)
        after[1:] = (pair_of[1:] == pair_of[:-1]) & near
    return after


def _spread(
    own: SentenceTerms,
    sentences: tuple[NDArray[np.int64], NDArray[np.int64]],
    aligned: Aligned,
    weight: NDArray[np.float64],
) -> NDArray[np.float64]:
    """How much the ratio of the lengths of aligned sentences varies within each pair: of translations but little."""
    spans = own.spans.astype(np.int64)
    of_a, of_b = (spans[ends - 1, 1] - spans[starts, 0] for starts, ends in (both.T for both in sentences))
    ratio = np.log(of_a / of_b)
    total = np.maximum(aligned.sums(weight), 1e-9)
    mean = aligned.sums(weight * ratio) / total
    square = aligned.sums(weight * np.square(ratio - mean[aligned.pair_of])) / total
    # A pair of a single bead has no spread: it counts as that of two sentences at random.
    spread: NDArray[np.float64] = np.where(np.diff(aligned.bounds) > 1, np.sqrt(square), 1.0).clip(0, 1.5)
    return spread


def _wide(sentences: NDArray[np.int64], bridged: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The sentences of each bead, and those that it bridges: between it and the one before."""
    starts, ends = sentences.T
    return np.stack([np.where(bridged, np.append(0, ends[:-1])[: len(ends)], starts), ends], axis=1)


def _beyond(
    of_a: NDArray[np.float64],
    of_b: NDArray[np.float64],
    wide_a: NDArray[np.float64],
    wide_b: NDArray[np.float64],
    aligned: Aligned,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How much of each bead's sentences is more than its other side can cover, by the ratio of all beads of the pair.

    Where a text was cut within a sentence, the half that is left does not cover the whole; nor do sentences without a
    counterpart between two beads - these are in the `wide` masses - where nothing on the other side answers to them.
    """
    ratio = (np.maximum(aligned.sums(of_a), 1e-9) / np.maximum(aligned.sums(of_b), 1e-9))[aligned.pair_of]
    return np.maximum(wide_a - LEEWAY * ratio * wide_b, 0), np.maximum(wide_b - LEEWAY * wide_a / ratio, 0)


def _covered(
    before: NDArray[np.float64],
    documents: NDArray[np.int64],
    places: NDArray[np.uint32],
    aligned: Aligned,
    sentences: NDArray[np.int64],
    beyond: NDArray[np.float64],
) -> _Covered:
    """How much of the document at `places` in each pair is covered by the sentences of its beads, bridged ones too.

    What of each bead's sentences is `beyond` what their counterpart can cover is not. `before` sums up the masses of
    all sentences that come before each.
    """
    starts, ends = sentences.T
    own = before[ends] - before[starts] - beyond
    mass = aligned.sums(own)
    whole = np.maximum(before[documents[places + 1]] - before[documents[places]], 1e-9)
    # Stretches without a gap: a new one begins where a bead does not go on from the one before.
    new = np.ones(len(starts), np.bool_)
    if len(starts) > 1:
        new[1:] = (aligned.pair_of[1:] != aligned.pair_of[:-1]) | (starts[1:] != ends[:-1])
    run = np.zeros(len(places))
    if len(starts):
        heads = np.flatnonzero(new)
        np.maximum.at(run, aligned.pair_of[heads], np.add.reduceat(own, heads))
    return _Covered(np.minimum(mass / whole, 1), np.minimum(run / whole, 1), mass, whole)
