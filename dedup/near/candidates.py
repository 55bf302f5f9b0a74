"""Which pairs to look at: those that share a band key of their signatures, or enough of their sketches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.kernels import kernel
from dedup.near.sketches import LOG_SCALE, SKETCH_FLOOR

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.near.collection import Collection

__all__ = ["Candidates", "propose"]

#: Documents that may share one sketch hash, or one band key, before only the pairs with the shortest of them count. On
#: corpus S 32 loses no planted pair against 128 and proposes half as many: what more documents share is boilerplate.
SKETCH_CAP: Final = 32
BAND_CAP: Final = 1024

#: A pair is proposed if its sketches suggest this many shared shingles (the least of a light rewrite, a third of an
#: excerpt's passage), or this share, per mille, of the larger or of the smaller document (half of what a rewrite and an
#: excerpt need, since an estimate may fall short), or both halves of what a light rewrite needs.
MIN_SHARED: Final = 12
PER_MILLE_LARGE: Final = 125
PER_MILLE_SMALL: Final = 400
PER_MILLE_LIGHT: Final = 25

_NO_RANK: Final = 0xFFFFFFFF
_TEXTS_AT_ONCE: Final = 2048


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs to verify, among one document of each kind.

    Parameters
    ----------
    rows
        intp (kinds,): documents with the same tokens and the same boilerplate are of one kind; here is the first of
        each by id, in id order.
    kinds
        intp (documents,): the kind of every row.
    order, by_id
        intp (documents,): the rows in id order, and where each stands in it.
    copies, starts
        intp (documents,) and (kinds + 1,): the rows of every kind, in id order, one kind after the other, and where
        those of each start.
    equal
        The groups of more than one row with the same tokens, in id order. They may be of several kinds, since what is
        boilerplate depends on the lines.
    pairs
        uint32 (pairs, 2): kinds, the first before the second, sorted.
    capped
        How many shingles and buckets were so frequent that only a part of their pairs was proposed.
    """

    rows: NDArray[np.intp]
    kinds: NDArray[np.intp]
    order: NDArray[np.intp]
    by_id: NDArray[np.intp]
    copies: NDArray[np.intp]
    starts: NDArray[np.intp]
    equal: list[list[int]]
    pairs: NDArray[np.uint32]
    capped: int

    def copies_of(self, kind: int) -> list[int]:
        """The rows of a kind, in id order."""
        rows: list[int] = self.copies[self.starts[kind] : self.starts[kind + 1]].tolist()
        return rows


def propose(collection: Collection, threads: int = 1) -> Candidates:
    """Propose pairs of documents that may be related; they depend on the documents alone, not on their order."""
    sketches, n = collection.sketches, len(collection.ids)
    order = np.array(sorted(range(n), key=collection.ids.__getitem__), np.intp)
    by_id = np.empty(n, np.intp)
    by_id[order] = np.arange(n)
    _tell_apart(collection, order)
    rows, kinds = _kinds(collection, order)
    ranks = np.full(n, _NO_RANK, np.uint32)
    ranks[rows] = np.arange(len(rows), dtype=np.uint32)
    pairs, capped = kernel.candidates(
        ranks,
        sketches.shingles[rows],
        sketches.hashes,
        sketches.offsets,
        sketches.band_keys,
        LOG_SCALE,
        SKETCH_FLOOR,
        SKETCH_CAP,
        BAND_CAP,
        MIN_SHARED,
        PER_MILLE_LARGE,
        PER_MILLE_SMALL,
        PER_MILLE_LIGHT,
        threads,
    )
    copies = order[np.argsort(kinds[order], kind="stable")]
    starts = np.zeros(len(rows) + 1, np.intp)
    np.cumsum(np.bincount(kinds, minlength=len(rows)), out=starts[1:])
    equal = _groups(sketches.digests[order], order)
    # Kinds with the same tokens are exact already.
    different = sketches.digests[rows[pairs[:, 0]]] != sketches.digests[rows[pairs[:, 1]]]
    return Candidates(rows, kinds, order, by_id, copies, starts, equal, pairs[different], capped)


def _groups(keys: NDArray[Any], rows: NDArray[np.intp]) -> list[list[int]]:
    """The rows that share a key, where there are several, in the order they come in; by key."""
    by_key = np.argsort(keys, kind="stable")
    ends = np.append(np.flatnonzero(keys[by_key][1:] != keys[by_key][:-1]) + 1, len(keys))
    starts = np.append(0, ends[:-1])
    several = ends - starts > 1
    bounds = zip(starts[several].tolist(), ends[several].tolist(), strict=True)
    return [rows[by_key[start:end]].tolist() for start, end in bounds]


def _tell_apart(collection: Collection, order: NDArray[np.intp]) -> None:
    """Verify equal digests token by token; what only collides, or has no tokens, gets a digest of its own."""
    digests = collection.sketches.digests
    for row in np.flatnonzero(collection.sketches.tokens == 0).tolist():
        digests[row] = kernel.hash(collection.ids[row].encode("utf-8", "replace"), 1)  # no words: like nothing else
    pairs = [(group[0], row) for group in _groups(digests[order], order) for row in group[1:]]
    for start in range(0, len(pairs), _TEXTS_AT_ONCE):
        rows, places = np.unique(np.array(pairs[start : start + _TEXTS_AT_ONCE]), return_inverse=True)
        same = collection.texts.same_tokens(rows, places.reshape(-1, 2).astype(np.uint32))
        for i in np.flatnonzero(~same).tolist():
            row = pairs[start + i][1]
            digests[row] = kernel.hash(collection.texts.encoded([row])[0], 1)


def _kinds(collection: Collection, order: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The first document of each kind, in id order, and the kind of each row."""
    wholes, bodies = collection.sketches.digests[order], collection.sketches.bodies[order]
    by_digest = np.lexsort((bodies, wholes))  # stable: within a kind still in id order
    wholes, bodies = wholes[by_digest], bodies[by_digest]
    new = np.append(True, (wholes[1:] != wholes[:-1]) | (bodies[1:] != bodies[:-1]))[: len(order)]
    first = by_digest[new]
    sequence = np.argsort(first)
    number = np.empty(len(first), np.intp)
    number[sequence] = np.arange(len(first))
    kinds = np.empty(len(order), np.intp)
    kinds[order[by_digest]] = number[np.cumsum(new) - 1]
    return order[first[sequence]], kinds
