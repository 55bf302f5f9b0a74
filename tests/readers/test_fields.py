"""Names of fields: guesses, choices, and what becomes of a record."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.errors import UsageError
from dedup.model import Document, Skipped
from dedup.readers import Fields, Limits
from dedup.readers.fields import plain
from dedup.readers.job import Seen

DEFAULT = Limits()


def item(record: dict[str, Any], fields: Fields | None = None, limits: Limits = DEFAULT) -> Document | Skipped:
    return (fields or Fields()).item(record, "x", "x", 1, limits)


def test_every_part_of_a_document() -> None:
    record = {
        "ID": 7.0,
        "Text ": "t",
        "lang": "de",
        "Date": date(2020, 1, 2),
        "headline": "h",
        "URL": "u",
        "domain": "d",
    }
    assert item(record) == Document("7", "t", "x", "de", "2020-01-02", "h", "u", "d")


def test_first_name_that_is_filled_counts() -> None:
    assert item({"body": "second", "text": " ", "content": "first"}) == Document("x#1", "first", "x")
    assert item({"text": "t", "lang": "", "language": None}) == Document("x#1", "t", "x")
    assert item({"text": "t", "language": "", "lang": "de"}) == Document("x#1", "t", "x", "de")


@pytest.mark.parametrize(
    ("record", "code", "reason"),
    [
        ({}, "no-text", "has no text in any of text, content, body, article, maintext; its fields are none"),
        ({"title": "x"}, "no-text", "its fields are title"),
        ({"text": None}, "no-text", "has no text in any of"),
        ({"text": 5, "body": b"x"}, "no-text", "has bytes and int where its text should be"),
        ({"text": " \n", "body": None}, "empty", "holds no text"),
    ],
)
def test_without_text(record: dict[str, Any], code: str, reason: str) -> None:
    found = item(record)
    assert isinstance(found, Skipped)
    assert found.code == code
    assert reason in found.reason


def test_too_large() -> None:
    limits = Limits(document_bytes=10)
    assert isinstance(item({"text": "é" * 5}, limits=limits), Document)
    found = item({"text": "é" * 6}, limits=limits)
    assert isinstance(found, Skipped)
    assert found.code == "too-large"


def test_chosen_name_is_the_only_one() -> None:
    found = item({"text": "t", "Titel": "x"}, Fields(text="story"))
    assert isinstance(found, Skipped)
    assert found.reason == "has no text in story; its fields are text, Titel"
    assert item({"STORY": "s", "when": "1999"}, Fields(text="story", published=("date", "when"))) == Document(
        "x#1", "s", "x", None, "1999"
    )


@pytest.mark.parametrize("value", ["", " ", (), ("a", ""), 5, ["a"], None])
def test_no_names(value: Any) -> None:
    with pytest.raises(UsageError, match=r"title: .* is not the name"):
        Fields(title=value)


def test_plain_values() -> None:
    assert plain(datetime(2020, 1, 2, 3, 4, tzinfo=UTC)) == "2020-01-02T03:04:00+00:00"
    assert plain(float("inf")) is plain(float("nan")) is plain(1.5) is plain(1 << 5000) is plain(1e300) is None
    assert plain(-3) == "-3"


def test_seen_fields() -> None:
    seen = Seen(Fields(title=("headline", "Kop"), url="where"))
    assert seen.complaints == []
    seen.note(["kop ", "text"])
    seen.note(["text", "more"])
    assert seen.complaints == ["no record has a field where for the url; there are kop , text, more"]
    assert Seen(Fields()).missing == {}


values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text() | st.binary() | st.dates() | st.datetimes(),
    st.lists,
    max_leaves=3,
)
names = st.sampled_from(["id", "ID", "text", "content", "Title", "date", "lang", "url", "x"]) | st.text()


@given(st.dictionaries(names, values))
def test_any_record(record: dict[str, Any]) -> None:
    found = item(record)
    if isinstance(found, Document):
        assert found.text.strip()
        for value in (found.language, found.published, found.title, found.url, found.outlet):
            assert value is None or (isinstance(value, str) and value)
    else:
        assert found.code in ("no-text", "empty")
