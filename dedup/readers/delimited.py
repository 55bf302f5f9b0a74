"""CSV and TSV: a header, then one document a row; a broken quote costs the row it stands in.

Rows that are as they should be come from one pattern over a whole block, at the speed at which it finds the next quote.
Where it fails, Python's own parser, strict, reads on line by line to the end of the block; and where that fails too, it
starts again at the line after the one where the broken row began, and passes over what has another number of cells
until a whole row comes.
"""

from __future__ import annotations

import csv
import io
import re
from collections import deque
from itertools import chain
from typing import TYPE_CHECKING, Final

from dedup.model import Document, Skipped
from dedup.readers.encoding import charset_of, repaired_text
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from dedup.readers.fields import Columns, Fields
    from dedup.readers.job import Job

__all__ = ["read_csv", "read_tsv", "rows"]

_DELIMITERS: Final = (",", ";", "\t", "|")
_LINE: Final = 56  # bytes that a line takes beyond its characters
_AGAIN: Final = 1 << 22  # bytes that may be read again however little was read before
_TOGETHER: Final = 1 << 18  # bytes of lines that are taken at once: decompressed blocks may be small
_WIDEST: Final = 200  # columns of a table that a pattern is made for
_FEW: Final = 64  # lines in a list that may be cut often

_BLANK_REST: Final = re.compile(r"[\r\n]*+\Z")

#: A row with its number, or why there is none.
Row = tuple[int, list[str]] | Skipped


class _TooLong(Exception):  # noqa: N818  # a state of the input
    """More was read for one row than a row may have."""


