"""Second sources: a passage that a document has from elsewhere than the rest of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from dedup.model import Derivation
    from dedup.trace.lineage.pairs import Observed, Story

__all__ = ["second_sources"]


def second_sources(story: Story, observed: Sequence[Observed], parents: NDArray[np.intp]) -> list[Derivation]:
    return []
