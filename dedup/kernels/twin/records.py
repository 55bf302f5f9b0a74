"""Lines of JSON, read straight into packed texts; see ``src/records.h``."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["records"]

_LEXEME: Final = re.compile(
    r'[ \t\r\n]*(?:("(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+")'
    r"|(-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)|(true|false|null|[\[\]{}:,]))"
)
_INTEGER: Final = re.compile(r"-?[1-9][0-9]*|[0-9]+")
_MOST_DIGITS: Final = 18
_VISIBLE: Final = re.compile(b"[\x21-\x7e\xc3-\xe0\xe4-\xff]")


class _NotPlain(Exception):  # noqa: N818  # a state of a line, and no error
    """A line is left to the reader."""


class _Line:
    """The lexemes of one line, taken one after the other; strings and numbers as they are written."""

    def __init__(self, line: str, depth: int) -> None:
        self._lexemes: list[str] = []
        self._depth = depth
        at, line = 0, line.rstrip(" \t\r\n")
        while at < len(line):
            found = _LEXEME.match(line, at)
            if found is None:
                raise _NotPlain
            self._lexemes.append(found[1] or found[2] or found[3])
            at = found.end()
        self._lexemes.reverse()

    def take(self, expected: str = "") -> str:
        if not self._lexemes or (expected and self._lexemes[-1][0] not in expected):
            raise _NotPlain
        return self._lexemes.pop()

    def next_is(self, expected: str) -> bool:
        if self._lexemes and self._lexemes[-1] == expected:
            self._lexemes.pop()
            return True
        return False

    def object(self, level: int) -> dict[str, str]:
        """The values by their names, each as it is written, and nothing for a container."""
        if level > self._depth:
            raise _NotPlain
        values: dict[str, str] = {}
        if self.next_is("}"):
            return values
        while True:
            name = _spelt(self.take('"'), "")
            if level == 1 and "\\" in name:
                raise _NotPlain
            self.take(":")
            values[name] = self.value(level)
            if not self.next_is(","):
                break
        self.take("}")
        return values

    def value(self, level: int) -> str:
        lexeme = self.take()
        if lexeme == "{":
            self.object(level + 1)
            return ""
        if lexeme == "[":
            self.list(level + 1)
            return ""
        if lexeme in ("}", "]", ":", ","):
            raise _NotPlain
        return _spelt(lexeme, '"')

    def list(self, level: int) -> None:
        if level > self._depth:
            raise _NotPlain
        if self.next_is("]"):
            return
        self.value(level)
        while self.next_is(","):
            self.value(level)
        self.take("]")

    def whole(self) -> dict[str, str]:
        self.take("{")
        values = self.object(1)
        if self._lexemes:
            raise _NotPlain
        return values


def _spelt(lexeme: str, quote: str) -> str:
    """A lexeme as it is written, a string with another quote or none; half a surrogate is not plain."""
    if not lexeme.startswith('"'):
        return lexeme
    if "\\u" in lexeme:
        try:
            json.loads(lexeme).encode()
        except UnicodeEncodeError:
            raise _NotPlain from None
    return quote + lexeme[1:-1] + quote


def _string(values: dict[str, str], names: Sequence[str]) -> str:
    """The first string that is not empty."""
    for name in names:
        value = values.get(name, "")
        if len(value) > 2 and value.startswith('"'):
            found: str = json.loads(value)
            return found
    return ""


def _id(values: dict[str, str], name: str) -> str:
    value = values.get(name, "")
    if value[:1] in "-0123456789" and value:
        if not _INTEGER.fullmatch(value) or len(value.lstrip("-")) > _MOST_DIGITS:
            raise _NotPlain
        return value
    return _string(values, [name])


def records(
    block: NDArray[np.uint8],
    id: str,  # noqa: A002  # the field's name
    text: Sequence[str],
    language: Sequence[str],
    published: Sequence[str],
    url: Sequence[str],
    outlet: Sequence[str],
    longest: int,
    depth: int,
) -> dict[str, Any]:
    """Read a block of lines.

    Parameters
    ----------
    block
        uint8 (bytes,).
    id, text, language, published, url, outlet
        The names of fields; the first that holds a string that is not empty counts.
    longest, depth
        How many bytes a plain line may have, and how deep it may nest.

    Returns
    -------
    dict
        bounds, int64 (lines, 2): where each line that is not blank starts and ends; plain, uint8 (lines,): whether it
        is an object that is read here; and of the plain ones: text and offsets, packed; ids, languages, published,
        urls, outlets: bytes, each ended by a line feed, empty where there is none.
    """
    if block.dtype != np.uint8 or block.ndim != 1:
        raise ValueError("a block is uint8 of one dimension")
    if not 1 <= depth <= 64:
        raise ValueError("no such depth")
    data, bounds, plain, texts = block.tobytes(), list[tuple[int, int]](), list[bool](), list[bytes]()
    columns = dict[str, list[str]](ids=[], languages=[], published=[], urls=[], outlets=[])
    names = language, published, url, outlet
    start = 0
    for line in data.split(b"\n"):
        end = start + len(line)
        if line and not line.isspace():
            bounds.append((start, end))
            try:
                found = _plain(line, id, text, names, depth) if len(line) <= longest else None
            except (_NotPlain, UnicodeDecodeError):
                found = None
            plain.append(found is not None)
            if found is not None:
                texts.append(found[0])
                for column, value in zip(columns.values(), found[1], strict=True):
                    column.append(value + "\n")
        start = end + 1
    return {
        "text": np.frombuffer(b"".join(texts), np.uint8),
        "bounds": np.array(bounds, np.int64).reshape(-1, 2),
        "plain": np.array(plain, np.uint8),
        "offsets": np.cumsum([0, *map(len, texts)], dtype=np.int64),
        **{name: "".join(column).encode() for name, column in columns.items()},
    }


def _plain(
    line: bytes,
    own: str,
    text: Sequence[str],
    names: Sequence[Sequence[str]],
    depth: int,
) -> tuple[bytes, list[str]]:
    values = _Line(line.decode(), depth).whole()
    encoded = _string(values, text).encode()
    found = [_id(values, own), *(_string(values, of_one) for of_one in names)]
    if not _VISIBLE.search(encoded) or any("\n" in value for value in found):
        raise _NotPlain
    return encoded, found
