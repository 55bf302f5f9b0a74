"""How well credits are read: 200 sentences in eight languages, of which every second one was kept apart from the rules.

Two figures for each half. A credit is right if its kind and its source are; a source that the gazetteer does not have
counts as one whatever it is called. ``python benchmarks/credits_sample.py`` prints the table.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from table import Figure, as_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Sentence", "figures", "main", "sentences"]

SAMPLE: Final = Path(__file__).with_name("credits_sample.tsv")

#: What is asked of precision and of recall.
PRECISION: Final = (0.95, 0.98)
RECALL: Final = (0.90, 0.95)


class Sentence(NamedTuple):
    """A sentence, or the end of an article, and its credits as kind and source.

    Parameters
    ----------
    language
        An ISO 639 code.
    wanted
        Its credits, such as ``text:reuters``.
    text
        The sentence.
    kept
        Whether it was kept apart while the rules were written.
    """

    language: str
    wanted: frozenset[str]
    text: str
    kept: bool


def sentences() -> Iterator[Sentence]:
    """The sample, in the order of its file."""
    seen = Counter[str]()
    for line in SAMPLE.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        language, named, text = line.split("\t")
        wanted = frozenset() if named == "-" else frozenset(named.split(","))
        yield Sentence(language, wanted, text.replace("\\n", "\n"), seen[language] % 2 == 1)
        seen[language] += 1


def found(text: str) -> frozenset[str]:
    """The credits of a text, written as the sample's."""
    from dedup.trace.credits import find_credits

    return frozenset(f"{credit.kind.value}:{credit.source or '?'}" for credit in find_credits(text))


def figures() -> list[Figure]:
    """Precision and recall of both halves."""
    measured = []
    for half, kept in (("seen", False), ("kept apart", True)):
        pairs = [(found(one.text), one.wanted) for one in sentences() if one.kept == kept]
        right = sum(len(ours & theirs) for ours, theirs in pairs)
        claimed, wanted = (sum(map(len, column)) for column in zip(*pairs, strict=True))
        name = f"credits: {{}}, {len(pairs)} sentences {half}"
        precision, recall = right / max(claimed, 1), right / max(wanted, 1)
        measured.append(Figure(name.format("precision"), precision, *PRECISION, note=f"{right} of {claimed}"))
        measured.append(Figure(name.format("recall"), recall, *RECALL, note=f"{right} of {wanted}"))
    return measured


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; gives the exit status."""
    del arguments
    print(as_markdown(figures()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
