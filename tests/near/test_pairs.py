"""What is done to pairs is done to every array that comes with them."""

from __future__ import annotations

from itertools import chain, compress
from typing import TypeVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.crosslang.judge import Judged
from dedup.near.matches import Related
from dedup.near.pairs import Pairs
from dedup.near.verify import Verified

Kind = TypeVar("Kind", bound=Pairs)
KINDS: tuple[type[Pairs], ...] = (Verified, Related, Judged)


def numbered(kind: type[Kind], numbers: list[int]) -> Kind:
    """Pairs whose arrays all hold their numbers."""
    arrays = kind.none().arrays().items()
    return kind(
        **{name: np.array([numbers, numbers] if own.ndim > 1 else numbers, own.dtype).T for name, own in arrays}
    )


def numbers_of(found: Pairs) -> list[int]:
    """The numbers, the same in every array."""
    columns: list[list[int]] = [
        column for values in found.arrays().values() for column in np.atleast_2d(values.T).tolist()
    ]
    assert all(column == columns[0] for column in columns)
    return columns[0]


numbers = st.lists(st.integers(0, 255), max_size=8)


@pytest.mark.parametrize("kind", KINDS)
@given(parts=st.lists(numbers, max_size=4))
def test_parts_are_joined_in_order(kind: type[Pairs], parts: list[list[int]]) -> None:
    found = kind.joined([numbered(kind, part) for part in parts])
    assert numbers_of(found) == list(chain.from_iterable(parts))
    assert {name: own.dtype for name, own in found.arrays().items()} == {
        name: own.dtype for name, own in kind.none().arrays().items()
    }


@pytest.mark.parametrize("kind", KINDS)
@given(drawn=numbers, places=st.data())
def test_some_are_chosen_by_their_places_or_by_a_mask(
    kind: type[Pairs], drawn: list[int], places: st.DataObject
) -> None:
    found = numbered(kind, drawn)
    chosen = places.draw(st.lists(st.sampled_from(range(len(drawn))), max_size=8)) if drawn else []
    assert numbers_of(found.only(np.array(chosen, np.intp))) == [drawn[place] for place in chosen]
    mask = [place in chosen for place in range(len(drawn))]
    assert numbers_of(found.only(np.array(mask, np.bool_))) == list(compress(drawn, mask))
