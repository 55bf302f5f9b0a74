"""The index of a crawl; crawls of one process share one, since one process alone may write to it."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.errors import UsageError
from dedup.index import Index
from dedup.index.store import DATABASE
from dedup.settings import Settings

if TYPE_CHECKING:
    from dedup.integrations.scrapy.options import Options

__all__ = ["OpenIndex", "index_at"]


def index_at(options: Options) -> Index:
    """Open the index of a crawl, wherever it is.

    Raises
    ------
    UsageError
        If another process writes to it, or it was made with other settings.
    InputError, OutputError
        If it cannot be opened, or made.
    """
    return Index(options.index, settings=_settings(options), wait=options.wait)


def _settings(options: Options) -> Settings | None:
    """What an index looks for: a new one for what is fast enough for a crawl, unless somebody says."""
    chosen = options.settings
    if "://" in options.index or (Path(options.index) / DATABASE).exists() or (chosen and chosen.relations):
        return chosen
    return (chosen or Settings()).with_changes(relations=("near",))


@dataclass(slots=True)
class _Open:
    index: Index
    users: int


_OPEN: Final[dict[str, _Open]] = {}
_GUARD: Final = threading.Lock()


class OpenIndex:
    """An index, opened by the first crawl of a process that asks for it and closed by the last.

    Parameters
    ----------
    options
        Where it is, and what a new one looks for.

    Raises
    ------
    UsageError
        If another process writes to it, or it was made with other settings.
    InputError, OutputError
        If it cannot be opened, or made.
    """

    def __init__(self, options: Options) -> None:
        self._name = options.index if "://" in options.index else str(Path(options.index).resolve())
        with _GUARD:  # the second of two that come at once waits until the first has opened it
            known = _OPEN.get(self._name)
            if known is None:
                known = _OPEN[self._name] = _Open(index_at(options), 0)
            elif options.settings is not None and (others := known.index.header.differences(options.settings)):
                asked = " and ".join(others)
                raise UsageError(f"{options.index_shown}: a crawl of this process has it open with another {asked}")
            known.users += 1
        self.index = known.index

    def close(self) -> None:
        """Let go of it; what was answered is kept and on the disk."""
        with _GUARD:
            known = _OPEN[self._name]
            known.users -= 1
            if known.users:
                known.index.flush()
                return
            del _OPEN[self._name]
            known.index.close()
