"""The description is true: a service does with whatever is made from it what it says."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings

from dedup.integrations.http.limits import Limits
from dedup.integrations.http.openapi import described

if TYPE_CHECKING:
    from .conftest import Served


@schemathesis.serializer("application/x-ndjson")
def as_lines(context: Any, value: Any) -> bytes:
    return "\n".join(map(json.dumps, value)).encode()


SCHEMA = schemathesis.openapi.from_dict(described(Limits(), token=False))
GENERATED = schemathesis.GenerationMode
#: Every operation, with what fits its description; and with what does not, where anything does not: any text may be
#: an id, and of a batch a bad line does not cost the others.
OPERATIONS = [
    (path, method.upper(), mode)
    for path, methods in SCHEMA.raw_schema["paths"].items()
    for method in methods
    for mode in GENERATED
    if mode == GENERATED.POSITIVE or path in {"/v1/check", "/v1/query", "/v1/explain", "/v1/stories/{id}"}
]


def test_the_description_is_what_is_served(served: Served) -> None:
    found = served.client.get("/openapi.json").json()
    assert found == described(Limits(timeout=10), token=False)


@pytest.mark.parametrize(
    ("path", "method", "mode"), OPERATIONS, ids=[f"{path} {mode.value}" for path, _, mode in OPERATIONS]
)
def test_the_service_keeps_to_its_description(served: Served, path: str, method: str, mode: Any) -> None:
    """With what fits the description, and with what does not."""
    text = "A text that is known: the ferry to the islands was late again on Friday."
    for own in ("0", "00"):  # which are likely to be made up
        served.check(own, text)

    @given(case=SCHEMA[path][method].as_strategy(generation_mode=mode))
    @settings(max_examples=12, suppress_health_check=list(HealthCheck))
    def test(case: Any) -> None:
        case.call_and_validate(base_url=served.address, timeout=30)

    test()


@pytest.mark.parametrize("own", [{}, {"id": None}, {"id": ""}, {"id": "a"}, {"id": 7}, {"id": "a" * 4097}])
@pytest.mark.parametrize("url", [{}, {"url": None}, {"url": ""}, {"url": "u"}, {"url": "u" * 4097}])
def test_what_needs_no_id_is_described(served: Served, own: dict[str, object], url: dict[str, object]) -> None:
    document = {**own, **url, "text": "A text that has no name of its own."}
    described = {"$ref": "#/components/schemas/Document", "components": SCHEMA.raw_schema["components"]}
    answer = served.client.post("/v1/check", json=document)
    assert (answer.status_code == 200) == jsonschema_rs.is_valid(described, document), answer.text
