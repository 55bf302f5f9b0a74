"""A document seen in several ways: what two reports of one event have in common.

Reports of one event share its rarest terms, its names, the words of their headlines, and words that stand side by side:
the name of a place beside what happened there. Reports about one topic share the common terms alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup.crosslang.background import rarity
from dedup.crosslang.fingerprints import Fingerprints
from dedup.kernels import kernel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dedup.crosslang.terms import Terms

__all__ = ["Views", "views"]

#: Words with a meaning at the beginning of a text: most of its headline, or what a report begins with. Of 6, 8, 10 and
#: 14 these tell the graded news of SemEval-2022 task 8 best.
HEAD: Final = 8
#: Words that are looked at: news says first what happened. The more words two texts on one topic have, the more they
#: share: without a limit four times as many pairs of long Vietnamese texts are called one story as with 100, and with
#: fewer than 260 those of the graded news that are whole in Chinese are told worse.
LEAD: Final = 260
#: Terms so near to each other stand side by side.
ADJACENT: Final = 3


class Views(NamedTuple):
    """The same documents, seen in several ways.

    Parameters
    ----------
    whole
        Fingerprints of the terms of their lead, of length one.
    rarities
        float32 (terms,): how rare each term of `whole` is, however often a text has it.
    head
        Fingerprints of the terms of their first words.
    adjacent
        Pairs of terms that stand side by side, in either order; each counts one.
    sizes
        int64 (documents,): how many different terms each has in all, also beyond what is looked at.
    """

    whole: Fingerprints
    rarities: NDArray[np.float32]
    head: Fingerprints
    adjacent: Fingerprints
    sizes: NDArray[np.int64]

    @classmethod
    def joined(cls, parts: Sequence[Views]) -> Views:
        """All parts, one after the other."""
        if len(parts) == 1:
            return parts[0]
        whole, head, adjacent = (
            Fingerprints.joined([getattr(part, name) for part in parts]) for name in ("whole", "head", "adjacent")
        )
        rarities = np.concatenate([np.zeros(0, np.float32), *(part.rarities for part in parts)])
        sizes = np.concatenate([np.zeros(0, np.int64), *(part.sizes for part in parts)])
        return cls(whole, rarities, head, adjacent, sizes)


def views(terms: Terms, *, within: bool = False) -> Views:
    """See the documents whose terms are given in each way.

    Parameters
    ----------
    terms
        Their terms.
    within
        Whether they are compared with others in their language alone. Then the first translation of a word stands for
        it: a word that both have is the same however it is translated, and with all its translations counts several
        times.
    """
    seen = kernel.story_views(
        rarity(), terms.terms, terms.places, terms.weights, terms.offsets, within, LEAD, HEAD, ADJACENT
    )
    adjacent = Fingerprints(seen["adjacent"], np.ones(len(seen["adjacent"]), np.float32), seen["adjacent_offsets"])
    return Views(
        Fingerprints(seen["terms"], seen["weights"], seen["offsets"]),
        seen["rarities"],
        Fingerprints(seen["head_terms"], seen["head_weights"], seen["head_offsets"]),
        adjacent,
        seen["sizes"],
    )
