"""The persistent index: what has been seen, in any number of runs, and what a new document has in common with it."""

from __future__ import annotations

from dedup.index.address import Address
from dedup.index.answer import Answer
from dedup.index.index import Index

__all__ = ["Address", "Answer", "Index"]
