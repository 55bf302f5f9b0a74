"""Fits what a derivation is called, a copy, a revision, a rewrite or an excerpt: ``dedup/lexicons/kinds.tsv``.

::

    DEDUP_DATA=... python benchmarks/calibrate_kinds.py

It learns from copy histories of the generator, from those written by hand that are in view, and from pairs of Reuters
wires that are versions of one another. Only coefficients come of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from histories import Dating, histories
from lineages import seen
from reuters import revisions
from written import IN_VIEW, written

from dedup.trace.lineage.kinds import FEATURES, FILE, KINDS, features_of
from dedup.trace.lineage.pairs import ACROSS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup import Document

__all__ = ["Example", "examples", "fit", "main"]

#: Histories of the generator, and their seed.
COUNT: Final = 900
SEED: Final = 5
#: How much an edge of each source counts: of the generator, by hand, of Reuters, where all are revisions.
GENERATED, WRITTEN, WIRES = 1.0, 7.0, 0.2
#: The weight of the ridge, in edges.
RIDGE: Final = 0.1

#: Features, the place of the kind, and how much it counts.
Example = tuple[list[float], int, float]


def examples() -> list[Example]:
    """What is learnt from."""
    found = [
        example
        for history in histories(COUNT, SEED, Dating())
        for example in _examples(history.documents, history.edges, GENERATED)
    ]
    for documents, truth in written(IN_VIEW):
        found += _examples(documents, truth.edges, WRITTEN)
    for pair in revisions():
        found += _examples(list(pair), {pair.later.id: (pair.earlier.id, "revision")}, WIRES)
    return found


def _examples(documents: Sequence[Document], edges: Mapping[str, tuple[str, str]], count: float) -> Iterator[Example]:
    for ids, story, _, observed in seen(documents):
        for pair in observed:
            one, other = pair.related[:2]
            for source, derived in ((one, other), (other, one)):
                true, kind = edges.get(ids[derived], ("", ""))
                if true != ids[source] or pair.related.relation in ACROSS or kind not in KINDS:
                    continue
                same = story.witnesses[source].publisher.is_one_with(story.witnesses[derived].publisher)
                yield features_of(pair, source, same_publisher=same), KINDS.index(kind), count


def fit(examples: Sequence[Example]) -> NDArray[np.float64]:
    """The weights of a multinomial regression: float64 (kinds, features)."""
    from scipy.optimize import minimize

    rows = np.array([features for features, _, _ in examples])
    kinds, counts = np.array([kind for _, kind, _ in examples]), np.array([count for *_, count in examples])
    true = np.eye(len(KINDS))[kinds]

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights = flat.reshape(len(KINDS), -1)
        scores = rows @ weights.T
        scores -= scores.max(axis=1, keepdims=True)
        likely = np.exp(scores)
        likely /= likely.sum(axis=1, keepdims=True)
        value = -(counts * np.log(likely[np.arange(len(rows)), kinds] + 1e-12)).sum() + RIDGE * (flat @ flat) / 2
        slope = (counts[:, None] * (likely - true)).T @ rows
        return float(value), slope.ravel() + RIDGE * flat

    found = minimize(loss, np.zeros(len(KINDS) * rows.shape[1]), jac=True, method="L-BFGS-B")
    weights: NDArray[np.float64] = found.x.reshape(len(KINDS), -1)
    return weights


def main() -> None:
    learnt = examples()
    weights = fit(learnt)
    head = (
        f"# What each feature says for a derivation being a {', a '.join(KINDS[:-1])} or an {KINDS[-1]}.\n"
        f"# Fitted by benchmarks/calibrate_kinds.py to {len(learnt)} derivations.\n"
    )
    lines = (
        "\t".join([name, *(f"{value:.4g}" for value in row)]) + "\n"
        for name, row in zip(FEATURES, weights.T.tolist(), strict=True)
    )
    FILE.write_text(head + "".join(lines), encoding="utf-8")
    rows, kinds = np.array([one[0] for one in learnt]), np.array([one[1] for one in learnt])
    right = float(((rows @ weights.T).argmax(axis=1) == kinds).mean())
    print(f"{len(learnt)} derivations, {right:.3f} of them told; written to {FILE.name}")


if __name__ == "__main__":
    main()
