"""Where an index is: the argument and the option that its commands share, and what can be wrong with them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dedup.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dedup.index.address import Address

    _ParamType = click.ParamType[Path | Address]
else:
    _ParamType = click.ParamType  # which is no generic class in the oldest version

__all__ = ["argument", "check_apart", "existing", "exists", "inside", "wait"]


class _Place(_ParamType):
    """A folder, or the address of an index that machines share."""

    name = "index"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path | Address:
        """Take a place as it was written."""
        if isinstance(value, str) and "://" in value:
            from dedup.index.address import Address

            if Address.is_one(value):
                return Address.of(value)
        return Path(value)


argument = click.argument("place", type=_Place(), metavar="INDEX", shell_complete=options.file_names)
wait = click.option(
    "--wait",
    type=click.FloatRange(min=0),
    default=10.0,
    show_default=True,
    metavar="SECONDS",
    help="How long to wait for another process that writes to the index.",
)


def exists(place: Path | Address) -> bool:
    """Whether there is an index.

    Raises
    ------
    UsageError
        If there is something else.
    InputError
        If the server of a shared one cannot be reached.
    """
    from dedup.errors import UsageError

    if not isinstance(place, Path):
        from dedup.index.shared import SharedIndex

        return SharedIndex.exists(place)
    from dedup.index.store import Store

    if Store.exists(place):
        return True
    if place.is_dir():
        if any(place.iterdir()):
            raise UsageError(f"{place}: is a folder, but not an index")
    elif place.exists():
        raise UsageError(f"{place}: is not an index, which is a folder; dedup index create makes one")
    return False


def existing(place: Path | Address) -> Path | Address:
    """An index that there is.

    Raises
    ------
    InputError, UsageError
        If there is none, or something else.
    """
    from dedup.errors import InputError

    if not exists(place):
        raise InputError(f"{place}: there is no index; dedup index create makes one")
    return place


def inside(place: Path | Address) -> list[Path]:
    """The folder and the files of an index, over which nothing may be written."""
    return [place, *place.iterdir()] if isinstance(place, Path) and place.is_dir() else []


def check_apart(paths: Iterable[Path], place: Path | Address) -> None:
    """See that what is read is not the index itself.

    Raises
    ------
    UsageError
        If it is.
    """
    from dedup.errors import UsageError

    if not isinstance(place, Path):
        return
    own = os.path.realpath(place) + os.sep
    for path in paths:
        if os.path.realpath(path).startswith(own):
            raise UsageError(f"{path}: is a part of the index itself; name what is to be read without it")
