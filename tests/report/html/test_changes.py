from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import Document, FactKind, Passage, Span
from dedup.report.html.changes import changed_in_passage
from dedup.trace.facts import facts_of

if TYPE_CHECKING:
    from dedup.report.html.changes import Change

_KINDS = (FactKind.NAME, FactKind.NUMBER)


def _changes(source: str, derived: str, languages: tuple[str, str] = ("en", "en")) -> list[Change]:
    a, b = Document("a", source, language=languages[0]), Document("b", derived, language=languages[1])
    facts_a, facts_b = facts_of([a, b], _KINDS, [*languages])
    passage = Passage(Span(0, len(source)), Span(0, len(derived)))
    return changed_in_passage(passage, (a, facts_a), (b, facts_b), one_language=languages[0] == languages[1])


def test_another_number_is_called_out() -> None:
    (change,) = _changes("The storm left 137 people dead on Friday.", "The storm left 133 people dead on Friday.")
    assert (change.kind, change.before.value, change.after.value) == (FactKind.NUMBER, "137", "133")


def test_another_name_is_called_out_wherever_it_stands() -> None:
    source = "Anna Keller met John Kerry in Rome. Later John Kerry left for Paris with aides."
    (change,) = _changes(source, source.replace("John Kerry left", "Antony Blinken left"))
    assert change.kind is FactKind.NAME
    assert change.before.raw == "John Kerry"
    assert change.after.raw == "Antony Blinken"


def test_the_same_number_in_other_words_is_no_change() -> None:
    assert _changes("It killed 3 people there.", "It killed three people there.") == []


def test_a_translation_is_compared_by_its_numbers() -> None:
    (change,) = _changes("It ran for 12 km there.", "Es lief dort 15 km weit.", ("en", "de"))
    assert (change.before.value, change.after.value) == ("12", "15")


def test_what_is_only_left_out_is_no_change() -> None:
    assert _changes("Anna Keller spoke. 137 people died.", "Anna Keller spoke.") == []
