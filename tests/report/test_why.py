"""The reason for each relation."""

from __future__ import annotations

import pytest

from dedup.model import Match, Relation
from dedup.report.why import figure, why


@pytest.mark.parametrize("relation", list(Relation))
def test_every_relation_has_a_reason(relation: Relation) -> None:
    reason = why(Match("a", "b", relation, 0.5, 0.6, 0.7, 1.0), 0.7)
    assert reason
    assert "{" not in reason


def test_excerpts() -> None:
    assert why(Match("a", "b", Relation.EXCERPT, 0.1, 0.85, 0.1, 1.0), 0.7) == "0.85 of A stands in B"
    assert why(Match("a", "b", Relation.EXCERPT, 0.1, 0.1, 0.2, 1.0), 0.7).startswith("they share a long passage")


def test_figures_are_never_rounded_up() -> None:
    assert [figure(value) for value in (0.0, 0.29, 0.57, 0.999, 0.6999999, 1.0)] == [
        "0.00",
        "0.29",
        "0.57",
        "0.99",
        "0.69",
        "1.00",
    ]
