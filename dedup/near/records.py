"""The documents of a collection as a result lists them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dedup.model import DocumentRecord
from dedup.near.listing import Listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from dedup.near.collection import Collection
    from dedup.near.groups import Groups

__all__ = ["Records"]


class Records(Listing[DocumentRecord]):
    """Documents by id; each becomes an object when it is asked for.

    Parameters
    ----------
    collection, groups
        The documents, and their clusters and stories.
    order
        intp (documents,): the rows in id order.
    """

    def __init__(self, collection: Collection, order: NDArray[np.intp], groups: Groups) -> None:
        super().__init__(DocumentRecord)
        self._collection = collection
        self._order = order
        self._groups = groups

    def __len__(self) -> int:
        return len(self._order)

    def columns(self, start: int, end: int) -> tuple[Sequence[Any], ...]:
        """The fields of some documents, each field of all of them together, in the order `DocumentRecord` has them."""
        rows = self._order[start:end]
        ids, paths, metadata = self._collection.ids, self._collection.paths, self._collection.metadata
        stories, nothing = self._groups.stories, (None, None)
        listed = rows.tolist()
        stated = [metadata.get(row, nothing) for row in listed]
        languages = self._collection.languages
        return (
            [ids[row] for row in listed],
            [paths[row] for row in listed],
            [self._collection.language(row) for row in listed],
            [published for _, published in stated],
            [None if row < 0 else ids[row] for row in self._groups.representative_of[rows].tolist()],
            [None if place < 0 else stories[place].id for place in self._groups.story_of[rows].tolist()],
            [languages[row].second if languages else None for row in listed],
            [self._collection.warc.get(row) for row in listed],
        )
