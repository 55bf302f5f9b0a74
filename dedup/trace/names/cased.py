"""Names in scripts with capitals: runs of words that have one where no sentence begins."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.text.sentences import capitals, small_letters
from dedup.trace.names.located import CAPITAL_ADJECTIVES
from dedup.trace.names.mention import MAYBE, PART, SPELT, SURE, Mention
from dedup.trace.names.name import NameKind
from dedup.trace.names.organisations import MOST_WORDS, beginnings, organisation_of
from dedup.trace.names.spelt import place_reach, place_spelt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.trace.names.cues import Cues
    from dedup.trace.names.marks import Marks
    from dedup.trace.names.places import Place

__all__ = ["MOST_IN_RUN", "cased_mentions"]

_AND: Final = frozenset({"and", "&", "y", "e", "et", "und", "и", "ve", "dan", "và"})
_STARTS: Final = frozenset('.!?:;…\n\r\t"“”«»„‘|•–—‹›[/')
_ACRONYM: Final = re.compile(r"[^\W\d_](?:[^\W\d_]|[.&-]|\d){1,7}\Z")
_APOSTROPHE: Final = re.compile("(?<=..)['’]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST: Final = 48
_ELIDED: Final = re.compile("(?:d|l|dell|nell|all|dall|sull)['’](?=.)")
#: Articles and the like that a name has before its capital: al-Sisi.
_ARTICLES: Final = "(?:al|el|as|ad|an|ar|at|az|ez|es|ash|bin)-|[dl]['’]"
_ARTICLE: Final = re.compile(r"(?<!\w)(?:al|el|as|ad|an|ar|at|az|ez|es|ash|bin)-\Z")
_LONGEST_ARTICLE: Final = 4
_ROMAN: Final = re.compile(r"[IVXLC]+\Z")
_MOST_WORDS: Final = 5
#: Words with capitals that are looked at together, far more than any name has: behind them another run begins.
MOST_IN_RUN: Final = 64
#: Languages that say where somebody is from behind who he is.
_COUNTRY_LAST: Final = frozenset({"es", "pt", "fr", "it", "ca", "gl"})
#: Languages of which the verb, and where it was done, may follow its subject at once.
_SUBJECT_FIRST: Final = frozenset({"tr", "az"})
#: Languages that say what a thing is before its name: Biển Đông, Danau Toba.
_NOUN_FIRST: Final = frozenset({"vi", "id", "ms"})
_ADDRESSES: Final = ("Frau ", "Herr ", "Herrn ", "Dr. ", "Prof. ")
_SHORT_ACRONYM: Final = 5
_TITLE_REACH: Final = 48
_TITLE_WORDS: Final = 4
#: Of a line in capitals nothing is told by them.
_SHOUTED: Final = 24
#: What German puts before a noun and hardly before a name.
_DETERMINERS: Final = frozenset({
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "kein", "keine",
    "keinen", "sein", "seine", "seinen", "seinem", "seiner", "ihr", "ihre", "ihren", "ihrem", "ihrer", "mein", "meine",
    "unser", "unsere", "dieser", "diese", "dieses", "diesem", "diesen", "im", "am", "zum", "zur", "vom", "beim", "ins",
    "jede", "jeder", "jedes", "viele", "alle", "mehr", "zwei", "drei", "und", "oder", "pro", "keiner", "jeden",
})  # fmt: skip


_LINE_STARTS: Final = ("", "\n", "\r", "\t")
#: What follows the town that a report begins with: the day and an agency in brackets, and a dash.
_DATELINE: Final = re.compile(
    r", [^\n()]{0,32}\d[^\n()]{0,16}[ \u00a0](?:\(|[-–—])|[ \u00a0]\([^()\n]{2,40}\)[ \u00a0]*[-–—:]"
)


class _Piece(NamedTuple):
    """Words of a run that are still to be cut into names, and whether a title stands before them."""

    words: list[Word]
    titled: bool


class Word(NamedTuple):
    """A word with a capital, or a link between two."""

    start: int
    end: int
    small: str
    closed: bool = False  # nothing of the name follows: its ending, a genitive, is cut off


@cache
def _letters() -> tuple[str, str]:
    """Capital and small letters of all cased scripts, as classes of a pattern."""
    import numpy as np

    both = []
    for table in (capitals(), small_letters()):
        points = np.flatnonzero(np.unpackbits(table, bitorder="little")).tolist()
        runs: list[list[int]] = []
        for point in points:
            if runs and runs[-1][1] == point - 1:
                runs[-1][1] = point
            else:
                runs.append([point, point])
        both.append("".join(f"{re.escape(chr(a))}-{re.escape(chr(b))}" for a, b in runs))
    return both[0], both[1]


@cache
def _runs(links: frozenset[str]) -> re.Pattern[str]:
    """Runs of words with capitals, with the links of a language between them."""
    upper, _ = _letters()
    rest = r"(?:\w|[-'’.&](?=\w)|(?<=\b\w)\.)*"
    between = "|".join(sorted(map(re.escape, links - {"&", "d'"}), key=len, reverse=True))
    link = rf"(?: (?:{between}|&))?" if between else ""
    # The capital comes first, which a search leaps to, and what may not stand before it is looked at behind it.
    # Neither is anything a name that addresses escape other scripts by: %D8%A7.
    more = MOST_IN_RUN - 1
    return re.compile(rf"[{upper}](?<![\w@#%].){rest}(?:{link} (?:{_ARTICLES})?[{upper}]{rest}){{0,{more}}}")


def cased_mentions(text: str, marks: Marks, language: str, cues: Cues) -> list[Mention]:
    """The names of a text, in their order; one that only begins a sentence is not sure."""
    found: list[Mention] = []
    end = 0
    openers = cues.openers
    for run in _runs(cues.links).finditer(text):
        start, stop = run.span()
        if start < end:
            continue
        raw = run[0]
        if start and text[start - 1] == "-":
            article = _ARTICLE.search(text, max(0, start - _LONGEST_ARTICLE), start)
            if article:
                start, raw = article.start(), text[article.start() : stop]
        if " " not in raw and not raw.isupper():
            small = raw.lower()
            if small in openers and small not in beginnings():
                continue
            if start not in marks.named and start not in marks.places and _is_plain(text, start, small, language, cues):
                if language != "de":
                    found.append(Mention(start, stop, NameKind.NAME, None, PART))
                continue
        found += _Run(text, start, stop, marks, language, cues).mentions()
        if found:
            end = max(end, found[-1].end)
    return _with_adjectives(text, marks, language, found)


def _is_plain(text: str, start: int, small: str, language: str, cues: Cues) -> bool:
    """Whether nothing but its capital makes a word a name."""
    if small in cues.title_ends or "'" in small or "’" in small or "-" in small or place_reach(small, language):
        return False
    if language == "de" and small.endswith("s") and place_reach(small[:-1], language):
        return False
    return small not in beginnings() and not organisation_of(small) and not _titled(text, start, cues)


def _titled(text: str, start: int, cues: Cues) -> bool:
    """Whether a title stands right before, in small letters."""
    if not 2 <= start <= len(text) or text[start - 1] not in " (\u00a0":
        return False
    low = max(0, start - _TITLE_REACH)
    end = start - 1 - (text[start - 2] in " ,(")
    last = text[text.rfind(" ", low, end) + 1 : end].lower().lstrip('("“«')
    if last not in cues.title_ends:
        return False
    if last in cues.titles:
        return True
    words = text[low:end].lower().rsplit(maxsplit=_TITLE_WORDS)
    return any(" ".join(words[-size:]).lstrip('("“«') in cues.titles for size in range(2, _TITLE_WORDS + 1))


def _with_adjectives(text: str, marks: Marks, language: str, found: list[Mention]) -> list[Mention]:
    """The names and what comes from a place, which many languages write with a small letter."""
    if language in CAPITAL_ADJECTIVES:
        return found
    small = []
    for start, (place, _) in marks.places.items():
        if text[start : start + 1].islower() and (word := _WORD.match(text, start)):
            small.append(Mention(start, word.end(), NameKind.PLACE, place))
    if not small:
        return found
    ends = {one.start: one.end for one in found}
    inside = {point for start, end in ends.items() for point in range(start, end)}
    found += [one for one in small if one.start not in inside]
    found.sort(key=lambda one: one.start)
    return found


def _organisation_end(text: str, start: int, first: str) -> int:
    """Where the organisation ends whose name begins here, in small letters too: Liên hợp quốc; 0 if it is none."""
    if first not in beginnings():
        return 0
    near = text[start : start + _LONGEST]
    ends = [match.end() for match in _WORD.finditer(near)][:MOST_WORDS]
    return next((start + end for end in reversed(ends) if organisation_of(near[:end])), 0)


class _Run:
    """A run of words with capitals, to be cut into names."""

    __slots__ = ("cues", "language", "marks", "opens", "text", "words")

    def __init__(self, text: str, start: int, end: int, marks: Marks, language: str, cues: Cues) -> None:
        self.text = text
        self.marks = marks
        self.language = language
        self.cues = cues
        self.words = _words(text, start, end, language)
        before = text[max(0, start - 3) : start].rstrip(" ('’")
        self.opens = start == 0 or before[-1:] in _STARTS or not before

    def mentions(self) -> Iterator[Mention]:
        words = self.words
        if self.opens:
            while words and self._only_opens(words[0].small) and not self._is_organisation(words[0]):
                words, self.opens = words[1:], False
        if words and (end := _organisation_end(self.text, words[0].start, words[0].small)):
            yield Mention(words[0].start, end, NameKind.ORGANISATION, None, SPELT)
            words = self._trimmed([word for word in words if word.start >= end])
        if self.opens and len(words) > 2 and self._is_of(words):
            words, self.opens = words[2:], False
        titled = _titled(self.text, words[0].start, self.cues) if words else False
        if words and self._ends_title(words):
            words, titled = words[1:], True
        if len(words) == 1:  # most are
            if not self._title_at(words, 0) and self._trimmed(words) and (one := self._alone(words, titled)):
                yield one
            return
        for part, by_title in self._parts(words, titled):
            part = self._trimmed(part)
            if part:
                yield from self._named(part, by_title)

    def _only_opens(self, small: str) -> bool:
        """Whether a word that begins a sentence is no name."""
        return small in self.cues.openers or (self.language == "de" and small in _DETERMINERS)

    def _is_organisation(self, word: Word) -> bool:
        """Whether an organisation begins with a word that may open a sentence too."""
        return _organisation_end(self.text, word.start, word.small) > word.end

    def _ends_title(self, words: list[Word]) -> bool:
        """Whether the first word is the last of a title that begins in small letters: secretario de Estado."""
        first = words[0]
        return (
            first.small in self.cues.title_ends
            and not self._title_at(words, 0)
            and _titled(self.text, first.end + 1, self.cues)
        )

    def _is_of(self, words: list[Word]) -> bool:
        """Whether a sentence begins with what something is of a name: Shares of Toyota."""
        first, second = words[0], words[1]
        if second.small not in self.cues.links or self.text[second.start].isupper() or second.small in _AND:
            return False
        cues = self.cues
        if first.small in cues.organisations or first.small in cues.things or first.small in cues.title_ends:
            return False
        return first.start not in self.marks.places and first.start not in self.marks.translated

    def _parts(self, words: list[Word], titled: bool) -> Iterator[tuple[list[Word], bool]]:
        """The run cut at titles and at the countries beside them."""
        part: list[Word] = []
        organised = any(word.small in self.cues.organisations for word in words)
        i = 0
        while i < len(words):
            size = self._title_at(words, i)
            if size:
                if part:
                    yield part, titled
                part, titled, i = [], True, i + size
                continue
            if part and not organised and self._cuts(words, i):
                yield part, titled
                part, titled, i = [], False, i + 1
                continue
            part.append(words[i])
            i += 1
            if words[i - 1].closed:
                yield part, titled
                part, titled = [], False
        if part:
            yield part, titled

    def _cuts(self, words: list[Word], i: int) -> bool:
        """Whether a link stands between two names, or between a German noun and a name."""
        small = words[i].small
        return small in _AND or (
            self.language == "de" and small in ("von", "zu") and words[i - 1].start not in self.marks.named
        )

    def _title_at(self, words: list[Word], i: int) -> int:
        """How many words from one on are a title."""
        reach = min(len(words) - i, _TITLE_WORDS)
        for size in range(reach, 0, -1):
            last = words[i + size - 1].small
            last = last[last.rfind("-") + 1 :] if self.language == "de" and size == 1 else last
            if last in self.cues.title_ends:
                joined = " ".join(word.small for word in words[i : i + size]) if size > 1 else last
                if joined in self.cues.titles:
                    return size
        return 0

    def _trimmed(self, words: list[Word]) -> list[Word]:
        """Words without links at either end."""
        while (
            words
            and not self.text[words[0].start].isupper()
            and "-" not in words[0].small
            and "'" not in words[0].small
        ):
            words = words[1:]
        while len(words) > 1 and self.language == "en" and words[-1].small in self.cues.openers:
            words = words[:-1]
        while words and words[-1].small in self.cues.links and not self.text[words[-1].start].isupper():
            words = words[:-1]
        return words

    def _named(self, words: list[Word], titled: bool) -> Iterator[Mention]:
        """The names of some words, in their order."""
        left: list[Mention | _Piece] = [_Piece(words, titled)]
        while left:
            first = left.pop()
            if isinstance(first, Mention):
                yield first
            elif first.words:
                left += [*self._cut(first.words, first.titled)][::-1]

    def _cut(self, words: list[Word], titled: bool) -> Iterator[Mention | _Piece]:
        """What some words begin with, and what that leaves of them."""
        cues = self.cues
        organised = any(word.small in cues.organisations for word in words)
        if len(words) > 1 and (size := self._known(words)):
            yield Mention(words[0].start, words[size - 1].end, NameKind.ORGANISATION, None, SPELT)
            yield _Piece(self._trimmed(words[size:]), titled)
            return
        if not organised:
            place, size, sure = self._place(words)
            rest = words[size:]
            if place is not None and not rest:
                yield Mention(words[0].start, words[-1].end, NameKind.PLACE, place, sure)
                return
            if place is not None and self._stands_apart(place, sure, rest, titled):
                yield Mention(words[0].start, words[size - 1].end, NameKind.PLACE, place, sure)
                yield _Piece(self._trimmed(rest), titled)
                return
        elif (place := place_spelt(self._raw(words), self.language)) is not None:
            yield Mention(words[0].start, words[-1].end, NameKind.PLACE, place, SPELT)
            return
        words = words if organised else self._without_noun(words)
        first = self.text[words[0].start : words[0].end]
        if titled and len(words) > 1 and first.isupper() and 2 <= len(first) <= _SHORT_ACRONYM and not organised:
            yield Mention(words[0].start, words[0].end, NameKind.ORGANISATION)
            yield _Piece(words[1:], titled)
            return
        if len(words) > 1 and self.language in _NOUN_FIRST and not organised and words[0].start not in self.marks.named:
            place, size, sure = self._place(words[1:])
            if place is not None and size == len(words) - 1 and sure == SPELT:
                yield Mention(words[1].start, words[-1].end, NameKind.PLACE, place, sure)
                return
        if self.language in _SUBJECT_FIRST:
            for i in range(2, len(words)):
                place, size, sure = self._place(words[i:])
                if place is not None and sure == SPELT and size == len(words) - i:
                    yield _Piece(words[:i], titled)
                    yield Mention(words[i].start, words[-1].end, NameKind.PLACE, place, sure)
                    return
        if len(words) > 1 and not organised and (inner := self._inner_place(words)):
            yield _Piece(self._trimmed(words[:inner]), titled)
            yield _Piece(words[inner:], False)
            return
        mention = self._one(words, titled, organised)
        if mention:
            yield mention

    def _alone(self, words: list[Word], titled: bool) -> Mention | None:
        """What `_cut` makes of a single word."""
        (word,) = words
        organised = word.small in self.cues.organisations
        if organised:
            place, sure = place_spelt(self.text[word.start : word.end], self.language), SPELT
        else:
            place, _, sure = self._place(words)
        if place is not None:
            return Mention(word.start, word.end, NameKind.PLACE, place, sure)
        return self._one(words, titled, organised)

    def _without_noun(self, words: list[Word]) -> list[Word]:
        """Words without a verb of saying before them, and in German without a noun: Oppositionsführer Corbyn."""
        while len(words) > 1 and words[0].small in self.cues.verbs:
            words = words[1:]
        if self.language == "de" and words[-1].start in self.marks.named:
            while len(words) > 1 and words[0].start in self.marks.known and words[0].start not in self.marks.named:
                words = words[1:]
        return words

    def _known(self, words: list[Word]) -> int:
        """How many words from the first on are the name of an organisation that is known."""
        if organisation_of(self._raw(words[:1])):
            return 1
        if words[0].small not in beginnings():
            return 0
        return next((n for n in range(min(len(words), MOST_WORDS), 1, -1) if organisation_of(self._raw(words[:n]))), 0)

    def _stands_apart(self, place: Place, sure: int, rest: list[Word], titled: bool) -> bool:
        """Whether a place that a run begins with is none of the name behind it: the governor of Texas X."""
        if rest[0].small in self.cues.links:
            return True
        if sure < SPELT and self.language in _COUNTRY_LAST:
            return False
        return place.kind == "country" or titled

    def _raw(self, words: list[Word]) -> str:
        return self.text[words[0].start : words[-1].end]

    def _place(self, words: list[Word]) -> tuple[Place | None, int, int]:
        """The place that a run begins with, of how many words it is, and how sure that is."""
        text, language = self.text, self.language
        for size in range(min(len(words), place_reach(words[0].small, language)), 0, -1):
            spelt = place_spelt(text[words[0].start : words[size - 1].end], language)
            if spelt is not None and (size > 1 or len(words[0].small) > 1 or not self.opens):
                return spelt, size, SPELT
        if language == "de" and words[0].small.endswith("s"):  # a genitive
            spelt = place_spelt(text[words[0].start : words[0].end - 1], language)
            if spelt is not None:
                return spelt, 1, SPELT
        spot = self.marks.places.get(words[0].start)
        if spot is None:
            return None, 0, PART
        return spot[0], sum(word.start <= spot[1] for word in words) or 1, SURE

    def _inner_place(self, words: list[Word]) -> int:
        """Where a country stands behind a link in a run, Bank of England apart: a cut."""
        for i in range(1, len(words)):
            link = words[i - 1].small in self.cues.links and not self._raw(words[i - 1 : i])[0].isupper()
            if i > 1 and link and self._place(words[i:])[2] == SPELT:
                return i
        return 0

    def _one(self, words: list[Word], titled: bool, organised: bool) -> Mention | None:
        start, end = words[0].start, words[-1].end
        raw = self.text[start:end]
        if len(words) > _MOST_WORDS + (2 if organised else 0):
            return None
        if titled and not organised:
            if len(words) == 1:
                if raw.isupper():
                    return self._single(words[0], raw)
                common = self.language == "de" and start in self.marks.known
                common = common and not self.text.endswith(_ADDRESSES, 0, start)
                if common or words[0].small in self.cues.openers or len(raw) < 2:
                    return None
            return Mention(start, end, NameKind.PERSON)
        if len(words) == 1:
            return self._single(words[0], raw)
        upper = [word for word in words if self.text[word.start].isupper() or "-" in word.small]
        if organised:
            return Mention(start, end, NameKind.ORGANISATION)
        if raw.isupper() and len(raw) > _SHOUTED:
            return None
        named = [word for word in upper if word.start in self.marks.named or word.start not in self.marks.known]
        if len(named) < len(upper):
            enough = 2 * len(named) >= len(upper) and not self.opens and self.language != "de"
            told = any(word.start in self.marks.translated for word in upper)
            return Mention(start, end, NameKind.PERSON if told else NameKind.NAME) if enough or told else None
        if not self.cues.things.isdisjoint(word.small for word in words):
            return Mention(start, end, NameKind.NAME)
        person = all(not self.text[w.start : w.end].isupper() or len(w.small) < 3 for w in upper) and not any(
            map(str.isdecimal, raw)
        )
        return Mention(start, end, NameKind.PERSON if person else NameKind.NAME)

    def _single(self, word: Word, raw: str) -> Mention | None:
        start, end = word.start, word.end
        if organisation_of(raw):
            return Mention(start, end, NameKind.ORGANISATION, None, SPELT)
        if raw.isupper():
            if raw == "EE" and self.text.startswith(". UU", end):
                return Mention(start, end, NameKind.PLACE, place_spelt("United States", "en"), SURE)
            if raw == "UU" and self.text.endswith("EE. ", 0, start):
                return None
            if self._is_dateline(start, end):
                return Mention(start, end, NameKind.NAME, None, PART)
            if len(raw) < 2 or not _ACRONYM.match(raw) or _ROMAN.match(raw) or self._shouted(start, end):
                return None
            return Mention(start, end, NameKind.ORGANISATION)
        if word.small in self.cues.organisations or word.small in self.cues.openers or len(raw) < 2:
            return None
        named = start in self.marks.named
        if self.language == "de":
            before = self.text[max(0, start - 16) : start].split()
            if not named or (before and before[-1].lower() in _DETERMINERS):
                return None
            return Mention(start, end, NameKind.NAME, sure=MAYBE)
        if not named:
            return Mention(start, end, NameKind.NAME, sure=PART)
        return Mention(start, end, NameKind.NAME, sure=MAYBE if self.opens else SURE)

    def _is_dateline(self, start: int, end: int) -> bool:
        """Whether a line begins as one with the town of a report does: a word in capitals is no acronym there."""
        before = self.text[max(0, start - 1) : start]
        return before in _LINE_STARTS and _DATELINE.match(self.text, end) is not None

    def _shouted(self, start: int, end: int) -> bool:
        """Whether all around is in capitals."""
        around = self.text[max(0, start - 12) : start] + self.text[end : end + 12]
        return around.isupper()


def _words(text: str, start: int, end: int, language: str) -> list[Word]:
    found = []
    at = start
    raw = text[start:end]
    marked = "'" in raw or "’" in raw
    if not marked and " " not in raw:
        return [Word(start, end, raw.lower())]
    for piece in raw.split(" "):
        stem = piece
        if marked:
            if cut := _ELIDED.match(piece):
                at, stem = at + cut.end(), piece[cut.end() :]
                piece = stem
            if language == "tr" and (cut := _APOSTROPHE.search(piece)):
                stem = piece[: cut.start()]
            elif piece.endswith(("'s", "’s")):
                stem = piece[:-2]
        found.append(Word(at, at + len(stem), stem.lower(), len(stem) < len(piece)))
        at += len(piece) + 1
    return found
