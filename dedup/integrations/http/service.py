"""What the service is made of, and what it answers about single documents."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

from starlette.responses import Response

from dedup.integrations.http.body import Room, whole
from dedup.integrations.http.desk import Desk, Told
from dedup.integrations.http.metrics import MEDIA_TYPE as METRICS_TYPE
from dedup.integrations.http.metrics import Metrics
from dedup.integrations.http.problem import Problem
from dedup.integrations.http.record import document, stated
from dedup.model import Skipped
from dedup.report.jsonl import comparison_record, dumped

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from starlette.requests import Request

    from dedup.index import Index
    from dedup.integrations.http.desk import Mode
    from dedup.integrations.http.limits import Limits
    from dedup.model import Document

__all__ = ["JSON", "Service"]

JSON: Final = "application/json"

_T = TypeVar("_T")


class Service:
    """An index, and what stands between it and its clients.

    Parameters
    ----------
    index
        The index.
    limits
        What is too much.
    read_only
        Whether nothing may be added.
    """

    def __init__(self, index: Index, limits: Limits, *, read_only: bool) -> None:
        self.index = index
        self.limits = limits
        self.read_only = read_only
        self.room = Room(limits.held)
        self.metrics = Metrics()
        self._aside: set[str] = set()
        self._desk: Desk | None = None
        self._documents = 0

    def open(self) -> None:
        """Begin to ask the index; in a running event loop."""
        self._documents = len(self.index)  # once: of a large index that takes seconds, in which nobody else is answered
        self._desk = Desk(self.index, self.limits)

    def close(self) -> None:
        """Finish what is being asked, and leave the index."""
        if self._desk is not None:
            self._desk.close()

    def may(self, mode: Mode) -> None:
        """See that documents may be treated so.

        Raises
        ------
        Problem
            If nothing may be added.
        """
        if self.read_only and mode != "query":
            raise Problem(403, "read-only", "The service only reads its index. Ask it with /v1/query.")

    def need_texts(self) -> None:
        """See that the index keeps texts.

        Raises
        ------
        Problem
            If it does not.
        """
        if not self.index.keeps_texts:
            raise Problem(422, "no-texts", "The index keeps shingles and no texts. Make one that does: --store text.")

    @staticmethod
    def expect(request: Request, media_types: Sequence[str]) -> None:
        """See that a body is what it should be: a page of another site may not send such a one unasked.

        Raises
        ------
        Problem
            If it is called otherwise.
        """
        named = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if named not in media_types:
            detail = f"The body is sent as {named[:80]!r}. Send it with Content-Type: {media_types[0]}."
            raise Problem(415, "bad-media-type", detail, {"Accept-Post": ", ".join(media_types)})

    async def asked(self, documents: Sequence[Document], mode: Mode, *, begun: bool = False) -> Told:
        """Ask the index, and count that; see `Desk.ask`."""
        if self._desk is None or not self._desk.works:
            raise Problem(503, "stopped", "The service is being stopped. Send it again later.", {"Retry-After": "5"})
        told = await self._desk.ask(documents, mode, begun=begun)
        self.metrics.count(mode, len(documents), told)
        return told

    async def aside(self, what: str, work: Callable[[], _T]) -> _T:
        """Do what may take long in a thread of its own, one of a kind at a time.

        A thread cannot be ended: if it takes too long, nothing of its kind is begun until it has.

        Raises
        ------
        Problem
            If one is at work, or this one takes too long.
        """
        if what in self._aside:
            detail = f"Another {what} is being made. Ask for this one again in a moment."
            raise Problem(503, "busy", detail, {"Retry-After": "2"})
        self._aside.add(what)
        loop = asyncio.get_running_loop()
        future: asyncio.Future[_T] = loop.create_future()

        def settle(result: _T | None, error: Exception | None) -> None:
            self._aside.discard(what)
            if future.done():
                return
            if error is None:
                future.set_result(cast("_T", result))
            else:
                future.set_exception(error)

        def run() -> None:
            result, failed = None, None
            try:
                result = work()
            except Exception as error:  # whoever asked is told
                failed = error
            try:
                loop.call_soon_threadsafe(settle, result, failed)
            except RuntimeError:  # the loop has ended, and nobody waits any more
                return

        threading.Thread(target=run, name=what, daemon=True).start()
        try:
            async with asyncio.timeout(self.limits.timeout):
                return await future
        except TimeoutError:
            detail = f"The {what} took longer than {self.limits.timeout:g} seconds. Start the service with --timeout."
            raise Problem(503, "too-slow", detail) from None

    # What it answers.

    async def check(self, request: Request) -> Response:
        """Ask about a document, and keep it."""
        return await self._one(request, "check")

    async def query(self, request: Request) -> Response:
        """Ask about a document, and leave the index as it is."""
        return await self._one(request, "query")

    async def _one(self, request: Request, mode: Mode) -> Response:
        self.may(mode)
        self.expect(request, (JSON,))
        found = document(await whole(request, self.limits, self.room), 1, self.limits.depth, nameless=mode == "query")
        if isinstance(found, Skipped):
            status = 400 if found.code in {"bad-json", "too-deep"} else 422
            detail = f"The body {found.reason}. Send an object of JSON with id and text."
            raise Problem(status, found.code, detail)
        told = await self.asked([found], mode)
        return Response(told.lines[0], media_type=JSON)

    async def document(self, request: Request) -> Response:
        """A document of the index."""
        found = await self._found(request.path_params["id"])
        return Response(dumped(stated(found)), media_type=JSON)

    async def _found(self, own: str) -> Document:
        found = await self.looked_up(lambda: self.index.get(own))
        if found is None:
            raise Problem(404, "no-document", f"The index holds no document {own[:200]!r}. Check its id.")
        return found

    async def looked_up(self, work: Callable[[], _T]) -> _T:
        """Look something up in the index, which waits until it is not at work."""
        try:
            async with asyncio.timeout(self.limits.timeout):
                return await asyncio.to_thread(work)
        except TimeoutError:
            detail = "The index did not answer in time. Ask again later."
            raise Problem(503, "too-slow", detail, {"Retry-After": "5"}) from None

    async def explain(self, request: Request) -> Response:
        """How two documents of the index are related, as ``dedup compare`` says it."""
        names = [request.query_params.get(name) for name in ("a", "b")]
        if not all(names):
            raise Problem(422, "bad-parameter", "Two documents are compared. Name their ids: /v1/explain?a=ID&b=ID.")
        self.need_texts()
        a, b = [await self._found(name or "") for name in names]

        def work() -> dict[str, Any]:
            from dedup.comparison import compare

            settings = self.index.header.settings.with_changes(relations=None, passages=True)
            return comparison_record(compare(a, b, settings))

        return Response(dumped(await self.aside("comparison", work)), media_type=JSON)

    async def health(self, request: Request) -> Response:
        """Whether it works."""
        works = self._desk is not None and self._desk.works
        status = {"status": "ok" if works else "stopped", "read_only": self.read_only}
        return Response(dumped(status), 200 if works else 503, media_type=JSON)

    async def counts(self, request: Request) -> Response:
        """What it counts."""
        waiting = 0 if self._desk is None else self._desk.waiting
        gauges = {
            "dedup_index_documents": (
                "Documents of the index when the service began, and those kept since, new versions too.",
                float(self._documents + self.metrics.new),
            ),
            "dedup_requests_waiting": ("Requests that wait for the index.", float(waiting)),
            "dedup_held_bytes": ("Bytes of bodies in memory.", float(self.room.used)),
        }
        return Response(self.metrics.text(gauges), media_type=METRICS_TYPE)
