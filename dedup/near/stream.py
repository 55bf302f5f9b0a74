"""Documents one block after the other, each held against those that were kept before: what a filter does.

A document is removed only if it itself matches one that is kept; what it resembles through others does not count. So
only the kept ones are remembered, and a stream of reposts costs the memory of its originals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.model import Relation
from dedup.near.matches import figures
from dedup.near.signatures import FALSE_NEGATIVES_ALONE, bands_for
from dedup.near.sketcher import Sketcher
from dedup.near.texts import SPILL_AT, Texts
from dedup.near.verify import RELATIONS, verify

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.near.sketches import Sketches
    from dedup.settings import Settings
    from dedup.text.packed import Packed

__all__ = ["Removal", "Stream"]

#: Kept documents that are remembered for one band key: they are no duplicates of each other, so that what more of them
#: share is chance or boilerplate.
_BAND_CAP: Final = 256


@dataclass(frozen=True, slots=True)
class Removal:
    """Why a document goes.

    Parameters
    ----------
    kept
        The row of the document that stays, to which this one is related.
    relation
        How the two are related.
    similarity
        Jaccard of their shingles.
    """

    kept: int
    relation: Relation
    similarity: float


class _Block(NamedTuple):
    """Documents that were just taken in: the row of the first, their texts, keys and sketches."""

    first: int
    texts: Packed
    keys: NDArray[np.uint32]
    sketches: Sketches


class Stream:
    """The documents kept so far.

    Parameters
    ----------
    settings
        The threshold, and what to do with boilerplate. Only `exact` and `near-duplicate` are looked for.

    Examples
    --------
    >>> from dedup.settings import Settings
    >>> from dedup.text.packed import Packed
    >>> stream = Stream(Settings())
    >>> removals = stream.sift(Packed.of_texts(["Four", "One two three.", "one two three"]))
    >>> [removal and removal.kept for removal in removals], len(stream)
    ([None, None, 1], 2)
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings.with_changes(relations=("duplicates",))
        self._bands = bands_for(settings.threshold, false_negatives=FALSE_NEGATIVES_ALONE)
        self._sketcher = Sketcher(self._settings, self._bands, hashes=False)
        self._index = kernel.BandIndex(self._bands.bands + 1, _BAND_CAP)
        self._texts = Texts()
        self._count = self._bytes = 0
        self._sizes = np.zeros(1024, np.uint32)
        self._digests = np.zeros(1024, np.uint64)

    def __len__(self) -> int:
        return self._count

    @property
    def capped(self) -> int:
        """How many documents are not remembered under some band key, since too many are already."""
        return int(self._index.capped)

    def sift(self, texts: Packed) -> list[Removal | None]:
        """Decide about a block of documents, in order.

        Returns
        -------
        list
            None for each document that stays; these are given the next rows.
        """
        block = self._held(texts)
        removed = self._removals(block)
        places = [i for i in range(len(texts)) if i not in removed]
        self._keep(block, places)
        row_of = {block.first + place: row for row, place in enumerate(places, block.first)}
        return [self._settled(removed.get(i), row_of) for i in range(len(texts))]

    def hold(self, texts: Packed) -> list[int]:
        """Take documents in that stay in any case, such as those of a collection to filter against.

        Returns
        -------
        list of int
            The places of those that were given rows: one of several copies is enough.
        """
        block = self._held(texts)
        removed = self._removals(block)
        places = [i for i in range(len(texts)) if i not in removed or removed[i].relation is not Relation.EXACT]
        self._keep(block, places)
        return places

    @staticmethod
    def _settled(removal: Removal | None, row_of: dict[int, int]) -> Removal | None:
        """Documents of the block itself have moved up."""
        if removal is None:
            return None
        return Removal(row_of.get(removal.kept, removal.kept), removal.relation, removal.similarity)

    def _held(self, texts: Packed) -> _Block:
        """Sketch documents and take them in, all of them for now."""
        first = len(self)
        sketches, stretches, _ = self._sketcher.sketch(texts)
        self._texts.append(texts, [])
        self._texts.stretches.update((first + i, of_text) for i, of_text in stretches.items())
        self._remember(first, sketches.shingles, sketches.digests)
        keys = np.column_stack([sketches.band_keys, sketches.digests.astype(np.uint32)])
        return _Block(first, texts, keys, sketches)

    def _remember(self, first: int, sizes: NDArray[np.uint32], digests: NDArray[np.uint64]) -> None:
        end = first + len(sizes)
        if end > len(self._sizes):
            self._sizes = np.resize(self._sizes, 2 * end)
            self._digests = np.resize(self._digests, 2 * end)
        self._sizes[first:end], self._digests[first:end] = sizes, digests

    def _removals(self, block: _Block) -> dict[int, Removal]:
        """By place in the block; a document stays unless one that stays is related to it."""
        first, original = block.first, self._originals(block)
        places = np.flatnonzero((original == np.arange(len(original))) & (block.sketches.tokens > 0))
        pairs = self._index.query(np.ascontiguousarray(block.keys[places]), first).astype(np.intp)
        inside = pairs[:, 1] >= first
        pairs[inside, 1] = first + places[pairs[inside, 1] - first]
        pairs[:, 0] = first + places[pairs[:, 0]]
        same = self._same(pairs)
        related = [(i, -2.0, row, Relation.EXACT) for i, row in pairs[same].tolist()]
        verified = verify(self._texts, self._sizes, pairs[~same], self._settings)
        relations = [RELATIONS[code] for code in verified.relation.tolist()]
        counts = zip(verified.shared.tolist(), verified.a.tolist(), verified.b.tolist(), strict=True)
        for (i, row), relation, (shared, a, b) in zip(verified.pairs.tolist(), relations, counts, strict=True):
            related.append((i, -figures(shared, a, b)[0], row, relation))
        removed: dict[int, Removal] = {}
        for i, distance, row, relation in sorted(related):  # the best of several, and of equally good the first
            if i - first not in removed and row - first not in removed:
                removed[i - first] = Removal(row, relation, min(1.0, -distance))
        return removed | self._copies(first, original, removed, related)

    @staticmethod
    def _copies(
        first: int,
        originals: NDArray[np.intp],
        removed: dict[int, Removal],
        related: list[tuple[int, float, int, Relation]],
    ) -> dict[int, Removal]:
        """What becomes of the copies: they go with their original, or for what came since and is closer."""
        since: dict[int, list[tuple[int, float, Relation]]] = {}
        for i, distance, row, relation in related:
            if i - first not in removed and removed.get(row - first) is not None:
                since.setdefault(row - first, []).append((i, distance, relation))
        found: dict[int, Removal] = {}
        for place in np.flatnonzero(originals != np.arange(len(originals))).tolist():
            original = int(originals[place])
            best = removed.get(original, Removal(first + original, Relation.EXACT, 1.0))
            for i, distance, relation in since.get(original, ()):
                if i - first < place and min(1.0, -distance) > best.similarity:
                    best = Removal(i, relation, min(1.0, -distance))
            found[place] = best
        return found

    def _originals(self, block: _Block) -> NDArray[np.intp]:
        """The first place in the block with the same tokens and the same boilerplate; a million copies are no pairs."""
        digests, bodies = block.sketches.digests, block.sketches.bodies
        _, firsts, kinds = np.unique(digests + bodies * np.uint64(3), return_index=True, return_inverse=True)
        original: NDArray[np.intp] = firsts[kinds]
        copies = np.flatnonzero((original != np.arange(len(original))) & (block.sketches.tokens > 0))
        pairs = np.column_stack([copies, original[copies]]) + block.first
        same = np.zeros(len(original), np.bool_)
        same[copies] = self._same(pairs)
        return np.where(same, original, np.arange(len(original)))

    def _same(self, pairs: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Which of the pairs have the same tokens."""
        same: NDArray[np.bool_] = self._digests[pairs[:, 0]] == self._digests[pairs[:, 1]]
        if same.any():
            rows, places = np.unique(pairs[same], return_inverse=True)
            same[same] = self._texts.same_tokens(rows, places.reshape(-1, 2).astype(np.uint32))
        return same

    def _keep(self, block: _Block, places: list[int]) -> None:
        """Keep these documents of the last block, and forget the others."""
        kept, first = np.array(places, np.intp), block.first
        self._texts.keep_of_last(kept)
        self._remember(first, block.sketches.shingles[kept], block.sketches.digests[kept])
        self._count += len(kept)
        self._bytes += int(block.texts.offsets[-1])
        if self._settings.memory and self._bytes > self._settings.memory * SPILL_AT:
            self._texts.spill()
        has_words = block.sketches.tokens[kept] > 0
        rows = np.arange(first, first + len(kept), dtype=np.uint32)
        self._index.add(block.keys[kept[has_words]], rows[has_words])
