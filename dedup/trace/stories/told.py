"""The pairs that tell the same story, apart from what finds them: a scan without stories reads none of that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from dedup.near.pairs import Pairs

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Told"]


@dataclass(frozen=True, slots=True)
class Told(Pairs):
    """Pairs of documents that tell the same story.

    Parameters
    ----------
    likely
        float64 (pairs,): how likely it is the same story.
    """

    TYPES: ClassVar = (np.float64,)

    likely: NDArray[np.float64]

    @property
    def sure(self) -> NDArray[np.float64]:
        """How sure each is, as it is reported: float64 (pairs,), to three digits and never 1."""
        sure: NDArray[np.float64] = np.minimum(np.rint(self.likely * 1000) / 1000, 0.999)
        return sure
