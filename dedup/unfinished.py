"""Files and folders that must not outlive a run which does not finish them."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["remove_all", "until_done"]

_paths: list[Path] = []


@contextmanager
def until_done(path: Path) -> Iterator[None]:
    """Remove what the path names, a file or an empty folder, if the block ends with an error or the process does.

    Examples
    --------
    >>> import pathlib, tempfile
    >>> folder = pathlib.Path(tempfile.mkdtemp())
    >>> with suppress(ValueError), until_done(folder):
    ...     raise ValueError
    >>> folder.exists()
    False
    """
    _paths.append(path)
    try:
        yield
    except BaseException:
        _remove(path)
        raise
    finally:
        _paths.remove(path)


def remove_all() -> None:
    """Remove everything that is unfinished, for a process that is about to end without ending its blocks."""
    for path in [*_paths][::-1]:  # what stands in a folder before the folder
        _remove(path)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
