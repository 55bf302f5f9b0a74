"""Sums as the native kernel adds up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["added"]


def added(values: Iterable[float]) -> float:
    """One after the other: Python's own sum is more exact than the kernel's."""
    total = 0.0
    for value in values:
        total += value
    return total
