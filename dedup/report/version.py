"""The version that results state."""

from __future__ import annotations

from functools import cache

__all__ = ["version"]


@cache
def version() -> str:
    """Look up the version of the installed distribution; ``unknown`` where the package runs without being installed.

    Examples
    --------
    >>> version() == version()
    True
    """
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    try:
        return installed("dedup-trace")
    except PackageNotFoundError:
        return "unknown"
