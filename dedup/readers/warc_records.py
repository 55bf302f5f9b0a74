"""The records of a WARC file one after the other, and what is wrong with each: nothing ends without a word.

Libraries believe the Content-Length that a record states, and stop in silence where a file is cut off. Here a record
ends where it says only if two line ends and then another record, another member or the end of the file stand there;
else it ends where the next one begins, and that is told. A record inside of another is believed to be its content only
if something else than the Content-Length of the outer one says so.
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dedup.readers.warc_frames import VERSION
from dedup.readers.warc_members import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastwarc.warc import WarcHeaderMap

    from dedup.readers.limits import Limits
    from dedup.readers.warc_members import Members

__all__ = ["Record", "http_parts", "records"]

_HEADER: Final = 1 << 16  # bytes that the header of a record, or of a response in it, may take
_BEGUN: Final = re.compile(rb"WARC/[0-9]\.[0-9]\r?\n(?:WARC-|Content-)", re.IGNORECASE)
_AHEAD: Final = 24  # bytes in which that pattern, and the line ends before it, have room
_HEADER_END: Final = re.compile(rb"\r\n\r\n|\n\n")
_STATED: Final = re.compile(r"[0-9]{1,18}", re.ASCII)
_DIGESTS: Final = frozenset({"md5", "sha1", "sha256", "sha512"})


@dataclass(slots=True)
class Record:
    """A record, or bytes that should be one.

    Parameters
    ----------
    number
        From 1, in its file.
    offset, length
        Where in the file it stands: of a compressed one its member. No length is known where a member holds more.
    inside
        Where it begins in what its member unfolds to.
    header, headers
        What it says of itself, as it stands there and as it was read; None of what is no record.
    block
        Its content; of one that is longer than any document the beginning.
    size
        The length of its content.
    fault
        What is wrong with it, if anything.
    """

    number: int
    offset: int
    length: int | None
    inside: int
    header: bytes
    headers: WarcHeaderMap | None
    block: bytes
    size: int
    fault: str = ""


def records(members: Members, limits: Limits) -> Iterator[Record | Fault]:
    """Every record of a file in order, and between them every fault that belongs to none.

    Parameters
    ----------
    members
        What the file unfolds to.
    limits
        How long a document may be: no more of a record is held.

    Raises
    ------
    Damaged
        Why nothing more can be read, after all that can.
    """
    position, number = members.begin, 0
    while members.reach((position := members.past_lines(position)) + 1):
        yield from members.told(before=members.at(position).offset)
        number += 1
        found = _Found(members, position, limits.document_bytes + _HEADER)
        if members.damage is not None and found.fault and found.after >= members.end:
            break  # it is part of what is wrong
        yield found.record(number)
        position = found.after
    rest = members.told()
    yield from rest
    if members.damage is not None:
        raise members.damage
    if not number and not rest:
        yield Fault(0, "holds no record, as every WARC file does")


class _Found:
    """What begins at some place, and where it ends: there, or not there, where it says so.

    Attributes
    ----------
    after
        Behind it and the two line ends that end it.
    fault
        What is wrong with it, if anything.
    """

    def __init__(self, members: Members, start: int, most: int) -> None:
        self._members = members
        self._member = members.at(start)
        self._start = self._block = start
        self._most = most
        self.fault = ""
        self._beginning: bytes | None = None
        self._stated = b""
        self._headers = self._header()
        self._end, self.after = self._extent()

    def record(self, number: int) -> Record:
        """What was found."""
        members, start, block = self._members, self._start, self._beginning
        if block is None:
            block = members.taken(self._block, self._end)
        member = self._member
        offset, inside = start, 0
        length: int | None = self.after - start
        if members.compressed:
            alone = (
                member.start == start
                and member.end is not None
                and member.end <= members.past_lines(self.after, most=_HEADER)
            )
            offset, inside = member.offset, start - member.start
            length = member.after - offset if alone and member.after is not None else None
        if not member.sound and member.end is not None and member.end <= self.after:  # told once
            self.fault = next((fault.reason for fault in members.told(of=member.offset)), self.fault)
        size = self._end - self._block
        return Record(number, offset, length, inside, self._stated, self._headers, block, size, self.fault)

    def _header(self) -> WarcHeaderMap | None:
        members, start = self._members, self._start
        members.reach(start + len(VERSION))
        if not members.begins(start, VERSION):
            self.fault = "is no WARC record"
            return None
        end = self._header_end()
        self._stated = b"" if end is None else members.taken(start, end)
        headers = None if end is None else _headers(self._stated)
        if end is None:
            self.fault = "ends within its header, or has a longer one than any honest record"
        elif headers is None:
            self.fault = "has a header that cannot be read"
        self._block = start if end is None else end
        return headers

    def _header_end(self) -> int | None:
        members, looked = self._members, self._start
        while True:
            found = members.found(_HEADER_END, looked, members.end)
            if found is not None:
                end = found + (4 if members.begins(found, b"\r\n\r\n") else 2)
                honest = end - self._start <= _HEADER and self._border(end) is None
                return end if honest and members.begun(_BEGUN, self._start + 1, end) is None else None
            looked = max(looked, members.end - 3)
            if members.end - self._start > _HEADER or not members.more():
                return None

    def _extent(self) -> tuple[int, int]:
        """Where the content ends, and what comes after it begins."""
        if self._headers is None:
            return self._up_to(self._next(max(self._block, self._start + 1)))
        stated = (self._headers.get("Content-Length") or "").strip()
        if not _STATED.fullmatch(stated):
            self.fault = "states no Content-Length that is one"
            return self._up_to(self._next(self._block))
        end = self._block + int(stated)
        place = self._next(self._block, end)
        if place < end and not self._holds_records(place, end):
            short = f"states a Content-Length of {int(stated):,}, and"
            cut = place == self._members.end or self._border(end) == place
            self.fault = f"{short} ends after {place - self._block:,} bytes" if cut else f"{short} takes in the next"
            return self._up_to(place)
        after = self._after(end)
        if after is not None:
            return end, after
        self.fault = f"states a Content-Length of {int(stated):,}, and does not end there"
        return self._up_to(self._next(end))

    def _next(self, start: int, end: int | None = None) -> int:
        """The first place where another record seems to begin; if there is none before, that end, or the file's."""
        members, looked = self._members, start
        while True:
            stop = members.end if end is None else min(members.end, end)
            place = members.begun(_BEGUN, looked, stop)
            border = self._border(stop, looked)
            if border is not None and (place is None or border <= place):
                return border
            if place is not None:
                return place
            if end is not None and members.end >= end + _AHEAD:
                return end
            looked = max(looked, stop - _AHEAD)
            if members.end - self._block > self._most:  # no document is as long: it is not held
                self._keep_beginning()
                members.forget(max(members.start, min(looked, members.end - _AHEAD)))
            if not members.more():
                return members.end if end is None else min(members.end, end)

    def _keep_beginning(self) -> None:
        if self._beginning is None:
            self._beginning = self._members.taken(self._block, self._block + _HEADER)

    def _border(self, end: int, start: int = 0) -> int | None:
        """The first member between two places, and behind the start, that begins a record or follows a damaged one."""
        for before, member in self._members.starts_between(max(self._start, start - 1), end):
            if not before.sound or self._members.begins(member.start, VERSION):
                return member.start
        return None

    def _holds_records(self, place: int, end: int) -> bool:
        """Whether the record that seems to begin inside belongs to the content, by something that nobody lies about."""
        members, border = self._members, self._border(end)
        if border is not None or not members.reach(end) or self._beginning is not None or self._after(end) is None:
            return False
        member = self._member
        if members.compressed and member.start == self._start and member.end is not None:
            return member.end <= members.past_lines(end, most=_HEADER)
        return self._headers is not None and _vouched(self._headers, members.taken(self._block, end))

    def _after(self, end: int) -> int | None:
        """What comes after a content that ends there; None if it does not."""
        members = self._members
        members.reach(end + _AHEAD)
        closed = next((end + len(lines) for lines in (b"\r\n\r\n", b"\n\n") if members.begins(end, lines)), None)
        after = members.past_lines(end, most=_HEADER)
        if closed is not None:
            return closed
        honest = VERSION.startswith(members.taken(after, after + len(VERSION))) or members.is_start(after)
        if not honest:
            return None
        self.fault = "is not ended by two line ends: it misses them, or states a Content-Length that takes them in"
        return after

    def _up_to(self, place: int) -> tuple[int, int]:
        """The content up to where another record begins, without the line ends between them."""
        end = place
        if self._beginning is None:
            for lines in (b"\r\n\r\n", b"\n\n"):
                if end - len(lines) >= self._block and self._members.begins(end - len(lines), lines):
                    end -= len(lines)
                    break
        return end, place


