"""The output contract, held by a golden file; to change it on purpose, run this with DEDUP_WRITE_GOLDEN=1."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from dedup.report.version import version

GOLDEN = Path(__file__).parent / "golden"


def written(target: Path, *arguments: str) -> str:
    """What a command writes as JSON Lines, whatever its version."""
    subprocess.run(
        [sys.executable, "-P", "-m", "dedup", *arguments, "-o", f"jsonl:{target}"],
        cwd=GOLDEN,
        check=True,
        capture_output=True,
    )
    return target.read_text("utf-8").replace(f'"version":"{version()}"', '"version":"…"', 1)


@pytest.mark.parametrize(
    ("golden", "arguments"),
    [
        ("scan.jsonl", ["scan", "collection.jsonl", "--passages"]),
        (
            "facts.jsonl",
            ["facts", "stated.jsonl", "--metadata", "corrections.csv", "--kind", "date,credit,name,event,boilerplate"],
        ),
    ],
)
def test_the_output_is_the_golden_one(golden: str, arguments: list[str], tmp_path: Path) -> None:
    output = written(tmp_path / "out.jsonl", *arguments)
    if os.environ.get("DEDUP_WRITE_GOLDEN"):
        (GOLDEN / golden).write_text(output, "utf-8")
    assert output == (GOLDEN / golden).read_text("utf-8")


def test_the_version_is_that_of_the_distribution() -> None:
    assert version() == metadata.version("dedup-trace")


def test_the_golden_file_shows_every_relation_and_record() -> None:
    records = [json.loads(line) for line in (GOLDEN / "scan.jsonl").read_text("utf-8").splitlines()]
    assert {record["type"] for record in records} == {"run", "document", "match", "cluster", "story", "skipped"}
    relations = {record["relation"] for record in records if record["type"] == "match"}
    assert relations == {"exact", "near-duplicate", "excerpt", "rewrite", "partial-translation", "same-story"}
    pairs = {(record["a"], record["b"]): record["relation"] for record in records if record["type"] == "match"}
    assert pairs["vi-nfc", "vi-nfd"] == "exact"
    assert pairs["zh", "zh-edited"] == "near-duplicate"
    assert ("agency", "harvest") not in pairs


def test_the_golden_file_shows_facts_of_every_kind() -> None:
    records = [json.loads(line) for line in (GOLDEN / "facts.jsonl").read_text("utf-8").splitlines()]
    assert {record["type"] for record in records} == {"run", "document", "fact", "skipped"}
    facts = [record for record in records if record["type"] == "fact"]
    assert {fact["kind"] for fact in facts} == {"date", "credit", "name", "event", "boilerplate"}
    assert {fact["entity"] for fact in facts if fact["kind"] == "name"} >= {"person", "organisation", "place"}
    assert {fact["origin"] for fact in facts if fact["kind"] == "date"} == {"metadata", "dateline", "text"}
    assert {fact["of"] for fact in facts if fact["kind"] == "credit"} == {"text", "photo", "passage"}
    assert [fact["document"] for fact in facts if fact.get("corrected")] == ["corrected"]
