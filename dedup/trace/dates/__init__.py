"""Dates that a document states, and the one on which it was published.

A date is an interval of days with what it was read from. Rules of the project's own find them, in one pass over the
digits of a text; what cannot be known stays open: a missing year, which of two numbers is the month, on which day
"yesterday" was.
"""

from dedup.trace.dates.document import Dates, dates_of, published_on
from dedup.trace.dates.finder import find
from dedup.trace.dates.found import FoundDate, MonthDays, Origin, Precision, Shift, Weekday
from dedup.trace.dates.publication import Publication, publication
from dedup.trace.dates.stated import stated_date

__all__ = [
    "Dates",
    "FoundDate",
    "MonthDays",
    "Origin",
    "Precision",
    "Publication",
    "Shift",
    "Weekday",
    "dates_of",
    "find",
    "publication",
    "published_on",
    "stated_date",
]
