"""The first pass: every document is read once, folded and sketched, block by block on all threads."""

from __future__ import annotations

import warnings
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from dedup.model import Document, InputFile, Skipped
from dedup.near.revisits import resolved
from dedup.near.signatures import FALSE_NEGATIVES, FALSE_NEGATIVES_ALONE, Bands, bands_for
from dedup.near.sites import Sites
from dedup.near.sketcher import Sketched, Sketcher
from dedup.near.sketches import GrowingSketches, Sketches
from dedup.near.texts import SPILL_AT, Texts
from dedup.settings import BY_MEANING
from dedup.text.language import settled
from dedup.text.packed import Packed
from dedup.text.utf8 import encode

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

    from dedup.model import Revisit, WarcPlace
    from dedup.near.spill import Spills
    from dedup.readers.batch import Batch
    from dedup.settings import Settings
    from dedup.text.language import Language

__all__ = ["DUPLICATES", "Collection", "Progress", "bands_of", "collect", "refusal", "unique", "workers"]

#: What a long stage calls: its name, how much is done, and how much there is (None if that cannot be known).
Progress = Callable[[str, int, int | None], None]

#: Relations for which the bands of the signatures propose candidates enough.
DUPLICATES: Final = frozenset({"exact", "near-duplicate"})

_NOTHING: Final = None, None  # what most documents state
_BLOCK: Final = 1 << 20  # code points of text a block holds; larger ones gain no speed and keep more in flight
_ASCII_SPACE: Final = " \t\n\r\x0b\x0c"
_LONGEST: Final = (1 << 27) - 1  # bytes of one text that the kernel takes
_WORTHWHILE: Final = 1 << 16  # bytes of text that are a block of their own if they come together


@contextmanager
def workers(threads: int) -> Iterator[ThreadPoolExecutor | None]:
    """A pool of threads; None for one thread, which then does its work itself.

    After an error, or Ctrl-C, what the threads have not begun is not done any more, and nobody waits for the rest.
    """
    if threads == 1:
        yield None
        return
    from concurrent.futures import ThreadPoolExecutor

    pool = ThreadPoolExecutor(threads)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    pool.shutdown()


@dataclass(slots=True)
class Collection:
    """What the first pass found out, by row: the order in which documents were read.

    Parameters
    ----------
    ids, paths
        The documents' ids, unique, and the files they came from.
    metadata
        Language and date of publication of the rows that state them.
    sites
        The sites of those of which they are known.
    warc
        The records of WARC files that rows were read from.
    languages
        The language that each text seems to be in; empty where nobody asked.
    default_language
        The language of all that do not state one, if somebody said so.
    texts
        The texts themselves.
    sketches
        Their sketches.
    skipped, inputs, bytes
        The records that could not be read, the files read, and how many bytes of text there were.
    passed_over, revisits
        How many sound records of WARC files hold no document, by kind; and those among them that refer to one.
    """

    bands: Bands
    texts: Texts
    ids: list[str] = field(default_factory=list)
    paths: list[str | None] = field(default_factory=list)
    metadata: dict[int, tuple[str | None, str | None]] = field(default_factory=dict)
    sites: Sites = field(default_factory=Sites)
    warc: dict[int, WarcPlace] = field(default_factory=dict)
    languages: list[Language] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    inputs: list[InputFile] = field(default_factory=list)
    passed_over: dict[str, int] = field(default_factory=dict)
    revisits: list[Revisit] = field(default_factory=list)
    bytes: int = 0
    default_language: str | None = None
    sketches: Sketches = field(init=False)

    def code(self, row: int) -> str | None:
        """The ISO 639-1 code of that language; what a document states counts only if it is a code."""
        stated, _ = self.metadata.get(row, _NOTHING)
        return settled(stated, self.default_language, self.languages[row] if self.languages else None)

    def language(self, row: int) -> str | None:
        """What a document states as its language, or else seems to be in."""
        stated = self.metadata.get(row, (None, None))[0]
        if stated or not self.languages:
            return stated or self.default_language
        return self.languages[row].main


def collect(
    source: Iterable[Document | Skipped],
    settings: Settings,
    progress: Progress | None = None,
    pool: ThreadPoolExecutor | None = None,
    spills: Spills | None = None,
) -> Collection:
    """Read and sketch every document of a source.

    Parameters
    ----------
    source
        A `dedup.readers.Source`, or any documents.
    settings
        What to do with boilerplate, and the threshold that the bands serve.
    progress
        Called now and then.
    pool
        Threads to work on.
    spills
        Where texts and hashes go from the beginning; without it they stay in memory as long as they fit.
    """
    borrowed = source if isinstance(source, Sequence) else None
    hashes = not settings.wanted - BY_MEANING <= DUPLICATES
    collection = Collection(bands_of(settings), Texts(borrowed, spills.texts if spills else None))
    collection.default_language = settings.language
    sketcher = Sketcher(settings, collection.bands, hashes=hashes)
    sketches = GrowingSketches(collection.bands, spills.hashes if spills else None)

    interned: dict[Language, Language] = {}  # there are few, of many documents

    def add(sketched: Sketched) -> None:
        first = sketches.count
        collection.texts.stretches.update((first + i, of_text) for i, of_text in sketched.stretches.items())
        collection.languages += [interned.setdefault(language, language) for language in sketched.languages]
        sketches.add(sketched.sketches)
        if spills or (settings.memory and collection.bytes + sketches.bytes > settings.memory * SPILL_AT):
            collection.texts.spill()
            sketches.spill()

    waiting: deque[Future[Sketched]] = deque()
    for block in _blocks(source, collection, progress):
        if pool is None:
            add(sketcher.sketch(block))
            continue
        waiting.append(pool.submit(sketcher.sketch, block))
        while len(waiting) > 8:  # blocks in flight are memory
            add(waiting.popleft().result())
    while waiting:
        add(waiting.popleft().result())
    collection.inputs = list(getattr(source, "files", ()))
    collection.ids = unique(collection.ids, collection.paths)
    collection.passed_over = dict(sorted(getattr(source, "passed_over", {}).items()))
    places = ((collection.ids[row], place) for row, place in collection.warc.items())
    collection.revisits = resolved(getattr(source, "revisits", ()), places)
    collection.sketches = sketches.whole()
    return collection


