"""The registry of formats: which suffix is read by what, here and in plug-ins.

A plug-in is a package with an entry point in the group ``dedup.readers``. The entry point's name is a suffix without
its dot, what it refers to is a `Format`::

    [project.entry-points."dedup.readers"]
    mbox = "my_package:MBOX"

It is loaded when a file with that suffix is met, and only then. What dedup reads by itself goes first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final, Literal

from dedup.errors import UsageError
from dedup.readers import compressed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from importlib.metadata import EntryPoint

    from dedup.model import Document, Skipped
    from dedup.readers.batch import Batch, WithLines
    from dedup.readers.job import Job

__all__ = ["GROUP", "Format", "format_named", "format_of", "formats", "magic_format"]

#: The group of entry points that plug-ins register in.
GROUP: Final = "dedup.readers"


@dataclass(frozen=True, slots=True)
class Format:
    r"""One format: how it is told, and what reads it.

    Parameters
    ----------
    name
        What messages call it.
    suffixes
        How the names of its files end: lower case, with the dot. A compressed file goes by what stands before .gz.
    read
        A function of the input and a `dedup.readers.Job` that gives documents and skipped records, one after the
        other. It may raise `dedup.readers.Damaged` where it cannot go on; what it gave before stays.
    needs
        What the function takes as its input. ``bytes``: an iterator of blocks, decompressed. ``raw``: the
        same as they are in the file. ``utf-8``: such blocks
        without a byte order mark, and recoded if a mark said UTF-16 or UTF-32. ``text``: the same, and recoded if it is
        in another charset. ``file``: the path of an ordinary file.
    records
        Whether a file holds records, rather than one document.
    batches
        As `read`, and may give many documents together as a `dedup.readers.batch.Batch`; a scan prefers it.
    lines
        As `batches`, each with the lines it was read from, where a filter can write those again.
    plug_in
        Whether it comes from elsewhere: whatever such a reader raises becomes a skipped record.

    Examples
    --------
    A reader of files with one document in each line:

    >>> from dedup.model import Document
    >>> from dedup.readers import Format, Job
    >>> def read(blocks, job):
    ...     lines = b"".join(blocks).decode("utf-8", "replace").splitlines()
    ...     for number, line in enumerate(lines, 1):
    ...         yield Document(f"{job.name}#{number}", line, job.source)
    >>> LINES = Format("lines", (".lines",), read, needs="text")
    >>> [document.text for document in LINES.read(iter([b"one", b" two\nthree"]), Job("a.lines", "a.lines"))]
    ['one two', 'three']
    """

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[Any, Job], Iterator[Document | Skipped]]
    needs: Literal["bytes", "raw", "utf-8", "text", "file"] = "bytes"
    records: bool = True
    batches: Callable[[Any, Job], Iterator[Batch | Document | Skipped]] | None = None
    lines: Callable[[Any, Job], Iterator[WithLines]] | None = None
    plug_in: bool = True


def _text(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.text import read_text

    return read_text(blocks, job)


def _jsonlines(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.jsonlines import read_jsonlines

    return read_jsonlines(blocks, job)


def _jsonlines_batches(blocks: Iterator[bytes], job: Job) -> Iterator[Batch | Document | Skipped]:
    from dedup.readers.jsonlines import read_batches

    return read_batches(blocks, job)


def _jsonlines_lines(blocks: Iterator[bytes], job: Job) -> Iterator[WithLines]:
    from dedup.readers.jsonlines import read_lines

    return read_lines(blocks, job)


def _csv(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.delimited import read_csv

    return read_csv(blocks, job)


def _tsv(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.delimited import read_tsv

    return read_tsv(blocks, job)


def _html(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.html import read_html, require
    from dedup.readers.raw import Damaged

    try:
        require(job.extract)
    except UsageError as error:
        raise Damaged("missing-extra", str(error)) from error
    return read_html(blocks, job)


def _docx(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.docx import read_docx

    return read_docx(blocks, job)


def _parquet(path: Path, job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.columnar import read_parquet

    return read_parquet(path, job)


def _parquet_batches(path: Path, job: Job) -> Iterator[Batch | Document | Skipped]:
    from dedup.readers.columnar import read_parquet_batches

    return read_parquet_batches(path, job)


def _arrow(path: Path, job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.columnar import read_arrow

    return read_arrow(path, job)


def _arrow_batches(path: Path, job: Job) -> Iterator[Batch | Document | Skipped]:
    from dedup.readers.columnar import read_arrow_batches

    return read_arrow_batches(path, job)


def _sqlite(path: Path, job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.sqlite import read_sqlite

    return read_sqlite(path, job)


def _warc(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    from dedup.readers.html import require
    from dedup.readers.raw import Damaged
    from dedup.readers.warc import read_warc

    try:
        require(job.extract)
    except UsageError as error:
        raise Damaged("missing-extra", str(error)) from error
    return read_warc(blocks, job)


_OWN: Final = (
    Format("text", (".txt", ".md"), _text, "utf-8", records=False, plug_in=False),
    Format(
        "JSON Lines",
        (".jsonl", ".ndjson"),
        _jsonlines,
        "utf-8",
        batches=_jsonlines_batches,
        lines=_jsonlines_lines,
        plug_in=False,
    ),
    Format("CSV", (".csv",), _csv, "utf-8", plug_in=False),
    Format("TSV", (".tsv",), _tsv, "utf-8", plug_in=False),
    Format("HTML", (".html", ".htm", ".xhtml"), _html, records=False, plug_in=False),
    Format("Word", (".docx", ".docm"), _docx, records=False, plug_in=False),
    Format("WARC", (".warc",), _warc, "raw", plug_in=False),
    Format("Parquet", (".parquet",), _parquet, "file", batches=_parquet_batches, plug_in=False),
    Format("Arrow", (".arrow",), _arrow, "file", batches=_arrow_batches, plug_in=False),
    Format("SQLite", (".sqlite", ".sqlite3", ".db"), _sqlite, "file", plug_in=False),
)
_BY_SUFFIX: Final = {suffix: form for form in _OWN for suffix in form.suffixes}
_BY_NAME: Final = {form.name: form for form in _OWN}

#: How files begin whose format no suffix tells.
_MAGIC: Final = {b"PAR1": "Parquet", b"ARROW1": "Arrow", b"SQLite format 3\0": "SQLite"}


def format_named(name: str) -> Format:
    """One of dedup's own formats."""
    return _BY_NAME[name]


