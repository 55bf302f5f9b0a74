"""Names at the beginning and the end of a text or a line: datelines, bylines, sign-offs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.trace import credit_patterns as patterns
from dedup.trace.credit import CreditSignal
from dedup.trace.credit_context import EDGES
from dedup.trace.credit_names import is_place, is_short_name, may_begin, spells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.credit_context import Context, Verdict
    from dedup.trace.credit_lines import Mention

__all__ = ["Ends"]

_DATELINE: Final = 70  # and how far from its beginning a dateline's agency may stand
_DATED: Final = 25  # and what must follow it where it begins with the agency
_FEW: Final = 3  # words of a place without a day
_SHORT: Final = 80
_STOP: Final = re.compile(r"[.!?…؟۔:;。！？]")
_BRACKET_DASH: Final = re.compile(r"[^()\[\]（）【】]{0,24}?[)\]）】]\s*(?:[.,]?\s*[-–—‒−ـ~:：=]|\.-|(?P<none>))")
_DASH: Final = re.compile(r"\s*[-–—|]{1,2}\s+(?=[^\sa-zà-ÿ])|\s+[–—-]{1,2}(?=[^\sa-zà-ÿ-])")
_ENDED: Final = re.compile(r"\s*(?:[-–—ـ:：|]|\.\s|\.-|\.?/|\.?\s*\Z)")
_DASHED: Final = re.compile(r"\s*[-–—ـ:：|]")
_BETWEEN: Final = re.compile(r"\s*(?:[-–—ـ|]+|(?P<weak>[,.]))\s*\Z")
_BAR: Final = re.compile(r"\s*[|–—-]")
_AT_PLACE: Final = re.compile(r"\s*,\s*[A-ZÀ-Ý][\w .'’-]{2,25}\Z")
_SLASH: Final = re.compile(r"\s*/")
_NEXT: Final = re.compile(r"\.\s+(?=[^\sa-zà-ÿ])")
_CAPITALS: Final = re.compile(r"(?<=\w)\s(?P<weak>)\Z")
_DAY: Final = re.compile(r"\d(?P<weak>)\s+\Z")
_PLACE_BEHIND: Final = re.compile(r"\s*,\s*([^\n.,!?]{2,40}?)\s*[-–—]{1,2}\s")
_JAPANESE: Final = re.compile(r"^[【［\[(（][^】］\]）)]{0,24}[=＝　 ]?\Z")
_EAST: Final = re.compile(r"[=＝\u3040-\u9fff\uac00-\ud7ff]")
_WORD: Final = re.compile(r"[^\W\d_]+")


class Ends:
    """The beginning and the end of a line.

    Parameters
    ----------
    context
        The line.
    """

    __slots__ = ("context", "line", "text")

    def __init__(self, context: Context) -> None:
        self.context = context
        self.line = context.line
        self.text = context.text

    def dateline(self, run: Sequence[Mention], start: int, end: int) -> Verdict | None:
        """What names in front of a story, with place and day, are credited with."""
        if start > _DATELINE:
            return None
        text = self.text
        lead = text[:start].lstrip(patterns.OPENING)
        begin = start - len(lead)
        if not lead.strip("([【（/ "):
            if not any(mention.source for mention in run):
                return None
            finish = self._name_first(run, lead, end)
        elif lead.rstrip()[-1:] == "/":
            slash = _SLASH.match(text, end)
            finish = slash.end() if slash and is_place(lead.rstrip()[:-1]) else None
        elif bracket := patterns.BRACKETED.search(lead):
            finish = self._bracketed_dateline(lead[: bracket.start()], run, end)
            if (
                finish is None
                and _EAST.search(lead)
                and _JAPANESE.match(lead)
                and text[end : end + 1] in tuple("】］])）")
            ):
                finish = end + 1
        else:
            between = _BETWEEN.search(lead) or _DAY.search(lead) or (_CAPITALS.search(lead) if lead.isupper() else None)
            if not between or not is_place(lead[: between.start()]):
                return None
            sign = _BAR if between["weak"] == "" and lead.isupper() else _DASHED
            ended = (sign if between["weak"] is not None else _ENDED).match(text, end)
            if not ended and between["weak"] == "," and text[start:end].isupper() and len(_WORD.findall(lead)) <= _FEW:
                ended = _NEXT.match(text, end)
            finish = end if ended else None
        if finish is None:
            return None
        return self.context.text_verdict(CreditSignal.DATELINE, begin, end + len(text[end:finish].rstrip()))

    def _name_first(self, run: Sequence[Mention], lead: str, end: int) -> int | None:
        """A dateline that begins with the agency."""
        text = self.text
        if patterns.HAN_DATELINE.match(text, end) and patterns.CASELESS.match(text, end - 1):
            return end
        if lead.strip(" /"):
            closed = _BRACKET_DASH.match(text, end)
            following = text[closed.end() :].lstrip(' \u00a0"“«‘') if closed else ""
            if not closed or not following.strip(EDGES) or (closed["none"] is not None and not may_begin(following)):
                return None
            return closed.end()
        if "/" in lead:
            return end if re.match(r"/\.?\s*[-–—.]?\s*\S", text[end:]) else None
        if run[0].guarded and not text[run[0].start : run[0].end].isupper():
            return None
        behind = _PLACE_BEHIND.match(text, end)
        if behind and is_place(behind[1]):
            return end
        dash = _DASH.match(text, end)
        if not dash or "|" in text[dash.end() : dash.end() + _DATED]:
            return None
        of_agency = any(mention.source and mention.source.kind == "agency" for mention in run)
        short = of_agency and len(text) <= _SHORT and is_place(text[dash.end() :])
        return end if short or len(text) - end >= _DATED else None

    def _bracketed_dateline(self, place: str, run: Sequence[Mention], end: int) -> int | None:
        text = self.text
        closed = _BRACKET_DASH.match(text, end)
        if not closed or not is_place(place) or spells(place, text[run[0].start : run[0].end]):
            return None
        if closed["none"] is None:
            return closed.end()
        following = text[closed.end() :].lstrip(' .\u00a0"“«‘')
        if not following or not may_begin(following):
            return None
        of_agency = any(mention.source and mention.source.kind == "agency" for mention in run)
        few = of_agency and len(_WORD.findall(place)) <= _FEW
        dated = place.isupper() or any(map(str.isdecimal, place))
        return closed.end() if dated or few else None

    def byline(self, run: Sequence[Mention], front: str, start: int, end: int) -> Verdict | None:
        """What names beside a person's, or behind "with", are credited with."""
        text = self.text
        rest = text[end:].strip(EDGES)
        by = patterns.BYLINE.search(text[:start]) if start <= _DATELINE and len(rest) <= 30 else None
        if by and is_short_name(by["who"]) and not _STOP.search(rest):
            return self.context.text_verdict(CreditSignal.BYLINE, len(text) - len(text.lstrip(patterns.OPENING)), end)
        if patterns.CONTRIBUTED.match(text, end):
            return self.context.text_verdict(CreditSignal.BYLINE, start, end)
        if start <= 3 and len(text) <= 40 and patterns.HAN_BYLINE.match(text, end):
            return self.context.text_verdict(CreditSignal.BYLINE, start, end)
        if (
            self.context.heading
            and start <= 3
            and len(text) <= _SHORT // 2
            and not run[0].guarded
            and _AT_PLACE.match(text, end)
        ):
            return self.context.text_verdict(CreditSignal.BYLINE, start, end)
        if rest:
            return None
        along = patterns.BY_WITH.search(text, start - len(front), start)
        if along and (along[0][:1] == "(" or not run[0].guarded):
            begin = along.start()
            if along[0][:1] == "(" or is_short_name(text[:begin]) or patterns.AFTER_STOP.search(text[:begin]):
                return self.context.text_verdict(CreditSignal.BYLINE, begin, end)
        lead = text[:start].rstrip()
        joined = lead[-1:] in tuple("/(,–—-（|") or lead.endswith("//")
        title = run[0].guarded and (lead[-1:] == "," or (lead.isupper() and len(lead) > _DATED))
        if lead and joined and len(text) <= _SHORT and not title and self.context.closing and is_short_name(lead[:-1]):
            return self.context.text_verdict(CreditSignal.BYLINE, len(text) - len(text.lstrip(patterns.OPENING)), end)
        return None

    def sign_off(self, run: Sequence[Mention], front: str, start: int, end: int) -> Verdict | None:
        """What names that are a line by themselves, or follow the last sentence, are credited with."""
        text = self.text
        if text[end:].strip(EDGES):
            return None
        signs = text[start - 1 : start] in tuple("([（【/—–-") or len(run) > 1
        acronym = text[run[0].start : run[0].end].isupper()
        if not text[:start].strip(EDGES):
            if run[0].guarded and not (signs or (acronym and self.context.closing)):
                return None
            if self.context.is_wrapped() and (text.rstrip().endswith(".") or not self.context.heading) and not signs:
                return None
            if self.context.closing:
                return self.context.text_verdict(CreditSignal.SIGN_OFF, start, end)
            return (
                self.context.text_verdict(CreditSignal.BYLINE, start, end)
                if self.context.heading and not run[0].guarded
                else None
            )
        if not self.context.closing or (run[0].guarded and not signs):
            return None
        after_stop = patterns.AFTER_STOP.search(front) is not None
        bracketed = patterns.BRACKETED.search(front) is not None and text[end:].strip()[:1] in tuple(")]）】")
        if after_stop and (bracketed or not run[0].guarded):
            return self.context.text_verdict(CreditSignal.SIGN_OFF, start, end)
        if bracketed and not run[0].guarded and not spells(front, text[run[0].start : run[0].end]):
            return self.context.text_verdict(CreditSignal.SIGN_OFF, start, end)
        return None
