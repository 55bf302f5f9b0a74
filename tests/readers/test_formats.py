"""The registry, and plug-ins that are really installed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dedup.errors import UsageError
from dedup.model import Document, Skipped
from dedup.readers import Source, formats
from dedup.readers.codes import CODES

if TYPE_CHECKING:
    from collections.abc import Iterator

PLUG_IN = """
from dedup.model import Document
from dedup.readers import Format

def read(blocks, job):
    for number, part in enumerate(b"".join(blocks).split(b"%"), 1):
        if part == b"fail":
            raise ValueError("no such thing")
        yield job.fields.item({"id": number, "text": part.decode()}, job.source, job.name, number, job.limits)

PERCENT = Format("percent", (".percent",), read)
NOT_ONE = 5
"""


@pytest.fixture
def installed(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the path with an installed plug-in for four suffixes, two of them broken."""
    site = tmp_path_factory.mktemp("site")
    info = site / "percent_reader-1.0.dist-info"
    info.mkdir(parents=True)
    (site / "percent_reader.py").write_text(PLUG_IN)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: percent-reader\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[dedup.readers]\npercent = percent_reader:PERCENT\npct = percent_reader:PERCENT\n"
        "gone = percent_reader_that_is_not_there:X\nfive = percent_reader:NOT_ONE\ntxt = percent_reader:PERCENT\n"
    )
    monkeypatch.syspath_prepend(site)
    _forget()
    yield site
    _forget()
    sys.modules.pop("percent_reader", None)


def _forget() -> None:
    formats._entry_points.cache_clear()
    formats._plugged_in.cache_clear()


def test_plug_in_reads(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "a.percent").write_text("one%two%fail%four")
    (tmp_path / "b.txt").write_text("plain%text")
    items = list(Source([tmp_path]))
    assert [item.text if isinstance(item, Document) else item.code for item in items] == [
        "one",
        "two",
        "plug-in",
        "plain%text",
    ]
    failed = items[2]
    assert isinstance(failed, Skipped)
    assert failed.reason == "the reader of percent failed: ValueError: no such thing"


@pytest.mark.parametrize(
    ("suffix", "sentence"),
    [
        (
            "gone",
            "plug-in reader gone of percent-reader (percent_reader_that_is_not_there:X): cannot be loaded",
        ),
        ("five", "plug-in reader five of percent-reader (percent_reader:NOT_ONE): is no dedup.readers.Format, but int"),
    ],
)
def test_broken_plug_in_is_one_sentence(installed: Path, tmp_path: Path, suffix: str, sentence: str) -> None:
    (tmp_path / f"a.{suffix}").write_text("x")
    with pytest.raises(UsageError, match=re.escape(sentence)):
        Source([tmp_path])
    command = [sys.executable, "-P", "-m", "dedup", "scan", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert sentence in line


def test_plug_in_through_the_command(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "a.pct").write_text("one two three four five six%one two three four five six")
    command = [sys.executable, "-P", "-m", "dedup", "scan", str(tmp_path), "-o", "jsonl"]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(installed)}, capture_output=True, check=True)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [r["id"] for r in records if r["type"] == "document"] == ["1", "2"]
    assert [r["relation"] for r in records if r["type"] == "match"] == ["exact"]


def test_registry_lists_plug_ins_once_and_after_its_own(installed: Path) -> None:
    entry_points = installed / "percent_reader-1.0.dist-info" / "entry_points.txt"
    entry_points.write_text("[dedup.readers]\npercent = percent_reader:PERCENT\npct = percent_reader:PERCENT\n")
    names = [form.name for form in formats.formats()]
    assert names[0] == "text"
    assert names[-1] == "percent"
    assert len(names) == len(set(names))


def test_plug_ins_are_not_looked_for_without_need(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    program = (
        "import sys; from dedup.readers import Source; "
        f"list(Source([{str(tmp_path)!r}])); print('importlib.metadata' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "False"


def test_every_code_is_listed() -> None:
    package = Path(formats.__file__).parent
    code = re.compile(r"(?:Damaged\(|Skipped\([^\"()]*(?:\([^()]*\))?[^\"()]*)\"([a-z-]+)\"")
    used = {found for path in package.glob("*.py") for found in code.findall(path.read_text("utf-8"))}
    assert len(used) > 10
    assert used <= set(CODES)
