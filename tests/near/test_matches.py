"""Matches: their figures one by one and all at once, and a sequence that makes its objects when they are asked for."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import dedup
from dedup import Document, Match
from dedup.near.matches import Related, _rounded, confidence, figures
from dedup.near.verify import RELATIONS, Verified

if TYPE_CHECKING:
    from pathlib import Path

sizes = st.integers(0, 40) | st.integers(0, 3_000_000) | st.sampled_from([64, 128, 640, 2**20, 2**32 - 1])
counts = st.tuples(sizes, sizes, sizes).map(lambda drawn: (min(drawn), drawn[1], drawn[2]))
pairs = st.lists(st.tuples(st.integers(0, len(RELATIONS) - 1), counts), max_size=20)


@given(pairs)
@example([(3, (1, 64, 64)), (3, (1, 128, 3)), (3, (5, 640, 7)), (2, (0, 0, 0)), (1, (999_999, 10**6, 10**6))])
def test_figures_of_many_are_those_of_each(drawn: list[tuple[int, tuple[int, int, int]]]) -> None:
    drawn = [one for one in drawn if one[0] != RELATIONS.index(dedup.Relation.REWRITE) or max(one[1])]
    columns = [np.array([c[i] for _, c in drawn], np.uint32) for i in range(3)]
    relation = np.array([code for code, _ in drawn], np.uint8)
    found = Related.of_verified(Verified(np.zeros((len(drawn), 2), np.intp), relation, *columns))
    for i, (code, (shared, a, b)) in enumerate(drawn):
        assert tuple(float(figure[i]) for figure in found.figures[:3]) == figures(shared, a, b)
        assert float(found.confidence[i]) == round(confidence(code, shared, a, b), 3)


@given(st.lists(st.floats(0, 1) | st.integers(0, 2 * 10**6).map(lambda n: n / (2 * 10**6))), st.sampled_from([3, 6]))
def test_rounding_is_pythons(values: list[float], digits: int) -> None:
    assert _rounded(np.array(values, np.float64), digits).tolist() == [round(value, digits) for value in values]


@given(st.integers(0, 10**6 - 1), st.integers(-3, 3))
def test_rounding_close_to_the_middle(place: int, steps: int) -> None:
    value = float(Fraction(2 * place + 1, 2 * 10**6))
    for _ in range(abs(steps)):
        value = float(np.nextafter(value, np.sign(steps)))
    assert _rounded(np.array([value]), 6).tolist() == [round(value, 6)]


def collection(copies: int = 3) -> list[Document]:
    words = [f"w{i}" for i in range(300)]
    texts = [" ".join(words[:100])] * copies + [" ".join(words[:104])] * 2 + [" ".join(words[50:200])]
    return [Document(f"{i:03}", text, language="en" if i % 2 else None) for i, text in enumerate(texts)]


@pytest.mark.parametrize("passages", [False, True])
def test_matches_are_a_sequence(passages: bool) -> None:
    found = dedup.scan(collection(), passages=passages)
    listed = list(found.matches)
    assert listed
    assert all(type(match) is Match and bool(match.passages) is passages for match in listed)
    assert [found.matches[i] for i in range(len(found.matches))] == listed == found.matches
    assert found.matches[-1] == listed[-1]
    assert found.matches[1:5:2] == listed[1:5:2]
    assert listed[2] in found.matches
    assert found.matches != listed[1:]
    assert repr(found.matches) == repr(listed)
    with pytest.raises(IndexError):
        found.matches[len(listed)]
    assert sum(found.counts.values()) == len(listed)
    for relation, count in found.counts.items():
        assert count == sum(match.relation is relation for match in listed)


def test_documents_are_a_sequence() -> None:
    found = dedup.scan(collection())
    listed = list(found.documents)
    assert [found.documents[i] for i in range(len(listed))] == listed == found.documents
    assert [record.language for record in found.documents[:3]] == [None, "en", None]
    assert repr(found.documents[-1:]) == repr(listed[-1:])
    assert {record.cluster for record in listed} == {listed[0].cluster, None}


@pytest.mark.parametrize("copies", [3, 70])
def test_what_is_written_is_what_the_lists_say(tmp_path: Path, copies: int) -> None:
    found = dedup.scan(collection(copies))
    found.write("jsonl", tmp_path / "out.jsonl")
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    fields = ("a", "b", "relation", "similarity", "containment_a", "containment_b", "confidence")
    assert [[r[name] for name in fields] for r in records if r["type"] == "match"] == [
        [getattr(match, name) for name in fields] for match in found.matches
    ]
    names = ("id", "path", "language", "published", "cluster", "story")
    assert [[r[name] for name in names] for r in records if r["type"] == "document"] == [
        [getattr(document, name) for name in names] for document in found.documents
    ]
