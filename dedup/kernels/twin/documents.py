"""The documents that come in as one stretch of bytes with offsets, one by one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from dedup.kernels.twin.checks import check_offsets
from dedup.kernels.twin.fold import Token, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

__all__ = ["documents", "folded_documents"]


def documents(text: NDArray[np.uint8], offsets: NDArray[np.int64]) -> list[bytes]:
    """The bytes of each document.

    Raises
    ------
    ValueError
        If the offsets do not fit the text.
    """
    check_offsets(offsets, len(text), "offsets do not fit the text")
    return [text[start:end].tobytes() for start, end in pairwise(offsets.tolist())]


def folded_documents(
    text: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    skip_offsets: NDArray[np.int64],
    skips: NDArray[np.uint32],
) -> Iterator[list[Token]]:
    """The tokens of each document without those that begin in a stretch to leave out.

    Raises
    ------
    ValueError
        If the arrays do not fit each other.
    """
    encoded = documents(text, offsets)
    if len(skip_offsets) > 1:
        if len(skip_offsets) != len(offsets):
            raise ValueError("skip_offsets do not fit the offsets")
        check_offsets(skip_offsets, len(skips), "skip_offsets do not fit the skips")
    for i, document in enumerate(encoded):
        found = list(fold(document))
        if len(skip_offsets) > 1 and skip_offsets[i] < skip_offsets[i + 1]:
            left_out = skips[skip_offsets[i] : skip_offsets[i + 1]].tolist()
            found = [t for t in found if not any(start <= t.start < end for start, end in left_out)]
        yield found
