"""Reading: files, folders and streams of any supported format become one stream of documents."""

from __future__ import annotations

from dedup.readers.limits import Limits
from dedup.readers.source import Source

__all__ = ["Limits", "Source"]
