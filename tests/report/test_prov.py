"""PROV-JSON loads back as what was stated, under names that are valid, in the same bytes each time."""

from __future__ import annotations

import io
import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from prov.model import ProvBundle, ProvDocument

from dedup.report import prov
from dedup.report.identifier import identifier, joined

if TYPE_CHECKING:
    from tests.report.conftest import Told

texts = st.text(max_size=8) | st.text(".-/:+%~\\\ud800é<\x00", max_size=8)
#: The local part of a qualified name as https://www.w3.org/TR/prov-n/#prod-PN_LOCAL has it, but for its escapes.
LOCAL = re.compile(r"([A-Za-z0-9_/~+]|%[0-9A-F]{2})(([A-Za-z0-9_/~+.-]|%[0-9A-F]{2})*([A-Za-z0-9_/~+-]|%[0-9A-F]{2}))?")


def written(trace: Any) -> bytes:
    stream = io.BytesIO()
    prov.write(trace, stream)
    return stream.getvalue()


def loaded(trace: Any) -> ProvDocument:
    found = ProvDocument.deserialize(content=written(trace).decode(), format="json")
    assert isinstance(found, ProvDocument)
    return found


def statements(trace: Any) -> ProvBundle:
    (bundle,) = loaded(trace).bundles
    return bundle


def raw(trace: Any) -> dict[str, Any]:
    (bundle,) = json.loads(written(trace))["bundle"].values()
    assert isinstance(bundle, dict)
    return bundle


def test_it_loads_back_equal(trace: Told) -> None:
    assert loaded(trace) == prov.document(trace)
    assert len(list(statements(trace).get_records())) > 50


@settings(max_examples=30)
@given(st.lists(texts, min_size=2, max_size=2, unique=True), texts, texts)
def test_any_id_loads_back_equal(trace_of: Any, names: list[str], agency: str, note: str) -> None:
    trace = trace_of(*names, agency=agency, note=note, title=note, outlet=agency or None)
    assert loaded(trace) == prov.document(trace)
    assert len(raw(trace)["entity"]) == 3
    assert len(raw(trace)["wasDerivedFrom"]) == 2


def test_the_same_bytes_whatever_the_order(trace: Told, other_order: Told) -> None:
    assert written(trace) == written(trace) == written(other_order)


def test_what_is_stated(trace: Told) -> None:
    found = raw(trace)
    entity = found["entity"]["document:a"]
    assert (entity["dedup:id"], entity["dedup:language"], entity["dedup:path"]) == ("a", "en", "n/a")
    assert (entity["dedup:date"], entity["dedup:published"]) == ("2020-01-01T07:10+07:00", "2020-01-01")
    assert entity["dedup:sha256"] == sha256(b"The text of a").hexdigest()
    copy = found["wasDerivedFrom"]["derivation:b+a"]
    assert (copy["prov:generatedEntity"], copy["prov:usedEntity"]) == ("document:b", "document:a")
    assert copy["prov:type"]["$"] == "prov:Quotation"
    assert (copy["dedup:kind"], copy["dedup:confidence"]["$"], copy["dedup:verdict"]) == ("copy", "0.97", "copied")
    assert json.loads(copy["dedup:passages"])[0] == {"a": [0, 9], "b": [3, 12]}
    assert [one["signal"] for one in json.loads(copy["dedup:evidence"])] == ["before", "sign-off"]
    hidden = found["wasDerivedFrom"]["derivation:a+agency%3Aafp"]
    assert hidden["prov:usedEntity"] == "hidden:a+agency%3Aafp"
    assert [kind["$"] for kind in hidden["prov:type"]] == ["prov:PrimarySource", "prov:Revision"]
    assert "prov:type" not in found["wasDerivedFrom"]["derivation:c+a"]
    assert found["wasDerivedFrom"]["derivation:d+c+second"]["dedup:second"] is True
    assert found["agent"]["agency:afp"]["prov:type"]["$"] == "prov:Organization"
    attributed = {(one["prov:entity"], one["prov:agent"]) for one in found["wasAttributedTo"].values()}
    assert {("hidden:a+agency%3Aafp", "agency:afp"), ("document:a", "outlet:The%20Post")} <= attributed


def test_an_undetermined_direction_is_no_derivation(trace: Told) -> None:
    found = raw(trace)
    assert not any("document:f" in one.values() for one in found["wasDerivedFrom"].values())
    members = {one["prov:entity"] for one in found["hadMember"].values() if one["prov:collection"] == "shared:f+a"}
    assert members == {"document:a", "document:f"}
    assert found["entity"]["shared:f+a"]["dedup:verdict"] == "undirected"


def test_who_stated_it(trace: Told) -> None:
    made = json.loads(written(trace))
    (run,) = made["activity"]
    (software,) = made["agent"]
    (bundle,) = made["bundle"]
    assert made["entity"][bundle]["prov:type"]["$"] == "prov:Bundle"
    assert [one["prov:activity"] for one in made["wasGeneratedBy"].values()] == [run]
    assert [one["prov:agent"] for one in made["wasAssociatedWith"].values()] == [software]
    assert json.loads(made["activity"][run]["dedup:inputs"])[0] == {"path": "n/a.txt", "sha256": "aa"}


def test_other_texts_are_other_documents(trace_of: Any) -> None:
    one, other = (json.loads(written(trace_of("a", name)))["prefix"] for name in ("b", "c"))
    assert one["dedup"] == other["dedup"] == "urn:x-dedup-trace:ns:"
    assert one["document"] != other["document"]


@given(texts, texts)
def test_names_are_valid_and_their_own(one: str, other: str) -> None:
    assert LOCAL.fullmatch(identifier(one))
    assert (identifier(one) == identifier(other)) == (one == other)
    assert LOCAL.fullmatch(joined(one, other))


@given(st.tuples(texts, texts), st.tuples(texts, texts))
def test_joined_names_are_their_own(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert (joined(*one) == joined(*other)) == (one == other)
