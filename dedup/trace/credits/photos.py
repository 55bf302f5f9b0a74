"""Names that are a photograph's credit, which says nothing about who wrote the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.trace.credits import patterns
from dedup.trace.credits.context import EDGES
from dedup.trace.credits.cues import cues
from dedup.trace.credits.names import is_short_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.credits.context import Context, Verdict
    from dedup.trace.credits.lines import Mention

__all__ = ["CAPTION", "Photos"]

#: The most characters a caption has.
CAPTION: Final = 250

_LABEL_WORDS: Final = 20  # between a label's word and the agency there may be persons
_CLOSED: Final = re.compile(r"[\s.)\]）】*_/|\"”»。…]*\Z")
_CLOSERS: Final = tuple(")]）】")
_SIGNS: Final = tuple("([（【/©|:—–-")
_LAST_SIGNS: Final = tuple("/©|")


class Photos:
    """The captions of a line.

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

    def verdict(self, run: Sequence[Mention], front: str, start: int, end: int) -> Verdict | None:
        """The credit that some names are, from `start` to `end`, if it is a photograph's; `front` stands before."""
        closed = _CLOSED.match(self.text, end) is not None
        label = self._label(run, front, closed=closed or self.text[end : end + 1] in _CLOSERS)
        if label is not None:
            return self.context.photo_verdict(label, end)
        after = patterns.PHOTO_AFTER.match(self.text, end)
        if after:
            return self.context.photo_verdict(start, max(after.end(), end))
        if self._is_of_photographers(run, front, end) or (closed and self._is_bracket_of_caption(run, front)):
            return self.context.photo_verdict(start, end)
        return None

    def _label(self, run: Sequence[Mention], front: str, *, closed: bool) -> int | None:
        """Where a label such as "Photo:" begins."""
        one = run[0]
        words = self.line.words[max(one.first - _LABEL_WORDS, 0) : one.first]
        if "©" not in front and cues().photo.isdisjoint(words):
            return None
        found = patterns.PHOTO_LABEL.search(self.text, one.start - len(front), one.start)
        if found:
            return found.start()
        found = patterns.PHOTO_WORD.search(self.text, one.start - len(front), one.start) if closed else None
        if found is None:
            return None
        lead = self.text[: found.start()].strip(EDGES)
        if found[0].startswith("©"):  # by itself it may be the text's
            return found.start() if lead or self.text[run[-1].end :].lstrip()[:1] == "/" else None
        return None if one.guarded and lead else found.start()

    def _is_of_photographers(self, run: Sequence[Mention], front: str, end: int) -> bool:
        """Whether an agency for photographs stands where a credit may."""
        if not any(mention.source and mention.source.kind == "photo" for mention in run):
            return False
        lead = front.rstrip()
        if run[0].guarded:
            return lead.endswith(_LAST_SIGNS)
        closed = _CLOSED.match(self.text, end) is not None or self.text[end : end + 1] in _CLOSERS
        if not lead or lead.endswith(_SIGNS):
            return True
        return closed and (patterns.AFTER_STOP.search(front) is not None or lead.endswith((" via", " by", " von")))

    def _is_bracket_of_caption(self, run: Sequence[Mention], front: str) -> bool:
        """Whether names in brackets end a short line, other than the text's last."""
        bracket = patterns.BRACKETED.search(front)
        if bracket is None or len(self.text) > CAPTION or (bracket[0] != "[" and self.context.closing):
            return False
        within = bracket[0][1:].strip()
        person = not run[0].guarded and within.endswith(("/", ",")) and is_short_name(within)
        return (not within or person) and not is_short_name(self.text[: run[0].start - len(bracket[0])])
