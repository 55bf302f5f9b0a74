"""Blocks of texts to sketches, without the boilerplate of those that have some."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from dedup.near.signatures import FIXED_SEEDS
from dedup.near.sketches import Sketches, boilerplate_anchors, sketch
from dedup.settings import BY_MEANING

if TYPE_CHECKING:
    from dedup.near.signatures import Bands, Seeds
    from dedup.near.stretches import Stretches
    from dedup.settings import Settings
    from dedup.text.language import Language
    from dedup.text.packed import Packed

__all__ = ["Sketched", "Sketcher"]


class Sketched(NamedTuple):
    """What was found out about a block of texts.

    Parameters
    ----------
    sketches
        Their sketches.
    stretches
        By place in the block, what is left out of the texts that have boilerplate.
    languages
        The language of each; empty where nobody asks for it.
    """

    sketches: Sketches
    stretches: dict[int, Stretches]
    languages: list[Language]


class Sketcher:
    """Sketches blocks of texts, on any thread.

    Parameters
    ----------
    settings
        Whether boilerplate counts as text.
    bands
        How signatures are cut.
    hashes
        Whether sketches are wanted, or band keys alone.
    seeds
        Of the hash and the permutations.
    """

    def __init__(self, settings: Settings, bands: Bands, *, hashes: bool, seeds: Seeds = FIXED_SEEDS) -> None:
        self._bands = bands
        self._hashes = hashes
        self._seeds = seeds
        self._identify = None
        if settings.wanted & BY_MEANING and settings.language is None:
            from dedup.text.language import identify

            self._identify = identify
        self._finder = None
        if settings.boilerplate == "drop":
            from dedup.near.stretches import StretchFinder

            self._finder = StretchFinder()

    def sketch(self, block: Packed) -> Sketched:
        """Sketch a block; the texts with boilerplate anew, without it."""
        languages = self._identify(block) if self._identify is not None else []
        return Sketched(*self._sketches(block), languages)

    def _sketches(self, block: Packed) -> tuple[Sketches, dict[int, Stretches]]:
        if self._finder is None:
            return sketch(block, self._bands, hashes=self._hashes, seeds=self._seeds), {}
        sketches = sketch(block, self._bands, boilerplate_anchors(), hashes=self._hashes, seeds=self._seeds)
        stretches = self._finder.find(block, sketches.anchored)
        if not stretches:
            return sketches, {}
        rows = np.array(list(stretches), np.intp)
        cut = block.take(rows).without(list(stretches.values()))
        anew = sketch(cut, self._bands, hashes=self._hashes, seeds=self._seeds)
        if not anew.tokens.all():  # what is nothing but boilerplate stays as it is
            some_left = np.flatnonzero(anew.tokens)
            rows = rows[some_left]
            anew = sketch(cut.take(some_left), self._bands, hashes=self._hashes, seeds=self._seeds)
        sketches.replace(rows, anew)
        return sketches, {row: stretches[row] for row in rows.tolist()}
