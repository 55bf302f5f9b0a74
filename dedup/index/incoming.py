"""Documents that an index is asked about, sketched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.near.collection import DUPLICATES, bands_of
from dedup.near.sketcher import Sketcher
from dedup.settings import BY_MEANING
from dedup.text.packed import Packed
from dedup.text.utf8 import encode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.index.header import Header
    from dedup.model import Document
    from dedup.near.sketches import Sketches

__all__ = ["Incoming", "Sketching", "have_same_tokens", "signed"]


class Incoming(NamedTuple):
    """A document that an index is asked about.

    Parameters
    ----------
    document, text
        As it came, and its text in UTF-8.
    stretches
        The boilerplate that is left out of it, as bytes.
    sketches
        Its own.
    """

    document: Document
    text: bytes
    stretches: list[tuple[int, int]]
    sketches: Sketches

    @property
    def digest(self) -> int:
        """Of its tokens."""
        return signed(int(self.sketches.digests[0]))

    @property
    def body(self) -> int:
        """Of its tokens without boilerplate."""
        return signed(int(self.sketches.bodies[0]))

    @property
    def has_words(self) -> bool:
        """Whether there is anything to compare."""
        return bool(self.sketches.tokens[0])


class Sketching:
    """Sketches documents as the header of an index says.

    Parameters
    ----------
    header
        Its settings and seeds.
    """

    def __init__(self, header: Header) -> None:
        settings = header.settings
        self.bands = bands_of(settings)
        hashes = not settings.wanted - BY_MEANING <= DUPLICATES
        self._sketcher = Sketcher(settings, self.bands, hashes=hashes, seeds=header.seeds)

    def incoming(self, documents: Sequence[Document]) -> list[Incoming]:
        """Documents with all that is found out about each by itself."""
        texts = [encode(document.text) for document in documents]
        sketches, stretches, _ = self._sketcher.sketch(Packed.of(texts))
        if len(documents) == 1:
            return [Incoming(documents[0], texts[0], stretches.get(0, []), sketches)]
        return [
            Incoming(document, text, stretches.get(i, []), _taken(sketches, np.array([i])))
            for i, (document, text) in enumerate(zip(documents, texts, strict=True))
        ]

    def again(self, kinds: Sequence[int], texts: Sequence[bytes]) -> tuple[NDArray[np.uint32], Sketches]:
        """The kinds of texts that have any words, and their sketches."""
        sketches = self._sketcher.sketch(Packed.of(texts)).sketches
        wordy = np.flatnonzero(sketches.tokens)
        own = np.array(kinds, np.uint32)[wordy]
        return own, sketches if len(wordy) == len(texts) else _taken(sketches, wordy)


def _taken(sketches: Sketches, places: NDArray[Any]) -> Sketches:
    """The sketches of some documents."""
    starts, ends = sketches.offsets[places], sketches.offsets[places + 1]
    offsets = np.zeros(len(places) + 1, np.int64)
    np.cumsum(ends - starts, out=offsets[1:])
    hashes = [sketches.hashes[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    return type(sketches)(
        sketches.tokens[places],
        sketches.shingles[places],
        sketches.digests[places],
        sketches.bodies[places],
        sketches.anchored[places],
        np.ascontiguousarray(sketches.band_keys[places]),
        np.concatenate(hashes) if hashes else sketches.hashes[:0],
        offsets,
    )


def have_same_tokens(one: bytes, other: bytes) -> bool:
    """Whether two texts are the same, but for how they are written.

    Examples
    --------
    >>> have_same_tokens(b"One, two", b"one TWO."), have_same_tokens(b"one", b"two")
    (True, False)
    """
    if one == other:
        return True
    packed = Packed.of([one, other])
    return bool(kernel.same_tokens(packed.text, packed.offsets, np.array([[0, 1]], np.uint32))[0])


def signed(number: int) -> int:
    """64 bits as SQLite has them.

    Examples
    --------
    >>> signed(2**64 - 1), signed(1)
    (-1, 1)
    """
    return number - (1 << 64) if number >> 63 else number
