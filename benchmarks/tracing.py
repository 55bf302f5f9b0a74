"""How well it is traced who has a text from whom.

::

    DEDUP_DATA=... python benchmarks/tracing.py [--only GROUP] [--count N] [--check] [--raise]

``histories`` are copy histories of the generator, other ones than the model was fitted to: each is traced as a
collection of its own, once with days as its dates and a third of its documents with credits, and once with 30 % of the
dates missing or wrong. A claim is a derivation with a confidence of .9 or more. Of a text that stands twice in a
collection, word for word, nothing tells which one was copied: figures "but for identical texts" take either for right.
``revisions`` are pairs of Reuters wires that are versions of one another. ``in view`` and ``kept apart`` are histories
that were written by hand: the models were fitted to the former, too, and to none of the latter.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import floor
import numpy as np
from calibrate_edits import differences, fit
from histories import Dating, histories
from lineages import truth_of
from reuters import revisions
from stories import auc, calibration_error
from table import Bounds, Figure, share_figure
from written import APART, IN_VIEW, written

from dedup import pipeline
from dedup.model import Document, Outcome
from dedup.trace.lineage.account import AGENCY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray
    from written import Truth

    from dedup.trace.result import Trace

GROUPS: Final = ("histories", "revisions", "in view", "kept apart")
CLAIMED: Final = 0.9
#: Histories that are drawn, and the seed; the model was fitted to those of another.
COUNT: Final = 400
SEED: Final = 20261122

RIGHT: Final[Bounds] = (0.97, 0.985)
COVERED: Final[Bounds] = (0.50, 0.70)
BAD_RIGHT: Final[Bounds] = (0.95, 0.98)
BAD_COVERED: Final[Bounds] = (0.35, 0.55)
REVISION_RIGHT: Final[Bounds] = (0.98, 0.99)
REVISION_COVERED: Final[Bounds] = (0.35, 0.50)
ACCURACY: Final[Bounds] = (0.66, 0.75)
AUC: Final[Bounds] = (0.72, 0.82)
CALIBRATION: Final[Bounds] = (0.06, 0.03)
KINDS: Final[Bounds] = (0.90, 0.96)
SIBLINGS: Final[Bounds] = (0.80, 0.92)

_BAD: Final = Dating(missing=0.15, wrong=0.15)
_FOLDS: Final = 5
_ASKED_KINDS: Final = frozenset({"copy", "revision", "excerpt", "translation"})


class Told:
    """What is told of collections, against what is true."""

    def __init__(self) -> None:
        self.confidences: list[float] = []
        self.right: list[bool] = []
        self.right_but: list[bool] = []
        self.kinds: list[tuple[str, str]] = []
        self.edges = 0
        self.siblings: list[bool] = []
        self.called_siblings: list[bool] = []

    def add(self, trace: Trace, truth: Truth) -> None:
        """Take in one collection."""
        self.edges += len(truth.edges)
        for one in trace.derivations:
            if one.second or one.source.startswith(AGENCY):
                continue
            source, kind = truth.edges.get(one.derived, ("", ""))
            self.confidences.append(one.confidence)
            self.right.append(one.source == source)
            self.right_but.append(bool(source) and truth.same[one.source] == truth.same[source])
            if one.source == source:
                self.kinds.append((kind, one.kind.value))
        outcomes = {(pair.a, pair.b): pair.outcome for account in trace.accounts for pair in account.ledgers}
        siblings = {(min(pair), max(pair)) for pair in truth.siblings}
        self.siblings += [outcomes.get(pair) is Outcome.COMMON for pair in siblings]
        self.called_siblings += [pair in truth.kin for pair, outcome in outcomes.items() if outcome is Outcome.COMMON]

    @property
    def claimed(self) -> NDArray[np.bool_]:
        """Which derivations are claims."""
        return np.array(self.confidences) >= CLAIMED

    def figures(self, name: str, right: Bounds | None, covered: Bounds | None) -> list[Figure]:
        """How many claims are right, and how much of what is true is claimed."""
        found = []
        for label, of, asked in (
            ("", np.array(self.right, np.bool_), (right, covered)),
            (" but for identical texts", np.array(self.right_but, np.bool_), (None, None)),
        ):
            hits, claims = int((self.claimed & of).sum()), int(self.claimed.sum())
            note = f"{hits} of {claims}"
            found.append(share_figure(f"{name}: claims right{label}", hits / max(claims, 1), asked[0], note))
            note = f"{hits} of {self.edges}"
            found.append(share_figure(f"{name}: true edges claimed{label}", hits / self.edges, asked[1], note))
        return found

    def calibration(self, name: str, asked: Bounds | None) -> Figure:
        """How far what is said is from what is."""
        grades = np.where(self.right, 0.0, 9.0)
        error = calibration_error(np.array(self.confidences), grades)
        return share_figure(f"{name}: calibration error", error, asked, f"{len(self.right)} edges", smaller=True)

    def of_kinds(self, name: str, asked: Bounds | None) -> list[Figure]:
        """How many of the kinds are right, of those edges that are."""
        right = [kind == said for kind, said in self.kinds if kind in _ASKED_KINDS]
        counts: defaultdict[str, list[bool]] = defaultdict(list)
        for kind, said in self.kinds:
            counts[kind].append(kind == said)
        note = ", ".join(f"{kind} {sum(own)} of {len(own)}" for kind, own in sorted(counts.items()))
        return [share_figure(f"{name}: kinds right", float(np.mean(right)), asked, note)]

    def of_siblings(self, name: str, asked: Bounds | None) -> list[Figure]:
        """How many siblings are called so, and how many that are called so are."""
        called, true = self.siblings, self.called_siblings
        notes = f"{sum(called)} of {len(called)}", f"{sum(true)} of {len(true)}"
        return [
            share_figure(f"{name}: siblings called siblings", float(np.mean(called or [False])), asked, notes[0]),
            share_figure(f"{name}: called so that are of one text", float(np.mean(true or [False])), None, notes[1]),
        ]


def generated(dating: Dating, count: int) -> Told:
    """What is told of histories of the generator."""
    told = Told()
    for history in histories(count, SEED, dating):
        told.add(pipeline.trace(history.documents), truth_of(history))
    return told


def history_figures(count: int) -> list[Figure]:
    """Of the generator's histories, with their dates and with bad ones."""
    good, bad = generated(Dating(), count), generated(_BAD, count)
    return [
        *good.figures("histories", RIGHT, COVERED),
        *bad.figures("histories, bad dates", BAD_RIGHT, BAD_COVERED),
        good.calibration("histories", CALIBRATION),
        bad.calibration("histories, bad dates", CALIBRATION),
        *good.of_kinds("histories", KINDS),
        *good.of_siblings("histories", SIBLINGS),
    ]


