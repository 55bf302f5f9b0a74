"""The histories written by hand agree with themselves: what they say is true could be."""

from __future__ import annotations

import re
from datetime import datetime
from difflib import SequenceMatcher
from graphlib import TopologicalSorter
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Final

import orjson
import pytest

if TYPE_CHECKING:
    from dedup.model import Document
    from tests.trace.conftest import History

FOLDER: Final = Path(__file__).with_name("histories")
#: How many histories each folder has; of the kept-apart ones the tracer knows nothing.
COUNTS: Final = {FOLDER: 13, FOLDER / "apart": 14}
PATHS: Final = [path for folder in COUNTS for path in sorted(folder.glob("*.jsonl"))]
FIELDS: Final = {"id", "text", "title", "published", "outlet", "url", "language"}
KINDS: Final = {"copy", "revision", "rewrite", "excerpt", "translation"}
LANGUAGES: Final = {"en", "vi", "ar", "es", "fr", "de", "ru", "zh", "id", "pt", "tr", "it"}
#: A passage of so many tokens makes an excerpt (a token is a word, or a character of Han script).
PASSAGE: Final = {"zh": 60}
LENGTHS: Final = {"zh": (180, 800)}


def tokens(document: Document) -> list[str]:
    """Words without punctuation, or the characters of Chinese."""
    word = r"[^\W_]" if document.language == "zh" else r"[^\W_]+"
    return re.findall(word, document.text.casefold())


def shingles(document: Document) -> set[tuple[str, ...]]:
    """All runs of five tokens."""
    words = tokens(document)
    return {tuple(words[i : i + 5]) for i in range(len(words) - 4)}


def shared(a: Document, b: Document) -> float:
    """The share of the shingles of the shorter that the other has."""
    mine, other = shingles(a), shingles(b)
    return len(mine & other) / min(len(mine), len(other))


def longest_passage(a: Document, b: Document) -> int:
    """Tokens of the longest stretch that two documents share."""
    return SequenceMatcher(None, tokens(a), tokens(b), autojunk=False).find_longest_match().size


def moment(document: Document) -> datetime | None:
    """The moment of a publication whose zone is known."""
    published = document.published or ""
    return datetime.fromisoformat(published) if re.fullmatch(r"[-\d]+T[\d:]+(Z|[-+][\d:]+)", published) else None


@pytest.mark.parametrize("folder", COUNTS, ids=lambda folder: folder.name)
def test_every_history_has_a_truth(folder: Path) -> None:
    stories = {path.stem for path in folder.glob("*.jsonl")}
    assert stories == {path.name.removesuffix(".truth.json") for path in folder.glob("*.truth.json")}
    assert len(stories) == COUNTS[folder]


def test_no_two_histories_have_one_name(histories: list[History]) -> None:
    assert len({history.name for history in histories}) == len(histories)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_lines_are_documents_in_the_order_of_ids_that_say_nothing(path: Path) -> None:
    rows = [orjson.loads(line) for line in path.read_bytes().splitlines()]
    ids = [row["id"] for row in rows]
    assert ids == sorted(set(ids))
    assert all(re.fullmatch(r"[a-z]\d", own) for own in ids)
    assert all(set(row) <= FIELDS and all(row.values()) for row in rows)


def test_documents_are_as_long_as_news(history: History) -> None:
    assert 4 <= len(history.documents) <= 8
    for document in history.documents.values():
        shortest, longest = LENGTHS.get(document.language or "", (75, 350))
        assert shortest <= len(tokens(document)) <= longest, document.id


def test_ids_of_the_truth_exist(history: History) -> None:
    truth = history.truth
    pairs = [*truth.kinds, *truth.second, *truth.siblings, *truth.undetermined]
    named = {own for pair in pairs for own in pair} | set(truth.roots) | set(truth.misdated)
    assert named | {own for ids in truth.agencies.values() for own in ids} <= set(history.documents)
    assert all(a != b for a, b in pairs)
    assert set(truth.kinds.values()) <= KINDS
    assert truth.note


