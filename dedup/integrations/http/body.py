"""The body of a request, as it comes in: within bounds of size and time, and no more compressed than a text can be."""

from __future__ import annotations

import asyncio
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from dedup.integrations.http.problem import Problem

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from starlette.requests import Request
    from starlette.types import Message

    from dedup.integrations.http.limits import Limits

__all__ = ["Body", "Room", "whole"]

_PIECE: Final = 1 << 18


class Room:
    """How much of all bodies together is held in memory."""

    def __init__(self, most: int) -> None:
        self._most = most
        self.used = 0

    @contextmanager
    def held(self) -> Iterator[Held]:
        """Room for one body, which is given back at the end."""
        held = Held(self)
        try:
            yield held
        finally:
            self.used -= held.size

    def take(self, size: int) -> None:
        """Have some more.

        Raises
        ------
        Problem
            If there is none.
        """
        if self.used + size > self._most:
            detail = "Too many large requests are coming in at once. Send this one again in a moment."
            raise Problem(503, "busy", detail, {"Retry-After": "1"})
        self.used += size


class Held:
    """The room of one body."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self.size = 0

    def resize(self, size: int) -> None:
        """Have so much from now on."""
        self._room.take(size - self.size)
        self.size = size


class Body:
    """What comes in, piece by piece.

    Parameters
    ----------
    request
        Whose body it is.
    limits
        What is too much.

    Raises
    ------
    Problem
        If it is announced to be too large, or is compressed by anything but gzip.
    """

    def __init__(self, request: Request, limits: Limits) -> None:
        self._request = request
        self._limits = limits
        self._sent = self._read = 0
        encoding = request.headers.get("content-encoding", "identity").strip().lower()
        if encoding not in ("identity", "gzip"):
            detail = f"The body is compressed by {encoding[:40]!r}. Send it as it is, or compressed by gzip."
            raise Problem(415, "bad-compression", detail, {"Accept-Encoding": "gzip, identity"})
        self._gzip = zlib.decompressobj(31) if encoding == "gzip" else None
        announced = request.headers.get("content-length", "")
        if announced.isdigit() and len(announced) < 20 and int(announced) > limits.body:
            raise self._too_large()

    def _too_large(self) -> Problem:
        most = self._limits.body
        detail = f"The body has more than {most:,} bytes. Send less at once, or start the service with --max-body."
        return Problem(413, "too-large", detail)

    def extend(self) -> None:
        """Give it as much time again."""
        self._until = asyncio.get_running_loop().time() + self._limits.timeout

    async def pieces(self) -> AsyncIterator[bytes]:
        """Its pieces, none of them large.

        Raises
        ------
        Problem
            If it is too large, comes too slowly, ends too early, or is a bomb.
        """
        self.extend()
        more = True
        while more:
            message = await self._next()
            if message["type"] == "http.disconnect":
                raise Problem(400, "cut-off", "The body ended before all of it had come. Send it again.")
            more = message.get("more_body", False)
            piece: bytes = message.get("body", b"")
            self._sent += len(piece)
            if self._sent > self._limits.body:
                raise self._too_large()
            if self._gzip is None:
                if piece:
                    yield piece
                continue
            for part in self._unfolded(self._gzip, piece):
                yield part
        if self._gzip is not None and not self._gzip.eof:
            raise Problem(400, "bad-compression", "The body ends in the middle of its gzip stream. Send all of it.")

    async def _next(self) -> Message:
        try:
            async with asyncio.timeout_at(self._until):
                return await self._request.receive()
        except TimeoutError:
            seconds = f"{self._limits.timeout:g} seconds"
            detail = f"Nothing more came for {seconds}. Send faster, or start the service with --timeout."
            raise Problem(408, "too-slow", detail) from None

    def _unfolded(self, gzip: zlib._Decompress, piece: bytes) -> Iterator[bytes]:
        full = True  # more may wait inside zlib though it has taken all it was given
        while (piece or full) and not gzip.eof:
            try:
                part = gzip.decompress(piece, _PIECE)
            except zlib.error as error:
                raise Problem(400, "bad-compression", f"The body is not gzip as its header says: {error}.") from error
            self._read += len(part)
            if self._read > self._limits.body:
                raise self._too_large()
            if self._read > max(self._limits.ratio_from, self._limits.ratio * self._sent):
                detail = f"The body unfolds to more than {self._limits.ratio} times its size. Send it uncompressed."
                raise Problem(413, "ratio", detail)
            if part:
                yield part
            full, piece = len(part) == _PIECE, gzip.unconsumed_tail
        if piece or gzip.unused_data:
            raise Problem(400, "bad-compression", "Something follows the gzip stream of the body. Send one stream.")


async def whole(request: Request, limits: Limits, room: Room) -> bytes:
    """All of a body.

    Raises
    ------
    Problem
        As of `Body`.
    """
    body = Body(request, limits)
    parts: list[bytes] = []
    with room.held() as held:
        async for part in body.pieces():
            held.resize(held.size + len(part))
            parts.append(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)
