"""Whatever the user named, as one stream of documents."""

from __future__ import annotations

import os
import stat
import warnings
from collections import Counter
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, Literal, get_args

from dedup.errors import InputError, UsageError
from dedup.model import Document, InputFile, Skipped
from dedup.readers.batch import Batch, WithLines
from dedup.readers.compressed import decompressed, is_compressed
from dedup.readers.encoding import as_utf8, in_utf8
from dedup.readers.fields import Fields
from dedup.readers.folder import files_in, shown
from dedup.readers.formats import Format, format_named, format_of, magic_format
from dedup.readers.job import Extract, Job, Seen
from dedup.readers.limits import Limits
from dedup.readers.raw import BLOCK, Damaged, RawFile, peek
from dedup.readers.warc_frames import is_warc

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dedup.model import Revisit
    from dedup.readers.job import PageDate
    from dedup.readers.metadata import Metadata

__all__ = ["STDIN", "Source"]

STDIN: Final = "-"
_TELLING: Final = 128  # bytes by which a compressed WARC file without a telling name is told
_DEFAULT_LIMITS: Final = Limits()
_DEFAULT_FIELDS: Final = Fields()
_How = Literal["documents", "batches", "lines"]


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
    fields
        Which field of a record holds what.
    metadata
        A table that says what plain files themselves do not; see `dedup.readers.metadata.Metadata`.
    extract
        Which text of a web page is read: the article, found ``fast`` or ``best`` (ten times slower), or ``none`` for
        all that is visible.
    stdin
        What ``-`` stands for; the process's standard input unless told.
    page_date
        Finds out when a web page was published; see `dedup.readers.job.Job`.
    corrects
        Whether the table of `metadata` goes before what a document says of itself, records included, which then say in
        `corrected` what it said of them; else it only adds to what plain files say.

    Attributes
    ----------
    files
        Grows by one as each file is finished.
    repaired
        How much was repaired so far: under ``utf-8`` the replacement characters that stand for bytes outside UTF-8,
        under another charset's name the files that were read as that.
    passed_over
        How many sound records of WARC files hold no document, by kind.
    revisits
        Those among them that say a page had not changed.
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
        fields: Fields = _DEFAULT_FIELDS,
        metadata: str | os.PathLike[str] | None = None,
        extract: Extract = "fast",
        stdin: BinaryIO | None = None,
        page_date: PageDate | None = None,
        corrects: bool = False,
    ) -> None:
        if isinstance(arguments, str | os.PathLike):
            raise UsageError("arguments: give a list of paths, not a single one")
        if not arguments:
            raise UsageError("nothing to read: name at least one file or folder, or - for stdin")
        self.files: list[InputFile] = []
        self.bytes_total: int | None = 0
        self.repaired: Counter[str] = Counter()
        self.passed_over: Counter[str] = Counter()
        self.revisits: list[Revisit] = []
        self._limits = limits
        self._fields = fields
        self._seen = Seen(fields)
        if extract not in get_args(Extract):
            raise UsageError(f"extract: {extract!r} is none of {', '.join(get_args(Extract))}")
        self._extract: Extract = extract
        self._stdin = stdin
        self._page_date = page_date
        self._corrects = corrects
        self._finished = 0
        self._current: RawFile | None = None
        self._entries: list[_Entry | Skipped] = []
        self._metadata = None if metadata is None else _table(metadata, fields, limits)
        self._metadata_state = "" if metadata is None else _state(metadata)
        names = [os.fspath(argument) for argument in arguments]
        _refuse_overlap(names)
        for name in names:
            before = len(self._entries)
            self._add(name, alone=len(names) == 1)
            if len(self._entries) == before:
                raise InputError(
                    f"{shown(name)}: holds no file whose name says a format that is read; "
                    "name a file itself, and it is read whatever it is called"
                )

    @property
    def bytes_read(self) -> int:
        """Raw bytes consumed so far."""
        return self._finished + (self._current.bytes if self._current else 0)

    @property
    def paths(self) -> list[Path]:
        """The files that will be read, stdin left out."""
        return [entry.path for entry in self._entries if isinstance(entry, _Entry) and entry.path is not None]

    @property
    def identity(self) -> list[str]:
        """What decides, besides the files, what their documents are: limits, fields, and what ids begin with."""
        names = [entry.name if isinstance(entry, _Entry) else repr(entry) for entry in self._entries]
        return [repr(self._limits), repr(self._fields), self._extract, self._metadata_state, *names]

    def __iter__(self) -> Iterator[Document | Skipped]:
        """Every document in order, and every record that had to be skipped."""
        for found in self._all("documents"):
            if isinstance(found.item, Batch):
                yield from found.item.documents()
            else:
                yield found.item

    def batches(self) -> Iterator[Batch | Document | Skipped]:
        """The same, but documents that are read together come together, without titles."""
        return (found.item for found in self._all("batches"))

    def lines(self) -> Iterator[WithLines]:
        """The same, with the lines they were read from; of other formats than JSON Lines, one is made of each document.

        What comes without lines cannot be written again: the rest of a damaged file, say.
        """
        return self._all("lines")

    def _all(self, how: _How) -> Iterator[WithLines]:
        self.files, self._finished, self._current = [], 0, None
        self.repaired, self._seen = Counter(), Seen(self._fields)
        self.passed_over, self.revisits = Counter(), []
        if self._metadata is not None:
            yield from (WithLines(skipped, []) for skipped in self._metadata.skipped)
        for entry in self._entries:
            if isinstance(entry, Skipped):
                yield WithLines(entry, [])
            else:
                yield from self._read(entry, how)
        for complaint in self._seen.complaints:
            warnings.warn(complaint, UserWarning, stacklevel=2)
        if self._metadata is not None and self._metadata.unmatched:
            unmatched, table = self._metadata.unmatched, shown(self._metadata.path)
            which = f"{len(unmatched):,}, the first: {unmatched[0]!r}"
            warnings.warn(f"{table}: rows about no document that was read: {which}", UserWarning, stacklevel=2)

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
        if self._metadata is not None and self._metadata.is_at(path):
            return
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

    def _read(self, entry: _Entry, how: _How) -> Iterator[WithLines]:
        try:
            opened = self._open(entry)
        except OSError as error:
            yield WithLines(Skipped(entry.shown, 0, "unreadable", f"cannot be opened: {error.strerror or error}"), [])
            return
        with opened as stream:
            self._current = raw = RawFile(entry.shown, stream)
            try:
                yield from self._documents(entry, raw, how)
            except Damaged as damage:
                yield WithLines(Skipped(entry.shown, 0, damage.code, damage.reason), [])
            if entry.regular:  # a pipe may never end
                raw.drain()
        self.files.append(raw.summary())
        self._finished += raw.bytes
        self._current = None

    def _documents(self, entry: _Entry, raw: RawFile, how: _How) -> Iterator[WithLines]:
        told = (self._limits, self._fields, self.repaired, self._seen, self._extract, self._page_date)
        job = Job(entry.shown, entry.name, *told, self.passed_over, self.revisits)
        form = format_of(entry.name) if entry.path is not None else None
        taken = raw.blocks()
        if form is None:
            head, taken = peek(taken, _TELLING)
            form = format_named("WARC") if is_warc(head) else None
        if form is not None and form.needs == "raw":
            return self._described(form, taken, job, how)
        if form is None or form.needs != "file":
            blocks = decompressed(taken, entry.name, self._limits)
            if form is None:
                form, blocks = _sniffed(blocks)
            if form.needs != "file":
                return self._described(form, _prepared(blocks, form, job), job, how)
        if entry.path is None or not entry.regular or is_compressed(_head(entry.path)):
            raise Damaged("not-a-stream", f"is {form.name}, which is read from a file of its own, not compressed")
        return self._described(form, entry.path, job, how)

    def _described(self, form: Format, given: Any, job: Job, how: _How) -> Iterator[WithLines]:
        """Records say of themselves what is known of them; of plain files a table may."""
        if how == "lines" and form.lines is not None:
            yield from form.lines(given, job)
            return
        for item in _reading(form, how)(given, job):
            if isinstance(item, Document):
                item = self._completed(item, alone=not form.records)
                yield WithLines(item, [_line(item)] if how == "lines" else [])
            else:
                yield WithLines(item, [b""] if how == "lines" else [])

    def _completed(self, document: Document, *, alone: bool) -> Document:
        """A document with what the table says of it."""
        if self._metadata is None:
            return document
        if self._corrects:
            return self._metadata.corrected(document, alone=alone)
        return self._metadata.added(document) if alone else document


