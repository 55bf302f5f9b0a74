"""A text cut where what is said of it begins and ends: the pieces that a page marks, none of it lost."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Span
from dedup.text.unspaced import WRITTEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Edit", "Segment", "differences", "segments", "words"]

#: Words of a passage beyond which its differences are not looked for: a reader would not, and they take memory.
_MOST_WORDS: Final = 6000


class Segment(NamedTuple):
    """A piece of a text, and the names of all marks that cover it, in the order of the alphabet."""

    text: str
    marks: tuple[str, ...] = ()


def segments(text: str, span: Span, marks: Mapping[str, Iterable[Span]]) -> list[Segment]:
    """Cut a stretch of a text at the borders of its marks.

    Parameters
    ----------
    text
        The whole text, which all spans count in.
    span
        The stretch.
    marks
        By name what each mark covers; spans may overlap, and reach beyond the stretch.

    Returns
    -------
    list of Segment
        Together they are the stretch, and no two neighbours have the same marks.

    Examples
    --------
    >>> segments("one two three", Span(0, 13), {"changed": [Span(4, 7)]})
    [Segment(text='one ', marks=()), Segment(text='two', marks=('changed',)), Segment(text=' three', marks=())]
    """
    start, end = max(span.start, 0), min(span.end, len(text))
    events: list[tuple[int, int, str]] = []
    for name, spans in marks.items():
        for begin, stop in spans:
            begin, stop = max(begin, start), min(stop, end)
            if begin < stop:
                events += (begin, 1, name), (stop, -1, name)
    events.sort()
    found: list[Segment] = []
    open_marks: dict[str, int] = {}
    at = start
    for place, step, name in events:
        _add(found, text[at:place], open_marks)
        at = place
        open_marks[name] = open_marks.get(name, 0) + step
    _add(found, text[at:end], open_marks)
    return found


def _add(found: list[Segment], piece: str, open_marks: Mapping[str, int]) -> None:
    if not piece:
        return
    marks = tuple(sorted(name for name, depth in open_marks.items() if depth))
    if found and found[-1].marks == marks:
        found[-1] = Segment(found[-1].text + piece, marks)
    else:
        found.append(Segment(piece, marks))


class Edit(NamedTuple):
    """A stretch that differs between two texts: what stands there in either, which may be nothing."""

    a: Span
    b: Span


@lru_cache(maxsize=16)  # what is shown side by side is looked through for numbers and names next
def differences(a: str, b: str) -> Sequence[Edit]:
    """Where two versions differ, word by word; capitals make no difference.

    Examples
    --------
    >>> differences("the minister said", "The minister told us")
    [Edit(a=Span(start=13, end=17), b=Span(start=13, end=20))]
    """
    from rapidfuzz.distance import Indel

    words_a, words_b = words(a), words(b)
    if len(words_a) > _MOST_WORDS or len(words_b) > _MOST_WORDS:
        return []
    folded_a = [a[start:end].casefold() for start, end in words_a]
    folded_b = [b[start:end].casefold() for start, end in words_b]
    if folded_a == folded_b:
        return []
    found: list[Edit] = []
    end_a = end_b = 0
    for block in Indel.opcodes(folded_a, folded_b).as_matching_blocks():
        if block.a > end_a or block.b > end_b:
            found.append(Edit(_stretch(words_a, end_a, block.a), _stretch(words_b, end_b, block.b)))
        end_a, end_b = block.a + block.size, block.b + block.size
    return found


@lru_cache(maxsize=8)  # the two versions of a passage are asked for when they are compared and again when they are cut
def words(text: str) -> Sequence[tuple[int, int]]:
    """Where the words of a text begin and end; in a script without spaces its characters."""
    return [word.span() for word in WRITTEN.finditer(text)]


def _stretch(listed: Sequence[tuple[int, int]], first: int, end: int) -> Span:
    """From the first of some words to the last; of none the empty stretch where they would stand."""
    if first < end:
        return Span(listed[first][0], listed[end - 1][1])
    at = listed[first][0] if first < len(listed) else listed[-1][1] if listed else 0
    return Span(at, at)
