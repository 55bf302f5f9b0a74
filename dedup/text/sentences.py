"""Sentences of texts, in any script, as places in the original."""

from __future__ import annotations

import functools
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np

from dedup.kernels import kernel
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["LONGEST", "capitals", "sentences", "small_letters"]

#: A sentence of more characters, a Chinese one counted three times, is cut: where nobody writes full stops a whole
#: text would be one, and no sentence aligns with more than two. Of half of NTREX's documents in nine languages, their
#: full stops made semicolons, 10 % count as whole translations without a bound, 30 % with 1,000, 82 % with 600, 88 %
#: with 550, 91 % with 500 and 98 % with 300; without any punctuation 0, 18, 71, 77, 81 and 88 %; untouched 99 or 100 %
#: with each. Below, more neighbours of a translation are claimed, as ordinary long sentences are cut too; with 350 one
#: more report of another paper was.
LONGEST: Final = 420
#: Languages that write the third as 3., in front of a capital too: 3. Mai, 2. Dünya Savaşı.
_ORDINALS: Final = frozenset({
    "bs", "cs", "da", "de", "et", "eu", "fi", "fo", "hr", "hu", "is", "lb", "lt", "lv", "no", "pl", "sk", "sl", "sr",
    "tr",
})  # fmt: skip
_CASED: Final = 0x2000  # no news is written with cased letters beyond


@functools.cache
def capitals() -> NDArray[np.uint8]:
    """A bit for each of the first code points: whether it is a capital letter."""
    return np.packbits([chr(point).isupper() for point in range(_CASED)], bitorder="little")


@functools.cache
def small_letters() -> NDArray[np.uint8]:
    """A bit for each of the first code points: whether it is a small letter."""
    return np.packbits([chr(point).islower() for point in range(_CASED)], bitorder="little")


def sentences(texts: Packed, language: str = "en") -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The sentences of texts of one language.

    Returns
    -------
    spans
        uint32 (sentences, 2): start and end of each, in bytes of its text.
    offsets
        int64 (texts + 1,): where the sentences of each text begin.

    Examples
    --------
    >>> text = "Dr. Smith came. He left at 5 p.m. on Monday. Why?"
    >>> spans, _ = sentences(Packed.of_texts([text]))
    >>> [text[start:end] for start, end in spans.tolist()]
    ['Dr. Smith came.', 'He left at 5 p.m. on Monday.', 'Why?']
    """
    found: tuple[NDArray[np.uint32], NDArray[np.int64]] = kernel.sentences(
        texts.text, texts.offsets, capitals(), small_letters(), *_abbreviations(language), LONGEST
    )
    return found


@functools.cache
def _abbreviations(language: str) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Moses' lists of abbreviations, which come with sacremoses; that of English where a language has none."""
    listed = []
    for line in (_moses_list(language) or _moses_list("en")).splitlines():
        word, _, note = line.partition("#")
        if word.strip():
            listed.append(word.strip() + ("#" if "NUMERIC_ONLY" in note else ""))
    if language in _ORDINALS:
        listed += map(str, range(1, 100))
    packed = Packed.of_texts(listed)
    return packed.text, packed.offsets


def _moses_list(language: str) -> str:
    """One of the lists, as text; the package is not imported, which would take longer than to read a book."""
    found = find_spec("sacremoses")
    folder = Path((found and found.origin) or "").parent
    name = f"nonbreaking_prefix.{language}"
    module = folder / "_data_nonbreaking_prefixes.py"
    if module.exists():  # since 0.2
        spec = spec_from_file_location("_dedup_nonbreaking_prefixes", module)
        if spec is not None and spec.loader is not None:
            data = module_from_spec(spec)
            spec.loader.exec_module(data)
            return str(data.NONBREAKING_PREFIXES.get(name, ""))
    path = folder / "data" / "nonbreaking_prefixes" / name
    return path.read_text("utf-8") if path.exists() else ""
