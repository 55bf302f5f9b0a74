"""Where the text of a document seems to come from, as far as an index knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.index import kept
from dedup.model import Relation
from dedup.near.verify import RELATIONS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dedup.index.finder import Found
    from dedup.index.store import Entry
    from dedup.model import Document

__all__ = ["sharing", "source_of"]

_SAME_STORY: Final = RELATIONS.index(Relation.SAME_STORY)


def sharing(found: Sequence[Found], entries: Mapping[int, Entry]) -> list[Entry]:
    """The documents that one may be taken from, or they from it: not those that only tell the same story."""
    return [entries[one.row] for one in found if one.relation != _SAME_STORY]


def source_of(document: Document, row: int | None, others: Sequence[Entry]) -> str | None:
    """Of documents that share text the one that was published first, or else met first; None if it is this one.

    `row` is that of the document, or of the earlier version of its page, if it was met before.
    """
    if not others:
        return None
    published = [(kept.published_of(own.facts), own.id) for own in others]
    dated = [(date, own) for date, own in (*published, (document.published, document.id)) if date]
    if len(dated) == len(others) + 1:
        first = min(dated)[1]
    else:
        met = min(others, key=lambda own: own.row)
        first = document.id if row is not None and row < met.row else met.id
    return None if first == document.id else first
