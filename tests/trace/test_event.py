"""The key of an event: the seeds that tell one story share it, the others do not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.trace.dates import dates_of
from dedup.trace.event import EventKey, event_of
from dedup.trace.names import find_names

_SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
_LANGUAGES = ("vi", "vi", "en", "ar", "vi")


def _key(seed: int, stated: str | None = None) -> EventKey:
    text, language = _SEEDS[seed].read_text("utf-8"), _LANGUAGES[seed]
    return event_of(text, find_names(text, language), dates_of(text, language, stated))


@pytest.mark.parametrize(("seed", "stated"), [(0, "2021-06-29"), (2, "2021-06-29"), (3, None)])
def test_the_meeting_in_rome(seed: int, stated: str | None) -> None:
    key = _key(seed, stated)
    assert {"-ntn blnkn", "lg d m"} <= set(key.who)
    assert {"it.rome", "it"} <= set(key.where)
    assert key.when is not None
    assert date(2021, 6, 28) <= key.when[0] <= key.when[1] <= date(2021, 6, 29)


@pytest.mark.parametrize("seed", [1, 4])
def test_other_events(seed: int) -> None:
    key = _key(seed)
    assert not {"-ntn blnkn", "lg d m"} & set(key.who)
    assert "it.rome" not in key.where
    assert key.when is None or key.when[1].year != 2021


def test_the_two_others_share_no_person() -> None:
    shared = set(_key(1).who) & set(_key(4).who)
    assert all(key.startswith("org:") for key in shared)


def test_nothing_tells_the_day() -> None:
    assert _key(0).when is None


@settings(deadline=None)
@given(text=st.text(max_size=80), language=st.sampled_from(["en", "vi", "ar", "zh", "de"]))
def test_any_text(text: str, language: str) -> None:
    key = event_of(text, find_names(text, language), dates_of(text, language))
    assert key == event_of(text, find_names(text, language), dates_of(text, language))
    assert key.when is None or key.when[0] <= key.when[1]
