"""Lines on their way through a filter: read in blocks, each with the documents that stand in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Document, Skipped
from dedup.near.collection import refusal
from dedup.readers.batch import Batch
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.against import Lines
    from dedup.model import WarcPlace
    from dedup.near.collection import Progress

__all__ = ["Block", "Line", "blocks"]

_BLOCK: Final = 1 << 20  # bytes of text that are decided about together
_CUT: Final = frozenset({"too-long"})  # a line that was not held as a whole cannot be written again


class Line(NamedTuple):
    """Where a line stands: its file, its number among the records there, its document's id, and its record of WARC."""

    source: str
    record: int
    id: str
    warc: WarcPlace | None = None


@dataclass(slots=True)
class Block:
    """Some lines in order, and the documents among them.

    Parameters
    ----------
    lines
        The lines, line ends included.
    places
        Of each document, where its line is in `lines`.
    names, texts, languages, published
        The documents: where they stand, their texts in pieces, and the language and the date that they state.
    skipped
        Records that could not be read. Their lines are in `lines`, but for those that are `lost`.
    """

    lines: list[bytes] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    names: list[Line] = field(default_factory=list)
    texts: list[Packed] = field(default_factory=list)
    languages: list[str | None] = field(default_factory=list)
    published: list[str | None] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    lost: int = 0
    size: int = 0

    def __len__(self) -> int:
        return len(self.names)

    def packed(self) -> Packed:
        """The texts of all documents."""
        if len(self.texts) == 1:
            return self.texts[0]
        return Packed.of([texts.encoded(i) for texts in self.texts for i in range(len(texts))])

    def add(
        self,
        texts: Packed,
        names: list[Line],
        lines: list[bytes],
        languages: list[str | None],
        published: list[str | None],
    ) -> None:
        """Add documents with a line each."""
        self.places += range(len(self.lines), len(self.lines) + len(lines))
        self.lines += lines
        self.names += names
        self.texts.append(texts)
        self.languages += languages
        self.published += published
        self.size += len(texts.text)

    def skip(self, skipped: Skipped, lines: list[bytes]) -> None:
        """Add what holds no document that can be compared."""
        self.skipped.append(skipped)
        if skipped.code in _CUT or not any(lines):
            self.lost += 1
        else:
            self.lines += lines


def blocks(source: Lines, progress: Progress | None = None) -> Iterator[Block]:
    r"""The lines of a source, about a megabyte of text at a time.

    Examples
    --------
    >>> import io
    >>> from dedup.readers import Source
    >>> [block] = blocks(Source(["-"], stdin=io.BytesIO(b'{"id": "a", "text": "One"}\n[]\n')))
    >>> block.lines, block.names[0].id, block.skipped[0].code
    ([b'{"id": "a", "text": "One"}\n', b'[]\n'], 'a', 'not-an-object')
    """
    block, records = Block(), Counter[str]()
    for item, lines in source.lines():
        if isinstance(item, Batch):
            first = records[item.path]
            records[item.path] += len(item)
            names = [Line(item.path, first + i, own) for i, own in enumerate(item.ids, 1)]
            stated = ([own or None for own in column] for column in (item.languages, item.published))
            block.add(item.texts, names, lines, *stated)
        else:
            _add_one(block, item, lines, records)
        if block.size >= _BLOCK:
            yield block
            block = Block()
            if progress is not None:
                progress("reading", source.bytes_read, source.bytes_total)
    yield block


def _add_one(block: Block, item: Document | Skipped, lines: list[bytes], records: Counter[str]) -> None:
    refused = item if isinstance(item, Skipped) else refusal(item)
    path = item.source if isinstance(item, Skipped) else item.path or item.id
    records[path] += 1
    if refused is not None:
        block.skip(refused, lines)
    elif isinstance(item, Document):
        name = Line(path, records[path], item.id, item.warc)
        block.add(Packed.of_texts([item.text]), [name], lines, [item.language], [item.published])
