"""A list whose items are kept as columns: each becomes an object when it is asked for."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Listing"]

_Item = TypeVar("_Item")

_AT_ONCE: Final = 1024


class Listing(Sequence[_Item]):
    """Compares, slices and prints as a list does.

    Parameters
    ----------
    kind
        What makes an item of its fields.
    """

    def __init__(self, kind: type[_Item]) -> None:
        self._kind = kind

    @abstractmethod
    def columns(self, start: int, end: int) -> tuple[Sequence[Any], ...]:
        """The fields of some items, each field of all of them together, in the order the item has them."""

    @overload
    def __getitem__(self, index: int) -> _Item: ...
    @overload
    def __getitem__(self, index: slice) -> list[_Item]: ...
    def __getitem__(self, index: int | slice) -> _Item | list[_Item]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        i = range(len(self))[index]
        (item,) = map(self._kind, *self.columns(i, i + 1))
        return item

    def __iter__(self) -> Iterator[_Item]:
        for start in range(0, len(self), _AT_ONCE):
            yield from map(self._kind, *self.columns(start, start + _AT_ONCE))

    def __eq__(self, other: object) -> bool:
        return list(self) == list(other) if isinstance(other, Sequence) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # as of a list

    def __repr__(self) -> str:
        return repr(list(self))
