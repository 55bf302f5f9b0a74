"""The output contract, held by a golden file; to change it on purpose, run this with DEDUP_WRITE_GOLDEN=1."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

from dedup.report.version import version

GOLDEN = Path(__file__).parent / "golden"


def test_the_output_is_the_golden_one(tmp_path: Path) -> None:
    target = tmp_path / "out.jsonl"
    subprocess.run(
        [sys.executable, "-P", "-m", "dedup", "scan", "collection.jsonl", "--passages", "-o", f"jsonl:{target}"],
        cwd=GOLDEN,
        check=True,
        capture_output=True,
    )
    written = target.read_text("utf-8").replace(f'"version":"{version()}"', '"version":"…"', 1)
    golden = GOLDEN / "scan.jsonl"
    if os.environ.get("DEDUP_WRITE_GOLDEN"):
        golden.write_text(written, "utf-8")
    assert written == golden.read_text("utf-8")


def test_the_version_is_that_of_the_distribution() -> None:
    assert version() == metadata.version("dedup-trace")


def test_the_golden_file_shows_every_relation_and_record() -> None:
    records = [json.loads(line) for line in (GOLDEN / "scan.jsonl").read_text("utf-8").splitlines()]
    assert {record["type"] for record in records} == {"run", "document", "match", "cluster", "story", "skipped"}
    relations = {record["relation"] for record in records if record["type"] == "match"}
    assert relations == {"exact", "near-duplicate", "excerpt", "rewrite", "partial-translation"}
    pairs = {(record["a"], record["b"]): record["relation"] for record in records if record["type"] == "match"}
    assert pairs["vi-nfc", "vi-nfd"] == "exact"
    assert pairs["zh", "zh-edited"] == "near-duplicate"
    assert ("agency", "harvest") not in pairs
