"""Plain text and Markdown: one file, one document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.model import Document, Skipped
from dedup.readers.encoding import decoded
from dedup.readers.raw import whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dedup.readers.job import Job

__all__ = ["read_text"]


def read_text(blocks: Iterator[bytes], job: Job) -> Iterator[Document | Skipped]:
    """Read the one document of a file; line ends and controls stay as they are.

    Parameters
    ----------
    blocks
        The content, in UTF-8 or, if it cannot be that, the charset it is most likely in.
    job
        What to call it, how long it may be, and where repairs are counted.

    Raises
    ------
    Damaged
        What `blocks` raises, after the document that was read up to there.

    Examples
    --------
    >>> from dedup.readers import Job
    >>> [(d.id, d.text, d.path) for d in read_text(iter([b"Hello"]), Job("news/a.txt", "a.txt"))]
    [('a.txt', 'Hello', 'news/a.txt')]
    """
    data, damage = whole(blocks, job.source, job.limits.document_bytes)
    if isinstance(data, Skipped):
        yield data
        return
    text = decoded(data, job.repaired)
    if text and not text.isspace():
        yield Document(job.name, text, job.source)
    elif damage is None:
        yield Skipped(job.source, 1, "empty", "holds no text")
    if damage is not None:
        raise damage