def magic_format(head: bytes) -> Format | None:
    """Tell a binary format by the first bytes of a file; None if it is none that is known."""
    return next((_BY_NAME[name] for magic, name in _MAGIC.items() if head.startswith(magic)), None)


def format_of(name: str) -> Format | None:
    """Tell the format that a file's name states, compressed or not; None if it states none that is known.

    Raises
    ------
    UsageError
        If the suffix belongs to a plug-in that cannot be loaded.

    Examples
    --------
    >>> format_of("dump.JSONL.zst").name, format_of("photo.jpg")
    ('JSON Lines', None)
    """
    path = PurePath(name.lower())
    if path.suffix in compressed.SUFFIXES:
        path = PurePath(path.stem)
    return _BY_SUFFIX.get(path.suffix) or _plugged_in(path.suffix)


def formats() -> tuple[Format, ...]:
    """Every format: first dedup's own, then those of plug-ins.

    Raises
    ------
    UsageError
        If a plug-in cannot be loaded.

    Examples
    --------
    >>> [form.name for form in formats()][:2]
    ['text', 'JSON Lines']
    """
    further = (_plugged_in(suffix) for suffix in sorted(_entry_points()) if suffix not in _BY_SUFFIX)
    return tuple(dict.fromkeys([*_OWN, *(form for form in further if form is not None)]))


@cache
def _entry_points() -> dict[str, EntryPoint]:
    from importlib.metadata import entry_points

    return {f".{point.name.lower().lstrip('.')}": point for point in entry_points(group=GROUP)}


@cache
def _plugged_in(suffix: str) -> Format | None:
    point = _entry_points().get(suffix) if suffix else None
    if point is None:
        return None
    try:
        found: object = point.load()
    except Exception as error:
        raise UsageError(f"{_described(point)}: cannot be loaded: {type(error).__name__}: {error}") from error
    if not isinstance(found, Format):
        raise UsageError(f"{_described(point)}: is no dedup.readers.Format, but {type(found).__name__}")
    return found


def _described(point: EntryPoint) -> str:
    package = f" of {point.dist.name}" if point.dist else ""
    return f"plug-in reader {point.name}{package} ({point.value})"
