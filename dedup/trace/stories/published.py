"""How many days apart two documents were published: what tells a report from a follow-up in the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.trace.dates import dates_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["FEATURES", "MOST_APART", "NO_DAYS", "gaps_between", "published_days", "times_apart"]

FEATURES: Final = ("dated", "apart", "later")

#: Reports of one event that are farther apart are looks back, and tell something new.
MOST_APART: Final = 14
#: From this many days apart on it is mostly a follow-up; up to one day news of one event is told everywhere.
_SAME: Final = 1
_LATER: Final = 4

_LONGEST: Final = 3
_UNKNOWN: Final = -1

#: The days of a document of which nothing is known.
NO_DAYS: Final = (_UNKNOWN, _UNKNOWN)


def published_days(text: str, language: str | None = None, stated: str | None = None) -> tuple[int, int]:
    """The first and the last day on which a document may have been published, counted as `date.toordinal` does.

    Parameters
    ----------
    text
        Its text, which may say so.
    language
        Its language, if known.
    stated
        What its metadata says.

    Examples
    --------
    >>> from datetime import date
    >>> date.fromordinal(published_days("HANOI, June 3, 2021 (Reuters) - Exports rose.", "en")[0]).isoformat()
    '2021-06-03'
    >>> published_days("Exports rose.") == NO_DAYS
    True
    """
    found = dates_of(text, language, stated).published
    if found is None or found.first is None or found.last is None or found.days > _LONGEST:
        return NO_DAYS
    return found.first.toordinal(), found.last.toordinal()


def times_apart(days: Sequence[tuple[int, int]], pairs: NDArray[np.uint32]) -> NDArray[np.float64]:
    """How far apart pairs of documents were published.

    Parameters
    ----------
    days
        What `published_days` says of each document.
    pairs
        uint32 (pairs, 2): places among them.

    Returns
    -------
    array
        float64 (pairs, features), in the order of `FEATURES`: whether both are known, the logarithm of the least number
        of days between them, and how much that makes of a follow-up, 0..1.
    """
    gaps = gaps_between(days, pairs)
    known, gap = gaps >= 0, np.maximum(gaps, 0)
    return np.stack([known, np.log1p(gap), np.clip((gap - _SAME) / (_LATER - _SAME), 0, 1)], axis=1).astype(np.float64)


def gaps_between(days: Sequence[tuple[int, int]], pairs: NDArray[np.uint32]) -> NDArray[np.int64]:
    """The least number of days between two documents, -1 where either is not known: int64 (pairs,)."""
    intervals = np.array(days, np.int64).reshape(-1, 2)[pairs]
    gap = intervals[:, :, 0].max(axis=1) - intervals[:, :, 1].min(axis=1)
    gaps: NDArray[np.int64] = np.where((intervals == _UNKNOWN).any(axis=(1, 2)), -1, np.maximum(gap, 0))
    return gaps
