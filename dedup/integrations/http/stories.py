"""The report of one story, as ``dedup trace`` writes it, in the form that a client asks for."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from orjson import loads
from starlette.responses import Response

from dedup.integrations.http.problem import Problem
from dedup.report.jsonl import dumped

if TYPE_CHECKING:
    from starlette.requests import Request

    from dedup.integrations.http.service import Service
    from dedup.model import Account, Document
    from dedup.trace.result import Trace

__all__ = ["FORMATS", "Stories"]

#: The forms of a report, and what each is called in HTTP; the first is what one gets who asks for none.
FORMATS: Final = {
    "json": "application/json",
    "html": "text/html",
    "jsonl": "application/x-ndjson",
    "text": "text/plain",
    "markdown": "text/markdown",
    "prov-json": "application/prov+json",
    "graphml": "application/graphml+xml",
}
#: The page states its own policy, which lists its script by a hash; this is what a page cannot state.
_POLICY: Final = "frame-ancestors 'none'"


class Stories:
    """Reports of the stories of an index."""

    def __init__(self, service: Service) -> None:
        self._service = service

    async def story(self, request: Request) -> Response:
        """The report of the story that a document is in, or else of its cluster."""
        service, own = self._service, request.path_params["id"]
        form = _form(request)
        service.need_texts()
        most = service.limits.story
        documents = await service.looked_up(lambda: service.index.together(own, most + 1))
        if not documents:
            raise Problem(404, "no-document", f"The index holds no document {own[:200]!r}. Check its id.")
        if len(documents) > most:
            detail = f"The story has more than {most:,} documents. Export them, and trace them with dedup trace."
            raise Problem(422, "too-many", detail)
        if len(documents) < 2:
            raise Problem(404, "no-story", f"The document {own[:200]!r} is in no story and no cluster. Try another.")
        content = await service.aside("story", lambda: _report(documents, own, form, service))
        media_type = FORMATS[form] + ("; charset=utf-8" if FORMATS[form].startswith("text/") else "")
        headers = {"Content-Security-Policy": _POLICY} if form == "html" else {}
        return Response(content, 200, {**headers, "Content-Type": media_type, "Vary": "Accept"})


def _report(documents: list[Document], own: str, form: str, service: Service) -> bytes:
    """Trace some documents, and write that.

    Raises
    ------
    Problem
        If the trace does not see the story.
    """
    from dedup.pipeline import trace
    from dedup.settings import Settings

    made_with = service.index.header.settings
    settings = Settings(threshold=made_with.threshold, boilerplate=made_with.boilerplate, threads=1)
    found = trace(documents, settings)
    account = found.account(own)
    if account is None:
        raise Problem(404, "no-story", f"Traced, the document {own[:200]!r} is in no story. Try another.")
    return _written(found, account, form)


def _written(found: Trace, account: Account, form: str) -> bytes:
    if form == "html":
        from dedup.report.html.writing import story_page

        return story_page(found, account).encode("utf-8", "replace")
    if form in ("json", "jsonl"):
        from dedup.report.jsonl import trace_lines

        lines = list(trace_lines(found))
        if form == "jsonl":
            return b"".join(lines)
        return dumped({"type": "report", "id": account.id, "records": [loads(line) for line in lines]})
    if form == "text":
        from dedup.report.trace import lines as text_lines

        return "".join(f"{line}\n" for line in text_lines(found, colour=False)).encode("utf-8", "replace")
    from dedup.report import graphml, markdown, prov

    stream = BytesIO()
    {"markdown": markdown, "prov-json": prov, "graphml": graphml}[form].write(found, stream)
    return stream.getvalue()


def _form(request: Request) -> str:
    """The form that is asked for by its name, or else the one of those accepted that is preferred.

    Raises
    ------
    Problem
        If there is no such form.
    """
    there = ", ".join(FORMATS)
    named = request.query_params.get("format")
    if named is not None:
        if named not in FORMATS:
            raise Problem(422, "bad-parameter", f"There is no format {named[:40]!r}. Ask for one of {there}.")
        return named
    accepted = request.headers.get("accept", "*/*")
    found = max(FORMATS, key=lambda form: _preference(accepted, FORMATS[form]))  # the first of several alike
    if not _preference(accepted, FORMATS[found]):
        raise Problem(406, "not-acceptable", f"No report is one of {accepted[:80]!r}. Ask for ?format= {there}.")
    return found


def _preference(accepted: str, media_type: str) -> float:
    """How much a media type is wanted: what is said of it by the closest range (RFC 9110, 12.5.1).

    Examples
    --------
    >>> _preference("text/html, */*;q=0.5", "text/html"), _preference("text/*;q=0", "text/html")
    (1.0, 0.0)
    """
    ranges = {media_type: 3, media_type.partition("/")[0] + "/*": 2, "*/*": 1}
    best, told = 0, 0.0
    for part in accepted.lower().split(",")[:50]:
        name, *parameters = (piece.strip() for piece in part.split(";"))
        if ranges.get(name, 0) > best:
            best = ranges[name]
            told = _quality(next((own[2:] for own in parameters if own.startswith("q=")), "1"))
    return told


def _quality(stated: str) -> float:
    try:
        return min(max(float(stated), 0.0), 1.0)
    except ValueError:
        return 1.0
