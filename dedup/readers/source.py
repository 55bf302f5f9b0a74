"""Whatever the user named, as one stream of documents."""

from __future__ import annotations

import os
import stat
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from dedup.errors import InputError, UsageError
from dedup.model import Document, InputFile, Skipped
from dedup.readers.batch import Batch, WithLines
from dedup.readers.compressed import decompressed
from dedup.readers.encoding import as_utf8
from dedup.readers.folder import Format, files_in, format_of, shown
from dedup.readers.jsonlines import read_batches, read_lines
from dedup.readers.limits import Limits
from dedup.readers.raw import BLOCK, Damaged, RawFile, peek
from dedup.readers.text import read_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["STDIN", "Source"]

STDIN: Final = "-"
_DEFAULT_LIMITS: Final = Limits()


@dataclass(frozen=True, slots=True)
class _Entry:
    """One file to read: where it is (None: stdin), how to show it, what its ids begin with, whether it has an end."""

    path: Path | None
    shown: str
    name: str
    regular: bool


class Source:
    """Files, folders and stdin, read as documents one after the other.

    Parameters
    ----------
    arguments
        Paths of files and folders; ``-`` is stdin. Folders are read recursively in sorted order, without following
        links, and only files with a known suffix; a file that is named itself is read whatever it is called.
    limits
        What is too much of anything.
    stdin
        What ``-`` stands for; the process's standard input unless told.

    Attributes
    ----------
    files
        Grows by one as each file is finished.
    paths
        The files that will be read, stdin left out.
    bytes_total
        The size of all files together; None where it cannot be known, as with stdin.

    Raises
    ------
    UsageError
        If there are no arguments, or two of them name the same file.
    InputError
        If an argument does not exist or cannot be opened.

    Examples
    --------
    >>> import io
    >>> source = Source(["-"], stdin=io.BytesIO(b'{"id": "a", "text": "Hello"}'))
    >>> [document.id for document in source], source.bytes_read
    (['a'], 28)
    """

    def __init__(
        self,
        arguments: Sequence[str | os.PathLike[str]],
        *,
        limits: Limits = _DEFAULT_LIMITS,
        stdin: BinaryIO | None = None,
    ) -> None:
        if isinstance(arguments, str | os.PathLike):
            raise UsageError("arguments: give a list of paths, not a single one")
        if not arguments:
            raise UsageError("nothing to read: name at least one file or folder, or - for stdin")
        self.files: list[InputFile] = []
        self.bytes_total: int | None = 0
        self._limits = limits
        self._stdin = stdin
        self._finished = 0
        self._current: RawFile | None = None
        self._entries: list[_Entry | Skipped] = []
        names = [os.fspath(argument) for argument in arguments]
        _refuse_overlap(names)
        for name in names:
            self._add(name, alone=len(names) == 1)

    @property
    def bytes_read(self) -> int:
        """Raw bytes consumed so far."""
        return self._finished + (self._current.bytes if self._current else 0)

    @property
    def paths(self) -> list[Path]:
        """The files that will be read, stdin left out."""
        return [entry.path for entry in self._entries if isinstance(entry, _Entry) and entry.path is not None]

    def __iter__(self) -> Iterator[Document | Skipped]:
        """Every document in order, and every record that had to be skipped."""
        for item in self.batches():
            if isinstance(item, Batch):
                yield from item.documents()
            else:
                yield item

    def batches(self) -> Iterator[Batch | Document | Skipped]:
        """The same, but documents that are read together come together."""
        return (found.item for found in self._all(with_lines=False))

    def lines(self) -> Iterator[WithLines]:
        """The same, with the lines they were read from; of other formats than JSON Lines, one is made of each document.

        What comes without lines cannot be written again: the rest of a damaged file, say.
        """
        return self._all(with_lines=True)

    def _all(self, *, with_lines: bool) -> Iterator[WithLines]:
        self.files, self._finished, self._current = [], 0, None
        for entry in self._entries:
            if isinstance(entry, Skipped):
                yield WithLines(entry, [])
            else:
                yield from self._read(entry, with_lines)

    def _add(self, argument: str, *, alone: bool) -> None:
        if argument == STDIN:
            self._entries.append(_Entry(None, STDIN, STDIN, regular=False))
            self.bytes_total = None
            return
        path = Path(argument)
        mode = _opened_once(path)
        if stat.S_ISDIR(mode.st_mode):
            for found in files_in(path):
                self._add_found(found, path, alone=alone)
            return
        regular = stat.S_ISREG(mode.st_mode)
        self._entries.append(_Entry(path, shown(path), shown(path.name if alone else path), regular))
        self._add_size(mode.st_size if regular else None)

    def _add_found(self, found: tuple[Path, int] | Skipped, folder: Path, *, alone: bool) -> None:
        if isinstance(found, Skipped):
            self._entries.append(found)
            return
        path, size = found
        name = path.relative_to(folder) if alone else path
        self._entries.append(_Entry(path, shown(path), shown(name), regular=True))
        self._add_size(size)

    def _add_size(self, size: int | None) -> None:
        self.bytes_total = None if size is None or self.bytes_total is None else self.bytes_total + size

    def _open(self, entry: _Entry) -> AbstractContextManager[BinaryIO]:
        if entry.path is not None:
            return entry.path.open("rb", buffering=0)
        if self._stdin is not None:
            return nullcontext(self._stdin)
        import sys

        return nullcontext(sys.stdin.buffer)

    def _read(self, entry: _Entry, with_lines: bool) -> Iterator[WithLines]:
        try:
            opened = self._open(entry)
        except OSError as error:
            yield WithLines(Skipped(entry.shown, 0, "unreadable", f"cannot be opened: {error.strerror or error}"), [])
            return
        with opened as stream:
            self._current = raw = RawFile(entry.shown, stream)
            try:
                yield from self._documents(entry, raw, with_lines)
            except Damaged as damage:
                yield WithLines(Skipped(entry.shown, 0, damage.code, damage.reason), [])
            if entry.regular:  # a pipe may never end
                raw.drain()
        self.files.append(raw.summary())
        self._finished += raw.bytes
        self._current = None

    def _documents(self, entry: _Entry, raw: RawFile, with_lines: bool) -> Iterator[WithLines]:
        blocks = as_utf8(decompressed(raw.blocks(), entry.name, self._limits))
        kind = format_of(entry.name) if entry.path is not None else None
        if kind is None:
            kind, blocks = _sniffed(blocks)
        if kind == "jsonlines":
            if with_lines:
                return read_lines(blocks, entry.shown, entry.name, self._limits)
            return (WithLines(item, []) for item in read_batches(blocks, entry.shown, entry.name, self._limits))
        documents = read_text(blocks, entry.shown, entry.name, self._limits)
        return (WithLines(item, [_line(item)] if with_lines else []) for item in documents)


