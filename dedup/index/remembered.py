"""Terms of texts that were turned into terms a moment ago: of the candidates of a crawl many come again and again."""

from __future__ import annotations

from collections import OrderedDict
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING, Final

import numpy as np
import xxhash

from dedup.crosslang.terms import Terms
from dedup.crosslang.translators import Translators

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.crosslang.terms import Translator
    from dedup.text.packed import Packed

__all__ = ["RememberedTranslators"]

#: Terms that are remembered in all, 12 bytes each: of about ten thousand texts.
MOST: Final = 1 << 22
_EACH: Final = 80  # what else a text takes, in terms


class RememberedTranslators(Translators):
    """Translators that remember the terms of the texts that were asked for last.

    Examples
    --------
    >>> from dedup.text.packed import Packed
    >>> french, texts = RememberedTranslators().of("fr"), Packed.of([b"le ministre", b"la paix"])
    >>> bool((french.terms(texts).terms == french.terms(texts).terms).all())
    True
    """

    def __init__(self, lexicons: Iterable[str] = ()) -> None:
        super().__init__(lexicons)
        self._held: OrderedDict[tuple[str, int], Terms] = OrderedDict()
        self._size = 0
        self._guard = Lock()
        self._wrapped: dict[str, _Remembered] = {}

    def of(self, language: str) -> Translator:
        """The translator of a language."""
        if language not in self._wrapped:
            self._wrapped[language] = _Remembered(super().of(language), self)
        return self._wrapped[language]  # type: ignore[return-value]  # what is asked of it is what it has

    def take(self, key: tuple[str, int]) -> Terms | None:
        """The terms of a text, if they are remembered."""
        with self._guard:
            found = self._held.get(key)
            if found is not None:
                self._held.move_to_end(key)
            return found

    def put(self, key: tuple[str, int], terms: Terms) -> None:
        """Remember the terms of a text, and forget what was asked for the longest time ago."""
        with self._guard:
            if key in self._held:
                return
            self._held[key] = terms
            self._size += len(terms.terms) + _EACH
            while self._size > MOST and len(self._held) > 1:
                _, oldest = self._held.popitem(last=False)
                self._size -= len(oldest.terms) + _EACH


class _Remembered:
    """One of them: what the judges ask of a translator."""

    def __init__(self, translator: Translator, memory: RememberedTranslators) -> None:
        self.language = translator.language
        self._translator = translator
        self._memory = memory

    def terms(self, texts: Packed) -> Terms:
        """The terms of texts."""
        keys = [(self.language, key) for key in _keys(texts)]
        found = [self._memory.take(key) for key in keys]
        missing = [i for i, own in enumerate(found) if own is None]
        if missing:
            new = self._translator.terms(texts if len(missing) == len(keys) else texts.take(np.array(missing)))
            for i, own in zip(missing, _each(new), strict=True):
                found[i] = own
                self._memory.put(keys[i], own)
            if len(missing) == len(keys):
                return new
        return Terms.joined([own for own in found if own is not None])


def _keys(texts: Packed) -> list[int]:
    """What tells texts apart, with what is left out of them."""
    text, offsets, bounds = texts.text.data, texts.offsets.tolist(), texts.skip_offsets.tolist()
    keys = []
    for i in range(len(texts)):
        digest = xxhash.xxh3_128(text[offsets[i] : offsets[i + 1]])
        if bounds:
            digest.update(texts.skips[bounds[i] : bounds[i + 1]].tobytes())
        keys.append(digest.intdigest())
    return keys


def _each(terms: Terms) -> list[Terms]:
    """The terms of each text by themselves, in arrays of their own."""
    bounds = terms.offsets.tolist()
    return [
        Terms(
            terms.terms[start:end].copy(),
            terms.places[start:end].copy(),
            terms.weights[start:end].copy(),
            np.array([0, end - start], np.int64),
        )
        for start, end in pairwise(bounds)
    ]
