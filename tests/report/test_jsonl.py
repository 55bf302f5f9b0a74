"""The stable output: its keys, their order, and the same bytes for the same result."""

from __future__ import annotations

import io
import json
import random
from types import SimpleNamespace
from typing import Any

import orjson
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import (
    Cluster,
    Document,
    DocumentRecord,
    InputFile,
    Match,
    Passage,
    Relation,
    Skipped,
    Span,
    Story,
)
from dedup.report import jsonl
from dedup.settings import Settings


def result(**parts: Any) -> Any:
    nothing = dict.fromkeys(("inputs", "documents", "matches", "clusters", "stories", "skipped"), ())
    return SimpleNamespace(
        **{"settings": Settings(threads=2).settled(2), "bytes": 12, "capped": 3, "unfollowed": 2, **nothing, **parts}
    )


def full() -> Any:
    return result(
        inputs=[InputFile("n/b.txt", 6, "bb"), InputFile("n/a.txt", 6, "aa")],
        documents=[DocumentRecord("b", "n/b.txt", "en", "2020-01-01", "a", "a"), DocumentRecord("a", cluster="a")],
        matches=[
            Match("b", "c", Relation.SAME_STORY, None, None, None, 0.5),
            Match("a", "b", Relation.EXACT, 1.0, 1.0, 1.0, 1.0, (Passage(Span(0, 9), Span(3, 12)),)),
        ],
        clusters=[Cluster("a", ("a", "b"), "b", "a", truncated=True)],
        stories=[Story("a", ("a",), 0.9)],
        skipped=[Skipped("n/x.jsonl", 7, "bad-json", "is not JSON"), Skipped("-", 0, "ratio", "is a bomb")],
    )


def written(scan: Any) -> bytes:
    stream = io.BytesIO()
    jsonl.write(jsonl.lines(scan), stream)
    return stream.getvalue()


def test_contract() -> None:
    run, *rest = written(full()).decode().splitlines()
    version = json.loads(run)["version"]
    assert run == (
        f'{{"type":"run","schema":1,"version":"{version}",'
        '"settings":{"threshold":0.7,"relations":["near","translations","stories"],"boilerplate":"drop","passages":false,'
        '"language":null,"window":null,"lexicons":[]},'
        '"documents":2,"skipped":2,"bytes":12,'
        '"inputs":[{"path":"n/a.txt","sha256":"aa"},{"path":"n/b.txt","sha256":"bb"}],"capped":3,"unfollowed":2}'
    )
    assert rest == [
        '{"type":"document","id":"a","path":null,"language":null,"published":null,"cluster":"a","story":null}',
        '{"type":"document","id":"b","path":"n/b.txt","language":"en","published":"2020-01-01","cluster":"a","story":"a"}',
        (
            '{"type":"match","a":"a","b":"b","relation":"exact","similarity":1.0,"containment_a":1.0,'
            '"containment_b":1.0,"confidence":1.0,"passages":[{"a":[0,9],"b":[3,12]}]}'
        ),
        (
            '{"type":"match","a":"b","b":"c","relation":"same-story","similarity":null,"containment_a":null,'
            '"containment_b":null,"confidence":0.5,"passages":[]}'
        ),
        '{"type":"cluster","id":"a","members":["a","b"],"representative":"b","story":"a","truncated":true}',
        '{"type":"story","id":"a","clusters":["a"],"confidence":0.9}',
        '{"type":"skipped","source":"-","record":0,"code":"ratio","reason":"is a bomb"}',
        '{"type":"skipped","source":"n/x.jsonl","record":7,"code":"bad-json","reason":"is not JSON"}',
    ]


def test_order_of_the_result_does_not_matter() -> None:
    shuffled = full()
    for name in ("inputs", "documents", "matches", "skipped"):
        random.Random(1).shuffle(getattr(shuffled, name))
    assert written(shuffled) == written(full())


@given(st.lists(st.text(), unique=True, min_size=2), st.floats(0, 1))
def test_round_trip_of_any_id(ids: list[str], figure: float) -> None:
    documents = [DocumentRecord(one) for one in ids]
    match = Match(min(ids), max(ids), Relation.REWRITE, figure, figure, figure, figure)
    _, *found = [orjson.loads(line) for line in written(result(documents=documents, matches=[match])).split(b"\n")[:-1]]
    assert [record["id"] for record in found[:-1]] == sorted(ids)
    assert (found[-1]["a"], found[-1]["b"], found[-1]["similarity"]) == (match.a, match.b, figure)


def test_lone_surrogates_do_not_stop_the_writing() -> None:
    assert b'"id":"a\xef\xbf\xbd"' in written(result(documents=[DocumentRecord("a\ud800")]))


@given(st.lists(st.text() | st.text('",\\\n []null ') | st.none() | st.floats() | st.integers(0, 9), min_size=1))
def test_values_together_are_what_they_are_one_by_one(values: list[Any]) -> None:
    assert jsonl._encoded(values) == [orjson.dumps(value) for value in values]
    assert jsonl._encoded(tuple(Relation)) == [b'"' + relation.encode() + b'"' for relation in Relation]


def test_comparison_record() -> None:
    comparison = SimpleNamespace(
        a=Document("b", "x"), b=Document("a", "y"), match=None, shingles_a=1, shingles_b=2, shared=0, similarity=0.0,
        containment_a=0.0, containment_b=0.0, passages=(), boilerplate_a=(Span(0, 1),), boilerplate_b=(),
    )  # fmt: skip
    record = jsonl.comparison_record(comparison)
    assert (record["a"], record["b"], record["relation"], record["boilerplate_a"]) == ("b", "a", None, [(0, 1)])
    assert json.loads(jsonl.dumped(record))["shingles_b"] == 2
