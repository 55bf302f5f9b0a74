"""Phrases that the closing lines of several commands have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.report.counted import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["repairs"]


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