def _line(item: Document | Skipped) -> bytes:
    """A document as a line of JSON."""
    import orjson

    if isinstance(item, Skipped):
        return b""
    known = {"id": item.id, "text": item.text, "language": item.language, "published": item.published}
    return orjson.dumps({name: value for name, value in known.items() if value is not None}) + b"\n"


def _refuse_overlap(names: list[str]) -> None:
    """No document may be read twice: it would be reported as a copy of itself."""
    seen: dict[str, str] = {}
    for name in names:
        try:
            real = name if name == STDIN else os.path.realpath(name)
        except ValueError as error:  # a NUL inside
            raise InputError(f"{shown(name)}: cannot be read: {error}") from error
        if real in seen:
            raise UsageError(f"{name}: is named twice" + ("" if seen[real] == name else f", also as {seen[real]}"))
        seen[real] = name
    for real, name in seen.items():
        if name == STDIN:
            continue
        for parent in Path(real).parents:
            if str(parent) in seen:
                raise UsageError(f"{name}: lies inside {seen[str(parent)]}, which is named too")


def _opened_once(path: Path) -> os.stat_result:
    try:
        mode = path.stat()
        if stat.S_ISDIR(mode.st_mode):
            os.scandir(path).close()
        elif stat.S_ISREG(mode.st_mode):
            path.open("rb").close()  # the only reliable question about permission; a pipe must not be opened twice
        elif not os.access(path, os.R_OK):
            raise PermissionError(13, "Permission denied")
    except (OSError, ValueError) as error:
        raise InputError(f"{shown(path)}: cannot be read: {getattr(error, 'strerror', None) or error}") from error
    return mode


def _sniffed(blocks: Iterator[bytes]) -> tuple[Format, Iterator[bytes]]:
    """Tell the format by the first byte that is not white space, for input without a telling name."""
    size = 1
    while True:
        head, blocks = peek(blocks, size)
        if head.strip() or len(head) < size or size >= BLOCK:
            return ("jsonlines" if head.lstrip()[:1] == b"{" else "text"), blocks
        size = len(head) + 1
