"""A table beside plain files that says what the files themselves do not: date, outlet, address, title, language."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dedup.errors import InputError, UsageError
from dedup.model import Skipped
from dedup.readers.compressed import decompressed
from dedup.readers.delimited import rows
from dedup.readers.encoding import as_utf8
from dedup.readers.fields import listed
from dedup.readers.folder import shown
from dedup.readers.job import Job
from dedup.readers.raw import Damaged, RawFile

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from dedup.model import Document
    from dedup.readers.fields import Fields
    from dedup.readers.limits import Limits

__all__ = ["Metadata"]

#: Columns that may name the file, beside the one for ids.
_PATHS: Final = ("path", "file", "filename", "file_name")
_ROLES: Final = ("language", "published", "title", "url", "outlet")


class Metadata:
    """What a table says of documents, by id or path.

    Parameters
    ----------
    path
        A .csv or .tsv file with a header, compressed or not: one column for the id or the path of a document (as a
        result shows it, or from the table's folder on), and any of those that `fields` names for language, date, title,
        address and outlet.
    fields
        The names of the columns.
    limits
        What is too much of anything.

    Attributes
    ----------
    skipped
        The rows that say nothing, and why.

    Raises
    ------
    InputError
        If the table cannot be read.
    UsageError
        If it has no column that says which document a row is about.
    """

    def __init__(self, path: str | os.PathLike[str], fields: Fields, limits: Limits) -> None:
        self.path = Path(path)
        self.skipped: list[Skipped] = []
        self._rows: dict[str, dict[str, str]] = {}
        self._met: set[str] = set()
        self._folder = f"{shown(self.path.parent)}/"
        job = Job(shown(self.path), shown(self.path.name), limits, fields)
        try:
            with self.path.open("rb") as stream:
                blocks = as_utf8(decompressed(RawFile(job.source, stream).blocks(), job.name, limits))
                tabs = ".tsv" in [suffix.lower() for suffix in self.path.suffixes]
                self._read(rows(blocks, job, "\t" if tabs else None), job)
        except OSError as error:
            raise InputError(f"{job.source}: cannot be read: {error.strerror or error}") from error
        except Damaged as damage:
            raise InputError(f"{job.source}: {damage.reason}") from damage

    def _read(self, table: Iterator[tuple[int, list[str]] | Skipped], job: Job) -> None:
        first = next(table, None)
        header = [] if first is None or isinstance(first, Skipped) else first[1]
        columns = job.fields.columns(header)
        folded = [name.strip().casefold() for name in header]
        keys = (*columns.id, *(folded.index(name) for name in _PATHS if name in folded))
        if not keys:
            wanted = ", ".join((*job.fields.of("id"), *_PATHS))
            raise UsageError(f"{job.source}: has no column for the id or path ({wanted}); there are {listed(header)}")
        for row in table:
            if isinstance(row, Skipped):
                self.skipped.append(row)
                continue
            number, cells = row
            said = {role: next((cells[c] for c in getattr(columns, role) if cells[c]), "") for role in _ROLES}
            names = {_normal(cells[place]) for place in keys} - {""}
            if not names:
                self.skipped.append(Skipped(job.source, number, "bad-row", "names no document"))
            elif any(name in self._rows for name in names):
                self.skipped.append(Skipped(job.source, number, "bad-row", "names a document a second time"))
            else:
                filled = {role: value for role, value in said.items() if value}
                self._rows.update((name, filled) for name in names)

    def added(self, document: Document) -> Document:
        """The document with what the table says of it, where it does not say that itself."""
        path = document.path or ""
        said = self._said(document.id, path, path.removeprefix(self._folder))
        new: dict[str, Any] = {role: value for role, value in said.items() if getattr(document, role) is None}
        return replace(document, **new) if new else document

    def corrected(self, document: Document, *, alone: bool) -> Document:
        """The document with what the table says of it, whatever it says itself.

        Parameters
        ----------
        document
            The document.
        alone
            Whether it is its whole file, so that the path names it too.
        """
        path = document.path or ""
        said: dict[str, Any] = self._said(document.id, *((path, path.removeprefix(self._folder)) if alone else ()))
        if not said:
            return document
        own = document.published if "published" in said else None
        return replace(document, **said, corrected=tuple(said), own_published=own)

    def _said(self, *names: str) -> dict[str, Any]:
        """What the table says of the document that goes by one of these names."""
        for name in map(_normal, names):
            said = self._rows.get(name)
            if said is not None:
                self._met.add(name)
                return said
        return {}

    @property
    def unmatched(self) -> list[str]:
        """What the documents are called that rows are about and that were not met, one name of each, in their order."""
        met = {id(self._rows[name]) for name in self._met}
        names = {id(said): name for name, said in reversed(self._rows.items())}
        return [name for of, name in reversed(names.items()) if of not in met]

    def is_at(self, path: Path) -> bool:
        """Whether the table is this file, which then holds no documents."""
        with suppress(OSError):
            return path.samefile(self.path)
        return False


def _normal(name: str) -> str:
    name = name.strip().replace("\\", "/")
    while name.startswith("./"):
        name = name[2:]
    return name
