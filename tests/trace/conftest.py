"""Copy histories written by hand: the documents of each and what is true of them (see `histories/README.md`)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import orjson
import pytest

from dedup.model import Document

if TYPE_CHECKING:
    from collections.abc import Mapping

FOLDER: Final = Path(__file__).with_name("histories")
#: The second folder is the test set that is kept apart: no choice of the tracer looks at it.
FOLDERS: Final = (FOLDER, FOLDER / "apart")

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of one history; pairs are (source, derived), or of no order where none is known."""

    kinds: Mapping[Pair, str]
    second: tuple[Pair, ...]
    siblings: tuple[Pair, ...]
    agencies: Mapping[str, tuple[str, ...]]
    roots: tuple[str, ...]
    undetermined: tuple[Pair, ...]
    misdated: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class History:
    """One collection with its truth."""

    name: str
    documents: Mapping[str, Document]
    truth: Truth


def read_truth(path: Path) -> Truth:
    """The truth of a file; an unknown key is an error."""
    raw = orjson.loads(path.read_bytes())
    raw["kinds"] = {(edge["source"], edge["derived"]): edge["kind"] for edge in raw.pop("edges")}
    raw["second"] = tuple((edge["source"], edge["derived"]) for edge in raw["second"])
    raw["agencies"] = {name: tuple(ids) for name, ids in raw["agencies"].items()}
    for key in ("siblings", "undetermined"):
        raw[key] = tuple((a, b) for a, b in raw[key])
    for key in ("roots", "misdated"):
        raw[key] = tuple(raw[key])
    return Truth(**raw)


def read_history(path: Path) -> History:
    """The history of a file of documents and of the truth beside it."""
    documents = [Document(**orjson.loads(line)) for line in path.read_bytes().splitlines()]
    truth = read_truth(path.with_name(f"{path.stem}.truth.json"))
    return History(path.stem, {document.id: document for document in documents}, truth)


def histories() -> list[History]:
    """All histories, folder by folder, by name."""
    return [read_history(path) for folder in FOLDERS for path in sorted(folder.glob("*.jsonl"))]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for a history gets each."""
    if "history" in metafunc.fixturenames:
        metafunc.parametrize("history", histories(), ids=lambda history: history.name)


@pytest.fixture(name="histories", scope="session")
def all_histories() -> list[History]:
    return histories()
