"""Documents as an index keeps them, and back."""

from __future__ import annotations

import threading
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import orjson
import zstandard

from dedup.errors import InputError
from dedup.model import Document
from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "MOST_BYTES",
    "document_of",
    "facts_of",
    "packed_stretches",
    "packed_text",
    "packed_texts",
    "published_of",
    "stretches_of",
    "text_of",
    "url_of",
]

#: Of one text, as the kernel takes it; what claims to unfold to more is damaged.
MOST_BYTES: Final = (1 << 27) - 1
#: Fast, and most of what can be had of a few thousand bytes.
_LEVEL: Final = 1
#: Bytes of a long article. Tables that are made for as many, and not for any text, take half the time: for 2.4 kB
#: 15 us against 28, for the same 1,140 bytes; those for 4 kB take 13 us and 3 % more bytes.
_USUAL: Final = 1 << 14
#: Texts from which on they are compressed together, on so many threads.
_SEVERAL: Final = 64
_THREADS: Final = 2
_FACTS: Final = ("path", "language", "published", "title", "url", "outlet")
_NOTHING: Final = (None,) * len(_FACTS)
_facts: Final = attrgetter(*_FACTS)


def packed_text(encoded: bytes) -> bytes:
    """A text, compressed.

    Examples
    --------
    >>> text_of(packed_text(b"a text")) == b"a text"
    True
    """
    return _compressor().compress(encoded)


def packed_texts(encoded: Sequence[bytes]) -> list[bytes]:
    """Texts, each compressed by itself; many at once in less time.

    Examples
    --------
    >>> [text_of(own) for own in packed_texts([b"one", b"", b"two"])]
    [b'one', b'', b'two']
    """
    compressor = _compressor()
    together = getattr(compressor, "multi_compress_to_buffer", None)
    if len(encoded) < _SEVERAL or together is None or not all(encoded):
        return [compressor.compress(text) for text in encoded]
    return [own.tobytes() for own in together(list(encoded), threads=_THREADS)]


def text_of(kept: bytes | None, most: int = MOST_BYTES) -> bytes:
    """A text as it was, if it has no more than so many bytes.

    Raises
    ------
    InputError
        If what is kept is no text.
    """
    try:
        # What a frame states about its size is allocated, whatever the limit.
        if zstandard.frame_content_size(kept or b"") > most:
            raise InputError("a text of the index is damaged: larger than any that is kept")
        return _decompressor().decompress(kept or b"", max_output_size=most)
    except (zstandard.ZstdError, MemoryError) as error:
        raise InputError(f"a text of the index is damaged: {error}") from error


def facts_of(document: Document) -> bytes | None:
    """What is known of a document beside its text; None if that is nothing."""
    values = _facts(document)
    if values == _NOTHING:
        return None
    known = {name: scrubbed(str(own)) for name, own in zip(_FACTS, values, strict=True) if own is not None}
    return orjson.dumps(known)


def document_of(own: str, facts: bytes | None, text: bytes) -> Document:
    """A document from what is kept of it; of what is damaged nothing is known.

    Examples
    --------
    >>> document_of("a", facts_of(Document("a", "", url="https://a.example")), b"text").url
    'https://a.example'
    >>> document_of("a", b"{", b"text").url is None
    True
    """
    try:
        found = orjson.loads(facts) if facts else {}
    except orjson.JSONDecodeError:
        found = {}
    known: dict[str, Any] = found if isinstance(found, dict) else {}
    stated: dict[str, Any] = {name: known.get(name) for name in _FACTS}
    return Document(own, text.decode("utf-8", "replace"), **stated)


def url_of(facts: bytes | None) -> str | None:
    """The address among what is known of a document; None if what is kept is damaged.

    Examples
    --------
    >>> url_of(facts_of(Document("a", "", url="https://a.example"))), url_of(None), url_of(b"{")
    ('https://a.example', None, None)
    """
    return _fact(facts, "url")


def published_of(facts: bytes | None) -> str | None:
    """The publication date among what is known of a document; None if what is kept is damaged.

    Examples
    --------
    >>> published_of(facts_of(Document("a", "", published="2021-06-28"))), published_of(None), published_of(b"[]")
    ('2021-06-28', None, None)
    """
    return _fact(facts, "published")


def _fact(facts: bytes | None, name: str) -> str | None:
    try:
        known = orjson.loads(facts).get(name) if facts else None
    except (orjson.JSONDecodeError, AttributeError):
        return None
    return known if isinstance(known, str) else None


def packed_stretches(stretches: list[tuple[int, int]]) -> bytes | None:
    """Stretches of a text in few bytes.

    Examples
    --------
    >>> stretches_of(packed_stretches([(1, 3)])), packed_stretches([])
    ([(1, 3)], None)
    """
    return np.array(stretches, "<u4").tobytes() if stretches else None


def stretches_of(packed: bytes | None) -> list[tuple[int, int]]:
    """And back; what is no pair is left out."""
    if not packed:
        return []
    numbers = np.frombuffer(packed[: len(packed) // 8 * 8], "<u4")
    found: list[tuple[int, int]] = [(start, end) for start, end in numbers.reshape(-1, 2).tolist()]
    return found


# Making one takes longer than to use it on a text; neither may be used by two threads at once.
_own = threading.local()


def _compressor() -> zstandard.ZstdCompressor:
    if not hasattr(_own, "compressor"):
        parameters = zstandard.ZstdCompressionParameters.from_level(_LEVEL, source_size=_USUAL)
        _own.compressor = zstandard.ZstdCompressor(compression_params=parameters)
    compressor: zstandard.ZstdCompressor = _own.compressor
    return compressor


def _decompressor() -> zstandard.ZstdDecompressor:
    if not hasattr(_own, "decompressor"):
        _own.decompressor = zstandard.ZstdDecompressor()
    decompressor: zstandard.ZstdDecompressor = _own.decompressor
    return decompressor
