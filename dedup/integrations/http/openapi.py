"""The service described for programs: an OpenAPI 3.1 document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dedup.integrations.http.batch import MEDIA_TYPES
from dedup.integrations.http.metrics import MEDIA_TYPE as METRICS_TYPE
from dedup.integrations.http.problem import MEDIA_TYPE as PROBLEM_TYPE
from dedup.integrations.http.record import STATED
from dedup.integrations.http.stories import FORMATS
from dedup.model import Relation

if TYPE_CHECKING:
    from dedup.integrations.http.limits import Limits

__all__ = ["described"]

_JSON: Final = "application/json"
_TEXT: Final = {"type": "string"}
_MAYBE: Final[dict[str, Any]] = {"type": ["string", "null"]}
_SHARE: Final[dict[str, Any]] = {"type": ["number", "null"], "minimum": 0, "maximum": 1}
_FIGURES: Final = ("similarity", "containment_a", "containment_b")
_PROBLEMS: Final = {
    400: "The request is broken.",
    401: "It has no token, or not the right one.",
    403: "It may not be asked for.",
    404: "There is no such thing.",
    406: "There is no such form.",
    408: "It came too slowly.",
    413: "It is too large.",
    415: "Its body is of another type, or compressed otherwise.",
    421: "The service has another name.",
    422: "What it asks for makes no sense.",
    431: "Its head is too large.",
    503: "The service is busy, or was too slow.",
    507: "The index cannot be written.",
}
_BODY: Final = (400, 408, 413, 415, 422, 503)
_KEPT: Final = (403, 507)


def described(limits: Limits, *, token: bool) -> dict[str, Any]:
    """The document.

    Parameters
    ----------
    limits
        Of the service.
    token
        Whether it needs one.

    Examples
    --------
    >>> from dedup.integrations.http.limits import Limits
    >>> described(Limits(), token=False)["openapi"]
    '3.1.0'
    """
    from dedup.report.version import version

    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {
            "title": "dedup",
            "version": version(),
            "description": "Whether texts were seen before, in any wording, and where they seem to come from.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": _paths(limits),
        "components": {
            "schemas": _schemas(),
            "responses": {
                str(status): {"description": said, "content": {PROBLEM_TYPE: {"schema": _ref("Problem")}}}
                for status, said in _PROBLEMS.items()
            },
        },
    }
    if token:
        document["components"]["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
        document["security"] = [{"token": []}]
        for path, of_path in document["paths"].items():
            for operation in of_path.values():
                if path in ("/healthz", "/", "/openapi.json"):
                    operation["security"] = []
                else:
                    operation["responses"]["401"] = _problem(401)
    return document


def _paths(limits: Limits) -> dict[str, Any]:
    answer = {_JSON: {"schema": _ref("Answer")}}
    lines = "An object a line, and an answer a line, which comes while the rest is on its way."
    every = {"type": "array", "minItems": 1, "maxItems": limits.batch, "items": _ref("Document")}
    mode = _query("mode", {"enum": ["check", "add", "query"], "default": "check"}, "What is done with the documents.")
    forms: dict[str, Any] = {media_type: {} for media_type in FORMATS.values()}
    return {
        "/v1/check": {
            "post": _operation("Ask about a document, and keep it.", answer, (*_BODY, *_KEPT), body=_record("Document"))
        },
        "/v1/query": {"post": _operation("Ask, and leave the index as it is.", answer, _BODY, body=_record("Asked"))},
        "/v1/batch": {
            "post": _operation(
                "Ask about many documents, and keep them.",
                {MEDIA_TYPES[0]: {}},
                (*_BODY, *_KEPT),
                body={"required": True, "description": lines, "content": {MEDIA_TYPES[0]: {"schema": every}}},
                parameters=[mode],
            )
        },
        "/v1/documents/{id}": {
            "get": _operation(
                "A document of the index.", {_JSON: {"schema": _ref("Kept")}}, (404, 503), parameters=[_path_id()]
            )
        },
        "/v1/explain": {
            "get": _operation(
                "How two documents of the index are related, and which passages they share.",
                {_JSON: {"schema": _ref("Comparison")}},
                (404, 422, 503),
                parameters=[_query(name, {**_TEXT, "minLength": 1}, "An id.", required=True) for name in "ab"],
            )
        },
        "/v1/stories/{id}": {
            "get": _operation(
                "Who has it from whom: the report of a trace of the story, or the cluster, of a document.",
                forms,
                (404, 406, 422, 503),
                parameters=[_path_id(), _query("format", {"enum": [*FORMATS]}, "The form; else as Accept says.")],
            )
        },
        "/healthz": {"get": _operation("Whether the service works.", {_JSON: {"schema": _ref("Health")}}, ())},
        "/metrics": {"get": _operation("Counts, for Prometheus.", {METRICS_TYPE: {"schema": _TEXT}}, (503,))},
        "/openapi.json": {"get": _operation("This document.", {_JSON: {"schema": {"type": "object"}}}, ())},
        "/": {"get": _operation("A page to ask by hand.", {"text/html": {"schema": _TEXT}}, ())},
    }


def _operation(summary: str, content: dict[str, Any], problems: tuple[int, ...], **more: Any) -> dict[str, Any]:
    if "body" in more:
        more["requestBody"] = more.pop("body")
    responses: dict[str, Any] = {"200": {"description": "As asked.", "content": content}}
    responses |= {str(status): _problem(status) for status in sorted((*problems, 421, 431))}
    return {"summary": summary, **more, "responses": responses}


def _problem(status: int) -> dict[str, str]:
    return {"$ref": f"#/components/responses/{status}"}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _record(schema: str) -> dict[str, Any]:
    return {"required": True, "content": {_JSON: {"schema": _ref(schema)}}}


def _query(name: str, schema: dict[str, Any], meaning: str, *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "description": meaning, "schema": schema}


def _path_id() -> dict[str, Any]:
    meaning = "The id of a document, percent-encoded."
    return {"name": "id", "in": "path", "required": True, "description": meaning, "schema": {**_TEXT, "minLength": 1}}


def _object(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": required, "properties": properties}


def _schemas() -> dict[str, Any]:
    said = dict.fromkeys(STATED, _MAYBE)
    own = {"type": "string", "minLength": 1, "maxLength": 4096}
    text = {"type": "string", "pattern": "[^ \\t\\n\\r\\u000b\\u000c]"}
    figures = dict.fromkeys(_FIGURES, _SHARE)
    relation = {"enum": [relation.value for relation in Relation]}
    match = _object(["a", "b", "relation"], a=_TEXT, b=_TEXT, relation=relation, confidence=_SHARE, **figures)
    answer = _object(
        [
            "type",
            "id",
            "duplicate_of",
            "cluster",
            "story",
            "source",
            "provisional",
            "refetch",
            "revision_of",
            "matches",
        ],
        type={"const": "answer"},
        id=_TEXT,
        duplicate_of=_MAYBE,
        cluster=_TEXT,
        story=_MAYBE,
        source=_MAYBE,
        provisional={"type": "boolean"},
        refetch={"type": "boolean"},
        revision_of=_MAYBE,
        matches={"type": "array", "items": _ref("Match")},
    )
    maybe_related = {"type": ["string", "null"], "enum": [*relation["enum"], None]}
    asked = _object(["text"], id={"type": ["string", "null"], "maxLength": 4096}, text=text, **said)
    named = [{"required": [name], "properties": {name: own}} for name in ("id", "url")]  # its address, if it has no id
    return {
        "Document": {**asked, "anyOf": named},
        "Asked": asked,
        "Kept": _object(["type", "id", "text"], type={"const": "document"}, id=_TEXT, text=_TEXT, **said),
        "Match": match,
        "Answer": answer,
        "Comparison": _object(["type", "a", "b", "relation"], a=_TEXT, b=_TEXT, relation=maybe_related, **figures),
        "Health": _object(["status", "read_only"], status=_TEXT, read_only={"type": "boolean"}),
        "Problem": _object(
            ["type", "title", "status", "code", "detail"],
            type=_TEXT,
            title=_TEXT,
            status={"type": "integer"},
            code=_TEXT,
            detail=_TEXT,
        ),
    }
