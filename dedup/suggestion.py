"""What somebody may have meant who wrote a name that there is none of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["meant"]

#: How alike two names must be, of 100: `excerpts` and `excerpt`, `jsnol` and `jsonl`, and not `tsv` and `csv`.
_ALIKE: Final = 70


def meant(given: object, known: Iterable[str]) -> str:
    """The end of a complaint about a name: a question if there is one like it.

    Examples
    --------
    >>> meant("translation", ["near", "translations"]), meant("far", ["near", "translations"])
    ('; did you mean translations?', '')
    >>> meant("prov", ["parquet", "prov-json"])
    '; did you mean prov-json?'
    """
    from rapidfuzz import fuzz, process

    if not isinstance(given, str):
        return ""
    wanted, names = given.strip().lower(), sorted(known)
    begun = [name for name in names if wanted and name.startswith(wanted)]
    if len(begun) == 1:
        return f"; did you mean {begun[0]}?"
    found = process.extractOne(wanted, names, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return "" if found is None else f"; did you mean {found[0]}?"
