"""Which stretches of many texts are boilerplate, without looking closely at more lines than need be."""

from __future__ import annotations

from itertools import accumulate, groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.near.addresses import find_addresses
from dedup.near.signatures import HASH_SEED
from dedup.near.sketches import boilerplate_anchors
from dedup.text.boilerplate import BoilerplateKind, find_in_line, find_in_part, find_titles, is_in_last_third
from dedup.text.boilerplate_patterns import LONGEST
from dedup.text.packed import Packed, code_point_spans
from dedup.text.tokens import words_and_bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.text.boilerplate import InLine

__all__ = ["Kinds", "StretchFinder", "Stretches", "find_stretches"]

Stretches = list[tuple[int, int]]
#: Stretches, and what each is for.
Kinds = list[tuple[int, int, BoilerplateKind]]

_KNOWN_LINES: Final = 1 << 16  # lines of boilerplate come again and again: so many are remembered
_KNOWN_BYTES: Final = 1 << 9  # but no longer ones
# So many bytes on either side of a hit hold the longest sentence that may be boilerplate in most cases, and the next
# so many the sentences that may go with it.
_MARGINS: Final = (480, 1200)


class _InLine(NamedTuple):
    """A stretch of a line, in bytes."""

    start: int
    end: int
    heading: bool
    kind: BoilerplateKind


def find_stretches(encoded: Sequence[bytes]) -> list[Stretches]:
    """The boilerplate of each text, as bytes from its start; nothing where a text is nothing but boilerplate."""
    found = StretchFinder().find(Packed.of(encoded), np.ones(len(encoded), np.bool_))
    cut = Packed.of([encoded[row] for row in found]).without(list(found.values()))
    left = np.diff(kernel.tokens(*cut.arrays, HASH_SEED, False, False)["offsets"]).tolist()
    kept = {row: of_row for (row, of_row), words in zip(found.items(), left, strict=True) if words}
    return [kept.get(row, []) for row in range(len(encoded))]


class _Hits(NamedTuple):
    """How many words a line has, and the numbers of those at which anchors begin, and where, in bytes."""

    words: int
    tokens: tuple[int, ...]
    starts: tuple[int, ...]


class StretchFinder:
    """Finds the boilerplate of texts, block by block, and remembers what it made of short lines."""

    def __init__(self) -> None:
        self._known: dict[bytes, list[_InLine]] = {}

    def find(self, texts: Packed, anchored: NDArray[np.bool_]) -> dict[int, Stretches]:
        """The boilerplate of the texts that have any, as bytes from each one's start, by row.

        See `kinds`, which also says what for.
        """
        return {row: [(start, end) for start, end, _ in of_row] for row, of_row in self.kinds(texts, anchored).items()}

    def kinds(self, texts: Packed, anchored: NDArray[np.bool_]) -> dict[int, Kinds]:
        """The boilerplate of the texts that have any, as bytes from each one's start, with its kind, by row.

        The rules look at one line at a time, but for the titles below a heading. So the kernel says which lines hold
        one of their anchors where it may tell, and only those are looked at; and only those of texts that are
        `anchored`.
        """
        found: dict[int, list[_InLine]] = {}
        places: list[tuple[int, int]] = []
        lines: list[bytes] = []
        hits: list[_Hits] = []
        rows: list[list[int]] = []
        if anchored.any():  # a text that comes alone mostly is not, and all else costs more than to look at it
            wanted = anchored.view(np.uint8)
            rows = kernel.anchored_lines(texts.text, texts.offsets, wanted, boilerplate_anchors()).tolist()
        for (row, start, end), of_line in groupby(rows, itemgetter(0, 1, 2)):
            places.append((row, start))
            lines.append(_slice(texts, row, start, end))
            *_, counts, tokens, starts = zip(*of_line, strict=True)
            hits.append(_Hits(counts[0], tokens, starts))
        for (row, at), in_line in zip(places, self._in_lines(lines, hits) if lines else (), strict=True):
            if in_line:
                of_row = found.setdefault(row, [])
                of_row += [_InLine(at + start, at + end, heading, kind) for start, end, heading, kind in in_line]
        kinds = {row: [(start, end, kind) for start, end, _, kind in of_row] for row, of_row in found.items()}
        for row, titles in _titles(texts, found):
            kinds[row] = sorted(kinds[row] + [(*title, BoilerplateKind.RELATED) for title in titles])
        taken = {row: [(start, end) for start, end, _ in of_row] for row, of_row in kinds.items()}
        for row, addresses in find_addresses(texts, taken).items():
            kinds[row] = sorted(kinds.get(row, []) + [(*address, BoilerplateKind.ADDRESS) for address in addresses])
        return dict(sorted(kinds.items()))

    def _in_lines(self, lines: Sequence[bytes], hits: Sequence[_Hits]) -> list[list[_InLine]]:
        """The boilerplate of each line."""
        if len(self._known) > _KNOWN_LINES:
            self._known.clear()
        known = {line: held for line in lines if (held := self._known.get(line)) is not None}
        new = {line: of_line for line, of_line in zip(lines, hits, strict=True) if line not in known}
        found = {line: own for line, of_line in new.items() if (own := _in_long_line(line, of_line)) is not None}
        whole = [line for line in new if line not in found]
        texts = [line.decode() for line in whole]
        for line, text, words in zip(whole, texts, words_and_bounds(texts) if texts else (), strict=True):
            found[line] = _in_bytes(text, find_in_line(text, *words, new[line].tokens), 0)
        self._known.update((line, own) for line, own in found.items() if len(line) <= _KNOWN_BYTES)
        known |= found
        return [known[line] for line in lines]


