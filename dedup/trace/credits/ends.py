"""Names in the first and last lines of a text: bylines and sign-offs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.trace.credits import patterns
from dedup.trace.credits.context import EDGES
from dedup.trace.credits.credit import CreditSignal
from dedup.trace.credits.names import is_short_name, spells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.credits.context import Context, Verdict
    from dedup.trace.credits.lines import Mention

__all__ = ["Ends"]

_REACH: Final = 70  # how far from a line's beginning a byline's agency may stand
_REST: Final = 30  # characters behind it
_EDGE: Final = 3  # signs in front of a line
_LINE: Final = 40  # characters of a line that is hardly more than a name
_SHORT: Final = 80  # and of one with a person's
_TITLE: Final = 25  # a title in capitals has more
_JOINTS: Final = tuple("/(,–—-（|")
_SIGNS: Final = tuple("([（【/—–-")
_CLOSERS: Final = tuple(")]）】")
_STOP: Final = re.compile(r"[.!?…؟۔:;。！？]")
_AT_PLACE: Final = re.compile(r"\s*,\s*[A-ZÀ-Ý][\w .'’-]{2,25}\Z")


class Ends:
    """The beginning and the end of a line.

    Parameters
    ----------
    context
        The line.
    """

    __slots__ = ("context", "text")

    def __init__(self, context: Context) -> None:
        self.context = context
        self.text = context.text

    def byline(self, run: Sequence[Mention], front: str, start: int, end: int) -> Verdict | None:
        """What names beside a person's, or behind "with", are credited with."""
        begin = self._byline(run, front, start, end)
        return None if begin is None else self.context.text_verdict(CreditSignal.BYLINE, begin, end)

    def _byline(self, run: Sequence[Mention], front: str, start: int, end: int) -> int | None:
        """Where a byline begins."""
        text = self.text
        first = len(text) - len(text.lstrip(patterns.OPENING))
        rest = text[end:].strip(EDGES)
        by = patterns.BYLINE.search(text[:start]) if start <= _REACH and len(rest) <= _REST else None
        if by and is_short_name(by["who"]) and not _STOP.search(rest):
            return first
        if patterns.CONTRIBUTED.match(text, end):
            return start
        if start <= _EDGE and len(text) <= _LINE:
            at_place = self.context.heading and not run[0].guarded and _AT_PLACE.match(text, end)
            if at_place or patterns.HAN_BYLINE.match(text, end):
                return start
        if rest:
            return None
        along = patterns.BY_WITH.search(text, start - len(front), start)
        if along and (along[0][:1] == "(" or not run[0].guarded):
            lead = text[: along.start()]
            if along[0][:1] == "(" or is_short_name(lead) or patterns.AFTER_STOP.search(front[: len(lead) - start]):
                return along.start()
        return first if self._is_behind_person(run, text[:start].rstrip()) else None

    def _is_behind_person(self, run: Sequence[Mention], lead: str) -> bool:
        """Whether a name stands behind a person's in one of the last lines."""
        if not lead.endswith(_JOINTS) or len(self.text) > _SHORT or not self.context.closing:
            return False
        title = run[0].guarded and (lead[-1] == "," or (lead.isupper() and len(lead) > _TITLE))
        return not title and is_short_name(lead[:-1])

    def sign_off(self, run: Sequence[Mention], front: str, start: int, end: int) -> Verdict | None:
        """What names that are a line by themselves, or follow the last sentence, are credited with."""
        if self.text[end:].strip(EDGES):
            return None
        guarded = run[0].guarded
        signs = self.text[start - 1 : start] in _SIGNS or len(run) > 1
        name = self.text[run[0].start : run[0].end]
        if not self.text[:start].strip(EDGES):
            return self._line_by_itself(run, start, end, plain=not signs)
        if not self.context.closing or (guarded and not signs):
            return None
        bracketed = patterns.BRACKETED.search(front) and self.text[end:].strip()[:1] in _CLOSERS
        if patterns.AFTER_STOP.search(front) is not None:
            signed = bool(bracketed) or not guarded
        else:
            signed = bool(bracketed) and not guarded and not spells(front, name)
        return self.context.text_verdict(CreditSignal.SIGN_OFF, start, end) if signed else None

    def _line_by_itself(self, run: Sequence[Mention], start: int, end: int, *, plain: bool) -> Verdict | None:
        context, guarded = self.context, run[0].guarded
        if plain:
            if guarded and not (context.closing and self.text[run[0].start : run[0].end].isupper()):
                return None
            if context.is_wrapped() and (self.text.rstrip().endswith(".") or not context.heading):
                return None
        if context.closing:
            return context.text_verdict(CreditSignal.SIGN_OFF, start, end)
        return context.text_verdict(CreditSignal.BYLINE, start, end) if context.heading and not guarded else None
