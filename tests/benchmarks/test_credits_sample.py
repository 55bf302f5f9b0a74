"""The sample that credits are measured on."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from dedup.trace.gazetteer import gazetteer

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


@pytest.fixture
def sample(benchmark_module: Callable[[str], ModuleType]) -> ModuleType:
    return benchmark_module("credits_sample")


def test_sentences_of_eight_languages_half_of_them_without_a_credit(sample: ModuleType) -> None:
    sentences = list(sample.sentences())
    assert len(sentences) == 200
    assert list(Counter(one.language for one in sentences).values()) == [25] * 8
    assert sum(not one.wanted for one in sentences) >= 95
    assert len({one.text for one in sentences}) == len(sentences)


def test_sources_are_those_of_the_gazetteer(sample: ModuleType) -> None:
    for credit in {credit for one in sample.sentences() for credit in one.wanted}:
        kind, source = credit.split(":")
        assert kind in ("text", "photo", "passage")
        assert source == "?" or source in gazetteer().by_id


def test_figures_are_as_asked(sample: ModuleType) -> None:
    assert all(figure.verdict in ("aim", "ok") for figure in sample.figures())
    assert sample.main() == 0
