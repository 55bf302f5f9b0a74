"""Numbers and names that are others in the derived text than in its source."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from dedup.model import FactKind
from dedup.report.html.segments import differences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from dedup.model import Document, Fact, Passage, Span

__all__ = ["Change", "changed_in_passage"]


class Change(NamedTuple):
    """A number or a name in the source, and what stands in its place in the derived text."""

    kind: FactKind
    before: Fact
    after: Fact


def changed_in_passage(
    passage: Passage,
    source: tuple[Document, Sequence[Fact]],
    derived: tuple[Document, Sequence[Fact]],
    *,
    one_language: bool,
) -> list[Change]:
    """The changes within a passage.

    Parameters
    ----------
    passage
        What both have: `a` of the source.
    source, derived
        The documents with their facts.
    one_language
        Whether they are of one language: then words are compared, else numbers of the same unit.
    """
    if not one_language:
        return list(_other_numbers(_numbers_in(source[1], passage.a), _numbers_in(derived[1], passage.b)))
    found: list[Change] = []
    texts = source[0].text, derived[0].text
    for edit in differences(texts[0][slice(*passage.a)], texts[1][slice(*passage.b)]):
        if edit.a.start == edit.a.end or edit.b.start == edit.b.end:
            continue
        before = _moved(edit.a, passage.a.start)
        after = _moved(edit.b, passage.b.start)
        found += _paired(
            [fact for fact in source[1] if _is_number(fact) and _touches(fact, before)],
            [fact for fact in derived[1] if _is_number(fact) and _touches(fact, after)],
            _unit_and_value,
        )
        found += _paired(
            _names_in(source[1], texts[0][slice(*before)]), _names_in(derived[1], texts[1][slice(*after)]), _key
        )
    return found


def _moved(span: Span, by: int) -> Span:
    return type(span)(span.start + by, span.end + by)


def _is_number(fact: Fact) -> bool:
    return fact.kind is FactKind.NUMBER


def _touches(fact: Fact, span: Span) -> bool:
    return fact.span is not None and fact.span.start < span.end and span.start < fact.span.end


def _names_in(facts: Sequence[Fact], text: str) -> list[Fact]:
    """The names that a stretch holds as they are written first, by their place in it."""
    found = [(text.find(fact.raw), fact) for fact in facts if fact.kind is FactKind.NAME]
    return [fact for at, fact in sorted(found, key=lambda one: one[0]) if at >= 0]


def _unit_and_value(fact: Fact) -> tuple[str, str]:
    return str(fact.details.get("unit")), fact.value


def _key(fact: Fact) -> tuple[str, str]:
    return "", fact.value


def _paired(
    before: Sequence[Fact], after: Sequence[Fact], comparable: Callable[[Fact], tuple[str, str]]
) -> Iterator[Change]:
    """What differs of facts that stand in each other's place."""
    kept = {comparable(fact) for fact in before} & {comparable(fact) for fact in after}
    gone = [fact for fact in before if comparable(fact) not in kept]
    new = [fact for fact in after if comparable(fact) not in kept]
    for one, other in zip(gone, new, strict=False):
        yield Change(one.kind, one, other)


def _numbers_in(facts: Sequence[Fact], span: Span) -> dict[str, list[Fact]]:
    found: defaultdict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        if _is_number(fact) and _touches(fact, span):
            found[str(fact.details.get("unit"))].append(fact)
    return found


def _other_numbers(before: dict[str, list[Fact]], after: dict[str, list[Fact]]) -> Iterator[Change]:
    """Of each unit the values of which one side has others than the other, if both have as many."""
    for unit, own in before.items():
        if len(own) == len(after.get(unit, ())):
            yield from _paired(own, after[unit], _unit_and_value)
