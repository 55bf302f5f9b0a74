"""A trace goes whole to wherever it shall, in each of its forms."""

from __future__ import annotations

import gzip
import importlib.util
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.report import jsonl, writing
from dedup.report.output import FORMATS, parse
from dedup.report.tables import TRACE_TABLES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.report.conftest import Told

FORMS = [
    name for name in FORMATS["trace"] if name != "html" and (name != "parquet" or importlib.util.find_spec("pyarrow"))
]


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=8)
@given(seed=st.integers())
def test_each_form_is_a_file_of_the_same_bytes(
    form: str, seed: int, tmp_path_factory: pytest.TempPathFactory, trace: Told, in_order: Callable[[int], Told]
) -> None:
    folder = tmp_path_factory.mktemp("out")
    for name, told in (("a", trace), ("b", in_order(seed))):
        writing.write(told, parse(f"{form}:{folder / name}", "trace"))
    assert len((folder / "a").read_bytes()) > 100
    assert (folder / "a").read_bytes() == (folder / "b").read_bytes()
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize("form", [form for form in FORMS if form != "parquet"])
def test_each_form_is_compressed(form: str, tmp_path: Path, trace: Told) -> None:
    for name in ("a", "a.gz"):
        writing.write(trace, parse(f"{form}:{tmp_path / name}", "trace"))
    assert gzip.decompress((tmp_path / "a.gz").read_bytes()) == (tmp_path / "a").read_bytes()


@pytest.mark.parametrize("form", [form for form in FORMS if form in ("csv", "parquet")])
def test_tables(form: str, tmp_path: Path, trace: Told) -> None:
    writing.write(trace, parse(f"{form}:{tmp_path / 'all'}/", "trace"))
    writing.write(trace, parse(f"{form}:{tmp_path / 'one'}", "trace"))
    assert {path.name for path in (tmp_path / "all").iterdir()} == {f"{name}.{form}" for name in TRACE_TABLES}
    assert (tmp_path / "one").read_bytes() == (tmp_path / "all" / f"derivations.{form}").read_bytes()


def test_what_fails_leaves_nothing_behind(tmp_path: Path, trace: Told) -> None:
    broken = type(trace)(trace.scan, trace.accounts)  # it has no documents, which all but the records ask for
    for form in ("markdown", "prov-json", "graphml", "text"):
        with pytest.raises(KeyError):
            writing.write(broken, parse(f"{form}:{tmp_path / 'out'}", "trace"))
    assert not list(tmp_path.iterdir())


def test_text_may_be_coloured(tmp_path: Path, trace: Told) -> None:
    output = parse(f"text:{tmp_path / 'out'}", "trace")
    writing.write(trace, output, colour=True)
    assert b"\x1b[1m" in (tmp_path / "out").read_bytes()


def test_json_lines(tmp_path: Path, trace: Told) -> None:
    writing.write(trace, parse(f"jsonl:{tmp_path / 'out'}", "trace"))
    assert (tmp_path / "out").read_bytes() == b"".join(jsonl.trace_lines(trace))


def test_pages_are_left_to_their_writer(tmp_path: Path, trace: Told, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Any] = []
    pages = ModuleType("dedup.report.html")
    pages.write = lambda *given: written.append(given)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "dedup.report.html", pages)
    output = parse(f"html:{tmp_path / 'report'}", "trace")
    writing.write(trace, output)
    assert written == [(trace, output)]
