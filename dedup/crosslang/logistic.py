"""A logistic regression as the package carries it: a table of features and their weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from typing import Self

    from numpy.typing import NDArray

__all__ = ["Logistic"]


class Logistic(NamedTuple):
    """A logistic regression.

    Parameters
    ----------
    weights
        float64 (features,).
    intercept
        What is added to them.
    """

    weights: NDArray[np.float64]
    intercept: float

    @classmethod
    def read(cls, path: Path, features: Sequence[str]) -> Self:
        """The model of a table, its weights in the order of some features."""
        lines = path.read_text("utf-8").splitlines()
        rows = dict(line.split("\t") for line in lines if not line.startswith("#"))
        return cls(np.array([float(rows[name]) for name in features]), float(rows["intercept"]))

    def scores(self, found: NDArray[np.float64]) -> NDArray[np.float64]:
        """The log-odds of pairs with these features: float64 (pairs,)."""
        # A product of matrices adds up in an order that depends on how many pairs there are.
        scores: NDArray[np.float64] = (found * self.weights).sum(axis=1) + self.intercept
        return scores
