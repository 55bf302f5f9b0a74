"""Names in Arabic script, which has no capitals: words that no lexicon has, behind titles and beside each other."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.names.mention import MAYBE, PART, SPELT, SURE, Mention
from dedup.trace.names.name import NameKind
from dedup.trace.names.organisations import beginnings, organisation_of, organisations

if TYPE_CHECKING:
    from dedup.trace.names.cues import Cues
    from dedup.trace.names.marks import Marks

__all__ = ["uncased_mentions"]

_WORD: Final = re.compile(r"[\u0621-\u064a\u064b-\u0652\u0670-\u06d3\u0640\u200c]+")
_MARKS: Final = re.compile("[\u064b-\u0652\u0670\u0640]")
#: What is written together with the word behind it: and, so; to, in, like.
_PREFIXES: Final = ("و", "ف", "ل", "ب", "ك")
_ARTICLE: Final = "ال"
#: How Arabic words with an article end that are no names.
_ADJECTIVES: Final = ("ية", "ات", "ين", "ون", "ة")
_MOST_WORDS: Final = 4
_TITLE_WORDS: Final = 3
#: Words between a title and its bearer: of which country, of what.
_BETWEEN: Final = 3


class _Word(NamedTuple):
    start: int
    end: int
    plain: str
    joined: bool  # nothing but a space before it


def uncased_mentions(text: str, marks: Marks, cues: Cues) -> list[Mention]:
    """The names of a text, in their order."""
    words = _words(text)
    named, places = marks.named, marks.places
    cued = _cued(cues)
    behind = _behind(words, marks)
    found: list[Mention] = []
    titled = 0  # how many words more may stand before a name that a title announces
    i = 0
    while i < len(words):
        word = words[i]
        if not word.joined:
            titled = 0
        plain, start = word.plain, word.start
        if start not in named and start not in places and plain not in cued and plain[1:] not in cued:
            titled = max(0, titled - 1)
            i += 1
            continue
        size = _title(words, i, cues)
        if size:
            spoken = size == 1 and word.plain in cues.openers  # X said: who speaks stands right behind
            titled, i = 1 if spoken else _BETWEEN + 1, i + size
            continue
        size = _organisation(text, words, i)
        if not size and (size := _organisation(text, words, i, 1)):
            start += 1
        if size:
            found.append(Mention(start, words[i + size - 1].end, NameKind.ORGANISATION, None, SPELT))
            titled, i = 0, i + size
            continue
        spot = marks.places.get(word.start)
        if spot is not None and not _is_organised(plain, cues):
            last = _last_of_place(words, i, spot[1], marks, len(spot[0].names[0].split()))
            found.append(Mention(word.start, words[last].end, NameKind.PLACE, spot[0]))
            # Whose country it is stands before a name: the minister of this and that, the Jordanian X.
            titled, i = max(titled - 1, int(word.plain.startswith(_ARTICLE))), last + 1
            continue
        size = _name(words, i, marks, cues, bool(titled), behind)
        if size:
            kind = NameKind.PERSON if titled else NameKind.NAME
            run = words[i : i + size]
            told = sum(one.start in marks.translated for one in run)
            sure = SURE if titled or told else MAYBE if size > 1 else PART
            organised = i > 0 and word.joined and words[i - 1].plain in cues.organisations and not titled
            if organised:
                kind, sure = NameKind.ORGANISATION, SURE
            found.append(Mention(word.start, words[i + size - 1].end, kind, None, sure))
            titled, i = 0, i + size
            continue
        titled = max(0, titled - 1)
        i += 1
    return found


@cache
def _cued(cues: Cues) -> frozenset[str]:
    """What a name may begin with that is no name by itself, and titles."""
    single = {name for name in organisations() if " " not in name}
    return cues.title_starts | cues.links | beginnings() | single


def _behind(words: list[_Word], marks: Marks) -> dict[str, set[str]]:
    """The words behind each name that a lexicon translates: behind the whole of one, they differ."""
    behind: dict[str, set[str]] = {}
    for word, following in pairwise(words):
        if word.start in marks.translated and following.joined:
            behind.setdefault(word.plain, set()).add(following.plain)
    return behind


def _words(text: str) -> list[_Word]:
    found = []
    end = -1
    for match in _WORD.finditer(text):
        found.append(_Word(match.start(), match.end(), match[0], match.start() == end + 1 and text[end] == " "))
        end = match.end()
    return found


def _title(words: list[_Word], i: int, cues: Cues) -> int:
    """How many words from one on are a title."""
    first = words[i].plain
    if first not in cues.title_starts and (first[0] not in _PREFIXES or first[1:] not in cues.title_starts):
        return 0
    for size in range(_TITLE_WORDS, 0, -1):
        run = words[i : i + size]
        if len(run) == size and run[-1].plain in cues.title_ends and all(word.joined for word in run[1:]):
            joined = " ".join(word.plain for word in run)
            if joined in cues.titles or (joined[1:] in cues.titles and joined[0] in _PREFIXES):
                return size
    return 0


def _continues(words: list[_Word], i: int, marks: Marks, cues: Cues) -> bool:
    """Whether a word belongs to the entry of the lexicon before it, which is a name: it has no meaning of its own."""
    word = words[i]
    if word.start in marks.known or word.start in marks.named or word.start in marks.places:
        return False
    return words[i - 1].start in marks.translated and word.plain not in cues.openers and len(word.plain) > 2


def _is_organised(plain: str, cues: Cues) -> bool:
    """Whether a word says of what kind an organisation is; a place is only where that is from."""
    return plain in cues.organisations or (plain[0] in _PREFIXES and plain[1:] in cues.organisations)


def _organisation(text: str, words: list[_Word], i: int, prefix: int = 0) -> int:
    """How many words from one on are the name of an organisation that is known, of several behind a prefix."""
    if prefix and (words[i].plain[0] not in _PREFIXES or words[i].plain[1:] not in beginnings()):
        return 0
    if not prefix and words[i].plain not in beginnings():
        return 1 if organisation_of(words[i].plain) else 0
    for size in range(min(len(words) - i, 4), prefix, -1):
        run = words[i : i + size]
        if all(word.joined for word in run[1:]) and organisation_of(text[run[0].start + prefix : run[-1].end]):
            return size
    return 0


def _last_of_place(words: list[_Word], i: int, start: int, marks: Marks, size: int) -> int:
    """The last word of a place, which may be an entry of several: those behind its first have no meaning."""
    last = i
    while last + 1 < len(words) and words[last + 1].start <= start:
        last += 1
    while (
        last + 1 < min(len(words), i + size)
        and words[last + 1].joined
        and words[last + 1].start not in marks.known
        and words[last + 1].start not in marks.named
    ):
        last += 1
    return last


def _name(words: list[_Word], i: int, marks: Marks, cues: Cues, titled: bool, behind: dict[str, set[str]]) -> int:
    """How many words from one on are a name."""
    if words[i].start not in marks.named and words[i].plain not in cues.links:
        return 0
    size = 0
    named = 0
    while i + size < len(words) and size < _MOST_WORDS + 1:
        word = words[i + size]
        if size and (not word.joined or (word.plain[0] == "و" and word.start not in marks.known and size > 1)):
            break
        # The last name of As-Sudani is also what comes from there.
        own = titled and size > 0 and word.plain.startswith(_ARTICLE) and word.plain.endswith("ي")
        if size and (own or _continues(words, i + size, marks, cues)):
            named, size = named + 1, size + 1
            continue
        if word.start in marks.places and size:
            break
        if word.plain in cues.links:
            size += 1
            continue
        if size and titled and words[i + size - 1].plain in cues.links:  # Di Maio, whose last part is also May
            named, size = named + 1, size + 1
            continue
        if word.plain in cues.organisations:
            break
        if not titled and word.plain.startswith(_ARTICLE) and word.plain.endswith(_ADJECTIVES):
            break
        if word.start not in marks.named or word.plain in cues.openers or len(_MARKS.sub("", word.plain)) < 3:
            break
        before = words[i + size - 1].plain if size else ""
        if size and word.start not in marks.translated and len(behind.get(before, ())) > 1:
            break
        named, size = named + 1, size + 1
    while size and words[i + size - 1].plain in cues.links:
        size -= 1
    return size if named else 0