def bands_of(settings: Settings) -> Bands:
    """How signatures are cut to find what the settings want."""
    alone = settings.wanted - BY_MEANING <= DUPLICATES
    return bands_for(settings.threshold, false_negatives=FALSE_NEGATIVES_ALONE if alone else FALSE_NEGATIVES)


def _blocks(
    source: Iterable[Document | Skipped], collection: Collection, progress: Progress | None
) -> Iterator[Packed]:
    """The texts of a source, a block at a time; what else is known of them goes into the collection."""
    waiting = _Waiting()
    batches: Callable[[], Iterable[Batch | Document | Skipped]] | None = getattr(source, "batches", None)
    for place, item in enumerate(source if batches is None else batches()):
        if isinstance(item, Document):
            refused = refusal(item)
            if refused is not None:
                collection.skipped.append(refused)
                continue
            _note(collection, item)
            waiting.add(item.text, place)
        elif isinstance(item, Skipped):
            collection.skipped.append(item)
        else:
            if waiting.size and len(item.texts.text) >= _WORTHWHILE:  # the order stays
                yield waiting.packed(collection)
            _note_batch(collection, item)
            if len(item.texts.text) >= _WORTHWHILE:
                yield _packed(item.texts, range(0), collection)
                _report(source, collection, progress)
                continue
            for i in range(len(item)):
                waiting.add(item.texts.encoded(i).decode(), place)
        if waiting.size >= _BLOCK:
            yield waiting.packed(collection)
            _report(source, collection, progress)
    if waiting.size:
        yield waiting.packed(collection)
    _report(source, collection, progress)


class _Waiting:
    """Texts that wait until a block is full."""

    def __init__(self) -> None:
        self.size = 0
        self._texts: list[str] = []
        self._places: list[int] = []

    def add(self, text: str, place: int) -> None:
        self._texts.append(text)
        self._places.append(place)
        self.size += len(text)

    def packed(self, collection: Collection) -> Packed:
        block = _packed(Packed.of_texts(self._texts), self._places, collection)
        self._texts, self._places, self.size = [], [], 0
        return block


def refusal(document: Document) -> Skipped | None:
    """Why a document cannot be compared with others, if so."""
    text = document.text
    if len(text) > _LONGEST // 4 and len(encode(text)) > _LONGEST:
        code, reason = "too-large", "128 MiB or more of text"
    elif text[:1].strip(_ASCII_SPACE) or text.strip(_ASCII_SPACE):
        return None
    else:
        code, reason = "empty", "no text"
    return Skipped(document.path or document.id, 0, code, reason)


def _note(collection: Collection, document: Document) -> None:
    if document.language is not None or document.published is not None:
        collection.metadata[len(collection.ids)] = document.language, document.published
    collection.sites.note(len(collection.ids), document.url, document.outlet)
    if document.warc is not None:
        collection.warc[len(collection.ids)] = document.warc
    collection.ids.append(document.id)
    collection.paths.append(document.path)


def _note_batch(collection: Collection, batch: Batch) -> None:
    states = zip(batch.languages, batch.published, strict=True)
    for row, (language, published) in enumerate(states, len(collection.ids)):
        if language or published:
            collection.metadata[row] = language or None, published or None
    if batch.urls or batch.outlets:
        for row, where in enumerate(batch.sites(), len(collection.ids)):
            collection.sites.note(row, *where)
    collection.ids += batch.ids
    collection.paths += [batch.path] * len(batch)


def _packed(block: Packed, places: Sequence[int], collection: Collection) -> Packed:
    collection.texts.append(block, places)
    collection.bytes += len(block.text)
    return block


def _report(source: object, collection: Collection, progress: Progress | None) -> None:
    if progress is not None:
        done = getattr(source, "bytes_read", collection.bytes)
        progress("reading", done, getattr(source, "bytes_total", None))


def unique(ids: list[str], paths: list[str | None]) -> list[str]:
    """Rename the ids that are not unique to ``path#id``, and if need be number them."""
    if len(set(ids)) == len(ids):
        return ids
    counts = Counter(ids)
    repeated = sum(count > 1 for count in counts.values())
    warnings.warn(
        f"ids that are not unique: {repeated}, the first of them {next(i for i in ids if counts[i] > 1)!r}; "
        "such documents are called path#id",
        UserWarning,
        stacklevel=2,
    )
    renamed = [f"{path or ''}#{i}" if counts[i] > 1 else i for i, path in zip(ids, paths, strict=True)]
    wanted = Counter(renamed)
    used = {i for i, count in counts.items() if count == 1}  # who has a name of his own keeps it
    numbers: Counter[str] = Counter()
    for row, (name, old) in enumerate(zip(renamed, ids, strict=True)):
        if counts[old] == 1:
            continue
        new = name
        while new in used or (wanted[name] > 1 and new == name):
            numbers[name] += 1
            new = f"{name}#{numbers[name]}"
        renamed[row] = new
        used.add(new)
    return renamed
