"""The version that results state."""

from __future__ import annotations

from dedup import __version__

__all__ = ["version"]


def version() -> str:
    """Give the version; asking the installed distribution for it would take as long as a small scan.

    Examples
    --------
    >>> version() == __version__
    True
    """
    return __version__
