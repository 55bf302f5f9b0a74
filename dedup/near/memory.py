"""What a scan is going to need, said beforehand."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["Need", "expected"]

#: Measured on corpus S and on 2 GB made from it: bytes at the peak for each byte of input, while all stays in memory,
#: and while texts and sketches wait on disk; what waits there; and what the program takes by itself.
_HELD: Final = 1.7
_HELD_BESIDE_DISK: Final = 0.5
_ON_DISK: Final = 1.2
_BASE: Final = 60 << 20


class Need(NamedTuple):
    """Bytes of memory and of temporary files."""

    memory: int
    disk: int


def expected(size: int, memory: int | None) -> Need:
    """What a scan of so many bytes of input will need, if it may use so much memory.

    Examples
    --------
    >>> expected(100 << 20, 4 << 30).disk, expected(4 << 30, 1 << 30).disk > 0
    (0, True)
    """
    everything = _BASE + int(size * _HELD)
    if memory is None or everything <= memory:
        return Need(everything, 0)
    return Need(_BASE + int(size * _HELD_BESIDE_DISK), int(size * _ON_DISK))
