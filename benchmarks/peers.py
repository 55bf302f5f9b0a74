"""Other tools, each as its users write it: texts in, pairs or signatures out.

A contestant is a function from a list of texts to something with a length; what is imported is imported before the
clock runs. A peer that is not installed raises `MissingPeerError` when it is asked for, with one line for people.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

__all__ = ["PAIRS", "SIGNATURES", "MissingPeerError"]

Pair = tuple[int, int]

HASHES: Final = 128
NGRAM: Final = 5

#: Bands and rows that find the pairs at a threshold, for peers that leave the choice to their user.
BANDS: Final = {0.8: (16, 8), 0.5: (32, 4)}


class MissingPeerError(Exception):
    """A peer is not installed."""


def require(module: str) -> Any:
    """Import a peer.

    Raises
    ------
    MissingPeerError
        If it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise MissingPeerError(f"{module} is not installed, so it is left out") from error


def bands_for(threshold: float) -> tuple[int, int]:
    """Bands and rows for a threshold: the table's nearest lower entry."""
    return BANDS[max((known for known in BANDS if known <= threshold), default=min(BANDS))]


def gaoya() -> Callable[[Sequence[str], float], set[Pair]]:
    """The string index of gaoya with its native analyser: word 5-grams, lower case, 32-bit hashes."""
    minhash = require("gaoya.minhash")

    def pairs(texts: Sequence[str], threshold: float) -> set[Pair]:
        bands, rows = bands_for(threshold)
        index = minhash.MinHashStringIndex(
            hash_size=32,
            jaccard_threshold=threshold,
            num_bands=bands,
            band_size=rows,
            num_hashes=HASHES,
            analyzer="word",
            lowercase=True,
            ngram_range=(NGRAM, NGRAM),
        )
        index.par_bulk_insert_docs(list(range(len(texts))), list(texts))
        answers = index.par_bulk_query(list(texts))
        return {(a, b) if a < b else (b, a) for a, found in enumerate(answers) for b in found if a != b}

    return pairs


def daft() -> Callable[[Sequence[str], float], set[Pair]]:
    """The `normalize` and `minhash` of daft, then banding and a filter on the signatures' similarity in NumPy."""
    sign = daft_signatures()

    def pairs(texts: Sequence[str], threshold: float) -> set[Pair]:
        return banded(sign(texts), threshold)

    return pairs


def daft_signatures() -> Callable[[Sequence[str]], NDArray[np.uint32]]:
    """Signatures of normalised text by daft."""
    module = require("daft")
    import numpy as np

    def sign(texts: Sequence[str]) -> NDArray[np.uint32]:
        text = module.col("text").normalize(remove_punct=True, lowercase=True, nfd_unicode=True, white_space=True)
        column = text.minhash(num_hashes=HASHES, ngram_size=NGRAM, seed=1, hash_function="xxhash")
        frame = module.from_pydict({"text": list(texts)}).select(column.alias("signature"))
        array = frame.to_arrow()["signature"].combine_chunks()
        values: NDArray[np.uint32] = array.flatten().to_numpy(zero_copy_only=False).astype(np.uint32, copy=False)
        return values.reshape(len(texts), HASHES)

    return sign


def banded(signatures: NDArray[np.uint32], threshold: float) -> set[Pair]:
    """Pairs that share a band and whose signatures agree in at least a share of `threshold`."""
    import numpy as np

    bands, rows = bands_for(threshold)
    found: set[Pair] = set()
    for band in range(bands):
        keys = np.ascontiguousarray(signatures[:, band * rows : (band + 1) * rows])
        opaque = keys.view(np.dtype((np.void, keys.itemsize * rows))).ravel()
        order = np.argsort(opaque, kind="stable")
        edges = np.flatnonzero(np.append(opaque[order][1:] != opaque[order][:-1], True)) + 1
        lengths = np.diff(edges, prepend=0)
        for end, length in zip(edges[lengths > 1].tolist(), lengths[lengths > 1].tolist(), strict=True):
            members = np.sort(order[end - length : end])
            first, second = np.triu_indices(len(members), 1)
            found.update(zip(members[first].tolist(), members[second].tolist(), strict=True))
    if not found:
        return found
    chosen = np.array(sorted(found))
    agree = (signatures[chosen[:, 0]] == signatures[chosen[:, 1]]).mean(axis=1)
    return {(a, b) for a, b in chosen[agree >= threshold].tolist()}


