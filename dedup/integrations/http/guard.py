"""What every request passes, in and out: who may ask, what goes wrong, what is counted, what browsers must keep to."""

from __future__ import annotations

import hmac
import logging
import sys
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException

from dedup.integrations.http.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from dedup.integrations.http.metrics import Metrics

__all__ = ["OPEN", "Guard"]

#: What needs no token: whether the service is there, and a page without any document.
OPEN: Final = frozenset({"/healthz", "/", "/page.js", "/page.css", "/openapi.json"})

_NONE: Final = "other"  # what paths are counted as that lead nowhere
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
#: What every response says to a browser; a response that has a policy of its own keeps it.
_HEADERS: Final = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}

_log: Final = logging.getLogger(__name__)


class Guard:
    """An application that lets in who may.

    Parameters
    ----------
    app
        The application behind it.
    token
        What a client must know. Without one, only names of this machine are answered to, so that no page of another
        site reaches the service by a name that it had lead here.
    metrics
        Counts requests.
    access
        Writes a line of the access log.
    """

    def __init__(self, app: ASGIApp, token: str | None, metrics: Metrics, access: Callable[[str], None] | None) -> None:
        self._app = app
        self._token = None if token is None else token.encode()
        self._metrics = metrics
        self._access = access

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 0

        async def sent(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        self._metrics.at_work += 1
        try:
            await self._answer(scope, receive, sent, lambda: status)
        finally:
            self._metrics.at_work -= 1
            seconds = time.perf_counter() - began
            method = scope["method"] if scope["method"] in _METHODS else _NONE
            self._metrics.answered(method, route_of(scope), status, seconds)
            if self._access is not None:
                client = (scope.get("client") or ("-",))[0]
                path = scope["path"].encode("unicode_escape").decode()[:500]  # and no line of a client's own making
                self._access(f'{client} "{scope["method"]} {path}" {status} {seconds * 1000:.1f} ms')

    async def _answer(self, scope: Scope, receive: Receive, send: Send, status: Callable[[], int]) -> None:
        try:
            self._let_in(scope)
            scope["app"] = self  # so that the router raises what it does not find, and answers nothing itself
            await self._app(scope, receive, send)
            return
        except Problem as error:
            problem = error
        except HTTPException as error:
            problem = _unrouted(scope, error)
        except Exception:
            problem = Problem(500, "failed", "The service failed to answer. Its log says why.")
            _log.exception("%s %s failed", scope["method"], route_of(scope))
            if status():
                raise
        if status():
            return  # it has begun, and cannot be another
        await problem.response()(scope, receive, send)

    def _let_in(self, scope: Scope) -> None:
        """See that a request may be answered.

        Raises
        ------
        Problem
            If not.
        """
        headers = Headers(scope=scope)
        if self._token is None:
            name = _host(headers.get("host", ""))
            if name not in _LOOPBACK:
                detail = f"Without a token the service answers to localhost only, not to {name[:80]!r}. Set a token."
                raise Problem(421, "bad-host", detail)
        elif scope["path"] not in OPEN:
            scheme, _, given = headers.get("authorization", "").partition(" ")
            known = hmac.compare_digest(given.strip().encode("latin-1", "replace"), self._token)
            if scheme.lower() != "bearer" or not known:
                detail = "The request has no token, or not the right one. Send Authorization: Bearer TOKEN."
                raise Problem(401, "no-token", detail, {"WWW-Authenticate": "Bearer"})
        origin = headers.get("origin")
        if origin is not None and origin.partition("://")[2] != headers.get("host", ""):
            raise Problem(403, "bad-origin", "A page of another site may not ask. Open the page of the service itself.")


def _unrouted(scope: Scope, error: HTTPException) -> Problem:
    asked = repr(scope["path"][:200])
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        allowed = (error.headers or {}).get("Allow", "another method")
        detail = f"The path {asked} is not asked by {scope['method'][:20]!r}. Ask by {allowed}."
        return Problem(error.status_code, "bad-method", detail, error.headers)
    return Problem(error.status_code, "no-route", f"There is no {asked} here. See /openapi.json.", error.headers)


def route_of(scope: Scope) -> str:
    """The route of a request as it is counted, without what the client has put into it."""
    route = scope.get("route")
    path = getattr(route, "path", None)
    return path.replace(":path}", "}") if isinstance(path, str) else _NONE


def _host(stated: str) -> str:
    """The name in a Host header.

    Examples
    --------
    >>> _host("localhost:8000"), _host("[::1]:8000")
    ('localhost', '::1')
    """
    if stated.startswith("["):
        name, closed, _ = stated[1:].partition("]")
        return name if closed else stated
    return stated.rpartition(":")[0].lower() if ":" in stated else stated.lower()


def to_stderr(line: str) -> None:
    """Write a line of the access log."""
    sys.stderr.write(line + "\n")
