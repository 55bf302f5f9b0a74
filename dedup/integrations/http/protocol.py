"""HTTP/1.1 on one connection, as uvicorn speaks it, with an end to everything that a client could draw out."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from dedup.integrations.http.problem import MEDIA_TYPE, Problem
from dedup.report.jsonl import dumped

if TYPE_CHECKING:
    import asyncio

    from dedup.integrations.http.limits import Limits

__all__ = ["Protocol", "of"]

_LINGER: Final = 2.0  # seconds in which the rest of a body is passed over, so that the client reads the response


class Protocol(HttpToolsProtocol):
    """One connection; `swept` is called every second or so, and ends what takes too long."""

    limits: Limits

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """See asyncio."""
        super().connection_made(transport)
        self._idle_bytes = 0  # that have come since any of them were good for something
        self._complete = True  # the last request has come in whole
        self._head_since: float | None = time.monotonic()
        self._paused_since: float | None = None
        self._over_since: float | None = None  # nothing is left to do but for the client to go
        if len(self.connections) > self.limits.connections:
            self._refuse(Problem(503, "busy", "There are too many connections. Come again in a moment."))

    def data_received(self, data: bytes) -> None:
        """See asyncio."""
        if self.transport.is_closing():
            return
        self._idle_bytes += len(data)
        super().data_received(data)
        if self._idle_bytes > self.limits.head and not self.transport.is_closing():
            most = f"{self.limits.head:,} bytes"
            self._refuse(Problem(431, "too-large", f"The request has more than {most} beside its body."))

    def eof_received(self) -> bool | None:  # type: ignore[override]
        """Answer a client that will send no more, if it has sent all of a request; see asyncio."""
        waits = self.cycle is not None and not self.cycle.response_complete
        if waits and self._complete and not self.transport.is_closing():
            self.cycle.keep_alive = False
            return True  # the transport reads no more, and stays until the response is written
        if not self._complete and not self.transport.is_closing() and not (waits and self.cycle.response_started):
            self._refuse(Problem(400, "cut-off", "The request ended before all of it had come. Send it again."))
        return None

    # What the parser tells.

    def on_message_begin(self) -> None:
        """See httptools."""
        super().on_message_begin()
        self._complete = False
        self._head_since = time.monotonic()
        self._over_since = None

    def on_headers_complete(self) -> None:
        """See httptools."""
        self._idle_bytes = 0
        self._head_since = None
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """See httptools."""
        self._idle_bytes = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """See httptools."""
        self._idle_bytes = 0
        self._complete = True
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        """See uvicorn."""
        self._refuse(Problem(400, "bad-http", "This is no request of HTTP/1.1. Use a client that speaks it."))

    # What ends.

    def shutdown(self) -> None:
        """Finish what has been asked, and wait for nothing that has not; see uvicorn."""
        if self._complete or (self.cycle is not None and self.cycle.response_started):
            super().shutdown()
        else:
            self._refuse(Problem(503, "stopped", "The service is being stopped. Send it again later."))

    def pause_writing(self) -> None:
        """See asyncio."""
        self._paused_since = time.monotonic()
        super().pause_writing()

    def resume_writing(self) -> None:
        """See asyncio."""
        self._paused_since = None
        super().resume_writing()

    def swept(self, now: float) -> None:
        """End the connection if the client has had its time."""
        limits = self.limits
        head_timeout = min(limits.head_timeout, limits.timeout)
        if self._paused_since is not None and now - self._paused_since > limits.timeout:
            self.transport.abort()  # it does not read: what is left would be held for ever
        elif self.transport.is_closing():
            self._over_since = self._over_since or now
            if now - self._over_since > _LINGER:
                self.transport.abort()
        elif self._head_since is not None and now - self._head_since > head_timeout:
            if self._complete:
                self.transport.close()  # it has not begun to ask
            else:
                seconds = f"{head_timeout:g} seconds"
                self._refuse(Problem(408, "too-slow", f"The request did not come within {seconds}. Send it faster."))
        elif self.cycle is not None and self.cycle.response_complete and not self._complete:
            self._over_since = self._over_since or now
            if now - self._over_since > _LINGER:
                self.transport.close()

    def _refuse(self, problem: Problem) -> None:
        """Answer without any application, and close; after a response that has begun, only close."""
        if self.cycle is None or not self.cycle.response_started or self.cycle.response_complete:
            body = dumped(problem.to_dict())
            head = f"content-type: {MEDIA_TYPE}\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
            self.transport.write(STATUS_LINE[problem.status] + head.encode() + body)
        if self.cycle is not None and not self.cycle.response_complete:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self.transport.close()


def of(limits: Limits) -> type[Protocol]:
    """The protocol with some limits."""
    made: Any = type("Protocol", (Protocol,), {"limits": limits})
    return made  # type: ignore[no-any-return]
