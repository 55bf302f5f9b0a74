"""Copy histories: the same seed gives the same ones, a source is older than what is made of it, and texts show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

COUNT = 60


@pytest.fixture
def module(benchmark_module: Callable[[str], ModuleType]) -> Any:
    return benchmark_module("histories")


def test_the_same_seed_gives_the_same_documents(module: Any) -> None:
    one, other = (list(module.histories(COUNT, 3)) for _ in range(2))
    assert [history.documents for history in one] == [history.documents for history in other]
    assert [history.nodes for history in one] != [history.nodes for history in module.histories(COUNT, 4)]


def test_what_documents_say_of_themselves_changes_nothing_about_who_copied(module: Any) -> None:
    dating = module.Dating(days=False, missing=0.3, wrong=0.2, credited=0.9)
    one, other = list(module.histories(COUNT, 3)), list(module.histories(COUNT, 3, dating))
    assert [history.nodes for history in one] == [history.nodes for history in other]
    assert [history.edges for history in one] == [history.edges for history in other]


def test_a_source_is_older_and_in_the_collection(module: Any) -> None:
    for history in module.histories(COUNT, 5):
        minute = {node.name: node.minute for node in history.nodes}
        there = {document.id for document in history.documents}
        for derived, (source, kind) in history.edges.items():
            assert {derived, source} <= there
            assert minute[source] < minute[derived]
            assert kind in module.KINDS
        for pair in history.siblings:
            assert set(pair) <= there
            assert not set(pair) & history.edges.keys()


def test_every_kind_is_what_it_is_called(module: Any) -> None:
    kinds = set()
    for history in module.histories(200, 6):
        texts = {document.id: document for document in history.documents}
        for derived, (source, kind) in history.edges.items():
            kinds.add(kind)
            one, other = texts[source], texts[derived]
            assert (one.language == other.language) == (kind != "translation")
            words = [set(document.text.split()) for document in (one, other)]
            if kind in ("copy", "revision"):
                assert len(words[0] & words[1]) > 0.4 * min(map(len, words))
    assert kinds == set(module.KINDS)


@pytest.mark.parametrize(("days", "size"), [(True, 10), (False, 20)])
def test_dates_are_as_exact_as_was_asked(module: Any, days: bool, size: int) -> None:
    documents = [one for history in module.histories(COUNT, 7, module.Dating(days, 0.3)) for one in history.documents]
    stated = [document.published for document in documents if document.published is not None]
    assert {len(date) for date in stated} == {size}
    assert 0.2 < 1 - len(stated) / len(documents) < 0.4


def test_a_quarter_of_all_copies_are_made_within_four_minutes(module: Any) -> None:
    delays = sorted(
        node.minute - history.nodes[node.parent].minute
        for history in module.histories(400, 8)
        for node in history.nodes
        if node.parent is not None and node.kind != "revision"
    )
    assert 2.5 < delays[len(delays) // 4] < 5.5


def test_a_translation_keeps_names_and_figures(benchmark_module: Callable[[str], ModuleType]) -> None:
    rendering = benchmark_module("rendering")
    text = "About 38 teachers in Surabaya stopped work on Wednesday, Mei Zimmer said."
    for language in rendering.LANGUAGES:
        said = rendering.rendered(text, language)
        assert said != text
        assert "38" in said
        assert language in ("ru", "ar") or {"Surabaya", "Mei", "Zimmer"} <= set(said.replace(",", "").split())
    assert rendering.rendered(text, "en") == text
    assert "стоп" not in rendering.rendered("Surabaya", "ru")
