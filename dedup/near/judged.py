"""What one text has to do with some others, as `dedup.near.verify.judge` says it, without an array for each figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels import kernel
from dedup.model import Relation
from dedup.near.matches import confidence, figures
from dedup.near.passages import ALL_WORDS, LEAST_WORDS, each_shares_long_passage
from dedup.near.verify import (
    EXCERPT,
    LIGHT_LEAST,
    LIGHT_REWRITE,
    LIGHT_STRETCHES,
    RELATIONS,
    REWRITE,
    as_terms,
    as_written,
)
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.settings import Settings

__all__ = ["Held", "Judged", "judged"]

_NEAR_DUPLICATE: Final = RELATIONS.index(Relation.NEAR_DUPLICATE)
_EXCERPT: Final = RELATIONS.index(Relation.EXCERPT)
_REWRITE: Final = RELATIONS.index(Relation.REWRITE)


class Held(NamedTuple):
    """A text as it is compared.

    Parameters
    ----------
    text
        In UTF-8.
    skips
        What is left out of it: pairs of uint32, little-endian, one after the other; or None.
    """

    text: bytes
    skips: bytes | None = None


class Judged(NamedTuple):
    """A relation and its figures, as a match has them; `own` is the share of the one that was held against others."""

    relation: int
    similarity: float
    own: float
    other: float
    confidence: float


def judged(one: Held, others: Sequence[Held], settings: Settings, seed: int) -> list[Judged | None]:
    """What one text has to do with each of some others that do not have the same tokens; None for nothing.

    Examples
    --------
    >>> from dedup.settings import Settings
    >>> text = b"The foreign minister said on Monday that talks would go on"
    >>> [own.similarity for own in judged(Held(text), [Held(text + b" today"), Held(b"else")], Settings(), 1) if own]
    [0.875]
    """
    found = kernel.shared_with(
        [one.text, *(own.text for own in others)], [one.skips, *(own.skips for own in others)], seed
    )
    longer = bool(settings.wanted & {Relation.EXCERPT, Relation.REWRITE})
    relations = [_by_figures(shared, a, b, settings) for shared, a, b, *_ in found]
    if longer:
        open_ones = [i for i, relation in enumerate(relations) if relation is None]
        for i in open_ones:
            shared, a, b, stretches, *_ = found[i]
            if shared >= LIGHT_LEAST and stretches >= LIGHT_STRETCHES and _reaches(shared, max(a, b), *LIGHT_REWRITE):
                relations[i] = _REWRITE
        for i in _quoting(one, others, [(i, found[i]) for i in open_ones]):
            relations[i] = _EXCERPT
    return [
        None
        if relation is None or (not longer and relation > _NEAR_DUPLICATE)
        else Judged(relation, *figures(shared, a, b), round(confidence(relation, shared, a, b), 3))
        for relation, (shared, a, b, *_) in zip(relations, found, strict=True)
    ]


def _by_figures(shared: int, a: int, b: int, settings: Settings) -> int | None:
    """As `dedup.near.verify.relate`."""
    if not shared:
        return None
    if _reaches(shared, a + b - shared, *as_written(settings.threshold)):
        return _NEAR_DUPLICATE
    if _reaches(shared, min(a, b), *EXCERPT):
        return _EXCERPT
    return _REWRITE if _reaches(shared, max(a, b), *REWRITE) else None


def _reaches(part: int, whole: int, numerator: int, denominator: int) -> bool:
    of_whole, of_part = as_terms(numerator, denominator)
    return part > 0 and part * of_part >= whole * of_whole


def _quoting(one: Held, others: Sequence[Held], found: Sequence[tuple[int, Sequence[int]]]) -> list[int]:
    """Those that share a passage long enough for an excerpt."""
    asked = [i for i, (*_, a, b, again_a, again_b) in found if _may_quote(a, again_a) and _may_quote(b, again_b)]
    if not asked:
        return []
    texts = [one, *(others[i] for i in asked)]
    packed = Packed.of([own.text for own in texts]).without([_stretches(own.skips) for own in texts])
    places = np.zeros((len(asked), 2), np.uint32)
    places[:, 1] = np.arange(1, len(texts))
    long = each_shares_long_passage(packed, places).tolist()
    return [i for i, is_long in zip(asked, long, strict=True) if is_long]


def _may_quote(together: int, repeats: int) -> bool:
    return together >= LEAST_WORDS or together + repeats >= ALL_WORDS


def _stretches(skips: bytes | None) -> list[tuple[int, int]]:
    numbers = np.frombuffer(skips[: len(skips) // 8 * 8], "<u4").tolist() if skips else []
    return list(zip(numbers[::2], numbers[1::2], strict=True))
