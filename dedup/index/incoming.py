"""Documents that an index is asked about, sketched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import xxhash

from dedup.errors import UsageError
from dedup.index.kept import packed_stretches, stretches_of, text_of
from dedup.index.shingled import MOST_SHINGLES, Shingled, shingled
from dedup.kernels import kernel
from dedup.model import Document
from dedup.near.collection import DUPLICATES, bands_of, refusal
from dedup.near.signatures import permutations
from dedup.near.sketches import LOG_SCALE, SKETCH_FLOOR, boilerplate_anchors
from dedup.near.stretches import StretchFinder
from dedup.settings import BY_MEANING
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.index.header import Header

__all__ = ["Incoming", "Sketching", "asked", "hashed", "have_same_tokens", "signed"]


class Incoming(NamedTuple):
    """A document that an index is asked about.

    Parameters
    ----------
    document, text
        As it came, and what an index keeps of it: its text in UTF-8, or its shingles.
    skips
        The boilerplate that is left out of its text, as an index keeps it; None if there is none.
    sketched, place
        A block of sketches, and its place in it.
    digest, body
        Of its tokens, and of those that are not boilerplate.
    has_words
        Whether there is anything to compare.
    """

    document: Document
    text: bytes
    skips: bytes | None
    sketched: Any
    place: int
    digest: int
    body: int
    has_words: bool

    @property
    def stretches(self) -> list[tuple[int, int]]:
        """The boilerplate that is left out of it, as bytes."""
        return stretches_of(self.skips)


class Sketching:
    """Sketches documents as the header of an index says.

    Parameters
    ----------
    header
        Its settings and seeds.
    """

    def __init__(self, header: Header) -> None:
        settings = header.settings
        self.bands = bands_of(settings)
        hashes = not settings.wanted - BY_MEANING <= DUPLICATES
        self._shingles_of = header.seeds.hash if header.store == "shingles" else None
        self._finder = StretchFinder() if settings.boilerplate == "drop" else None
        self._sketching = kernel.Sketching(
            *permutations(header.seeds.permutations),
            None if self._finder is None else boilerplate_anchors(),
            header.seeds.hash,
            self.bands.bands,
            self.bands.rows,
            LOG_SCALE,
            SKETCH_FLOOR if hashes else 0,
        )

    def incoming(self, documents: Sequence[Document]) -> list[Incoming]:
        """Documents with all that is found out about each by itself."""
        sketched = self._sketching.sketch([document.text for document in documents])
        found, suspects, anchored = [], [], []
        told = sketched.documents()
        for place, document in enumerate(documents):
            text, skips, digest, body, has_words, is_anchored, is_suspect = told[place]
            if is_suspect:
                suspects.append(place)
                anchored.append(is_anchored)
            found.append(Incoming(document, text, skips, sketched, place, digest, body, has_words))
        if suspects and self._finder is not None:
            self._leave_out(self._finder, found, suspects, anchored)
        if self._shingles_of is not None:
            every = shingled([(new.text, new.stretches) for new in found], self._shingles_of)
            found = [new._replace(text=own, skips=None) for new, own in zip(found, every, strict=True)]
        return found

    def _leave_out(
        self, finder: StretchFinder, found: list[Incoming], suspects: Sequence[int], anchored: Sequence[bool]
    ) -> None:
        """Sketch documents again without the boilerplate that takes a closer look."""
        texts = Packed.of([found[place].text for place in suspects])
        for row, stretches in finder.find(texts, np.array(anchored, np.bool_)).items():
            new = found[suspects[row]]
            skips = packed_stretches(stretches)
            if skips and new.sketched.leave_out(new.place, skips):  # what is nothing but boilerplate stays as it is
                tokens, _, _, body, *_ = new.sketched.document(new.place)
                found[suspects[row]] = new._replace(skips=skips, body=body, has_words=tokens > 0)

    def again(self, kept: Sequence[tuple[int, bytes, bytes | None]]) -> Iterator[tuple[int, Any, int]]:
        """The kinds that have any words, each with a block of sketches and its place in it.

        Parameters
        ----------
        kept
            Kinds, and of each what an index keeps of it, and what is left out of that.
        """
        sketched = self.of_kept([own for _, own, _ in kept])
        for place, (kind, _, skips) in enumerate(kept):
            if skips:
                sketched.leave_out(place, skips)
            if sketched.document(place)[0]:
                yield kind, sketched, place

    def unpacked(self, kept: bytes | None) -> bytes:
        """What an index keeps of a document, as it is compared.

        Raises
        ------
        InputError
            If it is damaged.
        """
        if self._shingles_of is None:
            return text_of(kept)
        Shingled.of(own := text_of(kept, MOST_SHINGLES))
        return own

    def of_kept(self, kept: Sequence[bytes]) -> Any:
        """A block of sketches of what an index keeps of documents."""
        if self._shingles_of is None:
            return self._sketching.sketch(kept)
        return self._sketching.sketch_shingles([Shingled.of(own).hashes.astype("<u8").tobytes() for own in kept])


def have_same_tokens(one: bytes, other: bytes) -> bool:
    """Whether two texts are the same, but for how they are written.

    Examples
    --------
    >>> have_same_tokens(b"One, two", b"one TWO."), have_same_tokens(b"one", b"two")
    (True, False)
    """
    if one == other:
        return True
    packed = Packed.of([one, other])
    return bool(kernel.same_tokens(packed.text, packed.offsets, np.array([[0, 1]], np.uint32))[0])


def asked(document: Document) -> Document:
    """A document that an index can be asked about.

    Raises
    ------
    UsageError
        If it is none, or has no text that could be compared.
    """
    if not isinstance(document, Document):
        raise UsageError(f"a dedup.Document is asked about, not {type(document).__name__}: Document(id, text)")
    refused = refusal(document)
    if refused is not None:
        raise UsageError(f"{document.id}: {refused.reason}")
    return document


def hashed(text: str, seed: int) -> int:
    """An id or an address as it is looked up.

    Examples
    --------
    >>> hashed("wire", 1) == hashed("wire", 1) != hashed("wire", 2)
    True
    """
    return signed(xxhash.xxh3_64_intdigest(text.encode("utf-8", "surrogatepass"), seed))


def signed(number: int) -> int:
    """64 bits as SQLite has them.

    Examples
    --------
    >>> signed(2**64 - 1), signed(1)
    (-1, 1)
    """
    return number - (1 << 64) if number >> 63 else number
