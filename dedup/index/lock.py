"""One process at a time writes an index; another one waits, or is told."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Final

from dedup.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["WriterLock"]

_AGAIN: Final = 0.05  # seconds until it is tried again


class WriterLock:
    """A lock that lasts as long as this object is open, or its process lives.

    Parameters
    ----------
    path
        A file; made if need be.
    wait
        Seconds to wait for another process to let go of it.

    Raises
    ------
    UsageError
        If another process has it.
    """

    def __init__(self, path: Path, wait: float = 0.0) -> None:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        self._file: BinaryIO = os.fdopen(os.open(path, flags, 0o600), "r+b")
        until = time.monotonic() + wait
        while not _locked(self._file):
            if time.monotonic() >= until:
                self._file.close()
                instead = "wait longer for it (--wait), or open the index to read only"
                raise UsageError(f"{path.parent}: another process is writing to it; {instead}")
            time.sleep(_AGAIN)

    def close(self) -> None:
        """Let go of it."""
        self._file.close()


def _locked(file: BinaryIO) -> bool:
    with suppress(ImportError):
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            return True
        return True
    with suppress(ImportError):
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
    return True
