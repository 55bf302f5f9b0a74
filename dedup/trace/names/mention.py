"""One mention of a name, before those of one name are put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from dedup.trace.names.name import NameKind
    from dedup.trace.names.places import Place

__all__ = ["MAYBE", "PART", "SPELT", "SURE", "Mention"]

#: How sure a mention is: of a place, as its name is spelt so; by itself; if the text has it again; only as a part of a
#: name that is sure elsewhere.
SPELT, SURE, MAYBE, PART = 3, 2, 1, 0


class Mention(NamedTuple):
    """A stretch of a text that is a name.

    Parameters
    ----------
    start, end
        Code points of the text.
    kind
        What it seems to be the name of.
    place
        The place that it is.
    sure
        Whether it is a name by itself.
    """

    start: int
    end: int
    kind: NameKind
    place: Place | None = None
    sure: int = SURE