def revision_figures() -> list[Figure]:
    """Of natural revisions: which of two is the later."""
    pairs = revisions()
    said = np.array([direction([replace(own, published=(own.published or "")[:10]) for own in pair]) for pair in pairs])
    sure, right = np.maximum(said, 1 - said) >= CLAIMED, said > 0.5
    same_day = [pair for pair in pairs if pair.same_day]
    ordered = out_of_fold(differences(same_day))
    both = np.concatenate([ordered, -ordered])
    folds = f"{len(ordered)} pairs, {_FOLDS} folds"
    accuracy = float(((ordered > 0) + (ordered == 0) / 2).mean())  # where nothing is told a coin would be right in half
    return [
        share_figure(
            "revisions: claims right, day and text",
            float(right[sure].mean()),
            REVISION_RIGHT,
            f"{int(right[sure].sum())} of {int(sure.sum())}",
        ),
        share_figure("revisions: claimed, day and text", float(sure.mean()), REVISION_COVERED, f"of {len(pairs)}"),
        share_figure("revisions: same day, accuracy", accuracy, ACCURACY, folds),
        share_figure("revisions: same day, AUC", auc(both, both_true(len(ordered))), AUC),
    ]


def both_true(count: int) -> NDArray[np.bool_]:
    """That pairs are in order, and that they are not when they are turned round."""
    return np.repeat([True, False], count)


def direction(pair: Sequence[Document]) -> float:
    """How likely the first of two documents was first, of one of them being made of the other."""
    for account in pipeline.trace(list(pair)).accounts:
        for ledger in account.ledgers:
            forward = ledger.forward if ledger.a == pair[0].id else ledger.backward
            return forward / max(ledger.forward + ledger.backward, 1e-9)
    return 0.5


def out_of_fold(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """The log-odds of each pair by weights that have not seen it."""
    fold, scores = np.random.default_rng(0).integers(0, _FOLDS, len(rows)), np.zeros(len(rows))
    for number in range(_FOLDS):
        scores[fold == number] = rows[fold == number] @ fit(rows[fold != number])
    return scores


def handwritten_figures(group: str) -> list[Figure]:
    """Of the histories that were written by hand."""
    told = Told()
    asked = group == "kept apart"
    for documents, truth in written(APART if asked else IN_VIEW):
        told.add(pipeline.trace(documents), truth)
    return [
        *told.figures(group, RIGHT if asked else None, COVERED if asked else None),
        told.calibration(group, CALIBRATION if asked else None),
        *told.of_kinds(group, KINDS if asked else None),
        *told.of_siblings(group, SIBLINGS if asked else None),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table, and compare with the floor."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    floor.add_options(parser, GROUPS)
    parser.add_argument("--count", type=int, default=COUNT, help=f"histories that are drawn  [default: {COUNT}]")
    options = parser.parse_args(arguments)
    measures: dict[str, Callable[[], Iterable[Figure]]] = {
        "histories": lambda: history_figures(options.count),
        "revisions": revision_figures,
        "in view": lambda: handwritten_figures("in view"),
        "kept apart": lambda: handwritten_figures("kept apart"),
    }
    return floor.run(lambda group: measures[group](), GROUPS, options)


if __name__ == "__main__":
    sys.exit(main())
