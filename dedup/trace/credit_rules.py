"""Whether names stand where only sources stand, and what they are credited with there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.trace import credit_patterns as patterns
from dedup.trace.credit import CreditSignal
from dedup.trace.credit_context import EDGES
from dedup.trace.credit_cues import cues
from dedup.trace.credit_ends import Ends
from dedup.trace.credit_names import is_short_name
from dedup.trace.credit_running import Running

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.credit_context import Context, Verdict
    from dedup.trace.credit_lines import Mention

__all__ = ["Rules"]

_FRONT: Final = 90  # characters of a line that are looked at in front of a name
_CAPTION: Final = 250
_CLOSED: Final = re.compile(r"[\s.)\]）】*_/|\"”»。…]*\Z")
_YEAR: Final = re.compile(
    r"(?:19|20)\d\d|copyright|bản quyền|حقوق|版权|права|derechos|droits|telif|hak cipta", re.IGNORECASE
)


class Rules:
    """The rules, for one line; the first that holds of some names decides.

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

    def verdict(self, run: Sequence[Mention]) -> Verdict | None:
        """What some sources are credited with, if anything."""
        start, end = run[0].start, run[-1].end
        front = self.text[max(start - _FRONT, 0) : start]
        listed = [mention.source for mention in run if mention.source]
        if found := Running(self.context).verdict(run, start, end) or self._photo(run, front, start, end):
            return found
        if (":" in front or "：" in front) and (
            label := patterns.SOURCE_LABEL.search(self.text, start - len(front), start)
        ):
            return self._labelled(label.start(), start, end)
        if not listed and not run[0].guarded:  # an address
            return None
        ends = Ends(self.context)
        return (
            ends.dateline(run, start, end)
            or self._copyright(front, start, end)
            or ends.byline(run, front, start, end)
            or ends.sign_off(run, front, start, end)
        )

    def _photo(self, run: Sequence[Mention], front: str, start: int, end: int) -> Verdict | None:
        text = self.text
        closed = _CLOSED.match(text, end) is not None or text[end : end + 1] in ")]）】"
        label = None
        if "©" in front or not cues().photo.isdisjoint(self.line.words[max(run[0].first - 20, 0) : run[0].first]):
            label = patterns.PHOTO_LABEL.search(front) or (patterns.PHOTO_WORD.search(front) if closed else None)
        if label and label[0].startswith("©"):
            person = "/" in label[0] or text[end:].lstrip()[:1] == "/"
            label = label if person or text[: start - 1].strip(EDGES) else None
        if label and not (label[0].startswith("©") and _YEAR.search(front)):
            return self.context.photo_verdict(start - len(front) + label.start(), end)
        after = patterns.PHOTO_AFTER.match(text, end)
        if after:
            return self.context.photo_verdict(start, max(after.end(), end))
        of_photos = any(mention.source and mention.source.kind == "photo" for mention in run)
        signs = front.rstrip()[-1:] in tuple("([（【/©|:—–-") or not front.strip()
        signs = signs or (closed and patterns.AFTER_STOP.search(front) is not None)
        if of_photos and run[0].guarded:
            signs = signs and front.rstrip()[-1:] in tuple("/©|")
        if of_photos and (signs or front.rstrip().endswith((" via", " by", " von"))) and (closed or signs):
            return self.context.photo_verdict(start, end)
        bracket = patterns.BRACKETED.search(front)
        square = bracket is not None and bracket[0] == "["
        if bracket and _CLOSED.match(text, end) and len(text) <= _CAPTION and (square or not self.context.closing):
            within = bracket[0][1:].strip()
            person = not run[0].guarded and within[-1:] in ("/", ",") and is_short_name(within)
            if (not within or person) and not is_short_name(text[: start - len(bracket[0])]):
                return self.context.photo_verdict(start, end)
        return None

    def _labelled(self, label: int, start: int, end: int) -> Verdict:
        """A label such as "Source:"; within a short line before the end it is a caption's."""
        text = self.text
        label += len(text[label:start]) - len(text[label:start].lstrip(patterns.OPENING + "([（【|.!?。-–—"))
        if not text[:label].strip(EDGES) or self.context.closing:
            return self.context.text_verdict(CreditSignal.SOURCE_LINE, label, end)
        if len(text) <= _CAPTION:
            return self.context.photo_verdict(label, end)
        return self.context.passage_verdict(CreditSignal.SOURCE_LINE, label, end, self.context.sentence(label, end))

    def _copyright(self, front: str, start: int, end: int) -> Verdict | None:
        found = patterns.COPYRIGHT.search(front)
        if not found:
            return None
        begin = start - len(front) + found.start()
        alone = not self.text[:begin].strip(EDGES)
        if "/" in found[0] or self.text[end:].lstrip()[:1] == "/":
            return self.context.photo_verdict(begin, end)
        if _YEAR.search(found[0]) or _YEAR.match(self.text[end:].lstrip(" ,")) or (alone and self.context.closing):
            return self.context.text_verdict(CreditSignal.COPYRIGHT, begin, end)
        return self.context.photo_verdict(begin, end)
