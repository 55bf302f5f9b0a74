"""The name that speaks, among the words beside a verb of saying."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.model import Span
from dedup.trace.quotes.words import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.quotes.words import Speech, Token

__all__ = ["name_after", "name_before", "segments"]

#: Languages written with capitals, in which a small word behind a name makes it an adjective: a US official.
_ADJECTIVE: Final = frozenset({"en", "de", "tr", "ru"})
#: Languages without capitals.
UNCASED: Final = frozenset({"ar", "fa"})
_COMMA: Final = re.compile(r"[,،]")
_HARD: Final = re.compile(r"""[;:!?()«»“”"„—–\[\]؛؟\n/]|\.(?!\s?$)|\.\s""")
_ABBREVIATED: Final = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "st", "sr", "sra", "m", "ts", "gs", "pgs", "bs", "ths"}
)
_OFFICE: Final = re.compile(
    r".*(?:meister|minister|präsident|kanzler|sprecher|chef|direktor|leiter|trainer|anwalt|kommissar|experte|vorsitzender?"
    r"|sekretär|forscher|general|kapitän)(?:in)?$|(?:prime |vice-?)?(?:president|minister|secretary|chancellor|senator|"
    r"governor|mayor|general|judge|prime|foreign|vice|professor|captain|colonel|chief|spokes(?:wo)?man|sheriff|rep|sen|"
    r"sgt|lt|detective|inspector|justice|king|queen|prince|princess|pope|congressman|defen[cs]e|finance|health|interior|"
    r"attorney|coach|director|ambassador|président|presidente|ministro|ministra|présidente|ministre|premier|première|"
    r"primeiro|primer|papa|pape|cumhurbaşkanı|bakanı|başkanı|başbakan|sözcüsü|valisi|genel|sekreteri|müdürü|dışişleri|"
    r"içişleri|sağlık|президент|министр|премьер|губернатор|пресс|секретарь|глава|председатель)$"
)
_HONORIFICS: Final = frozenset(map(plain, ("آقای", "خانم", "دکتر", "سید", "مهندس", "امام", "سردار", "آیت‌الله")))
_LONGEST_NAME: Final = 6
_FARTHEST: Final = 12
_PLACE: Final = 2
_RUSSIAN_ADJECTIVE: Final = ("ая", "ое", "ый", "ий", "ые", "ого", "ой")
#: "Tal como comentó": the name stands behind the verb.
_AS: Final = frozenset(plain(word) for word in ("como", "as", "wie", "comme", "как", "conforme", "según", "seperti"))


def segments(found: Sequence[Token]) -> list[list[Token]]:
    """Words parted by commas."""
    parts: list[list[Token]] = [[]]
    for token in found:
        if _COMMA.search(token.gap) and parts[-1]:
            parts.append([])
        parts[-1].append(token)
    return parts


def breaks(token: Token, before: Token | None) -> bool:
    """Whether something other than a comma parts a word from the one before."""
    gap = token.gap
    if gap in (" ", "-", "'", "’", ", ", "،", "، "):
        return False
    return bool(_HARD.search(gap)) and not (
        gap.startswith(".") and before is not None and (before.word in _ABBREVIATED or before.end - before.start == 1)
    )


def name_before(found: Sequence[Token], speech: Speech, language: str) -> Span | None:
    """The name in front of a verb: in the words next to it, or before what stands between commas."""
    start = next((at for at in range(len(found) - 1, 0, -1) if breaks(found[at], found[at - 1])), 0)
    parts = segments(found[start:])
    if not found:
        return None
    if language not in UNCASED and (name := _apposed(parts, speech, language)):
        return name
    for back, part in enumerate(reversed(parts[-3:])):
        if language in UNCASED:
            name = _uncased(part, speech, language)
        else:
            name = _last_run(part, speech, language, strict=back == 0)
        if name is not None or part[-1].word in speech.pronouns:
            return name
    return None


