"""Of a crowd of copies each is held against the earliest, whatever their ids; the dates decide, not the names."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

import dedup
from dedup import Document, Verdict
from dedup.trace.lineage.copies import thinned
from dedup.trace.lineage.pairs import Related

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.trace.witnesses import Witness

TEXT = (
    "Exports of rice rose by a tenth in May, the ministry of trade of the country said on Monday in Hanoi. Most of it "
    "went to the Philippines and to Ghana, where the harvest was poor for the second year."
)


def crowd(count: int, *, dated: bool) -> list[Document]:
    """Copies of a text, the last id the first to appear."""
    return [
        Document(f"d{i:05}", TEXT, published=f"2021-06-{1 + (count - i) % 28:02}" if dated else None)
        for i in range(count)
    ]


@pytest.mark.parametrize("count", [2, 3, 16, 65, 300])
@pytest.mark.parametrize("dated", [True, False])
def test_nothing_is_claimed_against_the_dates(count: int, dated: bool) -> None:
    documents = crowd(count, dated=dated)
    when = {document.id: document.published for document in documents}
    found = dedup.trace(documents, relations=["near"]).derivations
    assert len(found) == len({one.derived for one in found}) == count - 1
    for one in found:
        assert dated or one.verdict is Verdict.UNDIRECTED
        assert one.verdict is Verdict.UNDIRECTED or str(when[one.source]) < str(when[one.derived])


def test_a_crowd_is_thinned(witnesses_of: Callable[[Sequence[Document]], list[Witness]]) -> None:
    witnesses = witnesses_of([*crowd(100, dated=True), Document("other", TEXT + " Prices fell.")])
    far = Related(0, 100, dedup.Relation.NEAR_DUPLICATE, 0.9, 0.9)
    near = Related(99, 100, dedup.Relation.NEAR_DUPLICATE, 0.9, 0.9)
    pairs, beyond = thinned(witnesses, [Related(0, 1, dedup.Relation.EXACT, 1.0, 1.0), far, near])
    assert len(beyond) == 100 - 64
    assert {(earliest, copies) for earliest, copies in beyond.values()} == {(16, 100)}
    ends = Counter(place for pair in pairs for place in pair[:2])
    assert not ends.keys() & beyond.keys()
    assert all(pair.one < pair.other for pair in pairs)
    assert (near in pairs) == (99 not in beyond)
    assert max(Counter(pair.other for pair in pairs).values()) <= 64


def test_few_copies_are_left_as_they_are(witnesses_of: Callable[[Sequence[Document]], list[Witness]]) -> None:
    pairs = [Related(0, 1, dedup.Relation.EXACT, 1.0, 1.0)]
    assert thinned(witnesses_of(crowd(2, dated=False)), pairs) == (pairs, {})
