"""The publication date of a document, told apart from the dates its story mentions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.dates.dateline import in_dateline, opens_range
from dedup.trace.dates.found import FoundDate, Origin, Precision, Shift, Weekday
from dedup.trace.dates.stated import stated_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

__all__ = ["Publication", "cue_of", "datelines", "publication"]

# How far from where a text begins or ends a date may stand to be its own; lines are counted that are not empty.
_HEAD_LINES: Final = 6
_TAIL_LINES: Final = 3
_HEAD: Final = 700
#: Of a line: more letters than this beside the date make it a sentence, not a line that dates the text.
_LINE: Final = 48
_CUE_BEFORE: Final = 40
_FARTHEST: Final = 400
_LEAST_YEAR: Final = 1980

#: Words before a date of publication; those of a change only count where nothing else does.
_PUBLISHED: Final = re.compile(
    r"\b(?:published|publish(?:ed)? (?:date|on|at)|date published|posted|first published|filed|released|release date|"
    r"issued|publication date|pubdate|date|dated|ngày đăng|đăng (?:lúc|ngày|tải)|xuất bản|phát hành|ngày phát hành|"
    r"publicado|publicada|publicación|fecha(?: de publicación)?|publié|publiée|publication|mis en ligne|paru|parution|"
    r"veröffentlicht|erschienen|erstellt|veröffentlichung|datum|stand|publicado em|publicação|data(?: de publicação)?|"
    r"опубликовано|опубликована|опублікован\w*|дата публикации|дата|yayın(?:lan)?(?:ma|dı|lanma)?(?: tarihi)?|"
    r"yayımlanma(?: tarihi)?|eklenme(?: tarihi)?|"
    r"giriş(?: tarihi)?|tarih|diterbitkan|dipublikasikan|terbit|tayang|diposting|pubblicato|pubblicata|data di "
    r"pubblicazione|"
    r"opublikowano|data publikacji|data|dodano|δημοσίευση|δημοσιεύθηκε|gepubliceerd|geplaatst|publicerad|publisert|"
    r"udgivet|offentliggjort|julkaistu|publikováno|vydáno|közzétéve|megjelent|objavljeno|публикувано|प्रकाशित|เผยแพร่|วันที่|โพสต์)\b|"
    r"(?:نشر(?:ت)? (?:في|بتاريخ|يوم|على)|نُشر(?:ت)?|تاريخ النشر|آخر نشر|كتب في|تاریخ انتشار|منتشر شد|انتشار|تاریخ|"
    r"发布(?:时间|日期|于)?|發布(?:時間|日期|於)?|發佈(?:時間|日期)?|发表(?:时间|于)?|發表(?:時間|於)?|刊登|日期|时间|時間|公開日?|掲載日?|配信|投稿日?|"
    r"입력|등록|게시|승인|기사입력|פורסם|תאריך)",
    re.IGNORECASE,
)
_UPDATED: Final = re.compile(
    r"\b(?:updated|last updated|modified|last modified|edited|revised|corrected|cập nhật|actualizado|actualizada|"
    r"mis à jour|mise à jour|modifié|aktualisiert|zuletzt|geändert|atualizado|atualizada|обновлено|изменено|"
    r"оновлено|güncelle\w*|"
    r"son güncelleme|diperbarui|pembaruan|aggiornato|aggiornata|zaktualizowano|aktualizacja|bijgewerkt|uppdaterad|"
    r"oppdatert|opdateret|päivitetty|aktualizováno|frissítve|ενημερώθηκε|अपडेट|อัปเดต|อัพเดต)\b|"
    r"(?:آخر تحديث|تحديث|تم التحديث|به ?روزرسانی|بروزرسانی|更新(?:时间|時間|日期|日|于|於)?|最終更新|수정|"
    r"최종수정|עודכן|עדכון)",
    re.IGNORECASE,
)
#: Words before a date that is no publication though it stands by itself.
_OTHER: Final = re.compile(
    r"\b(?:born|died|founded|copyright|since|from|until|through|due|deadline|event|starts?|begins?|ends?|expires?|valid|retrieved|"
    r"accessed|archived|joined|registered|member since|photo|file photo|ảnh(?: chụp)?(?: ngày)?|chụp(?: ngày)?|"
    r"geboren|gestorben|bis|ab|seit|abgerufen|né|née|desde|hasta|até|"
    r"от|до|с|từ|đến|sinh ngày|ký ngày)\b[^\n\d]{0,12}$|@\w+\)?\s$|©|\(c\)|(?:من|حتى|منذ)\s$",
    re.IGNORECASE,
)
#: A word for today right before a date, with or without the day of the week between them.
_TODAY: Final = re.compile(
    r"(?:\b(?:hôm nay|sáng nay|chiều nay|(?<!usa )today|hoy|aujourd['’]hui|heute|hoje|сегодня|bugün|hari ini|"
    r"oggi|сьогодні)|"
    r"اليوم|امروز|今天|今日|오늘)[\s,،(/]{0,3}(?:[^\W\d_]+(?: [^\W\d_]+)?)?[\s,،(/)]{0,3}$",
    re.IGNORECASE,
)
_DIRECT: Final = re.compile(rf"(?:{_PUBLISHED.pattern})[\s:]*$", re.IGNORECASE)
_LABELLED: Final = re.compile(rf"[ \t]*(?:{_PUBLISHED.pattern}|{_UPDATED.pattern})", re.IGNORECASE)
#: A full stop after a date, as sentences have it: "… on March 31, 1988."
_PROSE_END: Final = re.compile(r"[)\]]?[.!?。؟](?:\s|$)")
_MOST_WORDS: Final = 3
_DATELINE_END: Final = 160


class Publication(NamedTuple):
    """When a document was published, by what, and how sure that is.

    Parameters
    ----------
    date
        The date; None where nothing says it or what says it disagrees.
    sure
        Whether it is stated as such, and not told by its place alone.
    """

    date: FoundDate | None
    sure: bool = False


class _Candidate(NamedTuple):
    date: FoundDate
    weight: int


_STATED, _ALONE, _CHANGED = 3, 2, 1


def publication(
    text: str, found: Sequence[FoundDate], stated: str | FoundDate | None = None, today: date | None = None
) -> Publication:
    r"""Find when a document was published.

    Parameters
    ----------
    text
        The document's text.
    found
        Its dates, as :func:`~dedup.trace.dates.find` gives them.
    stated
        What its metadata or the user says; it is believed.
    today
        A day after which nothing can have been published, if one is known.

    Examples
    --------
    >>> from dedup.trace.dates import find
    >>> text = "07:10 22/07/2016\n\nNgoại trưởng Mỹ\n\nNgày 21/7, Ngoại trưởng Mỹ John Kerry hối thúc"
    >>> str(publication(text, find(text, "vi")).date)
    '2016-07-22 07:10:00'
    """
    if stated is not None:
        date_stated = stated_date(stated) if isinstance(stated, str) else stated
        if date_stated is not None:
            return Publication(date_stated, sure=True)
    candidates = [
        _Candidate(date, weight)
        for date in found
        if date.first and _late_enough(date, today) and (weight := _weight(text, date))
    ]
    if not candidates:
        return Publication(None)
    best = max(candidate.weight for candidate in candidates)
    chosen = _agreed(_put_out([candidate.date for candidate in candidates if candidate.weight == best]))
    if chosen is None or (best < _STATED and _later(chosen, found, text)):
        return Publication(None)
    return Publication(chosen, sure=best == _STATED)


def _late_enough(date: FoundDate, today: date | None) -> bool:
    return bool(
        date.first
        and date.first.year >= _LEAST_YEAR
        and date.precision is not Precision.YEAR
        and (today is None or date.first <= today)
    )


def _weight(text: str, date: FoundDate) -> int:
    """How much speaks for a date of publication; 0 for a date of the story."""
    if date.span is None or date.open is not None:
        return 0
    start, end = date.span
    line = _Line.around(text, start, end)
    before, after = text[max(line.start, start - _CUE_BEFORE) : start], text[end : line.end]
    if _OTHER.search(before):
        return 0
    if _TODAY.search(before) and date.precision is not Precision.MONTH:
        return _ALONE
    if _sends(text, date, line.start):
        return _ALONE
    if not _place(text, line.start, line.end):
        return 0
    if (start - line.start) + (line.end - end) > _LINE:
        labelled = _LABELLED.match(text, line.start, end) if start - line.start <= _CUE_BEFORE else None
        return cue_of(before, "") if labelled else 0
    if cue := cue_of(before or _line_above(text, line.start), after):
        prose = _PROSE_END.match(after) is not None and len(before.split()) > _MOST_WORDS
        loose = (
            date.precision is Precision.MONTH
            and before.rstrip(" :").rpartition(" ")[2].isalpha()
            and not _DIRECT.search(before)
        )
        return 0 if prose or loose else cue
    if date.precision is Precision.MONTH or _continued(text, line.start) or _PROSE_END.match(after):
        return 0
    in_tail = not _in_head(text, line.start)
    return _ALONE if _dates_alone(f"{before} {after}", _MOST_WORDS - 2 * in_tail) else 0


class _Line(NamedTuple):
    """Where the line of a date begins and ends, as far as that is near: a longer line is a paragraph."""

    start: int
    end: int

    @classmethod
    def around(cls, text: str, start: int, end: int) -> _Line:
        open_, close = text.rfind("\n", max(0, start - _FARTHEST), start), text.find("\n", end, end + _FARTHEST)
        begins = open_ + 1 if open_ >= 0 else max(0, start - _FARTHEST)
        return cls(begins, close if close >= 0 else min(len(text), end + _FARTHEST))


def _place(text: str, line_start: int, line_end: int) -> bool:
    """Whether a line stands where texts are dated: where they begin or end."""
    return _in_head(text, line_start) or (
        len([line for line in text[line_end : line_end + _HEAD].split("\n") if line.strip()]) < _TAIL_LINES
        and (len(text) - line_end < _HEAD)
    )


def _in_head(text: str, line_start: int) -> bool:
    return line_start < _HEAD and len([line for line in text[:line_start].split("\n") if line.strip()]) < _HEAD_LINES


def _line_above(text: str, line_start: int) -> str:
    """The line before, if it is short: its words may be about what follows."""
    above = text[max(0, line_start - _CUE_BEFORE) : max(0, line_start - 1)]
    return above[above.rfind("\n") + 1 :] if line_start > 1 else ""


def cue_of(before: str, after: str) -> int:
    """What words beside a date say: 3 that it is one of publication, 1 of a change, 0 neither."""
    published, updated = _last(_PUBLISHED, before), _last(_UPDATED, before)
    if published >= 0 or updated >= 0:
        return _STATED if published >= updated else _CHANGED
    if _PUBLISHED.match(after.lstrip(" |-–,(")):
        return _STATED
    return 0


def _last(pattern: re.Pattern[str], text: str) -> int:
    place = -1
    for found in pattern.finditer(text):
        place = found.start()
    return place


def _continued(text: str, line_start: int) -> bool:
    """Whether a line goes on with the sentence of the line above."""
    above = text[max(0, line_start - _LINE) : max(0, line_start - 1)]
    above = above[above.rfind("\n") + 1 :].rstrip()
    return len(above) >= _LINE - 8 and above[-1].isalnum()


def _dates_alone(rest: str, most: int) -> bool:
    """Whether what stands beside a date on its line is no sentence: a day of the week, a place, a name, a section."""
    words = [word for word in rest.split() if word[:1].isalpha()]
    small = sum(word[0].islower() for word in words)
    spaceless = sum("\u3040" <= letter <= "\u9fff" for letter in rest)
    return small <= most and len(words) <= 3 * most and spaceless <= 4 * most


def _agreed(dates: Sequence[FoundDate]) -> FoundDate | None:
    """The one that all dates are, the most precise; None if they are several days."""
    days = {(date.first, date.last) for date in dates}
    narrow = [date for date in dates if date.days == 1]
    if len(days) == 1:
        return next((date for date in dates if date.time is not None), dates[0])
    if narrow and len({date.first for date in narrow}) == 1 and all(_within(narrow[0], date) for date in dates):
        return next((date for date in narrow if date.time is not None), narrow[0])
    return None


def _put_out(dates: Sequence[FoundDate]) -> list[FoundDate]:
    """Without the dateline of a report that was put out on that day or the day after, as another date says."""
    others = [date for date in dates if date.origin is not Origin.DATELINE]
    return [date for date in dates if date.origin is not Origin.DATELINE or not _is_put_out(date, others)]


def _is_put_out(sent: FoundDate, dates: Iterable[FoundDate]) -> bool:
    days = [(date.first - sent.first).days for date in dates if date.first and sent.first and date.days == 1]
    return any(day in {0, 1} for day in days)


def _within(inner: FoundDate, outer: FoundDate) -> bool:
    if inner.first is None or outer.first is None or outer.last is None:
        return False
    return outer.first <= inner.first <= outer.last


#: Before a date that is still to come.
_COMING: Final = re.compile(
    r"\b(?:will|until|till|by|through|before|after|from|next|due|scheduled|planned|expected|sẽ|tới|đến|dự kiến|"
    r"trước|từ|"
    r"hasta|hacia|próximo|jusqu|prévu|bis|ab|zum|até|до|с|к|kadar|hingga|sampai|mendatang)\b[^\n]{0,40}$|(?:حتى|سوف|المقبل|قبل|到|至|将|將|まで|까지)[^\n]{0,30}$",
    re.IGNORECASE,
)


def _later(published: FoundDate, found: Iterable[FoundDate], text: str) -> bool:
    """Whether the story tells of a later day as of a past one: then what looks like its date is not."""
    for date in found:
        if date.open is not None or date.span is None or date.first is None or published.last is None:
            continue
        if date.precision is Precision.YEAR or date.first <= published.last or date.span == published.span:
            continue
        before = text[max(0, date.span.start - 60) : date.span.start]
        if not _COMING.search(before) and (date.first - published.last).days > 1:
            return True
    return False


def datelines(text: str, found: Iterable[FoundDate]) -> list[FoundDate]:
    """The same dates, with the origin of those that stand in an agency's dateline: HANOI, June 3 (Reuters) -."""
    return [replace(date, origin=Origin.DATELINE) if _in_dateline(text, date) else date for date in found]


def _in_dateline(text: str, date: FoundDate) -> bool:
    if date.span is None or date.span.start > _HEAD + _DATELINE_END:  # near where the text begins
        return False
    if date.precision in {Precision.YEAR, Precision.MONTH} or isinstance(date.open, Shift | Weekday):
        return False
    return in_dateline(text, date.span)


def _sends(text: str, date: FoundDate, line_start: int) -> bool:
    """Whether a text begins with a dateline that says day, month and year."""
    return (
        date.origin is Origin.DATELINE
        and date.days == 1
        and _in_head(text, line_start)
        and date.span is not None
        and not opens_range(text, date.span.end)
    )
