"""What other tools say of a page's date: asked only where the own rules say nothing, and believed with a witness."""

from __future__ import annotations

import logging
from datetime import date
from typing import Final

__all__ = ["htmldate_says"]

_LONGEST: Final = 1 << 20  # it takes its time over more


def htmldate_says(markup: str, address: str | None) -> date | None:
    """The day that htmldate finds, without guessing; None where it is not installed (it comes with the extra html)."""
    if len(markup) > _LONGEST:
        return None
    try:
        from htmldate import find_date
    except ImportError:
        return None
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    try:
        found = find_date(markup, url=address, original_date=True, extensive_search=False)
        return date.fromisoformat(found) if found else None
    except Exception:  # its authors' and lxml's, of any kind; then it has no vote
        return None