def test_every_document_is_accounted_for_once(history: History) -> None:
    truth = history.truth
    derived = [own for _, own in truth.kinds]
    open_ones = {own for pair in truth.undetermined for own in pair}
    assert len(derived) == len(set(derived)), "a document has one first source"
    assert len(truth.roots) == len(set(truth.roots))
    assert sorted([*derived, *truth.roots, *open_ones]) == sorted(history.documents)


def test_nothing_derives_from_itself(history: History) -> None:
    sources = dict[str, list[str]]()
    for source, derived in [*history.truth.kinds, *history.truth.second]:
        sources.setdefault(derived, []).append(source)
    tuple(TopologicalSorter(sources).static_order())  # raises on a cycle


def test_further_sources_are_of_derived_documents(history: History) -> None:
    truth = history.truth
    derived = {own for _, own in truth.kinds}
    for pair in truth.second:
        assert pair[1] in derived
        assert pair not in truth.kinds
        assert shared(*(history.documents[own] for own in pair)) > 0.1, pair


def test_siblings_have_an_agency_in_common(history: History) -> None:
    truth = history.truth
    families = [set(ids) for ids in truth.agencies.values()]
    assert sorted(truth.siblings) == sorted(pair for ids in families for pair in combinations(sorted(ids), 2))
    assert set().union(*families) <= set(truth.roots)


def test_unordered_pairs_are_written_in_order_and_are_no_edges(history: History) -> None:
    truth = history.truth
    edges = {frozenset(pair) for pair in [*truth.kinds, *truth.second]}
    for a, b in [*truth.siblings, *truth.undetermined]:
        assert a < b
        assert {a, b} not in edges


def test_kinds_fit_the_texts(history: History) -> None:
    for (source, derived), kind in history.truth.kinds.items():
        a, b = history.documents[source], history.documents[derived]
        assert (a.language != b.language) == (kind == "translation"), derived
        if kind in {"copy", "revision"}:
            assert shared(a, b) > 0.5, derived
        if kind == "excerpt":
            assert longest_passage(a, b) >= PASSAGE.get(a.language or "", 40), derived
            assert shared(a, b) < 0.6, derived
        if kind == "rewrite":
            assert 0.02 < shared(a, b) < 0.5, derived


def test_an_own_report_shares_no_wording_with_another(history: History) -> None:
    truth = history.truth
    for a, b in combinations(sorted(truth.roots), 2):
        if (a, b) not in truth.siblings:
            assert shared(history.documents[a], history.documents[b]) < 0.02, (a, b)


def test_what_nobody_can_order_states_nothing(history: History) -> None:
    for own in {own for pair in history.truth.undetermined for own in pair}:
        document = history.documents[own]
        assert document.published is None
        assert document.url is None


def test_nothing_is_older_than_its_source_but_by_a_slip(history: History) -> None:
    for source, derived in [*history.truth.kinds, *history.truth.second]:
        earlier, later = (moment(history.documents[own]) for own in (source, derived))
        if earlier and later:
            assert (earlier < later) == (derived not in history.truth.misdated), derived


def test_histories_share_no_text(histories: list[History]) -> None:
    seen = dict[tuple[str, ...], str]()
    for history in histories:
        for document in history.documents.values():
            if document.language != "zh":  # five characters are a common phrase
                for shingle in shingles(document):
                    assert seen.setdefault(shingle, history.name) == history.name, shingle


def test_the_collection_is_varied(histories: list[History]) -> None:
    documents = [document for history in histories for document in history.documents.values()]
    kinds = [kind for history in histories for kind in history.truth.kinds.values()]
    assert {document.language for document in documents} == LANGUAGES
    assert all(kinds.count(kind) >= 10 for kind in KINDS)
    undated = sum(document.published is None for document in documents)
    timed = sum(moment(document) is not None for document in documents)
    assert undated >= 20
    assert timed >= 60
    assert len(documents) - undated - timed >= 60, "a day alone"
