"""What a client may send as a document."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dedup import Document, Skipped
from dedup.integrations.http.record import STATED, document

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: bool(text.strip(" \t\n\r\x0b\x0c"))
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


def sent(record: Any) -> bytes:
    return json.dumps(record).encode()


@given(
    texts, texts, st.dictionaries(st.sampled_from(STATED), st.none() | texts), st.dictionaries(st.just("x"), anything)
)
def test_what_is_stated_is_read(own: str, text: str, stated: dict[str, str | None], more: dict[str, Any]) -> None:
    found = document(sent({**more, "id": own, "text": text, **stated}), 1, 200)
    assert found == replace(Document(own, text), **stated)  # type: ignore[arg-type]


@given(st.binary(max_size=200) | anything.map(sent))
def test_anything_is_a_document_or_is_refused(line: bytes) -> None:
    found = document(line, 7, 200, nameless=True)
    if isinstance(found, Skipped):
        assert (found.source, found.record) == ("body", 7)
        assert found.code
        assert found.reason.split()[0] in {"is", "has", "nests"}
    else:
        assert isinstance(json.loads(line)["text"], str)


@given(
    st.sampled_from(["id", "text", *STATED]),
    anything.filter(lambda value: value is not None and type(value) is not str),
)
def test_a_field_of_another_type_is_refused(name: str, value: Any) -> None:
    record = {"id": "a", "text": "A text.", "url": "https://a.example/", name: value}
    assert isinstance(document(sent(record), 1, 200), Skipped)


@given(st.integers(1, 400), st.integers(1, 300))
def test_depth_is_limited(levels: int, depth: int) -> None:
    line = b'{"id": "a", "text": "x", "more": ' + b"[" * levels + b"]" * levels + b"}"
    found = document(line, 1, depth)
    assert isinstance(found, Skipped) == (levels + 1 > depth)


@given(texts)
def test_what_is_not_kept_needs_no_name(text: str) -> None:
    found = document(sent({"text": text}), 1, 200, nameless=True)
    again = document(sent({"text": text, "id": None}), 2, 200, nameless=True)
    assert found == again
    assert isinstance(found, Document)
    assert isinstance(document(sent({"text": text}), 1, 200), Skipped)
