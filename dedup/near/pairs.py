"""Pairs of documents and what is known of each, as arrays."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, ClassVar

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Self

    from numpy.typing import DTypeLike, NDArray

__all__ = ["Pairs"]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of rows; every further field is an array too and has an item for each.

    Parameters
    ----------
    pairs
        intp (pairs, 2): rows.
    """

    #: What the further fields hold, one after the other.
    TYPES: ClassVar[tuple[DTypeLike, ...]] = ()

    pairs: NDArray[np.intp]

    def __len__(self) -> int:
        return len(self.pairs)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The fields by their names."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def only(self, chosen: NDArray[np.bool_] | NDArray[np.intp]) -> Self:
        """Some of the pairs, in this order."""
        return type(self)(**{name: values[chosen] for name, values in self.arrays().items()})

    @classmethod
    def none(cls) -> Self:
        """No pairs."""
        names = [field.name for field in fields(cls)[1:]]
        empty = {name: np.zeros(0, own) for name, own in zip(names, cls.TYPES, strict=True)}
        return cls(pairs=np.zeros((0, 2), np.intp), **empty)

    @classmethod
    def joined(cls, parts: Sequence[Self]) -> Self:
        """All parts, one after the other."""
        every = [part.arrays() for part in (cls.none(), *parts)]
        return cls(**{name: np.concatenate([part[name] for part in every]) for name in every[0]})
