"""The segments of an index: files that are mapped into memory, made from the database and never changed.

They are a cache. One that is missing or damaged is made again; whatever its bytes are, nothing outside is read.
"""

from __future__ import annotations

import mmap
import os
import re
import struct
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
import xxhash

from dedup.errors import OutputError
from dedup.index.lookups import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

__all__ = ["CANDIDATES", "SUFFIX", "WORDING", "Arrays", "Listed", "forget_others", "number_of", "read", "write"]

Arrays = dict[str, "NDArray[np.uint32]"]

#: What `kernel.NearIndex` takes, and with the tables of `Lookups`.
CANDIDATES: Final = ("rows", "shingles", "band_offsets", "band_entries", "sketch_offsets", "sketch_entries")
WORDING: Final = (*CANDIDATES, *NAMES)
SUFFIX: Final = ".segment"
_MAGIC: Final = b"dedupseg"
_NAME: Final = re.compile(r"[0-9]+-[0-9]+-([0-9]{1,9})\.[a-z]+")


class Listed(NamedTuple):
    """A segment as the database lists it: its file, its first and last row, its size and its checksum."""

    name: str
    first: int
    last: int
    bytes: int
    checksum: str


def write(
    folder: Path,
    number: int,
    first: int,
    last: int,
    arrays: Arrays,
    names: Sequence[str] = WORDING,
    suffix: str = SUFFIX,
) -> Listed:
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
        By their names.
    names
        The order in which they are written, and read.
    suffix
        Of the file's name.

    Raises
    ------
    OutputError
        If it cannot be written; nothing is left of it.
    """
    name = f"{first}-{last}-{number}{suffix}"
    path = folder / name
    digest, size = xxhash.xxh3_128(), 0
    try:
        with path.open("wb") as file:
            head = np.frombuffer(_head(len(names)).pack(_MAGIC, *(len(arrays[own]) for own in names)), np.uint8)
            for part in (head, *_bytes_of(arrays, names)):
                digest.update(part.data)
                size += file.write(part.data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with suppress(OSError):
            path.unlink()
        raise OutputError(f"{folder}: a segment cannot be written: {error}; no document is lost") from error
    return Listed(name, first, last, size, digest.hexdigest())


def _bytes_of(arrays: Arrays, names: Sequence[str]) -> list[NDArray[np.uint8]]:
    return [np.ascontiguousarray(arrays[own], "<u4").view(np.uint8) for own in names]


def _head(arrays: int) -> struct.Struct:
    return struct.Struct(f"<8s{arrays}Q")


def read(folder: Path, listed: Listed, names: Sequence[str] = WORDING) -> Arrays | None:
    """Map a segment into memory, its arrays by their names; None if it is missing or is not what was written."""
    head = _head(len(names))
    try:
        with (folder / os.path.basename(listed.name)).open("rb") as file:  # noqa: PTH119
            if os.fstat(file.fileno()).st_size != listed.bytes or listed.bytes < head.size:
                return None
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):
        return None
    magic, *counts = head.unpack_from(mapped)
    if magic != _MAGIC or head.size + 4 * sum(counts) != listed.bytes:
        return None
    if xxhash.xxh3_128_hexdigest(mapped) != listed.checksum:
        return None
    arrays, at = Arrays(), head.size
    for name, count in zip(names, counts, strict=True):
        arrays[name] = np.frombuffer(mapped, "<u4", count, at)
        at += 4 * count
    return arrays


def number_of(name: str) -> int:
    """The number in the name of a segment; 0 of what is no such name.

    Examples
    --------
    >>> number_of("1-300-7.segment"), number_of("notes.txt")
    (7, 0)
    """
    found = _NAME.fullmatch(name)
    return int(found[1]) if found else 0


def forget_others(folder: Path, kept: set[str], suffix: str = SUFFIX) -> None:
    """Delete the segments that the database does not list: of a writer that ended before it did, or merged since."""
    for path in folder.glob(f"*{suffix}"):
        if path.name not in kept:
            with suppress(OSError):  # another process has it open, on Windows
                path.unlink()