def _line(document: Document) -> bytes:
    """A document as a line of JSON."""
    import orjson

    fields = ("id", "text", "language", "published", "title", "url", "outlet")
    known = {name: getattr(document, name) for name in fields}
    if document.warc is not None:
        known["warc"] = document.warc.shown
    return orjson.dumps({name: value for name, value in known.items() if value is not None}) + b"\n"


def _table(path: str | os.PathLike[str], fields: Fields, limits: Limits) -> Metadata:
    from dedup.readers.metadata import Metadata

    return Metadata(path, fields, limits)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(4)
    except OSError as error:
        raise Damaged("unreadable", f"cannot be read: {error.strerror or error}") from error


def _reading(form: Format, how: _How) -> Callable[[Any, Job], Iterator[Batch | Document | Skipped]]:
    read = (form.batches if how == "batches" else None) or form.read
    return partial(_guarded, form, read) if form.plug_in else read


def _guarded(
    form: Format, read: Callable[[Any, Job], Iterator[Batch | Document | Skipped]], given: Any, job: Job
) -> Iterator[Batch | Document | Skipped]:
    """Whatever goes wrong in a plug-in costs its file, and not the run."""
    try:
        for item in read(given, job):
            if not isinstance(item, Document | Skipped | Batch):
                raise TypeError(f"gave a {type(item).__name__}, neither a document nor a skipped record")
            yield item
    except Damaged:
        raise
    except Exception as error:
        raise Damaged("plug-in", f"the reader of {form.name} failed: {type(error).__name__}: {error}") from error


def _prepared(blocks: Iterator[bytes], form: Format, job: Job) -> Iterator[bytes]:
    if form.needs == "text":
        return in_utf8(blocks, job.repaired)
    return as_utf8(blocks) if form.needs == "utf-8" else blocks


def _state(path: str | os.PathLike[str]) -> str:
    """A file as it is now."""
    found = Path(path).stat()
    return f"{shown(path)} {found.st_size} {found.st_mtime_ns}"


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
    """Tell the format by the first bytes that are not white space, for input without a telling name."""
    head, blocks = peek(blocks, 16)
    form = magic_format(head)
    if form is not None:
        return form, blocks
    blocks, size = as_utf8(blocks), 1
    while True:
        head, blocks = peek(blocks, size)
        if head.strip() or len(head) < size or size >= BLOCK:
            return format_named("JSON Lines" if head.lstrip()[:1] == b"{" else "text"), blocks
        size = 2 * len(head) + 1  # looked through again each time, so each time much more
