"""Credits: whom a document says that it, its photographs or its passages come from.

A credit names an agency or an outlet, in the gazetteer or by its shape, in a place where only a source stands: in a
dateline, a sign-off, a byline, behind "according to". What is said about an agency is no credit, and neither is
"according to police". A photograph's credit never credits the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.model import Span
from dedup.trace.credits import patterns
from dedup.trace.credits.context import Context, Whole
from dedup.trace.credits.credit import Credit, CreditKind, CreditSignal
from dedup.trace.credits.lines import FIRST, LABEL, SHAPED, TYPE, Line, credit_lines
from dedup.trace.credits.rules import Rules
from dedup.trace.gazetteer import gazetteer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.credits.context import Verdict
    from dedup.trace.gazetteer import Source

__all__ = ["find_credits", "find_credits_in"]

_END_MARK: Final = re.compile(r"\./\.[ \t\"”»)]*(?=[\r\n]|\Z)")
_VIETNAMESE: Final = re.compile("[ơưđ]")
_HOST: Final = re.compile(r"(?:https?://)?([^/:?#\s]+)", re.IGNORECASE)
_LABEL_FRONT: Final = re.compile(r"(?:^|[(\[（【|•.!?。])[\s*_>#-]*\Z")
_LABEL_SIGN: Final = re.compile(r"[\s*_]{0,4}[:：]\s*")
_QUOTED: Final = r"[«“\"»„‘《「]([^»”\"«“’》」\n]{2,40})[»”\"«“’》」]"
_TYPED_NAME: Final = re.compile(
    rf"\s*(?:{_QUOTED}"
    r"|([A-ZÀ-ÝĐА-ЯЁІЇЄ][\w.'’-]*(?:\s+(?:(?:de|of|da|do|della|der|und|and|&|al|el|la)\s+)?[A-ZÀ-ÝĐА-ЯЁІЇЄ][\w.'’-]*){0,4})"
    r"|([\u0621-\u06d3]{2,}(?:\s[\u0621-\u06d3]{2,}){0,2}?)(?=\s*(?:[،,.:؛)\n]|\s(?:إن|أن|ان|فإن|فان|عن|في|أمس|اليوم|التي|الذي|"
    r"نقلا|قوله|که|در|از)\s|\Z)))"
)
_LABEL_REACH: Final = 12
_NAME_CHARACTERS: Final = 80
_SHAPE_REACH: Final = 60


def find_credits(text: str, *, url: str | None = None, outlet: str | None = None) -> tuple[Credit, ...]:
    """Find the credits of one document.

    Parameters
    ----------
    text
        The document's original text.
    url, outlet
        Its address and publisher, where known: a credit that names that publisher is the document's own.

    Returns
    -------
    tuple of Credit
        In order of their beginnings.

    Examples
    --------
    >>> [(c.kind.value, c.source, c.raw) for c in find_credits("HANOI, June 3 (Reuters) - Exports rose.")]
    [('text', 'reuters', 'HANOI, June 3 (Reuters) -')]
    >>> [(c.kind.value, c.source) for c in find_credits("The envoy in Rome. Photo: AFP/VNA")]
    [('photo', 'afp'), ('photo', 'ttxvn')]
    >>> find_credits("According to police, nobody was hurt.")
    ()
    """
    return find_credits_in([text], [url], [outlet])[0]


def find_credits_in(
    texts: Sequence[str], urls: Sequence[str | None] = (), outlets: Sequence[str | None] = ()
) -> list[tuple[Credit, ...]]:
    """Find the credits of several documents, where time counts.

    Parameters
    ----------
    texts, urls, outlets
        As of `find_credits`; for none or for all of the documents.

    Examples
    --------
    >>> [len(credits) for credits in find_credits_in(["ROME — AP", "Rome"])]
    [1, 0]
    """
    if not texts:
        return []
    found = []
    for number, (text, lines) in enumerate(zip(texts, credit_lines(texts), strict=True)):
        own = _own(urls[number] if urls else None, outlets[number] if outlets else None)
        found.append(_Document(text, own).credits(lines))
    return found


def _own(url: str | None, outlet: str | None) -> frozenset[str]:
    """The ids of a document's publisher."""
    host = _HOST.match(url) if url else None
    sources = (gazetteer().at_domain(host[1]) if host else None, gazetteer().find(outlet) if outlet else None)
    return frozenset(source.id for source in sources if source)


