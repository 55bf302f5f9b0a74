"""What goes wrong with a request, as RFC 9457 has it: a status, and a sentence that says what to do."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from dedup.report.jsonl import dumped

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MEDIA_TYPE", "Problem"]

MEDIA_TYPE = "application/problem+json"


class Problem(Exception):  # noqa: N818  # as the RFC calls it
    """A request that is not answered as it was meant.

    Parameters
    ----------
    status
        The status of the response.
    code
        A short, stable name of the reason, such as ``too-large``.
    detail
        A sentence for people.
    headers
        More headers of the response.

    Examples
    --------
    >>> Problem(404, "no-document", "There is no document 'x'.").to_dict()["title"]
    'Not Found'
    """

    def __init__(self, status: int, code: str, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.detail = detail
        self.headers = headers

    def to_dict(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "type": "about:blank",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "code": self.code,
            "detail": self.detail,
        }

    def response(self) -> Response:
        """As it is sent."""
        return Response(dumped(self.to_dict()), self.status, self.headers, MEDIA_TYPE)
