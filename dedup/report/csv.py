r"""Tables as CSV that a spreadsheet can open without running what stands in them.

In UTF-8, quoted as RFC 4180 says; each line ends with a line feed. A string is written so that

- a control other than tab, line feed and carriage return becomes ``\xHH``, and so does a backslash that would otherwise
  be read as the beginning of such an escape;
- an apostrophe stands before what would then begin with a character that makes a spreadsheet compute (``=``, ``+``,
  ``-``, ``@``, these in full width, tab, line feed, carriage return), or with an apostrophe.

`undone` reads it back. Numbers are written in digits, truth values as ``true`` and ``false``, lists and objects as
JSON; null is an empty cell, and an empty string is a pair of quotes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from dedup.report import records
from dedup.report.jsonl import dumped
from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.report.protocol import FactsResult, ScanResult, TraceResult
    from dedup.report.tables import Kind, Table

__all__ = ["cell", "undone", "write"]

_DANGEROUS: Final = "=+\\-@\uff1d\uff0b\uff0d\uff20\t\n\r"
_CONTROL: Final = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_DEFUSED: Final = re.compile(f"['{_DANGEROUS}]")
_ESCAPED: Final = re.compile(f"[{_CONTROL}]|" + r"\\(?=x[0-9a-f]{2})")
_QUOTED: Final = re.compile('[",\r\n]')
_ESCAPE: Final = re.compile(r"\\x([0-9a-f]{2})")
#: Almost every id: nothing to escape, to defuse or to quote.
_PLAIN: Final = re.compile(
    f'[^\'{_DANGEROUS}{_CONTROL}",\\\\\ud800-\udfff][^{_CONTROL}\n\r",\\\\\ud800-\udfff]*'
).fullmatch


def write(scan: ScanResult | FactsResult | TraceResult, table: Table, stream: BinaryIO) -> None:
    """Write one table of a result, with a line of names at its top.

    Parameters
    ----------
    scan
        The result.
    table
        Which one; see `dedup.report.tables`.
    stream
        Where to; it is left open.
    """
    stream.write((",".join(table.columns) + "\n").encode())
    written = [_CELLS[kind] for kind in table.columns.values()]
    for columns in table.rows(scan):
        cells = [list(map(of, values)) for of, values in zip(written, columns, strict=True)]
        stream.write(("\n".join(map(",".join, zip(*cells, strict=True))) + "\n").encode())


def cell(text: str | None) -> str:
    r"""Write a string as a cell.

    Examples
    --------
    >>> print(cell("a.txt"), cell('a "b", c'), cell("=1+1"), cell("'quoted'"), cell(chr(27) + "[2J"))
    a.txt "a ""b"", c" '=1+1 ''quoted' \x1b[2J
    """
    if text is None:
        return ""
    if _PLAIN(text):
        return text
    text = _ESCAPED.sub(lambda found: f"\\x{ord(found[0]):02x}", scrubbed(text))
    if _DEFUSED.match(text):
        text = "'" + text
    if not text or _QUOTED.search(text):
        return '"' + text.replace('"', '""') + '"'
    return text


def undone(text: str) -> str:
    r"""What a cell held, from what a reader of CSV gives for it.

    Examples
    --------
    >>> undone("'=1+1"), undone(r"\x1b[2J") == chr(27) + "[2J"
    ('=1+1', True)
    """
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text.removeprefix("'"))


def _number(value: float | None) -> str:
    """In digits alone: not every spreadsheet reads an exponent."""
    if value is None:
        return ""
    text = repr(value)
    if "e" in text:
        from decimal import Decimal

        return format(Decimal(text), "f")
    return text


def _json(value: Any) -> str:
    return cell(dumped(value)[:-1].decode())


def _passages(shared: Sequence[Any]) -> str:
    return _json(records.passages(tuple(shared))) if shared else "[]"


_CELLS: Final[dict[Kind, Callable[[Any], str]]] = {
    "string": cell,
    "whole": str,
    "number": _number,
    "truth": lambda value: "true" if value else "false",
    "strings": _json,
    "numbers": _json,
    "passages": _passages,
    "span": lambda value: "" if value is None else _json(tuple(value)),
    "evidence": _json,
    "runner_up": lambda value: "" if value is None else _json(value),
    "json": _json,
    "object": _json,
    "objects": _json,
}
