"""The bytes of a WARC file, unfolded member by member, with where in the file every member begins and ends.

A WARC file is compressed record by record, so that one record can be had without the rest: each is a gzip member or a
Zstandard frame of its own. That makes damage cost one record: where a member is broken off or damaged, the next one
that begins like a record is looked for, and reading goes on there. Crawlers that die and go on in the same file leave
such places.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.readers.compressed import GZIP, is_compressed
from dedup.readers.raw import BLOCK, Damaged, peek
from dedup.readers.warc_frames import LEAST, VERSION, Gzip, Raw, Zstd

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.readers.limits import Limits

__all__ = ["Fault", "Member", "Members"]

_SLICE: Final = 1 << 14  # raw bytes that are unfolded at a time, as in `compressed`
_ZSTD_SLICE: Final = 1 << 10
_KEPT: Final = 1 << 20  # raw bytes of a member among which the next one is looked for, if it turns out to be damaged
_NO_LINE_END: Final = re.compile(rb"[^\r\n]")
_TRIES: Final = 2000  # places in one file that only look like the beginning of a member
_OVERLAP: Final = 16  # bytes, more than any head of a member has


class Fault(NamedTuple):
    """What is wrong at one place of the file."""

    offset: int
    reason: str


@dataclass(slots=True)
class Member:
    """One member: where it begins in what is unfolded and in the file, and where it ends, once that is known.

    Parameters
    ----------
    start, end
        In what all members unfold to.
    offset, after
        In the file.
    sound
        Whether it was whole; of no meaning before its end is known.
    """

    start: int
    offset: int
    end: int | None = None
    after: int | None = None
    sound: bool = True


class Members:
    """What a WARC file unfolds to, as far as it was asked for, and what is wrong with its members.

    Parameters
    ----------
    blocks
        The raw bytes of the file.
    name
        Its name; one that ends in .gz or .zst is damaged if it does not begin like either.
    limits
        What the file may unfold to.

    Attributes
    ----------
    faults
        Damaged members that nobody has told of yet.
    damage
        Why nothing more is unfolded, though there is more: ``too-large``, ``ratio``, ``bad-compression`` or
        ``unreadable``.

    Raises
    ------
    Damaged
        ``bad-compression``, if it is not compressed as it is named.
    """

    def __init__(self, blocks: Iterator[bytes], name: str, limits: Limits) -> None:
        head, blocks = peek(blocks, 4)
        self.compressed = is_compressed(head)
        if head and not self.compressed and name.lower().endswith((".gz", ".zst")):
            raise Damaged("bad-compression", "is named like a compressed file and does not begin like one")
        self.faults: list[Fault] = []
        self.damage: Damaged | None = None
        self.members: deque[Member] = deque()
        self.begin = self.start = self.end = 0
        self._held = bytearray()
        raw = Raw(blocks)
        self._pieces = self._unfolded(raw, head, limits) if self.compressed else self._plain(raw)

    def reach(self, position: int) -> bool:
        """Unfold up to there; False if the file ends before."""
        while self.end < position:
            if not self.more():
                return False
        return True

    def more(self) -> bool:
        """Unfold a little more; False at the end of the file."""
        try:
            piece = next(self._pieces, None)
        except Damaged as damage:  # what was unfolded before is still to be read
            self.damage, piece = damage, None
        if piece is None:
            return False
        self._held += piece
        self.end += len(piece)
        return True

    def forget(self, position: int) -> None:
        """Let go of what stands before a position, which was reached."""
        while len(self.members) > 1 and self.members[1].start <= position:
            self.members.popleft()
        if position - self.start > BLOCK or position == self.end:  # each time moves what is left
            del self._held[: position - self.start]
            self.start = position

    def taken(self, start: int, end: int) -> bytes:
        """A stretch that was reached and not yet let go."""
        return bytes(memoryview(self._held)[start - self.start : end - self.start])

    def begins(self, position: int, with_: bytes) -> bool:
        """Whether these bytes stand there."""
        return self._held.startswith(with_, position - self.start)

    def found(self, pattern: re.Pattern[bytes], start: int, end: int) -> int | None:
        """The first place between two positions where a pattern holds."""
        match = pattern.search(self._held, start - self.start, end - self.start)
        return None if match is None else self.start + match.start()

    def at(self, position: int) -> Member:
        """The member that a position, not yet let go, is in."""
        found = self.members[0]
        for member in self.members:
            if member.start > position:
                break
            found = member
        return found

    def begun(self, pattern: re.Pattern[bytes], start: int, end: int) -> int | None:
        """The first place between two where a record seems to begin: as `found`, at a tenth of the cost."""
        place, stop = start - self.start, end - self.start + len(VERSION) - 1
        while (place := self._held.find(VERSION, place, stop)) >= 0:
            if pattern.match(self._held, place):
                return self.start + place
            place += 1
        return None

    def past_lines(self, position: int, most: int | None = None) -> int:
        """The first place from there on that is no line end; what is before is let go of, unless it is looked ahead.

        Parameters
        ----------
        position
            Where to begin.
        most
            How many bytes to look ahead, about.
        """
        first = position
        while self.reach(position + 1) and (most is None or position - first <= most):
            found = self.found(_NO_LINE_END, position, self.end)
            position = self.end if found is None else found
            if most is None:
                self.forget(position)
            if found is not None:
                break
        return position

    def is_start(self, position: int) -> bool:
        """Whether a member begins there."""
        return any(member.start == position for member in self.members)

    def told(self, *, before: int | None = None, of: int | None = None) -> list[Fault]:
        """Take the faults of the members before an offset, or of the member there, or all that are left."""
        taken = [
            fault
            for fault in self.faults
            if (before is None or fault.offset < before) and (of is None or fault.offset == of)
        ]
        self.faults = [fault for fault in self.faults if fault not in taken]
        return taken

    def starts_between(self, start: int, end: int) -> Iterator[tuple[Member, Member]]:
        """The members that begin behind one position and before another, each with the one before it."""
        before = None
        for member in self.members:
            if before is not None and start < member.start < end:
                yield before, member
            before = member

    def _plain(self, raw: Raw) -> Iterator[bytes]:
        self.members.append(Member(0, 0))
        yield from raw
        self.members[-1].end, self.members[-1].after = self.end, raw.consumed

    def _unfolded(self, raw: Raw, head: bytes, limits: Limits) -> Iterator[bytes]:
        raw.size = _SLICE if head.startswith(GZIP) else _ZSTD_SLICE
        engine: Gzip | Zstd = Gzip() if head.startswith(GZIP) else Zstd()
        kept, tries, total = bytearray(), 0, 0
        data = next(raw, b"")
        while data:
            data = engine.past_padding(data, raw)
            if not data:
                break
            member = Member(self.end, raw.consumed - len(data))
            self.members.append(member)
            kept[:] = data[:_KEPT]
            frame, reason = engine.frame(), ""
            try:
                while data:
                    for part in frame.parts(data):
                        total += len(part)
                        _check(total, raw.consumed, limits)
                        yield part
                    data = frame.rest
                    if frame.whole:
                        break
                    data = next(raw, b"")
                    kept += data
                    del kept[: max(0, len(kept) - _KEPT)]
            except engine.errors as error:
                reason = f"is not valid {engine.name} from here on: {error}"
            if not reason and not frame.whole:
                reason = f"is the start of a {engine.name} member that ends too early"
            member.end, member.after, member.sound = self.end, raw.consumed - len(data), not reason
            if reason:
                member.after = raw.consumed
                self.faults.append(Fault(member.offset, reason))
                data, tries = _next_member(kept, raw, engine, tries)
                member.after = raw.consumed - len(data)
            elif not data:
                data = next(raw, b"")


def _check(total: int, consumed: int, limits: Limits) -> None:
    if total > limits.decompressed_bytes:
        raise Damaged("too-large", f"unfolds to more than {limits.decompressed_bytes:,} bytes")
    if total > limits.ratio_from and total > limits.ratio * consumed:
        raise Damaged("ratio", f"unfolds to more than {limits.ratio:,} times its size, as only a bomb does")


def _next_member(kept: bytearray, raw: Raw, engine: Gzip | Zstd, tries: int) -> tuple[bytes, int]:
    """The raw bytes from the next member on that begins with a record, and how many places were tried in the file."""
    held, place, ended = bytes(kept), 1, False
    while True:
        found = engine.head.search(held, place)
        if found is None or (len(held) - found.start() < LEAST and not ended):
            more = next(raw, b"")
            if not more and found is None:
                return b"", tries
            ended = not more
            cut = max(0, len(held) - _OVERLAP) if found is None else found.start()
            place = max(place, cut) - cut
            held = held[cut:] + more
            continue
        place = found.start() + 1
        tries += 1
        if tries > _TRIES:
            raise Damaged("bad-compression", f"holds too much that is no valid {engine.name}")
        first = engine.first_bytes(held[found.start() :])
        if VERSION.startswith(first) if ended else first == VERSION:
            return held[found.start() :], tries
