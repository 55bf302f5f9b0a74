"""Why two documents are not related, in one sentence: which of their figures fell short of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.crosslang.decision import LIKELY, STRETCH
from dedup.model import Relation
from dedup.near.verify import EXCERPT, REWRITE
from dedup.report.why import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.settings import Settings

__all__ = ["of_story", "of_translation", "of_wording"]


def of_wording(
    shingles: tuple[int, int], similarity: float, containment_a: float, containment_b: float, settings: Settings
) -> str:
    """What two documents lack to share their wording.

    Parameters
    ----------
    shingles
        How many either has.
    similarity, containment_a, containment_b
        The figures.
    settings
        The threshold, and which relations are looked for.

    Examples
    --------
    >>> from dedup.settings import Settings
    >>> of_wording((100, 200), 0.123, 0.4, 0.2, Settings(relations=("duplicates",)))
    'similarity 0.12 is below 0.7'
    """
    empty = [name for name, count in zip("AB", shingles, strict=True) if not count]
    if empty:
        return f"there is nothing to compare in {' and '.join(empty)}"
    found = f"similarity {figure(similarity)} is below {settings.threshold:g}"
    if not settings.wanted & {Relation.EXCERPT, Relation.REWRITE}:
        return found
    low, high = (figure(value) for value in sorted((containment_a, containment_b)))
    excerpt, rewrite = (figure(part / whole) for part, whole in (EXCERPT, REWRITE))
    return f"{found}; an excerpt shares {excerpt} of one text (here {high}), a rewrite {rewrite} of both (here {low})"


def of_translation(
    languages: Sequence[str], unlisted: Sequence[str], covered_a: float, covered_b: float, likely: float
) -> str:
    """What two documents in different languages lack to be translations of each other.

    Parameters
    ----------
    languages
        Of either.
    unlisted
        Those without a lexicon.
    covered_a, covered_b
        The share of each that has a counterpart in the other.
    likely
        How likely they are translations.

    Examples
    --------
    >>> of_translation(["vi", "en"], [], 0.1, 0.125, 0.3)
    'A is in vi, B in en: sentences answer each other in 0.10 of A and 0.12 of B, and in 0.33 of neither'
    """
    where = f"A is in {languages[0]}, B in {languages[1]}"
    covered = f"sentences answer each other in {figure(covered_a)} of A and {figure(covered_b)} of B"
    if unlisted:
        return f"{where}, and there is no lexicon of {' or '.join(unlisted)}: {covered}"
    if max(covered_a, covered_b) < STRETCH:
        return f"{where}: {covered}, and in {figure(STRETCH)} of neither"
    if likely < LIKELY:
        return f"{where}: {covered}, but a translation is {figure(likely)} likely, below {figure(LIKELY)}"
    return f"{where}: {covered}, but too short to be sure, or with other names and figures than a translation has"


def of_story(likely: float) -> str:
    """What two documents lack to tell the same story.

    Examples
    --------
    >>> of_story(0.21), of_story(0.0)
    ('the same story is 0.21 likely, below 0.50', 'they were published too far apart to be one story')
    """
    if not likely:
        return "they were published too far apart to be one story"
    from dedup.trace.stories.decision import LIKELY as STORY_LIKELY

    return f"the same story is {figure(likely)} likely, below {figure(STORY_LIKELY)}"
