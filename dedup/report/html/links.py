"""A derivation as a page shows it: both texts side by side, what changed, and the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Passage, Span, Verdict
from dedup.report.html.alignment import Row, rows
from dedup.report.html.changes import changed_in_passage
from dedup.report.html.ledger import entries
from dedup.report.html.paragraphs import lines, paragraphs
from dedup.report.html.segments import Segment, differences, segments

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dedup.model import Account, Derivation, Evidence, Ledger
    from dedup.report.html.changes import Change
    from dedup.report.html.documents import Told
    from dedup.report.html.ledger import Entry

__all__ = ["Beside", "Chances", "Link", "links"]

#: Rows of one comparison, and characters of one cell, beyond which a page would be of no use.
_MOST_ROWS: Final = 200
_MOST_CHARACTERS: Final = 20_000


class Beside(NamedTuple):
    """A row of a comparison: what stands in either text, and whether both have it."""

    a: list[Segment]
    b: list[Segment]
    shared: bool

    @property
    def length(self) -> int:
        """Characters of the longer cell."""
        return max(sum(len(segment.text) for segment in cell) for cell in (self.a, self.b))


class Chances(NamedTuple):
    """How likely one document comes from the other, the other from it, both from a third, and neither."""

    derived: float
    turned: float
    common: float

    @property
    def neither(self) -> float:
        """What is left."""
        return max(0.0, 1 - self.derived - self.turned - self.common)


@dataclass(frozen=True)
class Link:
    """A derivation.

    Parameters
    ----------
    anchor
        Its name within the page.
    derivation
        Itself.
    source
        None if that is an agency whose text is not in the collection.
    derived
        The document that was made of it.
    ledger
        The ledger of the pair; None if there is none.
    """

    anchor: str
    derivation: Derivation
    source: Told | None
    derived: Told
    ledger: Ledger | None

    @property
    def confidence(self) -> str:
        """What a filter by confidence finds it by: what is copied is more than probably so."""
        verdict = self.derivation.verdict
        return f"{verdict} {Verdict.PROBABLY}" if verdict is Verdict.COPIED else verdict.value

    @property
    def sides(self) -> tuple[str, str]:
        """What the two texts are called."""
        directed = self.derivation.verdict is not Verdict.UNDIRECTED
        return ("the source", "the derived text") if directed else ("the first text", "the second text")

    @property
    def one_language(self) -> bool:
        """Whether words can be compared."""
        return self.source is not None and self.source.language == self.derived.language

    @cached_property
    def evidence(self) -> Sequence[Evidence]:
        """What speaks for and against the derived document coming from the source."""
        if self.derivation.evidence or self.ledger is None:
            return self.derivation.evidence
        turned = self.ledger.a == self.derived.id
        return [one.turned() for one in self.ledger.evidence] if turned else self.ledger.evidence

    @property
    def chances(self) -> Chances | None:
        """What the ledger amounts to among all documents of the story."""
        ledger = self.ledger
        if ledger is None:
            return None
        ways = (ledger.forward, ledger.backward) if ledger.b == self.derived.id else (ledger.backward, ledger.forward)
        return Chances(*ways, ledger.common)

    @cached_property
    def passages(self) -> Sequence[Passage]:
        """What both have; where that is not known of two texts of one language, all of them is compared."""
        if self.derivation.passages or self.source is None or not self.one_language or self.derivation.second:
            return self.derivation.passages
        return [Passage(Span(0, len(self.source.document.text)), Span(0, len(self.derived.document.text)))]

    @cached_property
    def beside(self) -> list[Beside]:
        """Both texts side by side, as far as that is of use: what goes beyond it is one row."""
        source = self.source
        if source is None or not (source.whole and self.derived.whole):
            return []
        every = rows(len(source.document.text), len(self.derived.document.text), self.passages)
        if self.derivation.second:  # all else is shown beside the first source
            every = [row for row in every if row.shared]
        texts = source.document.text, self.derived.document.text
        every = [
            row if row.shared else Row(_trimmed(texts[0], row.a), _trimmed(texts[1], row.b), shared=False)
            for row in every
        ]
        every = [row for row in every if row.a or row.b]
        found = (beside for row in every for beside in self._beside(source, row))
        return [*islice(found, _MOST_ROWS + 1)]

    @property
    def shown_beside(self) -> list[Beside]:
        """Of these as many as a page shows."""
        return self.beside[:_MOST_ROWS]

    @cached_property
    def changes(self) -> list[Change]:
        """The numbers and names that are others."""
        if self.source is None or not (self.source.whole and self.derived.whole):
            return []
        sides = (self.source.document, self.source.facts), (self.derived.document, self.derived.facts)
        found = [
            change
            for passage in self.passages
            for change in changed_in_passage(passage, *sides, one_language=self.one_language)
        ]
        return list({(one.before.raw, one.after.raw): one for one in found}.values())

    def entries(self, documents: Mapping[str, Told]) -> list[Entry]:
        """The lines of the ledger."""
        return entries(self.evidence, lambda own: documents[own].document.text if own in documents else None)

    def _beside(self, source: Told, row: Row) -> Iterator[Beside]:
        """A row; of a passage in one language its paragraphs, each a row."""
        if not row.shared:
            every = [row.a] if row.a else [], [row.b] if row.b else []
            yield Beside(_cell(source, row.a, every[0]), _cell(self.derived, row.b, every[1]), row.shared)
        elif row.a is None or row.b is None or not self.one_language:
            yield Beside(_cell(source, row.a, ()), _cell(self.derived, row.b, ()), row.shared)
        else:
            texts = source.document.text[slice(*row.a)], self.derived.document.text[slice(*row.b)]
            edits = differences(*texts)
            changed = [_moved(edit.a, row.a.start) for edit in edits], [_moved(edit.b, row.b.start) for edit in edits]
            for in_a, in_b in paragraphs(*texts, edits):
                a = _cell(source, _moved(in_a, row.a.start), changed[0])
                yield Beside(a, _cell(self.derived, _moved(in_b, row.b.start), changed[1]), row.shared)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _trimmed(text: str, span: Span | None) -> Span | None:
    """A stretch without the white space around it; None if there is nothing else."""
    own = text[slice(*span)] if span else ""
    if span is None or not own.strip():
        return None
    return Span(span.start + len(own) - len(own.lstrip()), span.end - len(own) + len(own.rstrip()))


def _cell(one: Told, span: Span | None, changed: Iterable[Span]) -> list[Segment]:
    text = one.document.text
    span = _trimmed(text, span)
    if span is None:
        return []
    shown = Span(span.start, min(span.end, span.start + _MOST_CHARACTERS))
    within = [edit for edit in changed if edit.start < shown.end and edit.end > shown.start]
    found = segments(text, shown, {"boilerplate": one.boilerplate, "changed": lines(text, within)})
    if shown.end < span.end:
        found.append(Segment(f" … {span.end - shown.end:,} more characters", ("left-out",)))
    return found


def links(account: Account, documents: Mapping[str, Told]) -> list[Link]:
    """The derivations of an account, in its order."""
    ledgers = {(ledger.a, ledger.b): ledger for ledger in account.ledgers}
    found = []
    for number, one in enumerate(account.derivations, start=1):
        first, second = sorted((one.source, one.derived))
        found.append(
            Link(f"e{number}", one, documents.get(one.source), documents[one.derived], ledgers.get((first, second)))
        )
    return found
