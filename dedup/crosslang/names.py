"""Names across scripts: what is left of a name in any of them, its consonants."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Final

__all__ = ["romanise", "skeleton"]

_DIGRAPHS: Final = (
    ("tch", "s"), ("sch", "s"), ("sh", "s"), ("ch", "s"), ("kh", "k"), ("gh", "g"), ("ph", "f"), ("th", "t"),
    ("dh", "d"), ("zh", "s"), ("ck", "k"), ("qu", "k"), ("ts", "s"), ("tz", "s"), ("x", "ks"), ("dj", "g"),
)  # fmt: skip
_CLASSES: Final = str.maketrans("bpvfwgjqckszdt", "bbffwkkkkssstt"[:14])
_VOWELS: Final = re.compile("[aeiouywh'’`]")
_REPEATS: Final = re.compile(r"(.)\1+")


@functools.lru_cache(maxsize=1 << 16)
def romanise(word: str) -> str:
    """A word of any script in Latin letters, ASCII only."""
    from anyascii import anyascii

    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return anyascii(plain).lower()


@functools.lru_cache(maxsize=1 << 16)
def skeleton(word: str) -> str:
    """The consonants of a name, by classes that transliterations confuse.

    Examples
    --------
    >>> skeleton("Blinken") == skeleton("بلينكن") == skeleton("Блинкен")
    True
    """
    letters = romanise(word)
    for digraph, letter in _DIGRAPHS:
        letters = letters.replace(digraph, letter)
    return _REPEATS.sub(r"\1", _VOWELS.sub("", letters).translate(_CLASSES))
