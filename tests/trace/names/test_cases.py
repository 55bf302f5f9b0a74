"""Names in twelve languages: how many of those in sentences of our own are found, and how many found are names."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from dedup.trace.names import NameKind, find_names_in

_KINDS = {"P": NameKind.PERSON, "O": NameKind.ORGANISATION, "L": NameKind.PLACE}
_HELD = 3  # every third sentence of a language is kept apart


class _Case(NamedTuple):
    language: str
    text: str
    names: dict[str, NameKind]
    held: bool


def _cases() -> list[_Case]:
    cases: list[_Case] = []
    counts: dict[str, int] = {}
    for line in (Path(__file__).parent / "cases.tsv").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        language, text, names = line.split("\t")
        number = counts[language] = counts.get(language, 0) + 1
        expected = {name[2:]: _KINDS[name[0]] for name in names.split("|") if name}
        cases.append(_Case(language, text, expected, number % _HELD == 0))
    return cases


class _Score(NamedTuple):
    precision: float
    recall: float
    kinds: float


def _score(cases: list[_Case]) -> _Score:
    right = found = expected = kinds = 0
    all_names = find_names_in([case.text for case in cases], [case.language for case in cases])
    for case, names in zip(cases, all_names, strict=True):
        got = {name.raw: name.kind for name in names}
        both = got.keys() & case.names.keys()
        right, found, expected = right + len(both), found + len(got), expected + len(case.names)
        kinds += sum(got[raw] == case.names[raw] for raw in both)
    return _Score(right / found, right / expected, kinds / right)


def test_sentences_that_rules_were_written_for() -> None:
    score = _score([case for case in _cases() if not case.held])
    assert score >= _Score(0.95, 0.93, 0.93)
    assert score.recall >= 0.93
    assert score.kinds >= 0.93


def test_sentences_kept_apart() -> None:
    score = _score([case for case in _cases() if case.held])
    assert score.precision >= 0.89
    assert score.recall >= 0.87
    assert score.kinds >= 0.95


@pytest.mark.parametrize("language", sorted({case.language for case in _cases()}))
def test_every_language_has_twenty(language: str) -> None:
    assert sum(case.language == language for case in _cases()) >= 20
