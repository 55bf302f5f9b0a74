"""Parquet and Arrow files, through pyarrow: only the columns that matter, a little at a time.

pyarrow is an extra. Nothing a file says of itself is trusted: what its pages or buffers unfold to is looked up
beforehand (see `pages` and `arrow_sizes`), what it gives is validated, and its texts together may not be more than a
bomb's worth of its size.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from dedup.model import Document, Skipped
from dedup.readers.arrow_sizes import unfolded_sizes
from dedup.readers.batch import Batch
from dedup.readers.fields import plain
from dedup.readers.pages import chunks, page_sizes
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from dedup.readers.arrow_sizes import Unfolded
    from dedup.readers.fields import Columns
    from dedup.readers.job import Job
    from dedup.readers.pages import Chunk

    _Rows = tuple[Columns, Any]

__all__ = ["read_arrow", "read_arrow_batches", "read_parquet", "read_parquet_batches"]

# Larger batches gain nothing: 64, 256, 1,024 and 8,192 rows of 2.5 KB took .074, .068, .065 and .070 s for 60 MB.
_ROWS: Final = 1024
_BATCH: Final = 1 << 21  # bytes that the rows of one batch take on average
_WORTHWHILE: Final = 1 << 20  # bytes of rows that are handed on at once, as blocks of any other format are
_PAGE: Final = 1 << 24  # bytes that a page may unfold to however small a document must be
_UNFOLDED: Final = 1 << 30  # bytes that a batch of an Arrow file, or its dictionaries, may unfold to: all at once
_REPEATED: Final = 1 << 26  # bytes that the rows of a batch take if all are the longest word of a dictionary


def read_parquet(path: Path, job: Job) -> Iterator[Document | Skipped]:
    """One document or one skipped record for every row of a Parquet file.

    Parameters
    ----------
    path
        The file.
    job
        What to call things, which columns hold what, and how large things may be.

    Raises
    ------
    Damaged
        If pyarrow is not installed, no column holds texts, or the file is broken from some point on.
    """
    return _documents("Parquet", _parquet, path, job)


def read_arrow(path: Path, job: Job) -> Iterator[Document | Skipped]:
    """As `read_parquet`, for Arrow's own files and streams, which Hugging Face keeps data sets in."""
    return _documents("Arrow", _arrow, path, job)


def read_parquet_batches(path: Path, job: Job) -> Iterator[Batch | Document | Skipped]:
    """As `read_parquet`, but rows of plain texts come together, without titles."""
    return _careful("Parquet", _parquet, path, job, together=True)


def read_arrow_batches(path: Path, job: Job) -> Iterator[Batch | Document | Skipped]:
    """As `read_arrow`, but rows of plain texts come together, without titles."""
    return _careful("Arrow", _arrow, path, job, together=True)


def _documents(
    what: str, tables: Callable[[Path, Job], Iterator[_Rows]], path: Path, job: Job
) -> Iterator[Document | Skipped]:
    for item in _careful(what, tables, path, job, together=False):
        if isinstance(item, Batch):
            yield from item.documents()
        else:
            yield item


def _careful(
    what: str, tables: Callable[[Path, Job], Iterator[_Rows]], path: Path, job: Job, *, together: bool
) -> Iterator[Batch | Document | Skipped]:
    """Rows from a library that may raise anything when a file is not what it says."""
    try:
        import pyarrow as pa
    except ImportError as error:
        reason = f'is {what}, which takes pyarrow to read: pip install "dedup-trace[parquet]"'
        raise Damaged("missing-extra", reason) from error
    number = total = 0
    most = max(job.limits.ratio_from, job.limits.ratio * path.stat().st_size)
    rows = tables(path, job)
    while True:
        try:
            found = next(rows, None)
            if found is None:
                return
            columns, batch = found
            batch.validate(full=True)
            items = list(_items(columns, batch, job, number, together=together))
        except (pa.ArrowException, OSError, ValueError, TypeError, OverflowError, MemoryError, KeyError) as error:
            problem = (str(error).splitlines() or [type(error).__name__])[0][:200]
            raise Damaged("bad-table", f"is not valid {what} from some point on: {problem}") from error
        number += batch.num_rows
        total += sum(map(_text_bytes, items))
        if total > min(most, job.limits.decompressed_bytes):
            raise Damaged("ratio", "unfolds to so many times its size as only a bomb does")
        yield from items


