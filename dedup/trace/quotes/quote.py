"""A quote: what a text says that somebody said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dedup.model import Span

__all__ = ["Quote"]


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote in a text.

    Parameters
    ----------
    raw, start, end
        The quoted words with their marks, and where: code point offsets into the original text.
    text
        Without the marks.
    speaker, speaker_span
        Who says it, as written, and where; None where no name stands next to it.
    continued
        Whether it goes on with the quote before it: after a "he said", or in the next paragraph.
    """

    raw: str
    text: str
    start: int
    end: int
    speaker: str | None = None
    speaker_span: Span | None = None
    continued: bool = False
