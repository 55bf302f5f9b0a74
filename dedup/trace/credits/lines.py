"""The lines of texts in which a source may be credited, and the names that stand in them.

A kernel looks for all names, and for the phrases that introduce names that no list has, in one pass over the folded
text; only the lines in which it found one are looked at.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby, islice, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.text.packed import Packed
from dedup.text.tokens import folded
from dedup.trace.credits.cues import phrases
from dedup.trace.gazetteer import Name, gazetteer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from dedup.trace.gazetteer import Source

__all__ = ["FIRST", "LABEL", "SHAPED", "TYPE", "Line", "Mention", "credit_lines"]

#: What a phrase that is no name says.
FIRST: Final = "first appeared"
TYPE: Final = "type"
SHAPED: Final = "shape"
LABEL: Final = "label"
DECOY: Final = "decoy"

_ANYWHERE: Final = 255
_LABEL_REACH: Final = 1  # words in front of a label in its sentence
_DOMAIN: Final = re.compile(
    r"\.(?:com|net|org|vn|ru|cn|info|news|tv|co|ir|de|fr|es|it|br|ar|mx|tr|id|uk|in|jp|kr|pl|ua|eg|sa|ae|qa|eu|pt)\b"
)
_HOST: Final = re.compile(r"(?:https?://)?((?:[\w-]+\.)+[a-z]{2,6})(?:/[^\s<>\"'»”)\]]*)?", re.IGNORECASE)
_ADDRESS_FRONT: Final = re.compile(r"(?:https?://)?(?:[\w-]+\.)*\Z", re.IGNORECASE)
_PATH: Final = re.compile(r"/[^\s<>\"'»”)\]]*")
_HOST_REACH: Final = 60
_MOST_HITS: Final = 256  # of a line
_ARTICLE: Final = "ال"
#: A word with an article, behind what is written together with it: the, to the, and the, in the.
_DEFINITE: Final = re.compile("[وف]?(?:[بك]?ال|لل)")
_MOST_HOSTS: Final = 64
_SHORT_BYTES: Final = 2048  # up to which counting characters is faster than a table
_SUFFIX: Final = re.compile(
    r"\.(?:com?|net|org|vn|ru|de|fr|es|it|cn|at|ch|br|id|tr|tv)(?:\.[a-z]{2})?(?![\w])", re.IGNORECASE
)


class Mention(NamedTuple):
    """A source's name in a line.

    Parameters
    ----------
    start, end
        Code point offsets into the line.
    first, stop
        Its words by number.
    source
        In the gazetteer, if it is there.
    guarded
        Whether the name is also something else.
    to
        Whether "to" is written together with it.
    """

    start: int
    end: int
    first: int
    stop: int
    source: Source | None
    guarded: bool
    to: bool


class Line:
    """A line that holds something to look at.

    Parameters
    ----------
    text
        The line.
    at
        Where it begins in the document, in code points.
    words, spans
        Its folded words and the byte offsets of each.
    encoded
        In UTF-8.
    """

    __slots__ = ("at", "encoded", "mentions", "others", "plain", "points", "spans", "text", "words")

    def __init__(self, text: str, at: int, encoded: bytes, words: list[str], spans: NDArray[np.uint32]) -> None:
        self.text = text
        self.at = at
        self.encoded = encoded
        self.words = words
        self.spans = spans
        self.points: NDArray[np.int64] | None = None  # before each byte, once needed
        self.plain = len(text) == len(encoded)
        self.mentions: list[Mention] = []
        self.others: list[tuple[str, int, int]] = []  # what it is, its first word and the one behind its last

    def start(self, word: int) -> int:
        """Where a word begins, in code points."""
        return self._point(int(self.spans[word, 0]))

    def end(self, word: int) -> int:
        """Where a word ends."""
        return self._point(int(self.spans[word, 1]))

    def _point(self, byte: int) -> int:
        if self.plain:
            return byte
        if byte <= _SHORT_BYTES:
            return len(self.encoded[:byte].decode(errors="replace"))
        if self.points is None:
            starts = (np.frombuffer(self.encoded, np.uint8) & 0xC0) != 0x80
            self.points = np.concatenate([[0], np.cumsum(starts)])
        return int(self.points[byte])

    def find(self, hits: Sequence[int]) -> None:
        """Find what begins at these words."""
        table, words, done = _table(), self.words, 0
        if len(hits) > _MOST_HITS:  # a list rather than prose, if not an attack
            hits = [*hits[: _MOST_HITS // 2], *hits[-_MOST_HITS // 2 :]]
        for hit in hits:
            if hit < done:
                continue
            for length in table.lengths.get(words[hit], ()):
                known = table.phrases.get(tuple(words[hit : hit + length]))
                if known is not None and hit + length <= len(words) and self._take(known, hit, hit + length):
                    done = hit + length
                    break

    def _take(self, known: Sequence[Name | str], hit: int, stop: int) -> bool:
        """Take one of the things that some words may be; whether that keeps shorter ones from being looked for."""
        for what in known:
            if isinstance(what, str):
                if what == DECOY:
                    return True
                self.others.append((what, hit, stop))
                continue
            start, end = self.start(hit), self.end(stop - 1)
            if what.fits(self.text[start:end]) and not (
                self._is_part(what, start, end) or (what.guarded and self._is_adjective(what, hit))
            ):
                suffix = _SUFFIX.match(self.text, end)
                end = suffix.end() if suffix else end
                if what.written in what.source.domains:
                    start, end = self._whole_address(start, end)
                if what.prefix != "لل" and self.text.startswith(what.prefix, start):
                    start += len(what.prefix)
                self.mentions.append(Mention(start, end, hit, stop, what.source, what.guarded, "ل" in what.prefix))
                return True
        return False

    def _whole_address(self, start: int, end: int) -> tuple[int, int]:
        """The web address that a domain is part of."""
        front = _ADDRESS_FRONT.search(self.text, max(start - _HOST_REACH, 0), start)
        path = _PATH.match(self.text, end)
        return front.start() if front else start, path.end() if path else end

    def _is_part(self, name: Name, start: int, end: int) -> bool:
        """Whether what may be a name is part of something else: a label, a tag, a number of a model."""
        text = self.text
        if name.written[-1] == "+":
            return text[end : end + 1] != "+"
        if name.written in name.source.domains:
            return text[max(start - 1, 0)] in "-@"
        if not name.guarded:
            return False
        if text[end : end + 1] == ">" or (text[end : end + 1] == ":" and name.written.lower() == "bild"):
            return True
        before, after = text[max(start - 2, 0) : start], text[end : end + 2]
        return (before[-1:] == "-" and before[:1].isalnum()) or (after[:1] == "-" and after[1:].isalnum())

    def _is_adjective(self, name: Name, hit: int) -> bool:
        """Whether what may be a name, one of those with an article, says of which kind the noun in front of it is.

        An Arabic noun and its adjective both have the article and nothing but a space between them: النشرة العربية is
        the Arabic service, an outlet's name stands behind a noun without one: قناة العربية.
        """
        if not hit or name.prefix or not name.written.startswith(_ARTICLE):
            return False
        between = self.text[self.end(hit - 1) : self.start(hit)]
        return not between.strip() and _DEFINITE.match(self.words[hit - 1]) is not None

    def add_hosts(self) -> None:
        """Add web addresses and domains that are no mention yet."""
        for found in islice(_DOMAIN.finditer(self.text), _MOST_HOSTS):
            if self.is_taken(found.start(), found.end()):
                continue
            for host in _HOST.finditer(self.text, max(found.start() - _HOST_REACH, 0), found.end() + _HOST_REACH):
                if host.start() <= found.start() < host.end():
                    source = gazetteer().at_domain(host[1])
                    self.add(host.start(), host.end(), source)
                    break

    def add(self, start: int, end: int, source: Source | None, *, guarded: bool = False) -> None:
        """Add a mention by its place."""
        first = int(np.searchsorted(self.spans[:, 0], len(self.text[:start].encode())))
        stop = int(np.searchsorted(self.spans[:, 0], len(self.text[:end].encode())))
        self.mentions.append(Mention(start, end, first, stop, source, guarded, False))
        self.mentions.sort(key=itemgetter(0))

    def is_taken(self, start: int, end: int) -> bool:
        """Whether a mention stands there."""
        return any(one.start < end and start < one.end for one in self.mentions)


def credit_lines(texts: Sequence[str]) -> list[list[Line]]:
    """The lines of each text that are to be looked at, in order."""
    packed = Packed.of_texts(list(texts))
    rows = kernel.anchored_lines(packed.text, packed.offsets, np.ones(len(texts), np.uint8), _anchors()).tolist()
    found: list[list[Line]] = [[] for _ in texts]
    if not rows:
        return found
    starts = packed.offsets.tolist()
    text = packed.text.tobytes() if len(texts) == 1 else packed.text.data
    groups = [(key, [row[4] for row in of_line]) for key, of_line in groupby(rows, itemgetter(0, 1, 2))]
    encoded = [bytes(text[starts[row] + start : starts[row] + end]) for (row, start, end), _ in groups]
    tokens = _tokens(encoded)
    before = (-1, 0, 0)  # text, and how far it was counted in bytes and code points
    for ((row, start, _), hits), own, (words, spans) in zip(groups, encoded, tokens, strict=True):
        _, byte, point = before if before[0] == row else (row, 0, 0)
        point += len(bytes(text[starts[row] + byte : starts[row] + start]).decode())
        before = (row, start, point)
        line = Line(own.decode(), point, own, words, spans)
        line.find(hits)
        found[row].append(line)
    return found


def _tokens(encoded: Sequence[bytes]) -> Iterator[tuple[list[str], NDArray[np.uint32]]]:
    tokens = kernel.tokens(*Packed.of(encoded).arrays, 0, True, True)
    words, bounds, spans = tokens["folded"].decode().split(" "), tokens["offsets"].tolist(), tokens["spans"]
    for start, end in pairwise(bounds):
        yield words[start:end], spans[start:end]


class _Table(NamedTuple):
    """What phrases are, and how many words those have that begin with a word, the longest first."""

    phrases: Mapping[tuple[str, ...], list[Name | str]]
    lengths: Mapping[str, list[int]]


@cache
def _table() -> _Table:
    known: dict[tuple[str, ...], list[Name | str]] = {}
    for names in gazetteer().by_word.values():
        for name in names:
            known.setdefault(name.words, []).append(name)
    for what, table in _others().items():
        for words in map(tuple, map(str.split, folded(table))):
            listed = known.setdefault(words, [])
            listed.insert(0 if what == DECOY else len(listed), what)
    lengths: dict[str, set[int]] = {}
    for words in known:
        lengths.setdefault(words[0], set()).add(len(words))
    return _Table(known, {word: sorted(sizes, reverse=True) for word, sizes in lengths.items()})


def _others() -> dict[str, Sequence[str]]:
    return {
        DECOY: phrases("decoy"),
        FIRST: [*phrases("first-appeared"), *phrases("appeared-behind")],
        TYPE: [*phrases("typed"), *phrases("han")],
        SHAPED: phrases("shape"),
        LABEL: phrases("label"),
    }


@cache
def _anchors() -> Any:
    reaches: dict[str, int] = {}
    others = _others()
    for phrase in folded(others.pop(LABEL)):
        reaches[phrase] = _LABEL_REACH
    for names in gazetteer().by_word.values():
        reaches.update((" ".join((*name.words, "")), _ANYWHERE) for name in names)
    for table in others.values():
        reaches.update((phrase, _ANYWHERE) for phrase in folded(table))
    listed = "\n".join([phrase.rstrip(" ") for phrase in reaches] + [""])
    limits = np.full((len(reaches), 4), _ANYWHERE, np.uint8)
    limits[:, 0] = list(reaches.values())
    leads = np.full(len(reaches), np.uint64(2**64 - 1), np.uint64)
    return kernel.Anchors(listed.encode(), limits, leads)
