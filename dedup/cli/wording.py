"""Phrases that the closing lines of several commands have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dedup.report.counted import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dedup.readers import Source

__all__ = ["passed_over", "remarks", "repairs"]


_SHOWN: Final = 12


def remarks(source: Source) -> list[str]:
    """All that there is to say of what a source was made of."""
    return [*passed_over(source.passed_over), *repairs(source.repaired)]


def passed_over(kinds: Mapping[str, int]) -> list[str]:
    """Say which sound records of WARC files hold no document.

    Examples
    --------
    >>> passed_over({"request": 3, "response with status 404": 1})
    ['4 WARC records hold no document (3 request, 1 response with status 404)']
    """
    if not kinds:
        return []
    listed = sorted(kinds.items(), key=lambda kind: (-kind[1], kind[0]))
    shown = ", ".join(f"{n:,} {name}" for name, n in listed[:_SHOWN])
    rest = sum(n for _, n in listed[_SHOWN:])
    hold = counted(sum(kinds.values()), "WARC record holds", "WARC records hold")
    return [f"{hold} no document ({shown}{f', {rest:,} others' if rest else ''})"]


def repairs(repaired: Mapping[str, int]) -> list[str]:
    """Say what a source had to repair.

    Examples
    --------
    >>> repairs({"utf-8": 2, "koi8_r": 1})
    ['1 file read as koi8_r', '2 replacement characters for bytes that are not UTF-8']
    """
    parts = [f"{counted(n, 'file')} read as {name}" for name, n in sorted(repaired.items()) if name != "utf-8"]
    replaced = repaired.get("utf-8", 0)
    if replaced:
        parts.append(f"{counted(replaced, 'replacement character')} for bytes that are not UTF-8")
    return parts
