"""Names of the files of a report: safe everywhere, and the same each time."""

from __future__ import annotations

import hashlib
import re
from typing import Final

__all__ = ["STORY_FILE", "file_name"]

_LONGEST: Final = 40
_DIGITS: Final = 10
_OTHER: Final = re.compile("[^a-z0-9]+")
#: What such a name looks like.
STORY_FILE: Final = re.compile(f"story-(?:[a-z0-9-]+-)?[0-9a-f]{{{_DIGITS}}}\\.html")


def file_name(story: str) -> str:
    """The file of a story, by its id.

    Examples
    --------
    >>> file_name("news/Cảnh báo.txt"), file_name("../..")
    ('story-news-c-nh-b-o-txt-c8e6f485c1.html', 'story-0cfd1c96cb.html')
    """
    digest = hashlib.sha256(story.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
    slug = _OTHER.sub("-", story.lower())[:_LONGEST].strip("-")
    return f"story-{slug}-{digest}.html" if slug else f"story-{digest}.html"
