from __future__ import annotations

from dedup.model import Fact, FactKind, Passage, Span
from dedup.report.html.quotes import Link, followed


def _quote(document: str, words: str, start: int = 0) -> Fact:
    return Fact(document, FactKind.QUOTE, words, Span(start, start + len(words) + 2), f"“{words}”")


def test_the_same_words_are_one_quote_wherever_they_stand() -> None:
    one, other = _quote("a", "We will not go"), _quote("b", "we  will NOT go")
    assert followed({"a": [one], "b": [other]}, []) == [(one, other)]


def test_a_quote_of_one_document_alone_is_not_followed() -> None:
    assert followed({"a": [_quote("a", "We go"), _quote("a", "We go", 40)], "b": []}, []) == []


def test_words_that_were_edited_are_found_between_linked_documents() -> None:
    one, other = _quote("a", "we will never leave the region"), _quote("b", "we will not leave the region")
    quotes = {"a": [one], "b": [other]}
    assert followed(quotes, []) == []
    assert followed(quotes, [Link("a", "b", (), one_language=True)]) == [(one, other)]


def test_a_part_of_a_quote_is_that_quote() -> None:
    full = _quote("a", "we will not leave the region until all our demands are met, and not one day before")
    part = _quote("b", "until all our demands are met")
    assert followed({"a": [full], "b": [part]}, [Link("a", "b", (), one_language=True)]) == [(full, part)]


def test_a_translation_is_found_by_its_place() -> None:
    first, second = _quote("a", "một hai ba", 10), _quote("a", "bốn năm", 60)
    one, two = _quote("b", "one two three", 15), _quote("b", "four five", 70)
    link = Link("a", "b", (Passage(Span(0, 50), Span(0, 55)), Passage(Span(50, 99), Span(55, 99))), one_language=False)
    assert followed({"a": [first, second], "b": [one, two]}, [link]) == [(first, one), (second, two)]


def test_of_a_passage_with_more_quotes_on_one_side_the_nearest_are_one() -> None:
    first, second = _quote("a", "một hai ba", 5), _quote("a", "bốn năm sáu", 80)
    late = _quote("b", "four five six", 78)
    link = Link("a", "b", (Passage(Span(0, 100), Span(0, 100)),), one_language=False)
    assert followed({"a": [first, second], "b": [late]}, [link]) == [(second, late)]
