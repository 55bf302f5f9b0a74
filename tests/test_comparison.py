"""A comparison says what a scan would, either way round."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest

import dedup
from dedup import Document, Match, Passage

SEEDS = Path(__file__).resolve().parents[1] / "seeds"
QUOTED = "The post Talks will go on first appeared on Daily News Egypt."


def documents() -> list[Document]:
    rng = random.Random(11)
    seeds = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
    words = [text.split(" ") for text in seeds]
    texts = list(seeds)
    for text in words:
        texts.append(" ".join(text[: len(text) // 2]))
        texts.append(" ".join(w if rng.random() > 0.05 else rng.choice(text) for w in text))
        texts.append(" ".join(text).upper() + "\n\n" + QUOTED)
        texts.append(" ".join(text[len(text) // 3 :] + words[0][: len(words[0]) // 3]))
    texts += ["Breaking news", "BREAKING — NEWS", "other news", QUOTED, "…"]
    return [Document(f"{i:02}", text) for i, text in enumerate(texts)]


@pytest.mark.parametrize(("boilerplate", "threshold"), [("drop", 0.5), ("keep", 0.7)])
def test_a_scan_says_the_same_of_every_pair(boilerplate: str, threshold: float) -> None:
    every = documents()
    settings = dedup.Settings(threshold=threshold).with_changes(boilerplate=boilerplate, passages=True)
    settings = settings.with_changes(relations=("near", "translations"))  # a comparison does not tell stories
    scanned = {(match.a, match.b): match for match in dedup.scan(every, settings=settings).matches}
    compared = {(a.id, b.id): dedup.compare(a, b, settings=settings).match for a, b in combinations(every, 2)}
    found = {pair: match for pair, match in compared.items() if match}
    near = {"exact", "near-duplicate", "excerpt", "rewrite"}
    # Between languages a scan looks at one document of each cluster first, and at the others if that one is related.
    assert {pair: match for pair, match in found.items() if match.relation.value in near or pair in scanned} == scanned
    assert {match.relation.value for match in scanned.values()} == near | {"translation", "partial-translation"}


def swapped(match: Match | None) -> Match | None:
    if match is None:
        return None
    passages = sorted((Passage(p.b, p.a) for p in match.passages), key=lambda p: (p.a, p.b))
    return replace(
        match,
        a=match.b,
        b=match.a,
        containment_a=match.containment_b,
        containment_b=match.containment_a,
        passages=tuple(passages),
    )


def test_symmetric() -> None:
    for a, b in combinations(documents(), 2):
        one, two = dedup.compare(a, b), dedup.compare(b, a)
        back = swapped(two.match)
        if back is not None and one.match is not None:
            assert replace(back, passages=()) == replace(one.match, passages=())
            assert back.passages == tuple(sorted(one.match.passages, key=lambda p: (p.a, p.b)))
        else:
            assert back is one.match is None
        assert (one.similarity, one.containment_a, one.shingles_a) == (
            two.similarity,
            two.containment_b,
            two.shingles_b,
        )
        assert (one.boilerplate_a, one.boilerplate_b) == (two.boilerplate_b, two.boilerplate_a)


def test_figures_are_there_without_a_match() -> None:
    found = dedup.compare("one two three four five six", "one two three four five seven eight nine ten eleven twelve")
    assert found.match is None
    assert (found.shared, found.shingles_a, found.shingles_b) == (1, 2, 7)
    assert found.similarity == 0.125


def test_texts_documents_and_files(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one two three four five", encoding="utf-8")
    found = dedup.compare(file, Document("x", "One two three four five!"))
    assert (found.a.id, found.b.id) == ("a.txt", "x")
    assert found.match is not None
    assert dedup.compare("one", "One").match == replace(found.match, a="a", b="b", passages=())


def test_a_file_of_many_documents_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text('{"id": "1", "text": "one"}\n{"id": "2", "text": "two"}\n', encoding="utf-8")
    with pytest.raises(dedup.InputError, match="2 documents"):
        dedup.compare(file, "text")
    with pytest.raises(dedup.InputError):
        dedup.compare(tmp_path / "missing.txt", "text")