def _text_bytes(item: Batch | Document | Skipped) -> int:
    if isinstance(item, Batch):
        return len(item.texts.text)
    return len(item.text.encode()) if isinstance(item, Document) else 0


def _chosen(schema: Any, job: Job) -> Columns:
    """The columns that matter and have a type that can be read."""
    import pyarrow as pa

    job.seen.note(schema.names)
    found = job.fields.columns(schema.names)
    if not found.text:
        raise Damaged("no-text-field", found.without_text)

    def holds_text(place: int) -> bool:
        kind = schema.field(place).type
        kind = kind.value_type if pa.types.is_dictionary(kind) else kind
        return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))

    def is_plain(place: int) -> bool:
        kind = schema.field(place).type
        return holds_text(place) or bool(pa.types.is_primitive(kind))

    texts = tuple(filter(holds_text, found.text))
    if not texts:
        kinds = " and ".join(f"{schema.field(place).type} in column {schema.names[place]}" for place in found.text)
        raise Damaged("no-text-field", f"has {kinds}, where its text should be")
    roles = ("id", "title", "published", "language", "url", "outlet")
    others: dict[str, Any] = {role: tuple(filter(is_plain, getattr(found, role))) for role in roles}
    return replace(found, text=texts, **others)


def _parquet(path: Path, job: Job) -> Iterator[_Rows]:
    from pyarrow.parquet import ParquetFile

    with path.open("rb") as stream, ParquetFile(path, pre_buffer=False, buffer_size=1 << 20) as file:
        columns = _chosen(file.schema_arrow, job)
        names = [columns.names[place] for place in columns.used]
        groups = chunks(stream)
        if len(groups) != file.metadata.num_row_groups:
            raise Damaged("bad-table", "has a footer that can be read in two ways")
        for group, held in enumerate(groups):
            count = file.metadata.row_group(group).num_rows
            if count <= 0:
                continue
            rows = _rows_at_once(held, count, names, stream, job)
            for batch in _joined(file.iter_batches(rows, row_groups=[group], columns=names, use_threads=False)):
                yield _only(columns, batch), batch


def _joined(batches: Iterator[Any]) -> Iterator[Any]:
    """The same rows in batches that are worth the kernel's while; those that were read carefully are small."""
    import pyarrow as pa

    parts: list[Any] = []
    size = 0
    for batch in batches:
        parts.append(batch)
        size += batch.nbytes
        if size >= _WORTHWHILE:
            yield from pa.Table.from_batches(parts).combine_chunks().to_batches()
            parts, size = [], 0
    if parts:
        yield from pa.Table.from_batches(parts).combine_chunks().to_batches()