def _apposed(parts: Sequence[Sequence[Token]], speech: Speech, language: str) -> Span | None:
    """The name in front of what stands between commas: "Anne Smith, the head of Oxfam, said"."""
    if len(parts) < 2:
        return None
    for part in parts[-2:-4:-1]:
        if len(part) > 1 and all(token.capital or token.word in speech.particles for token in part):
            name = _named(part, speech, language, None)
            if name is not None and not parts[-1][0].capital and parts[-1][0].word not in speech.pronouns:
                return name
    last = parts[-1]
    if len(last) <= _PLACE and all(token.capital for token in last):
        hung = parts[-2]
        at = next((at for at in range(len(hung) - 1, -1, -1) if not hung[at].capital), -1)
        if 0 <= at < len(hung) - 1 and hung[at].word in speech.stops:  # of Bethesda, Maryland, said
            return _last_run(hung, speech, language, strict=False)
    return None


def name_after(found: Sequence[Token], speech: Speech, language: str) -> Span | None:
    """The name behind a verb: "said the president of Russia, Vladimir Putin"."""
    if language in UNCASED:
        return _uncased(_until_stop(found, speech), speech, language)
    bound, small, commas, at = False, 0, 0, 0
    while at < min(len(found), _FARTHEST):
        token = found[at]
        if at and breaks(token, found[at - 1]):
            return None
        comma = bool(_COMMA.search(token.gap))
        if comma:
            commas += 1
            if commas > 1 or not at or not token.capital:
                return None
            bound = False
        if token.capital:
            end = _run_end(found, at, speech)
            if _inflected(found[end - 1]):
                return None
            if end < len(found) and _describes(found, at, end, speech, language):
                if language != "vi":
                    return None
                at = end
                continue
            if not bound and (not comma or end - at > 1):
                return _named(found[at:end], speech, language, at and found[at - 1])
            if bound and end - at > 2 and language not in ("en", "de"):
                return _named(found[at + 1 : end], speech, language, None)
            at = end
            continue
        if token.word in speech.pronouns and token.word not in speech.links:
            return None
        bound = bound or (token.word in speech.stops and token.word not in speech.links)
        small += 1
        at += 1
    return None


def _describes(found: Sequence[Token], at: int, end: int, speech: Speech, language: str) -> bool:
    """Whether words with capitals only say what the small word behind them is: a senior FRN trader."""
    behind = found[end]
    if behind.capital or behind.gap.strip() or _follows(behind, speech):
        return False
    if language == "vi":
        return end - at == 1  # Đại tướng
    if language == "ru":
        return end - at == 1 and found[at].word.endswith(_RUSSIAN_ADJECTIVE)
    return language == "en" and at > 0 and found[0].word in speech.links


def _run_end(found: Sequence[Token], at: int, speech: Speech) -> int:
    """Where a run of words with capitals ends, small particles within it."""
    end = at + 1
    while end < len(found) and end - at < _LONGEST_NAME + 2:
        token = found[end]
        if breaks(token, found[end - 1]) or _COMMA.search(token.gap):
            break
        if token.capital:
            end += 1
        elif token.word in speech.particles and end + 1 < len(found) and found[end + 1].capital:
            if _COMMA.search(found[end + 1].gap) or breaks(found[end + 1], token):
                break
            end += 2
        elif token.gap in ("-", "'", "’"):
            end += 1
        else:
            break
    return end


