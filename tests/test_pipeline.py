"""A result does not depend on the order of the input, the number of threads, the way in, or the kernel."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

import dedup
from dedup import Document
from dedup.kernels import available
from dedup.near import candidates, collection, verify
from dedup.report import jsonl

BOILERPLATE = "\n\nThe post Minister says talks will go on first appeared on Daily News Egypt.\n"
SEEDS = Path(__file__).resolve().parents[1] / "seeds"


def documents() -> list[Document]:
    rng = random.Random(7)
    vocabularies = (
        [f"word{i}" for i in range(400)],
        ["Thủ", "tướng", "hòa", "bình", "nước", "gặp", "người", "khỏe", "việc", "ngày", "thứ", "Hai"],
        ["قال", "وزير", "الخارجية", "أمس", "إن", "مُحمّد", "القاهرة", "في", "من", "على"],
        [chr(0x4E00 + i) for i in range(150)],
    )
    texts: list[list[str]] = []
    for _ in range(160):
        if texts and rng.random() < 0.7:
            text = list(rng.choice(texts))
            for _ in range(rng.randint(0, 8)):
                text[rng.randrange(len(text))] = rng.choice(vocabularies[0])
            texts.append(text[: rng.randint(len(text) // 2, len(text))] or text)
        else:
            texts.append(rng.choices(rng.choice(vocabularies), k=rng.choice([4, 20, 90, 300])))
    return [
        Document(f"{i:03}.txt", " ".join(text) + (BOILERPLATE if rng.random() < 0.3 else ""))
        for i, text in enumerate(texts)
    ]


def written(scan: dedup.Scan) -> tuple[dict[str, object], list[bytes]]:
    """The whole JSON Lines: the record of the run without the number of threads, and the rest as it is."""
    first, *rest = jsonl.lines(scan)
    run = json.loads(first)
    run["settings"].pop("threads", None)
    return run, rest


@pytest.fixture(scope="module")
def expected() -> tuple[dict[str, object], list[bytes]]:
    found = dedup.scan(documents(), passages=True, threads=1)
    assert len(found.matches) > 100
    assert found.clusters
    assert found.stories
    return written(found)


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work is cut into pieces small enough for these documents to need many."""
    monkeypatch.setattr(collection, "_BLOCK", 3000)
    monkeypatch.setattr(verify, "_SHINGLES_AT_ONCE", 700)
    monkeypatch.setattr(candidates, "_TEXTS_AT_ONCE", 5)


@pytest.mark.parametrize("threads", [1, 3])
def test_little_memory(
    expected: tuple[dict[str, object], list[bytes]],
    threads: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    small_blocks: None,
) -> None:
    lines = [json.dumps({"id": d.id, "text": d.text}) for d in documents()]
    (tmp_path / "all.jsonl").write_text("\n".join(lines))
    monkeypatch.setattr(collection, "SPILL_AT", 0)
    once = written(dedup.scan(tmp_path / "all.jsonl", passages=True, threads=threads, memory="128M"))
    monkeypatch.setattr(collection, "SPILL_AT", 0.0001)  # in the middle
    again = written(dedup.scan(tmp_path / "all.jsonl", passages=True, threads=threads, memory="128M"))
    assert again == once == written(dedup.scan(tmp_path / "all.jsonl", passages=True, threads=1))
    borrowed = dedup.scan(documents(), passages=True, threads=threads, memory="128M")
    assert written(borrowed)[1] == expected[1]


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_threads(expected: tuple[dict[str, object], list[bytes]], threads: int) -> None:
    assert written(dedup.scan(documents(), passages=True, threads=threads)) == expected


@pytest.mark.usefixtures("small_blocks")
@pytest.mark.parametrize("threads", [1, 2, 5])
def test_blocks(expected: tuple[dict[str, object], list[bytes]], threads: int) -> None:
    assert written(dedup.scan(documents(), passages=True, threads=threads)) == expected
    assert written(dedup.scan(iter(documents()), passages=True, threads=threads)) == expected


@pytest.mark.parametrize("seed", range(5))
def test_order(expected: tuple[dict[str, object], list[bytes]], seed: int) -> None:
    shuffled = documents()
    random.Random(seed).shuffle(shuffled)
    assert written(dedup.scan(shuffled, passages=True, threads=2)) == expected


def test_paths(tmp_path: Path, expected: tuple[dict[str, object], list[bytes]]) -> None:
    for document in documents():
        (tmp_path / document.id).write_bytes(document.text.encode())
    lines = tmp_path.parent / "lines.jsonl"
    lines.write_text(
        "".join(json.dumps({"id": d.id, "text": d.text}) + "\n" for d in reversed(documents())), encoding="utf-8"
    )
    for path in (tmp_path, lines):
        found = [json.loads(line) for line in written(dedup.scan(path, passages=True))[1]]
        for record in found:
            if record["type"] == "document":
                record["path"] = None
        assert found == [json.loads(line) for line in expected[1]]


def test_kernels(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for document in documents()[:80]:  # the twin is slow
        (folder / document.id).write_bytes(document.text.encode())
    for seed in SEEDS.glob("*.txt"):
        (folder / seed.name).write_bytes(seed.read_bytes())
    results = set()
    for name in available():
        target = tmp_path / f"{name}.jsonl"
        options = ["--passages", "--threads", "2", "-o", f"jsonl:{target}"]
        subprocess.run(
            [sys.executable, "-P", "-m", "dedup", "scan", "texts", *options],
            cwd=tmp_path,
            env=os.environ | {"DEDUP_KERNEL": name},
            capture_output=True,
            check=True,
        )
        results.add(target.read_bytes())
    assert len(results) == 1


def test_progress_is_told() -> None:
    told: list[tuple[str, int, int | None]] = []
    dedup.scan(documents(), progress=lambda *step: told.append(step), threads=1)
    assert {stage for stage, _, _ in told} == {"reading", "verifying", "fingerprinting", "aligning", "telling stories"}
    last = told[-1]
    assert last[1] == last[2]


def test_seeds() -> None:
    found = dedup.scan(SEEDS)
    assert len(found.documents) == 5
    assert list(found.skipped) == []


def test_stories_are_looked_for_by_default_in_small_collections_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dedup.settings, "STORIES_UP_TO", 4)
    given = [Document(f"{path.stem}", path.read_text("utf-8")) for path in sorted(SEEDS.glob("*.txt"))]
    four, five = dedup.scan(given[:4]), dedup.scan(given)
    assert four.settings.relations == ("near", "translations", "stories")
    assert five.settings.relations == ("near", "translations")
    assert {match.relation for match in four.matches} == {"translation", "same-story"}
    assert {match.relation for match in five.matches} == {"translation"}
    asked = dedup.scan(given, relations=("near", "translations", "stories"))
    assert {match.relation for match in asked.matches} == {"translation", "same-story"}
