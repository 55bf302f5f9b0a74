"""Where nothing decides, the fact that would is one that is missing, of the two documents alone."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest

from dedup.model import Document
from dedup.trace.lineage.deciding import deciding

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.trace.witnesses import Witness

DAY, MINUTE, NONE = "2021-06-28", "2021-06-28T08:00:00Z", None


def asked(witnesses_of: Callable[[Sequence[Document]], list[Witness]], one: str | None, other: str | None) -> str:
    texts = ["Oil rose on Monday.", "Oil rose on Monday, too.\n\nSource: Harbour Post"]
    documents = [
        Document(name, text, published=date)
        for name, text, date in zip(("wire", "blog"), texts, (one, other), strict=True)
    ]
    return deciding(*witnesses_of(documents))


@pytest.mark.parametrize(
    ("one", "other", "fact", "names"),
    [
        (NONE, NONE, "date", {"wire", "blog"}),
        (NONE, DAY, "date", {"wire"}),
        (MINUTE, NONE, "date", {"blog"}),
        (DAY, DAY, "time", {"wire", "blog"}),
        (DAY, MINUTE, "time", {"wire"}),
        (MINUTE, DAY, "time", {"blog"}),
        (MINUTE, MINUTE, "credit", {"wire"}),
    ],
)
def test_what_would_decide(
    witnesses_of: Callable[[Sequence[Document]], list[Witness]],
    one: str | None,
    other: str | None,
    fact: str,
    names: set[str],
) -> None:
    said = asked(witnesses_of, one, other)
    assert fact in said
    assert {name for name in ("wire", "blog") if name in said} == names


def test_something_always_would(witnesses_of: Callable[[Sequence[Document]], list[Witness]]) -> None:
    for one, other in product((NONE, DAY, MINUTE), repeat=2):
        assert asked(witnesses_of, one, other).startswith(("the ", "a "))
