"""MinHash signatures, bit for bit those of datasketch, and the bands a threshold asks for."""

from __future__ import annotations

import functools
import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from dedup.errors import UsageError
from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

__all__ = [
    "FALSE_NEGATIVES",
    "FALSE_NEGATIVES_ALONE",
    "FIXED_SEEDS",
    "NUM_PERM",
    "Bands",
    "Seeds",
    "Signature",
    "bands_for",
    "permutations",
    "shingle_hash",
    "signature",
    "signatures",
]

NUM_PERM: Final = 128
SEED: Final = 1  # datasketch's default; a persistent index draws its own
HASH_SEED: Final = 0


class Seeds(NamedTuple):
    """What seeds the hash of shingles and the permutations of signatures: whoever knows both can craft collisions."""

    hash: int = HASH_SEED
    permutations: int = SEED


#: Those of a scan, which gives the same result each time.
FIXED_SEEDS: Final = Seeds()


#: How many of the pairs that lie exactly at the threshold the bands may miss. Those above it are missed far less
#: often, and the sketches, which propose candidates of their own, find most of the missed ones; the bands alone must
#: do better.
FALSE_NEGATIVES: Final = 0.005
FALSE_NEGATIVES_ALONE: Final = 0.001

_BLOCK: Final = 1 << 20  # code points of text to hand to the kernel at a time


@functools.cache
def permutations(seed: int = SEED, count: int = NUM_PERM) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The multipliers and summands of datasketch's `affine32` permutations, each uint32 (count,)."""
    draw = _mersenne_twister(seed)
    a, b = ([draw(32) for _ in range(count)] for _ in range(2))
    return np.array(a, np.uint32) << np.uint32(1) | np.uint32(1), np.array(b, np.uint32)


def _mersenne_twister(seed: int) -> Callable[[int], int]:
    """Draw bits as `numpy.random.RandomState(seed)` does, which takes longer to import than to draw from."""
    state = [seed & 0xFFFFFFFF]  # seeded as Matsumoto and Nishimura did in 2002; Python's own generator seeds otherwise
    for i in range(1, 624):
        state.append((1812433253 * (state[-1] ^ state[-1] >> 30) + i) & 0xFFFFFFFF)
    generator = random.Random()  # noqa: S311
    generator.setstate((3, (*state, 624), None))
    return generator.getrandbits


@dataclass(frozen=True, slots=True)
class Bands:
    """How a signature is cut for locality-sensitive hashing: `bands` keys of `rows` values each."""

    bands: int
    rows: int


@functools.cache
def bands_for(threshold: float, num_perm: int = NUM_PERM, false_negatives: float = FALSE_NEGATIVES) -> Bands:
    """The most selective bands that miss at most `false_negatives` of the pairs at `threshold`.

    A pair of similarity J shares a band of r rows with probability J ** r, and none of b bands with (1 - J ** r) ** b
    (Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, section 3.4). One row is enough for any threshold.

    Examples
    --------
    >>> bands_for(0.7)
    Bands(bands=20, rows=4)
    >>> bands_for(0.9)
    Bands(bands=11, rows=9)
    """
    if threshold >= 1:
        return Bands(1, num_perm)
    for rows in range(num_perm, 1, -1):
        bands = math.ceil(math.log(false_negatives) / math.log1p(-(threshold**rows)))
        if bands * rows <= num_perm:
            return Bands(bands, rows)
    return Bands(num_perm, 1)


def shingle_hash(shingle: bytes) -> int:
    """The 32-bit hash of a shingle; give it to datasketch as `hashfunc` to continue a signature there.

    Examples
    --------
    >>> shingle_hash(b"five words make a shingle") == kernel.hash(b"five words make a shingle", 0) & 0xFFFFFFFF
    True
    """
    return int(kernel.hash(shingle, HASH_SEED)) & 0xFFFFFFFF


@dataclass(frozen=True, slots=True, eq=False)
class Signature:
    """The MinHash signature of a document's shingles.

    Parameters
    ----------
    values
        uint32 (128,).
    seed
        The seed of the permutations.

    Examples
    --------
    >>> one = signature("a wire story that was reposted under fifty addresses")
    >>> two = signature("A wire story, that was reposted under fifty addresses!")
    >>> one.jaccard(two)
    1.0
    """

    values: NDArray[np.uint32]
    seed: int = SEED

    def jaccard(self, other: Signature) -> float:
        """Estimate the Jaccard similarity of the two documents' shingles, 0..1.

        Raises
        ------
        ValueError
            If the signatures have other permutations.
        """
        if self.seed != other.seed or len(self.values) != len(other.values):
            raise ValueError("signatures with different permutations cannot be compared")
        return float(np.mean(self.values == other.values))

    def to_datasketch(self) -> Any:
        """The same signature as a `datasketch.MinHash`, for its indexes and storages."""
        from datasketch import MinHash

        return MinHash(
            num_perm=len(self.values), seed=self.seed, hashfunc=shingle_hash, hashvalues=self.values, scheme="affine32"
        )

    @classmethod
    def from_datasketch(cls, minhash: Any) -> Signature:
        """A signature from a `datasketch.MinHash`.

        Raises
        ------
        ValueError
            If it was made with another scheme than `affine32`.
        """
        if getattr(minhash, "scheme", None) != "affine32":
            raise ValueError("only signatures of datasketch's affine32 scheme can be read")
        return cls(np.array(minhash.hashvalues, np.uint32), int(minhash.seed))


def signature(text: str) -> Signature:
    """The MinHash signature of one text, its boilerplate included.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    Signature
        128 values of 32 bits.

    Examples
    --------
    >>> bool(signature("").values.min() == 0xFFFFFFFF)
    True
    """
    return Signature(signatures([text])[0])


def signatures(texts: Iterable[str], seed: int = SEED) -> NDArray[np.uint32]:
    """The MinHash signatures of many texts at once, their boilerplate included.

    Parameters
    ----------
    texts
        Any texts.
    seed
        Seeds the permutations, as datasketch's `seed` does.

    Returns
    -------
    numpy.ndarray
        uint32 (texts, 128).

    Examples
    --------
    >>> signatures(["one text", "another text"]).shape
    (2, 128)
    """
    if isinstance(texts, str):
        raise UsageError("signatures takes several texts; for one there is signature")
    parts, block, size = [np.zeros((0, NUM_PERM), np.uint32)], list[str](), 0
    for text in texts:
        block.append(text)
        size += len(text)
        if size >= _BLOCK:
            parts.append(_sign(block, seed))
            block, size = [], 0
    return np.concatenate([*parts, _sign(block, seed)])


def _sign(texts: list[str], seed: int) -> NDArray[np.uint32]:
    a, b = permutations(seed)
    sketched = kernel.sketch(*Packed.of_texts(texts).arrays, a, b, None, HASH_SEED, 0, 0, 0, 0, True)
    found: NDArray[np.uint32] = sketched["signatures"]
    return found
