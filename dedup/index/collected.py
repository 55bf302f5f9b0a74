"""The documents of an index of shingles, as the first pass of a scan leaves those that it reads."""

from __future__ import annotations

import threading
import warnings
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NoReturn

import numpy as np

from dedup.errors import InputError, UsageError
from dedup.index import kept, shingled
from dedup.index.incoming import Sketching
from dedup.index.shingled import Shingled
from dedup.near.collection import Collection, bands_of
from dedup.near.sketches import GrowingSketches, Sketches
from dedup.near.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from dedup.index.header import Header
    from dedup.index.store import Entry, Store
    from dedup.near.collection import Progress
    from dedup.near.verify import Verified
    from dedup.settings import Settings

__all__ = ["collected"]

_AT_ONCE: Final = 1000


def collected(
    entries: Iterable[Entry], store: Store, header: Header, settings: Settings, progress: Progress | None = None
) -> Collection:
    """What a scan finds out about documents before it compares them.

    Parameters
    ----------
    entries
        The documents.
    store, header
        Of their index.
    settings
        The threshold that the bands serve.
    progress
        Called now and then.
    """
    sketching = Sketching(replace(header, threshold=settings.threshold, relations=settings.relations))
    texts = _Kept(store, sketching)
    collection = Collection(bands_of(settings), texts)
    sketches = GrowingSketches(collection.bands)
    left = iter(entries)
    while block := list(islice(left, _AT_ONCE)):
        for entry in block:
            _note(collection, entry)
        texts.rows += [entry.row for entry in block]
        sketches.add(_sketched(sketching, block))
        if progress is not None:
            progress("reading", len(collection.ids), None)
    collection.sketches = sketches.whole()
    return collection


def _note(collection: Collection, entry: Entry) -> None:
    row, document = len(collection.ids), kept.document_of(entry.id, entry.facts, b"")
    if document.language is not None or document.published is not None:
        collection.metadata[row] = document.language, document.published
    collection.ids.append(document.id)
    collection.paths.append(document.path)
    collection.bytes += len(entry.text or b"")


def _sketched(sketching: Sketching, block: Sequence[Entry]) -> Sketches:
    sketched = sketching.of_kept([_sound(sketching, entry) for entry in block])
    arrays: list[Any] = [sketched.arrays(place) for place in range(len(block))]
    shingles, keys, hashes, bounds = (list(of) for of in zip(*arrays, strict=True))
    return Sketches(
        np.array([sketched.document(place)[0] for place in range(len(block))], np.uint32),
        np.concatenate(shingles),
        np.array([entry.digest for entry in block], np.int64).view(np.uint64),
        np.array([entry.body for entry in block], np.int64).view(np.uint64),
        np.zeros(len(block), np.bool_),
        np.concatenate(keys),
        np.concatenate(hashes),
        np.cumsum([0, *(int(of[1]) for of in bounds)], dtype=np.int64),
    )


def _sound(sketching: Sketching, entry: Entry) -> bytes:
    try:
        return sketching.unpacked(entry.text)
    except InputError as error:
        warnings.warn(f"{entry.id!r} is compared with nothing: {error}", UserWarning, stacklevel=2)
        return b""


class _Kept(Texts):
    """The shingles of documents in the place of their texts, fetched when they are asked for."""

    def __init__(self, store: Store, sketching: Sketching) -> None:
        super().__init__()
        self._sketching = sketching
        self.rows: list[int] = []
        self._store = store
        self._guard = threading.Lock()  # pairs are judged by several threads

    def __len__(self) -> int:
        return len(self.rows)

    def encoded(self, rows: Sequence[int]) -> list[bytes]:
        """What is kept of some documents."""
        wanted = [self.rows[row] for row in rows]
        with self._guard:
            entries = self._store.entries(sorted(set(wanted)))
        return [self._unpacked(entries.get(row)) for row in wanted]

    def _unpacked(self, entry: Entry | None) -> bytes:
        """No shingles of what was removed meanwhile, or is damaged."""
        with suppress(InputError):
            return b"" if entry is None or entry.text is None else self._sketching.unpacked(entry.text)
        return b""

    def same_tokens(self, rows: NDArray[np.intp], places: NDArray[np.uint32]) -> NDArray[np.bool_]:
        """Documents with the same digest have; and then the same shingles, but for what is boilerplate in one alone."""
        return np.ones(len(places), np.bool_)

    def judge(self, rows: NDArray[np.intp], places: NDArray[np.uint32], settings: Settings, seed: int) -> Verified:
        """What pairs share by their shingles."""
        return shingled.judge([Shingled.of(own) for own in self.encoded(rows.tolist())], places, settings)

    def whole(self, rows: NDArray[np.intp]) -> NoReturn:
        """There are no texts to be shown."""
        raise UsageError("the index keeps shingles and no texts: passages cannot be shown")
