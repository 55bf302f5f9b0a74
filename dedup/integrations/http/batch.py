"""Many documents in one request: a line each goes in, a line each comes out, while the rest is still on its way.

Both directions flow at once. A client that sends all before it reads anything is not waited for as long as the answers
it has not read fit into some megabytes.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final, cast, get_args

from starlette.requests import Request
from starlette.responses import Response

from dedup.integrations.http.body import Body
from dedup.integrations.http.desk import Mode
from dedup.integrations.http.problem import Problem
from dedup.integrations.http.record import document
from dedup.model import Document, Skipped
from dedup.report.jsonl import dumped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.types import Receive, Scope, Send

    from dedup.integrations.http.service import Service

__all__ = ["MEDIA_TYPES", "Batch"]

#: What a body of lines is called; the first is what is sent.
MEDIA_TYPES: Final = ("application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines")

_BLOCK_BYTES: Final = 1 << 20  # of lines that are taken to the index together
_BLOCK: Final = 500  # documents
_UNREAD: Final = 16 << 20  # bytes of answers that wait for the client


class Batch:
    """The endpoint, as ASGI has it: a response that may begin before the request has ended."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request; see ASGI."""
        request = Request(scope, receive)
        answers = self._answers(request)
        if _is_small(request):
            body = b"".join([answer async for answer in answers])
            await Response(body, media_type=MEDIA_TYPES[0])(scope, receive, send)
            return
        first = await anext(answers)  # whatever is wrong up to here is a status
        headers = [(b"content-type", MEDIA_TYPES[0].encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        waiting = _Waiting(send)
        waiting.add(first)
        async with asyncio.TaskGroup() as group:
            group.create_task(waiting.send_all())
            try:
                async for answer in answers:
                    waiting.add(answer)
                    await waiting.room()
            except Problem as problem:  # the status is sent: the last line says it
                waiting.add(dumped({**problem.to_dict(), "type": "error"}))
            finally:
                waiting.end()

    async def _answers(self, request: Request) -> AsyncIterator[bytes]:
        """The lines of the response, some at a time.

        Raises
        ------
        Problem
            If the request is none, or stops being one.
        """
        service = self._service
        mode = _mode(request, service)
        blocks = _Blocks(request, service, nameless=mode == "query")
        begun = False
        held = b""  # nothing is told before there is any document: it may be no batch at all
        async for documents, refused in blocks.read():
            told = await service.asked(documents, mode, begun=begun) if documents else None
            held += _lines(documents, refused, told, mode)
            begun = begun or told is not None
            if begun:
                yield held
                held = b""
        if not begun:
            raise blocks.nothing()


class _Waiting:
    """Answers that the client has not taken yet."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._parts: list[bytes] = []
        self._size = 0
        self._ended = False
        self._some, self._room = asyncio.Event(), asyncio.Event()

    def add(self, part: bytes) -> None:
        self._parts.append(part)
        self._size += len(part)
        self._some.set()

    def end(self) -> None:
        self._ended = True
        self._some.set()

    async def room(self) -> None:
        """Wait until not too much is waiting."""
        while self._size > _UNREAD:
            self._room.clear()
            await self._room.wait()

    async def send_all(self) -> None:
        """Send what there is, until it ends."""
        while self._parts or not self._ended:
            await self._some.wait()
            self._some.clear()
            parts, self._parts = self._parts, []
            await self._send({"type": "http.response.body", "body": b"".join(parts), "more_body": True})
            self._size -= sum(map(len, parts))
            self._room.set()
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})


class _Blocks:
    """A body, cut into blocks of documents."""

    def __init__(self, request: Request, service: Service, *, nameless: bool) -> None:
        self._request = request
        self._body = Body(request, service.limits)
        self._limits = service.limits
        self._room = service.room
        self._nameless = nameless
        self._number = self._records = 0
        self._first: Skipped | None = None

    async def read(self) -> AsyncIterator[tuple[list[Document], dict[int, Skipped]]]:
        """Blocks of documents, and what is none by its place among both."""
        with self._room.held() as held:
            rest: list[bytes] = []
            announced = "content-length" in self._request.headers
            async for piece in self._body.pieces():
                held.resize(held.size + len(piece))
                rest.append(piece)
                waits = announced or not piece.endswith(b"\n")  # who announces no length may wait for an answer
                if b"\n" not in piece or (waits and held.size < _BLOCK_BYTES):
                    continue
                lines = b"".join(rest).split(b"\n")
                rest = [lines.pop()]
                for block in self._cut(lines):
                    yield block
                held.resize(len(rest[0]))
                self._body.extend()
            for block in self._cut(b"".join(rest).split(b"\n")):
                yield block

    def nothing(self) -> Problem:
        """Why there was no document at all."""
        if self._first is None:
            return Problem(400, "empty", "The body is empty. Send one object of JSON a line, with id and text.")
        detail = f"No line of the body is a document; the first, line {self._first.record}, {self._first.reason}."
        return Problem(400, self._first.code, detail)

    def _cut(self, lines: list[bytes]) -> list[tuple[list[Document], dict[int, Skipped]]]:
        blocks: list[tuple[list[Document], dict[int, Skipped]]] = []
        depth, nameless = self._limits.depth, self._nameless
        for line in lines:
            self._number += 1
            if not line or line.isspace():
                continue
            self._records += 1
            if self._records > self._limits.batch:
                most = f"{self._limits.batch:,} documents"
                detail = f"The batch has more than {most}. Send several, or start the service with --max-batch."
                raise Problem(413, "too-many", detail)
            found = document(line, self._number, depth, nameless=nameless)
            if not blocks or len(blocks[-1][0]) + len(blocks[-1][1]) >= _BLOCK:
                blocks.append(([], {}))
            documents, refused = blocks[-1]
            if isinstance(found, Document):
                documents.append(found)
            else:
                refused[len(documents) + len(refused)] = found
                self._first = self._first or found
        return blocks


def _is_small(request: Request) -> bool:
    """Whether a body is a block or less, which is answered whole."""
    announced = request.headers.get("content-length", "")
    encoded = "content-encoding" in request.headers
    return announced.isdigit() and len(announced) < 10 and int(announced) <= _BLOCK_BYTES and not encoded


def _mode(request: Request, service: Service) -> Mode:
    mode = request.query_params.get("mode", "query" if service.read_only else "check")
    if mode not in get_args(Mode):
        raise Problem(422, "bad-parameter", f"There is no mode {mode[:40]!r}. Ask for check, add or query.")
    service.may(cast("Mode", mode))
    service.expect(request, MEDIA_TYPES)
    return cast("Mode", mode)


def _lines(documents: list[Document], refused: dict[int, Skipped], told: Any, mode: Mode) -> bytes:
    """A line for every record of a block, in order; of what was only added, one for all."""
    if mode == "add":
        told_of = [dumped(_skipped(own)) for own in refused.values()]
        if told is not None:
            told_of.append(dumped({"type": "added", "documents": len(documents), "new": told.new}))
        return b"".join(told_of)
    lines = iter(told.lines if told is not None else ())
    if not refused:
        return b"".join(lines)
    every = range(len(documents) + len(refused))
    return b"".join(dumped(_skipped(refused[i])) if i in refused else next(lines) for i in every)


def _skipped(own: Skipped) -> dict[str, object]:
    return {"type": "skipped", "source": own.source, "record": own.record, "code": own.code, "reason": own.reason}
