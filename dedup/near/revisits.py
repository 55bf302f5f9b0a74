"""Which documents a crawler's revisits refer to: pages that had not changed when they were fetched again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dedup.model import Revisit, WarcPlace

__all__ = ["resolved"]


def resolved(revisits: Sequence[Revisit], places: Iterable[tuple[str, WarcPlace]]) -> list[Revisit]:
    """The revisits, each with the id of the document that it refers to, if that is in the collection.

    It is found by the id of the record that is referred to, or else by its address and date, or else by the digest of
    the payload at the same address, or at any.

    Parameters
    ----------
    revisits
        In the order they were read.
    places
        The documents that were read from WARC files: their ids and records.

    Examples
    --------
    >>> from dedup.model import Revisit, WarcPlace
    >>> again = Revisit(WarcPlace("<b>", "x.warc", 900, 300), refers_to="<a>")
    >>> resolved([again], [("a", WarcPlace("<a>", "x.warc", 0, 900))])[0].of
    'a'
    """
    if not revisits:
        return []
    by_record: dict[str, str] = {}
    by_fetch: dict[tuple[str | None, str], str] = {}
    by_payload: dict[tuple[str | None, str], str] = {}
    for own, place in places:
        if place.record_id:
            by_record.setdefault(place.record_id, own)
        if place.date:
            by_fetch.setdefault((place.url, place.date), own)
        if place.payload_digest:
            by_payload.setdefault((place.url, place.payload_digest), own)
            by_payload.setdefault((None, place.payload_digest), own)
    found = []
    for revisit in revisits:
        url, digest = revisit.target or revisit.place.url, revisit.place.payload_digest
        of = by_record.get(revisit.refers_to or "")
        of = of or (by_fetch.get((url, revisit.date)) if url and revisit.date else None)
        of = of or (by_payload.get((url, digest)) or by_payload.get((None, digest)) if digest else None)
        found.append(replace(revisit, of=of))
    return found
