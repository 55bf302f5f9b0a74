"""How well documents that tell the same story are told from those that do not.

::

    DEDUP_DATA=... python benchmarks/stories.py [--only GROUP] [--check] [--raise]

``stories`` are the pairs of news of SemEval-2022 task 8, in five folds by connected text: the model is fitted without
the fold that it is measured on. Behind each figure stands the interval that holds 90 of 100 samples of the pairs drawn
with replacement. ``own stories`` are stories written for this project and kept apart from the making of the model: each
with a follow-up, an event of the same kind elsewhere, and another event with the same people. ``wires`` counts what a
scan claims among wires of Reuters that are ten days and more apart.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Final

import floor
import numpy as np
from calibrate_stories import examples, fit, of_graded, of_wires
from stories_data import FOLDS, SAME, VERY_SAME, Report, folds, graded, judge_of, own
from table import Bounds, Figure, share_figure

from dedup.model import Document, Relation
from dedup.pipeline import scan
from dedup.settings import Settings
from dedup.trace.stories.decision import LIKELY, model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

GROUPS: Final = ("stories", "own stories", "wires")

F1_ONE: Final[Bounds] = (0.78, 0.86)
F1_TWO: Final[Bounds] = (0.70, 0.80)
VERY_ONE: Final[Bounds] = (0.92, 0.96)
VERY_TWO: Final[Bounds] = (0.85, 0.92)
CALIBRATION: Final[Bounds] = (0.08, 0.04)
HARD: Final[Bounds] = (0.08, 0.03)

_SAMPLES: Final = 1000
_BINS: Final = 10
_HARD: Final = {"ab": "follow-ups", "ac": "same kind of event", "ad": "same people"}


def graded_figures() -> list[Figure]:
    """Of pairs in one language and in two."""
    reports, pairs, grades = graded()
    across = np.array([reports[a].language != reports[b].language for a, b in pairs.tolist()])
    likely = out_of_fold(pairs, grades)
    figures = list[Figure]()
    for name, chosen, f1_asked, very_asked in (
        ("one language", ~across, F1_ONE, VERY_ONE),
        ("two languages", across, F1_TWO, VERY_TWO),
    ):
        own_likely, own_grades = likely[chosen], grades[chosen]
        measures: dict[str, tuple[Callable[..., float], Bounds, bool]] = {
            "same story, F1": (f1, f1_asked, False),
            "very same story, AUC": (very_same, very_asked, False),
            "calibration error": (calibration_error, CALIBRATION, True),
        }
        for measured, (of, asked, smaller) in measures.items():
            value = of(own_likely, own_grades)
            note = f"{interval(of, own_likely, own_grades)}, {int(chosen.sum())} pairs"
            figures.append(share_figure(f"stories: {measured}, {name}", value, asked, note, smaller=smaller))
    return figures


def out_of_fold(pairs: NDArray[np.intp], grades: NDArray[np.float64]) -> NDArray[np.float64]:
    """How likely each pair is one story, by a model that has seen no text of its fold."""
    learned, others = of_graded(), examples()
    fold, likely = folds(pairs), np.empty(len(pairs))
    for number in range(FOLDS):
        rest = fold != number
        fitted = fit(learned.only(rest).plus(others))
        likely[~rest] = fitted.probability(learned.rows[~rest])
    return likely


def f1(likely: NDArray[np.float64], grades: NDArray[np.float64]) -> float:
    """Of what is claimed."""
    claimed, true = likely >= LIKELY, grades <= SAME
    return float(2 * (claimed & true).sum() / max(1, claimed.sum() + true.sum()))


def very_same(likely: NDArray[np.float64], grades: NDArray[np.float64]) -> float:
    """The area under the curve, of pairs that are very much the same story."""
    return auc(likely, grades <= VERY_SAME)


def auc(likely: NDArray[np.float64], true: NDArray[np.bool_]) -> float:
    """How often a true pair is likelier than another one."""
    _, places, counts = np.unique(likely, return_inverse=True, return_counts=True)
    rank = (np.cumsum(counts) - (counts - 1) / 2)[places]  # those that are equal share theirs
    n = int(true.sum())
    return float((rank[true].sum() - n * (n + 1) / 2) / max(1, n * (len(true) - n)))


def calibration_error(likely: NDArray[np.float64], grades: NDArray[np.float64]) -> float:
    """How far the share of true pairs is from what is said, in ten equal bins, weighted by their pairs."""
    place = np.minimum((likely * _BINS).astype(np.intp), _BINS - 1)
    said = np.bincount(place, likely, _BINS)
    true = np.bincount(place, grades <= SAME, _BINS)
    return float(np.abs(said - true).sum() / len(likely))


def interval(
    of: Callable[[NDArray[np.float64], NDArray[np.float64]], float],
    likely: NDArray[np.float64],
    grades: NDArray[np.float64],
) -> str:
    """What 90 of 100 samples of the pairs give."""
    draw = np.random.default_rng(1)
    drawn = (draw.integers(0, len(likely), len(likely)) for _ in range(_SAMPLES))
    low, high = np.quantile([of(likely[own], grades[own]) for own in drawn], [0.05, 0.95])
    return f"{low:.3f} to {high:.3f}"


def own_figures() -> list[Figure]:
    """Of the stories that were kept apart: judged pair by pair, without their dates too, and through a scan."""
    stories = own("apart")
    across = np.array([stories.reports[a].language != stories.reports[b].language for a, b in stories.pairs.tolist()])
    undated = [Report(report.language, report.text) for report in stories.reports]
    figures = list[Figure]()
    for dates, reports in (("", stories.reports), ("dates left out, ", undated)):
        claimed = judge_of(reports).judge(stories.pairs).likely >= LIKELY
        figures += claims(f"own stories: {dates}", claimed, stories.same, across, stories.kinds)
    return figures + through_scan(stories.reports, stories.pairs, stories.same)


def claims(
    name: str,
    claimed: NDArray[np.bool_],
    same: NDArray[np.bool_],
    across: NDArray[np.bool_],
    kinds: Sequence[str],
) -> list[Figure]:
    """What is called one story, of pairs that are and of those that are not."""
    asked = HARD if name == "own stories: " else None
    figures = [shared(f"{name}called same-story, hard negatives", claimed[~same], asked)]
    for kind, said in _HARD.items():
        of_kind = np.array([own_kind == kind for own_kind in kinds])
        figures.append(shared(f"{name}called same-story, {said}", claimed[of_kind], None))
    for language, chosen in (("one language", ~across), ("two languages", across)):
        figures.append(shared(f"{name}called same-story, hard negatives, {language}", claimed[~same & chosen], None))
        found = claimed[same & chosen]
        figures.append(share_figure(f"{name}found, {language}", found.mean(), None, counted(found)))
    return figures


def shared(name: str, claimed: NDArray[np.bool_], asked: Bounds | None) -> Figure:
    return share_figure(name, float(claimed.mean()), asked, counted(claimed), smaller=True)


def counted(claimed: NDArray[np.bool_]) -> str:
    return f"{int(claimed.sum())} of {len(claimed)}"


def through_scan(reports: Sequence[Report], pairs: NDArray[np.intp], same: NDArray[np.bool_]) -> list[Figure]:
    """What a scan of all of them says, and the stories that it makes of it."""
    found, story = scanned(reports)
    listed = [tuple(pair) for pair in pairs.tolist()]
    claimed = np.array([pair in found for pair in listed])
    together = np.array([story[a] is not None and story[a] == story[b] for a, b in listed])
    within = set(listed)
    elsewhere = sum(pair not in within for pair in found)
    return [
        share_figure("own stories: scan, found", claimed[same].mean(), None, counted(claimed[same])),
        shared("own stories: scan, called same-story, hard negatives", claimed[~same], None),
        Figure("own stories: scan, claimed between families", elsewhere, smaller=True, unit=" pairs"),
        share_figure("own stories: scan, grouped together", together[same].mean(), None, counted(together[same])),
        shared("own stories: scan, grouped together, hard negatives", together[~same], None),
    ]


def scanned(reports: Sequence[Report]) -> tuple[set[tuple[int, int]], list[str | None]]:
    """The pairs of a scan that tell the same story, and the story of each document."""
    documents = [
        Document(f"{i:06}", report.text, language=report.language, published=report.published)
        for i, report in enumerate(reports)
    ]
    result = scan(documents, Settings())
    pairs = {(int(match.a), int(match.b)) for match in result.matches if match.relation is Relation.SAME_STORY}
    return pairs, [record.story for record in result.documents]


def wire_figures() -> list[Figure]:
    """Of pairs of wires that a search finds and that cannot be one story, dates left out."""
    claimed = model().probability(of_wires().rows) >= LIKELY
    return [shared("wires: ten days apart, called same-story", claimed, None)]


def measure(group: str) -> list[Figure]:
    """The figures of a group."""
    measures: Mapping[str, Callable[[], list[Figure]]] = {
        "stories": graded_figures,
        "own stories": own_figures,
        "wires": wire_figures,
    }
    return measures[group]()


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table, and compare with the floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    floor.add_options(parser, GROUPS)
    return floor.run(measure, GROUPS, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