class _Document:
    """One document; lives for one call."""

    __slots__ = ("found", "own", "text")

    def __init__(self, text: str, own: frozenset[str]) -> None:
        self.text = text
        self.own = own
        self.found: list[Credit] = []

    def credits(self, lines: Sequence[Line]) -> tuple[Credit, ...]:
        whole = Whole(self.text)
        for line in lines:
            context = Context(whole, line)
            if line.others:
                self._others(context)
            if line.mentions:
                rules = Rules(context)
                for run in context.runs():
                    verdict = rules.verdict(run)
                    if verdict is not None:
                        for one in run:
                            self._add(line, verdict, one.start, one.end, one.source)
        if "./." in self.text:
            self._end_mark()
        self.found.sort(key=lambda credit: (credit.start, credit.end))
        return tuple(self.found)

    def _add(self, line: Line, verdict: Verdict, start: int, end: int, source: Source | None) -> None:
        at, text = line.at, self.text
        passage = verdict.passage and Span(verdict.passage[0] + at, verdict.passage[1] + at)
        first, last = verdict.start + at, verdict.end + at
        while text[first].isspace():  # a cue in the middle of a line is looked for with what stands before it
            first += 1
        name, raw, id_ = text[start + at : end + at], text[first:last], source.id if source else None
        own = id_ in self.own
        self.found.append(Credit(verdict.kind, verdict.signal, id_, name, raw, first, last, passage, own))

    def _end_mark(self) -> None:
        """The mark below the stories of the Vietnamese agency."""
        marks = list(_END_MARK.finditer(self.text))
        if marks and _VIETNAMESE.search(self.text):
            start = marks[-1].start()
            kind, signal = CreditKind.TEXT, CreditSignal.END_MARK
            self.found.append(Credit(kind, signal, "ttxvn", "", "./.", start, start + 3, own="ttxvn" in self.own))

    def _others(self, context: Context) -> None:
        """What names a source that the gazetteer may not have."""
        line = context.line
        whats = {what for what, *_ in line.others}
        if "." in line.text and not whats <= {SHAPED}:
            line.add_hosts()
        for what, first, stop in line.others:
            if what == FIRST:
                self._first_appeared(context, first, stop)
            elif what == TYPE:
                self._typed(context, first, stop)
            elif what == LABEL:
                self._labelled(line, first, stop)
            else:
                self._shaped(line, first)

    def _first_appeared(self, context: Context, first: int, stop: int) -> None:
        line = context.line
        text, start, end = line.text, line.start(first), line.end(stop - 1)
        sentence = context.sentence(start, end)
        if not (patterns.OPENER.match(text, sentence[0]) or patterns.OPENER.match(text)):
            return
        if text.startswith("に", start):
            begin, finish = text.rfind("は", sentence[0], start) + 1, start
        else:
            begin = end + len(text[end:]) - len(text[end:].lstrip(" :：'’«“\"《"))
            after = patterns.APPEARED_AFTER.search(text, begin)
            finish = after.start() if after else len(text)
        mention = next(
            (one for one in line.mentions if begin <= one.start < finish + 8 and one.start < begin + 12), None
        )
        if mention:
            begin, finish = mention.start, mention.end
        name = text[begin:finish].strip(" .»”\"》’'")
        begin = text.find(name, begin) if name else begin
        if not name or begin < sentence[0] or len(name) > _NAME_CHARACTERS:
            return
        source = mention.source if mention else gazetteer().find(name)
        line.mentions = [one for one in line.mentions if one.end <= begin or one.start >= begin + len(name)]
        verdict = Context.text_verdict(CreditSignal.FIRST_APPEARED, sentence[0], begin + len(name))
        self._add(line, verdict, begin, begin + len(name), source)

    def _typed(self, context: Context, first: int, stop: int) -> None:
        line = context.line
        text, start, end = line.text, line.start(first), line.end(stop - 1)
        if text[start] in "据據":
            found = patterns.HAN_TYPED.match(text, start)
            span = found.span(1) if found else None
        else:
            found = _TYPED_NAME.match(text, end)
            span = next((found.span(i) for i in (1, 2, 3) if found[i]), None) if found else None
        if span:
            span = (span[0], span[0] + len(text[slice(*span)].rstrip(".'’ ")))
        if span and not line.is_taken(start, span[1] + 12):
            passage = context.sentence(start, span[1])
            verdict = Context.passage_verdict(CreditSignal.ATTRIBUTION, start, span[1], passage)
            self._add(line, verdict, *span, None)

    def _labelled(self, line: Line, first: int, stop: int) -> None:
        text, start = line.text, line.start(first)
        sign = _LABEL_SIGN.match(text, line.end(stop - 1))
        if not sign or not _LABEL_FRONT.search(text, max(start - _LABEL_REACH, 0), start):
            return
        found = patterns.SHAPE.match(text, sign.end())
        if found and not line.is_taken(*found.span()):
            verdict = Context.text_verdict(CreditSignal.SOURCE_LINE, start, found.end())
            self._add(line, verdict, *found.span(), None)

    def _shaped(self, line: Line, first: int) -> None:
        text, start = line.text, line.start(first)
        if not text[start].isupper():
            return
        for found in patterns.SHAPE.finditer(text, max(start - _SHAPE_REACH, 0)):
            if found.start() <= start < found.end():
                begin = found.start() + (4 if found[0].startswith("The ") else 0)
                if not line.is_taken(begin, found.end()):
                    line.add(begin, found.end(), None, guarded=True)
                return
