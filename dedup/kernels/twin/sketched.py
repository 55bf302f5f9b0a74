"""The sketches of a block of documents beside their texts, and what one text shares with others; see ``sketched.h``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.kernels.twin.addresses import addresses
from dedup.kernels.twin.candidates import count_shared
from dedup.kernels.twin.lines import anchored_lines
from dedup.kernels.twin.sketch import band_keys, shingles, sign, sketch, sketch_hashes
from dedup.text.utf8 import encode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.kernels.twin.anchors import Anchors
    from dedup.kernels.twin.near_index import NearIndex
    from dedup.kernels.twin.row_table import RowTable

__all__ = ["Sketched", "Sketching", "arrive", "shared_with"]

_LONGEST: Final = 1 << 27

Arrays = tuple["NDArray[np.uint32]", "NDArray[np.uint32]", "NDArray[np.uint32]", "NDArray[np.int64]"]


class Document(NamedTuple):
    """What is found out about one.

    Parameters
    ----------
    tokens, shingles
        How many it has; of those that are not left out.
    digest, body
        Of all its tokens, and of those that are not left out, as signed numbers.
    anchored
        Whether it holds a phrase of boilerplate.
    suspect
        Whether it may hold boilerplate that takes a closer look.
    """

    tokens: int
    shingles: int
    digest: int
    body: int
    anchored: bool
    suspect: bool


class Sketching:
    """How to sketch.

    Parameters
    ----------
    a, b, anchors, seed, bands, rows, log_scale, sketch_floor
        As for ``sketch``.
    """

    def __init__(
        self,
        a: NDArray[np.uint32],
        b: NDArray[np.uint32],
        anchors: Anchors | None,
        seed: int,
        bands: int,
        rows: int,
        log_scale: int,
        sketch_floor: int,
    ) -> None:
        if len(a) != len(b) or len(a) % 64:
            raise ValueError("permutations come in multiples of 64")
        if bands * rows > len(a):
            raise ValueError("more bands and rows than permutations")
        if not 0 <= log_scale <= 29:
            raise ValueError("no such scale")
        self._permutations, self.anchors = (a, b), anchors
        self._rest = seed, bands, rows, log_scale, sketch_floor

    def sketch(self, texts: Sequence[str | bytes]) -> Sketched:
        """Sketch texts, or texts in UTF-8, with U+FFFD for each lone surrogate."""
        return Sketched(self, _encoded(texts))

    def sketch_shingles(self, shingles: Sequence[bytes]) -> Sketched:
        """Sketch documents of which nothing but their shingles is known: 8 bytes each, in order."""
        if not all(isinstance(own, bytes) and len(own) % 8 == 0 for own in shingles):
            raise ValueError("shingles that are no bytes")
        sketched = Sketched(self, [])
        sketched.hold([self._of_shingles(np.frombuffer(own, "<u8").tolist()) for own in shingles])
        return sketched

    def _of_shingles(self, every: list[int]) -> tuple[Document, Arrays]:
        _, bands, rows, log_scale, floor = self._rest
        hashes, small = sketch_hashes(every, floor, log_scale)
        keys = band_keys(sign(hashes, *self._permutations)[None, :], bands, rows)
        document = Document(len(every), len(hashes), 0, 0, False, False)
        return document, (np.array([len(hashes)], np.uint32), keys, small, np.array([0, len(small)], np.int64))

    def arrays(self, text: bytes, skips: NDArray[np.uint32], *, anchored: bool) -> tuple[Document, Arrays]:
        """One text without some stretches."""
        whole, offsets = np.frombuffer(text, np.uint8), np.array([0, len(text)], np.int64)
        left_out = np.array([0, len(skips)], np.int64), skips
        found = sketch(whole, offsets, *left_out, *self._permutations, self.anchors, *self._rest, False)
        digest = int(found["digests"].view(np.int64)[0])
        told = anchored and bool(found["anchored"][0])
        document = Document(int(found["tokens"][0]), int(found["shingles"][0]), digest, digest, told, False)
        return document, (found["shingles"], found["band_keys"], found["sketch"], found["sketch_offsets"])


class Sketched:
    """A block of documents.

    Parameters
    ----------
    how
        How they are sketched.
    texts
        In UTF-8.
    """

    def __init__(self, how: Sketching, texts: list[bytes]) -> None:
        self._how, self._texts = how, texts
        self._found = [how.arrays(text, _pairs(b""), anchored=True) for text in texts]
        self._skips = [b""] * len(texts)
        if how.anchors is not None:
            self._leave_out_plain(how.anchors)

    def hold(self, found: list[tuple[Document, Arrays]]) -> None:
        """Have documents without texts."""
        self._found, self._texts, self._skips = found, [b""] * len(found), [b""] * len(found)

    def _leave_out_plain(self, anchors: Anchors) -> None:
        """Plain addresses of documents that hold no line with a phrase that tells, nor any other address."""
        for i, text in enumerate(self._texts):
            document, arrays = self._found[i]
            whole = np.frombuffer(text, np.uint8), np.array([0, len(text)], np.int64)
            wanted = np.array([document.anchored], np.uint8)
            spans = addresses(*whole)[:, 3:]
            suspect = bool(len(anchored_lines(*whole, wanted, anchors))) or not spans[:, 1].all()
            self._found[i] = document._replace(suspect=suspect), arrays
            if len(spans) and not suspect:
                self.leave_out(i, np.ascontiguousarray(spans, "<u4").tobytes())

    def __len__(self) -> int:
        return len(self._texts)

    def document(self, i: int) -> Document:
        """What was found out about one."""
        return self._found[self._place(i)][0]

    def documents(self) -> list[tuple[bytes, bytes | None, int, int, bool, bool, bool]]:
        """All: text, what is left out of it, digest and body, whether it has tokens, is anchored, and is suspect."""
        return [
            (text, skips or None, one.digest, one.body, one.tokens > 0, one.anchored, one.suspect)
            for (one, _), text, skips in zip(self._found, self._texts, self._skips, strict=True)
        ]

    def text(self, i: int) -> bytes:
        """One in UTF-8."""
        return self._texts[self._place(i)]

    def arrays(self, i: int) -> Arrays:
        """Its number of shingles, band keys, sketch and the bounds of that, as ``NearIndex.add`` takes them."""
        return self._found[self._place(i)][1]

    def skips(self, i: int) -> bytes:
        """What is left out of one, pairs of uint32 in bytes: plain addresses, if boilerplate is looked for."""
        return self._skips[self._place(i)]

    def leave_out(self, i: int, skips: bytes) -> bool:
        """Sketch one again without stretches, pairs of uint32 in its bytes; not if nothing were left then."""
        old = self.document(i)
        anew, arrays = self._how.arrays(self._texts[i], _pairs(skips), anchored=False)
        if not anew.tokens:
            return False
        kept = old._replace(tokens=anew.tokens, shingles=anew.shingles, body=anew.body)
        self._found[i] = kept, arrays
        self._skips[i] = _pairs(skips).astype("<u4").tobytes()
        return True

    def _place(self, i: int) -> int:
        if not 0 <= i < len(self._texts):
            raise ValueError("no such document")
        return i


class Shared(NamedTuple):
    """What a text shares with another: see ``count_shared`` and ``shingles``."""

    shared: int
    own: int
    other: int
    stretches: int
    own_together: int
    other_together: int
    own_repeats: int
    other_repeats: int


def arrive(
    near: NearIndex,
    names: RowTable,
    pages: RowTable,
    digests: RowTable,
    sketched: Sketched,
    first: int,
    row: int,
    ids: Sequence[int],
    addresses: Sequence[int | None],
    ask: bool,
) -> int:
    """Add documents of a block, from one on, as long as each is new in every way, and give how many were added.

    Parameters
    ----------
    near, names, pages, digests
        Where they are looked for, and added to.
    sketched, first
        The block, and the place of the first one in it.
    row
        Its row; the others follow.
    ids, addresses
        Their hashes.
    ask
        Whether one with candidates is not new.
    """
    if first + len(ids) > len(sketched):
        raise ValueError("no such documents")
    if len(ids) != len(addresses):
        raise ValueError("an address or none for each id")
    for i, (name, page) in enumerate(zip(ids, addresses, strict=True)):
        document = sketched.document(first + i)
        known = names.find(name, 1) or (page is not None and pages.find(page, 1)) or digests.find(document.digest, 1)
        if known or (ask and document.tokens and near.propose_of(sketched, first + i)):
            return i
        if document.tokens:
            near.add_of(row + i, sketched, first + i)
        names.add(name, row + i)
        if page is not None:
            pages.add(page, row + i)
        digests.add(document.digest, row + i)
    return len(ids)


def shared_with(texts: Sequence[bytes], skips: Sequence[bytes | None], seed: int) -> list[Shared]:
    """What the first of some texts shares with each of the others.

    Parameters
    ----------
    texts
        In UTF-8.
    skips
        The stretches that are left out of each, pairs of uint32 in its bytes.
    seed
        Of the hash of shingles.
    """
    if not texts or len(skips) != len(texts):
        raise ValueError("stretches for each text")
    if not all(isinstance(text, bytes) for text in texts):
        raise ValueError("a text that is no bytes")
    encoded = _encoded(texts)
    offsets = np.cumsum([0, *map(len, encoded)], dtype=np.int64)
    left_out = [_pairs(own or b"") for own in skips]
    bounds = np.cumsum([0, *map(len, left_out)], dtype=np.int64)
    whole = np.frombuffer(b"".join(encoded), np.uint8)
    hashes, ends, repeats = shingles(whole, offsets, bounds, np.concatenate(left_out), seed)
    pairs = np.array([(0, i) for i in range(1, len(texts))], np.uint32).reshape(-1, 2)
    shared, stretches, together = (counts.tolist() for counts in count_shared(hashes, ends, pairs))
    sizes, again = np.diff(ends).tolist(), repeats.tolist()
    return [
        Shared(
            shared[i - 1],
            sizes[0],
            sizes[i],
            stretches[i - 1],
            together[i - 1][0],
            together[i - 1][1],
            again[0],
            again[i],
        )
        for i in range(1, len(texts))
    ]


def _encoded(texts: Sequence[bytes | str]) -> list[bytes]:
    if not all(isinstance(text, bytes | str) for text in texts):
        raise ValueError("a text that is no string")
    encoded = [text if isinstance(text, bytes) else encode(text) for text in texts]
    if any(len(text) >= _LONGEST for text in encoded):
        raise ValueError("a document of 128 MiB or more")
    return encoded


def _pairs(packed: bytes) -> NDArray[np.uint32]:
    return np.frombuffer(packed[: len(packed) // 8 * 8], "<u4").astype(np.uint32).reshape(-1, 2)
