"""GraphML loads back as the graph that was written, whatever characters its texts have."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import networkx
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.report import graphml

if TYPE_CHECKING:
    from tests.report.conftest import Told

texts = st.text(max_size=8) | st.text("\x00\x0b\r\n\t \ud800\udfff\ufffe<&]>\"'", max_size=8)
NAMESPACE = "{http://graphml.graphdrawing.org/xmlns}"


def written(trace: Any) -> bytes:
    stream = io.BytesIO()
    graphml.write(trace, stream)
    return stream.getvalue()


def loaded(trace: Any) -> Any:
    return networkx.read_graphml(io.BytesIO(written(trace)), force_multigraph=True)


def content(graph: Any) -> Any:
    edges = sorted((source, target, sorted(of.items())) for source, target, of in graph.edges(data=True))
    return {name: dict(of) for name, of in graph.nodes(data=True)}, edges


def test_it_loads_back_equal(trace: Told) -> None:
    graph = loaded(trace)
    assert content(graph) == content(graphml.graph(trace))
    assert graph.nodes["document:a"] == {
        "label": "On a",
        "kind": "document",
        "document": "a",
        "language": "en",
        "outlet": "The Post",
        "date": "2020-01-01T07:10+07:00",
        "story": "a",
    }
    assert graph.nodes["agency:afp"] == {"label": "AFP", "kind": "agency"}
    (copy,) = graph.get_edge_data("document:a", "document:b").values()
    assert copy == {"kind": "copy", "confidence": 0.97, "verdict": "copied", "second": False}


def test_an_agency_is_no_document_of_its_name(trace: Told) -> None:
    assert {"agency:afp", "document:agency%3Aafp"} <= set(graphml.graph(trace))


@settings(max_examples=30)
@given(st.lists(texts, min_size=2, max_size=2, unique=True), texts, texts)
def test_any_text_loads_back_equal(trace_of: Any, names: list[str], agency: str, title: str) -> None:
    trace = trace_of(*names, agency=agency, title=title, outlet=title)
    assert content(loaded(trace)) == content(graphml.graph(trace))
    assert len(loaded(trace)) == 3


def test_the_same_bytes_whatever_the_order(trace: Told, other_order: Told) -> None:
    assert written(trace) == written(trace) == written(other_order)


def test_what_gephi_asks_for(trace: Told) -> None:
    data = written(trace)
    assert not re.search(b"[\x00-\x08\x0b\x0c\x0e-\x1f]", data)
    root = ElementTree.fromstring(data)
    types = {(key.get("for"), key.get("attr.name")): key.get("attr.type") for key in root.iter(f"{NAMESPACE}key")}
    assert types["node", "label"] == "string"
    assert (types["edge", "confidence"], types["edge", "second"]) == ("double", "boolean")
    assert all(name != "id" for _, name in types)
    ids = [edge.get("id") for edge in root.iter(f"{NAMESPACE}edge")]
    assert len(set(ids)) == len(ids) > 10
    assert {edge.get("source") for edge in root.iter(f"{NAMESPACE}edge")} <= {
        node.get("id") for node in root.iter(f"{NAMESPACE}node")
    }
