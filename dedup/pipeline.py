"""The whole program on one screen, in the order the data flows; each stage is a verb to open.

::

    readers -> normalise -> sketch -> candidates -> verify -> stars -> veto -> look up -> translate -> tell -> groups
            -> trace -> report
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from dedup.crosslang.stage import look_up, translate
from dedup.crosslang.translators import Translators
from dedup.errors import UsageError
from dedup.near.candidates import propose
from dedup.near.collection import Progress, collect, workers
from dedup.near.groups import group, stars
from dedup.near.repeated import Repeated
from dedup.near.verify import verify
from dedup.near.veto import veto
from dedup.result import Scan
from dedup.settings import RELATIONS, Settings
from dedup.trace.stories.stage import tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import ThreadPoolExecutor

    from dedup.checkpoint import Checkpoint
    from dedup.model import Document, Skipped
    from dedup.near.candidates import Candidates
    from dedup.near.collection import Collection
    from dedup.near.verify import Verified
    from dedup.trace.result import Trace

__all__ = ["related", "scan", "scan_collected", "trace"]

_T = TypeVar("_T")


def scan(
    source: Iterable[Document | Skipped],
    settings: Settings | None = None,
    progress: Progress | None = None,
    checkpoint: Checkpoint | None = None,
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
    checkpoint
        What an interrupted scan of the same source had finished, and where finished stages are kept.
    """
    settings = settings or Settings()
    return _grouped(*related(source, settings, progress, checkpoint), settings, progress)


def scan_collected(collection: Collection, settings: Settings, progress: Progress | None = None) -> Scan:
    """As `scan`, of documents that the first pass has been over."""
    with workers(settings.workers) as pool:
        candidates, verified = _compared(collection, settings, progress, pool, _anew)
    return _grouped(collection, candidates, verified, settings, progress)


def _grouped(
    collection: Collection,
    candidates: Candidates,
    verified: Verified,
    settings: Settings,
    progress: Progress | None,
) -> Scan:
    translators = Translators(settings.lexicons)
    settings = settings.settled(len(collection.ids))
    centre = stars(collection, candidates, verified)
    repeated = Repeated(collection, candidates, centre)
    verified = veto(collection, candidates, verified, repeated, settings)
    lookup = look_up(collection, candidates, centre, settings, progress, translators)
    translated = translate(collection, candidates, verified, lookup, settings, progress, translators)
    told = tell(collection, candidates, verified, translated, lookup, settings, progress, translators)
    groups = group(collection, candidates, verified, centre, translated.judged, told.told)
    return Scan(settings, collection, candidates, verified, translated, told, groups, repeated, translators)


def trace(
    source: Iterable[Document | Skipped],
    settings: Settings | None = None,
    progress: Progress | None = None,
    checkpoint: Checkpoint | None = None,
) -> Trace:
    """Find where the documents of a collection come from; parameters as of `scan`.

    Every relation is looked for unless the settings say which: where something comes from, all of them tell.

    Raises
    ------
    UsageError
        If the settings leave out what shares wording: nothing could be told.
    """
    from dedup.trace.stage import find_sources
    from dedup.trace.witnesses import Noted

    noted = Noted(source)
    settings = settings or Settings()
    if settings.relations is None:
        settings = settings.with_changes(relations=RELATIONS)
    if "near" not in (settings.relations or ()):
        raise UsageError("relations: a trace needs near among them: who copied whom is told by shared wording")
    found = scan(noted, settings, progress, checkpoint)
    return find_sources(found, noted.documents, progress)


def related(
    source: Iterable[Document | Skipped],
    settings: Settings,
    progress: Progress | None = None,
    checkpoint: Checkpoint | None = None,
) -> tuple[Collection, Candidates, Verified]:
    """As `scan`, up to the pairs that are related; what is made of those is left open."""
    done = checkpoint.done if checkpoint else _anew
    with workers(settings.workers) as pool:
        spills = checkpoint.spills if checkpoint else None
        collection = done("collected", lambda: collect(source, settings, progress, pool, spills and spills()))
        return collection, *_compared(collection, settings, progress, pool, done)


def _compared(
    collection: Collection,
    settings: Settings,
    progress: Progress | None,
    pool: ThreadPoolExecutor | None,
    done: _Done,
) -> tuple[Candidates, Verified]:
    candidates = done("proposed", lambda: propose(collection, settings.workers))
    collection.sketches.forget_hashes()
    pairs = candidates.rows[candidates.pairs]
    sizes = collection.sketches.shingles
    return candidates, done("verified", lambda: verify(collection.texts, sizes, pairs, settings, pool, progress))


class _Done(Protocol):
    """Does a stage, or has what an earlier run made of it."""

    def __call__(self, stage: str, work: Callable[[], _T]) -> _T: ...


def _anew(stage: str, work: Callable[[], _T]) -> _T:
    return work()
