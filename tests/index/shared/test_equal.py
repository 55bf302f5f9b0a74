"""A shared index answers what an index on the disk does, whatever it is told in whatever order."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedup import Document, Index, Settings, UsageError

if TYPE_CHECKING:
    from tests.index.shared.conftest import RedisServer

PASSAGE = (
    "A long passage that many quote and few attribute says that the grain which was to be shipped in the autumn was "
    "sold twice, once to the buyers who had paid for it and once to those who had not, and that the second sale was "
    "the only one that anybody wrote down."
)
SENTENCES = (
    "Talks in Rome would go on through the week the foreign minister said on Monday.",
    "The delegations met again in the evening and agreed to publish a joint statement about prisoners.",
    "Readers gathered outside of the town hall to protest until the mayor came out at last.",
    "The council voted to close four libraries next spring because the roof repairs cost too much.",
    "Two ferries collided in thick fog near the northern harbour but nobody was badly hurt.",
    "Subscribe to our newsletter",
    "All rights reserved.",
    "Talks.",
    "!!!",
    PASSAGE,
)
texts = st.builds(
    lambda parts, separator, upper, cut: _cut(separator.join(SENTENCES[i] for i in parts), upper, cut),
    st.lists(st.integers(0, len(SENTENCES) - 1), min_size=1, max_size=7),
    st.sampled_from([" ", "\n\n"]),
    st.booleans(),
    st.integers(0, 5),
)
documents = st.builds(
    Document,
    st.sampled_from(["a", "b", "c", "d", "e", "f", "g", "é", "x" * 300]),
    texts,
    published=st.sampled_from([None, None, "2026-01-02", "2026-01-03"]),
    url=st.sampled_from([None, None, "https://a.example/1", "https://b.example/2"]),
)
steps = st.one_of(
    st.tuples(st.just("check"), documents),
    st.tuples(st.just("check_all"), st.lists(documents, max_size=6)),
    st.tuples(st.just("add"), st.lists(documents, min_size=1, max_size=4)),
    st.tuples(st.just("replace"), documents),
    st.tuples(st.just("remove"), documents),
    st.tuples(st.just("query"), documents),
)


def _cut(text: str, upper: bool, cut: int) -> str:
    words = text.split(" ")
    left = " ".join(words[cut:]) if len(words) > cut + 3 else text
    return left.upper() if upper else left


NEAR = Settings(relations=("near",))


def done(index: Index, name: str, given: Any) -> Any:
    try:
        if name == "check_all":
            return list(index.check_all(given))
        return getattr(index, name)(given.id if name == "remove" else given)
    except UsageError as error:
        return str(error)


def both(server: RedisServer, folder: str, todo: list[tuple[str, Any]], chosen: Settings) -> None:
    with server.client() as client:
        client.flushall()
    with (
        Index(Path(folder) / "news", settings=chosen) as local,
        Index(server.url(), settings=chosen) as shared,
    ):
        for name, given_one in todo:
            assert done(shared, name, given_one) == done(local, name, given_one), (name, given_one)
            assert list(shared) == list(local)
            assert list(shared.matches()) == list(local.matches())
            assert len(shared) == len(local)
        one, two = shared.info(), local.info()
        assert (one.documents, one.replaced, one.removed) == (two.documents, two.replaced, two.removed)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(todo=st.lists(steps, min_size=1, max_size=12))
def test_a_shared_index_answers_as_one_on_the_disk(server: RedisServer, todo: list[tuple[str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        both(server, folder, todo, NEAR)


@settings(max_examples=15, suppress_health_check=list(HealthCheck))
@given(todo=st.lists(steps, min_size=1, max_size=10), chosen=st.sampled_from(["duplicates", "keep", "high"]))
def test_with_other_settings_too(server: RedisServer, todo: list[tuple[str, Any]], chosen: str) -> None:
    settings_of = {
        "duplicates": Settings(relations=("duplicates",)),
        "keep": NEAR.with_changes(boilerplate="keep"),
        "high": NEAR.with_changes(threshold=0.9),
    }
    with tempfile.TemporaryDirectory() as folder:
        both(server, folder, todo, settings_of[chosen])
