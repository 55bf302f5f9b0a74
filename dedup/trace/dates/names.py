"""The names of months and of days of the week, in seventy languages and three calendars."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.dates.calendars import Calendar
from dedup.trace.dates.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["TABLE", "Month", "month_named", "plain", "weekdays"]

TABLE: Final = Path(__file__).parents[2] / "lexicons" / "calendar.tsv"

# Months as the press writes them beside what the CLDR has: the Arab countries' own names, forms without accents,
# abbreviations of style books.
_GREGORIAN: Final[dict[str, str]] = {
    "ar": """
        يناير|كانون الثاني|كانون الثانى|جانفي|جانفى|ينائر 1
        فبراير|شباط|فيفري|فيفرى 2
        مارس|آذار|اذار 3
        أبريل|ابريل|إبريل|نيسان|أفريل|افريل 4
        مايو|أيار|ايار|ماي 5
        يونيو|حزيران|جوان|يونية|يونيه 6
        يوليو|تموز|جويلية|جويليه|يوليوز|يولية|يوليه 7
        أغسطس|اغسطس|آغسطس|آب|أوت|اوت|غشت 8
        سبتمبر|أيلول|ايلول|شتنبر 9
        أكتوبر|اكتوبر|تشرين الأول|تشرين الاول 10
        نوفمبر|تشرين الثاني|تشرين الثانى|نونبر 11
        ديسمبر|كانون الأول|كانون الاول|دجنبر 12
    """,
    "fa": """
        ژانویه|جنوری 1
        فوریه|فبروری 2
        مارس|مارچ 3
        آوریل|اپریل 4
        مه|می 5
        ژوئن|جون 6
        ژوئیه|جولای|جولائی 7
        اوت|آگوست|اگست 8
        سپتامبر|سپتمبر 9
        اکتبر|اکتوبر 10
        نوامبر|نومبر 11
        دسامبر|دسمبر 12
    """,
    "en": "sept 9",
    "es": "setiembre 9",
    "de": "jänner 1 . maerz|mrz 3",
    "fr": "fevrier 2 . aout 8 . decembre 12",
    "tr": "subat 2 . agustos 8 . eylul 9 . kasim 11 . aralik 12",
    "el": "μαϊου 5 . ιανουάριο 1 . φεβρουάριο 2 . μάρτιο 3 . απρίλιο 4 . μάιο 5 . ιούνιο 6 . ιούλιο 7 . αύγουστο 8 . "
    "σεπτέμβριο 9 . οκτώβριο 10 . νοέμβριο 11 . δεκέμβριο 12",
    # Where something happened in a month, which the CLDR has no form for.
    "ru": "январе 1 . феврале 2 . марте 3 . апреле 4 . мае 5 . июне 6 . июле 7 . августе 8 . сентябре 9 . октябре 10 . "
    "ноябре 11 . декабре 12",
    "uk": "січні 1 . лютому 2 . березні 3 . квітні 4 . травні 5 . червні 6 . липні 7 . серпні 8 . вересні 9 . "
    "жовтні 10 . листопаді 11 . грудні 12",
    "pl": "styczniu 1 . lutym 2 . marcu 3 . kwietniu 4 . maju 5 . czerwcu 6 . lipcu 7 . sierpniu 8 . wrześniu 9 . "
    "październiku 10 . listopadzie 11 . grudniu 12",
    "cs": "lednu 1 . únoru 2 . březnu 3 . dubnu 4 . květnu 5 . červnu 6 . červenci 7 . srpnu 8 . "
    "říjnu 10 . prosinci 12",
    "hi": "मार्च 3 . अप्रेल 4 . सितम्बर 9 . अक्टूबर|अक्तूबर 10 . नवम्बर 11 . दिसम्बर 12",
    "sw": "januari 1 . aprili 4 . juni 6 . julai 7 . agosti 8 . septemba 9 . oktoba 10",
}
_JALALI: Final = """
    فروردین|فروردین ماه|حمل 1
    اردیبهشت|اردیبهشت ماه|ثور 2
    خرداد|خرداد ماه|جوزا 3
    تیر|تیرماه|تیر ماه|سرطان 4
    مرداد|امرداد|مرداد ماه|اسد 5
    شهریور|شهریور ماه|سنبله 6
    مهر|مهرماه|مهر ماه|میزان 7
    آبان|آبان ماه|عقرب 8
    آذر|آذرماه|آذر ماه|قوس 9
    دی|دی ماه|جدی 10
    بهمن|بهمن ماه|دلو 11
    اسفند|اسفندماه|اسفند ماه|حوت 12
