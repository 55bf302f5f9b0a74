"""Plain text and Markdown: one file, one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import Document, Skipped
from dedup.readers.encoding import decoded
from dedup.readers.raw import whole

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator

    from dedup.readers.limits import Limits

__all__ = ["read_text"]


def read_text(
    blocks: Iterator[bytes], source: str, name: str, limits: Limits, repaired: Counter[str] | None = None
) -> Iterator[Document | Skipped]:
    """Read the one document of a file; line ends and controls stay as they are.

    Parameters
    ----------
    blocks
        The content, in UTF-8 unless `repaired` is given.
    source
        The path to name in the result.
    name
        The document's id.
    limits
        How long it may be.
    repaired
        Counts what is repaired. Without it, all bytes that are not UTF-8 become U+FFFD; with it, another charset is
        looked for first.

    Raises
    ------
    Damaged
        What `blocks` raises, after the document that was read up to there.

    Examples
    --------
    >>> from dedup.readers import Limits
    >>> [(d.id, d.text, d.path) for d in read_text(iter([b"Hello"]), "news/a.txt", "a.txt", Limits())]
    [('a.txt', 'Hello', 'news/a.txt')]
    """
    data, damage = whole(blocks, source, limits.document_bytes)
    if isinstance(data, Skipped):
        yield data
        return
    text = data.decode("utf-8", "replace") if repaired is None else decoded(data, repaired)
    if text and not text.isspace():
        yield Document(name, text, source)
    elif damage is None:
        yield Skipped(source, 1, "empty", "holds no text")
    if damage is not None:
        raise damage
