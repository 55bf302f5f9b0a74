"""Whether two documents that say the same were told independently, and are no translation of each other.

Two reports of one event have sentences that answer each other, as a translation and its original do. But a translation
keeps the figures of each sentence, one sentence for one, and leaves out whole stretches rather than a sentence here and
there.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.crosslang import alignment
from dedup.crosslang.alignment import WEAK
from dedup.crosslang.lexicon import FOLDER
from dedup.crosslang.logistic import Logistic
from dedup.crosslang.pivot import NUMBER

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.crosslang.alignment import Aligned, Side

__all__ = ["FEATURES", "MODEL", "Model", "features", "model"]

MODEL: Final = FOLDER / "independent.tsv"

#: Beside what translations are told by: how much of the document that is covered most is, how many of its sentences are
#: not, what both have of names and numbers and what the one with fewer of them has alone, and how many figures stand in
#: one of two aligned sentences and not in the other.
FEATURES: Final = (
    *alignment.FEATURES, "most_covered", "left_out", "names", "other_names", "numbers", "other_numbers",
    "figures_missed", "share_missed",
)  # fmt: skip
#: Sentences of the shorter document from which on that can be told, and up to which it must be surer: of the pieces of
#: NTREX, which have up to four, one would be lost without.
_LEAST: Final = 3
_SHORT: Final = 4
_SURER: Final = 0.2  # log-odds
#: So many figures more are taken to agree: one that is missed alone says little.
_FEW: Final = 2
_LENGTH: Final = FEATURES.index("length")
_HALF: Final = 0.5  # sentences are counted in logarithms
#: So many names and numbers say all that they can.
_MOST: Final = 5


class Model(Logistic):
    """A logistic regression over `FEATURES`."""

    __slots__ = ()

    def independent(self, found: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Whether pairs with these features were told independently: bool (pairs,)."""
        sentences = np.expm1(found[:, _LENGTH])
        needed = np.where(sentences < _SHORT + _HALF, _SURER, 0.0)
        independent: NDArray[np.bool_] = (self.scores(found) > needed) & (sentences > _LEAST - _HALF)
        return independent


@functools.cache
def model() -> Model:
    """The model that comes with the package: a table of features and their weights."""
    return Model.read(MODEL, FEATURES)


def features(
    side: Side,
    pairs: NDArray[np.uint32],
    aligned: Aligned,
    found: NDArray[np.float64],
    covered: tuple[NDArray[np.float64], NDArray[np.float64]],
    shared: NDArray[np.float64],
    typical: NDArray[np.float64],
) -> NDArray[np.float64]:
    """What pairs are judged by.

    Parameters
    ----------
    side, pairs, aligned, shared, typical
        As `dedup.crosslang.alignment.features` takes them.
    found
        What that gave.
    covered
        How much of either document is covered.

    Returns
    -------
    array
        float64 (pairs, features), in the order of `FEATURES`.
    """
    aligned = aligned.only(aligned.similarities >= WEAK * typical[aligned.pair_of])
    beads = np.diff(aligned.bounds)
    sizes = np.diff(aligned.beads)[:, [0, 2]].astype(np.float64)
    standing = np.stack([aligned.sums(own) for own in sizes.T], axis=1)
    left_out = np.maximum(np.diff(side.sentences.documents)[pairs] - standing, 0).min(axis=1)
    both, of_a, of_b = _figures(side, pairs, aligned)
    missed, kept = aligned.sums(np.maximum(of_a, of_b) - both), aligned.sums(both)
    names, fewer_names, numbers, fewer_numbers = shared[:, 3:].T
    columns = (
        np.maximum(*covered),
        np.log1p(left_out),
        np.minimum(names, _MOST),
        np.minimum(fewer_names - names, _MOST),
        np.minimum(numbers, _MOST),
        np.minimum(fewer_numbers - numbers, _MOST),
        missed / np.maximum(beads, 1),
        missed / (kept + missed + _FEW),
    )
    return np.hstack([found, np.stack(columns, axis=1)])


def _figures(
    side: Side, pairs: NDArray[np.uint32], aligned: Aligned
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """How many different numbers both sides of each bead have, and either: float64 (beads,) each."""
    prints = side.sentences.fingerprints
    numbers = np.flatnonzero(prints.terms & np.uint32(3) == NUMBER)
    before = np.searchsorted(numbers, prints.offsets)
    first = side.sentences.documents[pairs][aligned.pair_of]
    of_a, of_b = (
        _numbers(prints.terms[numbers], before[aligned.beads[:, 2 * own : 2 * own + 2] + first[:, own : own + 1]])
        for own in (0, 1)
    )
    shared = of_a[np.isin(of_a, of_b, assume_unique=True)]
    both, in_a, in_b = (
        np.bincount((own >> np.uint64(32)).astype(np.intp), minlength=len(aligned.beads)).astype(np.float64)
        for own in (shared, of_a, of_b)
    )
    return both, in_a, in_b


def _numbers(terms: NDArray[np.uint32], bounds: NDArray[np.intp]) -> NDArray[np.uint64]:
    """The different numbers of each bead, given where they stand: the bead above the term, sorted."""
    starts, ends = bounds.T
    sizes = ends - starts
    bead = np.repeat(np.arange(len(sizes), dtype=np.uint64), sizes)
    place = np.arange(len(bead)) + np.repeat(starts - np.append(0, np.cumsum(sizes))[:-1], sizes)
    return np.unique(bead << np.uint64(32) | terms[place])
