"""Folding and tokens, one chunk at a time; see ``fold.h`` for the reasons."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.text.unicode_table import COMPLEX, DROP, SEPARATOR, UNSPACED, Entry, FoldTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["MAX_MARKS", "Token", "fold", "joined"]

MAX_MARKS: Final = 30  # on one letter; those beyond are ignored
_CHUNK: Final = re.compile(r"[^\x00-/:-@\[-`{-\x7f]+")
_LATE_TONE: Final = re.compile("(o|u)([\u0300\u0301\u0303\u0309\u0323])([aey])$")


class Token(NamedTuple):
    """A folded token and where its source stands, in bytes from the document's start."""

    folded: str
    unspaced: bool
    start: int
    end: int


def fold(text: bytes) -> Iterator[Token]:
    """The tokens of a document, whatever its bytes are.

    Examples
    --------
    >>> [token.folded for token in fold("Ｗｏｒｌｄ  peace—now".encode())]
    ['world', 'peace', 'now']
    """
    # Each byte that is no UTF-8 becomes one lone surrogate, which separates, as in the native kernel.
    decoded = text.decode("utf-8", "surrogateescape")
    position = at = 0
    for chunk in _CHUNK.finditer(decoded):
        position += len(decoded[at : chunk.start()].encode("utf-8", "surrogateescape"))
        at = chunk.start()
        for folded, unspaced, start, end in _fold_chunk(chunk.group()):
            yield Token(folded, unspaced, position + start, position + end)


def joined(tokens: Iterable[Token]) -> bytes:
    """Folded tokens, a space after each."""
    return b"".join(token.folded.encode() + b" " for token in tokens)


@functools.lru_cache(maxsize=1 << 16)
def _fold_chunk(chunk: str) -> tuple[Token, ...]:
    folder = _ChunkFolder()
    entry_of = FoldTable.load().entry
    position = 0
    for char in chunk:
        size = len(char.encode("utf-8", "surrogateescape"))
        folder.put(char, entry_of(ord(char)), position, position + size)
        position += size
    folder.close()
    return tuple(folder.tokens)


class _ChunkFolder:
    """Builds the tokens of one chunk, code point by code point."""

    def __init__(self) -> None:
        self.tokens: list[Token] = []
        self.letters: list[str] = []
        self.unspaced = False
        self.start = self.end = 0

    def put(self, char: str, entry: Entry, start: int, end: int) -> None:
        if entry.kind == SEPARATOR:
            self.close()
        elif entry.kind == COMPLEX:
            for part in entry.mapping:
                part_entry = FoldTable.load().entry(ord(part))
                if part_entry.kind != COMPLEX:
                    self.put(part, part_entry, start, end)
        elif entry.kind != DROP:
            self._put_letter(entry.mapping or char, entry, start, end)

    def _put_letter(self, folded: str, entry: Entry, start: int, end: int) -> None:
        if entry.is_mark:
            self._put_mark(folded, entry, end)
            return
        unspaced = entry.kind == UNSPACED
        if self.letters and (unspaced or self.unspaced):
            self.close()
        if not self.letters:
            self.unspaced, self.start = unspaced, start
        self.letters += folded
        self.end = end

    def _put_mark(self, mark: str, entry: Entry, end: int) -> None:
        if not self.letters:
            return
        if entry.ccc:
            entry_of = FoldTable.load().entry
            run = place = len(self.letters)
            while run > 0 and (ccc := entry_of(ord(self.letters[run - 1])).ccc):
                run -= 1
                if ccc > entry.ccc:
                    place = run
            if len(self.letters) - run >= MAX_MARKS:
                return
            if run > 0 and entry_of(ord(self.letters[run - 1])).base_class & entry.vanishes_after:
                return
            self.letters[place:place] = mark
        else:
            self.letters += mark
        self.end = end

    def close(self) -> None:
        if self.letters:
            folded = "".join(self.letters)
            if not self.unspaced:
                folded = _place_tone(folded)
            self.tokens.append(Token(folded, self.unspaced, self.start, self.end))
            self.letters = []


def _place_tone(word: str) -> str:
    found = _LATE_TONE.search(word)
    if found and found[1] + found[3] in ("oa", "oe", "uy"):
        return word[: found.start()] + found[1] + found[3] + found[2]
    return word