def _rows_at_once(held: list[Chunk], count: int, names: list[str], stream: BinaryIO, job: Job) -> int:
    """How many rows of a group can be taken at once; looks at every page that will be decoded."""
    total = longest = 0
    wanted = set(names)
    for chunk in held:
        if chunk.name not in wanted:
            continue
        for unfolded, is_dictionary in page_sizes(stream, chunk.start, chunk.size):
            if unfolded > max(_PAGE, 2 * job.limits.document_bytes):
                raise Damaged("too-large", f"has a page that unfolds to {unfolded:,} bytes")
            total += unfolded
            longest = max(longest, unfolded) if is_dictionary else longest
    average = total // count + 1
    return max(1, min(_ROWS, _BATCH // average, _REPEATED // (longest + 1)))


def _only(columns: Columns, batch: Any) -> Columns:
    """The same columns in a batch that holds some of the file's, by their names."""
    places = {name: place for place, name in reversed(list(enumerate(batch.schema.names)))}
    roles = ("id", "text", "title", "published", "language", "url", "outlet")
    moved: dict[str, Any] = {
        role: tuple(places[columns.names[place]] for place in getattr(columns, role)) for role in roles
    }
    return replace(columns, names=tuple(batch.schema.names), **moved)


def _arrow(path: Path, job: Job) -> Iterator[_Rows]:
    import pyarrow as pa

    with pa.OSFile(str(path)) as stream, path.open("rb") as again:
        if stream.read(6) == b"ARROW1":
            file = pa.ipc.open_file(stream)
            batches = (file.get_batch(i) for i in range(file.num_record_batches))
        else:
            stream.seek(0)
            file = pa.ipc.open_stream(stream)
            batches = iter(file)
        columns = _chosen(file.schema, job)
        for batch in _admitted(batches, unfolded_sizes(again), job):
            for start in range(0, batch.num_rows, _ROWS):
                yield columns, batch.slice(start, _ROWS)


def _admitted(batches: Iterator[Any], sizes: Iterator[Unfolded], job: Job) -> Iterator[Any]:
    """Batches, each asked for when it is known what it and its dictionaries unfold to, which they do all at once."""
    most = min(_UNFOLDED, job.limits.decompressed_bytes)
    dictionaries = 0
    while True:
        known = False
        for packed, unfolded, is_dictionary in sizes:
            dictionaries += unfolded if is_dictionary else 0
            if unfolded > max(job.limits.ratio_from, job.limits.ratio * packed):
                raise Damaged("ratio", "unfolds to so many times its size as only a bomb does")
            if max(unfolded, dictionaries) > most:
                raise Damaged("too-large", f"has a batch, or dictionaries, that unfold to more than {most:,} bytes")
            known = not is_dictionary
            if known:
                break
        batch = next(batches, None)
        if batch is None:
            return
        if not known:
            raise Damaged("bad-table", "has batches that can be read in two ways")
        yield batch


def _items(
    columns: Columns, batch: Any, job: Job, number: int, *, together: bool
) -> Iterator[Batch | Document | Skipped]:
    """The documents of some rows, together if all of them are plain."""
    found = _batch(columns, batch, job, number) if together else None
    if found is not None:
        yield found
        return
    used = columns.used
    cells: list[list[Any]] = [[None] * batch.num_rows for _ in columns.names]
    for place in used:
        cells[place] = _values(batch.column(place))
    for i, row in enumerate(zip(*cells, strict=True), number + 1):
        yield columns.item(row, job.source, job.name, i, job.limits)


def _batch(columns: Columns, batch: Any, job: Job, number: int) -> Batch | None:
    """Rows as the kernel takes them, without an object for any text; None if there is anything special about one."""
    import numpy as np
    import pyarrow as pa

    from dedup.text.packed import Packed

    text = batch.column(columns.text[0])
    kind = np.dtype(np.int32 if pa.types.is_string(text.type) else np.int64)
    if len(columns.text) > 1 or pa.types.is_dictionary(text.type) or text.null_count or not len(text):
        return None
    _, bounds, data = text.buffers()
    offsets = np.frombuffer(bounds, kind)[text.offset : text.offset + len(text) + 1].astype(np.int64)
    letters = np.frombuffer(data or b"", np.uint8)[offsets[0] : offsets[-1]]
    offsets = offsets - offsets[0]
    lengths = np.diff(offsets)
    # A text may be blank only if it begins with a control, a space or the lead byte of a wider one.
    if not lengths.all() or lengths.max() > job.limits.document_bytes:
        return None
    begin = letters[offsets[:-1]]
    for i in np.flatnonzero((begin <= 0x20) | np.isin(begin, (0xC2, 0xE1, 0xE2, 0xE3))).tolist():
        if letters[offsets[i] : offsets[i + 1]].tobytes().decode().isspace():
            return None

    def stated(places: tuple[int, ...]) -> list[str]:
        rows = zip(*(_values(batch.column(place)) for place in places), strict=True)
        return [next(filter(None, map(plain, row)), "") for row in rows] if places else [""] * len(text)

    ids = [own or f"{job.name}#{i}" for i, own in enumerate(stated(columns.id), number + 1)]
    packed = Packed(letters, offsets)
    urls, outlets = (stated(places) if places else [] for places in (columns.url, columns.outlet))
    return Batch(packed, ids, job.source, stated(columns.language), stated(columns.published), urls, outlets)


def _values(array: Any) -> list[Any]:
    """The cells of a column as Python's own; those of a dictionary made once each."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = array.type
    if pa.types.is_dictionary(kind):
        used = array.indices.unique().drop_null()
        words = dict(zip(used.to_pylist(), _values(array.dictionary.take(used)), strict=True))
        return [words.get(index) for index in array.indices.to_pylist()]
    if pa.types.is_timestamp(kind):
        try:  # nanoseconds have no type in Python, and years beyond 9999 neither
            return list(pc.cast(array, pa.timestamp("us", kind.tz), safe=False).to_pylist())
        except (ValueError, OverflowError, KeyError, ModuleNotFoundError):
            return list(pc.cast(array, pa.string()).to_pylist())
    return list(array.to_pylist())
