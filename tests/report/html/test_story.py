from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dedup.model import FactKind, Passage, Span
from dedup.report.html import documents
from dedup.report.html.story import story

if TYPE_CHECKING:
    from dedup.report.html.links import Link
    from dedup.report.html.story import Story
    from dedup.report.protocol import TraceResult


@pytest.fixture(scope="module")
def shown(seeds: TraceResult) -> Story:
    return story(seeds, seeds.accounts[0])


def _text(link: Link, side: str) -> str:
    return "".join(piece.text for row in link.beside for piece in getattr(row, side))


def test_the_title_is_of_the_text_that_most_come_from(shown: Story) -> None:
    assert shown.title.startswith("Tổng thư ký AL Ahmed Aboul-Gheit")
    assert shown.title_language == "vi"


def test_a_headline_is_no_boilerplate_and_no_date(shown: Story) -> None:
    _, english, arabic = shown.documents.values()
    assert english.headline == "AL Secretary-General calls for international efforts to eliminate IS"
    assert arabic.headline.startswith("التحالف الدولي")


def test_the_timeline_has_those_without_a_date_last(shown: Story) -> None:
    assert [row.told.id[:3] for row in shown.timeline] == ["003", "000", "002"]
    assert [row.bar is None for row in shown.timeline] == [False, True, True]
    assert shown.span == "2021-06-28"


def test_both_texts_stand_side_by_side_whole(shown: Story, many: TraceResult) -> None:
    for link in (shown.links[0], *story(many, many.accounts[0]).links[3:9]):
        assert link.source is not None
        for side, one in (("a", link.source), ("b", link.derived)):
            assert "".join(_text(link, side).split()) == "".join(one.document.text.split())


def test_between_languages_only_what_is_alone_is_marked(shown: Story) -> None:
    rows = shown.links[0].beside
    assert any(row.shared for row in rows)
    for row in rows:
        marked = {mark for cell in (row.a, row.b) for piece in cell for mark in piece.marks}
        assert ("changed" in marked) is not row.shared


def test_versions_without_passages_are_compared_as_a_whole(many: TraceResult) -> None:
    link = next(one for one in story(many, many.accounts[0]).links if one.source and one.one_language)
    assert link.source is not None
    whole = replace(link, derivation=replace(link.derivation, passages=()))
    sizes = len(link.source.document.text), len(link.derived.document.text)
    assert whole.passages == [Passage(Span(0, sizes[0]), Span(0, sizes[1]))]
    assert any("changed" in piece.marks for row in whole.beside for piece in row.b)


def test_the_ledger_is_turned_towards_the_source(many: TraceResult) -> None:
    for link in story(many, many.accounts[0]).links:
        if link.ledger is None or link.chances is None:
            continue
        assert link.chances.derived == link.derivation.confidence
        alone = replace(link, derivation=replace(link.derivation, evidence=()))
        assert [one.weight for one in alone.evidence] == [one.weight for one in link.evidence]


def test_quotes_are_followed_across_languages(shown: Story) -> None:
    found = [[(said.told.language, said.quote.details["speaker"]) for said in thread] for thread in shown.quotes]
    assert found == [
        [("vi", "AL"), ("en", "AL Secretary-General")],
        [("vi", "Antony Blinken"), ("en", "US Secretary of State Antony Blinken")],
    ]


def test_credits_are_kept_apart(shown: Story) -> None:
    _, english, arabic = shown.documents.values()
    assert [len(english.credits(of)) for of in ("text", "passage", "photo")] == [0, 0, 2]
    assert [len(arabic.credits(of)) for of in ("text", "passage", "photo")] == [1, 1, 0]


def test_all_of_a_text_is_shown_with_its_facts(shown: Story) -> None:
    for one in shown.documents.values():
        assert "".join(piece.text for piece in one.text) == one.document.text
        quoted = "".join(piece.text for piece in one.text if "quote" in piece.marks)
        assert quoted == "".join(fact.raw for fact in one.of(FactKind.QUOTE))


def test_in_the_picture_every_document_and_hidden_source_has_a_card(shown: Story) -> None:
    drawn = shown.picture
    assert sum(card.told is None for card in drawn.cards) == 2
    assert {card.told.id for card in drawn.cards if card.told} == {*shown.documents}
    assert len({(card.x, card.y) for card in drawn.cards}) == len(drawn.cards)
    assert all(0 <= card.y < drawn.height and card.x < drawn.width for card in drawn.cards)
    assert [line.label for line in drawn.lines if line.label] == ["took a passage 81 %"]


def test_a_page_does_not_hold_more_text_than_it_can(seeds: TraceResult, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "_MOST_TEXTS", 3000)
    monkeypatch.setattr(documents, "_MOST_TEXT", 1000)
    found = story(seeds, seeds.accounts[0])
    assert [one.whole for one in found.documents.values()] == [True, True, True]
    assert [sum(len(piece.text) for piece in one.text) for one in found.documents.values()] == [1000] * 3
    monkeypatch.setattr(documents, "_MOST_TEXTS", 1000)
    found = story(seeds, seeds.accounts[0])
    assert [one.whole for one in found.documents.values()] == [True, False, False]
    assert found.links[0].beside == []
