"""What was kept last, in the order in which it came: a file in front of the database, which is written to in blocks.

A record is handed to the system before a document is answered for, and is there when the process is killed after that;
one that was being written then is cut short, and left out. The file is emptied when the database has all of it. If the
process was killed in between, rows say what the database has already; the checksums say whose journal it is.
"""

from __future__ import annotations

import os
import struct
import warnings
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO, Final

import xxhash

from dedup.errors import OutputError
from dedup.index.kept import document_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from dedup.index.store import Entry
    from dedup.model import Document

__all__ = ["JOURNAL", "MOST_BYTES", "Journal"]

JOURNAL: Final = "documents.journal"
#: Of a journal; what is more is written to the database at once.
MOST_BYTES: Final = 1 << 24
_CHECKSUM: Final = struct.Struct("<Q")
#: Bytes of the record, row, bytes of the id and of the facts; the text is what is left.
_HEAD: Final = struct.Struct("<IQII")


class Journal:
    """The journal of an index.

    Parameters
    ----------
    path
        The file; made if need be.
    seed
        Of its checksums: a number of the index, and of no other.

    Raises
    ------
    OutputError
        If it cannot be opened to write.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from dedup.index.store import Entry
    >>> entry = Entry(7, "wire", 0, 0, 7, 0, None, None, None, b"Talks in Rome")
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     journal = Journal(Path(folder) / JOURNAL, seed=3)
    ...     journal.append(Journal.records([entry], 3))
    ...     found, later = journal.documents(after=6), journal.documents(after=7)
    ...     journal.close()
    >>> [(own.id, own.text) for own in found], later
    ([('wire', 'Talks in Rome')], [])
    """

    def __init__(self, path: Path, seed: int) -> None:
        self._path = path
        self.seed = seed
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        try:
            self._file: BinaryIO = os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)
            self.size = self._file.seek(0, os.SEEK_END)
        except OSError as error:
            raise OutputError(f"{path}: cannot be written to: {error.strerror or error}") from error

    @staticmethod
    def records(entries: Iterable[Entry], seed: int) -> bytes:
        """Documents as they are appended; their texts are in UTF-8."""
        parts: list[bytes] = []
        for entry in entries:
            own, facts, text = entry.id.encode("utf-8", "surrogatepass"), entry.facts or b"", entry.text or b""
            size = _HEAD.size + len(own) + len(facts) + len(text)
            head = b"".join((_HEAD.pack(size, entry.row, len(own), len(facts)), own, facts))
            checksum = xxhash.xxh3_64(head, seed)
            checksum.update(text)
            parts += (_CHECKSUM.pack(checksum.intdigest()), head, text)
        return b"".join(parts)

    def append(self, records: bytes, *, synchronised: bool = False) -> None:
        """Hand records to the system, or to the disk.

        Raises
        ------
        OutputError
            If they cannot be written; they are not there then.
        """
        try:
            written = self._file.write(records)
            if written != len(records):  # the disk is full, which the next one is told
                self._file.write(records[written:])
                raise OSError("cut short")
            if synchronised:
                os.fsync(self._file.fileno())
        except OSError as error:
            with suppress(OSError):  # what stays there was not answered for, and is written over
                self._file.seek(self.size)
                self._file.truncate()
            raise OutputError(
                f"{self._path.parent}: not written: {error.strerror or error}; nothing that was kept before is lost"
            ) from error
        self.size += len(records)

    def documents(self, after: int) -> list[Document]:
        """The documents in it that come after a row; what stands behind them is written over."""
        self._file.seek(0)
        content = b""
        while len(content) < MOST_BYTES and (part := self._file.read(MOST_BYTES - len(content))):
            content += part
        found: list[Document] = []
        self.size = 0
        for row, document, end in self._read(content):
            if row > after + len(found) + 1:
                self._warn(f"there is nothing of row {after + len(found) + 1}")
                break
            if row > after:
                found.append(document)
            self.size = end
        self._file.seek(self.size)
        return found

    def _read(self, content: bytes) -> Iterator[tuple[int, Document, int]]:
        """Rows, documents, and where their records end."""
        at = 0
        while at + _CHECKSUM.size + _HEAD.size <= len(content):
            begin = at + _CHECKSUM.size
            size, row, of_id, of_facts = _HEAD.unpack_from(content, begin)
            at = begin + size
            if at > len(content):
                return  # it was being written
            body = content[begin:at]
            text = _HEAD.size + of_id + of_facts
            if size < text or (xxhash.xxh3_64_intdigest(body, self.seed),) != _CHECKSUM.unpack_from(
                content, begin - _CHECKSUM.size
            ):
                self._warn("damaged, or of another index")
                return
            own = body[_HEAD.size : _HEAD.size + of_id].decode("utf-8", "surrogatepass")
            yield row, document_of(own, body[_HEAD.size + of_id : text], body[text:]), at

    def _warn(self, reason: str) -> None:
        warnings.warn(f"{self._path}: {reason}: what stands there is left out", UserWarning, stacklevel=2)

    def clear(self) -> None:
        """The database has all of it."""
        with suppress(OSError):  # then it is told by its rows
            self._file.seek(0)
            self.size = 0
            self._file.truncate()

    def close(self) -> None:
        """Let go of it."""
        self._file.close()
