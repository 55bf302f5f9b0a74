"""Datelines: place, day and agency in front of a story, as in "HANOI, June 3 (Reuters) -"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.trace.credits import patterns
from dedup.trace.credits.context import EDGES
from dedup.trace.credits.credit import CreditSignal
from dedup.trace.credits.names import count_words, is_place, may_begin, spells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.credits.context import Context, Verdict
    from dedup.trace.credits.lines import Mention

__all__ = ["Datelines"]

_REACH: Final = 70  # how far from a line's beginning the agency may stand
_STORY: Final = 25  # what must follow it where it comes first
_FEW: Final = 3  # words of a place without a day
_SHORT: Final = 80
_CLOSERS: Final = tuple("】］])）")
_SPEECH: Final = ' \u00a0"“«‘'
_DASH: Final = re.compile(r"\s*[-–—|]{1,2}\s+(?=[^\sa-zà-ÿ])|\s+[–—-]{1,2}(?=[^\sa-zà-ÿ-])")
_ENDED: Final = re.compile(r"\s*(?:[-–—ـ:：|]|\.\s|\.-|\.?/|\.?\s*\Z)")
_DASHED: Final = re.compile(r"\s*[-–—ـ:：|]")
_BETWEEN: Final = re.compile(r"\s*(?:[-–—ـ|]+|(?P<weak>[,.]))\s*\Z")
_BAR: Final = re.compile(r"\s*[|–—-]")
_SLASH: Final = re.compile(r"\s*/")
_NEXT: Final = re.compile(r"\.\s+(?=[^\sa-zà-ÿ])")
_CAPITALS: Final = re.compile(r"(?<=\w)\s(?P<weak>)\Z")
_DAY: Final = re.compile(r"\d(?P<weak>)\s+\Z")
_PLACE_BEHIND: Final = re.compile(r"\s*,\s*([^\n.,!?]{2,40}?)\s*[-–—]{1,2}\s")
_CLOSED: Final = re.compile(r"[^()\[\]（）【】]{0,24}?[)\]）】]\s*(?:[.,]?\s*[-–—‒−ـ~:：=]|\.-|(?P<none>))")
_SLASHED: Final = re.compile(r"/\.?\s*[-–—.]?\s*\S")
_EASTERN: Final = re.compile(
    r"[【［\[(（](?=[^】］\]）)]*[=＝\u3040-\u9fff\uac00-\ud7ff])[^】］\]）)]{0,24}[=＝　 ]?\Z"
)


class Datelines:
    """The dateline that a line may begin with.

    Parameters
    ----------
    context
        The line.
    """

    __slots__ = ("context", "text")

    def __init__(self, context: Context) -> None:
        self.context = context
        self.text = context.text

    def verdict(self, run: Sequence[Mention], start: int, end: int) -> Verdict | None:
        """The credit that some names are, from `start` to `end`, if they stand in a dateline."""
        if start > _REACH:
            return None
        lead = self.text[:start].lstrip(patterns.OPENING)
        finish = self._finish(run, lead, end)
        if finish is None:
            return None
        finish = end + len(self.text[end:finish].rstrip())
        return self.context.text_verdict(CreditSignal.DATELINE, start - len(lead), finish)

    def _finish(self, run: Sequence[Mention], lead: str, end: int) -> int | None:
        """Where the dateline ends that has this in front of its agency."""
        if not lead.strip("([【（/ "):
            return self._name_first(run, lead, end) if any(mention.source for mention in run) else None
        if lead.rstrip()[-1:] == "/":
            slash = _SLASH.match(self.text, end)
            return slash.end() if slash and is_place(lead.rstrip()[:-1]) else None
        bracket = patterns.BRACKETED.search(lead)
        if not bracket:
            return self._dashed(lead, run[0].start, end)
        finish = self._bracketed(lead[: bracket.start()], run, end)
        if finish is None and _EASTERN.match(lead) and self.text[end : end + 1] in _CLOSERS:
            return end + 1
        return finish

    def _dashed(self, lead: str, start: int, end: int) -> int | None:
        """A dateline without brackets."""
        between = _BETWEEN.search(lead) or _DAY.search(lead) or (_CAPITALS.search(lead) if lead.isupper() else None)
        if not between or not is_place(lead[: between.start()]):
            return None
        if between["weak"] is None:
            ended = _ENDED.match(self.text, end)
        elif not between["weak"] and lead.isupper():
            ended = _BAR.match(self.text, end)
        else:
            ended = _DASHED.match(self.text, end)
            if not ended and between["weak"] == "," and self.text[start:end].isupper() and count_words(lead) <= _FEW:
                ended = _NEXT.match(self.text, end)
        return end if ended else None

    def _name_first(self, run: Sequence[Mention], lead: str, end: int) -> int | None:
        """A dateline that begins with the agency."""
        text = self.text
        if patterns.HAN_DATELINE.match(text, end) and patterns.CASELESS.match(text, end - 1):
            return end
        if lead.strip(" /"):
            closed = _CLOSED.match(text, end)
            following = text[closed.end() :].lstrip(_SPEECH) if closed else ""
            if not closed or not following.strip(EDGES) or (closed["none"] is not None and not may_begin(following)):
                return None
            return closed.end()
        if "/" in lead:
            return end if _SLASHED.match(text, end) else None
        if run[0].guarded and not text[run[0].start : run[0].end].isupper():
            return None
        behind = _PLACE_BEHIND.match(text, end)
        if behind and is_place(behind[1]):
            return end
        return self._dash_first(run, end)

    def _dash_first(self, run: Sequence[Mention], end: int) -> int | None:
        """An agency, a dash, and the story, or the place alone."""
        dash = _DASH.match(self.text, end)
        if not dash or "|" in self.text[dash.end() : dash.end() + _STORY]:  # a page's title
            return None
        short = _is_of_agency(run) and len(self.text) <= _SHORT and is_place(self.text[dash.end() :])
        return end if short or len(self.text) - end >= _STORY else None

    def _bracketed(self, place: str, run: Sequence[Mention], end: int) -> int | None:
        """A dateline with the agency in brackets behind its place."""
        text = self.text
        closed = _CLOSED.match(text, end)
        if not closed or not is_place(place) or spells(place, text[run[0].start : run[0].end]):
            return None
        if closed["none"] is None:
            return closed.end()
        following = text[closed.end() :].lstrip(f".{_SPEECH}")
        if not following or not may_begin(following):
            return None
        few = _is_of_agency(run) and count_words(place) <= _FEW
        return closed.end() if few or place.isupper() or any(map(str.isdecimal, place)) else None


def _is_of_agency(run: Sequence[Mention]) -> bool:
    return any(mention.source and mention.source.kind == "agency" for mention in run)
