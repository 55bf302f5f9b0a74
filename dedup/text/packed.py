"""Texts as the kernel takes them: one stretch of UTF-8 with offsets, and stretches to leave out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from dedup.kernels import kernel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from dedup.model import Span

__all__ = ["Packed", "byte_spans", "code_point_spans"]


@dataclass(frozen=True, slots=True)
class Packed:
    """Some texts, one after the other.

    Parameters
    ----------
    text
        uint8 (bytes,), UTF-8.
    offsets
        int64 (texts + 1,): where each text begins, and the end.
    skip_offsets, skips
        int64 (texts + 1,) and uint32 (stretches, 2): for each text the stretches to leave out, as bytes from its start;
        `skip_offsets` is empty where nothing is left out of any.

    Examples
    --------
    >>> len(Packed.of([b"one", b"two"]))
    2
    """

    text: NDArray[np.uint8]
    offsets: NDArray[np.int64]
    skip_offsets: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    skips: NDArray[np.uint32] = field(default_factory=lambda: np.zeros((0, 2), np.uint32))

    @classmethod
    def of(cls, encoded: Sequence[bytes | memoryview]) -> Packed:
        """Pack texts that are UTF-8 already."""
        if len(encoded) == 1:  # as whoever asks about one text at a time does
            return cls(np.frombuffer(encoded[0], np.uint8), np.array([0, len(encoded[0])], np.int64))
        offsets = np.zeros(len(encoded) + 1, np.int64)
        np.cumsum(list(map(len, encoded)), out=offsets[1:])
        return cls(np.frombuffer(b"".join(encoded), np.uint8), offsets)

    @classmethod
    def of_texts(cls, texts: list[str]) -> Packed:
        r"""Pack texts; a lone surrogate becomes U+FFFD.

        Examples
        --------
        >>> Packed.of_texts(["n\u00e9", "e"]).offsets.tolist()
        [0, 3, 4]
        """
        return cls(*kernel.pack(texts))

    def without(self, stretches: Sequence[Sequence[tuple[int, int]]]) -> Packed:
        """The same texts with stretches left out, given for each text as bytes from its start."""
        if not any(stretches):
            return self
        offsets = np.zeros(len(stretches) + 1, np.int64)
        np.cumsum(list(map(len, stretches)), out=offsets[1:])
        every = [stretch for of_text in stretches for stretch in of_text]
        return Packed(self.text, self.offsets, offsets, np.array(every, np.uint32).reshape(-1, 2))

    def encoded(self, i: int) -> bytes:
        """One of the texts, whole."""
        return self.text[self.offsets[i] : self.offsets[i + 1]].tobytes()

    def take(self, places: NDArray[np.integer]) -> Packed:
        """Some of the texts, without what is left out of them."""
        rows, starts, text = places.tolist(), self.offsets.tolist(), self.text.data
        packed, bounds = Packed.of([text[starts[i] : starts[i + 1]] for i in rows]), self.skip_offsets
        if not len(bounds):
            return packed
        return packed.without([self.skips[bounds[i] : bounds[i + 1]].tolist() for i in rows])

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @property
    def arrays(self) -> tuple[NDArray[np.uint8], NDArray[np.int64], NDArray[np.int64], NDArray[np.uint32]]:
        """The kernel's first four arguments."""
        return self.text, self.offsets, self.skip_offsets, self.skips


def _code_points_before(encoded: bytes) -> NDArray[np.int64]:
    starts = (np.frombuffer(encoded, np.uint8) & 0xC0) != 0x80
    return np.concatenate([[0], np.cumsum(starts, dtype=np.int64)])


def code_point_spans(encoded: bytes, spans: NDArray[np.uint32]) -> NDArray[np.int64]:
    """Turn byte positions (any shape) within one text into code points.

    Examples
    --------
    >>> code_point_spans("né".encode(), np.array([[0, 3]], np.uint32)).tolist()
    [[0, 2]]
    """
    if encoded.isascii():
        return np.asarray(spans, np.int64)
    return _code_points_before(encoded)[spans]


def byte_spans(encoded: bytes, spans: Iterable[Span | tuple[int, int]]) -> list[tuple[int, int]]:
    """Turn code point spans of one text into byte spans.

    Examples
    --------
    >>> byte_spans("né!".encode(), [(1, 3)])
    [(1, 4)]
    """
    starts = np.flatnonzero((np.frombuffer(encoded, np.uint8) & 0xC0) != 0x80)
    bounds = np.append(starts, len(encoded))
    return [(int(bounds[start]), int(bounds[end])) for start, end in spans]
