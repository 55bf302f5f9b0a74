"""What a folder holds that can be read, in an order that is the same on every system."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from dedup.model import Skipped
from dedup.readers.formats import format_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["files_in", "shown"]


def shown(path: str | os.PathLike[str]) -> str:
    """Write a path as ids and reports show it: forward slashes, and U+FFFD for bytes that are not UTF-8.

    Examples
    --------
    >>> shown(Path("news") / "a.txt")
    'news/a.txt'
    """
    return os.fsencode(Path(path).as_posix()).decode("utf-8", "replace")


def files_in(folder: Path) -> Iterator[tuple[Path, int] | Skipped]:
    """Find the files below a folder that have a known suffix, each with its size, sorted by name within each folder.

    Links are not followed, hidden files and folders are passed over.
    """
    waiting: list[Path | os.DirEntry[str]] = [folder]
    while waiting:
        entry = waiting.pop()
        path = Path(entry)
        try:
            if isinstance(entry, Path) or entry.is_dir(follow_symlinks=False):
                waiting.extend(reversed(_listing(path)))
            elif entry.is_file(follow_symlinks=False) and format_of(entry.name):
                yield path, entry.stat(follow_symlinks=False).st_size
        except OSError as error:
            yield Skipped(shown(path), 0, "unreadable", f"cannot be read: {error.strerror or error}")


def _listing(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name)
