"""Shingles, signatures and sketches; see ``sketch.h`` for the schemes and their papers."""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import xxhash

from dedup.kernels.twin.checks import check_offsets, check_pairs
from dedup.kernels.twin.documents import documents, folded_documents
from dedup.kernels.twin.fold import Token, fold, joined

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.kernels.twin.anchors import Anchors

__all__ = [
    "CHARACTER_SHINGLE",
    "WORD_SHINGLE",
    "band_keys",
    "distinct",
    "hash",
    "hash_each",
    "log_scale_of",
    "same_tokens",
    "shingles",
    "shingles_in_order",
    "sign",
    "sketch",
    "sketch_hashes",
    "tokens",
]

WORD_SHINGLE: Final = 5
CHARACTER_SHINGLE: Final = 3
LONGEST: Final = 1 << 27
IN_A_ROW: Final = 40  # shingles, of which it matters how many came before


def hash(data: bytes, seed: int) -> int:  # noqa: A001 - the kernel's name
    """XXH3 of some bytes, 64 bits."""
    return xxhash.xxh3_64_intdigest(data, seed)


def hash_each(text: NDArray[np.uint8], offsets: NDArray[np.int64], seed: int) -> NDArray[np.uint64]:
    """XXH3 of each of several pieces: piece i is ``text[offsets[i]:offsets[i + 1]]``."""
    return np.array([hash(piece, seed) for piece in documents(text, offsets)], np.uint64)


def log_scale_of(shingles: int, floor: int, largest: int) -> int:
    """The binary logarithm of the scale at which a document of so many shingles is sketched."""
    log_scale = 0
    while log_scale < largest and shingles >> log_scale > floor:
        log_scale += 1
    return log_scale


def _shingle_hashes(found: Sequence[Token], seed: int) -> list[int]:
    """The hashes of a document's shingles, in order, repeated ones included."""
    return [h for h, _ in _shingles(found, seed)]


def _shingles(found: Sequence[Token], seed: int) -> list[tuple[int, bool]]:
    """The same with whether each is of characters."""
    whole = joined(found)
    starts = np.cumsum([0] + [len(token.folded.encode()) + 1 for token in found]).tolist()
    hashes = []
    for i, token in enumerate(found):
        n = CHARACTER_SHINGLE if token.unspaced else WORD_SHINGLE
        if i + n <= len(found):
            hashes.append((hash(whole[starts[i] : starts[i + n] - 1], seed), token.unspaced))
    if not hashes and found:
        hashes.append((hash(whole[:-1], seed), False))
    return hashes


def _distinct(hashes: list[int]) -> NDArray[np.uint64]:
    return np.array(list(dict.fromkeys(hashes)), np.uint64)


def _fmix32(h: NDArray[np.uint32]) -> NDArray[np.uint32]:
    h = h ^ (h >> np.uint32(16))
    h = h * np.uint32(0x85EBCA6B)
    h = h ^ (h >> np.uint32(13))
    h = h * np.uint32(0xC2B2AE35)
    return h ^ (h >> np.uint32(16))


