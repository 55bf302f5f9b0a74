"""What must be the same for what an interrupted scan left to be of use to another."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from dedup.report.version import version

if TYPE_CHECKING:
    from pathlib import Path

    from dedup.readers import Source
    from dedup.settings import Settings

__all__ = ["differences", "fingerprint"]

_OF_NO_MATTER: Final = frozenset({"threads", "memory", "lexicons"})


def fingerprint(source: Source, settings: Settings, layout: int) -> dict[str, Any]:
    """Everything that a scan's stages depend on, under the name that a sentence can give it, as JSON has it.

    Parameters
    ----------
    source
        The files: their paths, sizes and times of change, and how they are read.
    settings
        What is looked for; threads and memory change nothing in a result, and lexicons nothing in these stages.
    layout
        The form in which stages are kept.

    Examples
    --------
    >>> from dedup.readers import Source
    >>> from dedup.settings import Settings
    >>> one, other = (fingerprint(Source(["-"]), Settings(threads=n, threshold=n / 4), 1) for n in (2, 3))
    >>> differences(one, other)
    ['threshold']
    """
    import xxhash

    inputs = xxhash.xxh3_128()
    for name in source.identity:
        inputs.update(name.encode("utf-8", "surrogatepass") + b"\0")
    for path in source.paths:
        inputs.update(os.fsencode(path) + f"\0{_state(path)}\0".encode())
    chosen = {name: value for name, value in asdict(settings).items() if name not in _OF_NO_MATTER}
    return {
        "the version of dedup": [version(), layout, sys.byteorder],
        "the inputs or their state": inputs.hexdigest(),
        **{name: list(value) if isinstance(value, tuple) else value for name, value in chosen.items()},
    }


def differences(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """The names of what is not the same in both."""
    return [name for name in {**one, **other} if name not in one or name not in other or one[name] != other[name]]


def _state(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:  # it is skipped then
        return None
    return found.st_size, found.st_mtime_ns
