"""A line in its document, and what a credit of it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace import credit_patterns as patterns
from dedup.trace.credit import CreditKind, CreditSignal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.trace.credit_lines import Line, Mention

__all__ = ["EDGES", "Bounds", "Context", "Verdict"]

Bounds = tuple[int, int]

_HEAD: Final = 250
_SEPARATION: Final = 16  # between two sources of one credit
_SENTENCE: Final = re.compile(r"[.!?…؟۔](?<![ \W][A-ZÀ-Ý]\.)[.!?…]*[\"'”’»›)\]」』]{0,3}(?=\s)|[。！？][”」』）]{0,2}")
_PARAGRAPH: Final = re.compile(r"[^\n]{60,}[.!?。؟…۔][\"”»’)]*[ \t\r]*(?:\n|\Z)")
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


class Context:
    """A line in its document.

    Parameters
    ----------
    document
        The whole text.
    line
        One of its lines.
    """

    __slots__ = ("_closing", "document", "line", "text")

    def __init__(self, document: str, line: Line) -> None:
        self.document = document
        self.line = line
        self.text = line.text
        self._closing: bool | None = None

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
        if self._closing is None:
            self._closing = _PARAGRAPH.search(self.document, self.line.at + len(self.text)) is None
        return self._closing

    @property
    def heading(self) -> bool:
        """Whether little precedes the line."""
        return self.line.at <= _HEAD

    def is_wrapped(self) -> bool:
        """Whether the line before goes on in this one."""
        at = self.line.at
        return _WRAPPED.search(self.document, max(at - 8, 0), at) is not None

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
        begin, finish = 0, len(text.rstrip())
        for bound in _SENTENCE.finditer(text):
            if bound.end() <= start:
                begin = bound.end()
            elif bound.end() >= end:
                finish = bound.end()
                break
        begin += len(text[begin:start]) - len(text[begin:start].lstrip())
        return begin, max(finish, end)
