"""What a scan gave, and a filter."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

Dedup = Callable[..., subprocess.CompletedProcess[bytes]]
Filtered = Callable[..., list[bytes]]


class Scanned:
    """What a scan gave: documents by id, codes by place, the line on stderr."""

    def __init__(self, folder: Path, done: subprocess.CompletedProcess[bytes]) -> None:
        self.complaints = done.stderr.decode()
        assert done.returncode == 0, self.complaints
        assert "Traceback" not in self.complaints
        self.records: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines()]
        self.ids = [record["id"] for record in self.records if record["type"] == "document"]
        self.skipped = {
            f"{record['source'].removeprefix(folder.as_posix() + '/')}:{record['record']}": record["code"]
            for record in self.records
            if record["type"] == "skipped"
        }

    def related(self, relation: str) -> set[frozenset[str]]:
        """The pairs that are related like this."""
        matches = (record for record in self.records if record["type"] == "match")
        return {frozenset((match["a"], match["b"])) for match in matches if match["relation"] == relation}


Scan = Callable[..., Scanned]


@pytest.fixture(scope="session")
def scan(dedup: Dedup) -> Scan:
    """Scans a folder, which must end well."""

    def run(folder: Path, *options: object, **how: Any) -> Scanned:
        return Scanned(folder, dedup("scan", folder, "-o", "jsonl", *options, **how))

    return run


@pytest.fixture(scope="session")
def filtered(dedup: Dedup) -> Filtered:
    """Filters a folder, which must end well, and gives the lines that stay."""

    def run(folder: Path, *options: object) -> list[bytes]:
        done = dedup("filter", folder, *options)
        assert done.returncode == 0, done.stderr
        assert b"Traceback" not in done.stderr
        return done.stdout.splitlines(keepends=True)

    return run
