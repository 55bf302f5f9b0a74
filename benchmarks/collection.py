"""A corpus as the oracle sees it: tokens, shingles, families, and what its documents have in common."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Final

import oracle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from corpora import Record

__all__ = ["Collection", "Pair"]

Pair = tuple[int, int]

#: Shingles of documents from this many different sources are boilerplate: the judge may know the whole collection.
COMMON: Final = 20


class Collection:
    """The truth about a corpus on dedup's own tokens.

    Parameters
    ----------
    records
        The documents; a document is named by its place among them.
    boilerplate
        Whether what dedup's rules call boilerplate is part of them.
    """

    def __init__(self, records: list[Record], *, boilerplate: bool = True) -> None:
        self.records = records
        self.boilerplate = boilerplate
        self.shingles = lru_cache(maxsize=4096)(self._shingles)

    @cached_property
    def tokens(self) -> list[list[str]]:
        """The tokens of every document."""
        return [oracle.own_tokens(record.text, boilerplate=self.boilerplate) for record in self.records]

    def _shingles(self, document: int) -> set[oracle.Shingle]:
        return oracle.own_shingles(self.tokens[document])

    def figures(self, pair: Pair) -> oracle.Figures:
        """What two documents share."""
        return oracle.figures(self.shingles(pair[0]), self.shingles(pair[1]))

    def stretches(self, pair: Pair) -> int:
        """In how many runs what two documents share stands, in the one where these are fewer."""
        a, b = pair
        return min(
            oracle.stretches(self.tokens[a], self.shingles(b)), oracle.stretches(self.tokens[b], self.shingles(a))
        )

    def pairs(self, bound: float) -> dict[Pair, float]:
        """Every pair with a Jaccard similarity of at least `bound`, on own tokens."""
        return oracle.all_pairs(oracle.intern(map(oracle.own_shingles, self.tokens)), bound)

    def plain_pairs(self, bound: float) -> dict[Pair, float]:
        """The same on plain tokens."""
        sets = (oracle.plain_shingles(oracle.plain_tokens(record.text)) for record in self.records)
        return oracle.all_pairs(oracle.intern(sets), bound)

    @cached_property
    def families(self) -> dict[str, list[int]]:
        """The documents made from one base document, that one among them, by its id."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, record in enumerate(self.records):
            found[record.root].append(number)
        return dict(found)

    def common(self, wanted: set[oracle.Shingle]) -> set[oracle.Shingle]:
        """Which of some shingles stand in documents of `COMMON` families or more."""
        roots: dict[oracle.Shingle, set[str]] = defaultdict(set)
        for record, tokens in zip(self.records, self.tokens, strict=True):
            for shingle in oracle.own_shingles(tokens) & wanted:
                roots[shingle].add(record.root)
        return {shingle for shingle, seen in roots.items() if len(seen) >= COMMON}

    def shared_words(self, pair: Pair, common: set[oracle.Shingle]) -> int:
        """Tokens of the longest passage two documents share, boilerplate left out."""
        first, second = (without(self.tokens[document], common, document) for document in pair)
        return oracle.shared_words(first, second)

    def passages(self, pairs: Iterable[Pair]) -> dict[Pair, int]:
        """`shared_words` of many pairs."""
        chosen = list(pairs)
        if not self.boilerplate:  # the rules have taken it out
            return {pair: self.shared_words(pair, set()) for pair in chosen}
        common = self.common({shingle for a, b in chosen for shingle in self.shingles(a) & self.shingles(b)})
        return {pair: self.shared_words(pair, common) for pair in chosen}


def without(tokens: list[str], common: set[oracle.Shingle], document: int) -> list[str]:
    """The tokens with those of common shingles replaced by ones that equal nothing."""
    kept = list(tokens)
    for length in (oracle.CHARACTERS, oracle.WORDS):
        for start in range(len(tokens) - length + 1):
            if tuple(tokens[start : start + length]) in common:
                kept[start : start + length] = [f"\0{document}:{at}" for at in range(start, start + length)]
    return kept
