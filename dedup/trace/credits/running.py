"""Names in running text: "according to", "told", "reported"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dedup.trace.credits import patterns
from dedup.trace.credits.context import EDGES
from dedup.trace.credits.credit import CreditSignal
from dedup.trace.credits.cues import cues
from dedup.trace.credits.names import is_short_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.credits.context import Bounds, Context, Verdict
    from dedup.trace.credits.lines import Mention

__all__ = ["Running"]

_BRIDGE_WORDS: Final = 6
_FAR_WORDS: Final = 7
_HAN_LINE: Final = 20
_SPEECH_WORDS: Final = 14
_SHORT: Final = 80
_GAP: Final = re.compile(r"[.!?…؟۔;。！？،,；\n()]")
_QUOTES_BEFORE: Final = '«“"»„‘《「‹'
_QUOTES_AFTER: Final = '»”"«“’》」›'
_GERMAN_TO: Final = ("der", "dem")  # articles: "sagte der Zeit" may be about time
_HAN: Final = re.compile(r"[\u3400-\u9fff《]")


class Running:
    """The running text of a line.

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

    def verdict(self, run: Sequence[Mention], start: int, end: int) -> Verdict | None:
        """What a cue beside some names, from `start` to `end`, credits them with."""
        found = self._cue_before(run[0], end)
        if found is None:
            found = self._cue_after(run)
        if found is None:
            return self._han(run, start, end)
        signal, begin, finish = found
        fragment = self.context.sentence(begin, finish)
        if signal is CreditSignal.ATTRIBUTION and self._is_fragment(fragment, begin, finish):
            return self.context.text_verdict(signal, begin, finish)
        return self.context.passage_verdict(signal, begin, finish, fragment)

    def _is_fragment(self, fragment: Bounds, begin: int, finish: int) -> bool:
        """Whether an attribution is a line, or the end of the text, by itself."""
        text = self.text
        if text[finish:].strip(EDGES):
            return False
        lead = text[:begin]
        if not lead.strip(EDGES):
            return True
        own = not text[fragment[0] : begin].strip(EDGES)
        bracketed = lead.rstrip()[-1:] in tuple("([（【") and text[finish:].strip()[:1] in tuple(")]）】")
        if bracketed and len(text) <= _SHORT and is_short_name(lead):
            return True
        return self.context.closing and (own or bracketed)

    def _may_guarded(self, run: Sequence[Mention], *, near: bool, types: bool) -> bool:
        """Whether a name that is also something else counts here: introduced, in quotes, or a capital says so."""
        one = run[0]
        if not one.guarded:
            return True
        quoted = self.text[max(one.start - 1, 0)] in _QUOTES_BEFORE and self.text[one.end : one.end + 1] in tuple(
            _QUOTES_AFTER
        )
        return types or quoted or (near and not patterns.CASELESS.match(self.text, one.start))

    def _cue_before(self, one: Mention, end: int) -> tuple[CreditSignal, int, int] | None:
        words, known = self.line.words, cues()
        types = False
        plain = True
        for gap in range(_BRIDGE_WORDS + 1):
            last = one.first - 1 - gap
            if last < 0:
                break
            for cue in known.before.get(words[last], ()):
                first = last + 1 - len(cue.words)
                if first < 0 or tuple(words[first : last + 1]) != cue.words or not (plain or types):
                    continue
                if _GAP.search(self.text, self.line.end(last), one.start):
                    return None
                near = gap == 0 and cue.signal is not CreditSignal.REPORT and cue.words[-1] not in _GERMAN_TO
                if not self._may_guarded([one], near=near, types=types or cue.words[-1] in known.types):
                    continue
                if cue.spoken and not self._is_spoken(first):
                    continue
                return cue.signal, self.line.start(first), end
            word = words[last]
            if gap == 0 and word in known.said and words[one.first] in known.types:
                return CreditSignal.REPORT, self.line.start(last), end
            types = types or word in known.types
            plain = plain and (word in known.types or word in known.bridges)
        if one.to and self._is_spoken(one.first):
            return CreditSignal.INTERVIEW, one.start, end
        return None

    def _is_spoken(self, word: int) -> bool:
        words = self.line.words[max(word - _SPEECH_WORDS, 0) : word]
        return not cues().speech.isdisjoint(words)

    def _cue_after(self, run: Sequence[Mention]) -> tuple[CreditSignal, int, int] | None:
        words, known, one = self.line.words, cues(), run[-1]
        types = one.first > 0 and words[one.first - 1] in known.types
        near = True
        for first in range(one.stop, min(one.stop + _FAR_WORDS, len(words))):
            word = words[first]
            for cue in (*known.after.get(word, ()), *(known.after_typed.get(word, ()) if types and near else ())):
                stop = first + len(cue.words)
                if tuple(words[first:stop]) != cue.words or not (near or word in known.far):
                    continue
                if _GAP.search(self.text, one.end, self.line.start(first)):
                    return None
                acronym = self.text[one.start : one.end].isupper()
                if self._may_guarded(run, near=acronym and near, types=types):
                    return cue.signal, run[0].start, self.line.end(stop - 1)
            types = types or word in known.types
            near = near and (word in known.types or word in known.bridges or word.isdecimal())
        return None

    def _han(self, run: Sequence[Mention], start: int, end: int) -> Verdict | None:
        """Chinese has its cue on both sides."""
        text = self.text
        if not (_HAN.match(text, start) or _HAN.match(text, max(start - 1, 0))):
            return None
        before = patterns.HAN_BEFORE.search(text, max(start - 14, 0), start)
        if before and patterns.HAN_AFTER.match(text, end):
            begin = before.start()
            if len(text) <= _HAN_LINE and not text[:begin].strip(EDGES) and text[begin] == "综":
                return self.context.text_verdict(CreditSignal.ATTRIBUTION, begin, end)
            return self.context.passage_verdict(CreditSignal.ATTRIBUTION, begin, end, self.context.sentence(begin, end))
        if patterns.HAN_REPORT.match(text, end) and not run[0].guarded:
            return self.context.passage_verdict(CreditSignal.REPORT, start, end, self.context.sentence(start, end))
        return None
