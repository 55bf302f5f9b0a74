"""The caps that keep one hostile or broken input from taking a whole run with it."""

from __future__ import annotations

from dataclasses import dataclass, fields

from dedup.errors import UsageError

__all__ = ["Limits"]

_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What the readers accept; anything beyond becomes a :class:`dedup.model.Skipped` and reading goes on.

    Parameters
    ----------
    document_bytes
        The longest text of one document, in UTF-8 bytes.
    line_bytes
        The longest line of a file of records; a longer one is passed over without being held in memory.
    json_depth
        How deep objects and arrays may nest in a record.
    decompressed_bytes
        The most that one compressed file may unfold to.
    ratio
        The most that one compressed byte may unfold to on average (deflate itself ends at 1032).
    ratio_from
        The decompressed size from which `ratio` is looked at; small files of one repeated byte are harmless.

    Raises
    ------
    UsageError
        If a limit is not a whole number of at least 1.

    Examples
    --------
    >>> Limits(line_bytes=4096).line_bytes
    4096
    """

    document_bytes: int = 64 * _MIB
    line_bytes: int = 64 * _MIB
    json_depth: int = 200
    decompressed_bytes: int = 256 * 1024 * _MIB
    ratio: int = 1000
    ratio_from: int = 8 * _MIB

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise UsageError(f"{field.name}: {value!r} is not a whole number of at least 1")
