"""Quotes: what a document says that others said, and who, where that stands beside it.

A quote is what stands between quotation marks, or between dashes where a verb of saying follows. A few words between
marks are a title or an irony, and no quote, unless somebody says them.
"""

from dedup.trace.quotes.finder import find_quotes
from dedup.trace.quotes.quote import Quote

__all__ = ["Quote", "find_quotes"]
