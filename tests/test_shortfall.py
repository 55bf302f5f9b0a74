"""Why two documents are not related."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dedup
from dedup import Document
from dedup.shortfall import of_translation, of_wording

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
VIETNAMESE, OTHER, ENGLISH, ARABIC = (
    next(SEEDS.glob(f"{number}_*.txt")).read_text("utf-8") for number in ("000", "001", "002", "003")
)
SWAHILI = "Mfalme wa nchi hiyo alisema kwamba serikali itaanza ujenzi wa barabara mpya mwezi ujao."

shares = st.floats(0, 1)


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        ("one two three four", "five six seven", "similarity 0.00 is below 0.7; an excerpt"),
        ("one two three four", "...", "there is nothing to compare in B"),
        ("", "!", "there is nothing to compare in A and B"),
        (VIETNAMESE, ARABIC, "A is in vi, B in ar: sentences answer each other in 0."),
        (OTHER, ENGLISH, "A is in vi, B in en: sentences answer each other in 0."),
        (SWAHILI, ENGLISH, "A is in sw, B in en, and there is no lexicon of sw: sentences answer each other in 0."),
    ],
)
def test_what_a_comparison_says(a: str, b: str, reason: str) -> None:
    one, other = Document("a", a, language="sw" if a == SWAHILI else None), Document("b", b)
    found = dedup.compare(one, other, relations=("near", "translations"))
    assert found.match is None
    assert found.reason.startswith(reason)


def test_what_is_related_needs_no_reason() -> None:
    assert not dedup.compare("one two three", "one TWO three").reason
    assert not dedup.compare(VIETNAMESE, ENGLISH).reason


def test_of_relations_that_are_not_looked_for_nothing_is_said() -> None:
    near = dedup.compare(VIETNAMESE, ENGLISH, settings=dedup.Settings(relations=("near",)))
    assert near.reason.startswith("similarity 0.00 is below 0.7; an excerpt shares 0.80")
    half = " ".join(ENGLISH.split()[:300])
    alone = dedup.compare(ENGLISH, half, settings=dedup.Settings(relations=("duplicates",), threshold=0.95))
    assert alone.reason == f"similarity {int(100 * alone.similarity) / 100:.2f} is below 0.95"


@given(similarity=shares, a=shares, b=shares)
def test_the_excerpt_is_told_by_the_larger_share(similarity: float, a: float, b: float) -> None:
    one, other = (of_wording((5, 5), similarity, *both, dedup.Settings()) for both in ((a, b), (b, a)))
    assert one == other


@pytest.mark.parametrize(
    ("unlisted", "covered", "likely", "reason"),
    [
        (["sw", "ha"], 0.9, 0.9, ", and there is no lexicon of sw or ha: sentences"),
        ([], 0.3, 0.9, ", and in 0.33 of neither"),
        ([], 0.5, 0.69, "but a translation is 0.69 likely, below 0.70"),
        ([], 0.5, 0.9, "too short to be sure, or with other names and figures than a translation has"),
    ],
)
def test_what_two_languages_lack(unlisted: list[str], covered: float, likely: float, reason: str) -> None:
    assert reason in of_translation(["sw", "ha"], unlisted, covered, covered / 2, likely)
