"""The first relation that fits, at its exact boundary."""

from __future__ import annotations

import itertools
import random
from typing import Any

import pytest

import dedup
from dedup import Relation
from dedup.near.matches import figures

FRESH = (f"w{number}" for number in itertools.count())


def fresh(n: int) -> list[str]:
    return list(itertools.islice(FRESH, n))


def opening(shared: int, a: int, b: int) -> tuple[str, str]:
    """Two texts that begin alike: of `a` and `b` shingles, `shared` of them in both."""
    common = fresh(shared + 4)
    return " ".join(common + fresh(a - shared)), " ".join(common + fresh(b - shared))


def scattered(passages: list[int], size: int) -> tuple[str, str]:
    """Two texts of `size` shingles that share passages of so many words, far apart and in another order."""
    shared = [fresh(n) for n in passages]
    own = size + 4 - sum(passages)
    gap = own // (len(passages) + 1)
    texts = []
    for order in (shared, shared[::-1]):
        text = [word for passage in order for word in [*fresh(gap), *passage]]
        texts.append(" ".join(text + fresh(size + 4 - len(text))))
    return texts[0], texts[1]


NOT_STORIES = ("near", "translations")  # which texts of made-up words may tell


def relation(a: str, b: str, **changes: Any) -> Relation | None:
    found = dedup.compare(a, b, relations=NOT_STORIES, **changes)
    scanned = dedup.scan([dedup.Document("a", a), dedup.Document("b", b)], relations=NOT_STORIES, **changes)
    assert [match.relation for match in scanned.matches] == ([found.match.relation] if found.match else [])
    return found.match.relation if found.match else None


@pytest.mark.parametrize(
    ("shared", "a", "b", "expected"),
    [
        (70, 85, 85, Relation.NEAR_DUPLICATE),  # 70 of 100
        (70, 85, 86, Relation.EXCERPT),  # 70 of 101, but 70 of 85
        (7, 8, 9, Relation.NEAR_DUPLICATE),
        (700, 850, 850, Relation.NEAR_DUPLICATE),
        (699, 850, 849, Relation.EXCERPT),
        (70, 70, 100, Relation.NEAR_DUPLICATE),
        (69, 69, 100, Relation.EXCERPT),
        (80, 100, 200, Relation.EXCERPT),  # four fifths of the smaller
        (79, 100, 200, Relation.REWRITE),
        (8, 10, 1000, Relation.EXCERPT),
        (7, 10, 1000, None),
        (25, 100, 100, Relation.REWRITE),  # a quarter of the larger
        (24, 100, 100, None),  # one stretch of 28 words
        (25, 30, 100, Relation.EXCERPT),
        (36, 400, 400, Relation.EXCERPT),  # a passage of 40 words
        (35, 400, 400, None),
    ],
)
def test_boundaries(shared: int, a: int, b: int, expected: Relation | None) -> None:
    assert relation(*opening(shared, a, b)) is expected


@pytest.mark.parametrize(
    ("passages", "size", "expected"),
    [
        ([10, 10], 240, Relation.REWRITE),  # twelve shingles, a twentieth, in two places
        ([10, 10], 241, None),
        ([10, 9], 200, None),  # eleven
        ([16], 200, None),  # twelve in one place are a quotation
        ([39], 500, None),
        ([40], 500, Relation.EXCERPT),
        ([40, 12], 500, Relation.EXCERPT),  # an excerpt's passage comes before a light rewrite
        ([20, 20, 20], 400, Relation.REWRITE),
    ],
)
def test_light_rewrites_and_quotations(passages: list[int], size: int, expected: Relation | None) -> None:
    assert relation(*scattered(passages, size)) is expected


@pytest.mark.parametrize(
    ("period", "words", "expected"),
    [
        (20, 40, Relation.EXCERPT),  # twenty words twice in a row: twenty shingles
        (20, 39, None),
        (12, 40, Relation.EXCERPT),
        (1, 40, Relation.EXCERPT),  # forty times one word: a single shingle
        (1, 39, None),
    ],
)
def test_a_passage_that_repeats_itself(period: int, words: int, expected: Relation | None) -> None:
    passage = (fresh(period) * words)[:words]
    a, b = (" ".join([*fresh(300), *passage, *fresh(300)]) for _ in range(2))
    assert getattr(dedup.compare(a, b).match, "relation", None) is expected


def test_a_passage_whose_words_came_before() -> None:
    passage = fresh(40)
    pieces = [passage[:14], passage[13:28], passage[27:]]  # as a summary may have them, far apart
    before = [word for piece in pieces for word in [*piece, *fresh(50)]]
    one = " ".join([*before, *fresh(300), *passage, *fresh(300)])
    other = " ".join([*fresh(300), *passage, *fresh(300)])
    assert relation(one, other) is Relation.EXCERPT
    assert relation(other, one) is Relation.EXCERPT


@pytest.mark.parametrize("percent", range(30, 100))
def test_every_threshold_holds_exactly(percent: int) -> None:
    half = (100 - percent) // 2
    a, b = opening(percent, percent + half, 100 - half)
    assert dedup.compare(a, b).similarity == percent / 100
    assert relation(a, b, threshold=percent / 100) is Relation.NEAR_DUPLICATE
    assert relation(a, b, threshold=percent / 100 + 1e-7) is not Relation.NEAR_DUPLICATE


def test_the_first_that_fits_is_given() -> None:
    text = " ".join(fresh(50))
    assert relation(text, text.upper()) is Relation.EXACT
    assert relation(text, text + " " + text) is Relation.NEAR_DUPLICATE  # 46 of 50 shingles, other tokens
    assert relation(text, text, threshold=1.0) is Relation.EXACT
    assert relation("", "") is None
    assert relation("", text) is None
    assert relation("…", "!") is None


def test_forty_words_that_are_boilerplate_make_no_excerpt() -> None:
    lines = [
        "The post Minister says talks will go on first appeared on Daily News Egypt.",
        "Share this article on Facebook, Twitter, WhatsApp and Telegram",
        "Copyright © 2019 Daily News Egypt. All rights reserved.",
        "Subscribe to our newsletter and get the latest news in your inbox every day",
    ]
    a, b = (" ".join(fresh(300)) + "\n\n" + "\n".join(lines) for _ in range(2))
    assert relation(a, b, boilerplate="keep") is Relation.EXCERPT
    assert relation(a, b, boilerplate="drop") is None


def test_characters_of_scripts_without_spaces() -> None:
    rng = random.Random(4)
    characters = [chr(0x4E00 + i) for i in rng.sample(range(20_000), 3000)]

    def text(n: int, opening: str = "") -> str:
        return opening + "".join(characters.pop() for _ in range(n))

    quoted = text(60)
    assert relation(text(400, quoted), text(400, quoted)) is Relation.EXCERPT
    quoted = text(59)
    assert relation(text(400, quoted), text(400, quoted)) is None
    article = text(200)
    assert relation(article, article[:100] + "某" + article[101:]) is Relation.NEAR_DUPLICATE
    assert relation(article, article[:70]) is Relation.EXCERPT


def test_figures() -> None:
    found = dedup.compare(*opening(30, 40, 60))
    assert (found.shared, found.shingles_a, found.shingles_b) == (30, 40, 60)
    assert (found.similarity, found.containment_a, found.containment_b) == (0.428571, 0.75, 0.5)
    assert figures(4_000_000, 4_000_000, 4_000_001) == (0.999999, 1.0, 0.999999)  # never rounded up
    assert figures(0, 0, 0) == (0.0, 0.0, 0.0)
