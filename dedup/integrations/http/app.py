"""The service as an ASGI application, which any server of them can run."""

from __future__ import annotations

from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from starlette.responses import Response
from starlette.routing import Route, Router

from dedup.integrations.http.batch import Batch
from dedup.integrations.http.guard import Guard
from dedup.integrations.http.limits import Limits
from dedup.integrations.http.openapi import described
from dedup.integrations.http.service import JSON, Service
from dedup.integrations.http.stories import Stories
from dedup.report.jsonl import dumped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from starlette.requests import Request
    from starlette.types import ASGIApp

    from dedup.index import Index

__all__ = ["application"]

_FOLDER: Final = Path(__file__).parent
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_PAGE: Final = {
    "/": ("page.html", "text/html; charset=utf-8"),
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
}


def application(
    index: Index,
    *,
    limits: Limits | None = None,
    read_only: bool = False,
    token: str | None = None,
    access: Callable[[str], None] | None = None,
) -> ASGIApp:
    """Make the service of an index.

    Parameters
    ----------
    index
        The index; whoever opened it closes it, when the application has ended.
    limits
        What is too much.
    read_only
        Whether nothing may be added.
    token
        What clients must know; without one only names of this machine are answered to.
    access
        Is called with a line for every request.

    Examples
    --------
    >>> import tempfile
    >>> from dedup.index import Index
    >>> with tempfile.TemporaryDirectory() as folder, Index(f"{folder}/news.dedup") as index:
    ...     app = application(index, token="secret")
    >>> callable(app)
    True
    """
    service = Service(index, limits or Limits(), read_only=read_only)
    stories = Stories(service)

    @asynccontextmanager
    async def lifespan(app: object) -> AsyncIterator[None]:
        service.open()
        try:
            yield
        finally:
            service.close()

    async def openapi(request: Request) -> Response:
        return Response(dumped(described(service.limits, token=token is not None)), media_type=JSON)

    routes = [
        Route("/v1/check", service.check, methods=["POST"]),
        Route("/v1/query", service.query, methods=["POST"]),
        Route("/v1/batch", Batch(service), methods=["POST"]),
        Route("/v1/documents/{id:path}", service.document, methods=["GET"]),
        Route("/v1/explain", service.explain, methods=["GET"]),
        Route("/v1/stories/{id:path}", stories.story, methods=["GET"]),
        Route("/healthz", service.health, methods=["GET"]),
        Route("/metrics", service.counts, methods=["GET"]),
        Route("/openapi.json", openapi, methods=["GET"]),
        *(Route(path, _page, methods=["GET"]) for path in _PAGE),
    ]
    # A router alone: Starlette's own middleware would answer errors, each in its own way.
    router = Router(routes, redirect_slashes=False, lifespan=lifespan)
    return Guard(router, token, service.metrics, access)


async def _page(request: Request) -> Response:
    name, media_type = _PAGE[request.url.path]
    return Response(_asset(name), 200, {"Content-Security-Policy": _POLICY, "Content-Type": media_type})


@cache
def _asset(name: str) -> bytes:
    return (_FOLDER / name).read_bytes()
