"""A temporary file for what shall not stay in memory."""

from __future__ import annotations

import os
import tempfile
import weakref
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import DTypeLike, NDArray

__all__ = ["Spill"]


class Spill:
    """Bytes that were put aside, in a file that vanishes with the process.

    Examples
    --------
    >>> spill = Spill()
    >>> places = [spill.append(b"one"), spill.append(b"two")]
    >>> spill.read(places[1], 3), spill.array(np.uint8).shape
    (b'two', (6,))
    """

    def __init__(self) -> None:
        # Unbuffered: what is written is there for readers at once.
        self._file = tempfile.TemporaryFile(prefix="dedup-", buffering=0)  # noqa: SIM115  # it lives as long as this
        weakref.finalize(self, self._file.close)
        self._lock = Lock()
        self.size = 0

    def append(self, data: bytes | memoryview) -> int:
        """Put bytes aside; where they are."""
        view = memoryview(data).cast("B")
        place, self.size = self.size, self.size + len(view)
        with self._lock:
            self._file.seek(place)
            while view:
                view = view[self._file.write(view) :]
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
