"""Words that count from the publication: yesterday, hôm qua, اليوم /الاثنين/, am Montag."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Span
from dedup.trace.dates.found import FoundDate, Origin, Precision, Shift, Weekday

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["LANGUAGES", "relative"]

# Days from the publication by language: what it says, and the shift. The longest that fits counts.
_SHIFTS: Final = {
    "vi": "hôm nay=0|sáng nay=0|chiều nay=0|tối nay=0|trưa nay=0|đêm nay=0|hôm qua=-1|tối qua=-1|đêm qua=-1|hôm kia=-2|"
    "ngày mai=1|sáng mai=1|ngày kia=2",
    "en": "today=0|tonight=0|yesterday=-1|last night=-1|the day before yesterday=-2|tomorrow=1|"
    "the day after tomorrow=2",
    "ar": "اليوم=0|أمس=-1|امس=-1|البارحة=-1|أول أمس=-2|أول من أمس=-2|غدا=1|غداً=1|بعد غد=2",
    "fa": "امروز=0|دیروز=-1|دیشب=-1|امشب=0|پریروز=-2|فردا=1|پس فردا=2|پس‌فردا=2",
    "es": "hoy=0|esta noche=0|ayer=-1|anoche=-1|anteayer=-2|antes de ayer=-2|pasado mañana=2",
    "fr": "aujourd'hui=0|aujourd’hui=0|hier=-1|avant-hier=-2|demain=1|après-demain=2",
    "de": "heute=0|gestern=-1|vorgestern=-2|übermorgen=2",
    "pt": "hoje=0|ontem=-1|anteontem=-2|amanhã=1|depois de amanhã=2",
    "ru": "сегодня=0|вчера=-1|позавчера=-2|завтра=1|послезавтра=2",
    "zh": "今天=0|今日=0|今晚=0|昨天=-1|昨日=-1|昨晚=-1|前天=-2|明天=1|明日=1|后天=2|後天=2",
    "tr": "bugün=0|bu gece=0|dün=-1|önceki gün=-2|evvelsi gün=-2|yarın=1",
    "id": "hari ini=0|malam ini=0|kemarin=-1|kemarin lusa=-2|besok=1|lusa=2",
}
# Days of the week, from Monday, as they stand where a sentence says when: the nearest past one, unless it says "next".
_WEEKDAYS: Final = {
    "vi": "thứ Hai|thứ Ba|thứ Tư|thứ Năm|thứ Sáu|thứ Bảy|Chủ nhật;thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|chủ nhật;"
    "Thứ Hai|Thứ Ba|Thứ Tư|Thứ Năm|Thứ Sáu|Thứ Bảy|Chủ Nhật",
    "en": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
    "ar": "الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد;الإثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد",
    "fa": "دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه;دوشنبه|سه شنبه|چهارشنبه|پنج‌شنبه|جمعه|شنبه|یک‌شنبه;"
    "دوشنبه|سه‌شنبه|چهارشنبه|پنج شنبه|جمعه|شنبه|یک شنبه",
    "es": "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    "de": "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag;"
    "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Sonnabend|Sonntag",
    "pt": "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo",
    "ru": "понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье",
    "zh": "星期一|星期二|星期三|星期四|星期五|星期六|星期日;周一|周二|周三|周四|周五|周六|周日;"
    "週一|週二|週三|週四|週五|週六|週日;礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|星期天",
    "tr": "Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar;pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
    "id": "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu;Senin|Selasa|Rabu|Kamis|Jum'at|Sabtu|Ahad",
}
#: What must stand before the name of a day: without it, it may be a habit, a name or another word.
_BEFORE: Final = {
    "vi": r"(?:hôm|ngày|sáng|trưa|chiều|tối|đêm|vào)\s$|\($",
    "en": r"(?:\b(?:on|On|last|late|early|since|until|by|next|this|today|yesterday),?\s|/|\(|morning of )$",
    "ar": r"(?:يوم|اليوم|أمس|امس|غدا|مساء|صباح|ليل|فجر|ظهر|عصر)[ ،]?\s?[/(]?\s?$",
    "fa": r"(?:روز|امروز|دیروز|صبح|شب|عصر|بامداد|ظهر)\s?[(،]?\s?$",
    "es": r"\b(?:el|este|pasado|próximo|hoy|ayer),?\s$",
    "fr": r"\b(?:ce|a|est|était|ont|déclaré|annoncé|indiqué|affirmé|dit|"
    r"hier|aujourd['’]hui|depuis|jusqu['’]à|,)\s$|,\s$",
    "de": r"\b(?:am|Am|seit|bis|vom|kommenden|vergangenen|letzten|nächsten|diesen|heute|gestern)"
    r"\s(?:späten\s|frühen\s)?$",
    "pt": r"\b(?:na|nesta|Na|Nesta|no|neste|No|Neste|desta|deste|última|último|próxima|próximo)\s$",
    "ru": r"\b(?:[Вв]|[Вв]о|на|с)\s$",
    "zh": r"(?:本|上|下|这|這|在|于|於|，|（|\(|日|、|^)$",
    "tr": r"(?:^|[\s(])$",
    "id": r"\b(?:pada|hari|Hari|Pada|malam|pagi|siang|sore)\s$|\($",
}
#: What may stand after a day that is still to come, or before it.
_NEXT_BEFORE: Final = re.compile(
    r"\b(?:next|próximo|próxima|kommenden|nächsten|gelecek|önümüzdeki)\s$|(?:下|下个|下個)$|\b(?:следующ\w+|будущ\w+)\s$",
    re.IGNORECASE,
)
_NEXT_AFTER: Final = re.compile(
    r"\s(?:tới|sau|próximo|próxima|prochain|mendatang|depan|المقبل|القادم|آینده)\b", re.IGNORECASE
)
_TURKISH_AFTER: Final = re.compile(r"\s(?:günü|gecesi|sabahı|akşamı)\b")
#: Where a day of the week stands beside one of the words above: today /Monday/.
_BESIDE: Final = re.compile(r"\s?[,،]?\s?[/(]?\s?$")
#: Today as a time that goes on: the world of today, hasta hoy en día.
_GENERAL: Final = re.compile(r"\b(?:of|de|von|USA|until|hasta|bis|jusqu['’]à|d['’]|di)\s$|['’]s\s$", re.IGNORECASE)

#: What all names of days have: without it in a text they need not be looked for.
_SIGNS: Final = {
    "vi": ("hứ ", "hủ "),
    "zh": ("周", "星期", "週", "礼拜"),
    "en": ("day",),
    "pt": ("-feira", "bado", "mingo"),
}
LANGUAGES: Final = tuple(_SHIFTS)
_SPACELESS: Final = frozenset({"zh"})
_PREFIXES: Final = {"ar": "وبلفك", "fa": ""}
_BACK: Final = 14  # characters looked at before a phrase
_WEEK: Final = 6


class _Phrase(NamedTuple):
    """A phrase, all but its first letter, and what it says."""

    text: str
    tail: str
    meaning: Shift | int


def relative(text: str, language: str) -> list[FoundDate]:
    """Find what counts from the publication date.

    Parameters
    ----------
    text
        A document's text.
    language
        Its language; of others than :data:`LANGUAGES` nothing is found.

    Examples
    --------
    >>> [(found.raw, found.open) for found in relative("It said on Monday that yesterday it rained.", "en")]
    [('Monday', Weekday(day=0, least=-6, most=0)), ('yesterday', Shift(least=-1, most=-1))]
    """
    found = dict[int, FoundDate]()
    week = any(sign in text for sign in _SIGNS.get(language, ("",)))
    for phrase in _phrases(language):
        if phrase.tail not in text or not (week or isinstance(phrase.meaning, Shift)):
            continue
        for start in _places(text, phrase.text, language):
            known = found.get(start)
            read = _read(text, start, phrase, language)
            if read is not None and (known is None or len(known.raw) < len(read.raw)):
                found[start] = read
    return _apart(sorted(found.values(), key=lambda date: date.span or Span(0, 0)), text)


@functools.cache
def _phrases(language: str) -> tuple[_Phrase, ...]:
    phrases = list[_Phrase]()
    for part in filter(None, _SHIFTS.get(language, "").split("|")):
        name, _, days = part.partition("=")
        phrases.append(_Phrase(name, name[1:], Shift(int(days), int(days))))
    names = {}
    for week in filter(None, _WEEKDAYS.get(language, "").split(";")):
        names.update({name: number for number, name in enumerate(week.split("|"))})
    return (*phrases, *(_Phrase(name, name[1:], number) for name, number in names.items()))


def _places(text: str, phrase: str, language: str) -> Iterator[int]:
    """Where a phrase stands as words of its own; with a capital as well where a sentence may begin with it."""
    tail, start = phrase[1:], 0
    heads = {phrase[0], phrase[0].upper()}
    while (start := text.find(tail, start + 1)) > 0:
        if text[start - 1] in heads and _apart_from_words(text, start - 1, start + len(tail), language):
            yield start - 1


def _apart_from_words(text: str, start: int, end: int, language: str) -> bool:
    if language in _SPACELESS:
        return True
    after = text[end : end + 1]
    if after.isalnum() or after == "\u200c":
        return False
    if start == 0 or not (text[start - 1].isalnum() or text[start - 1] == "\u200c"):
        return True
    prefixes = _PREFIXES.get(language, "")
    return text[start - 1] in prefixes and (start == 1 or not text[start - 2].isalnum())


def _read(text: str, start: int, phrase: _Phrase, language: str) -> FoundDate | None:
    end = start + len(phrase.text)
    before = text[max(0, start - _BACK) : start]
    opened: Shift | Weekday
    if isinstance(phrase.meaning, Shift):
        if _GENERAL.search(before):
            return None
        opened = phrase.meaning
    else:
        weekday = _weekday(text, end, before, phrase.meaning, language)
        if weekday is None:
            return None
        opened = weekday
    return FoundDate(None, None, Precision.DAY, text[start:end], Span(start, end), Origin.TEXT, open=opened)


def _weekday(text: str, end: int, before: str, day: int, language: str) -> Weekday | None:
    if not _before(language).search(before) or (language == "tr" and not _TURKISH_AFTER.match(text, end)):
        return None
    if _NEXT_BEFORE.search(before) or _NEXT_AFTER.match(text, end):
        return Weekday(day, 1, _WEEK + 1)
    return Weekday(day, -_WEEK, 0)


@functools.cache
def _before(language: str) -> re.Pattern[str]:
    return re.compile(_BEFORE[language])


def _apart(found: Sequence[FoundDate], text: str) -> list[FoundDate]:
    """Without phrases inside others; a day of the week beside yesterday or today is one date with it."""
    kept = list[FoundDate]()
    for date in found:
        if date.span is None:
            continue
        last = kept[-1] if kept else None
        if last is None or last.span is None or date.span.start >= last.span.end:
            if last is not None and last.span and (joined := _joined(last, date, text)):
                kept[-1] = joined
            else:
                kept.append(date)
    return kept


def _joined(one: FoundDate, other: FoundDate, text: str) -> FoundDate | None:
    """Today /Monday/: the day of the week that is nearest to today."""
    if one.span is None or other.span is None:
        return None
    between = text[one.span.end : other.span.start]
    if not isinstance(one.open, Shift) or not isinstance(other.open, Weekday) or not _BESIDE.fullmatch(between):
        return None
    span = Span(one.span.start, other.span.end)
    opened = Weekday(other.open.day, one.open.least - 1, one.open.most + 1)
    return FoundDate(None, None, Precision.DAY, text[span.start : span.end], span, Origin.TEXT, open=opened)