def _in_long_line(line: bytes, hits: _Hits) -> list[_InLine] | None:
    """The boilerplate of a line, if it is too long to be some itself, and what is around the hits tells."""
    if hits.words <= LONGEST:
        return None
    for margin in _MARGINS:
        first, last = hits.starts[0], hits.starts[-1]
        start = max(line.find(b" ", first - margin, first), 0) if margin < first else 0
        end = line.rfind(b" ", last, last + margin) if last + margin < len(line) else -1
        part = line[start:end] if end >= 0 else line[start:]
        if len(part) == len(line):
            return None
        found = _in_part(part, start, hits, is_head=start == 0, is_tail=end < 0)
        if found is not None:
            return found
    return None


def _in_part(part: bytes, start: int, hits: _Hits, *, is_head: bool, is_tail: bool) -> list[_InLine] | None:
    """The boilerplate of a long line, if a part of it that begins at this byte tells."""
    tokens = kernel.tokens(*Packed.of([part]).arrays, 0, True, True)
    words, spans = tokens["folded"].decode().split(" ")[:-1], tokens["spans"]
    place = np.uint32(hits.starts[0] - start)
    first = int(np.searchsorted(spans[:, 0], place))
    if first + 1 < len(words) and spans[first + 1, 0] == place:  # several words that one character is made of
        return None
    text, (starts, ends) = part.decode(), code_point_spans(part, spans.T).tolist()
    inside = [first + token - hits.tokens[0] for token in hits.tokens]
    found = find_in_part(text, words, starts, ends, inside, is_head=is_head, is_tail=is_tail)
    return None if found is None else _in_bytes(text, found, start)


def _in_bytes(text: str, found: Sequence[InLine], start: int) -> list[_InLine]:
    """What was found in a part of a line that begins at this byte."""
    bounds = _byte_spans(text, [(one.start, one.end) for one in found])
    return [
        _InLine(start + first, start + end, one.heading, one.kind)
        for (first, end), one in zip(bounds, found, strict=True)
    ]


def _slice(texts: Packed, row: int, start: int, end: int) -> bytes:
    first = int(texts.offsets[row])
    return texts.text[first + start : first + end].tobytes()


def _byte_spans(text: str, spans: Stretches) -> Stretches:
    """Code point spans of a text, in order, as bytes."""
    if not spans or text.isascii():
        return spans
    bounds = [bound for span in spans for bound in span]
    sizes = [len(text[at:bound].encode()) for at, bound in pairwise([0, *bounds])]
    return _pairs(list(accumulate(sizes)))


def _pairs(bounds: list[int]) -> Stretches:
    return list(zip(bounds[::2], bounds[1::2], strict=True))


def _code_points(encoded: bytes, places: Iterable[int]) -> list[int]:
    """Byte positions of a text, in order, as code points; step by step, as there may be many."""
    return list(accumulate(len(encoded[at:place].decode()) for at, place in pairwise([0, *places])))


def _titles(texts: Packed, found: Mapping[int, Sequence[_InLine]]) -> Iterator[tuple[int, Stretches]]:
    """The titles below the first heading that stands in its text's last third."""
    heads = list(_low_headings(texts, found))
    if not heads:
        return
    rests = [texts.encoded(row)[head.start :] for row, head in heads]
    decoded = [rest.decode() for rest in rests]
    for (row, head), rest, text, words in zip(heads, rests, decoded, words_and_bounds(decoded), strict=True):
        behind = [one.start - head.start for one in found[row] if one.start >= head.end]
        heading_end, *known = _code_points(rest, [head.end - head.start, *behind])
        titles = find_titles(text, *words, heading_end, {0, *known})
        bounds = _byte_spans(text, [(title.start, title.end) for title in titles])
        yield row, [(start + head.start, end + head.start) for start, end in bounds]


def _low_headings(texts: Packed, found: Mapping[int, Iterable[_InLine]]) -> Iterator[tuple[int, _InLine]]:
    """The first heading in the last third of each text that has one there."""
    headings = {row: heads for row, of_row in found.items() if (heads := [one for one in of_row if one.heading])}
    if not headings:
        return
    tokens = kernel.tokens(*texts.take(np.array(list(headings), np.intp)).arrays, HASH_SEED, True, False)
    bounds, starts = tokens["offsets"].tolist(), tokens["spans"][:, 0]
    for i, (row, heads) in enumerate(headings.items()):
        own = starts[bounds[i] : bounds[i + 1]]
        firsts = np.searchsorted(own, [head.start for head in heads]).tolist()
        low = [head for head, first in zip(heads, firsts, strict=True) if is_in_last_third(first, len(own))]
        if low:
            yield row, low[0]
