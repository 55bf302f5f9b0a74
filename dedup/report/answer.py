"""What an index says about a document, as text for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.report.visible import padded, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.index import Answer
    from dedup.model import Match

__all__ = ["lines"]

_RELATION = 19  # the longest name of a relation
_FIGURE = 6


def lines(answer: Answer) -> Iterator[str]:
    """The document, what is known of its page, and a line for each match.

    Examples
    --------
    >>> from dedup.index import Answer
    >>> list(lines(Answer("blog.txt", cluster="blog.txt")))
    ['blog.txt: nothing like it']
    """
    yield f"{visible(answer.id)}: {', '.join(_told(answer))}"
    if answer.matches:
        heads = (f"{head:>{_FIGURE + 2}}" for head in ("sim", "of it", "of that"))
        yield f"  {'relation':<{_RELATION}}{''.join(heads)}  document"
    for match in answer.matches:
        yield _line(match, answer.id)


def _told(answer: Answer) -> Iterator[str]:
    if answer.refetch:
        yield "there already, with the same text"
    if answer.revision_of is not None:
        yield f"a new version of {visible(answer.revision_of)}"
    if answer.duplicate_of is not None:
        yield f"a duplicate of {visible(answer.duplicate_of)}"
    elif answer.matches:
        yield "no duplicate"
    elif not answer.refetch and answer.revision_of is None:
        yield "nothing like it"
    if answer.source is not None:
        yield f"source, as far as is known, {visible(answer.source)}"


def _line(match: Match, own: str) -> str:
    if match.a == own:
        other, shares = match.b, (match.containment_a, match.containment_b)
    else:
        other, shares = match.a, (match.containment_b, match.containment_a)
    figures = "".join(f"{_figure(value):>{_FIGURE + 2}}" for value in (match.similarity, *shares))
    return f"  {padded(match.relation.value, _RELATION)}{figures}  {visible(other)}"


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"
