"""Whether names stand where only sources stand, and what they are credited with there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.trace.credits import patterns
from dedup.trace.credits.context import EDGES
from dedup.trace.credits.credit import CreditSignal
from dedup.trace.credits.datelines import Datelines
from dedup.trace.credits.ends import Ends
from dedup.trace.credits.photos import CAPTION, Photos
from dedup.trace.credits.running import Running

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.credits.context import Context, Verdict
    from dedup.trace.credits.lines import Mention

__all__ = ["Rules"]

_FRONT: Final = 90  # characters of a line that are looked at in front of a name
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

    __slots__ = ("captions", "context", "datelines", "ends", "running", "text")

    def __init__(self, context: Context) -> None:
        self.context = context
        self.text = context.text
        self.running = Running(context)
        self.captions = Photos(context)
        self.datelines = Datelines(context)
        self.ends = Ends(context)

    def verdict(self, run: Sequence[Mention]) -> Verdict | None:
        """What some names are credited with, if anything."""
        start, end = run[0].start, run[-1].end
        front = self.text[max(start - _FRONT, 0) : start]
        found = self.running.verdict(run, start, end) or self.captions.verdict(run, front, start, end)
        if found is None and (":" in front or "：" in front):
            label = patterns.SOURCE_LABEL.search(self.text, start - len(front), start)
            found = self._labelled(label.start(), start, end) if label else None
        if found or not (run[0].guarded or any(mention.source for mention in run)):  # an address
            return found
        return (
            self.datelines.verdict(run, start, end)
            or self._copyright(front, start, end)
            or self.ends.byline(run, front, start, end)
            or self.ends.sign_off(run, front, start, end)
        )

    def _labelled(self, label: int, start: int, end: int) -> Verdict:
        """A label such as "Source:"; within a short line before the end it is a caption's."""
        text = self.text
        label += len(text[label:start]) - len(text[label:start].lstrip(patterns.OPENING + "([（【|.!?。-–—"))
        if not text[:label].strip(EDGES) or self.context.closing:
            return self.context.text_verdict(CreditSignal.SOURCE_LINE, label, end)
        if len(text) <= CAPTION:
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
