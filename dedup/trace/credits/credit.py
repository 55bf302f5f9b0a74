"""A credit: whom a text says that it, a photograph or a passage comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dedup.model import Span

__all__ = ["Credit", "CreditKind", "CreditSignal"]


class CreditKind(StrEnum):
    """What a credit is for. A photograph's never says anything about who wrote the text."""

    TEXT = "text"
    PHOTO = "photo"
    PASSAGE = "passage"


class CreditSignal(StrEnum):
    """How a credit is given."""

    DATELINE = "dateline"
    SIGN_OFF = "sign-off"
    END_MARK = "end-mark"
    BYLINE = "byline"
    ATTRIBUTION = "attribution"
    REPORT = "report"
    INTERVIEW = "interview"
    FIRST_APPEARED = "first-appeared"
    SOURCE_LINE = "source-line"
    COPYRIGHT = "copyright"
    PHOTO_CAPTION = "photo-caption"


@dataclass(frozen=True, slots=True)
class Credit:
    """One credit in a text.

    Parameters
    ----------
    kind
        What it is for.
    signal
        How it is given.
    source
        The id in the gazetteer; None where the name is not in it.
    name
        The source's name as written; empty where a mark stands for it.
    raw, start, end
        The credit as written, and where: code point offsets into the original text.
    passage
        The sentence that a passage's credit is for.
    own
        Whether it names the publisher of the document itself.
    """

    kind: CreditKind
    signal: CreditSignal
    source: str | None
    name: str
    raw: str
    start: int
    end: int
    passage: Span | None = None
    own: bool = False
