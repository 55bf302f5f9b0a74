"""IBM model 1: which words of two languages translate each other, learnt from sentence pairs.

P. Brown, S. Della Pietra, V. Della Pietra, R. Mercer: The mathematics of statistical machine translation, Computational
Linguistics 19 (1993), 263-311; https://aclanthology.org/J93-2003/. Here in arrays: every two words of a sentence pair
are a link, links of the same two words share a parameter, and a step of the estimation is four sums over the links.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

__all__ = ["ROUNDS", "Learnt", "Links", "Side", "drawn", "intersection", "learn", "link"]

#: Steps of the estimation.
ROUNDS: Final = 6
#: How much of its probability a link loses over the whole length of a sentence: only that of two words that are equally
#: likely, one is taken.
_DISTANCE: Final = 1e-6
#: What is less of a difference comes of the order in which numbers were added.
_EQUAL: Final = 1e-9


class Side(NamedTuple):
    """The sentences of one language.

    Parameters
    ----------
    words
        int32 (words,): of all sentences one after the other, as numbers from 0.
    offsets
        int64 (sentences + 1,): where each begins.
    size
        How many different words there are.
    """

    words: NDArray[np.int32]
    offsets: NDArray[np.int64]
    size: int


class Links(NamedTuple):
    """Every two words of all sentence pairs.

    Parameters
    ----------
    first, second
        int32 (links,): their places among the words of both sides.
    parameter
        int32 (links,): which two words they are.
    firsts, seconds
        int32 (parameters,): what the words of each parameter are.
    distance
        float32 (links,): how far from each other they stand in their sentences, 0..1.
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    parameter: NDArray[np.int32]
    firsts: NDArray[np.int32]
    seconds: NDArray[np.int32]
    distance: NDArray[np.float32]

    def turned(self) -> Links:
        """The same with the sides exchanged."""
        return Links(self.second, self.first, self.parameter, self.seconds, self.firsts, self.distance)

    def times(self, chosen: NDArray[np.bool_]) -> NDArray[np.int64]:
        """How many of the chosen links share each parameter."""
        return np.bincount(self.parameter[chosen], minlength=len(self.firsts))


class Learnt(NamedTuple):
    """What the words of one side are, given those of the other.

    Parameters
    ----------
    probability
        float64 (parameters,): of the first word of a link, given the second.
    nothing
        float64 (first words,): of the first word, given no word at all.
    likelihoods
        The logarithm of the likelihood of the first side before each round, and after the last; it never falls.
    """

    probability: NDArray[np.float64]
    nothing: NDArray[np.float64]
    likelihoods: list[float]


def link(first: Side, second: Side) -> Links:
    """Link every word of each sentence to every word of its translation."""
    a, b = np.diff(first.offsets), np.diff(second.offsets)
    size = a * b
    which = np.repeat(np.arange(len(a)), size)
    within = np.arange(size.sum()) - np.repeat(np.cumsum(size) - size, size)
    of_first, of_second = within // np.maximum(b, 1)[which], within % np.maximum(b, 1)[which]
    distance = np.abs((of_first + 0.5) / np.maximum(a, 1)[which] - (of_second + 0.5) / np.maximum(b, 1)[which])
    of_first += first.offsets[:-1][which]
    of_second += second.offsets[:-1][which]
    keys = first.words[of_first].astype(np.int64) * max(second.size, 1) + second.words[of_second]
    different, parameter = np.unique(keys, return_inverse=True)
    firsts, seconds = np.divmod(different, max(second.size, 1))
    return Links(
        of_first.astype(np.int32),
        of_second.astype(np.int32),
        parameter.astype(np.int32),
        firsts.astype(np.int32),
        seconds.astype(np.int32),
        distance.astype(np.float32),
    )


def learn(
    first: Side, second: Side, links: Links, rounds: int = ROUNDS, progress: Callable[[], None] | None = None
) -> Learnt:
    """Learn the probability of every word of the first side, given a word of the second, by expectation maximisation.

    Every sentence of the second side has one more word, which stands for nothing.
    """
    probability = np.full(len(links.firsts), 1 / max(first.size, 1))
    nothing = np.full(first.size, 1 / max(first.size, 1))
    constant = float(np.log(np.diff(second.offsets) + 1.0) @ np.diff(first.offsets))
    likelihoods = list[float]()
    for number in range(rounds + 1):
        each, alone = probability[links.parameter], nothing[first.words]
        total = np.bincount(links.first, each, len(first.words)) + alone
        likelihoods.append(float(np.log(total).sum()) - constant)
        if number == rounds:
            break
        counts = np.bincount(links.parameter, each / total[links.first], len(probability))
        given = np.bincount(links.seconds, counts, second.size)
        probability = counts / np.maximum(given[links.seconds], 1e-300)
        alone = np.bincount(first.words, alone / total, first.size)
        nothing = alone / max(float(alone.sum()), 1e-300)
        if progress is not None:
            progress()
    return Learnt(probability, nothing, likelihoods)


def intersection(first: Side, second: Side, links: Links, forward: Learnt, backward: Learnt) -> NDArray[np.int64]:
    """How often two words are each other's likeliest counterpart, and likelier than none, by parameter."""
    likeliest = _likeliest(links.first, first, links, forward) & _likeliest(links.second, second, links, backward)
    return links.times(likeliest)


def drawn(second: Side, links: Links, backward: Learnt) -> NDArray[np.int64]:
    """How often the second word of each parameter has the first for its likeliest counterpart, whatever that has."""
    return links.times(_likeliest(links.second, second, links, backward))


def _likeliest(place: NDArray[np.int32], side: Side, links: Links, learnt: Learnt) -> NDArray[np.bool_]:
    """Of each link, whether none of the same place in a side is likelier, and it is likelier than none."""
    likely = learnt.probability[links.parameter] * (1 - _DISTANCE * links.distance)
    least = learnt.nothing[side.words]
    best = least.copy()
    np.maximum.at(best, place, likely)
    found: NDArray[np.bool_] = (likely >= best[place] * (1 - _EQUAL)) & (likely > least[place] * (1 + _EQUAL))
    return found
