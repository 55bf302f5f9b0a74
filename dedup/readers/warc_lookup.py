"""One record of a WARC file by its place: what a result points to, as the crawler has written it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from dedup.errors import InputError
from dedup.readers.folder import shown
from dedup.readers.limits import Limits
from dedup.readers.raw import BLOCK, Damaged
from dedup.readers.warc_frames import DICTIONARY, MOST_DICTIONARY
from dedup.readers.warc_members import Members
from dedup.readers.warc_records import records

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

__all__ = ["record_at"]

_SKIPPABLE: Final = 8  # bytes before what a skippable frame holds


def record_at(path: str | os.PathLike[str], offset: int, inside: int = 0) -> bytes:
    """The record that stands somewhere in a WARC file, unpacked: its header, its content and the line ends behind.

    Parameters
    ----------
    path
        The file.
    offset, inside
        Its place, as `dedup.model.WarcPlace` and the ``warc`` of JSON Lines say it.

    Raises
    ------
    InputError
        If the file cannot be read, or no whole record stands there.
    """
    place = f"{shown(Path(path))}: at byte {offset:,}" + (f", {inside:,} bytes inside" if inside else "")
    limits = Limits()
    try:
        with Path(path).open("rb") as stream:
            members = Members(_from(stream, offset), "", limits)
            members.begin = inside
            if not members.reach(inside + 1):
                raise InputError(f"{place} the file has ended")
            found = next(records(members, limits))
    except OSError as error:
        raise InputError(f"{shown(Path(path))}: cannot be read: {error.strerror or error}") from error
    except Damaged as damage:
        raise InputError(f"{place} the file {damage.reason}") from damage
    if isinstance(found, tuple) or found.headers is None or found.size > len(found.block):
        raise InputError(f"{place} there is no record, or one longer than any document")
    return found.header + found.block + b"\r\n\r\n"


def _from(stream: BinaryIO, offset: int) -> Iterator[bytes]:
    """The bytes from there on; of a Zstandard file behind its dictionary, if it has one."""
    head = stream.read(_SKIPPABLE) if offset else b""
    if head.startswith(DICTIONARY):
        yield head + stream.read(min(int.from_bytes(head[4:], "little"), MOST_DICTIONARY))
    stream.seek(offset)
    while block := stream.read(BLOCK):
        yield block
