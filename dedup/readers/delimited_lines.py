"""The lines of a table, decoded, which can be had again from the start of a row on: a broken row is read twice."""

from __future__ import annotations

import io
from collections import deque
from itertools import chain
from typing import TYPE_CHECKING, Final

from dedup.readers.encoding import charset_of, repaired_text
from dedup.readers.raw import Damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.readers.job import Job

__all__ = ["Lines", "TooLong"]

_LINE: Final = 56  # bytes that a line takes beyond its characters
_AGAIN: Final = 1 << 22  # bytes that may be read again however little was read before
_TOGETHER: Final = 1 << 18  # bytes of lines that are taken at once: decompressed blocks may be small
_FEW: Final = 64  # lines in a list that may be cut often


class TooLong(Exception):  # noqa: N818  # a state of the input
    """More was read for one row than a row may have."""


class Lines:
    """The lines of a file in order; those since the current row began can be had again.

    Parameters
    ----------
    blocks
        The content, in UTF-8 or, if it cannot be that, the charset it is most likely in.
    job
        How long a line may be, and where repairs are counted.

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
        TooLong
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
                raise TooLong
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
        TooLong
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
        raise TooLong


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
