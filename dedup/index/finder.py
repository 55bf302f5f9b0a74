"""What a document has to do with those of an index: its copies, and the candidates that are verified."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dedup.index.compared import compared_by
from dedup.model import Match, Relation
from dedup.near.matches import MOST_COPIES
from dedup.near.verify import RELATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.index.header import Header
    from dedup.index.incoming import Incoming
    from dedup.index.near import Near
    from dedup.index.store import Entry, Store

__all__ = ["DUPLICATES", "Copies", "Finder", "Found", "ranked"]

_EXACT: Final = RELATIONS.index(Relation.EXACT)
#: The relations of clusters.
DUPLICATES: Final = (_EXACT, RELATIONS.index(Relation.NEAR_DUPLICATE))


class Found(NamedTuple):
    """A document that one is related to.

    Parameters
    ----------
    row
        Its row.
    relation
        A place in `RELATIONS`.
    similarity, own, other, confidence
        The figures; `own` is the share of the one that was asked about. Reports of one story have no shares.
    """

    row: int
    relation: int
    similarity: float | None
    own: float | None
    other: float | None
    confidence: float

    def match(self, own: str, other: str) -> Match:
        """The same as a match, by the ids of both."""
        relation = RELATIONS[self.relation]
        if own <= other:
            return Match(own, other, relation, self.similarity, self.own, self.other, self.confidence)
        return Match(other, own, relation, self.similarity, self.other, self.own, self.confidence)

    def listed(self, row: int) -> tuple[Any, ...]:
        """As the store keeps it: both rows, the lower first, and the figures."""
        if row < self.row:
            return (row, *self)
        return self.row, row, self.relation, self.similarity, self.other, self.own, self.confidence


def ranked(found: Iterable[Found]) -> list[Found]:
    """Matches, the best first."""
    return sorted(found, key=lambda own: (own.relation, -(own.similarity or 0), -own.confidence, own.row))


class Copies(NamedTuple):
    """The documents with the same tokens as one.

    Parameters
    ----------
    rows
        By kind, so many of each as a scan lists.
    kind
        Their kind if they have the same boilerplate, too; None if none has.
    read
        What was read of documents to tell that, by row.
    """

    rows: dict[int, list[int]]
    kind: int | None
    read: dict[int, Entry]


class Finder:
    """Finds what is related to a document.

    Parameters
    ----------
    store, near
        The documents, and who is a candidate among them.
    header
        The settings.

    Attributes
    ----------
    compared
        How documents are held against each other.
    """

    def __init__(self, store: Store, near: Near, header: Header) -> None:
        self._store = store
        self._near = near
        self.compared = compared_by(header)

    def copies(self, new: Incoming) -> Copies:
        """The documents with the same tokens."""
        rows: dict[int, list[int]] = {}
        same_kind = None
        kinds = self._near.rows.digests.find(new.digest, MOST_COPIES)
        if not kinds:
            return Copies(rows, None, {})
        found = self._store.of_kinds(sorted(set(kinds)), MOST_COPIES)
        for first, current in found:
            if first.digest == new.digest and self.compared.are_same(new, first):
                rows[first.kind] = current
                same_kind = first.kind if first.body == new.body else same_kind
        return Copies(rows, same_kind, {first.row: first for first, _ in found})

    def related(self, new: Incoming, copies: Copies, without: int | None = None) -> list[Found]:
        """What a document is related to, the best first; but for one row. What is read is put with the copies."""
        if not new.has_words:
            return []
        kinds = [kind for kind in self._near.propose(new) if kind not in copies.rows]
        found = [Found(row, _EXACT, 1.0, 1.0, 1.0, 1.0) for rows in copies.rows.values() for row in rows]
        if kinds:
            found += self._verified(new, kinds, copies.read)
        return ranked(own for own in found if own.row != without) if found else found

    def _verified(self, new: Incoming, kinds: Sequence[int], read: dict[int, Entry]) -> list[Found]:
        """The kinds that a document is related to, spread to their documents."""
        found = self._store.of_kinds(kinds, MOST_COPIES)
        if not found:
            return []
        read.update((first.row, first) for first, _ in found)
        told = self.compared.judged(new, [first for first, _ in found])
        return [Found(row, *own) for own, (_, rows) in zip(told, found, strict=True) if own is not None for row in rows]

    def stands_for(self, found: Iterable[Found]) -> int | None:
        """What stands for the cluster that a document joins by its matches; None if it joins none."""
        copies = (own.row for own in found if own.relation in DUPLICATES)
        return next((own for own in copies if self._store.cluster_of(own) == own), None)

    def kept(self, row: int) -> list[Found]:
        """The matches that were found when a document was added, and since."""
        found = []
        for a, b, relation, similarity, of_a, of_b, confidence in self._store.matches_of(row):
            shares = (of_a, of_b) if a == row else (of_b, of_a)
            found.append(Found(b if a == row else a, relation, similarity, *shares, confidence))
        return ranked(found)
