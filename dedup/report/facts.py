"""Facts for a person at a terminal, document by document; the layout is not stable, `jsonl` is."""

from __future__ import annotations

from calendar import day_name
from typing import TYPE_CHECKING, Final

from dedup.model import FactKind
from dedup.report.counted import counted
from dedup.report.text import skipped_lines, styled
from dedup.report.visible import padded, visible, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dedup.model import DocumentRecord, Fact
    from dedup.report.protocol import FactsResult

__all__ = ["lines"]

_RAW: Final = 60  # characters of what stands in the text
_LABEL: Final = 13
_MOST_COLUMNS: Final = 28  # a longer value pushes its own line only
_NAMES: Final = {FactKind.DATE: "mentions", FactKind.EVENT: "event", FactKind.BOILERPLATE: "boilerplate"}
_MOST_NAMES: Final = 8  # of one entity: those that come most often

_ENTITIES: Final = ("person", "organisation", "place", "name")

#: A row: the cells, of which the last one takes what room there is.
_Row = tuple[str, ...]


def lines(facts: FactsResult, *, colour: bool = False) -> Iterator[str]:
    r"""Write what each document says: when it was published, its credits, the days it mentions, and the rest.

    Parameters
    ----------
    facts
        The facts.
    colour
        Whether to colour it for a terminal.

    Examples
    --------
    >>> from dedup.finding import find
    >>> from dedup.model import Document
    >>> print(*lines(find([Document("a", "ROME, June 3 (Reuters) - Exports rose.")])), sep="\n")
    a
      published    unknown
      credits      text  reuters  dateline  "ROME, June 3 (Reuters) -"
      mentions     --06-03  dateline  "June 3"
    """
    empty = True
    for number, document in enumerate(facts.documents):
        if number:
            yield ""
        empty = False
        yield styled(visible(document.id), colour, bold=True) + _language(document)
        yield from _of_document(facts.of(document.id), facts.kinds, colour)
    for number, line in enumerate(skipped_lines(facts.skipped, colour=colour)):
        if number == 0 and not empty:
            yield ""
        yield line
    if empty and not facts.skipped:
        yield f"Nothing to read: {counted(0, 'document')}."


def _language(document: DocumentRecord) -> str:
    known = [name for name in (document.language, document.second_language) if name]
    return f"  ({visible(', '.join(known))})" if known else ""


def _of_document(facts: Sequence[Fact], kinds: Sequence[FactKind], colour: bool) -> Iterator[str]:
    published = [fact for fact in facts if fact.details.get("role") == "publication"]
    if FactKind.DATE in kinds:
        yield from _section("published", _unique(map(_published, published)) or [("unknown",)], "green" * colour)
    sections = {kind: [fact for fact in facts if fact.kind is kind and fact not in published] for kind in kinds}
    order = (FactKind.CREDIT, *(kind for kind in kinds if kind is not FactKind.CREDIT))
    for kind in order:
        own = sections.get(kind, [])
        yield from _section(_NAMES.get(kind, f"{kind}s"), _named(own) if kind is FactKind.NAME else _rows(own), "")


def _rows(facts: Iterable[Fact]) -> list[_Row]:
    """One row for each fact, or several that say the same."""
    return _unique(_row(fact) for fact in facts)


def _named(facts: Iterable[Fact]) -> list[_Row]:
    """One row for each entity: its names, those that come most often first, with how often."""
    by: dict[str, list[Fact]] = {}
    for fact in facts:
        by.setdefault(str(fact.details.get("entity")), []).append(fact)
    return [(entity, _listed(by[entity])) for entity in _ENTITIES if entity in by]


def _listed(names: Sequence[Fact]) -> str:
    counts = [(count if isinstance(count := fact.details.get("count"), int) else 1, fact) for fact in names]
    counts.sort(key=lambda one: -one[0])
    shown = [visible(" ".join(fact.raw.split())) + f" ({count})" * (count > 1) for count, fact in counts[:_MOST_NAMES]]
    more = len(counts) - _MOST_NAMES
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def _event(fact: Fact) -> _Row:
    """Who, where and when on one line."""
    who, where, when = (
        part if isinstance(part := fact.details.get(name), tuple) else () for name in ("who", "where", "when")
    )
    parts = (", ".join(map(str, who)), ", ".join(map(str, where)), "/".join(dict.fromkeys(map(str, when))))
    return (visible("  |  ".join(part or "unknown" for part in parts)),)


def _row(fact: Fact) -> _Row:
    if fact.kind is FactKind.EVENT:
        return _event(fact)
    if fact.kind is FactKind.CREDIT:
        own = "own" if fact.details.get("own") else ""
        signal = " ".join(filter(None, (str(fact.details.get("signal")), own)))
        return str(fact.details.get("of")), visible(fact.value), signal, _raw(fact)
    if fact.kind is FactKind.QUOTE:
        return visible(str(fact.details.get("speaker") or "unknown")), _raw(fact)
    if fact.kind is FactKind.NUMBER:
        return f"{fact.value} {fact.details.get('unit') or ''}".rstrip(), _raw(fact)
    if fact.kind is FactKind.DATE:
        return _value(fact), str(fact.details.get("origin")), _raw(fact)
    return visible(fact.value), _raw(fact)


def _published(fact: Fact) -> _Row:
    origin = str(fact.details.get("origin")) + (", corrected" if fact.details.get("corrected") else "")
    return _value(fact), origin, _raw(fact)


def _value(fact: Fact) -> str:
    """A date in fewer characters: with a space before its time, a whole month or year as such."""
    value = fact.value
    if value.startswith(("P", "-P", "-W")):  # counted from a publication that is not known
        return f"a {day_name[int(value[3:]) - 1]}" if value[1] == "W" else "unknown"
    if value.startswith("-"):
        return value
    first, _, last = value.partition("/")
    if first[:4] == last[:4] and first.endswith("-01-01") and last.endswith("-12-31"):
        return first[:4]
    whole = fact.details.get("precision") == "month" and first[:7] == last[:7] and first.endswith("-01")
    return first[:7] if whole else value.replace("T", " ")


def _raw(fact: Fact) -> str:
    """What stands in the text, between marks unless it has its own."""
    raw = " ".join(fact.raw.split())
    raw = visible(raw if len(raw) <= _RAW else raw[: _RAW - 1] + "…")
    return raw if fact.kind is FactKind.QUOTE else f'"{raw}"'


def _unique(rows: Iterable[_Row]) -> list[_Row]:
    """The rows, each once; how often is said behind those that come more than once."""
    counts: dict[_Row, int] = {}
    for row in rows:
        counts[row] = counts.get(row, 0) + 1
    return [row if count == 1 else (*row[:-1], f"{row[-1]}  ({count} times)") for row, count in counts.items()]


def _section(name: str, rows: Sequence[_Row], colour: str) -> Iterator[str]:
    columns = [min(max(map(width, column)), _MOST_COLUMNS) for column in zip(*rows, strict=True)]
    for number, row in enumerate(rows):
        cells = [padded(cell, size) for cell, size in zip(row, columns, strict=True)]
        cells[0] = styled(cells[0], bool(colour), colour=colour)
        yield f"  {'' if number else name:<{_LABEL}}{'  '.join(cells)}".rstrip()
