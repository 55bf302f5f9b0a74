"""Copy histories that were written by hand, and what is true of a collection."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Document
from dedup.trace.gazetteer import gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence, Set

__all__ = ["APART", "IN_VIEW", "Truth", "kin_of", "written"]

_ROOT: Final = Path(__file__).resolve().parent
_TESTS: Final = _ROOT.parent / "tests" / "trace" / "histories"
#: Those that models are fitted to, and those that are kept apart from their making.
IN_VIEW: Final = (_ROOT / "written", _TESTS)
APART: Final = (_TESTS / "apart",)


class Truth(NamedTuple):
    """What is true of a collection.

    Parameters
    ----------
    edges
        The source and the kind of each document that has a source in the collection.
    siblings
        Pairs that were both made of a text that is not.
    agencies
        The documents that were made of each absent agency's text.
    kin
        Pairs of which neither comes from the other, but both from one text, here or not, directly or not.
    same
        Of each document what is equal to another's if they have the same text.
    """

    edges: Mapping[str, tuple[str, str]]
    siblings: Sequence[tuple[str, str]]
    agencies: Mapping[str, Sequence[str]]
    kin: Set[tuple[str, str]]
    same: Mapping[str, object]


def written(folders: Sequence[Path]) -> Iterator[tuple[list[Document], Truth]]:
    """The documents of each history and what is true of them."""
    for path in sorted(path for folder in folders for path in folder.glob("*.jsonl")):
        documents = [Document(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]
        raw = json.loads(path.with_suffix(".truth.json").read_text("utf-8"))
        edges = {edge["derived"]: (edge["source"], edge["kind"]) for edge in raw["edges"]}
        parents: dict[str, str | None] = {document.id: None for document in documents}
        agencies = {_id_of(agency): names for agency, names in raw["agencies"].items()}
        parents |= {name: agency for agency, names in agencies.items() for name in names}
        parents |= {derived: source for derived, (source, _) in edges.items()}
        siblings = [(a, b) for a, b in raw["siblings"]]
        same = {one.id: one.text for one in documents}
        yield documents, Truth(edges, siblings, agencies, kin_of(parents), same)


def _id_of(agency: str) -> str:
    """The id of an agency, by its id or name."""
    found = gazetteer().find(agency)
    return agency if found is None else found.id


def kin_of(parents: Mapping[str, str | None]) -> Set[tuple[str, str]]:
    """The pairs that come from one text, neither from the other."""
    above = {name: list(_upwards(name, parents)) for name in parents}
    return {
        (a, b)
        for a, b in combinations(sorted(parents), 2)
        if a not in above[b] and b not in above[a] and set(above[a]) & set(above[b])
    }


def _upwards(name: str, parents: Mapping[str, str | None]) -> Iterator[str]:
    """A text, what it comes from, what that comes from, and so on."""
    place: str | None = name
    while place is not None:
        yield place
        place = parents.get(place)
