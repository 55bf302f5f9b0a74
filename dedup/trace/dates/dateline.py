"""Where a report was sent from, and when, in front of it: HANOI, June 3, 2021 (Reuters) -."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.dates.names import weekdays
from dedup.trace.dates.words import words

if TYPE_CHECKING:
    from dedup.model import Span

__all__ = ["begins_dateline", "in_dateline", "opens_range"]

#: How far from where its line begins the day of a dateline stands, and what ends one from the day.
_REACH: Final = 60
#: How many words a place has: fewer where no agency is named, and in scripts whose words do not tell names from others.
_MOST_WORDS: Final = 6
_MOST_WITH_AGENCY: Final = 9
_MOST_CASELESS: Final = 2
_MOST_CASELESS_WITH_AGENCY: Final = 4
_MOST_SIGNS: Final = 24
_MOST_SIGNS_ALONE: Final = 6

_AGENCY: Final = re.compile(
    r"\s*[,.،，]?\s*(?:[(（\[]\s*(?P<name>[^()（）\[\]\n]{2,40}?)\s*[)）\]]|/\s?(?P<slashed>[^/\n]{2,30}?)\s?/)"
)
#: A bracket that stands before the day: with the agency, or open with the day in it.
_CLOSED: Final = re.compile(r"[(（\[【]\s*([^()（）\[\]【】\n]{2,40}?)\s*[)）\]】]")
_OPEN: Final = re.compile(r"[(（\[【]([^()（）\[\]【】\n]*)$")
_CLOSE: Final = re.compile(r"([^()（）\[\]【】\n]{0,30})[)）\]】]")
_DASH: Final = re.compile(r"\s*[,.]?\s*(?:(?:--|[–—‒−ـ-])(?!\d)|(?P<colon>[:：]))")
_DASHED: Final = re.compile(r"--|[–—‒−ـ]|\s-|-\s")
_RANGE: Final = re.compile(r"\s*[,.]?\s*(?:--|[–—‒−-])[^\n\d]{0,12}\d")
#: Sent by wire, in Chinese; what else begins with the same sign is no dateline.
_WIRE: Final = re.compile(
    r"\s?(?:综合|綜合)?"
    r"(?:[电電](?![话話视視影子脑腦力网網动動台臺邮郵信器池缆纜])|[讯訊](?!息|号|號))"
)
_WIRE_END: Final = re.compile(r"[\s　（(：:)）\]】]|$")
_WIRED_BY: Final = re.compile(r"[社网網报報台臺记記讯訊]")
_HAN: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_WEEK_SIGN: Final = re.compile(r"星期|[周週][一二三四五六日]|曜")
_SENTENCE: Final = re.compile(r"[!?;:\"“”«»…。！？；：，、؟؛|@#]|\w{4}\.\s|\d")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CAPITALISED: Final = re.compile(r"[^\W\d_]")

#: Words in small letters that are parts of names of places, ...
_PARTICLES: Final = words(
    "de la las los el del da do dos das di du des le les lès en aux sur sous am an der den im und upon van ter het "
    "and of y e et al na nad sul della dei"
)
#: ... those that stand before a day, after a comma, ...
_DAY_WORDS: Final = words("le den el ngày am il lo a din dne dnia dia")
#: ... and those that no place begins with: with them a sentence does.
_OPENERS: Final = words(
    "on in at by since until till from after before last next this dated updated published posted am im seit ab bis "
    "vom nach vor ngày sáng trưa chiều tối đêm khuya hôm từ đến tới ở tại vào trong sau trước depuis dès au avant "
    "après desde hasta en em a à file photo photos ảnh foto "
    "في من منذ حتى بعد قبل يوم اليوم أمس امس غدا قال وقال در از روز"
)
#: Languages whose days of the week may stand before a day.
_WEEKS: Final = ("en", "fr", "es", "pt", "it", "de", "vi", "id", "ar", "fa", "nl")
_SHORTEST_DAY: Final = 4  # letters: a shorter one may be a word too
#: Agencies that write themselves in small letters; zones and notes are none.
_SMALL_AGENCIES: Final = words(
    "dpa ots epd kna sda ddp afp ap apa efe ansa lusa belga anp ntb tt ritzau stt pap ctk tass sid dapd"
)
_NO_AGENCIES: Final = words("gmt utc est edt cet cest file photo updated local right left")


class _Parts(NamedTuple):
    """What stands before the day without the agency, the agency, what stands after them, and whether it ends all."""

    front: str
    agency: str | None
    rest: str
    ended: bool = False


def in_dateline(text: str, span: Span) -> bool:
    """Whether a day stands in a dateline.

    Parameters
    ----------
    text, span
        The text, and where the day stands in it.

    Examples
    --------
    >>> from dedup.model import Span
    >>> in_dateline("HANOI, June 3 (Reuters) - Talks went on.", Span(7, 13))
    True
    >>> in_dateline("Le préfet a dit le 3 mars : oui", Span(19, 25))
    False
    """
    start, end = span
    head = text[text.rfind("\n", 0, start) + 1 : start]
    if not head.strip() or len(head) > _REACH:
        return False
    parts = _parted(unicodedata.normalize("NFC", head), text[end : end + _REACH].partition("\n")[0])
    wire = _WIRE.match(parts.rest)
    if wire is not None:
        return _is_wired(parts.front, parts.rest[wire.end() :])
    dash = _DASH.match(parts.rest)
    if not parts.ended and dash is None:
        return False
    if _has_case(parts.front):
        return _is_place(parts.front, _MOST_WORDS if parts.agency is None else _MOST_WITH_AGENCY)
    return (dash is not None and (parts.agency is not None or dash["colon"] is None)) and _is_caseless_place(
        parts.front, parts.agency
    )


def begins_dateline(text: str, start: int, end: int) -> bool:
    """Whether what is read as a day may be one as it stands in a dateline with its agency: Manila, 4 mar (EFE)."""
    head = text[text.rfind("\n", max(0, start - _REACH - 1), start) + 1 : start]
    found = _AGENCY.match(text, end, end + _REACH)
    if found is None or len(head) > _REACH or not head.strip() or not _is_agency(found["name"] or found["slashed"]):
        return False
    return _has_case(head) and _is_place(unicodedata.normalize("NFC", head), _MOST_WORDS)


def opens_range(text: str, end: int) -> bool:
    """Whether a dash and soon a number follow a day, as the last day of a range does."""
    return _RANGE.match(text, end) is not None


def _parted(head: str, tail: str) -> _Parts:
    opened = _OPEN.search(head)
    if opened is not None:
        return _parted_within(head, opened, tail)
    for closed in _CLOSED.finditer(head):
        behind = head[closed.end() :]
        if _is_agency(closed[1]) and not _DASHED.search(behind):
            return _Parts(f"{head[: closed.start()]}, {behind}", closed[1], tail)
    found = _AGENCY.match(tail)
    if found is None:
        return _Parts(head, None, tail)
    name = found["name"] or found["slashed"]
    named = _is_agency(name)
    return _Parts(head, name if named else None, tail[found.end() :], named)


def _parted_within(head: str, opened: re.Match[str], tail: str) -> _Parts:
    """Of a day in brackets: Hà Nội (TTXVN 3/6/2021) -, or with its place in them too."""
    front, inside, close = head[: opened.start()], opened[1], _CLOSE.match(tail)
    if not front.strip() or close is None:
        return _Parts(inside, None, tail)
    rest = tail[close.end() :]
    agency = next((name for name in (inside, close[1]) if _is_agency(name)), None)
    return _Parts(front, agency, rest, agency is not None)


def _is_agency(name: str) -> bool:
    """Whether what stands in brackets may name an agency: no day, no note."""
    found = _WORD.findall(name)
    if not found or any(map(str.isdigit, name)) or len(found) > 4 or _WEEK_SIGN.search(name):
        return False
    small = {word.lower() for word in found}
    if small & (_NO_AGENCIES | _week()):
        return False
    return all(not word[0].islower() or word in _SMALL_AGENCIES for word in found)


def _has_case(front: str) -> bool:
    letter = _CAPITALISED.search(front)
    return letter is not None and letter[0].lower() != letter[0].upper()


def _is_place(front: str, most: int) -> bool:
    """Whether what stands before a day is the name of a place and no sentence: it has no verb, which is small."""
    front = front.strip(' \t\u00a0"“«*•>,')
    if _SENTENCE.search(front):
        return False
    front = _without_day_words(front)
    found = _WORD.findall(front)
    if not found or len(found) > most or not found[0][0].isupper() or found[0].lower() in _OPENERS:
        return False
    if found[-1] in _PARTICLES or any(word[0].islower() and word not in _PARTICLES for word in found):
        return False
    return any(word.lower() not in _week() | _PARTICLES for word in found)


def _without_day_words(front: str) -> str:
    """Without the day of the week and the article that may stand before a day: Paris, lundi; Paris, le."""
    kept = front.rstrip(" ,")
    while (last := kept.rpartition(" ")[2]).lower() in _week() and last != kept:
        kept = kept[: -len(last)].rstrip(" ,")
    before, _, last = kept.rpartition(" ")
    if last in _DAY_WORDS and (before.endswith(",") or last == "ngày"):
        return before.rstrip(" ,")
    return kept


def _is_caseless_place(front: str, agency: str | None) -> bool:
    front = front.strip(" \t\u00a0،,，")
    if _SENTENCE.search(front):
        return False
    if _HAN.search(front):
        return len(front) <= (_MOST_SIGNS_ALONE if agency is None else _MOST_SIGNS)
    found = [word for word in _WORD.findall(front) if word not in _week()]
    most = _MOST_CASELESS if agency is None else _MOST_CASELESS_WITH_AGENCY
    return 0 < len(found) <= most and not any(word in _OPENERS for word in found)


def _is_wired(front: str, after: str) -> bool:
    """Whether it is a place or an agency that sends: 新华社北京6月3日电."""
    front = front.strip(" \t\u3000【[（(，,")
    if not _HAN.search(front) or len(front) > _MOST_SIGNS or re.search(r"[。！？；：，、,!?;:\d]", front):
        return False
    return _WIRE_END.match(after) is not None or _WIRED_BY.search(front) is not None


@functools.cache
def _week() -> frozenset[str]:
    """The words of the names of the days of the week."""
    named = {word for language in _WEEKS for name in weekdays(language) for word in name.split()}
    return frozenset(
        {word for word in named if len(word) >= _SHORTEST_DAY} | words("thứ hai ba tư năm sáu bảy chủ nhật")
    )
