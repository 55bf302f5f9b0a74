"""A story as its page shows it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from markupsafe import Markup, escape

from dedup.model import DerivationKind, FactKind, Verdict
from dedup.report.html.documents import told
from dedup.report.html.links import links
from dedup.report.html.picture import picture
from dedup.report.html.quotes import Link as Alike
from dedup.report.html.quotes import followed
from dedup.report.html.segments import Segment, differences, segments
from dedup.report.html.shown import one_line, shortened, shown
from dedup.report.html.timeline import scale
from dedup.report.plain import KINDS, Words, percent
from dedup.trace.ledger.moments import Moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dedup.model import Account, Derivation, Fact, Ledger, Span
    from dedup.report.html.documents import Told
    from dedup.report.html.links import Link
    from dedup.report.html.picture import Picture
    from dedup.report.html.timeline import Bar, Scale
    from dedup.report.protocol import TraceResult
    from dedup.report.undetermined import Undetermined

__all__ = ["Dated", "Said", "Story", "sentence_of", "story"]

_NAME: Final = 48  # columns of an id within a sentence


class Dated(NamedTuple):
    """A document on the timeline; without a bar if its date is not known."""

    told: Told
    bar: Bar | None


class Said(NamedTuple):
    """A quote as one document has it, and in which words it differs from the one before in the same language."""

    told: Told
    quote: Fact
    words: list[Segment]


@dataclass(frozen=True)
class Story:
    """All that a page shows of a story.

    Parameters
    ----------
    account
        What is told of it.
    documents
        Its documents, by their ids.
    links
        Its derivations.
    """

    account: Account
    documents: Mapping[str, Told]
    links: Sequence[Link]

    @cached_property
    def words(self) -> Words:
        """Sentences about it, in which documents lead to where they are shown."""
        return Words(self.account, self.named, _isolated, self._scale[1])

    @property
    def title(self) -> str:
        """The headline of the document from which most others come, or else of the likeliest earliest."""
        return self._head.headline

    @property
    def title_language(self) -> str | None:
        """The language of the headline."""
        return self._head.language

    @cached_property
    def _head(self) -> Told:
        below: Counter[str] = Counter()
        for one in reversed([*self._downwards()]):
            below[one.derivation.source] += below[one.derived.id] + 1
        likely = dict(zip(self.account.documents, self.account.first, strict=True))
        return self.documents[max(self.account.documents, key=lambda own: (below[own], likely[own]))]

    def _downwards(self) -> Iterator[Link]:
        """The first sources of all documents, each before those of what was made of the document."""
        waiting = [*self.picture.forest]
        made = {one.derived.id: one for one in self.links if not one.derivation.second}
        while waiting:
            tree = waiting.pop()
            waiting.extend(tree.children)
            if tree.id in made:
                yield made[tree.id]

    def verdict(self, page: str = "") -> list[Markup]:
        """What came out, in sentences that stand on this page, or on another one than the story's own `page`."""
        words = Words(self.account, lambda own: self.named(own, page), _isolated, self._scale[1])
        return [sentence_of(one) for one in words.verdict()]

    @cached_property
    def languages(self) -> list[str]:
        """Of its documents."""
        return sorted({one.language for one in self.documents.values() if one.language})

    @cached_property
    def outlets(self) -> list[str]:
        """Of its documents."""
        return sorted({one.outlet for one in self.documents.values() if one.outlet})

    @cached_property
    def kinds(self) -> list[str]:
        """Of its derivations."""
        kinds = {one.derivation.kind for one in self.links}
        return [kind.value for kind in KINDS if kind in kinds]

    @cached_property
    def confidences(self) -> frozenset[str]:
        """What its derivations are found by in a filter by confidence."""
        return frozenset(name for one in self.links for name in one.confidence.split())

    @cached_property
    def _scale(self) -> tuple[Scale | None, dict[str, Moment]]:
        moments = {own: moment for own, one in self.documents.items() if (moment := Moment.of(one.published))}
        return scale([*moments.values()]), moments

    @property
    def scale(self) -> Scale | None:
        """The scale of the timeline; None if no date is known."""
        return self._scale[0]

    @cached_property
    def timeline(self) -> list[Dated]:
        """The documents by date, those without one last."""
        drawn, moments = self._scale
        dated = sorted(moments, key=lambda own: (moments[own], own))
        found = [Dated(self.documents[own], drawn.bar(moments[own])) for own in dated if drawn]
        return found + [Dated(one, None) for own, one in self.documents.items() if own not in moments]

    @cached_property
    def span(self) -> str:
        """From the first day to the last."""
        days = [one.told.published for one in self.timeline if one.bar and one.told.published]
        known = [(day.first, day.last) for day in days if day.first and day.last]
        if not known:
            return ""
        first, last = min(day for day, _ in known).isoformat(), max(day for _, day in known).isoformat()
        return first if first == last else f"{first} to {last}"

    @cached_property
    def picture(self) -> Picture:
        """The forest."""
        labels = {one.anchor: _label(one.derivation) for one in self.links}
        return picture(self.account, self.documents, self.links, labels)

    @cached_property
    def undetermined(self) -> list[Undetermined]:
        """The pairs that nothing decides."""
        return self.words.undetermined

    @cached_property
    def common(self) -> list[Ledger]:
        """The pairs that come from a third text, here or not."""
        return self.words.common

    @cached_property
    def quotes(self) -> list[list[Said]]:
        """The quotes that stand in several documents."""
        by_date = [one.told for one in self.timeline]
        found = followed({one.id: one.of(FactKind.QUOTE) for one in by_date}, self._alike())
        return [self._said(members) for members in found]

    def sources(self, own: str) -> list[Link]:
        """The derivations of a document, the first source's before those of passages."""
        return [one for one in self.touching(own) if one.derivation.derived == own]

    def agency(self, own: str) -> str:
        """The name of an agency."""
        return next((one.name for one in self.account.agencies if one.id == own), own)

    def touching(self, own: str) -> list[Link]:
        """The derivations that a document is part of."""
        return self._touching.get(own, [])

    @cached_property
    def _touching(self) -> dict[str, list[Link]]:
        found: dict[str, list[Link]] = {}
        for one in self.links:
            for own in {one.derivation.source, one.derivation.derived}:
                found.setdefault(own, []).append(one)
        return found

    def named(self, own: str, page: str = "") -> str:
        """A document as it is named within a sentence: its id, which leads to where it is shown."""
        name = f"<bdi>{escape(shortened(own, _NAME))}</bdi>"
        one = self.documents.get(own)
        return name if one is None else f'<a class="id" href="{page}#{one.anchor}">{name}</a>'

    def _alike(self) -> list[Alike]:
        found = [
            Alike(one.source.id, one.derived.id, tuple(one.passages), one.one_language)
            for one in self.links
            if one.source is not None
        ]
        for ledger in self.account.ledgers:
            a, b = self.documents.get(ledger.a), self.documents.get(ledger.b)
            if a and b and a.language == b.language:
                found.append(Alike(a.id, b.id, (), one_language=True))
        return found

    def _said(self, quotes: Sequence[Fact]) -> list[Said]:
        found: list[Said] = []
        last: dict[str | None, str] = {}
        for quote in quotes:
            one = self.documents[quote.document]
            before = last.get(one.language)
            changed: list[Span] = []
            if before is not None:
                changed = [edit.b for edit in differences(before, quote.value)]
            last[one.language] = quote.value
            whole = type(quote.span)(0, len(quote.value)) if quote.span else None
            words = segments(quote.value, whole, {"changed": changed}) if whole else [Segment(one_line(quote.value))]
            found.append(Said(one, quote, words))
        return found


def sentence_of(words: str) -> Markup:
    """A sentence of `Story.words`, in which all that is not ours is escaped; a figure stays with its sign."""
    return Markup(words.replace(" %", "&nbsp;%"))  # noqa: S704


def _isolated(text: str) -> str:
    """Words of others within a sentence; their full stop is the sentence's."""
    own = text.rstrip(".")
    return f"<bdi>{escape(shown(own))}</bdi>{text[len(own) :]}"


def _label(derivation: Derivation) -> str:
    """What is written on the curve of a derivation."""
    open_ = derivation.verdict is Verdict.UNDIRECTED
    if derivation.second:
        kind = "shares a passage" if open_ else "took a passage"
    elif derivation.kind is DerivationKind.TRANSLATION:
        kind = "translation, direction open," if open_ else KINDS[derivation.kind]
    else:
        kind = "shares text, direction open," if open_ else KINDS[derivation.kind]
    return f"{kind} {percent(derivation.confidence)}"


def story(trace: TraceResult, account: Account) -> Story:
    """What a page shows of an account."""
    documents = told(trace, account)
    return Story(account, documents, links(account, documents))
