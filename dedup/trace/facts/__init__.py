"""Facts: what documents say about themselves, each with the words that say it and their place.

A kind of fact is one line of `kinds` and a module that finds it, in many documents at a time.
"""

from dedup.trace.facts.finder import facts_of
from dedup.trace.facts.kinds import DEFAULT_KINDS, KINDS, chosen

__all__ = ["DEFAULT_KINDS", "KINDS", "chosen", "facts_of"]
