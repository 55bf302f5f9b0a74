"""Fits the model that tells the same story: ``dedup/lexicons/stories.tsv``.

::

    DEDUP_DATA=... python benchmarks/calibrate_stories.py

It learns from the graded news of SemEval-2022 task 8, which state no dates; from the stories of our own that were in
view, with their dates and without; and from pairs of Reuters wires that a search finds although they are ten days and
more apart. Only coefficients come of it.

Grades are ordered, so four logistic regressions with the same weights are fitted at once, one for each cut between
grades (McCullagh 1980, https://doi.org/10.1111/j.2517-6161.1980.tb01109.x); the one whose cut is "the same story" is
kept.
"""

from __future__ import annotations

import random
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from logistic import as_table
from stories_data import SAME, Report, features_of, graded, neighbours, own, wires

from dedup.trace.stories.decision import FEATURES, MODEL, Model

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Examples", "examples", "fit", "main"]

#: Cuts between grades; one of them is that of the same story.
CUTS: Final = (1.25, 1.75, SAME, 3.0)
#: How much a pair of our own counts against a graded one, with its dates and without, and one of wires. Swept over 0 to
#: 1, 0 to .3 and 0 to .1: beyond these the graded news are told worse, before them stories and follow-ups are.
DATED: Final = 0.3
UNDATED: Final = 0.1
WIRES: Final = 0.0005
#: The weight of the ridge, in pairs; swept over 1 to 30, which makes no difference.
RIDGE: Final = 5.0
#: What pairs that are no story, or one, are graded.
NONE: Final = 4.0
ONE: Final = 1.5

_WIRES: Final = 5000
_APART: Final = 10  # days between wires that tell of two events


class Examples(NamedTuple):
    """Pairs to learn from: their features, grades, and how much each counts."""

    rows: NDArray[np.float64]
    grades: NDArray[np.float64]
    counts: NDArray[np.float64]

    def only(self, chosen: NDArray[np.bool_]) -> Examples:
        """Some of them."""
        return Examples(*(values[chosen] for values in self))

    def plus(self, other: Examples) -> Examples:
        """These and others."""
        return Examples(*(np.concatenate(both) for both in zip(self, other, strict=True)))


def of_graded() -> Examples:
    reports, pairs, grades = graded()
    return Examples(features_of(reports, pairs), grades, np.ones(len(pairs)))


def examples() -> Examples:
    """All that is learned from but the graded news."""
    seen = own("seen")
    grades = np.where(seen.same, ONE, NONE)
    undated = [Report(report.language, report.text) for report in seen.reports]
    return (
        Examples(features_of(seen.reports, seen.pairs), grades, np.full(len(grades), DATED))
        .plus(Examples(features_of(undated, seen.pairs), grades, np.full(len(grades), UNDATED)))
        .plus(of_wires())
    )


def of_wires() -> Examples:
    """Pairs of wires that resemble each other and tell of two events."""
    drawn = random.Random(2).sample(wires(), _WIRES)
    days = np.array([wire.day for wire in drawn])
    reports = [wire.report for wire in drawn]
    pairs = neighbours(reports)
    pairs = pairs[np.abs(days[pairs[:, 0]] - days[pairs[:, 1]]) >= _APART]
    rows = features_of(reports, pairs)
    return Examples(rows, np.full(len(pairs), NONE), np.full(len(pairs), WIRES))


def fit(found: Examples) -> Model:
    """Fit the weights by Newton's method, all cuts at once."""
    rows, grades, counts = found
    share = counts / counts.sum()
    mean = share @ rows
    deviation = np.sqrt(share @ np.square(rows - mean)) + 1e-9
    design, n = (rows - mean) / deviation, rows.shape[1]
    weights = np.zeros(n + len(CUTS))
    for k, cut in enumerate(CUTS):
        below = share @ (grades <= cut)
        weights[n + k] = np.log(below / (1 - below))
    for _ in range(100):
        slope = np.append(RIDGE * weights[:n], np.zeros(len(CUTS)))
        curve = np.diag(np.append(np.full(n, RIDGE), np.full(len(CUTS), 1e-9)))
        for k, cut in enumerate(CUTS):
            likely = 1 / (1 + np.exp(-(design @ weights[:n] + weights[n + k]).clip(-30, 30)))
            error, spread = counts * (likely - (grades <= cut)), counts * likely * (1 - likely)
            slope[:n] += design.T @ error
            slope[n + k] += error.sum()
            curve[:n, :n] += (design * spread[:, None]).T @ design
            curve[:n, n + k] += design.T @ spread
            curve[n + k, :n] += design.T @ spread
            curve[n + k, n + k] += spread.sum()
        step = np.linalg.solve(curve, slope)
        weights -= step * min(1, 2 / np.abs(step).max())  # a full step from far away overshoots
        if np.abs(step).max() < 1e-8:
            break
    scaled = weights[:n] / deviation
    return Model(scaled, float(weights[n + CUTS.index(SAME)] - scaled @ mean))


def main() -> None:
    fitted = fit(of_graded().plus(examples()))
    sources = "SemEval-2022 task 8, Reuters-21578 and stories written for this project"
    head = f"# Same story or not; learned by benchmarks/calibrate_stories.py from {sources}\n"
    table = as_table(fitted, FEATURES)
    MODEL.write_text(head + table, "utf-8")
    print(table, file=sys.stderr)


if __name__ == "__main__":
    main()
