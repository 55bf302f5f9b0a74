"""Who speaks: what stands in front of a quote and behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.quotes.chinese import said_after, said_before
from dedup.trace.quotes.names import UNCASED, breaks, name_after, name_before, segments
from dedup.trace.quotes.words import speech_of, tokens

if TYPE_CHECKING:
    from dedup.model import Span
    from dedup.trace.quotes.marks import Marked
    from dedup.trace.quotes.words import Speech, Token

__all__ = ["NOBODY", "Said", "beside", "of_work", "verb_at", "who"]

_BEFORE: Final = 160
_AFTER: Final = 120
_WORDS_AFTER: Final = 14
#: A verb stands so many words in front of its quote; or of a colon.
_NEAR, _NEAR_ARABIC, _NEAR_COLON = 3, 9, 14
_LATEST_VERB: Final = 9
_LATEST_SOURCE: Final = 6
_SUBJECT: Final = 5  # words of a subject in front of an Arabic verb
_THAT: Final = frozenset(("ان", "بان", "انه", "انها", "بانه", "إن"))
_SENTENCE: Final = re.compile(r"[.!?…。！？؟][\"”»“’')\]]*\s+(?=\S)|\n|[.!?]\s*(?=[«“])")
_LEAD: Final = re.compile(r"[\s,،;:–—―-]*")
_VERB_LAST: Final = frozenset({"tr", "fa", "de", "vi"})
_SMALL: Final = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Sra|Gen|Sen|Rep|Gov|Lt|Sgt|TS|GS|BS|Jr|[A-Z])$")


class Said(NamedTuple):
    """Whether a verb of saying stands by a quote, whose, where, and whether behind the quote."""

    said: bool
    speaker: Span | None
    after: bool
    tight: bool = False


_PARTS: Final = frozenset(":：,،，—–-―")
NOBODY: Final = Said(False, None, False)


def who(text: str, quote: Marked, floor: int, ceiling: int, language: str, *, taken: bool) -> Said:
    """Who says a quote. What stands between `floor` and `ceiling` belongs to no other.

    Where it is `taken`, the verb in front says the quote before.
    """
    if language == "zh":
        return _chinese(text, quote, floor, ceiling)
    speech = speech_of(language)
    if speech is None:
        return NOBODY
    start = max(floor, quote.start - _BEFORE)
    for stop in _SENTENCE.finditer(text, start, quote.start):
        if not _SMALL.search(text, max(0, stop.start() - 4), stop.start()):
            start = stop.end()
    lead = text[start : quote.start].rstrip(" \u00a0\u202f([")
    colon = lead.endswith((":", "："))
    before = tokens(text, start, start + len(lead)) if lead and not lead.endswith((".", ";")) else []
    if taken and not colon and start == floor:
        before = []
    if colon and (found := _in_front(before, speech, language, colon=True)).said:
        return found
    behind = _behind(text, quote, ceiling, speech, language, before)
    if behind.said:
        return behind
    found = _in_front(before, speech, language, colon=colon) if not colon else NOBODY
    if found.said:
        tight = lead.endswith((",", "،")) or colon
        return found._replace(tight=tight)
    return _interviewed(before, speech, language) if colon else NOBODY


def beside(text: str, quote: Marked) -> bool:
    """Whether a mark parts a quote from what stands beside it, as it does where somebody says it."""
    before = text[max(0, quote.start - 2) : quote.start].rstrip()
    behind = text[quote.end : quote.end + 2].lstrip()
    return (
        before[-1:] in _PARTS
        or behind[:1] in _PARTS
        or text[quote.inner_end - 1] in ",،?!？！。."
        or quote.start == 0
        or not before
        or not behind
        or "\n" in text[quote.end : quote.end + 2]
    )


def verb_at(text: str, start: int, end: int, language: str) -> bool:
    """Whether a verb of saying begins within the first words of a stretch."""
    speech = speech_of(language)
    if speech is None:
        return False
    found = tokens(text, start, end)[:3]
    return bool(found) and not found[0].capital and speech.phrase(speech.verbs, found, 0) > 0


def of_work(text: str, quote: Marked, language: str) -> bool:
    """Whether the word in front of the marks says that they hold the title of a work."""
    speech = speech_of(language)
    if speech is None:
        return False
    found = tokens(text, max(0, quote.start - 24), quote.start)[-1:]
    return bool(found) and found[0].word in speech.works and not text[found[0].end : quote.start].strip()


def _in_front(found: list[Token], speech: Speech, language: str, *, colon: bool) -> Said:
    """A verb in front of the quote, or "according to"."""
    last = len(found)
    far = language == "ar" and last > 0 and found[-1].word in _THAT
    near = _NEAR_COLON if colon else _NEAR_ARABIC if far else _NEAR
    sources = [(at, speech.phrase(speech.sources, found, at)) for at in range(min(last, 4))]
    behind = max((at + size for at, size in sources if size), default=0)
    said = NOBODY
    for at in range(last - 1, max(behind - 1, last - near - 2), -1):
        size = speech.phrase(speech.verbs, found, at)
        if not size or (language == "tr" and not colon):
            continue
        if last - at - size > near:
            break
        front, back = name_before, name_after
        if language == "ar":
            name = back(found[at + size :], speech, language)
            if name is None and at < _SUBJECT:
                name = front(found[:at], speech, language)
        else:
            name = front(found[:at], speech, language) if at else None
            if name is None and language in ("ru", "es", "id", "fr", "pt") and (at == 0 or found[at].capital):
                name = back(found[at + size :], speech, language)
        said = Said(True, name, after=False, tight=colon)
        if name is not None or language != "ar":
            return said
    if said.said:
        return said
    for at, size in sources:
        if size and at + size < last:
            return Said(True, name_after(found[at + size :], speech, language), after=False)
    return NOBODY


def _behind(text: str, quote: Marked, ceiling: int, speech: Speech, language: str, before: list[Token]) -> Said:
    """A verb behind the quote, or "according to"."""
    lead = _LEAD.match(text, quote.end, ceiling)
    start = lead.end() if lead else quote.end
    if "\n" in text[quote.end : start]:
        return NOBODY
    end = min(ceiling, start + _AFTER)
    stop = _SENTENCE.search(text, start, end)
    while stop is not None and _SMALL.search(text, max(0, stop.start() - 4), stop.start()):
        stop = _SENTENCE.search(text, stop.end(), end)
    found = tokens(text, start, stop.start() + 1 if stop else end, _WORDS_AFTER)
    if not found or found[0].start > start + 1:
        return NOBODY
    tight = bool(lead and set(lead[0]) & set(",،–—―-")) or text[quote.inner_end - 1] in ",،?!？！"
    if size := speech.phrase(speech.own, found, 0):
        return Said(True, None, after=True, tight=True)
    if size := speech.phrase(speech.sources, found, 0):
        return Said(True, name_after(found[size:], speech, language), after=True, tight=tight)
    return _verb_behind(found, speech, language, before, tight=tight)


def _verb_behind(found: list[Token], speech: Speech, language: str, before: list[Token], *, tight: bool) -> Said:
    conjunction = found[0].word in speech.stops and found[0].word not in speech.links
    for at in range(min(len(found), _LATEST_VERB)):
        if conjunction and at:
            break
        if at and breaks(found[at], found[at - 1]):
            break
        size = speech.phrase(speech.verbs, found, at)
        if not size:
            continue
        first = all(token.word in speech.links or token.word in ("как", "كما", "như") for token in found[:at])
        if first:
            name = name_after(found[at + size :], speech, language)
            if name is None and before and language in _VERB_LAST and (language != "de" or not tight):
                name = _subject(before, speech, language)
            return Said(True, name, after=True, tight=tight or language in ("tr", "fa"))
        if conjunction or found[0].gap.strip():
            break
        if not tight and language in ("en", "de", "fr", "es", "pt", "ru", "id") and at > 5:
            break
        return Said(True, name_before(found[:at], speech, language), after=True, tight=tight)
    for at in range(1, min(len(found), _LATEST_SOURCE)):  # "…", Reuters quoted him as saying
        size = speech.phrase(speech.sources, found, at) if language == "vi" else 0
        if size > 1:
            return Said(True, name_after(found[at + size :], speech, language), after=True, tight=tight)
    return NOBODY


def _subject(before: list[Token], speech: Speech, language: str) -> Span | None:
    """The name in front of a quote whose verb stands behind it."""
    if language == "de":
        return None
    if language not in UNCASED:
        parts = segments(before)
        return name_before(parts[0] if len(parts) == 1 else [t for part in parts[-2:] for t in part], speech, language)
    return name_before(before, speech, language)


def _interviewed(found: list[Token], speech: Speech, language: str) -> Said:
    """A line or sentence that is a name and a colon, and then a quote."""
    if not 1 <= len(found) <= 5 or not found[0].capital:
        return NOBODY
    if any(not token.capital and token.word not in speech.particles for token in found):
        return NOBODY
    name = name_before(found, speech, language) if language != "vi" or len(found) > 1 else None
    return Said(name is not None, name, after=False)


def _chinese(text: str, quote: Marked, floor: int, ceiling: int) -> Said:
    start = max(floor, quote.start - 60)
    line = text.rfind("\n", start, quote.start) + 1
    said, name = said_before(text, max(start, line), quote.start)
    if said:
        return Said(True, name, after=False, tight=True)
    end = text.find("\n", quote.end, min(ceiling, quote.end + 40))
    said, name = said_after(text, quote.end, min(ceiling, quote.end + 40) if end < 0 else end)
    return Said(said, name, after=True, tight=said)