def _headers(data: bytes) -> WarcHeaderMap | None:
    from fastwarc.warc import WarcHeaderMap

    if b"\r\n" not in data:
        data = data.replace(b"\n", b"\r\n")
    found = WarcHeaderMap()
    try:
        found.parse(io.BytesIO(data), True)
    except (OSError, ValueError):
        return None
    return found


def http_parts(block: bytes) -> tuple[WarcHeaderMap, int] | None:
    r"""The header of an HTTP response and where its body begins; None if it is none.

    Examples
    --------
    >>> headers, start = http_parts(b"HTTP/1.1 200 OK\r\nA: b\r\n\r\nhello")
    >>> headers.status_code, headers.get("A"), start
    (200, 'b', 25)
    """
    if not block.startswith(b"HTTP/"):
        return None
    end = _HEADER_END.search(block, 0, _HEADER)
    headers = None if end is None else _headers(block[: end.end()])
    return None if headers is None or end is None else (headers, end.end())


def _vouched(headers: WarcHeaderMap, block: bytes) -> bool:
    """Whether a digest, or the length that an HTTP response states, says that this is the content."""
    kind, colon, stated = (headers.get("WARC-Block-Digest") or "").strip().partition(":")
    name = kind.lower().replace("-", "")
    if colon and name in _DIGESTS:
        digest = hashlib.new(name, block, usedforsecurity=False)
        return stated.lower() == digest.hexdigest() or stated.upper() == base64.b32encode(digest.digest()).decode()
    parts = http_parts(block)
    if parts is None:
        return False
    length = (parts[0].get("Content-Length") or "").strip()
    return _STATED.fullmatch(length) is not None and int(length) == len(block) - parts[1]
