"""What the arrays that come in must hold; the native kernel refuses the same with the same words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["check_fingerprints", "check_offsets", "check_pairs", "check_terms"]


def check_offsets(offsets: NDArray[np.int64], size: int, what: str) -> None:
    """Offsets begin at 0, ascend and stay within so many items; `what` says so where they do not."""
    if not len(offsets) or offsets[0] != 0 or (offsets[1:] < offsets[:-1]).any() or offsets[-1] > size:
        raise ValueError(what)


def check_pairs(pairs: NDArray[np.uint32], documents: int) -> None:
    """Pairs are of so many documents."""
    if pairs.size and int(pairs.max()) >= documents:
        raise ValueError("a pair of no document")


def check_terms(
    terms: NDArray[np.uint32],
    weights: NDArray[np.float32],
    offsets: NDArray[np.int64],
    what: str = "offsets do not fit the terms",
) -> None:
    """Every term has a weight, and the offsets are among them."""
    if len(terms) != len(weights):
        raise ValueError("one weight for each term")
    check_offsets(offsets, len(terms), what)


def check_fingerprints(
    terms: NDArray[np.uint32],
    weights: NDArray[np.float32],
    offsets: NDArray[np.int64],
    groups: NDArray[np.uint8],
    days: NDArray[np.int32],
) -> None:
    """Whether there are terms, a group and a day for each fingerprint."""
    check_terms(terms, weights, offsets)
    if not len(groups) == len(days) == len(offsets) - 1:
        raise ValueError("one group and one day for each fingerprint")
