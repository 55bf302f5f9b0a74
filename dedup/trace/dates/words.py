"""Lists of words as they are written in this package: between spaces, so that they can be read and kept in order."""

from __future__ import annotations

__all__ = ["words"]


def words(listed: str) -> frozenset[str]:
    """The words of a list.

    Examples
    --------
    >>> sorted(words("may june"))
    ['june', 'may']
    """
    return frozenset(listed.split())