def read_csv(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    r"""One document or one skipped record for every row after the header.

    Parameters
    ----------
    blocks
        The content in UTF-8; cells stand between commas, semicolons, tabs or bars, as the header shows.
    job
        What to call things, and how large they may be.

    Raises
    ------
    Damaged
        If no column has the name of a text field; or what `blocks` raises, after the rows before.

    Examples
    --------
    >>> from dedup.readers import Job
    >>> lines = b'Id;Body\n7;Hello\n8;"Good\nbye"\n9;"no end\n'
    >>> list(read_csv(iter([lines]), Job("a.csv", "a.csv")))  # doctest: +ELLIPSIS
    [Document(id='7', text='Hello', ...), Document(id='8', text='Good\nbye', ...), Skipped(..., code='bad-quotes', ...)]
    """
    return _documents(blocks, job, None)


def read_tsv(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    """As `read_csv`, with tabs."""
    return _documents(blocks, job, "\t")


def _documents(blocks: Iterator[bytes], job: Job, delimiter: str | None) -> Iterator[Document | Skipped]:
    columns: Columns | None = None
    source, name, limits = job.source, job.name, job.limits
    for row in rows(blocks, job, delimiter):
        if isinstance(row, Skipped):
            yield row
        elif columns is None:
            job.seen.note(row[1])
            columns = job.fields.columns(row[1])
            if row[1] and not columns.text:
                raise Damaged("no-text-field", columns.without_text)
        else:
            yield columns.item(row[1], source, name, row[0], limits)


def rows(blocks: Iterator[bytes], job: Job, delimiter: str | None = None) -> Iterator[Row]:
    """The header as row 0 (empty if there is none), then every row that is not blank, as many cells long as the header.

    Parameters
    ----------
    blocks
        The content in UTF-8.
    job
        What to call things, and how large they may be.
    delimiter
        What stands between cells; told from the header unless given.

    Raises
    ------
    Damaged
        If the header itself is broken; or what `blocks` raises, after the rows before.
    """
    # The module has one limit for the whole process. Too high a one harms nobody: here lines are bounded anyway.
    csv.field_size_limit(max(csv.field_size_limit(), 2 * job.limits.line_bytes))
    lines = _Lines(_begun(blocks), job)
    try:
        table = _Table(lines, delimiter or _delimiter(lines, job.fields), job)
        yield 0, table.header()
    except _TooLong:
        raise Damaged("too-long", f"has a header of more than {job.limits.line_bytes:,} bytes") from None
    while True:
        try:
            text = lines.rest()
        except _TooLong:
            yield table.too_long()
            continue
        if text is None:
            return
        end = yield from table.plain_rows(text)
        if end < len(text):
            lines.hold(text[end:])
            yield from table.any_rows()


def _begun(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The same from the first line that is not empty: a bomb may be made of those alone."""
    for block in blocks:
        block = block.lstrip(b"\r\n")
        if block:
            yield block
            break
    yield from blocks


class _Table:
    """The rows of a file, numbered, by either way of reading them."""

    def __init__(self, lines: _Lines, delimiter: str, job: Job) -> None:
        self._lines = lines
        self._delimiter = delimiter
        self._job = job
        self._number = 0
        self._width = 0
        self._match: Callable[[str, int], re.Match[str] | None] | None = None

    def header(self) -> list[str]:
        """The first row that is not blank; empty if there is none."""
        first = self._lines.start
        reader = csv.reader(self._lines.since_start(), delimiter=self._delimiter, strict=True)
        try:
            header: list[str] = next(filter(None, reader), [])
        except csv.Error as error:
            raise Damaged("bad-table", f"has a header that {_problem(error)[1]}") from error
        self._lines.start = first + reader.line_num
        self._width = len(header)
        if 0 < self._width <= _WIDEST:
            self._match = _row_pattern(self._width, self._delimiter).match
        return header

    def plain_rows(self, text: str) -> Generator[Row, None, int]:
        """Rows from the start of a text; in the end, how far it came."""
        match, number, at, end = self._match, self._number, 0, len(text)
        while match is not None and at < end:
            found = match(text, at)
            if found is None:
                break
            at = found.end()
            row = list(found.groups())
            for place, cell in enumerate(row):
                if cell[:1] == '"':
                    cell = cell[1:-1]
                    row[place] = cell.replace('""', '"') if '"' in cell else cell
            self._number = number = number + 1
            yield number, row
        return end if _BLANK_REST.match(text, at) else at

    def any_rows(self) -> Iterator[Row]:
        """Rows from the current line on, at least until all lines are read that are held now."""
        job, lines, width = self._job, self._lines, self._width
        last = lines.end
        searching = False  # for the first whole row after a broken one
        while True:
            first = lines.start
            reader = csv.reader(lines.since_start(), delimiter=self._delimiter, strict=True)
            try:
                for row in reader:
                    before, lines.start = lines.start, first + reader.line_num
                    if row and (not searching or len(row) == width):
                        searching = False
                        self._number += 1
                        yield self._row(row)
                        if len(row) > width and any(row[width:]) and lines.start > before + 1:
                            lines.start, searching = before, True  # a quote that was lost may have joined rows
                            break
                    if lines.start >= last and not searching:
                        return
                else:
                    return
                lines.again(first + reader.line_num)
                continue
            except _TooLong:
                problem = self.too_long()
            except csv.Error as error:
                self._number += 1
                problem = Skipped(job.source, self._number, *_problem(error))
            lines.again(first + reader.line_num)
            searching = True
            yield problem

    def too_long(self) -> Skipped:
        """The next row, which is more than is read."""
        self._number += 1
        most = f"{self._job.limits.line_bytes:,} bytes"
        return Skipped(
            self._job.source, self._number, "too-long", f"is a row of more than {most}, or has no last quote"
        )

    def _row(self, row: list[str]) -> Row:
        if len(row) == self._width:
            return self._number, row
        if any(row[self._width :]):
            reason = f"has {len(row):,} cells where the header has {self._width:,}"
            return Skipped(self._job.source, self._number, "bad-row", reason)
        return self._number, row[: self._width] + [""] * (self._width - len(row))


def _row_pattern(width: int, delimiter: str) -> re.Pattern[str]:
    """A row of that many cells, with its line end. Nothing in it can be matched in two ways, so it never goes back."""
    apart = re.escape(delimiter)
    cell = rf'("[^"]*+(?:""[^"]*+)*+"|(?:[^"{apart}\r\n][^{apart}\r\n]*+)?)'
    return re.compile(rf"[\r\n]*+{apart.join([cell] * width)}(?:\r\n|\n|\r|(?<![\r\n])\Z)")


def _problem(error: csv.Error) -> tuple[str, str]:
    reason = str(error)
    if "field larger" in reason:
        return "too-large", "has a cell beyond the limit"
    if "new-line" in reason:
        return "bad-row", "has a line end in the middle"
    if "unexpected end" in reason:
        return "bad-quotes", "has a quote that is never closed"
    return "bad-quotes", "has a quote in the middle of a cell"


def _delimiter(lines: _Lines, fields: Fields) -> str:
    """Tell what stands between cells: what splits the header into the most cells, one of them for the text."""
    header = next((line for line in lines.since_start() if line.strip()), "")
    if header[:4].lower() == "sep=" and len(header.rstrip("\r\n")) == 5:  # as a spreadsheet states it
        lines.start += 1
        return header[4]

    def worth(delimiter: str) -> tuple[bool, int]:
        cells = next(csv.reader([header], delimiter=delimiter))
        return bool(fields.columns(cells).text), len(cells)

    return max(_DELIMITERS, key=worth)


class _Lines:
    """The lines of a file in order; those since the current row began can be had again.

    Attributes
    ----------
    start
        The number of the line with which the current row begins, from 0.
    """

    def __init__(self, blocks: Iterator[bytes], job: Job) -> None:
        self.start = 0
        self._blocks = blocks
        self._job = job
        self._parts: list[bytes] = []  # whole lines and one whose end has not come
        self._waiting = self._open = 0  # bytes of those, and of the latter
        self._damage: Damaged | None = None
        self._charset: str | None = None  # other than UTF-8
        self._told = False  # whether it is known which it is
        self._held: deque[list[str]] = deque()
        self._long = False  # whether there may be long lists among them
        self._first = 0  # the number of the first line held
        self._size = 0  # memory that all lines held take
        self._read = self._read_again = 0

    @property
    def end(self) -> int:
        """The number of the line after the last that is held."""
        return self._first + sum(map(len, self._held))

    def rest(self) -> str | None:
        """Take all that is held from the start of the current row on, or else the next block; None at the end.

        Raises
        ------
        _TooLong
            If the next line is; it has been passed over then.
        """
        text: str | None
        if self.start < self.end:
            text = "".join(self._between(self.start, self.end))
        else:
            try:
                block = self._whole_lines()
            finally:
                self._held.clear()
            self._read += len(block)
            text = self._decoded(block) if block else None
        self._held.clear()
        self._first, self._size = self.start, 0
        return text

    def hold(self, text: str) -> None:
        """Let the current row begin with this text, of which there is nothing yet."""
        self._held.append(_cut(text))
        self._size, self._long = _memory(self._held[0]), True

    def since_start(self) -> Iterator[str]:
        """Lines from the start of the current row on."""
        return chain.from_iterable(self._lists())

    def again(self, end: int) -> None:
        """Let the next row begin with the line after the current start, though lines up to `end` were read.

        Whoever writes a file in which every row runs on to the end could make this quadratic: what is read again is
        never more than what was read, and where it would be, reading goes on where it stopped.
        """
        self._divide()
        self._read_again += sum(len(line) for line in self._between(self.start + 1, end))
        if self._read_again <= self._read + _AGAIN:
            self.start += 1
        else:
            self.start = max(self.start + 1, end)

    def _divide(self) -> None:
        """Hold short lists: where every row is broken, each is cut as often as it has lines."""
        self._forget()
        if self._long:
            self._long = False
            every = list(chain.from_iterable(self._held))
            self._held = deque(every[i : i + _FEW] for i in range(0, len(every), _FEW))

    def _between(self, start: int, end: int) -> Iterator[str]:
        number = self._first
        for lines in self._held:
            if number >= end:
                return
            if number + len(lines) > start:
                yield from lines[max(start - number, 0) : end - number]
            number += len(lines)

    def _lists(self) -> Iterator[list[str]]:
        skip = self.start - self._first
        for lines in self._held:
            if skip < len(lines):
                yield lines[skip:] if skip > 0 else lines
            skip -= len(lines)
        while True:
            self._forget()
            if self._size > self._job.limits.line_bytes + (1 << 22):
                raise _TooLong
            block = self._whole_lines()
            if not block:
                return
            lines = _cut(self._decoded(block))
            self._held.append(lines)
            self._long = True
            self._size += _memory(lines)
            self._read += len(block)
            yield lines

    def _forget(self) -> None:
        while self._held and self._first + len(self._held[0]) <= self.start:
            lines = self._held.popleft()
            self._first += len(lines)
            self._size -= _memory(lines)

    def _decoded(self, block: bytes) -> str:
        if self._charset is None:
            try:
                text = block.decode()
            except UnicodeDecodeError:
                if not self._told:
                    self._charset = charset_of(block)
                    self._job.repaired.update([self._charset] if self._charset else [])
            else:
                self._told = self._told or not text.isascii()  # it is UTF-8, whatever follows
                return text
        self._told = True
        return repaired_text(block, self._charset, self._job.repaired)

    def _whole_lines(self) -> bytes:
        """Some lines, whole unless the file ends; nothing once it has ended."""
        while True:
            if self._damage is not None:
                if self._waiting > self._open:  # what is left then is the beginning of a row
                    return self._taken(self._waiting - self._open)
                raise self._damage
            try:
                block = next(self._blocks, None)
            except Damaged as damage:
                self._damage = damage
                continue
            if block is None:
                return self._taken(self._waiting, whole=True)
            # A \r at the end of a block may be half of a line end.
            end = max(block.rfind(b"\n"), block.rfind(b"\r", 0, -1)) + 1
            self._parts.append(block)
            self._waiting += len(block)
            self._open = len(block) - end if end else self._open + len(block)
            if self._open > self._job.limits.line_bytes:
                if self._waiting == self._open:
                    self._pass_over()
                return self._taken(self._waiting - self._open)
            if self._waiting - self._open >= _TOGETHER:
                return self._taken(self._waiting - self._open)

    def _taken(self, size: int, *, whole: bool = False) -> bytes:
        """Take the first bytes of those that wait; if they are some of several, preferably not a half of any cell."""
        every = b"".join(self._parts)
        size = size if whole else _before_open_cell(every, size) or size
        self._parts = [every[size:]] if size < len(every) else []
        self._waiting -= size
        return every[:size]

    def _pass_over(self) -> None:
        """Leave out the rest of a line, of which too much was read already; a blank one stands for it.

        Raises
        ------
        _TooLong
            In the end.
        """
        self._parts, self._waiting, self._open = [], 0, 0
        for block in self._blocks:
            end = block.find(b"\n") + 1
            if end:
                self._parts, self._waiting = [block[end:]], len(block) - end
                self._open = len(block) - max(end, block.rfind(b"\n") + 1)
                break
        self._held.append([""])
        self._size += _LINE
        raise _TooLong


def _cut(text: str) -> list[str]:
    return list(io.StringIO(text, newline=""))  # splitlines would cut at far more than line ends


def _before_open_cell(block: bytes, end: int) -> int:
    """The place of the last line end up to `end` that an even number of quotes stands before; 0 if there is none."""
    quotes = block.count(b'"', 0, end)
    while quotes % 2 and end > 0:
        opening = block.rfind(b'"', 0, end)
        before = block.rfind(b"\n", 0, opening) + 1
        quotes -= block.count(b'"', before, end)
        end = before
    return end


def _memory(lines: list[str]) -> int:
    return sum(map(len, lines)) + _LINE * len(lines)
