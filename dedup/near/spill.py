"""A file for what shall not stay in memory: a temporary one, or one that outlives the process."""

from __future__ import annotations

import os
import tempfile
import weakref
from threading import Lock
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import numpy as np

from dedup.errors import OutputError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import DTypeLike, NDArray

__all__ = ["Spill", "Spills"]


class Spill:
    """Bytes that were put aside, in a file that vanishes with the process unless it has a name.

    Parameters
    ----------
    path
        A new file that stays; None for a temporary one.

    Examples
    --------
    >>> spill = Spill()
    >>> places = [spill.append(b"one"), spill.append(b"two")]
    >>> spill.read(places[1], 3), spill.array(np.uint8).shape
    (b'two', (6,))
    """

    def __init__(self, path: Path | None = None) -> None:
        # Unbuffered: what is written is there for readers at once.
        if path is None:
            self._hold(tempfile.TemporaryFile(prefix="dedup-", buffering=0))  # noqa: SIM115  # it lives as long as this
        else:
            self._hold(path.open("x+b", buffering=0))

    @classmethod
    def found(cls, path: Path) -> Spill:
        """What an earlier process put aside, to be read."""
        spill = cls.__new__(cls)
        spill._hold(path.open("rb", buffering=0))
        spill.size = os.fstat(spill._file.fileno()).st_size
        return spill

    def _hold(self, file: BinaryIO) -> None:
        self._file = file
        self._lock = Lock()
        self.size = 0
        self.close = weakref.finalize(self, file.close)

    def append(self, data: bytes | memoryview) -> int:
        """Put bytes aside; where they are."""
        view = memoryview(data).cast("B")
        place, self.size = self.size, self.size + len(view)
        with self._lock:
            self._file.seek(place)
            try:
                while view:
                    view = view[self._file.write(view) :]
            except OSError as error:
                name = self._file.name if isinstance(self._file.name, str) else f"a file in {tempfile.gettempdir()}"
                raise OutputError(f"{name}: cannot be written: {error.strerror or error}") from error
        return place

    def read(self, place: int, size: int) -> bytes:
        """Get bytes back, on any thread. They are read, not mapped, so that they do not count as held."""
        if hasattr(os, "pread"):
            return os.pread(self._file.fileno(), size, place)
        with self._lock:
            self._file.seek(place)
            return self._file.read(size) or b""

    def array(self, dtype: DTypeLike) -> NDArray[Any]:
        """Everything as one array, read from the file as it is used."""
        if not self.size:
            return np.zeros(0, dtype)
        return np.memmap(self._file, dtype, mode="r")


class Spills(NamedTuple):
    """Where the texts and the hashes of a collection are put aside from the beginning."""

    texts: Spill
    hashes: Spill
