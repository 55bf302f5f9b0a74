"""What one text has more than the other is what the other has less, and nothing where both are the same."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.ledger.edits import FEATURES, edits_between

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
