"""Whether a name stands where only a source stands, and what it is credited with there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.trace import credit_patterns as patterns
from dedup.trace.credit import CreditKind, CreditSignal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.trace.credit_lines import Line, Mention

__all__ = ["Context", "Verdict"]

Bounds = tuple[int, int]

_FRONT: Final = 90  # characters of a line that are looked at in front of a name
_DATELINE: Final = 70  # and how far from its beginning a dateline's agency may stand
_DATED: Final = 40  # and what must follow it where it begins with the agency
_PLACE: Final = 52
_PLACE_WORDS: Final = 9
_PLACE_SMALL_WORDS: Final = 2
_BRIDGE_WORDS: Final = 6
_SPEECH_WORDS: Final = 14
_CAPTION: Final = 250
_SHORT: Final = 80
_HEAD: Final = 250
_SEPARATION: Final = 16  # between two sources of one credit

_STOP: Final = re.compile(r"[.!?…؟۔:;。！？]")
_GAP: Final = re.compile(r"[.!?…؟۔;。！？،,；\n()]")
_SENTENCE: Final = re.compile(r"[.!?…؟۔](?<![ \W][A-ZÀ-Ý]\.)[.!?…]*[\"'”’»›)\]」』]{0,3}(?=\s)|[。！？][”」』）]{0,2}")
_PARAGRAPH: Final = re.compile(r"[^\n]{60,}[.!?。؟…۔][\"”»’)]*[ \t\r]*(?:\n|\Z)")
_EDGES: Final = " \t\r\u00a0*_([（【<{—–-−/~•|.,:;\"“”«»'’)]）】>}…。·+#=‎‏\u200b"
_OPENING: Final = " \t\u00a0\"“«„'*_\u200b\ufeff‎‏•>"
_QUOTES_BEFORE: Final = "«“\"»„‘《「‹"
_QUOTES_AFTER: Final = "»”\"«“’》」›"
_CLOSED: Final = re.compile(r"[\s.)\]）】*_/|\"”»。…]*\Z")
_AFTER_STOP: Final = re.compile(r"[.!?…”\"»)。！？؟۔]\s*[(\[（【—–\-/|*\s]*\Z")
_BRACKETED: Final = re.compile(r"[(\[（【][^()\[\]（）【】]{0,30}\Z")
_BRACKET_DASH: Final = re.compile(r"[^()\[\]（）【】]{0,24}?[)\]）】]\s*(?:[.,]?\s*[-–—‒−ـ~:：=]|\.-|(?P<none>))")
_DASH: Final = re.compile(r"\s*[-–—|]{1,2}\s+(?=[^\sa-zà-ÿ])|\s+[–—-]{1,2}(?=[^\sa-zà-ÿ-])")
_ENDED: Final = re.compile(r"\s*(?:[-–—ـ:：]|\.\s|\.-|\.?/|\.?\s*\Z)")
_DASHED: Final = re.compile(r"\s*(?:[-–—ـ:：])")
_BETWEEN: Final = re.compile(r"\s*(?:[-–—ـ]+|(?P<weak>[,.]))\s*\Z")
_JAPANESE: Final = re.compile(r"^[【［\[(（][^】］\]）)]{0,24}[=＝　 ]?\Z")
_EAST: Final = re.compile(r"[=＝\u3040-\u9fff\uac00-\ud7ff]")
_WRAPPED: Final = re.compile(r"[a-zà-ÿ,][ \t]*\r?\n[ \t]*\Z")
_YEAR: Final = re.compile(r"(?:19|20)\d\d|copyright|bản quyền|حقوق|版权|права|derechos|droits|telif|hak cipta", re.IGNORECASE)
_WORD: Final = re.compile(r"[^\W\d_]+")
_CASELESS: Final = re.compile(r"[\u0590-\u08ff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]")


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

    def verdict(self, run: Sequence[Mention]) -> Verdict | None:
        """What some sources are credited with, if anything."""
        start, end = run[0].start, run[-1].end
        front = self.text[max(start - _FRONT, 0) : start]
        listed = [mention.source for mention in run if mention.source]
        if found := self._cued(run, start, end) or self._photo(run, front, start, end):
            return found
        if (":" in front or "：" in front) and (label := patterns.SOURCE_LABEL.search(front)):
            return self._labelled(start - len(front) + label.start(), start, end)
        if not listed and not run[0].guarded:  # an address
            return None
        return (
            self._dateline(run, start, end)
            or self._byline(run, front, start, end)
            or self._copyright(front, start, end)
            or self._sign_off(run, front, start, end)
        )

    # ---- photographs ----

    def _photo(self, run: Sequence[Mention], front: str, start: int, end: int) -> Verdict | None:
        text = self.text
        closed = _CLOSED.match(text, end) is not None or text[end : end + 1] in ")]）】"
        label = None
        if "©" in front or not patterns.cues().photo.isdisjoint(self.line.words[max(run[0].first - 20, 0) : run[0].first]):
            label = patterns.PHOTO_LABEL.search(front) or (patterns.PHOTO_WORD.search(front) if closed else None)
        if label and label[0].startswith("©"):
            label = None if not text[: start - 1].strip(_EDGES) else label
        if label and not (label[0].startswith("©") and _YEAR.search(front)):
            return self._photo_verdict(start - len(front) + label.start(), end)
        after = patterns.PHOTO_AFTER.match(text, end)
        if after:
            return self._photo_verdict(start, max(after.end(), end))
        of_photos = any(mention.source and mention.source.kind == "photo" for mention in run)
        signs = front.rstrip()[-1:] in tuple("([（【/©|:—–-") or not front.strip()
        if of_photos and run[0].guarded:
            signs = signs and front.rstrip()[-1:] in tuple("/©|")
        if of_photos and (signs or front.rstrip().endswith((" via", " by", " von"))) and (closed or signs):
            return self._photo_verdict(start, end)
        bracket = _BRACKETED.search(front)
        if bracket and _CLOSED.match(text, end) and len(text) <= _CAPTION and not self.closing:
            within = bracket[0][1:].strip()
            person = not run[0].guarded and within[-1:] in ("/", ",") and _is_short_name(within)
            if (not within or person) and not _is_short_name(text[: start - len(bracket[0])]):
                return self._photo_verdict(start, end)
        return None

    @staticmethod
    def _photo_verdict(start: int, end: int) -> Verdict:
        return Verdict(CreditKind.PHOTO, CreditSignal.PHOTO_CAPTION, start, end)

    # ---- lines that name a source ----

    def _labelled(self, label: int, start: int, end: int) -> Verdict:
        """A label such as "Source:"; within a short line before the end it is a caption's."""
        text = self.text
        label += len(text[label:start]) - len(text[label:start].lstrip(_OPENING + "([（【|.!?。-–—"))
        if not text[:label].strip(_EDGES) or self.closing:
            return self.text_verdict(CreditSignal.SOURCE_LINE, label, end)
        if len(text) <= _CAPTION:
            return self._photo_verdict(label, end)
        return self.passage_verdict(CreditSignal.SOURCE_LINE, label, end, self.sentence(label, end))

    def _copyright(self, front: str, start: int, end: int) -> Verdict | None:
        found = patterns.COPYRIGHT.search(front)
        if not found:
            return None
        begin = start - len(front) + found.start()
        alone = not self.text[:begin].strip(_EDGES)
        if _YEAR.search(found[0]) or _YEAR.match(self.text[end:].lstrip(" ,")) or (alone and self.closing):
            return self.text_verdict(CreditSignal.COPYRIGHT, begin, end)
        return self._photo_verdict(begin, end)

    # ---- running text ----

    def _cued(self, run: Sequence[Mention], start: int, end: int) -> Verdict | None:
        found = self._cue_before(run[0])
        if found is None:
            found = self._cue_after(run)
        if found is None:
            return self._han(run, start, end)
        signal, begin, finish = found
        fragment = self.sentence(begin, finish)
        if signal is CreditSignal.ATTRIBUTION and self._is_fragment(fragment, begin, finish):
            return self.text_verdict(signal, begin, finish)
        return self.passage_verdict(signal, begin, finish, fragment)

    def _is_fragment(self, fragment: Bounds, begin: int, finish: int) -> bool:
        """Whether an attribution is a line, or the end of the text, by itself."""
        text = self.text
        if text[finish:].strip(_EDGES):
            return False
        lead = text[:begin]
        if not lead.strip(_EDGES):
            return True
        own = not text[fragment[0] : begin].strip(_EDGES)
        bracketed = lead.rstrip()[-1:] in tuple("([（【") and text[finish:].strip()[:1] in tuple(")]）】")
        if bracketed and len(text) <= _SHORT and _is_short_name(lead):
            return True
        return self.closing and (own or bracketed)

    def _may_guarded(self, run: Sequence[Mention], *, near: bool, types: bool) -> bool:
        """Whether a name that is also something else counts here: introduced, in quotes, or a capital says so."""
        one = run[0]
        if not one.guarded:
            return True
        quoted = self.text[max(one.start - 1, 0)] in _QUOTES_BEFORE and self.text[one.end : one.end + 1] in tuple(_QUOTES_AFTER)
        return types or quoted or (near and not _CASELESS.match(self.text, one.start))

    def _cue_before(self, one: Mention) -> tuple[CreditSignal, int, int] | None:
        words, cues = self.line.words, patterns.cues()
        types = False
        plain = True
        for gap in range(_BRIDGE_WORDS + 1):
            last = one.first - 1 - gap
            if last < 0:
                break
            for cue in cues.before.get(words[last], ()):
                first = last + 1 - len(cue.words)
                if first < 0 or tuple(words[first : last + 1]) != cue.words or not (plain or types):
                    continue
                if _GAP.search(self.text, self.line.end(last), one.start):
                    return None
                if not self._may_guarded([one], near=gap == 0 and cue.signal is not CreditSignal.REPORT, types=types):
                    continue
                if cue.spoken and not self._is_spoken(first):
                    continue
                return cue.signal, self.line.start(first), one.end
            word = words[last]
            types = types or word in cues.types
            plain = plain and (word in cues.types or word in cues.bridges)
        if one.to and self._is_spoken(one.first):
            return CreditSignal.INTERVIEW, one.start, one.end
        return None

    def _is_spoken(self, word: int) -> bool:
        words = self.line.words[max(word - _SPEECH_WORDS, 0) : word]
        return not patterns.cues().speech.isdisjoint(words)

    def _cue_after(self, run: Sequence[Mention]) -> tuple[CreditSignal, int, int] | None:
        words, cues, one = self.line.words, patterns.cues(), run[-1]
        types = False
        for first in range(one.stop, min(one.stop + 3, len(words))):
            for cue in cues.after.get(words[first], ()):
                stop = first + len(cue.words)
                if tuple(words[first:stop]) != cue.words:
                    continue
                if _GAP.search(self.text, one.end, self.line.start(first)):
                    return None
                if self._may_guarded(run, near=False, types=types):
                    return cue.signal, run[0].start, self.line.end(stop - 1)
            if words[first] not in cues.types and words[first] not in cues.bridges:
                return None
            types = types or words[first] in cues.types
        return None

    def _han(self, run: Sequence[Mention], start: int, end: int) -> Verdict | None:
        """Chinese has its cue on both sides."""
        text = self.text
        if "\u3400" > text[start] or text[start] > "\u9fff":
            if not ("\u3400" <= text[max(start - 1, 0)] <= "\u9fff" or text[max(start - 1, 0)] == "《"):
                return None
        before = patterns.HAN_BEFORE.search(text, max(start - 14, 0), start)
        if before and patterns.HAN_AFTER.match(text, end):
            begin = before.start()
            return self.passage_verdict(CreditSignal.ATTRIBUTION, begin, end, self.sentence(begin, end))
        if patterns.HAN_REPORT.match(text, end) and not run[0].guarded:
            return self.passage_verdict(CreditSignal.REPORT, start, end, self.sentence(start, end))
        return None

    # ---- heads and ends ----

    def _dateline(self, run: Sequence[Mention], start: int, end: int) -> Verdict | None:
        if start > _DATELINE:
            return None
        text = self.text
        lead = text[:start].lstrip(_OPENING)
        begin = start - len(lead)
        if not lead.strip("([【（/ "):
            if not any(mention.source for mention in run):
                return None
            finish = self._name_first(run, lead, end)
        elif lead[-1] == "/":
            finish = end + 1 if text[end : end + 1] == "/" and _is_place(lead[:-1]) else None
        elif bracket := _BRACKETED.search(lead):
            finish = self._bracketed_dateline(lead[: bracket.start()], run, end)
            if finish is None and _EAST.search(lead) and _JAPANESE.match(lead) and text[end : end + 1] in tuple("】］])）"):
                finish = end + 1
        else:
            between = _BETWEEN.search(lead)
            if not between or not _is_place(lead[: between.start()]):
                return None
            ended = (_DASHED if between["weak"] else _ENDED).match(text, end)
            finish = end if ended else None
        if finish is None:
            return None
        return self.text_verdict(CreditSignal.DATELINE, begin, end + len(text[end:finish].rstrip()))

    def _name_first(self, run: Sequence[Mention], lead: str, end: int) -> int | None:
        """A dateline that begins with the agency."""
        text = self.text
        if patterns.HAN_DATELINE.match(text, end) and _CASELESS.match(text, end - 1):
            return end
        if lead.strip(" /"):
            closed = _BRACKET_DASH.match(text, end)
            following = text[closed.end() :].lstrip(" \u00a0\"“«‘") if closed else ""
            if not closed or not following.strip(_EDGES) or (closed["none"] is not None and not _may_begin(following)):
                return None
            return closed.end()
        if "/" in lead:
            return end if re.match(r"/\.?\s*[-–—.]?\s*\S", text[end:]) else None
        if run[0].guarded and not text[run[0].start : run[0].end].isupper():
            return None
        return end if _DASH.match(text, end) and len(text) - end >= _DATED else None

    def _bracketed_dateline(self, place: str, run: Sequence[Mention], end: int) -> int | None:
        text = self.text
        closed = _BRACKET_DASH.match(text, end)
        if not closed or not _is_place(place) or _spells(place, text[run[0].start : run[0].end]):
            return None
        if closed["none"] is None:
            return closed.end()
        return closed.end() if place.isupper() and text[closed.end() :].strip(_EDGES) else None

    def _byline(self, run: Sequence[Mention], front: str, start: int, end: int) -> Verdict | None:
        text = self.text
        rest = text[end:].strip(_EDGES)
        by = patterns.BYLINE.search(text[:start]) if start <= _DATELINE and len(rest) <= 30 else None
        if by and _is_short_name(by["who"]) and not _STOP.search(rest):
            return self.text_verdict(CreditSignal.BYLINE, len(text) - len(text.lstrip(_OPENING)), end)
        if patterns.CONTRIBUTED.match(text, end):
            return self.text_verdict(CreditSignal.BYLINE, start, end)
        if start <= 3 and len(text) <= 40 and patterns.HAN_BYLINE.match(text, end):
            return self.text_verdict(CreditSignal.BYLINE, start, end)
        if rest:
            return None
        along = patterns.BY_WITH.search(front)
        if along and (along[0][:1] == "(" or not run[0].guarded):
            begin = start - len(front) + along.start()
            if along[0][:1] == "(" or _is_short_name(text[:begin]) or _AFTER_STOP.search(text[:begin]):
                return self.text_verdict(CreditSignal.BYLINE, begin, end)
        lead = text[:start].rstrip()
        joined = lead[-1:] in tuple("/(,–—-（|") or lead.endswith("//")
        title = run[0].guarded and (lead[-1:] == "," or (lead.isupper() and len(lead) > _DATED))
        if lead and joined and len(text) <= _SHORT and not title and self.closing and _is_short_name(lead[:-1]):
            return self.text_verdict(CreditSignal.BYLINE, len(text) - len(text.lstrip(_OPENING)), end)
        return None

    def _is_wrapped(self) -> bool:
        """Whether the line before goes on in this one."""
        at = self.line.at
        return _WRAPPED.search(self.document, max(at - 8, 0), at) is not None

    def _sign_off(self, run: Sequence[Mention], front: str, start: int, end: int) -> Verdict | None:
        text = self.text
        if text[end:].strip(_EDGES):
            return None
        signs = text[start - 1 : start] in tuple("([（【/—–-") or len(run) > 1
        acronym = text[run[0].start : run[0].end].isupper()
        if not text[:start].strip(_EDGES):
            if run[0].guarded and not (signs or (acronym and self.closing and self.line.at)):
                return None
            if self._is_wrapped() and (text.rstrip().endswith(".") or not self.heading) and not signs:
                return None
            if self.closing:
                return self.text_verdict(CreditSignal.SIGN_OFF, start, end)
            return self.text_verdict(CreditSignal.BYLINE, start, end) if self.heading and not run[0].guarded else None
        if not self.closing or (run[0].guarded and not signs):
            return None
        after_stop = _AFTER_STOP.search(front) is not None
        bracketed = _BRACKETED.search(front) is not None and text[end:].strip()[:1] in tuple(")]）】")
        if after_stop and (bracketed or not run[0].guarded):
            return self.text_verdict(CreditSignal.SIGN_OFF, start, end)
        if bracketed and not run[0].guarded and not _spells(front, text[run[0].start : run[0].end]):
            return self.text_verdict(CreditSignal.SIGN_OFF, start, end)
        return None


def _is_place(lead: str) -> bool:
    """Whether this may be the place and day of a dateline."""
    lead = lead.strip(" ,.-–—ـ")
    if not lead or len(lead) > _PLACE or re.search(r"[!?;:\"“”«»()。，！？]", lead):
        return False
    words = _WORD.findall(lead)
    small = sum(word[0].islower() for word in words)
    return bool(words) and len(words) <= _PLACE_WORDS and small <= _PLACE_SMALL_WORDS and not words[0][0].islower()


def _may_begin(text: str) -> bool:
    """Whether a sentence may begin so."""
    return text[0].isalnum() and not text[0].islower()


def _spells(front: str, acronym: str) -> bool:
    """Whether the words in front of an acronym in brackets are what it stands for there."""
    if not acronym.isupper():
        return False
    initials = "".join(word[0] for word in _WORD.findall(front) if word[0].isupper())
    return initials.endswith(acronym)


def _is_short_name(lead: str) -> bool:
    """Whether this may be a person's name, or initials, and nothing else."""
    words = _WORD.findall(lead)
    if len(words) > 6 or _STOP.search(lead.rstrip(". ")):
        return False
    return all(not word[0].islower() or len(word) <= 3 for word in words)
