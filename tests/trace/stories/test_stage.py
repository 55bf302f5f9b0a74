"""Stories as a scan tells them: on the seeds, in every form of output, and where there is nothing to tell."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dedup
from dedup.crosslang.judge import Judged
from dedup.model import Document, Relation
from dedup.near.candidates import propose
from dedup.near.collection import collect
from dedup.near.groups import group, stars
from dedup.near.verify import Verified
from dedup.settings import Settings
from dedup.trace.stories.told import Told

if TYPE_CHECKING:
    from collections.abc import Sequence

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
SAME, TRANSLATION = Relation.SAME_STORY, Relation.TRANSLATION
EXPECTED = {("000", "002"): TRANSLATION, ("000", "003"): SAME, ("002", "003"): SAME}


@pytest.fixture(scope="module")
def seeds() -> list[Document]:
    return [Document(path.name[:3], path.read_text("utf-8")) for path in sorted(SEEDS.glob("*.txt"))]


def relations(found: dedup.Scan) -> dict[tuple[str, str], Relation]:
    return {(match.a, match.b): match.relation for match in found.matches}


def without_figures(match: Any) -> bool:
    return match.similarity is None and match.containment_a is None and match.containment_b is None


def test_the_seeds(seeds: list[Document]) -> None:
    found = dedup.scan(seeds, passages=True)
    assert relations(found) == EXPECTED
    for match in found.matches:
        assert without_figures(match) is (match.relation is SAME)
        assert bool(match.passages) is (match.relation is TRANSLATION)
        assert 0.5 <= match.confidence < 1
    (story,) = found.stories
    assert (story.id, story.clusters) == ("000", ("000", "002", "003"))
    assert [record.story for record in found.documents] == ["000", None, "000", "000", None]


@settings(max_examples=3)
@given(data=st.data())
def test_order_does_not_count(data: st.DataObject, seeds: list[Document]) -> None:
    found = dedup.scan(data.draw(st.permutations(seeds)))
    assert list(found.matches) == list(dedup.scan(seeds).matches)


def test_threads_change_nothing(seeds: list[Document]) -> None:
    one, two = dedup.scan(seeds, threads=1), dedup.scan(seeds, threads=2)
    assert list(one.matches) == list(two.matches)
    assert list(one.stories) == list(two.stories)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (("near",), set()),
        (("near", "translations"), {TRANSLATION}),
        (("stories",), {SAME}),
        (("translations", "stories"), {SAME, TRANSLATION}),
    ],
)
def test_only_what_is_wanted(wanted: tuple[str, ...], expected: set[Relation], seeds: list[Document]) -> None:
    found = relations(dedup.scan(seeds, relations=wanted))
    assert set(found.values()) == expected
    assert found.keys() <= EXPECTED.keys()


def test_a_window_of_days(seeds: list[Document]) -> None:
    def scanned(*days: str) -> dict[tuple[str, str], Relation]:
        dated = [
            Document(seed.id, seed.text, published=day) for seed, day in zip((seeds[2], seeds[3]), days, strict=True)
        ]
        return relations(dedup.scan(dated, window=0))

    assert scanned("2021-06-28", "2021-06-28") == {("002", "003"): SAME}
    assert scanned("2021-06-28", "2021-06-29") == {}


_COMMAND = (sys.executable, "-m", "dedup", "scan")


def test_figures_are_left_out_of_every_form(seeds: list[Document], tmp_path: Path) -> None:
    formats = ("jsonl", "csv", "parquet")
    outputs = [part for kind in formats for part in ("-o", f"{kind}:{tmp_path / kind}")]
    paths = sorted(map(str, SEEDS.glob("*.txt")))
    shown = subprocess.run([*_COMMAND, *paths, *outputs, "-o", "text"], capture_output=True, check=True)
    (line, *others) = [line for line in shown.stdout.decode().splitlines() if "same-story" in line]
    assert others
    assert line.split()[:4] == ["same-story", "-", "-", "-"]
    records = [json.loads(line) for line in (tmp_path / "jsonl").read_bytes().splitlines()]
    told = [record for record in records if record.get("relation") == "same-story"]
    assert len(told) == 2
    for record in told:
        assert (record["similarity"], record["containment_a"], record["containment_b"]) == (None, None, None)
        assert 0.5 <= record["confidence"] < 1
    with (tmp_path / "csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["relation"] == "same-story"]
    assert [(row["similarity"], row["containment_a"], row["containment_b"]) for row in rows] == [("", "", "")] * 2
    parquet = pytest.importorskip("pyarrow.parquet")
    read = [row for row in parquet.read_table(tmp_path / "parquet").to_pylist() if row["relation"] == "same-story"]
    assert [(row["similarity"], row["containment_a"], row["containment_b"]) for row in read] == [(None,) * 3] * 2


@pytest.mark.parametrize(
    "texts",
    [
        {},
        {"a": "Only one document is here, and it tells of a fire in Dhaka."},
        {"a": "", "b": "", "c": "?!"},
        {"a": "...", "b": "A fire at a garment factory in Dhaka killed 27 workers."},
        {"a": "\ud800", "b": "\ud800\ud801 x"},
    ],
)
@pytest.mark.parametrize("language", [None, "und", "xx"])
def test_nothing_to_tell(texts: dict[str, str], language: str | None) -> None:
    found = dedup.scan([Document(name, text, language=language) for name, text in texts.items()])
    assert not [match for match in found.matches if match.relation is SAME]


def test_reports_in_a_language_without_a_lexicon() -> None:
    """Its own words and names are enough: Swahili."""
    texts = [
        (
            "Moto katika kiwanda cha nguo mjini Mombasa umeua wafanyakazi 27, alisema mkuu wa polisi Rahim Uddin. "
            "Mmiliki wa kiwanda cha Padma alikamatwa Jumatatu usiku eneo la Changamwe, na familia zinasubiri nje."
        ),
        (
            "Wafanyakazi 27 wamekufa baada ya moto kuteketeza kiwanda cha Padma eneo la Changamwe mjini Mombasa. Rahim "
            "Uddin, mkuu wa polisi, alisema mmiliki wa kiwanda cha nguo yuko mikononi mwa polisi tangu Jumatatu."
        ),
        (
            "Benki kuu ya Kenya imepandisha riba hadi asilimia 9.5 kutokana na bei ya vyakula. Gavana Patrick Njoroge "
            "alisema mfumuko wa bei umefikia asilimia 7.1 mjini Nairobi na shilingi imepoteza thamani yake."
        ),
    ]
    found = dedup.scan([Document(f"{i}", text, language="sw") for i, text in enumerate(texts)])
    assert relations(found) == {("0", "1"): SAME}


def grouped(n: int, links: Sequence[tuple[int, int, float]], order: Sequence[int]) -> list[tuple[str, tuple[str, ...]]]:
    """The stories of documents that have nothing in common but what is told of them, read in this order."""
    texts = [" ".join(f"word{i}x{k}" for k in range(30)) for i in range(n)]
    row = {document: place for place, document in enumerate(order)}
    collection = collect([Document(f"{i:02}", texts[i]) for i in order], Settings())
    candidates = propose(collection)
    pairs = np.array([[row[a], row[b]] for a, b, _ in links], np.intp).reshape(-1, 2)
    told = Told(pairs, np.array([weight for *_, weight in links], np.float64))
    centre = stars(collection, candidates, Verified.none())
    groups = group(collection, candidates, Verified.none(), centre, Judged.none(), told)
    return [(story.id, story.clusters) for story in groups.stories]


@settings(max_examples=20)
@given(n=st.integers(4, 12), data=st.data())
def test_a_chain_of_reports_is_no_topic(n: int, data: st.DataObject) -> None:
    links = [(i, i + 1, data.draw(st.sampled_from([0.6, 0.8, 0.95]))) for i in range(n - 1)]
    order = data.draw(st.permutations(range(n)))
    found = grouped(n, links, order)
    assert max(len(clusters) for _, clusters in found) <= 3
    assert found == grouped(n, links, range(n))


@settings(max_examples=10)
@given(n=st.integers(2, 8), data=st.data())
def test_reports_that_all_resemble_each_other_are_one_story(n: int, data: st.DataObject) -> None:
    links = [(a, b, data.draw(st.sampled_from([0.6, 0.8, 0.95]))) for a in range(n) for b in range(a + 1, n)]
    assert grouped(n, links, data.draw(st.permutations(range(n)))) == [("00", tuple(f"{i:02}" for i in range(n)))]
