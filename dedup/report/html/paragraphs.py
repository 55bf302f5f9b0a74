"""Two versions of a passage cut into pieces that stand side by side: where both begin a new line with the same word."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from dedup.model import Span
from dedup.report.html.segments import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dedup.report.html.segments import Edit

__all__ = ["lines", "paragraphs"]


def paragraphs(a: str, b: str, edits: Sequence[Edit]) -> list[tuple[Span, Span]]:
    r"""Cut two versions of a text.

    Parameters
    ----------
    a, b
        The versions.
    edits
        Where they differ, word by word.

    Returns
    -------
    list of tuple of Span
        Of each piece the spans in both; together they are both versions.

    Examples
    --------
    >>> from dedup.report.html.segments import differences
    >>> a, b = "One\nTwo three", "One more\nTwo"
    >>> [(a[slice(*in_a)], b[slice(*in_b)]) for in_a, in_b in paragraphs(a, b, differences(a, b))]
    [('One\n', 'One more\n'), ('Two three', 'Two')]
    """
    kept = _kept(a, [edit.a for edit in edits]), _kept(b, [edit.b for edit in edits])
    cuts = [(0, 0)]
    for (at_a, new_a), (at_b, new_b) in zip(*kept, strict=True):
        if new_a and new_b:
            cuts.append((at_a, at_b))
    cuts.append((len(a), len(b)))
    return [(Span(begin_a, end_a), Span(begin_b, end_b)) for (begin_a, begin_b), (end_a, end_b) in pairwise(cuts)]


def _kept(text: str, edited: Sequence[Span]) -> Iterator[tuple[int, bool]]:
    """Where each word begins that is in no edit, and whether a line begins with it."""
    number, before = 0, 0
    for start, end in words(text):
        while number < len(edited) and edited[number].end <= start:
            number += 1
        if number == len(edited) or start < edited[number].start:
            yield start, "\n" in text[before:start]
        before = end


def lines(text: str, spans: Iterable[Span]) -> list[Span]:
    r"""What is in some spans, line by line, without the white space around it.

    Examples
    --------
    >>> lines("one \n\n two", [Span(0, 10)])
    [Span(start=0, end=3), Span(start=7, end=10)]
    """
    found = []
    for start, end in spans:
        at = start
        for line in text[start:end].splitlines(keepends=True):
            own = line.strip()
            if own:
                begin = at + len(line) - len(line.lstrip())
                found.append(Span(begin, begin + len(own)))
            at += len(line)
    return found