def _last_run(part: Sequence[Token], speech: Speech, language: str, *, strict: bool) -> Span | None:
    """The last name of some words that does not hang on a preposition."""
    runs, at = list[tuple[int, int]](), 0
    while at < len(part):
        if part[at].capital:
            end = _run_end(part, at, speech)
            runs.append((at, end))
            at = end
        else:
            at += 1
    for start, end in reversed(runs):
        behind = part[end : end + 1]
        if _inflected(part[end - 1]):  # Biden's, Ankara'da
            if language == "tr":
                continue
            return None
        if strict and any(token.word in _AS for token in part[end:]):
            return None
        if language == "vi" and end - start == 1 and behind and not _follows(behind[0], speech):
            continue  # Giám đốc điều hành
        if behind and language in _ADJECTIVE and strict and not _follows(behind[0], speech):
            return None
        front = [token.word for token in part[max(0, start - 2) : start]]
        hangs = any(word in speech.stops and word not in speech.titles - speech.stops for word in front[-1:]) or (
            len(front) == 2 and front[0] in speech.stops and front[1] in speech.links
        )
        if not hangs:
            return _named(part[start:end], speech, language, start and part[start - 1])
    return None


def _inflected(token: Token) -> bool:
    """Whether a name ends in a case: Biden's."""
    return not token.capital and token.gap in ("'", "’")


def _follows(token: Token, speech: Speech) -> bool:
    """Whether a small word may stand between a name and its verb."""
    return token.word in speech.links or token.word in speech.stops or token.word.endswith("ly")


def _named(run: Sequence[Token], speech: Speech, language: str, before: Token | int | None) -> Span | None:
    """A run without the titles in front of it; None where nothing remains, or a German noun."""
    at = 0
    while at < len(run) and (run[at].word in speech.titles or run[at].word in speech.pronouns):
        if len(run) - at == 1 and language == "vi" and at == 0 and run[0].word not in speech.pronouns:
            break
        at += 1
    while len(run) - at > 1 and _OFFICE.match(run[at].word):
        at += 1
        while at < len(run) and run[at].word in speech.particles and not run[at].capital:
            at += 1
    run = run[at:]
    while run and run[-1].word in speech.stops and run[-1].word not in speech.particles:
        run = run[:-1]
    if not run or len(run) > _LONGEST_NAME:
        return None
    if len(run) == 1:
        if _OFFICE.match(run[0].word) or (run[0].end - run[0].start == 1):
            return None
        article = isinstance(before, tuple) and (before.word in speech.links or before.word in {"seine", "ihre"})
        if language == "de" and (at or article):
            return None
    return Span(run[0].start, run[-1].end)


def _until_stop(found: Sequence[Token], speech: Speech) -> Sequence[Token]:
    """The words in front of the first that ends a name, or of a comma."""
    titled = False
    for at, token in enumerate(found):
        if at and (_COMMA.search(token.gap) or breaks(token, found[at - 1])):
            return found[:at]
        titled = titled or token.word in speech.titles
        if token.word in speech.stops and token.word not in speech.titles:
            return found[:at]
        if at == _FARTHEST:
            break
    return found[:_FARTHEST]


def _uncased(part: Sequence[Token], speech: Speech, language: str) -> Span | None:
    """The name in a phrase of a language without capitals: what its titles leave."""
    for at, token in enumerate(part):  # a name, and behind it who that is
        if at and token.word in speech.titles and part[0].word not in speech.titles:
            part = part[:at]
            break
    titled = False
    while part and (part[0].word in speech.titles or _definite(part[0].word, titled)):
        if language == "fa" and part[0].word not in _HONORIFICS:
            return None  # where the title ends and the name begins nothing tells
        titled, part = True, part[1:]
    while part and part[-1].word in speech.links | speech.stops:
        part = part[:-1]
    if not part or len(part) > 4 or any(t.word in speech.pronouns or t.word in speech.stops for t in part):
        return None
    if any(t.word[:1].isdigit() for t in part) or len(part[0].word) < 2:
        return None
    if len(part) == 1 and part[0].word.startswith(("ال", "لل")):
        return None
    return Span(part[0].start, part[-1].end)


def _definite(word: str, titled: bool) -> bool:
    """Whether a word has the Arabic article, with which no first name begins."""
    return len(word) > 4 and word.startswith(("ال", "لل")) and (titled or not word.startswith("الل"))
