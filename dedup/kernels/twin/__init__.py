"""The kernel in plain Python and NumPy: what the native one must equal, and what serves where none was built.

Every function takes and gives the same arrays as its native twin. Documents come as `text`, uint8 of shape (bytes,),
and `offsets`, int64 of shape (documents + 1,): document i is ``text[offsets[i]:offsets[i + 1]]``, UTF-8 that may hold
anything. `skips`, uint32 of shape (stretches, 2), are stretches to leave out, as byte positions within their document,
sorted and disjoint; those of document i are ``skips[skip_offsets[i]:skip_offsets[i + 1]]``, and `skip_offsets` is empty
where there are none.
"""

from __future__ import annotations

from dedup.kernels.twin.addresses import addresses
from dedup.kernels.twin.align import align, overlap
from dedup.kernels.twin.anchors import Anchors
from dedup.kernels.twin.band_index import BandIndex
from dedup.kernels.twin.candidates import arrange, candidates, connected, count_shared
from dedup.kernels.twin.edits import own_words
from dedup.kernels.twin.entries import join_entries, row_keys, strangers, words_of_cells
from dedup.kernels.twin.fingerprint import Rarity
from dedup.kernels.twin.language import LanguageTeller
from dedup.kernels.twin.lines import anchored_lines
from dedup.kernels.twin.near_index import NearIndex
from dedup.kernels.twin.near_segment import merge_segments
from dedup.kernels.twin.pack import pack
from dedup.kernels.twin.passages import any_passage, passages
from dedup.kernels.twin.print_index import PrintIndex, merge_prints
from dedup.kernels.twin.records import records
from dedup.kernels.twin.row_table import RowTable
from dedup.kernels.twin.sentences import sentences
from dedup.kernels.twin.sketch import (
    distinct,
    hash,  # noqa: A004
    hash_each,
    same_tokens,
    shingles,
    shingles_in_order,
    sketch,
    tokens,
)
from dedup.kernels.twin.sketched import Sketched, Sketching, arrive, shared_with
from dedup.kernels.twin.stories import story_features, story_views
from dedup.kernels.twin.term_index import TermIndex
from dedup.kernels.twin.terms import TermTable

__all__ = [
    "Anchors",
    "BandIndex",
    "LanguageTeller",
    "NearIndex",
    "PrintIndex",
    "Rarity",
    "RowTable",
    "Sketched",
    "Sketching",
    "TermIndex",
    "TermTable",
    "addresses",
    "align",
    "anchored_lines",
    "any_passage",
    "arrange",
    "arrive",
    "candidates",
    "connected",
    "count_shared",
    "distinct",
    "hash",
    "hash_each",
    "join_entries",
    "merge_prints",
    "merge_segments",
    "overlap",
    "own_words",
    "pack",
    "passages",
    "records",
    "row_keys",
    "same_tokens",
    "sentences",
    "shared_with",
    "shingles",
    "shingles_in_order",
    "sketch",
    "story_features",
    "story_views",
    "strangers",
    "supported",
    "tokens",
    "words_of_cells",
]


def supported() -> list[str]:
    """The levels this kernel comes in."""
    return ["twin"]
