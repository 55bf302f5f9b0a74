"""Reading: files, folders and streams of any supported format become one stream of documents."""

from __future__ import annotations

from dedup.readers.fields import Fields
from dedup.readers.formats import Format
from dedup.readers.job import Job
from dedup.readers.limits import Limits
from dedup.readers.raw import Damaged
from dedup.readers.source import Source

__all__ = ["Damaged", "Fields", "Format", "Job", "Limits", "Source"]
