"""What is observed of a pair is the same from either side, and stands where it is said to stand."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, Relation
from dedup.trace.lineage.pairs import Related
from dedup.trace.lineage.story import Story, numbers_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from dedup.model import Evidence
    from dedup.trace.witnesses import Witness
    from tests.trace.lineage.conftest import Drawn

    WitnessesOf = Callable[[Sequence[Document]], list[Witness]]


def told(found: Iterable[Evidence], sign: int = 1) -> Counter[tuple[str, str, float]]:
    return Counter((one.group.value, one.signal, round(sign * one.weight, 9) + 0.0) for one in found)


@given(data=st.data())
def test_the_other_way_round_is_the_negative(data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]) -> None:
    drawn = data.draw(drawn_stories)
    for pair, turned in zip(drawn.observed, drawn.turned().observed, strict=True):
        assert told(turned.evidence, -1) == told(pair.evidence)
        assert turned.sizes == pair.sizes[::-1]
        assert turned.own == pair.own[::-1]
        assert turned.kept == pair.kept[::-1]
        assert turned.apart == pair.apart[::-1]
        assert turned.only == pair.only
        assert np.allclose(turned.asymmetries, -pair.asymmetries)
        assert Counter((not slip.in_one, slip.other, slip.one) for slip in turned.slips) == Counter(pair.slips)


@given(data=st.data())
def test_evidence_stands_in_one_of_the_two_texts(data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]) -> None:
    story, observed = data.draw(drawn_stories)
    for pair in observed:
        texts = {story.witnesses[place].document.id: story.witnesses[place].document.text for place in pair.related[:2]}
        for one in pair.evidence:
            text = texts[one.document]
            assert one.span is None or text[one.span.start : one.span.end].strip()
            assert one.span is None or 0 <= one.span.start < one.span.end <= len(text)
            assert np.isfinite(one.weight)


@given(data=st.data())
def test_what_two_have_for_themselves_is_counted(data: st.DataObject, drawn_stories: st.SearchStrategy[Drawn]) -> None:
    story, observed = data.draw(drawn_stories)
    for pair in observed:
        assert pair.only >= 0
        for place, apart in zip(pair.related[:2], pair.apart, strict=True):
            assert (
                0 <= apart.numbers_elsewhere <= apart.numbers <= len(numbers_of(story.witnesses[place].document.text))
            )
            assert apart.elsewhere >= 0


def test_what_a_third_document_has_comes_from_elsewhere(witnesses_of: WitnessesOf) -> None:
    shared = "The bridge over the river was closed on Monday after a lorry hit the railing."
    extra = "Repairs will cost 4,200 pounds, an engineer of the county told the council."
    own = "Nobody was hurt."
    texts = (shared, f"{shared} {extra} {own}", f"{extra} Boats may pass.")
    story = Story(
        witnesses_of([Document(str(i), text, language="en") for i, text in enumerate(texts)]),
        [Related(0, 1, Relation.EXCERPT, 1.0, 0.4)],
    )
    pair = story.observe(story.related[0])
    assert [apart.elsewhere for apart in pair.apart] == [0, 1]
    assert [(apart.numbers, apart.numbers_elsewhere) for apart in pair.apart] == [(0, 0), (1, 1)]
    assert pair.only == 1


@given(text=st.text(), numbers=st.lists(st.integers(0, 10**9), max_size=4))
def test_numbers_are_strings_of_digits(text: str, numbers: list[int]) -> None:
    assert all(number.isascii() and number.isdigit() for number in numbers_of(text))
    written = " and ".join(f"{number:,}" for number in numbers)
    assert numbers_of(written) == {str(number) for number in numbers if number > 9}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("42.000", {"42000"}),
        ("42\u00a0000\u202f.", {"42000"}),
        ("٤٢٬٠٠٠", {"42000"}),
        ("๔๒", {"42"}),
        ("no. 7.", set()),
        ("x", set()),
    ],
)
def test_numbers_are_the_same_in_all_languages(text: str, numbers: set[str]) -> None:
    assert numbers_of(text) == numbers
