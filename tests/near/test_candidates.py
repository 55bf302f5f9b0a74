"""What is proposed, what is capped, and that short texts do not meet by accident."""

from __future__ import annotations

import json
import random
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

import dedup
from dedup import Document, Relation

if TYPE_CHECKING:
    from pathlib import Path

HEADLINES = (
    "Egypt’s foreign minister meets envoy in Rome",
    "Egypt’s prime minister meets envoy in Paris",
    "Talks collapse",
    "Breaking news",
    "Breaking news: talks collapse",
    "Floods kill dozens in central Vietnam as storm nears coast of Da Nang",
    "Bão số 9 tiến gần bờ biển miền Trung",
    "وزير الخارجية يلتقي المبعوث الأممي",
    "外交部：双方将继续保持沟通",
    "外交部：记者会改期",
    "ประชุมครม.วันนี้",
    "Stocks rise",
)


def words(rng: random.Random, n: int) -> list[str]:
    return [f"w{rng.randrange(10**9)}" for _ in range(n)]


def only(found: dedup.Scan) -> dedup.Match:
    assert len(found.matches) == 1
    return found.matches[0]


def test_different_headlines_never_match() -> None:
    found = dedup.scan([Document(str(i), text) for i, text in enumerate(HEADLINES)], relations="near")
    assert list(found.matches) == []
    for one, two in combinations(HEADLINES, 2):
        assert dedup.compare(one, two, relations="near").match is None


def test_many_short_texts_do_not_meet_by_accident() -> None:
    rng = random.Random(1)
    vocabulary = words(rng, 60)
    texts = sorted({" ".join(rng.sample(vocabulary, rng.randint(1, 4))) for _ in range(4000)})
    assert list(dedup.scan([Document(str(i), text) for i, text in enumerate(texts)], relations="near").matches) == []


@pytest.mark.parametrize("headline", HEADLINES)
def test_equal_headlines_match(headline: str) -> None:
    variant = headline.upper().replace("’", "'").replace(" ", "  ").replace(":", " —") + "!"
    found = dedup.scan([Document("a", headline), Document("b", variant), *(Document(x, x) for x in HEADLINES[2:4])])
    assert Relation.EXACT in [match.relation for match in found.matches if (match.a, match.b) == ("a", "b")]


@pytest.mark.parametrize("factor", [1.8, 4.8, 17, 40])
def test_an_article_in_a_page(factor: float) -> None:
    for seed in range(10):
        rng = random.Random(seed)
        article = words(rng, rng.choice([60, 150, 400]))
        around = words(rng, int(len(article) * (factor - 1)))
        page = [*around[: len(around) // 3], *article, *around[len(around) // 3 :]]
        match = only(dedup.scan([Document("article", " ".join(article)), Document("page", " ".join(page))]))
        assert (match.relation, match.containment_a) == (Relation.EXCERPT, 1.0)


@pytest.mark.parametrize("share", [0.1, 0.3, 0.5, 0.65])
def test_a_truncation(share: float) -> None:
    for seed in range(10):
        article = words(random.Random(seed), 500)
        cut = article[: int(share * len(article))]
        match = only(dedup.scan([Document("a", " ".join(article)), Document("cut", " ".join(cut))]))
        assert (match.relation, match.containment_b) == (Relation.EXCERPT, 1.0)


def test_an_excerpt_among_other_text() -> None:
    for seed in range(20):
        rng = random.Random(seed)
        article = words(rng, 600)
        other = words(rng, 300) + article[200:250] + words(rng, 300)
        match = only(dedup.scan([Document("a", " ".join(article)), Document("b", " ".join(other))]))
        assert match.relation is Relation.EXCERPT


def test_an_update() -> None:
    rng = random.Random(3)
    article = words(rng, 400)
    small = words(rng, 30) + article
    large = words(rng, 300) + article[:200] + words(rng, 200) + article[200:]
    found = dedup.scan([Document(n, " ".join(t)) for n, t in (("0", article), ("1", small), ("2", large))])
    relations = {(match.a, match.b): match.relation for match in found.matches}
    assert relations == {
        ("0", "1"): Relation.NEAR_DUPLICATE,
        ("0", "2"): Relation.EXCERPT,
        ("1", "2"): Relation.EXCERPT,
    }


def test_a_rewrite() -> None:
    for seed in range(20):
        rng = random.Random(seed)
        sentences = [words(rng, 20) for _ in range(20)]
        changed = [words(rng, 20) if i % 3 == 0 else s for i, s in enumerate(sentences)]
        a, b = (" ".join(w for s in text for w in s) for text in (sentences, changed))
        assert only(dedup.scan([Document("a", a), Document("b", b)])).relation is Relation.REWRITE


def test_what_is_capped_is_reported(tmp_path: Path) -> None:
    rng = random.Random(5)
    common = words(rng, 30)
    crowd = [Document(f"{i:02}", " ".join(common + words(rng, 400))) for i in range(40)]
    found = dedup.scan(crowd)
    assert found.capped > 0
    found.write("jsonl", tmp_path / "out.jsonl")
    assert json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()[0])["capped"] == found.capped
    assert dedup.scan(crowd[:20]).capped == 0


def test_a_crowd_of_near_duplicates_is_found_in_spite_of_the_caps() -> None:
    rng = random.Random(6)
    article = words(rng, 300)
    crowd = [Document(f"{i:03}", " ".join(article[:290] + words(rng, 10))) for i in range(150)]
    found = dedup.scan(crowd)
    assert len(found.matches) == 150 * 149 // 2
    assert [len(cluster.members) for cluster in found.clusters] == [150]