def rensa_grams() -> Callable[[Sequence[str]], Any]:
    """The R-MinHash of rensa on word 5-grams, as a user writes them with `split()`."""

    def grams(text: str) -> list[str]:
        words = text.split()
        return [" ".join(words[at : at + NGRAM]) for at in range(max(1, len(words) - NGRAM + 1))]

    return rensa_of(grams)


def rensa_of(tokens: Callable[[str], Iterable[str]]) -> Callable[[Sequence[str]], Any]:
    """The R-MinHash of rensa on any tokens, by its fastest call for them."""
    module = require("rensa")

    def sign(texts: Sequence[str]) -> Any:
        return module.RMinHash.digest_matrix_from_token_sets(map(tokens, texts), HASHES, 42)

    return sign


def rensa_words() -> Callable[[Sequence[str]], Any]:
    """The R-MinHash of rensa on single words, as its own examples write it; its fastest call for these."""
    module = require("rensa")

    def sign(texts: Sequence[str]) -> Any:
        digests = []
        for text in texts:
            minhash = module.RMinHash(num_perm=HASHES, seed=42)
            minhash.update(text.split())
            digests.append(minhash.digest())
        return digests

    return sign


def rensa() -> Callable[[Sequence[str], float], set[Pair]]:
    """The 5-gram signatures of rensa, banded and filtered as daft's are."""
    sign = rensa_grams()
    import numpy as np

    def pairs(texts: Sequence[str], threshold: float) -> set[Pair]:
        return banded(np.array(sign(texts).to_rows(), np.uint32), threshold)

    return pairs


def datasketch_signatures() -> Callable[[Sequence[str]], Any]:
    """Signatures by datasketch, of lower-case word 5-grams."""
    module = require("datasketch")

    def sign(texts: Sequence[str]) -> Any:
        return [minhash.digest() for minhash in module.MinHash.generator(map(byte_grams, texts), num_perm=HASHES)]

    return sign


def byte_grams(text: str) -> list[bytes]:
    """Lower-case word 5-grams as bytes."""
    words = text.lower().split()
    return [" ".join(words[at : at + NGRAM]).encode() for at in range(max(1, len(words) - NGRAM + 1))]


def datasketch() -> Callable[[Sequence[str], float], set[Pair]]:
    """The LSH of datasketch, filtered on its estimate of the similarity."""
    module = require("datasketch")

    def pairs(texts: Sequence[str], threshold: float) -> set[Pair]:
        minhashes = list(module.MinHash.generator(map(byte_grams, texts), num_perm=HASHES))
        index = module.MinHashLSH(threshold=threshold, num_perm=HASHES)
        found: set[Pair] = set()
        for b, minhash in enumerate(minhashes):
            found.update((a, b) for a in index.query(minhash) if minhashes[a].jaccard(minhash) >= threshold)
            index.insert(b, minhash)
        return found

    return pairs


#: Text in, pairs out; and text in, signatures out.
PAIRS: Final[dict[str, Callable[[], Callable[[Sequence[str], float], set[Pair]]]]] = {
    "gaoya": gaoya,
    "daft": daft,
    "rensa": rensa,
    "datasketch": datasketch,
}
SIGNATURES: Final[dict[str, Callable[[], Callable[[Sequence[str]], Any]]]] = {
    "rensa 5-grams": rensa_grams,
    "rensa words": rensa_words,
    "daft": daft_signatures,
    "datasketch": datasketch_signatures,
}
