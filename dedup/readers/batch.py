"""Many documents at once, as the kernel reads them: what a large scan takes in place of one object a document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from dedup.model import Document, Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.text.packed import Packed

__all__ = ["Batch", "WithLines"]


@dataclass(frozen=True, slots=True)
class Batch:
    """Documents of one file, in order.

    Parameters
    ----------
    texts
        Their texts, valid UTF-8, none of them blank.
    ids
        Their ids.
    path
        The file to name in the result.
    languages, published, urls, outlets
        What the source states of each; empty where it states nothing.
    """

    texts: Packed
    ids: list[str]
    path: str
    languages: list[str]
    published: list[str]
    urls: list[str]
    outlets: list[str]

    def __len__(self) -> int:
        return len(self.ids)

    def documents(self) -> Iterator[Document]:
        """The same documents one by one."""
        columns = zip(self.ids, self.languages, self.published, self.urls, self.outlets, strict=True)
        for i, (own, *stated) in enumerate(columns):
            language, published, url, outlet = (value or None for value in stated)
            yield Document(own, self.texts.encoded(i).decode(), self.path, language, published, None, url, outlet)


class WithLines(NamedTuple):
    """What was read, and the lines it was read from: one for each document, line ends included."""

    item: Batch | Document | Skipped
    lines: list[bytes]