def sign(hashes: NDArray[np.uint64], a: NDArray[np.uint32], b: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The signature of a document by its shingles."""
    signature = np.full(len(a), 0xFFFFFFFF, np.uint32)
    for part in np.array_split(_fmix32((hashes & np.uint64(0xFFFFFFFF)).astype(np.uint32)), len(hashes) // 1024 + 1):
        if len(part):
            np.minimum(signature, (part[:, None] * a + b).min(axis=0), out=signature)
    return signature


def sketch(
    text: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    skip_offsets: NDArray[np.int64],
    skips: NDArray[np.uint32],
    a: NDArray[np.uint32],
    b: NDArray[np.uint32],
    anchors: Anchors | None,
    seed: int,
    bands: int,
    rows: int,
    log_scale: int,
    sketch_floor: int,
    with_signatures: bool,
) -> dict[str, Any]:
    """Sketch documents.

    Parameters
    ----------
    a, b
        The multipliers and summands of the permutations; as many as the signature is long, a multiple of 64.
    anchors
        Phrases to look for.
    seed
        Seeds the shingles' hash.
    bands, rows
        The bands of the signature, and the rows of each.
    log_scale, sketch_floor
        Documents are sketched at the smallest scale, up to ``2 ** log_scale``, that leaves about `sketch_floor` hashes;
        no hashes are kept if that is 0.

    Returns
    -------
    dict
        For each document `tokens`, `shingles` (uint32, the distinct ones if there are sketches), `digests` (uint64, of
        the folded text), `anchored` (uint8, whether it holds one of the phrases), `band_keys` (uint32, documents x
        bands), `signatures` (uint32, documents x permutations, empty unless asked for), and its sketch
        ``sketch[sketch_offsets[i]:sketch_offsets[i + 1]]``.

    Raises
    ------
    ValueError
        If the arrays do not fit each other.
    """
    if len(a) != len(b) or len(a) % 64:
        raise ValueError("permutations come in multiples of 64")
    if bands * rows > len(a):
        raise ValueError("more bands and rows than permutations")
    phrases = [phrase.folded for phrase in anchors.phrases] if anchors else []
    counts, kept, digests, anchored, signatures = [], [], [], [], []
    for found in folded_documents(text, offsets, skip_offsets, skips):
        whole = b" " + joined(found)
        hashes, small = sketch_hashes(_shingle_hashes(found, seed), sketch_floor, log_scale)
        counts.append((len(found), len(hashes)))
        kept.append(small)
        digests.append(hash(whole[1:], seed))
        anchored.append(any(b" " + phrase in whole for phrase in phrases))
        signatures.append(sign(hashes, a, b))
    matrix = np.array(signatures, np.uint32).reshape(len(signatures), len(a))
    sizes = np.array(counts, np.uint32).reshape(len(counts), 2)
    return {
        "tokens": sizes[:, 0].copy(),
        "shingles": sizes[:, 1].copy(),
        "digests": np.array(digests, np.uint64),
        "anchored": np.array(anchored, np.uint8),
        "band_keys": band_keys(matrix, bands, rows),
        "sketch": np.concatenate([np.zeros(0, np.uint32), *kept]),
        "sketch_offsets": _bounds(map(len, kept)),
        "signatures": matrix if with_signatures else np.zeros((0, len(a)), np.uint32),
    }


def sketch_hashes(every: list[int], floor: int, log_scale: int) -> tuple[NDArray[np.uint64], NDArray[np.uint32]]:
    """The shingles of a document that count, and its sketch."""
    hashes = _distinct(every) if floor else np.array(every, np.uint64)
    scale = log_scale_of(len(hashes), floor, log_scale)
    small = hashes <= np.uint64(0xFFFFFFFFFFFFFFFF >> scale if floor else 0)
    return hashes, (hashes[small] >> np.uint64(29)).astype(np.uint32)


def band_keys(signatures: NDArray[np.uint32], bands: int, rows: int) -> NDArray[np.uint32]:
    """The keys of the bands of signatures."""
    keys = [
        [hash(row[band * rows : (band + 1) * rows].tobytes(), band) & 0xFFFFFFFF for band in range(bands)]
        for row in signatures
    ]
    return np.array(keys, np.uint32).reshape(len(signatures), bands)


def _bounds(sizes: Any) -> NDArray[np.int64]:
    return np.cumsum([0, *sizes], dtype=np.int64)


def shingles(
    text: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    skip_offsets: NDArray[np.int64],
    skips: NDArray[np.uint32],
    seed: int,
) -> tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[np.uint32]]:
    """The distinct shingle hashes of each document, in the order of their first occurrence.

    With them where each document's begin, and the most of `IN_A_ROW` shingles in a row that came before (uint32).
    """
    every = [_shingle_hashes(found, seed) for found in folded_documents(text, offsets, skip_offsets, skips)]
    distinct = [_distinct(hashes) for hashes in every]
    hashes = np.concatenate([np.zeros(0, np.uint64), *distinct])
    return hashes, _bounds(map(len, distinct)), np.array([_repeats(hashes) for hashes in every], np.uint32)


def shingles_in_order(
    text: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    skip_offsets: NDArray[np.int64],
    skips: NDArray[np.uint32],
    seed: int,
) -> tuple[NDArray[np.uint64], NDArray[np.uint8], NDArray[np.int64]]:
    """All shingle hashes of each document, in order.

    With them whether each is of characters (uint8), and where each document's begin.
    """
    every = [_shingles(found, seed) for found in folded_documents(text, offsets, skip_offsets, skips)]
    hashes = np.array([h for own in every for h, _ in own], np.uint64)
    return hashes, np.array([kind for own in every for _, kind in own], np.uint8), _bounds(map(len, every))


def distinct(
    hashes: NDArray[np.uint64], offsets: NDArray[np.int64]
) -> tuple[NDArray[np.uint64], NDArray[np.int64], NDArray[np.uint32]]:
    """What `shingles` gives, from all shingles in order, of each document those from ``offsets[i]`` on."""
    check_offsets(offsets, len(hashes), "offsets do not fit the hashes")
    every = [hashes[start:end].tolist() for start, end in pairwise(offsets.tolist())]
    different = [_distinct(own) for own in every]
    repeats = np.array([_repeats(own) for own in every], np.uint32)
    return np.concatenate([np.zeros(0, np.uint64), *different]), _bounds(map(len, different)), repeats


def _repeats(hashes: list[int]) -> int:
    seen, latest, most = set[int](), deque[bool](maxlen=IN_A_ROW), 0
    for h in hashes:
        latest.append(h in seen)
        seen.add(h)
        most = max(most, sum(latest))
    return most


def tokens(
    text: NDArray[np.uint8],
    offsets: NDArray[np.int64],
    skip_offsets: NDArray[np.int64],
    skips: NDArray[np.uint32],
    seed: int,
    with_spans: bool,
    with_folded: bool,
) -> dict[str, Any]:
    """The tokens of each document.

    Returns
    -------
    dict
        For each token its hash (`hashes`, uint64), its kind (`unspaced`, uint8) and its place in bytes from its
        document's start (`spans`, uint32, tokens x 2, if asked for); `offsets` says where each document's tokens begin,
        and `folded`, if asked for, holds the folded tokens, each followed by a space, with `folded_offsets`.
    """
    listed = list(folded_documents(text, offsets, skip_offsets, skips))
    every = [token for found in listed for token in found]
    folded = [joined(found) if with_folded else b"" for found in listed]
    return {
        "hashes": np.array([hash(token.folded.encode(), seed) for token in every], np.uint64),
        "unspaced": np.array([token.unspaced for token in every], np.uint8),
        "spans": np.array([(token.start, token.end) for token in every if with_spans], np.uint32).reshape(-1, 2),
        "offsets": _bounds(map(len, listed)),
        "folded": b"".join(folded),
        "folded_offsets": _bounds(map(len, folded)),
    }


def same_tokens(text: NDArray[np.uint8], offsets: NDArray[np.int64], pairs: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """Whether the folded token sequences of the two documents of each pair are equal."""
    encoded = documents(text, offsets)
    check_pairs(pairs, len(encoded))
    whole = [joined(fold(document)) for document in encoded]
    return np.array([whole[i] == whole[j] for i, j in pairs.tolist()], np.uint8)
