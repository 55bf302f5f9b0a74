"""What the first pass over a collection keeps of every document: sizes, digests, band keys and a FracMinHash sketch.

See ``dedup/kernels/src/sketch.h`` for the schemes and their papers.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dedup.kernels import kernel
from dedup.near.signatures import FIXED_SEEDS, Bands, Seeds, permutations
from dedup.near.spill import Spill

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from dedup.text.packed import Packed

__all__ = [
    "LOG_SCALE",
    "SKETCH_FLOOR",
    "GrowingSketches",
    "Sketches",
    "boilerplate_anchors",
    "sketch",
]

#: Sketches keep one hash in 2 ** LOG_SCALE, shorter documents more: about SKETCH_FLOOR of them, down to every one.
#: Swept on corpus T for the smallest sketch that still proposes .99 of the excerpts and rewrites.
LOG_SCALE: Final = 2
SKETCH_FLOOR: Final = 160


@functools.cache
def boilerplate_anchors() -> Any:
    """The kernel's phrases without one of which no document and no line has boilerplate, but for addresses."""
    from dedup.text.boilerplate import telling_phrases  # which compiles the rules

    found = [(phrase, reach) for phrase, reaches in telling_phrases().items() for reach in reaches]
    limits = np.array([reach[:4] for _, reach in found], np.uint8)
    phrases = "".join([f"{phrase[:-1]}\n" for phrase, _ in found])
    return kernel.Anchors(phrases.encode(), limits, np.array([reach.leads for _, reach in found], np.uint64))


@dataclass(slots=True)
class Sketches:
    """The sketches of some documents, an array each.

    Parameters
    ----------
    tokens, shingles
        uint32 (documents,): how many tokens each has, and how many different shingles.
    digests, bodies
        uint64 (documents,): of all their tokens in order, and of those that are not left out.
    anchored
        bool (documents,): whether it may have boilerplate, addresses apart.
    band_keys
        uint32 (documents, bands).
    hashes, offsets
        uint32 (all hashes,) and int64 (documents + 1,): the sketch of each document.
    """

    tokens: NDArray[np.uint32]
    shingles: NDArray[np.uint32]
    digests: NDArray[np.uint64]
    bodies: NDArray[np.uint64]
    anchored: NDArray[np.bool_]
    band_keys: NDArray[np.uint32]
    hashes: NDArray[np.uint32]
    offsets: NDArray[np.int64]

    def forget_hashes(self) -> None:
        """Let go of what only serves to find candidates, by far the largest part."""
        self.band_keys, self.hashes = self.band_keys[:0].copy(), self.hashes[:0].copy()
        self.offsets = np.zeros_like(self.offsets)

    def replace(self, rows: NDArray[np.intp], other: Sketches) -> None:
        """Put others in the place of the sketches of rows, ascending; the digests stay those of the whole texts."""
        self.tokens[rows], self.shingles[rows] = other.tokens, other.shingles
        self.bodies = self.bodies.copy()  # until now they were the digests
        self.bodies[rows] = other.bodies
        self.band_keys[rows] = other.band_keys
        sizes = np.diff(self.offsets)
        kept = np.ones(len(sizes), np.bool_)
        kept[rows] = False
        old = self.hashes[np.repeat(kept, sizes)]
        sizes[rows] = np.diff(other.offsets)
        self.offsets = np.concatenate([np.zeros(1, np.int64), np.cumsum(sizes, dtype=np.int64)])
        is_old = np.repeat(kept, sizes)
        self.hashes = np.empty(len(is_old), np.uint32)
        self.hashes[is_old] = old
        self.hashes[~is_old] = other.hashes


class GrowingSketches:
    """Sketches that are added to, block by block, each array in one piece of memory that grows.

    Parameters
    ----------
    bands
        How signatures are cut.
    spill
        Where the hashes are put aside from the beginning, if they are.
    """

    _TYPES: Final = {
        "tokens": np.uint32,
        "shingles": np.uint32,
        "digests": np.uint64,
        "bodies": np.uint64,
        "anchored": np.bool_,
        "band_keys": np.uint32,
        "hashes": np.uint32,
        "offsets": np.int64,
    }

    def __init__(self, bands: Bands, spill: Spill | None = None) -> None:
        self._bands = bands
        self._memory = {name: bytearray() for name in self._TYPES}
        self._memory["offsets"] += bytes(8)
        self._hashes = 0
        self._spill = spill

    def spill(self) -> None:
        """Put the hashes aside, by far the largest part, and all that will be added."""
        if self._spill is None:
            self._spill = Spill()
            self._spill.append(memoryview(self._memory["hashes"]))
            self._memory["hashes"] = bytearray()

    @property
    def bytes(self) -> int:
        """What is held in memory."""
        return sum(map(len, self._memory.values()))

    @property
    def count(self) -> int:
        """How many documents there are."""
        return len(self._memory["tokens"]) // 4

    def add(self, part: Sketches) -> None:
        """Add the sketches of a block."""
        for name, memory in self._memory.items():
            values = part.offsets[1:] + self._hashes if name == "offsets" else getattr(part, name)
            data = np.ascontiguousarray(values).data.cast("B")
            if name == "hashes" and self._spill is not None:
                self._spill.append(data)
            else:
                memory += data
        self._hashes += len(part.hashes)

    def whole(self) -> Sketches:
        """All of them; nothing can be added any more."""
        arrays: dict[str, Any] = {
            name: np.frombuffer(memory, self._TYPES[name]) for name, memory in self._memory.items()
        }
        arrays["band_keys"] = arrays["band_keys"].reshape(-1, self._bands.bands)
        if self._spill is not None:
            arrays["hashes"] = self._spill.array(np.uint32)
        return Sketches(**arrays)


def sketch(
    texts: Packed, bands: Bands, anchors: Any = None, *, hashes: bool = True, seeds: Seeds = FIXED_SEEDS
) -> Sketches:
    """Sketch texts, without what is to be left out of them; only the bands unless `hashes` are wanted."""
    a, b = permutations(seeds.permutations)
    floor = SKETCH_FLOOR if hashes else 0
    found = kernel.sketch(*texts.arrays, a, b, anchors, seeds.hash, bands.bands, bands.rows, LOG_SCALE, floor, False)
    return Sketches(
        found["tokens"],
        found["shingles"],
        found["digests"],
        found["digests"],
        found["anchored"].astype(np.bool_),
        found["band_keys"],
        found["sketch"],
        found["sketch_offsets"],
    )
