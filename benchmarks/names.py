"""How well names are known again across scripts: one command, ``python benchmarks/names.py``.

Names of Wikidata as single words, in Latin letters and in another script, each pair counted once, noise and all. Beside
the share of pairs whose skeletons agree stands its price: how seldom two different names do, because a skeleton of one
letter agrees with everything. ``quality.py --only names`` holds the figures against the floor.
"""

from __future__ import annotations

import gzip
import random
import sys
from typing import TYPE_CHECKING, Final, NamedTuple

import corpora
from table import Figure, as_markdown

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["SCRIPTS", "Name", "figures", "of_script", "pairs"]

#: Scripts, and what is asked of the share within one edit.
SCRIPTS: Final = {
    "arabic": 0.95, "russian": 0.95, "hebrew": None, "katakana": None, "korean": None, "chinese": None,
}  # fmt: skip

#: Pairs of different names that are compared.
_STRANGERS: Final = 200_000


class Name(NamedTuple):
    """A word of a name in Latin letters and in another script, and how many names have it."""

    latin: str
    other: str
    bearers: int


def pairs(script: str) -> list[Name]:
    """The names of one script.

    Raises
    ------
    MissingDataError
        If they are not on this machine.
    """
    path = corpora.find(f"names/wd_{script}_80.tsv.gz")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [line.rstrip("\n").split("\t") for line in lines]
    return [Name(latin, other.replace(" ", ""), int(count)) for latin, other, count in rows]


def of_script(script: str, names: Sequence[Name], strangers: int = _STRANGERS) -> list[Figure]:
    """The figures of one script."""
    from rapidfuzz.distance import Levenshtein

    from dedup.crosslang.names import skeleton

    ours, theirs = [skeleton(name.latin) for name in names], [skeleton(name.other) for name in names]
    edits = [Levenshtein.distance(a, b, score_cutoff=1) for a, b in zip(ours, theirs, strict=True)]
    borne = sum(name.bearers for name in names)
    same = sum(name.bearers for name, distance in zip(names, edits, strict=True) if distance == 0)
    draw = random.Random(1)
    apart = [0, 0]
    compared = 0
    while compared < strangers:
        i, j = draw.randrange(len(names)), draw.randrange(len(names))
        if names[i].latin == names[j].latin or names[i].other == names[j].other:
            continue
        compared += 1
        distance = Levenshtein.distance(ours[i], theirs[j], score_cutoff=1)
        apart[0] += distance > 0
        apart[1] += distance > 1
    length = sum(map(len, ours)) / len(ours)
    note = f"{len(names):,} names, skeletons of {length:.2f} letters"
    return [
        Figure(f"names: {script} within one edit", sum(d <= 1 for d in edits) / len(names), SCRIPTS[script], note=note),
        Figure(f"names: {script} the same", edits.count(0) / len(names)),
        Figure(f"names: {script} the same, by bearers", same / borne, note=f"{borne:,} bearers"),
        Figure(f"names: {script} different ones not the same", apart[0] / compared, note=f"{compared:,} pairs"),
        Figure(f"names: {script} different ones not within one edit", apart[1] / compared),
    ]


def figures() -> list[Figure]:
    """All figures.

    Raises
    ------
    MissingDataError
        If the names are not on this machine.
    """
    return [figure for script in SCRIPTS for figure in of_script(script, pairs(script))]


def main() -> int:
    """The command line; gives the exit status."""
    try:
        print(as_markdown(figures()))
    except corpora.MissingDataError as reason:
        print(f"names: not measured: {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
