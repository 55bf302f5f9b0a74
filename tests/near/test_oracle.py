"""Random collections against brute force over sets of token tuples, which shares no code with the kernel."""

from __future__ import annotations

import random
import re
from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import dedup
from dedup import Document, Relation

if TYPE_CHECKING:
    from collections.abc import Callable

Shingle = tuple[str, ...]
MUTATIONS: tuple[Callable[[random.Random, list[str]], list[str]], ...] = (
    lambda rng, words: words,
    lambda rng, words: [w if rng.random() > 0.03 else new_word(rng) for w in words],
    lambda rng, words: [w if rng.random() > 0.1 else new_word(rng) for w in words],
    lambda rng, words: [w for w in words if rng.random() > 0.03] or words,
    lambda rng, words: words[: len(words) * rng.randint(2, 9) // 10 + 1],
    lambda rng, words: words[len(words) // 3 :],
    lambda rng, words: new_words(rng, 80) + words + new_words(rng, 120),
    lambda rng, words: words[len(words) // 2 :] + words[: len(words) // 2],
    lambda rng, words: words + words,
    lambda rng, words: [w.upper() + rng.choice(["", ",", " —", "."]) for w in words],
    lambda rng, words: words[:6],
)


def new_word(rng: random.Random) -> str:
    return f"w{rng.randrange(300)}"


def new_words(rng: random.Random, n: int) -> list[str]:
    return [new_word(rng) for _ in range(n)]


def collection(seed: int) -> list[Document]:
    """At most as many documents as one shingle may have before it is capped, and none too long for a whole sketch."""
    rng = random.Random(seed)
    texts: list[list[str]] = []
    for _ in range(rng.randint(2, 24)):
        if texts and rng.random() < 0.75:
            texts.append(rng.choice(MUTATIONS)(rng, rng.choice(texts))[:150])
        else:
            texts.append(new_words(rng, rng.choice([0, 1, 3, 4, 5, 6, 9, 30, 60, 100])))
    return [Document(f"{i:02}", " ".join(text)) for i, text in enumerate(texts)]


def tokens(text: str) -> Shingle:
    return tuple(re.findall(r"\w+", text.lower()))


def shingles(text: str) -> list[Shingle]:
    words = tokens(text)
    return list(dict.fromkeys(words[i : i + 5] for i in range(len(words) - 4))) or ([words] if words else [])


def stretches(a: list[Shingle], b: list[Shingle]) -> int:
    hits = [shingle in set(a) for shingle in b]
    return sum(hit and not before for hit, before in zip(hits, [False, *hits], strict=False))


def longest_run(a: Shingle, b: Shingle) -> int:
    best, row = 0, [0] * (len(b) + 1)
    for word in a:
        row = [0] + [row[j] + 1 if word == other else 0 for j, other in enumerate(b)]
        best = max(best, *row)
    return best


def expected(a: str, b: str, threshold: Fraction) -> Relation | None:
    """The relation that figures alone decide."""
    one, two = shingles(a), shingles(b)
    shared = len(set(one) & set(two))
    if one and tokens(a) == tokens(b):
        return Relation.EXACT
    if not shared:
        return None
    if shared >= threshold * (len(one) + len(two) - shared):
        return Relation.NEAR_DUPLICATE
    if 5 * shared >= 4 * min(len(one), len(two)):
        return Relation.EXCERPT
    if 4 * shared >= max(len(one), len(two)):
        return Relation.REWRITE
    return None


def light_rewrite(a: str, b: str) -> bool:
    one, two = shingles(a), shingles(b)
    shared = len(set(one) & set(two))
    enough = shared >= 12 and 20 * shared >= max(len(one), len(two))
    return enough and min(stretches(one, two), stretches(two, one)) >= 2


@settings(max_examples=60)
@given(seed=st.integers(0, 2**32), threshold=st.sampled_from(["0.3", "0.5", "0.7", "0.8", "0.95", "1"]))
@example(seed=1665, threshold="0.3")  # both have twenty words twice in a row, which are a passage of forty
def test_small_collections(seed: int, threshold: str) -> None:
    documents = collection(seed)
    found = dedup.scan(documents, threshold=float(threshold), threads=1, relations=("near", "translations"))
    related = {(match.a, match.b): match for match in found.matches}
    assert found.capped == 0
    assert len(related) == len(found.matches)
    for a, b in combinations(documents, 2):
        sure = expected(a.text, b.text, Fraction(threshold))
        match = related.pop((a.id, b.id), None)
        one, two = shingles(a.text), shingles(b.text)
        if sure is not None:
            assert match is not None, (a, b)
            assert match.relation is sure, (a, b)
        elif match is None:
            assert not light_rewrite(a.text, b.text), (a, b)
            assert longest_run(tokens(a.text), tokens(b.text)) < 40, (a, b)
        elif match.relation is Relation.REWRITE:
            assert light_rewrite(a.text, b.text), (a, b)
        else:
            assert match.relation is Relation.EXCERPT, (a, b)
        if match is not None:
            shared = len(set(one) & set(two))
            assert match.similarity == pytest.approx(shared / (len(one) + len(two) - shared), abs=1e-6)
            assert match.containment_a == pytest.approx(shared / len(one), abs=1e-6)
            assert match.containment_b == pytest.approx(shared / len(two), abs=1e-6)
    assert related == {}


@settings(max_examples=25)
@given(seed=st.integers(0, 2**32))
def test_a_scan_agrees_with_comparisons(seed: int) -> None:
    documents = collection(seed)
    scanned = dedup.scan(documents, relations=("near", "translations"), passages=True, threads=2)
    found = {(match.a, match.b): match for match in scanned.matches}
    for a, b in combinations(documents, 2):
        assert dedup.compare(a, b, relations=("near", "translations")).match == found.get((a.id, b.id))


@given(rng=st.randoms(use_true_random=False))
def test_forty_words_in_a_row_are_found_whatever_is_repeated(rng: random.Random) -> None:
    own = (f"u{number}" for number in range(10_000))
    pieces = [new_words(rng, rng.randint(1, 30)) for _ in range(rng.randint(1, 4))]

    def text() -> str:
        words = [next(own) for _ in range(200)]
        for _ in range(rng.randint(1, 12)):
            words += rng.choice(pieces)
            words += [next(own) for _ in range(rng.choice([0, 0, 1, 5, 60]))]
        return " ".join(words)

    a, b = text(), text()
    if longest_run(tokens(a), tokens(b)) >= 40:
        assert dedup.compare(a, b).match is not None
