"""Same story or not: a logistic over what two documents share and how far apart they were published."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.crosslang.lexicon import FOLDER
from dedup.crosslang.logistic import Logistic
from dedup.trace.stories import days, named, shared

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["FEATURES", "LEAST", "LIKELY", "LONG", "MODEL", "PEOPLE", "Model", "model"]

FEATURES: Final = (*shared.FEATURES, *days.FEATURES, *named.FEATURES)
MODEL: Final = FOLDER / "stories.tsv"

#: What the model calls at least this likely is claimed.
LIKELY: Final = 0.5
#: What the people count that two long texts name, in log-odds: +1 for the same ones, -1 for others. The graded news are
#: cut to 1,000 characters, where this is nothing: it is set as large as makes one in two of three in four.
PEOPLE: Final = 1.2
#: Different terms of the shorter text from which on that begins to count, and from which on it counts whole. 95 in 100
#: of the graded news have fewer than 115.
LONG: Final = (130, 180)
#: Different terms of the shorter text below which nothing is claimed: two headlines share half of their words by
#: accident. One in 1,000 of the graded news is as short.
LEAST: Final = 10


class Model(Logistic):
    """A logistic regression over `FEATURES`."""

    __slots__ = ()

    def probability(
        self, features: NDArray[np.float64], people: NDArray[np.float64] | float = 0.0
    ) -> NDArray[np.float64]:
        """How likely pairs of documents tell the same story.

        Parameters
        ----------
        features
            float64 (pairs, features).
        people
            float64 (pairs,): whether long texts name the same people, -1..1; 0 for others.

        Returns
        -------
        array
            float64 (pairs,).
        """
        scores = self.scores(features) + PEOPLE * people
        likely: NDArray[np.float64] = 1 / (1 + np.exp(-scores.clip(-50, 50)))
        return likely


@functools.cache
def model() -> Model:
    """The model that comes with the package: a table of features and their weights."""
    return Model.read(MODEL, FEATURES)
