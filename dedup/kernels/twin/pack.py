"""Python's strings as one stretch of UTF-8; see ``pack.h``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dedup.text.utf8 import encode

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["pack"]


def pack(texts: list[str]) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """The texts one after the other, with U+FFFD for each lone surrogate, and where each begins."""
    if not all(isinstance(text, str) for text in texts):
        raise ValueError("a text that is no string")
    encoded = list(map(encode, texts))
    offsets = np.zeros(len(encoded) + 1, np.int64)
    np.cumsum(list(map(len, encoded)), out=offsets[1:])
    return np.frombuffer(b"".join(encoded), np.uint8), offsets
