"""Many documents at once, as the kernel reads them: what a large scan takes in place of one object a document."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    languages, published
        What the source states of each; empty where it states nothing.
    urls, outlets
        The same, but there are none at all if it states nothing of any.
    """

    texts: Packed
    ids: list[str]
    path: str
    languages: list[str]
    published: list[str]
    urls: list[str] = field(default_factory=list)
    outlets: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.ids)

    def documents(self) -> Iterator[Document]:
        """The same documents one by one."""
        columns = zip(self.ids, self.languages, self.published, self.sites(), strict=True)
        for i, (own, language, published, (url, outlet)) in enumerate(columns):
            text = self.texts.encoded(i).decode()
            yield Document(own, text, self.path, language or None, published or None, None, url or None, outlet or None)

    def sites(self) -> Iterator[tuple[str, str]]:
        """Address and outlet of each."""
        nowhere = [""] * len(self)
        return zip(self.urls or nowhere, self.outlets or nowhere, strict=True)


class WithLines(NamedTuple):
    """What was read, and the lines it was read from: one for each document, line ends included."""

    item: Batch | Document | Skipped
    lines: list[bytes]
