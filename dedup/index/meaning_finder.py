"""What a document has to do with those of an index whose wording it does not share: translations and stories.

The stages are those of a scan, for one document: a search among fingerprints, then judgement of two documents alone,
then the other documents of the clusters that were found. A scan searches in both directions, and knows what came later,
so that it may find a pair that was no candidate when the second of its documents came; `compact` finds those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.decision import LEAST_TERMS, NEITHER, model
from dedup.crosslang.fingerprints import Fingerprints
from dedup.crosslang.judge import Judge
from dedup.crosslang.search import CANDIDATES, UNKNOWN
from dedup.crosslang.translations import FOLLOWED, may_be_translations
from dedup.index import kept
from dedup.index.finder import Finder, Found
from dedup.index.meaning import kept_of
from dedup.near.matches import MOST_COPIES, Related
from dedup.near.texts import Texts
from dedup.near.verify import RELATIONS
from dedup.settings import BY_MEANING, STORIES, TRANSLATIONS
from dedup.trace.stories import search as story_search
from dedup.trace.stories.days import MOST_APART
from dedup.trace.stories.decision import LIKELY
from dedup.trace.stories.judge import StoryJudge

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence, Set

    from numpy.typing import NDArray

    from dedup.index.incoming import Incoming
    from dedup.index.meaning import Meaning, Said
    from dedup.index.prints import Hits
    from dedup.index.store import Entry, Store
    from dedup.settings import Settings

__all__ = ["MeaningFinder", "Near"]

_BY_MEANING: Final = frozenset(i for i, relation in enumerate(RELATIONS) if relation.value in BY_MEANING)
#: Documents that one which joins a cluster is compared with, since what stands for that is related to them.
_MOST_PARTNERS: Final = 4 * FOLLOWED


class _Held(Texts):
    """The texts of some rows of an index, while they are judged.

    Attributes
    ----------
    languages, published, days
        Of each row the code of its language, and what it states of its day; None where not known.
    """

    def __init__(self) -> None:
        super().__init__()
        self._held: dict[int, bytes] = {}
        self.languages: dict[int, str | None] = {}
        self.published: dict[int, str | None] = {}
        self.days: dict[int, int | None] = {}

    def hold(self, row: int, text: bytes, stretches: list[tuple[int, int]], published: str | None) -> None:
        """Take one in."""
        self._held[row], self.published[row] = text, published
        if stretches:
            self.stretches[row] = stretches

    def speaks(self, row: int, language: str | None, day: int | None) -> None:
        """Say of one what its language is, and its day."""
        self.languages[row], self.days[row] = language, day

    def __contains__(self, row: int) -> bool:
        return row in self._held

    def clear(self) -> None:
        """Let go of all."""
        for own in (self._held, self.stretches, self.languages, self.published, self.days):
            own.clear()

    def _views(self, rows: Sequence[int]) -> list[memoryview | bytes]:
        return [self._held[row] for row in rows]

    def sizes(self, rows: Sequence[int]) -> list[int]:
        """How many bytes some texts have."""
        return [len(self._held[row]) for row in rows]


class Near(NamedTuple):
    """What a document is related to by its wording, as far as that matters here.

    Parameters
    ----------
    kind
        The kind that it is of, if that is not new.
    stands_for
        What stands for the cluster that it joins, if it joins one.
    rows
        All that it is related to.
    """

    kind: int | None
    stands_for: int | None
    rows: Set[int]


class MeaningFinder:
    """Finds translations, and reports of the same story, among the documents of an index.

    Parameters
    ----------
    store, finder, meaning
        The documents, what they are related to by their wording, and what they say.
    settings
        What is wanted, and how many days apart.
    """

    def __init__(self, store: Store, finder: Finder, meaning: Meaning, settings: Settings) -> None:
        self._store = store
        self._finder = finder
        self._meaning = meaning
        self._window = settings.window
        self._apart = MOST_APART if settings.window is None else min(settings.window, MOST_APART)
        self._texts = _Held()
        self._copies: dict[int, list[int]] = {}  # of the first document of a kind, all of that
        self._entries: dict[int, Entry] = {}
        languages, published = self._texts.languages.__getitem__, self._texts.published.__getitem__
        self._judge = Judge(self._texts, languages, meaning.translators)
        self._story_judge = StoryJudge(self._texts, languages, published, meaning.translators)

    def related(self, row: int, new: Incoming, said: Said, near: Near, wanted: frozenset[str]) -> list[Found]:
        """The translations of a document, and those that tell its story.

        Parameters
        ----------
        row
            A row above those of all others.
        new, said
            The document, and what it says.
        near
            What it is related to by its wording, which stays that.
        wanted
            The relations to look for.
        """
        if near.kind is not None:
            return [own for own in self._kept(near.kind) if own.row not in near.rows]
        try:
            self._texts.hold(row, new.text, new.stretches, new.document.published)
            self._texts.speaks(row, said.language, said.day)
            if near.stands_for is None:
                return self._spread(self._searched(row, said, near.rows, wanted))
            partners = {self._first_of(own.row) for own in self._kept(near.stands_for)[:_MOST_PARTNERS]}
            return self._spread(self._followed(row, sorted(partners - near.rows), wanted))
        finally:
            self._texts.clear()
            self._copies.clear()
            self._entries.clear()
            self._story_judge.forget(row)

    def near(self, found: Sequence[Found], kind: int | None) -> Near:
        """What a document is related to by its wording, as it counts here; `kind` is its own, if it is no new one."""
        return Near(kind, self._finder.stands_for(found), {own.row for own in found})

    def _kept(self, row: int) -> list[Found]:
        """What a document that was judged before is related to by meaning."""
        return [own for own in self._finder.kept(row) if own.relation in _BY_MEANING]

    def _spread(self, found: Iterable[Found]) -> list[Found]:
        """All documents of the kinds that were found: what a kind is related to, each of its documents is."""
        return [own._replace(row=row) for own in found for row in self._copies.get(own.row, [own.row])]

    def _first_of(self, row: int) -> int:
        """The first document of the kind of one."""
        return next(iter(self._kinds([self._store.entries([row], texts=False)[row].kind])), row)

    def _kinds(self, kinds: Iterable[int]) -> dict[int, int]:
        """The first documents of kinds, with those."""
        found = {}
        for entry, rows in self._store.of_kinds(sorted(kinds), MOST_COPIES):
            self._copies[rows[0]], self._entries[rows[0]] = rows, entry
            found[rows[0]] = entry.kind
        return found

    def _searched(self, row: int, said: Said, known: Set[int], wanted: frozenset[str]) -> list[Found]:
        """Search for a document, judge what is found, and follow it to the clusters that it stands for."""
        if not len(said.print.terms):
            return []
        across, within = self._hits(said, wanted)
        of_stories = [] if within is None else self._like_stories(said, within)
        # Of what is known there is no need to read anything: its kind is its own row, or has another first document.
        kinds = {*(() if across is None else across.kinds.tolist()), *of_stories} - known
        first_of = {kind: first for first, kind in self._kinds(kinds).items() if first not in known}
        self._hold(first_of.values())
        found = list[Found]()
        if across is not None:
            asked = self._alike(said, [first_of[kind] for kind in across.kinds.tolist() if kind in first_of])
            found += self._with_clusters(self._translations(row, asked), row, known, stories=False)
        if within is not None:
            known = known | {own.row for own in found}
            asked = [first_of[kind] for kind in of_stories if kind in first_of and first_of[kind] not in known]
            found += self._with_clusters(self._stories(row, asked), row, known, stories=True)
        return found

    def _hits(self, said: Said, wanted: frozenset[str]) -> tuple[Hits | None, Hits | None]:
        """What resembles a document in other languages, and in all of them in the days of its story; if wanted."""
        search, window = self._meaning.search, -1 if self._window is None else self._window
        # Of fewer terms nothing is a translation.
        translated = bool(wanted & TRANSLATIONS) and said.language is not None and len(said.print.terms) >= LEAST_TERMS
        if translated and wanted & STORIES and (said.day is None or window == self._apart):
            hits = search(said, within=True, window=window, most=CANDIDATES)
            across = hits.only(hits.groups != self._store.spoken.known(said.language))
            return across, hits.best(story_search.CANDIDATES)
        return (
            search(said, within=False, window=window, most=CANDIDATES) if translated else None,
            search(said, within=True, window=self._apart, most=story_search.CANDIDATES) if wanted & STORIES else None,
        )

    def _with_clusters(self, found: list[Found], row: int, known: Set[int], *, stories: bool) -> list[Found]:
        """What was found, and of the clusters that it stands for those kinds which are found to be it, too."""
        members = [own for one in found for own in self._store.clustered(one.row, FOLLOWED)]
        kinds = {entry.kind for entry in self._store.entries(members, texts=False).values()} if members else set()
        others = self._kinds(kinds).keys() - known - {own.row for own in found}
        self._hold(others)
        if stories:
            return found + self._stories(row, [own for own in others if self._is_near(row, own, self._apart)])
        return found + self._translations(row, [own for own in others if self._may_translate(row, own)])

    def _hold(self, rows: Iterable[int]) -> None:
        """Have the texts of the first documents of kinds."""
        new = [row for row in dict.fromkeys(rows) if row not in self._texts]
        if not new:
            return
        spoken = self._store.spoken.spoken(new)
        for row in new:
            entry = self._entries[row]
            self._texts.hold(row, *kept_of(entry), kept.published_of(entry.facts))
            code = self._store.spoken.code_of(spoken[row].language) if row in spoken else UNKNOWN
            self._texts.speaks(row, None if code == UNKNOWN else code, spoken[row].day if row in spoken else None)

    def _alike(self, said: Said, rows: list[int]) -> list[int]:
        """Of documents in other languages those that may be a translation of a document, by their terms."""
        own, languages = said.language or UNKNOWN, self._texts.languages
        knows = self._meaning.translators.knows
        rows = [row for row in rows if (code := languages[row]) is not None and (knows(own) or knows(code))]
        if not rows:
            return []
        codes = [languages[row] or UNKNOWN for row in rows]
        prints = self._meaning.fingerprints(
            self._texts.encoded(rows), [self._texts.stretches.get(row, []) for row in rows], codes
        )
        typical = model().typical_of([(language, "en") for language in (own, *codes)])
        pairs = np.stack([np.zeros(len(rows), np.uint32), np.arange(1, len(rows) + 1, dtype=np.uint32)], axis=1)
        shared = Fingerprints.joined([said.print, prints]).overlap(pairs)
        alike = may_be_translations(shared, typical[0] * typical[1:])
        return [row for row, is_alike in zip(rows, alike.tolist(), strict=True) if is_alike]

    def _like_stories(self, said: Said, hits: Hits) -> list[int]:
        """The kinds that resemble a document enough to tell its story."""
        own = hits.groups == self._store.spoken.known(said.language)
        enough = hits.scores >= np.where(own, story_search.GATE_WITHIN, story_search.GATE_ACROSS)
        kinds: list[int] = hits.kinds[enough].tolist()
        return kinds

    def _followed(self, row: int, others: list[int], wanted: frozenset[str]) -> list[Found]:
        """Judge a document and those that what stands for it is related to, each by itself."""
        self._hold(others)
        found = list[Found]()
        if wanted & TRANSLATIONS:
            found += self._translations(row, [own for own in others if self._may_translate(row, own)])
        if wanted & STORIES:
            known = {own.row for own in found}
            found += self._stories(
                row, [own for own in others if own not in known and self._is_near(row, own, self._apart)]
            )
        return found

    def _may_translate(self, row: int, other: int) -> bool:
        one, two = self._texts.languages[row], self._texts.languages[other]
        return None not in (one, two) and one != two and self._is_near(row, other, self._window)

    def _is_near(self, row: int, other: int, window: int | None) -> bool:
        one, two = self._texts.days[row], self._texts.days[other]
        return window is None or one is None or two is None or abs(one - two) <= window

    def _translations(self, row: int, others: Sequence[int]) -> list[Found]:
        if not others:
            return []
        judged = self._judge.judge(_pairs(row, others))
        return _found(Related.of_translations(judged.only(judged.kind != NEITHER)))

    def _stories(self, row: int, others: Sequence[int]) -> list[Found]:
        if not others:
            return []
        told = self._story_judge.judge(_pairs(row, others))
        return _found(Related.of_stories(told.only(told.likely >= LIKELY)))


def _pairs(row: int, others: Sequence[int]) -> NDArray[np.intp]:
    return np.array([(other, row) for other in sorted(set(others))], np.intp)


def _found(related: Related) -> list[Found]:
    """What a document is related to, which is the second of each pair."""
    figures = (related.similarity, related.containment_b, related.containment_a, related.confidence)
    columns = [related.pairs[:, 0].tolist(), related.relation.tolist(), *(_known(own) for own in figures)]
    return [Found(*own) for own in zip(*columns, strict=True)]


def _known(figures: NDArray[np.float64]) -> list[float | None]:
    """Numbers, None where there is none."""
    return [None if own != own else own for own in figures.tolist()]
