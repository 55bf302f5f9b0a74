"""How publication dates are judged."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from dedup.trace.dates import FoundDate

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


@pytest.mark.parametrize(
    ("days", "true", "wanted"),
    [
        ((), "2021-06-28", "none"),
        ((), None, "right"),
        ((28,), "2021-06-28", "right"),
        ((27,), "2021-06-28", "wrong"),
        ((27,), None, "wrong"),
        ((27, 29), "2021-06-28", "none"),
        ((26, 27), "2021-06-28", "wrong"),
    ],
)
def test_judged(
    benchmark_module: Callable[[str], ModuleType], days: tuple[int, ...], true: str | None, wanted: str
) -> None:
    found = FoundDate.of(date(2021, 6, days[0]), date(2021, 6, days[-1])) if days else None
    assert benchmark_module("facts").judged(found, true) == wanted


def test_the_names_shipped_are_those_of_the_cldr(benchmark_module: Callable[[str], ModuleType]) -> None:
    babel = pytest.importorskip("babel")
    names = benchmark_module("calendar_names")
    kept = names.TABLE.read_text("utf-8")
    if babel.__version__.startswith("2.18"):  # which has the CLDR that the table is of
        assert names.table() == kept
