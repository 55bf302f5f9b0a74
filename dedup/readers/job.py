"""What a reader is told beside the input itself, and where it counts what it repaired."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from dedup.readers.fields import Fields, listed
from dedup.readers.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from dedup.model import Revisit
    from dedup.trace.dates.found import FoundDate

    #: Makes a page's date of publication out of its markup, its address and its language.
    PageDate = Callable[[str, str | None, str | None], FoundDate | None]

__all__ = ["Extract", "Job", "PageDate", "Seen"]

#: Which text of a page is read: the article, found fast or best, or all that is visible.
Extract = Literal["fast", "best", "none"]

#: What a field is called where its name is no noun.
_CALLED: Final = {"published": "date of publication"}


class Seen:
    """Which of the fields that someone named were met in any record.

    Examples
    --------
    >>> seen = Seen(Fields(title="headline"))
    >>> seen.note(["id", "text"])
    >>> seen.complaints
    ['no record has a field headline for the title; there are id, text']
    """

    def __init__(self, fields: Fields) -> None:
        self.missing = fields.named
        self._there: dict[str, None] = {}

    def note(self, names: Iterable[str]) -> None:
        """Take note of a record's fields; cheap once everything was met."""
        if not self.missing:
            return
        there = list(names)
        folded = {name.strip().casefold() for name in there}
        for role, wanted in list(self.missing.items()):
            if any(name.strip().casefold() in folded for name in wanted):
                del self.missing[role]
        if len(self._there) < 50:
            self._there.update(dict.fromkeys(there))

    @property
    def complaints(self) -> list[str]:
        """A sentence for every part of a document that was named and never met, if there were records at all."""
        if not self._there:
            return []
        there = listed(self._there)
        return [
            f"no record has a field {' or '.join(wanted)} for the {_CALLED.get(role, role)}; there are {there}"
            for role, wanted in self.missing.items()
        ]


@dataclass(frozen=True, slots=True)
class Job:
    """One input to read.

    Parameters
    ----------
    source
        The path to name in the result: the `path` of documents, the `source` of skipped records.
    name
        The document's id, or what the ids of records without an id of their own begin with: ``name#n``.
    limits
        What is too much of anything.
    fields
        Which field of a record holds what.
    repaired
        Counts what was repaired: under ``utf-8`` the replacement characters that bytes outside UTF-8 became, under
        another charset's name the files that were read as that.
    seen
        To be told the names of the fields that records have.
    extract
        Which text of a web page is read.
    page_date
        Finds out when a web page was published, from all that it says; without it, what it states in one field counts.
    passed_over
        Counts by kind the sound records that hold no document.
    revisits
        Grows by the fetches of a crawler that brought nothing new.
    """

    source: str
    name: str
    limits: Limits = field(default_factory=Limits)
    fields: Fields = field(default_factory=Fields)
    repaired: Counter[str] = field(default_factory=Counter)
    seen: Seen = field(default_factory=lambda: Seen(Fields()))
    extract: Extract = "fast"
    page_date: PageDate | None = None
    passed_over: Counter[str] = field(default_factory=Counter)
    revisits: list[Revisit] = field(default_factory=list)
