"""JSON-LD states what is certain, and ends no script element."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.report import jsonld
from dedup.report.jsonl import scrubbed_in
from dedup.trace.dates.found import FoundDate

if TYPE_CHECKING:
    from tests.report.conftest import Told

LINE_ENDS = "\u2028\u2029"


def graph(trace: Any, account: str = "a") -> dict[str, dict[str, Any]]:
    (of,) = [one for one in trace.accounts if one.id == account]
    found = json.loads(jsonld.embedded(jsonld.described(trace, of)))
    assert found["@context"] == "https://schema.org"
    return {node["@id"]: node for node in found["@graph"]}


def test_what_is_stated(trace: Told) -> None:
    nodes = graph(trace)
    assert nodes["#document-a"] == {
        "@type": "NewsArticle",
        "@id": "#document-a",
        "identifier": "a",
        "headline": "On a",
        "inLanguage": "en",
        "datePublished": "2020-01-01T07:10+07:00",
        "publisher": {"@type": "Organization", "name": "The Post"},
        "url": "https://example.com/1",
        "isBasedOn": [{"@id": "#hidden-a+agency%3Aafp"}],
    }
    assert nodes["#hidden-a+agency%3Aafp"]["publisher"]["name"] == "AFP"
    assert nodes["#document-c"]["translationOfWork"] == {"@id": "#document-a"}
    assert "datePublished" not in nodes["#document-b"]


def test_nothing_is_surer_than_the_report(trace: Told) -> None:
    nodes = graph(trace)
    assert not {"isBasedOn", "translationOfWork", "citation"} & (nodes["#document-d"].keys() | nodes["#document-f"])


def test_every_link_leads_to_a_node(trace: Told) -> None:
    for account in trace.accounts:
        nodes = graph(trace, account.id)
        links = [link["@id"] for node in nodes.values() for link in node.get("isBasedOn", [])]
        assert set(links) <= set(nodes)


@given(
    st.recursive(
        st.text() | st.text("<>&/!-scriptSCRIPT\u2028\u2029\ud800"),
        lambda part: st.lists(part) | st.dictionaries(st.text(), part),
    )
)
def test_no_script_ends_and_it_reads_back(value: Any) -> None:
    written = jsonld.embedded(value)
    assert not set(written) & {*"<>&", *LINE_ENDS}
    assert json.loads(written) == scrubbed_in(value)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.com",
        "https:///x y",
        "http://a\nb",
        "http://x<y>",
        "",
        "ftp://x",
    ],
)
def test_only_addresses_of_the_web_are_links(trace_of: Any, url: str) -> None:
    assert "url" not in graph(trace_of("a", "b", url=url))["#document-a"]


def test_languages_and_dates_that_have_no_form_are_left_out(trace_of: Any) -> None:
    trace = trace_of("a", "b", language="<en>", title=None, outlet="")
    trace.dates["b"] = FoundDate.of(date(2020, 1, 2))
    nodes = graph(trace)
    assert not {"inLanguage", "headline", "publisher"} & nodes["#document-a"].keys()
    assert nodes["#document-b"]["datePublished"] == "2020-01-02"
