"""Logistic regressions: regression, and written as the package reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.logistic import Logistic

__all__ = ["as_table", "regression"]


def regression(
    design: NDArray[np.float64], labels: NDArray[np.float64], counts: NDArray[np.float64], penalty: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Weights of the columns of a design by Newton's method, with a ridge for each; `counts` weighs the rows."""
    weights = np.zeros(design.shape[1])
    for _ in range(100):
        likely = 1 / (1 + np.exp(-(design @ weights).clip(-50, 50)))
        slope = design.T @ (counts * (likely - labels)) + penalty * weights
        curve = (design * (counts * likely * (1 - likely))[:, None]).T @ design + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weights -= step
        if np.abs(step).max() < 1e-8:
            break
    return weights


def as_table(model: Logistic, features: Sequence[str]) -> str:
    """The lines of a model: each feature with its weight, then the intercept."""
    values = {**dict(zip(features, model.weights.tolist(), strict=True)), "intercept": model.intercept}
    return "".join(f"{name}\t{value:.6g}\n" for name, value in values.items())
