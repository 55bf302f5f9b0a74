"""Documents as they are sent to a shared index: sketched, with their signatures and the hashes of their shingles."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import xxhash

from dedup.index import kept
from dedup.index.incoming import Sketching
from dedup.kernels import kernel
from dedup.near.signatures import permutations
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.index.header import Header
    from dedup.index.incoming import Incoming
    from dedup.index.shared.server import Call
    from dedup.model import Document

__all__ = ["Prepared", "Preparing", "page_of", "written_id"]

_REPEATS = struct.Struct("<I")
_DIGEST = struct.Struct(">q")


class Prepared(NamedTuple):
    """A document with all that a shared index keeps of it.

    Parameters
    ----------
    incoming
        The document, sketched.
    hashes, repeats
        Of its shingles; see `dedup.near.verify.Shingles`.
    bands
        Its signature, as far as bands are cut from it, in the bytes that datasketch's buckets are called by.
    width
        Bytes of a band.
    page
        The hash of its address; nothing if it has none.
    """

    incoming: Incoming
    hashes: NDArray[np.uint64]
    repeats: int
    bands: bytes
    width: int
    page: bytes

    @property
    def id(self) -> bytes:
        """Its id in bytes."""
        return written_id(self.incoming.document.id)

    @property
    def url(self) -> bytes:
        """Its address in bytes; nothing if it has none."""
        return written_id(self.incoming.document.url or "")

    @property
    def digests(self) -> tuple[bytes, bytes]:
        """Of its tokens, and of those without boilerplate."""
        return _DIGEST.pack(self.incoming.digest), _DIGEST.pack(self.incoming.body)

    def put(self, mode: str, unlike: Sequence[int] = ()) -> Call:
        """The call that asks about it, keeps it, or both; kinds that it is `unlike` only have the same digests."""
        new = self.incoming
        shingles, _, hashes, _ = new.sketched.arrays(new.place)
        # Most significant byte first, so that Redis sorts them as numbers.
        sketch = np.unique(hashes).astype(">u4").tobytes()
        return "put", [
            mode,
            self.id,
            self.url,
            self.page,
            *self.digests,
            int(shingles[0]),
            "1" if new.has_words else "0",
            kept.facts_of(new.document) or b"",
            kept.packed_text(new.text) if mode != "query" else b"",
            (new.skips or b"") if mode != "query" else b"",
            self.hashes.astype("<u8").tobytes() if mode != "query" else b"",
            _REPEATS.pack(self.repeats),
            self.bands if new.has_words else b"",
            self.width,
            sketch,
            *unlike,
        ]


class Preparing:
    """Prepares documents as the header of an index says.

    Parameters
    ----------
    header
        Its settings and seeds.
    """

    def __init__(self, header: Header) -> None:
        self._sketching = Sketching(header)
        self._seeds = header.seeds

    def prepared(self, documents: Sequence[Document]) -> list[Prepared]:
        """Documents with all that is kept of each."""
        if not documents:
            return []
        news = self._sketching.incoming(documents)
        packed = Packed.of([new.text for new in news]).without([new.stretches for new in news])
        hashes, offsets, repeats = kernel.shingles(*packed.arrays, self._seeds.hash)
        a, b = permutations(self._seeds.permutations)
        signed = kernel.sketch(*packed.arrays, a, b, None, self._seeds.hash, 0, 0, 0, 0, True)["signatures"]
        bands = self._sketching.bands
        used = signed[:, : bands.bands * bands.rows].astype(">u4")
        return [
            Prepared(
                new,
                hashes[offsets[i] : offsets[i + 1]],
                int(repeats[i]),
                used[i].tobytes(),
                4 * bands.rows,
                page_of(new.document.url, self._seeds.hash),
            )
            for i, new in enumerate(news)
        ]


def page_of(url: str | None, seed: int) -> bytes:
    """The hash of an address.

    Examples
    --------
    >>> page_of(None, 0), len(page_of("https://wire.example/1", 0))
    (b'', 16)
    """
    return xxhash.xxh3_128_digest(written_id(url), seed) if url else b""


def written_id(text: str) -> bytes:
    """An id or an address in bytes; the name of a file may hold lone surrogates, for bytes that are no UTF-8."""
    return text.encode("utf-8", "surrogatepass")
