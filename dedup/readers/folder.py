"""What a folder holds that can be read, in an order that is the same on every system."""

from __future__ import annotations

import os
import re
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dedup.model import Skipped
from dedup.readers.formats import format_of, magic_format

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["files_in", "shown"]

_MARKS: Final = frozenset({"dataset_info.json", "dataset_infos.json", "dataset_dict.json", "state.json"})
_CARD: Final = re.compile(rb"(?:\xef\xbb\xbf)?---\r?\n(?:(?!---)[^\n]*+\n)*?(?:dataset_info|configs):")
_CACHE: Final = "cache-*.arrow"  # what that library computed from a data set


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

    Links are not followed, hidden files and folders are passed over. Of a folder that Hugging Face keeps a data set in,
    only the files of records are taken: what describes the data set is no part of it.
    """
    waiting: list[tuple[Path | os.DirEntry[str], bool]] = [(folder, False)]
    while waiting:
        entry, data_only = waiting.pop()
        path = Path(entry)
        try:
            if isinstance(entry, Path) or entry.is_dir(follow_symlinks=False):
                inside = _listing(path)
                data_only = data_only or _is_data_set(inside)
                waiting.extend((found, data_only) for found in reversed(inside))
            elif entry.is_file(follow_symlinks=False) and _is_wanted(entry, data_only):
                yield path, entry.stat(follow_symlinks=False).st_size
        except OSError as error:
            yield Skipped(shown(path), 0, "unreadable", f"cannot be read: {error.strerror or error}")


def _is_wanted(entry: os.DirEntry[str], data_only: bool) -> bool:
    form = format_of(entry.name)
    if form is None or (data_only and (not form.records or fnmatchcase(entry.name, _CACHE))):
        return False
    # Many programs call their files .db.
    return not entry.name.lower().endswith(".db") or magic_format(_head(entry, 16)) is form


def _is_data_set(inside: list[os.DirEntry[str]]) -> bool:
    """Tell by the files that Hugging Face's library writes, or by the head of the description its site asks for."""
    names = {entry.name for entry in inside}
    if not _MARKS.isdisjoint(names):
        return True
    card = next((entry for entry in inside if entry.name == "README.md" and entry.is_file(follow_symlinks=False)), None)
    if card is None:
        return False
    try:
        return _CARD.match(_head(card, 1 << 16)) is not None
    except OSError:
        return False  # whoever reads it says so


def _head(entry: os.DirEntry[str], size: int) -> bytes:
    with Path(entry).open("rb") as stream:
        return stream.read(size)


def _listing(folder: Path) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted((entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: entry.name)
