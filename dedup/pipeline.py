"""The whole program on one screen, in the order the data flows; each stage is a verb to open.

::

    readers -> normalise -> sketch -> candidates -> verify -> groups -> report
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.near.candidates import propose
from dedup.near.collection import Progress, collect, workers
from dedup.near.groups import group
from dedup.near.verify import verify
from dedup.result import Scan
from dedup.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.model import Document, Skipped

__all__ = ["scan"]


def scan(
    source: Iterable[Document | Skipped], settings: Settings | None = None, progress: Progress | None = None
) -> Scan:
    """Find how the documents of a collection are related.

    Parameters
    ----------
    source
        A `dedup.readers.Source`, or any documents.
    settings
        What to look for; the defaults unless given.
    progress
        Called with the name of the stage, what is done and what there is to do.
    """
    settings = settings or Settings()
    with workers(settings.workers) as pool:
        collection = collect(source, settings, progress, pool)
        candidates = propose(collection, settings.workers)
        collection.sketches.forget_hashes()
        pairs = candidates.rows[candidates.pairs]
        verified = verify(collection.texts, collection.sketches.shingles, pairs, settings, pool, progress)
    groups = group(collection, candidates, verified)
    return Scan(settings, collection, candidates, verified, groups)
