"""How well dedup finds what is there: one command, ``python benchmarks/quality.py``.

It prints a table of the figures with what is asked of them. ``--check`` fails when one is lower than ``floor.json``
says, and names those it could not measure; ``--raise`` keeps higher ones there, never lower ones.
"""

from __future__ import annotations

import argparse
import sys
from statistics import fmean
from typing import TYPE_CHECKING, Any, Final

import corpora
import floor
import foldings
import names
from collection import Collection
from judge import contained, score
from table import Figure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from collection import Pair
    from judge import Containment

__all__ = ["main"]

#: Groups of figures, in the order of the table.
GROUPS: Final = ("S", "T", "generated", "clough-stevenson", "unicode", "folding", "names")

#: The Jaccard thresholds that are measured, and the default one, at which the other relations are.
THRESHOLDS: Final = (0.8, 0.5)
DEFAULT_THRESHOLD: Final = 0.7

SAME: Final = ("exact", "near-duplicate")


def scan(texts: Sequence[str], **settings: Any) -> dict[Pair, str]:
    """The relation of every reported pair, by the places of the two texts."""
    import dedup

    documents = [dedup.Document(f"{number:07}", text) for number, text in enumerate(texts)]
    matches = dedup.scan(documents, **settings).matches
    return {(int(match.a), int(match.b)): str(match.relation) for match in matches}


def corpus_figures(name: str, limit: int | None) -> list[Figure]:
    """Near-duplicates, natural pairs apart, and containment on one corpus."""
    collection = Collection(corpora.load(name, limit))
    texts = [record.text for record in collection.records]
    plain, own = plain_truth(name, collection, limit), collection.pairs(min(THRESHOLDS))
    figures = []
    for threshold in THRESHOLDS:
        claimed = near(scan(texts, threshold=threshold, boilerplate="keep"))
        natural = {pair for pair in {*plain, *own, *claimed} if is_natural(collection, pair)}
        for tokens, truth in (("plain", plain), ("own", own)):
            wanted = {pair for pair, value in truth.items() if value >= threshold}
            what = f"{name}: {{}} at {threshold}, {tokens} tokens"
            figures += both(what, claimed, wanted, asked=True, precision_asked=tokens == "own")
            figures += both(what + ", natural pairs", claimed & natural, wanted & natural)
    matches = scan(texts, threshold=DEFAULT_THRESHOLD)
    wording = Collection(collection.records, boilerplate=False)
    return figures + containment_figures(name, contained(wording, matches, DEFAULT_THRESHOLD))


def plain_truth(name: str, collection: Collection, limit: int | None) -> dict[Pair, float]:
    """The truth on plain tokens: what stands beside a measured corpus, else what the oracle finds."""
    if name == "generated":
        return collection.plain_pairs(min(THRESHOLDS))
    rows = ((int(first), int(second), value) for first, second, value in corpora.truth(name).tolist())
    return {(a, b): value for a, b, value in rows if limit is None or max(a, b) < limit}


def near(matches: Mapping[Pair, str]) -> set[Pair]:
    """The pairs that were reported as the same text or nearly so."""
    return {pair for pair, relation in matches.items() if relation in SAME}


def is_natural(collection: Collection, pair: Pair) -> bool:
    """Whether both documents are as they were found."""
    return all(collection.records[document].kind == "base" for document in pair)


def both(
    what: str, claimed: set[Pair], truth: set[Pair], *, asked: bool = False, precision_asked: bool = False
) -> list[Figure]:
    """A recall and a precision; `what` has a place for the word. Nothing where there was nothing to find or claim."""
    if not claimed and not truth:
        return []
    result = score(claimed, truth)
    recall = (0.99, 0.999) if asked else (None, None)
    precision = (1.0, 1.0) if precision_asked else (None, None)
    found, confirmed = f"{result.right} of {result.wanted}", f"{result.confirmed} of {result.claimed}"
    return [
        Figure(what.format("recall"), result.recall, recall[0], recall[1], note=found),
        Figure(what.format("precision"), result.precision, precision[0], precision[1], note=confirmed),
    ]