"""
_HIJRI: Final = """
    محرم|المحرم|محرم الحرام 1
    صفر|صفر الخير 2
    ربيع الأول|ربیع الاول 3
    ربيع الآخر|ربيع الثاني|ربیع الثانی 4
    جمادى الأولى|جمادى الأول 5
    جمادى الآخرة|جمادى الثانية|جمادی الثانی|جمادى الآخر 6
    رجب 7
    شعبان 8
    رمضان|رمضان المبارك 9
    شوال 10
    ذو القعدة|ذي القعدة|ذوالقعدة|ذی القعده|ذیقعده|ذي قعدة 11
    ذو الحجة|ذي الحجة|ذوالحجة|ذی الحجه|ذیحجه|ذي حجة 12
"""
#: Names that are common words or people as well: alone they make no date, with a year they do.
_WORDS: Final = words(
    "may mar mart march mars mai mei maj maio maj ago out set sep dec dez ene abr ott mag lug giu gen feb jan jun jul "
    "marco sept avg aug nov oct okt maa mei tem mas sen out apr kas ara oca haz eyl ağu tem nis şub ماي مه می دی تیر "
    "مهر اسد قوس صفر آب آذر میزان سرطان اوت أوت ad an av"
)
_SAME_LETTERS: Final = str.maketrans(
    "أإآٱةىیيکكەۀؤئ", "ااااهيييككههوي", "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0654\u0655\u0670\u200d"
)


class Month(NamedTuple):
    """What a name may mean.

    Parameters
    ----------
    calendar, numbers
        The calendar and the months; more than one where languages differ and none is known.
    own
        Whether the language that was asked for has this name.
    weak
        Whether it is an abbreviation, or a word of other meanings too.
    """

    calendar: Calendar
    numbers: tuple[int, ...]
    own: bool
    weak: bool


class _Row(NamedTuple):
    calendar: Calendar
    number: int
    languages: frozenset[str]
    short: bool


def plain(word: str) -> str:
    """A word as names are compared: in small letters, Arabic ones without marks and variants.

    Examples
    --------
    >>> plain("HAZİRAN"), plain("یونیو") == plain("يونيو")
    ('haziran', True)
    """
    word = word.replace("İ", "i").lower()
    if any("\u0600" <= letter <= "\u06ff" for letter in word[:2]):
        word = word.translate(_SAME_LETTERS).replace("\u200c", " ")
    return word


@functools.lru_cache(maxsize=1 << 14)
def month_named(name: str, language: str | None) -> Month | None:
    """The month of a name, as written; None if it is none.

    Parameters
    ----------
    name
        One or two words.
    language
        The language of the text, if known: its own meaning of the name goes before that of others.

    Examples
    --------
    >>> [month_named("listopad", language).numbers for language in ("hr", "pl", None)]
    [(10,), (11,), (10, 11)]
    """
    if len(name) > 24:
        return None
    key = plain(name)
    rows = _months().get(key)
    if rows is None:
        return None
    own = [row for row in rows if language in row.languages]
    rows = own or rows
    calendar = rows[0].calendar
    numbers = tuple(sorted({row.number for row in rows if row.calendar is calendar}))
    weak = key in _WORDS or (all(row.short for row in rows) and len(key) <= 4)
    return Month(calendar, numbers, bool(own), weak)


@functools.cache
def weekdays(language: str) -> dict[str, int]:
    """The names of the days of the week in a language, in small letters, and their numbers from Monday."""
    return {name: number for kind, name, number, tags in _table() if kind == "d" and language in tags.split()}


@functools.cache
def _months() -> dict[str, list[_Row]]:
    found: dict[str, list[_Row]] = {}
    for kind, name, number, tags in _table():
        if kind == "m" and len(name) > 1:
            languages = frozenset(tag.removesuffix(".") for tag in tags.split())
            row = _Row(Calendar.GREGORIAN, number, languages, all(tag.endswith(".") for tag in tags.split()))
            found.setdefault(plain(name), []).append(row)
    for language, listed in _GREGORIAN.items():
        _add(found, listed, Calendar.GREGORIAN, (language,))
    _add(found, _JALALI, Calendar.JALALI, ("fa", "ps"))
    _add(found, _HIJRI, Calendar.HIJRI, ("ar", "fa", "ur"))
    return found


def _add(found: dict[str, list[_Row]], listed: str, calendar: Calendar, languages: Iterable[str]) -> None:
    for line in listed.replace(" . ", "\n").split("\n"):
        names, _, number = line.strip().rpartition(" ")
        for name in filter(None, names.split("|")):
            row = _Row(calendar, int(number), frozenset(languages), short=False)
            rows = found.setdefault(plain(name), [])
            if row not in rows:
                rows.append(row)


@functools.cache
def _table() -> list[tuple[str, str, int, str]]:
    rows = []
    for line in TABLE.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, name, number, tags = line.split("\t")
            rows.append((kind, name, int(number), tags))
    return rows
