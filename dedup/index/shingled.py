"""Documents of which nothing is kept but their shingles, all of them in order.

The figures are those of the texts. Only an excerpt that nothing but a passage tells needs the words themselves: here
runs of equal shingles stand for them, so that equal words count where at least five follow each other. On corpus S that
tells 830 of 931 such excerpts, and none that the texts would not tell: six of a thousand matches are missed.

It is no secret: shingles overlap, so that who has the index and knows five words in a row can try which comes next.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.errors import InputError
from dedup.index.kept import MOST_BYTES
from dedup.kernels import kernel
from dedup.near.judged import Judged
from dedup.near.matches import Related
from dedup.near.passages import EXCERPT_WEIGHT
from dedup.near.verify import Shingles, judge_shingles
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.near.verify import Verified
    from dedup.settings import Settings

__all__ = ["MOST_SHINGLES", "Shingled", "judge", "judged", "shingled"]

#: Bytes of the shingles of one text: there are never more than it has bytes.
MOST_SHINGLES: Final = 8 * MOST_BYTES
_COUNT: Final = 4  # bytes


class Shingled(NamedTuple):
    """The shingles of a document.

    Parameters
    ----------
    hashes
        uint64 (shingles,): all of them in order, repeated ones included.
    unspaced
        uint8 (shingles,): whether each is of characters of a script without spaces.
    """

    hashes: NDArray[np.uint64]
    unspaced: NDArray[np.uint8]

    def packed(self) -> bytes:
        """In bytes: the hashes; and after them, if any is of characters, a bit for each and how many there are."""
        hashes = self.hashes.astype("<u8").tobytes()
        if not self.unspaced.any():
            return hashes
        bits = np.packbits(self.unspaced, bitorder="little").tobytes()
        return hashes + bits + bytes(-len(bits) % 8) + len(self.hashes).to_bytes(_COUNT, "little")

    @classmethod
    def of(cls, packed: bytes) -> Shingled:
        """And back.

        Raises
        ------
        InputError
            If these are no shingles.

        Examples
        --------
        >>> both = Shingled(np.arange(3, dtype=np.uint64), np.array([0, 1, 0], np.uint8))
        >>> Shingled.of(both.packed()).unspaced.tolist(), Shingled.of(bytes(16)).hashes.tolist()
        ([0, 1, 0], [0, 0])
        """
        count = len(packed) // 8
        if len(packed) % 8 == 0:
            return cls(np.frombuffer(packed, "<u8").astype(np.uint64, copy=False), np.zeros(count, np.uint8))
        shingles = int.from_bytes(packed[-_COUNT:], "little")
        if len(packed) % 8 != _COUNT or shingles + -(-shingles // 64) != count:
            raise InputError("what is kept of a document is damaged: no shingles")
        words = np.frombuffer(packed, "<u8", count)
        bits = np.unpackbits(words[shingles:].view(np.uint8), count=shingles, bitorder="little")
        return cls(words[:shingles].astype(np.uint64, copy=False), bits)


def shingled(texts: Sequence[tuple[bytes, list[tuple[int, int]]]], seed: int) -> list[bytes]:
    """The shingles of texts, packed; with each text come the stretches that are left out of it.

    Examples
    --------
    >>> [len(own) // 8 for own in shingled([(b"one two three four five six", []), (b"one", []), (b"", [])], 1)]
    [2, 1, 0]
    """
    packed = Packed.of([text for text, _ in texts]).without([stretches for _, stretches in texts])
    hashes, unspaced, offsets = kernel.shingles_in_order(*packed.arrays, seed)
    bounds = offsets.tolist()
    return [Shingled(hashes[start:end], unspaced[start:end]).packed() for start, end in pairwise(bounds)]


def judge(documents: Sequence[Shingled], places: NDArray[np.uint32], settings: Settings) -> Verified:
    """Judge pairs of documents, given by their places among them, as `dedup.near.verify.judge` does by their texts."""
    hashes = np.concatenate([np.zeros(0, np.uint64), *(own.hashes for own in documents)])
    unspaced = np.concatenate([np.zeros(0, np.uint8), *(own.unspaced for own in documents)])
    offsets = np.cumsum([0, *(len(own.hashes) for own in documents)], dtype=np.int64)

    def share(pairs: NDArray[np.uint32]) -> NDArray[np.bool_]:
        if not len(pairs):
            return np.zeros(0, np.bool_)
        found: NDArray[np.uint8] = kernel.any_passage(hashes, unspaced, offsets, pairs, EXCERPT_WEIGHT, True)
        return found.astype(np.bool_)

    return judge_shingles(Shingles(*kernel.distinct(hashes, offsets)), places, settings, share)


def judged(one: bytes, others: Sequence[bytes], settings: Settings) -> list[Judged | None]:
    """What the shingles of a document have to do with those of some others with other tokens; None for nothing.

    Examples
    --------
    >>> from dedup.settings import Settings
    >>> text = b"The foreign minister said on Monday that talks would go on"
    >>> one, *others = shingled([(own, []) for own in (text, text + b" today", b"else")], 1)
    >>> [own.similarity for own in judged(one, others, Settings(relations=("near",))) if own]
    [0.875]
    """
    places = np.zeros((len(others), 2), np.uint32)
    places[:, 1] = np.arange(1, len(others) + 1)
    related = Related.of_verified(judge([Shingled.of(own) for own in (one, *others)], places, settings))
    found: list[Judged | None] = [None] * len(others)
    figures = zip(related.relation.tolist(), *(own.tolist() for own in related.figures), strict=True)
    for (_, place), own in zip(related.pairs.tolist(), figures, strict=True):
        found[place - 1] = Judged(*own)
    return found
