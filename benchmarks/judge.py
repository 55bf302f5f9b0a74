"""Claims of dedup against the truth: recall and precision, near-duplicates and containment apart."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from oracle import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Collection as Sized
    from collections.abc import Mapping

    from collection import Collection, Pair

__all__ = ["Containment", "Score", "contained", "planted", "score"]

#: DESIGN's definitions of `excerpt` and `rewrite`, restated so that the judge shares nothing with the engine.
EXCERPT: Final = 0.8
REWRITE: Final = 0.25
PASSAGE_WORDS: Final = 40
PASSAGE_CHARACTERS: Final = 60

#: And what the README adds to them: light rewrites.
LIGHT_REWRITE: Final = 0.05
LIGHT_SHINGLES: Final = 12
LIGHT_STRETCHES: Final = 2

#: What is asked of planted pairs: a containment from here on must be reported.
ASKED: Final = 0.3

#: Kinds of planted documents that share much text with their source at a low Jaccard similarity.
CONTAINED_KINDS: Final = ("trunc", "concat", "boiler", "edit+boiler", "edit0.06", "edit0.1", "heavy", "page", "update")


@dataclass(frozen=True, slots=True)
class Score:
    """Counts behind a recall and a precision; nothing wanted or nothing claimed counts as 1."""

    right: int
    wanted: int
    confirmed: int
    claimed: int

    @property
    def recall(self) -> float:
        """Right over wanted."""
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """Confirmed over claimed."""
        return self.confirmed / self.claimed if self.claimed else 1.0


def score(claimed: Sized[Pair], truth: Sized[Pair]) -> Score:
    """Claimed pairs against true ones."""
    right = len(set(claimed) & set(truth))
    return Score(right, len(truth), right, len(claimed))


def planted(collection: Collection, document: int) -> bool:
    """Whether a document is of one of the contained kinds."""
    return collection.records[document].kind.startswith(CONTAINED_KINDS)


def family_pairs(collection: Collection) -> list[Pair]:
    """Pairs of one family of which one document is of a contained kind."""
    return [
        (a, b)
        for family in collection.families.values()
        for index, a in enumerate(family)
        for b in family[index + 1 :]
        if planted(collection, a) or planted(collection, b)
    ]


def fits(collection: Collection, pair: Pair, relation: str, threshold: float, words: int) -> bool:
    """Whether a relation holds by its definition; `words` is the length of the longest shared passage."""
    figures = collection.figures(pair)
    if figures.jaccard >= threshold:
        return False
    if figures.larger >= EXCERPT:
        return relation == "excerpt"
    if figures.smaller >= REWRITE:
        return relation == "rewrite"
    if relation == "excerpt":
        return words >= passage_bound(collection, pair)
    light = figures.smaller >= LIGHT_REWRITE and figures.shared >= LIGHT_SHINGLES
    return light and collection.stretches(pair) >= LIGHT_STRETCHES


def passage_bound(collection: Collection, pair: Pair) -> int:
    """How long a shared passage must be: characters where most tokens of the shorter text are such."""
    tokens = min((collection.tokens[document] for document in pair), key=len)
    characters = sum(is_unspaced(token[0]) for token in tokens)
    return PASSAGE_CHARACTERS if 2 * characters > len(tokens) else PASSAGE_WORDS


@dataclass(frozen=True, slots=True)
class Containment:
    """The scores of the relations `excerpt` and `rewrite` among planted documents.

    Parameters
    ----------
    score
        Recall over every family pair with a containment of `ASKED`; precision by DESIGN's definitions.
    defined
        Recall over those pairs for which DESIGN defines a relation.
    looser
        Precision when a containment of `ASKED`, or one family, is enough.
    missed, wrong
        Kinds of the missed documents and of those that were wrongly claimed, with counts.
    """

    score: Score
    defined: Score
    looser: Score
    missed: Counter[str]
    wrong: Counter[str]


def contained(collection: Collection, matches: Mapping[Pair, str], threshold: float) -> Containment:
    """Judge the excerpts and rewrites that a scan reported."""
    figures = {pair: collection.figures(pair) for pair in family_pairs(collection)}
    wanted = [pair for pair, f in figures.items() if f.jaccard < threshold and f.larger >= ASKED]
    reported = {
        pair: relation
        for pair, relation in matches.items()
        if relation in ("excerpt", "rewrite") and (planted(collection, pair[0]) or planted(collection, pair[1]))
    }
    words = collection.passages({*wanted, *reported})
    found = {pair for pair in wanted if pair in matches}
    defined = [
        pair
        for pair in wanted
        if any(fits(collection, pair, relation, threshold, words[pair]) for relation in ("excerpt", "rewrite"))
    ]
    right = {pair for pair, relation in reported.items() if fits(collection, pair, relation, threshold, words[pair])}
    related = {
        pair
        for pair in reported
        if pair in right or collection.figures(pair).larger >= ASKED or one_family(collection, pair)
    }
    return Containment(
        Score(len(found), len(wanted), len(right), len(reported)),
        Score(len(found.intersection(defined)), len(defined), len(right), len(reported)),
        Score(len(found), len(wanted), len(related), len(reported)),
        Counter(kinds(collection, pair) for pair in wanted if pair not in found),
        Counter(kinds(collection, pair) for pair in reported if pair not in right),
    )


def one_family(collection: Collection, pair: Pair) -> bool:
    """Whether two documents were made from one."""
    first, second = (collection.records[document].root for document in pair)
    return first == second


def kinds(collection: Collection, pair: Pair) -> str:
    """The kinds of two documents."""
    return "~".join(sorted(collection.records[document].kind for document in pair))
