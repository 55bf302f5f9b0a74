"""The nouns of facts: what a document says about itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.model.collection import Span

__all__ = ["Detail", "Fact", "FactKind"]


class FactKind(StrEnum):
    """What a fact is about.

    Examples
    --------
    >>> FactKind("credit") is FactKind.CREDIT
    True
    """

    DATE = "date"
    CREDIT = "credit"
    NAME = "name"
    QUOTE = "quote"
    NUMBER = "number"
    EVENT = "event"
    BOILERPLATE = "boilerplate"


#: What a fact's details hold: all of it can be written as JSON.
Detail = str | int | float | bool | tuple[int, int] | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a document says about itself.

    Parameters
    ----------
    document
        The id of the document.
    kind
        What it is about.
    value
        What is said, in a form that can be compared: a date as ISO 8601 writes it, a source by its id.
    span
        Where in the text it stands; None where it was read from metadata.
    raw
        How it is written there.
    details
        What else is known of it, by name, in the order in which it is written; which names there are, its kind says.

    Examples
    --------
    >>> from dedup.model import Span
    >>> Fact("a", FactKind.DATE, "2021-06-28", Span(3, 13), "28/06/2021", {"precision": "day"}).value
    '2021-06-28'
    """

    document: str
    kind: FactKind
    value: str
    span: Span | None
    raw: str
    details: Mapping[str, Detail] = field(default_factory=dict, hash=False)
