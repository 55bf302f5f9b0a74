"""CSV and TSV: a header, then one document a row; a broken quote costs the row it stands in.

Rows that are as they should be come from one pattern over a whole block, at the speed at which it finds the next quote.
Where it fails, Python's own parser, strict, reads on line by line to the end of the block; and where that fails too, it
starts again at the line after the one where the broken row began, and passes over what has another number of cells
until a whole row comes.
"""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, Final

from dedup.model import Document, Skipped
from dedup.readers.delimited_lines import Lines, TooLong
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from dedup.readers.fields import Columns, Fields
    from dedup.readers.job import Job

__all__ = ["read_csv", "read_tsv", "rows"]

_DELIMITERS: Final = (",", ";", "\t", "|")
_WIDEST: Final = 200  # columns of a table that a pattern is made for

_BLANK_REST: Final = re.compile(r"[\r\n]*+\Z")

#: A row with its number, or why there is none.
Row = tuple[int, list[str]] | Skipped


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
    lines = Lines(_begun(blocks), job)
    try:
        table = _Table(lines, delimiter or _delimiter(lines, job.fields), job)
        yield 0, table.header()
    except TooLong:
        raise Damaged("too-long", f"has a header of more than {job.limits.line_bytes:,} bytes") from None
    while True:
        try:
            text = lines.rest()
        except TooLong:
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

    def __init__(self, lines: Lines, delimiter: str, job: Job) -> None:
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
            except TooLong:
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


def _delimiter(lines: Lines, fields: Fields) -> str:
    """Tell what stands between cells: what splits the header into the most cells, one of them for the text."""
    header = next((line for line in lines.since_start() if line.strip()), "")
    if header[:4].lower() == "sep=" and len(header.rstrip("\r\n")) == 5:  # as a spreadsheet states it
        lines.start += 1
        return header[4]

    def worth(delimiter: str) -> tuple[bool, int]:
        cells = next(csv.reader([header], delimiter=delimiter))
        return bool(fields.columns(cells).text), len(cells)

    return max(_DELIMITERS, key=worth)
