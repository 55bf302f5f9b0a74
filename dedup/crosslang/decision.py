"""Translation or not: a logistic over the alignment of a pair, calibrated for each language."""

from __future__ import annotations

import functools
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.lexicon import FOLDER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["NEITHER", "PARTIAL", "TRANSLATION", "Model", "contradict", "kinds", "model"]

#: An alignment that covers so much of each of two documents makes one a translation of the other.
COVERED: Final = 0.75
#: One that covers a stretch of so much of either, one of a part of it.
STRETCH: Final = 1 / 3
#: What the model calls at least this likely is claimed, and of texts of fewer terms than `FEW` what is surer still:
#: first sentences of news about one topic are much alike. Swept over .3 to .95, and 12 to 30 terms: on the half of
#: NTREX that is not kept apart .5 claims half as many neighbouring pieces more, .8 finds a twentieth fewer parts, and
#: without `SURE` twice as many first sentences of Vietnamese news are claimed to be a translation of something.
LIKELY: Final = 0.7
SURE: Final = 0.8
FEW: Final = 20
#: Different terms that a document needs: about a dozen words. Headlines of one kind of news are all alike.
LEAST_TERMS: Final = 10

#: Two languages that meet in a third share what either lexicon makes of a word. Swept over 0 to 3 on pieces of NTREX in
#: seven pairs of them: neighbours are claimed .065 without it and .016 with it, translations .988 and .974.
INDIRECT: Final = 1.5

#: Reports of two earthquakes, or of two matches, say the same sentences of other places, people and figures. Of pairs
#: that have two names and two numbers each, those that share less than these shares of either are nothing: on NTREX no
#: whole document in eleven languages is one of them, one piece in 1,400, and 7 in 1,000 parts of a third.
NAMES_SHARED: Final = 1 / 3
NUMBERS_SHARED: Final = 1 / 2
ENOUGH: Final = 2

TRANSLATION, PARTIAL, NEITHER = 0, 1, 255


class Model(NamedTuple):
    """A logistic regression.

    Parameters
    ----------
    weights
        float64 (features,).
    intercepts
        Of each language; that of ``*`` for any other.
    typical
        The cosine that sentences of each language usually have with their English translations: it says how good the
        lexicon is.
    """

    weights: NDArray[np.float64]
    intercepts: dict[str, float]
    typical: dict[str, float]

    def typical_of(self, languages: Sequence[tuple[str, str]]) -> NDArray[np.float64]:
        """The cosine that translations of each other usually have, of sentences in pairs of languages."""
        known, other = {**self.typical, "en": 1.0}, self.typical["*"]
        return np.array([known.get(one, other) * known.get(two, other) for one, two in languages], np.float64)

    def probability(
        self, features: NDArray[np.float64], languages: Sequence[tuple[str, str]], which: NDArray[np.intp]
    ) -> NDArray[np.float64]:
        """How likely pairs of documents are translations, whole or in part.

        Parameters
        ----------
        features
            float64 (pairs, features).
        languages
            Pairs of languages.
        which
            intp (pairs,): which of them each pair of documents is in.

        Returns
        -------
        array
            float64 (pairs,).
        """
        other = self.intercepts["*"]
        of_pair = [
            sum(self.intercepts.get(language, other) for language in pair if language != "en")
            / max(1, sum(language != "en" for language in pair))
            for pair in languages
        ]
        indirect = np.array(["en" not in pair for pair in languages], np.bool_)
        scores = features @ self.weights + (np.array(of_pair) - INDIRECT * indirect)[which]
        likely: NDArray[np.float64] = 1 / (1 + np.exp(-scores.clip(-50, 50)))
        return likely


@functools.cache
def model() -> Model:
    """The model that comes with the package: a table of kind, name - a feature or a language - and value."""
    from dedup.crosslang.alignment import FEATURES

    rows: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for line in (FOLDER / "model.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, name, value = line.split("\t")
            rows[kind][name] = float(value)
    weights = np.array([rows["weight"][name] for name in FEATURES])
    return Model(weights, rows["intercept"], rows["typical"])


def kinds(
    likely: NDArray[np.float64], a: NDArray[np.float64], b: NDArray[np.float64], terms: NDArray[np.int64]
) -> NDArray[np.uint8]:
    """What pairs are.

    Parameters
    ----------
    likely
        float64 (pairs,): how likely they are translations.
    a, b
        float64 (pairs,): how much of each document is covered.
    terms
        int64 (pairs,): how many terms the smaller document has.
    """
    whole = np.minimum(a, b) >= COVERED
    part = np.maximum(a, b) >= STRETCH
    kind = np.where(whole, TRANSLATION, np.where(part, PARTIAL, NEITHER)).astype(np.uint8)
    kind[(likely < np.where(terms < FEW, SURE, LIKELY)) | (terms < LEAST_TERMS)] = NEITHER
    return kind


def contradict(shared: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether two documents speak of other people, places and figures, given the `overlap` of their fingerprints."""
    names, fewer_names, numbers, fewer_numbers = shared[:, 3:].T
    other_names = (fewer_names >= ENOUGH) & (names < NAMES_SHARED * fewer_names)
    other_numbers = (fewer_numbers >= ENOUGH) & (numbers < NUMBERS_SHARED * fewer_numbers)
    contradicting: NDArray[np.bool_] = other_names & other_numbers
    return contradicting