def containment_figures(name: str, result: Containment) -> list[Figure]:
    """What `excerpt` and `rewrite` found among planted documents."""
    score, missed, wrong = result.score, most(result.missed), most(result.wrong)
    found, confirmed = f"{score.right} of {score.wanted}", f"{score.confirmed} of {score.claimed}"
    defined, looser = result.defined, result.looser
    rows = [
        ("recall", score.recall, 0.97, 0.99, f"{found}; missed {missed}"),
        ("precision", score.precision, 0.98, 0.995, f"{confirmed}; wrong {wrong}"),
        ("recall where a relation is defined", defined.recall, None, None, f"{defined.right} of {defined.wanted}"),
        ("looser precision", looser.precision, None, None, f"{looser.confirmed} of {looser.claimed}"),
    ]
    return [Figure(f"{name}: excerpt and rewrite {row[0]}", *row[1:4], note=row[4]) for row in rows]


def most(counts: Mapping[str, int]) -> str:
    """The five largest of some counts, in words."""
    largest = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
    return ", ".join(f"{count} {name}" for name, count in largest) or "none"


def clough_stevenson_figures() -> list[Figure]:
    """Reuse or none: an answer that has any relation with the source of its task reuses it."""
    rows = corpora.clough_stevenson()
    matches = scan([text for *_, text in rows])
    linked = {frozenset((rows[a][0], rows[b][0])) for a, b in matches}
    right = wrong = missed = 0
    for answer, source, label, _ in rows:
        if label != "source":
            claimed, reused = frozenset((answer, source)) in linked, label != "non"
            right += claimed and reused
            wrong += claimed and not reused
            missed += reused and not claimed
    f1 = 2 * right / (2 * right + wrong + missed)
    return [Figure("clough-stevenson: F1", f1, 0.9, 0.95, note=f"{right} right, {wrong} wrong, {missed} missed")]


def similarity(a: str, b: str) -> float:
    """The Jaccard similarity of two texts by dedup's own shingles, whether or not they would match."""
    from dedup.near.shingles import shingles

    first, second = (set(shingles(text, boilerplate="keep")) for text in (a, b))
    return len(first & second) / len(first | second)


def folding_figures(group: str, cases: Mapping[str, list[tuple[str, str]]]) -> list[Figure]:
    """The mean similarity of texts and their variants."""
    figures = []
    for name, pairs in cases.items():
        at_least, aim = asked_of(name)
        mean = fmean(similarity(a, b) for a, b in pairs)
        figures.append(Figure(f"{group}: {name}", mean, at_least, aim, note=f"mean of {len(pairs)}"))
    return figures


def asked_of(name: str) -> tuple[float | None, float | None]:
    """What is asked of a variation: equality when it is harmless, a little less when characters were changed."""
    if name.startswith("vi 1%"):
        return None, None
    return (0.88, 0.92) if "1%" in name or "1 %" in name else (1.0, 1.0)


def measure(group: str, limit: int | None) -> list[Figure]:
    """The figures of one of the `GROUPS`.

    Raises
    ------
    corpora.MissingDataError
        If the data is not on this machine.
    """
    if group == "clough-stevenson":
        return clough_stevenson_figures()
    if group == "unicode":
        return folding_figures(group, corpora.unicode_cases())
    if group == "folding":
        return folding_figures(group, foldings.cases())
    if group == "names":
        return names.figures()
    return corpus_figures(group, limit)


def options_from(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line's options."""
    parser = argparse.ArgumentParser(description="Measure dedup's quality on data.")
    floor.add_options(parser, GROUPS)
    parser.add_argument("--limit", type=int, help="only the first documents of a corpus; such figures go to no floor")
    options = parser.parse_args(arguments)
    if options.limit and (options.check or options.raise_floor):
        parser.error("--limit gives figures of another corpus: they can neither be checked nor kept")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; gives the exit status."""
    options = options_from(arguments)
    return floor.run(lambda group: measure(group, options.limit), GROUPS, options)


if __name__ == "__main__":
    sys.exit(main())
