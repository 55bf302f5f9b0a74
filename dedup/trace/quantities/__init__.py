"""Quantities: the numbers of a document and what they count.

Dates, clock times, scores, telephone numbers and the numbers of houses, pages and groups are none. What became of
people is a unit of its own: "12 people were killed" are twelve killed, in whatever language.
"""

from dedup.trace.quantities.finder import find_quantities
from dedup.trace.quantities.quantity import Quantity

__all__ = ["Quantity", "find_quantities"]
