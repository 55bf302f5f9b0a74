"""The dates of one document: found, told apart, and settled by the one it was published on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from dedup.trace.dates.finder import find
from dedup.trace.dates.publication import datelines, publication
from dedup.trace.dates.stated import stated_date

if TYPE_CHECKING:
    from dedup.trace.dates.found import FoundDate

__all__ = ["Dates", "dates_of", "published_on"]


class Dates(NamedTuple):
    """What a document says of days.

    Parameters
    ----------
    published
        When it was published; None where that is not known.
    found
        All dates of its text in their order, with what the publication date settles.
    """

    published: FoundDate | None
    found: tuple[FoundDate, ...]


def dates_of(text: str, language: str | None = None, stated: str | FoundDate | None = None) -> Dates:
    r"""Read the dates of a document.

    Parameters
    ----------
    text
        Its text.
    language
        Its language, an ISO 639 code, if known.
    stated
        The publication date that its metadata, its page or the user states.

    Examples
    --------
    >>> dates = dates_of("07:10 22/07/2016\n\nNgoại trưởng Mỹ\n\nNgày 21/7, ông Kerry hối thúc", "vi")
    >>> [str(date) for date in dates.found]
    ['2016-07-22 07:10:00', '2016-07-21']
    """
    found = datelines(text, find(text, language))
    published = publication(text, found, stated).date
    return Dates(published, tuple(date.settled(published) for date in found))


def published_on(text: str, language: str | None = None, stated: str | FoundDate | None = None) -> FoundDate | None:
    """When a document was published, as `dates_of` tells it; its text is read only if nothing else says so.

    Examples
    --------
    >>> str(published_on("07:10 22/07/2016", "vi")), str(published_on("07:10 22/07/2016", "vi", "2016-07-23"))
    ('2016-07-22 07:10:00', '2016-07-23')
    """
    known = stated_date(stated) if isinstance(stated, str) else stated
    return known if known is not None else publication(text, datelines(text, find(text, language))).date
