"""Numbers of things, in words."""

from __future__ import annotations

__all__ = ["counted"]


def counted(number: int, one: str, many: str = "") -> str:
    """A number and what there is so many of; `one` with an s where there are several, unless told how to call those.

    Examples
    --------
    >>> counted(1, "document"), counted(1200, "document"), counted(0, "match", "matches")
    ('1 document', '1,200 documents', '0 matches')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
