"""One pair, explained: the verdict in plain words, its figures, and what the two share side by side."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from dedup.model import Match, Passage, Relation, Span
from dedup.report.visible import padded, visible, width, wrapped
from dedup.report.why import figure, why
from dedup.text.unspaced import WRITTEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.report.protocol import ComparisonResult

__all__ = ["lines", "word_differences"]

_VERDICTS: Final = {
    Relation.EXACT: "The two texts are the same, word for word.",
    Relation.NEAR_DUPLICATE: "The two texts are near-duplicates.",
    Relation.REWRITE: "One text is a rewrite of the other, or both are of a third.",
    Relation.TRANSLATION: "One text is a translation of the other.",
    Relation.PARTIAL_TRANSLATION: "One text holds a translation of a part of the other.",
    Relation.SAME_STORY: "The two texts tell the same story independently.",
}
_BETWEEN_LANGUAGES: Final = frozenset({Relation.TRANSLATION, Relation.PARTIAL_TRANSLATION})
_GAP: Final = "  |  "


def lines(comparison: ComparisonResult, *, threshold: float, columns: int = 100, colour: bool = False) -> Iterator[str]:
    """Show the comparison as a terminal shows it, line by line.

    Parameters
    ----------
    comparison
        The result.
    threshold
        The similarity from which documents count as near-duplicates.
    columns
        How wide the terminal is.
    colour
        Whether differences are coloured; otherwise they stand in ``[-a-]`` and ``{+b+}``.
    """
    yield f"A  {visible(comparison.a.id)}"
    yield f"B  {visible(comparison.b.id)}"
    yield ""
    yield from _verdict(comparison, threshold)
    yield ""
    yield f"  similarity          {figure(comparison.similarity)}"
    yield f"  of A stands in B    {figure(comparison.containment_a)}"
    yield f"  of B stands in A    {figure(comparison.containment_b)}"
    yield (
        f"  shingles            {comparison.shingles_a:,} in A, {comparison.shingles_b:,} in B, "
        f"{comparison.shared:,} in both"
    )
    yield f"  boilerplate         {_boilerplate(comparison)}"
    across = comparison.match is not None and comparison.match.relation in _BETWEEN_LANGUAGES
    for number, passage in enumerate(comparison.passages, start=1):
        yield ""
        yield _heading(number, passage)
        yield from _side_by_side(comparison, passage, columns)
        if not across:  # of two languages every word differs
            yield from _differences(comparison, passage, columns, colour=colour)


def word_differences(a: str, b: str, *, colour: bool = False) -> str:
    """Two versions of a passage as one text, with the words that only one of them has marked.

    Examples
    --------
    >>> word_differences("the minister said today", "the minister told us today")
    'the minister [-said-] {+told us+} today'
    """
    from rapidfuzz.distance import Indel

    words_a, words_b = WRITTEN.findall(a), WRITTEN.findall(b)
    folded_a, folded_b = [word.casefold() for word in words_a], [word.casefold() for word in words_b]
    parts: list[str] = []
    end_a = end_b = 0
    for block in Indel.opcodes(folded_a, folded_b).as_matching_blocks():
        parts.append(_marked(words_a[end_a : block.a], "[-", "-]", "red", colour=colour))
        parts.append(_marked(words_b[end_b : block.b], "{+", "+}", "green", colour=colour))
        end_a, end_b = block.a + block.size, block.b + block.size
        parts.append(visible(_joined(words_a[block.a : end_a])))
    return " ".join(filter(None, parts))


def _joined(words: list[str]) -> str:
    """Words with spaces between them, but none between two characters of a script that has none."""
    text = ""
    for word in words:
        glue = "" if not text or (width(word[0]) == 2 and width(text[-1]) == 2) else " "
        text += glue + word
    return text


def _marked(words: list[str], before: str, after: str, paint: str, *, colour: bool) -> str:
    text = visible(_joined(words))
    if not text:
        return ""
    if not colour:
        return f"{before}{text}{after}"
    import click

    return " ".join(click.style(word, fg=paint) for word in text.split(" "))  # word by word: lines are wrapped later


def _verdict(comparison: ComparisonResult, threshold: float) -> Iterator[str]:
    match = comparison.match
    if match is None:
        yield "The two texts are not related."
        yield f"  {comparison.reason}"
        return
    if match.relation is Relation.EXCERPT:
        yield _excerpt(comparison)
    else:
        yield _VERDICTS[match.relation]
    yield f"  {match.relation.value}: {why(_oriented(comparison, match), threshold)}"


def _oriented(comparison: ComparisonResult, match: Match) -> Match:
    """Give the match with its sides as the user named them, not in id order."""
    return Match(
        comparison.a.id,
        comparison.b.id,
        match.relation,
        match.similarity,
        comparison.containment_a,
        comparison.containment_b,
        match.confidence,
    )


def _excerpt(comparison: ComparisonResult) -> str:
    a, b = comparison.containment_a, comparison.containment_b
    if max(a, b) < 0.5:
        return "The two texts share a passage."
    return "Most of A stands in B." if a >= b else "Most of B stands in A."


def _boilerplate(comparison: ComparisonResult) -> str:
    a = sum(span.end - span.start for span in comparison.boilerplate_a)
    b = sum(span.end - span.start for span in comparison.boilerplate_b)
    return f"{a:,} characters in A, {b:,} in B" if a or b else "none"


def _heading(number: int, passage: Passage) -> str:
    a, b = passage.a, passage.b
    return f"Passage {number}: characters {a.start}-{a.end} of A, {b.start}-{b.end} of B"


def _slice(text: str, span: Span) -> str:
    return visible(" ".join(text[span.start : span.end].split()))


def _side_by_side(comparison: ComparisonResult, passage: Passage, columns: int) -> Iterator[str]:
    half = max(20, (columns - len(_GAP) - 2) // 2)
    left = wrapped(_slice(comparison.a.text, passage.a), half)
    right = wrapped(_slice(comparison.b.text, passage.b), half)
    for a, b in zip_longest(left, right, fillvalue=""):
        yield f"  {padded(a, half)}{_GAP}{b}".rstrip()


def _differences(comparison: ComparisonResult, passage: Passage, columns: int, *, colour: bool) -> Iterator[str]:
    a = comparison.a.text[passage.a.start : passage.a.end]
    b = comparison.b.text[passage.b.start : passage.b.end]
    if [word.casefold() for word in WRITTEN.findall(a)] == [word.casefold() for word in WRITTEN.findall(b)]:
        return
    yield ""
    yield "  differences:"
    for line in wrapped(word_differences(a, b, colour=colour), max(20, columns - 4)):
        yield f"    {line}"
