"""The segments of an index: files that are mapped into memory, made from the database and never changed.

They are a cache. One that is missing or damaged is made again; whatever its bytes are, nothing outside is read.
"""

from __future__ import annotations

import mmap
import os
import struct
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
import xxhash

from dedup.errors import OutputError
from dedup.index.lookups import NAMES

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

__all__ = ["CANDIDATES", "Arrays", "Listed", "forget_others", "read", "write"]

Arrays = dict[str, "NDArray[np.uint32]"]

#: What `kernel.NearIndex` takes, and the tables of `Lookups`.
CANDIDATES: Final = ("rows", "shingles", "band_offsets", "band_entries", "sketch_offsets", "sketch_entries")
_NAMES: Final = (*CANDIDATES, *NAMES)
_MAGIC: Final = b"dedupseg"
_HEAD: Final = struct.Struct(f"<8s{len(_NAMES)}Q")
_SUFFIX: Final = ".segment"


class Listed(NamedTuple):
    """A segment as the database lists it: its file, its first and last row, its size and its checksum."""

    name: str
    first: int
    last: int
    bytes: int
    checksum: str


def write(folder: Path, number: int, first: int, last: int, arrays: Arrays) -> Listed:
    """Write a segment; it is on the disk when this returns.

    Parameters
    ----------
    folder
        The index.
    number
        Told apart by it from others of the same rows.
    first, last
        The rows it covers.
    arrays
        As `kernel.NearIndex.freeze` and `Lookups.freeze` give them.

    Raises
    ------
    OutputError
        If it cannot be written; nothing is left of it.
    """
    name = f"{first}-{last}-{number}{_SUFFIX}"
    path = folder / name
    digest, size = xxhash.xxh3_128(), 0
    try:
        with path.open("wb") as file:
            head = np.frombuffer(_HEAD.pack(_MAGIC, *(len(arrays[own]) for own in _NAMES)), np.uint8)
            for part in (head, *_bytes_of(arrays)):
                digest.update(part.data)
                size += file.write(part.data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise OutputError(f"{folder}: a segment cannot be written: {error}; no document is lost") from error
    return Listed(name, first, last, size, digest.hexdigest())


def _bytes_of(arrays: Arrays) -> list[NDArray[np.uint8]]:
    return [np.ascontiguousarray(arrays[own], "<u4").view(np.uint8) for own in _NAMES]


def read(folder: Path, listed: Listed) -> Arrays | None:
    """Map a segment into memory; None if it is missing or is not what was written."""
    try:
        with (folder / os.path.basename(listed.name)).open("rb") as file:  # noqa: PTH119
            if os.fstat(file.fileno()).st_size != listed.bytes or listed.bytes < _HEAD.size:
                return None
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        return None
    magic, *counts = _HEAD.unpack_from(mapped)
    if magic != _MAGIC or _HEAD.size + 4 * sum(counts) != listed.bytes:
        return None
    if xxhash.xxh3_128_hexdigest(mapped) != listed.checksum:
        return None
    arrays, at = Arrays(), _HEAD.size
    for name, count in zip(_NAMES, counts, strict=True):
        arrays[name] = np.frombuffer(mapped, "<u4", count, at)
        at += 4 * count
    return arrays


def forget_others(folder: Path, kept: set[str]) -> None:
    """Delete the segments that the database does not list: of a writer that ended before it did, or merged since."""
    for path in folder.glob(f"*{_SUFFIX}"):
        if path.name not in kept:
            with suppress(OSError):  # another process has it open, on Windows
                path.unlink()
