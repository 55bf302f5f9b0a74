"""The header of a shared index: that of any index, and the version of how it is laid out."""

from __future__ import annotations

import json
from typing import Final

from dedup.errors import UsageError
from dedup.index.header import Header

__all__ = ["LAYOUT", "read", "written"]

#: Of the keys and the scripts; raised when they change.
LAYOUT: Final = 1


def written(header: Header) -> str:
    """As it is kept.

    Examples
    --------
    >>> from dedup.settings import Settings
    >>> read(written(Header.of(Settings(threshold=0.8)))).threshold
    0.8
    """
    return json.dumps({"layout": LAYOUT, "header": header.to_json()})


def read(text: str) -> Header:
    """Read what was kept; nothing in it is trusted.

    Raises
    ------
    UsageError
        If it is of another version, or of something else.
    """
    try:
        found = json.loads(text)
        layout, header = found["layout"], found["header"]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise UsageError("it is no index of dedup, or its header is damaged") from None
    if layout != LAYOUT:
        newer = isinstance(layout, int) and layout > LAYOUT
        hint = "upgrade dedup on this machine" if newer else "export its documents there and make it anew"
        raise UsageError(
            f"{'a newer' if newer else 'another'} version of dedup made it (layout {layout!r}, not {LAYOUT}): {hint}"
        )
    if not isinstance(header, str):
        raise UsageError("its header is damaged")
    return Header.from_json(header)
