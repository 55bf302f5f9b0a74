"""The folder of a report: there whole, or as it was."""

from __future__ import annotations

import os
import re
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Final

from dedup.errors import DedupError, OutputError
from dedup.report.html.names import STORY_FILE
from dedup.report.visible import visible
from dedup.unfinished import until_done

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["INDEX", "Folder", "check_pages", "folder"]

INDEX: Final = "index.html"
_OURS: Final = re.compile(rb'<meta name="generator" content="dedup [^"]*">')
_LOOKED_AT: Final = 4096  # bytes: it stands above all that differs in length


class Folder:
    """The files that will be there, which wait in a folder beside it."""

    def __init__(self, path: Path, stack: ExitStack) -> None:
        self._path = path
        self._stack = stack
        self.names: list[str] = []

    def add(self, name: str, content: str) -> None:
        """Add a file."""
        path = self._path / name
        self._stack.enter_context(until_done(path))
        path.write_text(content, "utf-8", newline="\n")
        self.names.append(name)


@contextmanager
def folder(target: Path) -> Iterator[Folder]:
    """Make a folder that is there with all its files when the block ends, or not at all.

    One that is there already keeps what is no part of a report; the index, which leads to all other files, comes last,
    and the stories of an earlier report go after it.

    Raises
    ------
    OutputError
        If it cannot be written, or pages are in its place that no report made.
    """
    check_pages(target)
    try:
        with ExitStack() as stack:
            beside = target.with_name(f".dedup-{os.urandom(6).hex()}.part")
            stack.enter_context(until_done(beside))
            beside.mkdir()
            made = Folder(beside, stack)
            yield made
            if target.is_dir():
                _move_into(target, beside, made.names)
            else:
                beside.replace(target)
    except (BrokenPipeError, DedupError):
        raise
    except OSError as error:
        raise OutputError(f"{visible(str(target))}: cannot be written: {error.strerror or error}") from error


def check_pages(target: Path) -> None:
    """See that in a folder no page is in the place of one of a report, but those of an earlier report.

    Raises
    ------
    OutputError
        If there is one.
    """
    for path in sorted(target.iterdir()) if target.is_dir() else ():
        if (path.name == INDEX or STORY_FILE.fullmatch(path.name)) and not _is_ours(path):
            raise OutputError(f"{visible(str(path))}: was not made by dedup, and is not replaced; name another folder")


def _is_ours(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _OURS.search(file.read(_LOOKED_AT)) is not None
    except OSError:
        return False


def _move_into(target: Path, beside: Path, names: list[str]) -> None:
    earlier = {path.name for path in target.iterdir() if STORY_FILE.fullmatch(path.name)}
    for name in sorted(names, key=lambda name: name == INDEX):
        (beside / name).replace(target / name)
    beside.rmdir()
    for name in sorted(earlier.difference(names)):
        (target / name).unlink()
