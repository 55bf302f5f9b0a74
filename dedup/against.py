"""What a filter holds its lines against: files and folders as they are read, and indexes."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from dedup.readers.batch import Batch, WithLines
from dedup.readers.fields import Fields
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dedup.index.address import Address
    from dedup.model import Document
    from dedup.readers.job import Extract

__all__ = ["Against", "Lines"]

_AT_ONCE: Final = 1000
_DEFAULT_FIELDS: Final = Fields()


class Lines(Protocol):
    """What is read with its lines; see `dedup.readers.Source`."""

    @property
    def bytes_read(self) -> int:
        """Raw bytes consumed so far."""

    @property
    def bytes_total(self) -> int | None:
        """The size of it all; None where it cannot be known."""

    def lines(self) -> Iterator[WithLines]:
        """All documents, and the lines they were read from."""


class Against:
    """Documents that are known already, from files, folders and indexes.

    Parameters
    ----------
    paths
        What to read; a folder that holds an index, or the address of a shared one, stands for the documents in it.
    fields, extract
        How the others are read; see `dedup.readers.Source`.

    Raises
    ------
    UsageError, InputError
        If any of it cannot be read.
    """

    def __init__(self, paths: Sequence[str], *, fields: Fields = _DEFAULT_FIELDS, extract: Extract = "fast") -> None:
        from dedup.readers import Source

        self._indexes = [path for path in paths if _is_index(path)]
        others = [path for path in paths if path not in self._indexes]
        self._source = Source(others, fields=fields, extract=extract) if others else None

    @property
    def paths(self) -> list[Path]:
        """The files that are read, over which nothing may be written."""
        folders = [Path(index) for index in self._indexes if _address(index) is None]
        kept = [file for folder in folders for file in folder.iterdir()]
        return [*kept, *(self._source.paths if self._source is not None else [])]

    @property
    def bytes_read(self) -> int:
        """Raw bytes consumed so far of files."""
        return 0 if self._source is None else self._source.bytes_read

    @property
    def bytes_total(self) -> int | None:
        """Their size; None where it cannot be known, as where there are indexes."""
        return None if self._source is None or self._indexes else self._source.bytes_total

    def lines(self) -> Iterator[WithLines]:
        """All documents; those of an index have no lines."""
        for path in self._indexes:
            yield from _kept(path)
        if self._source is not None:
            yield from self._source.lines()


def _address(path: str) -> Address | None:
    """The address of a shared index, if it is one."""
    if "://" not in path:
        return None
    from dedup.index.address import Address

    return Address.of(path) if Address.is_one(path) else None


def _is_index(path: str) -> bool:
    if _address(path) is not None:
        return True
    if not Path(path).is_dir():
        return False
    from dedup.index.store import Store

    return Store.exists(Path(path))


def _kept(path: str) -> Iterator[WithLines]:
    from dedup.index import Index

    place = _address(path) or path
    with Index(place, read_only=True) as index:
        documents = iter(index)
        while block := list(islice(documents, _AT_ONCE)):
            yield WithLines(_batch(block, str(place)), [])


def _batch(documents: Iterable[Document], path: str) -> Batch:
    columns = [(own.text, own.id, own.language or "", own.published or "") for own in documents]
    texts, ids, languages, published = (list(column) for column in zip(*columns, strict=True))
    return Batch(Packed.of_texts(texts), ids, path, languages, published)
