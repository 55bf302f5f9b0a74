"""A line in its document, and what a credit of it is."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace.credits import patterns
from dedup.trace.credits.credit import CreditKind, CreditSignal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.trace.credits.lines import Line, Mention

__all__ = ["EDGES", "Bounds", "Context", "Verdict", "Whole"]

Bounds = tuple[int, int]

_HEAD: Final = 250
_WRAPPED_LINE: Final = 40  # characters at least of a line that was wrapped
_SEPARATION: Final = 16  # between two sources of one credit
_PARAGRAPH: Final = 60  # characters a paragraph has at least
_SENTENCE: Final = re.compile(
    r"(?<![.!?…؟۔])[.!?…؟۔](?<![ \W][A-ZÀ-Ý]\.)[.!?…؟۔]*+[\"'”’»›)\]」』]{0,3}(?=\s)|[。！？][”」』）]{0,2}"
)
_STOPPED: Final = re.compile(r"[.!?。؟…۔][\"”»’)]{0,3}\Z")
_WRAPPED: Final = re.compile(r"[a-zà-ÿ,][ \t]*\r?\n[ \t]*\Z")

#: What stands around a credit that is a line by itself.
EDGES: Final = " \t\r\u00a0*_([（【<{—–-−/~•|.,:;\"“”«»'’)]）】>}…。·+#=\u200b\u200e\u200f"


class Verdict(NamedTuple):
    """A credit of a line: its kind and signal, where it stands in the line, and the sentence it is for."""

    kind: CreditKind
    signal: CreditSignal
    start: int
    end: int
    passage: Bounds | None = None


class Whole:
    """A document as a whole.

    Parameters
    ----------
    text
        Its text.
    """

    __slots__ = ("_last", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._last: int | None = None

    def last_paragraph(self) -> int:
        """Where the last line begins that is long and ends as a sentence does; 0 where there is none."""
        if self._last is None:
            self._last = self._find_last()
        return self._last

    def _find_last(self) -> int:
        end = len(self.text)
        while end > 0:
            start = self.text.rfind("\n", 0, end) + 1
            if end - start > _PARAGRAPH:
                content = self.text[start:end].rstrip()
                if len(content) > _PARAGRAPH and _STOPPED.search(content, max(len(content) - 4, 0)):
                    return start
            end = start - 1
        return 0


class Context:
    """A line in its document.

    Parameters
    ----------
    whole
        The document.
    line
        One of its lines.
    """

    __slots__ = ("_bounds", "line", "text", "whole")

    def __init__(self, whole: Whole, line: Line) -> None:
        self.whole = whole
        self.line = line
        self.text = line.text
        self._bounds: list[int] | None = None

    @staticmethod
    def text_verdict(signal: CreditSignal, start: int, end: int) -> Verdict:
        """A credit of the text."""
        return Verdict(CreditKind.TEXT, signal, start, end)

    @staticmethod
    def passage_verdict(signal: CreditSignal, start: int, end: int, passage: Bounds) -> Verdict:
        """A credit of a passage."""
        return Verdict(CreditKind.PASSAGE, signal, start, end, passage)

    @staticmethod
    def photo_verdict(start: int, end: int) -> Verdict:
        """A credit of a photograph."""
        return Verdict(CreditKind.PHOTO, CreditSignal.PHOTO_CAPTION, start, end)

    @property
    def closing(self) -> bool:
        """Whether no paragraph follows the line."""
        return self.whole.last_paragraph() <= self.line.at + len(self.text)

    @property
    def heading(self) -> bool:
        """Whether little precedes the line."""
        return self.line.at <= _HEAD

    def is_wrapped(self) -> bool:
        """Whether the line before goes on in this one."""
        at = self.line.at
        if at - self.whole.text.rfind("\n", 0, max(at - 1, 0)) <= _WRAPPED_LINE:
            return False
        return _WRAPPED.search(self.whole.text, max(at - 8, 0), at) is not None

    def runs(self) -> Iterator[list[Mention]]:
        """The sources that are named together."""
        run: list[Mention] = []
        for mention in self.line.mentions:
            if run and not self._go_together(run[-1], mention):
                yield run
                run = []
            run.append(mention)
        if run:
            yield run

    def _go_together(self, one: Mention, other: Mention) -> bool:
        if not 0 <= other.start - one.end <= _SEPARATION:
            return False
        return patterns.SEPARATOR.fullmatch(self.text, one.end, other.start) is not None

    def sentence(self, start: int, end: int) -> Bounds:
        """The sentence, or the sentences, of a stretch of the line."""
        text = self.text
        if self._bounds is None:
            self._bounds = [0, *(bound.end() for bound in _SENTENCE.finditer(text)), len(text.rstrip())]
        bounds = self._bounds
        begin = bounds[min(bisect_right(bounds, start), len(bounds) - 1) - 1]
        finish = bounds[min(bisect_left(bounds, end), len(bounds) - 1)]
        begin += len(text[begin:start]) - len(text[begin:start].lstrip())
        return min(begin, start), max(finish, end)
