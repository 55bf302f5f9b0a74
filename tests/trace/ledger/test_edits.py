"""What one text has more than the other is what the other has less, and nothing where both are the same."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.model import Document, EvidenceGroup
from dedup.trace.ledger.edits import FEATURES, align, asymmetries, edit_evidence, edits_between, owned
from dedup.trace.ledger.words import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.trace.ledger.words import Words
    from dedup.trace.witnesses import Witness

WORDS = st.lists(
    st.sampled_from(["Oil", "OIL", "rose", "12", '"', "prices", "\n\n", "(OPEC)", "said", "giá", "ارتفع"]), max_size=25
)
TEXTS = WORDS.map(" ".join) | st.text(max_size=60)


def edits(one: str, other: str) -> dict[str, float]:
    return dict(zip(FEATURES, edits_between(one, other).tolist(), strict=True))


@given(one=TEXTS, other=TEXTS)
def test_the_other_way_round_is_the_negative(one: str, other: str) -> None:
    found = edits_between(one, other)
    assert found.shape == (len(FEATURES),)
    assert np.isfinite(found).all()
    assert (edits_between(other, one) == -found).all()


@given(text=TEXTS)
def test_a_text_and_itself(text: str) -> None:
    assert not edits_between(text, text).any()


@given(text=WORDS, added=st.lists(st.sampled_from(["more", "new", "7"]), min_size=1, max_size=5))
def test_what_is_added_at_the_end_is_a_tail(text: list[str], added: list[str]) -> None:
    one, other = " ".join([*text, *added]), " ".join(text)
    found = edits(one, other)
    assert found["own"] == found["tail"] == pytest.approx(np.log1p(len(added)))
    assert found["head"] == found["middle"] == found["shouted"] == 0
    assert found["own_numbers"] == pytest.approx(np.log1p(added.count("7")))


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("Oil rose. REUTER", "Oil rose. Reuter", "shouted"),
        ('He left. "I am tired," he said.', "He left.", "own_quotes"),
        (
            "New: oil prices rose on Monday in London and Paris again",
            "oil prices rose on Monday in London and Paris again",
            "head",
        ),
        ("Oil (Brent) rose.", "Oil rose.", "brackets"),
        ("Oil rose.\n\nGas fell.", "Oil rose.", "paragraphs"),
    ],
)
def test_what_is_counted(one: str, other: str, name: str) -> None:
    assert edits(one, other)[name] > 0


def both(one: str, other: str) -> tuple[Words, Words]:
    vocabulary = Vocabulary()
    return vocabulary.words(one), vocabulary.words(other)


def folded(words: Words) -> list[str]:
    return [word.casefold() for word in words.words]


def common(one: Sequence[str], other: Sequence[str]) -> int:
    """The words of the longest common subsequence, by the textbook."""
    row = [0] * (len(other) + 1)
    for word in one:
        above = row[:]
        for j, beside in enumerate(other):
            row[j + 1] = above[j] + 1 if word == beside else max(row[j], above[j + 1])
    return row[-1]


@given(one=TEXTS, other=TEXTS)
def test_the_alignment_is_a_longest_common_subsequence(one: str, other: str) -> None:
    words = both(one, other)
    blocks = align(*words)
    for a, b, size in blocks:
        assert size > 0
        assert folded(words[0])[a : a + size] == folded(words[1])[b : b + size]
        assert len(folded(words[0])[a : a + size]) == size
    for before, after in pairwise(blocks):
        assert before.one + before.size <= after.one
        assert before.other + before.size <= after.other
    assert sum(block.size for block in blocks) == common(folded(words[0]), folded(words[1]))


@given(one=TEXTS, other=TEXTS)
def test_the_alignment_is_the_same_from_either_side(one: str, other: str) -> None:
    first, second = both(one, other)
    assert [(b, a, size) for a, b, size in align(second, first)] == align(first, second)


@given(one=TEXTS, other=TEXTS, least=st.integers(1, 4))
def test_what_is_shared_and_what_is_not_make_all(one: str, other: str, least: int) -> None:
    words = both(one, other)
    blocks = align(*words)
    shared = sum(block.size for block in blocks if block.size >= least)
    for of, own in zip(words, owned(*words, blocks, least), strict=True):
        assert own.words + shared == len(of)
        assert own.head + own.middle + own.tail == own.words
        assert own.longest <= own.words
        assert (own.stretches == 0) == (own.words == 0)
        assert max(own.numbers, own.quotes, own.capitals) <= own.words


@given(one=WORDS.filter(bool).map(" ".join), other=WORDS.filter(bool).map(" ".join))
def test_evidence_the_other_way_round_is_the_negative(
    witnesses_of: Callable[[Sequence[Document]], list[Witness]], one: str, other: str
) -> None:
    one, other = f"{one} end", f"{other} end"
    first, second = witnesses_of([Document("a", one), Document("b", other)])
    words = both(one, other)
    own = owned(*words, align(*words))
    found = edit_evidence(first, second, asymmetries(*words, own), own)
    turned = edit_evidence(second, first, asymmetries(*words[::-1], own[::-1]), own[::-1])
    assert found.group is EvidenceGroup.EDITS
    assert turned.weight == pytest.approx(-found.weight)
    assert sorted(turned.note.split("; ")) == sorted(found.note.split("; "))
    assert one != other or not found.weight
