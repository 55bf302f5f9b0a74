"""Offsets of groups that stand one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["joined_offsets"]


def joined_offsets(parts: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    """Where the groups of all parts begin once these stand one after the other, and where the last one ends.

    Examples
    --------
    >>> joined_offsets([np.array([0, 2, 3]), np.array([0]), np.array([0, 4])]).tolist()
    [0, 2, 3, 7]
    """
    before, own = 0, [np.zeros(1, np.int64)]
    for offsets in parts:
        own.append(offsets[1:] + before)
        before += int(offsets[-1])
    return np.concatenate(own)
