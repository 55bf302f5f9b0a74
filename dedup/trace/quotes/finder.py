"""All quotes of a text: one pass finds the marks, and only beside them are words looked at."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dedup.trace.quotes.marks import Marked, dashed, marked, paragraph_end
from dedup.trace.quotes.quote import Quote
from dedup.trace.quotes.speakers import NOBODY, Said, beside, of_work, verb_at, who

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.model import Span

__all__ = ["find_quotes"]

#: Fewer words between marks are a title or an irony, unless somebody says them; where words are written without
#: spaces, characters. Vietnamese writes a space after each syllable.
_FEWEST: Final = 4
_FEWEST_SYLLABLES: Final = 6
_FEWEST_CHARACTERS: Final = 10
_CERTAINLY: Final = 120  # characters, which are enough in any language
_UNSPACED: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e01-\u0e5b]")
_DASHES: Final = frozenset({"es", "fr", "pt", "tr", "ru", "uk", "it", "pl"})
#: «…, — сказал он, — …» stands within one pair of marks.
_INSERTED: Final = re.compile(r"[,.!?…]\s?([—–-]\s(?P<said>[^—–\n]{3,120}?)[,.]\s?[—–-]\s)")
_LONGEST_TITLE: Final = 10
_LONGEST_GAP: Final = 150
_MANY: Final = 5000  # a text with more quotes is a collection of them


def find_quotes(text: str, language: str | None) -> tuple[Quote, ...]:
    """Find the quotes of a text, in the order of the text.

    Parameters
    ----------
    text
        A document's text.
    language
        Its language, an ISO 639-1 code, if known. Speakers are found in those that have a lexicon.

    Examples
    --------
    >>> [(quote.text, quote.speaker) for quote in find_quotes("“It is over,” said Anna Karlsson on Monday.", "en")]
    [('It is over,', 'Anna Karlsson')]
    """
    language = language or ""
    pairs = marked(text)
    if language in _DASHES and ("—" in text or "–" in text):
        pairs = _with_dashes(text, pairs, language)
    if not pairs:
        return ()
    if language in ("ru", "uk"):
        pairs = [part for pair in pairs for part in _parts(text, pair, language)]
    return tuple(_quotes(text, pairs[:_MANY], language))


def _with_dashes(text: str, pairs: list[Marked], language: str) -> list[Marked]:
    """With what stands between dashes, if a verb of saying follows."""
    said, floor = list[Marked](), -1
    for pair, limit in dashed(text):
        if pair.start > floor and verb_at(text, pair.end, min(limit, pair.end + 40), language):
            said.append(pair)
            floor = pair.end
    if not said:
        return pairs
    kept = [pair for pair in pairs if not any(one.start < pair.end and pair.start < one.end for one in said[:50])]
    return sorted(kept + said[:50])


def _parts(text: str, pair: Marked, language: str) -> Iterator[Marked]:
    """A quote, cut where somebody is named who says it."""
    for match in _INSERTED.finditer(text, pair.inner_start, pair.inner_end):
        if verb_at(text, match.start("said"), match.end("said"), language):
            end = pair.start + len(text[pair.start : match.start(1)].rstrip())
            yield Marked(pair.start, end, pair.inner_start, end, True)
            yield Marked(match.end(), pair.end, match.end(), pair.inner_end, pair.closed)
            return
    yield pair


def _quotes(text: str, pairs: list[Marked], language: str) -> Iterator[Quote]:
    last: Quote | None = None
    known, closed = NOBODY, True
    for at, pair in enumerate(pairs):
        floor = pairs[at - 1].end if at else 0
        near = pairs[at + 1].start if at + 1 < len(pairs) else len(text)
        ceiling = min(near, paragraph_end(text, pair.end)) if pair.end < len(text) else len(text)
        taken = last is not None and last.end == floor and known.said and known.after
        if pair.closed and language != "tr" and _short(text, pair, language) and not beside(text, pair):
            continue
        said = who(text, pair, floor, ceiling, language, taken=taken)
        goes_on = last is not None and last.end == floor and _goes_on(text, last, known, pair, said, closed=closed)
        if not (_counts(text, pair, said, language) or goes_on):
            continue
        quote = _quote(text, pair, said.speaker)
        if goes_on and last is not None:
            quote = _joined(text, last, quote, said)
            if said.said or not known.said:
                known = said
        else:
            known = said
        if last is not None:
            yield last
        last, closed = quote, pair.closed
    if last is not None:
        yield last


def _quote(text: str, pair: Marked, speaker: Span | None) -> Quote:
    name = text[speaker.start : speaker.end] if speaker else None
    words = text[pair.inner_start : pair.inner_end].strip()
    return Quote(text[pair.start : pair.end], words, pair.start, pair.end, name, speaker)


def _joined(text: str, last: Quote, quote: Quote, said: Said) -> Quote:
    """The later part of a quote, with the speaker of the one before it where it has none."""
    if said.said:
        return replace(quote, continued=True)
    return replace(quote, continued=True, speaker=last.speaker, speaker_span=last.speaker_span)


def _goes_on(text: str, last: Quote, known: Said, pair: Marked, said: Said, *, closed: bool) -> bool:
    """Whether a quote is the later part of the one before it."""
    gap = text[last.end : pair.start]
    if not closed:
        return not gap.strip() and "\n" in gap
    if not known.said or not known.after or said.said or "\n" in gap or len(gap) > _LONGEST_GAP:
        return False
    ends = gap.rstrip(" \u00a0—–-")
    if ends.endswith((",", "،", "，")):
        return True
    whole = len(text[pair.inner_start : pair.inner_end].split()) >= _FEWEST
    return ends.endswith((".", "。", ":", "!")) and ends.count(". ") == 0 and whole


def _counts(text: str, pair: Marked, said: Said, language: str) -> bool:
    """Whether what stands between marks is a quote."""
    inner = text[pair.inner_start : pair.inner_end]
    if said.said and said.tight:
        return any(map(str.isalpha, inner))
    if _short(text, pair, language):
        return False
    words = inner.split()
    if not said.said and of_work(text, pair, language):
        return False
    if _UNSPACED.search(inner, 0, 40):
        return True
    return said.said or len(words) > _LONGEST_TITLE or not _like_title(words)


def _short(text: str, pair: Marked, language: str) -> bool:
    """Whether what stands between marks is too short for a quote that nobody says."""
    size = pair.inner_end - pair.inner_start
    if size > _CERTAINLY:
        return False
    inner = text[pair.inner_start : pair.inner_end]
    if not inner.isascii() and _UNSPACED.search(inner, 0, 40):
        return size < _FEWEST_CHARACTERS
    return len(inner.split()) < (_FEWEST_SYLLABLES if language == "vi" else _FEWEST)


def _like_title(words: list[str]) -> bool:
    """Whether every longer word begins with a capital."""
    longer = [word for word in words if len(word) > 3]
    return bool(longer) and all(word[0].isupper() or word[0].isdigit() for word in longer)
