"""Stories: clusters and single documents that other relations join; a page of quotations glues none together."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from dedup.kernels import kernel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

__all__ = ["join"]


def join(
    n: int, rewrites: NDArray[np.intp], excerpts: Iterable[tuple[int, int, float]]
) -> tuple[NDArray[np.uint32], list[tuple[int, int]]]:
    """Join units - clusters and single documents - into stories.

    Rewrites join. An excerpt joins what contains it, but a unit that contains excerpts of several stories joins only
    the one that makes up most of it: what quotes two articles does not make one story of them.

    Parameters
    ----------
    n
        The number of units.
    rewrites
        intp (pairs, 2): units that rewrite each other.
    excerpts
        For each, the contained unit, the containing one, and the share of the latter that it makes up.

    Returns
    -------
    labels
        uint32 (units,): the first unit of each one's story.
    joints
        The pairs of units that joined them.

    Examples
    --------
    >>> labels, _ = join(3, np.zeros((0, 2), np.intp), [(0, 2, 0.6), (1, 2, 0.3)])
    >>> labels.tolist()
    [0, 1, 0]
    """
    labels = kernel.connected(n, rewrites.astype(np.uint32))
    contained: defaultdict[int, dict[int, tuple[float, int]]] = defaultdict(dict)
    label = labels.tolist()
    for inner, outer, share in excerpts:
        story = label[inner]
        if story != label[outer]:
            best = contained[outer].get(story, (0.0, inner))
            contained[outer][story] = max(best, (share, inner), key=lambda entry: (entry[0], -entry[1]))
    joints = [(a, b) for a, b in rewrites.tolist()]
    for outer, stories in contained.items():
        _, inner = max(stories.values(), key=lambda entry: (entry[0], -entry[1]))
        joints.append((inner, outer))
    return kernel.connected(n, np.array(joints, np.uint32).reshape(-1, 2)), joints
