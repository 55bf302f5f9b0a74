"""The figures a change may raise and never lower, ``floor.json``, and the command line that measures them."""

from __future__ import annotations

import json
from math import floor as round_down
from pathlib import Path
from typing import TYPE_CHECKING, Final

import corpora
from table import Figure, as_markdown

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

__all__ = ["FLOOR", "add_options", "broken", "raised", "read", "run", "settle", "unchecked", "write"]

FLOOR: Final = Path(__file__).resolve().parent / "floor.json"

#: Figures are kept with four places, always rounded down.
PLACES: Final = 10_000


def kept(value: float) -> float:
    """A figure as the floor keeps it."""
    return round_down(value * PLACES + 1e-9) / PLACES


def read(path: Path) -> dict[str, float]:
    """The floor; empty where there is none yet."""
    if not path.exists():
        return {}
    return {str(name): float(value) for name, value in json.loads(path.read_text(encoding="utf-8")).items()}


def write(path: Path, figures: Mapping[str, float]) -> None:
    """Keep a floor.

    Raises
    ------
    ValueError
        If a figure that is kept there already would become lower or would go away.
    """
    for name, value in read(path).items():
        if figures.get(name, float("-inf")) < value:
            raise ValueError(f"{name}: the floor is {value} and may only be raised")
    path.write_text(json.dumps(dict(sorted(figures.items())), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def raised(floor: Mapping[str, float], measured: Mapping[str, float]) -> dict[str, float]:
    """The floor with every measured figure that is higher, and with new figures.

    Examples
    --------
    >>> raised({"a": 0.5, "b": 0.5}, {"a": 0.6, "b": 0.4, "c": 0.12349})
    {'a': 0.6, 'b': 0.5, 'c': 0.1234}
    """
    figures = dict(floor)
    for name, value in measured.items():
        figures[name] = max(figures.get(name, 0.0), kept(value))
    return figures


def group_of(name: str) -> str:
    """The part of a figure's name before the first colon: what had to be measured to have it."""
    return name.partition(":")[0]


def broken(floor: Mapping[str, float], measured: Mapping[str, float], groups: Collection[str]) -> list[str]:
    """One line for every figure below the floor, or that its group was measured without giving."""
    lines = []
    for name, value in floor.items():
        if group_of(name) not in groups:
            continue
        if name not in measured:
            lines.append(f"{name}: the floor is {value:.4f}, and it is not measured any more")
        elif kept(measured[name]) < value:
            lines.append(f"{name}: {kept(measured[name]):.4f} is below the floor of {value:.4f}")
    return lines


def unchecked(floor: Mapping[str, float], groups: Collection[str]) -> list[str]:
    """The groups of the floor that were not measured."""
    return sorted({group_of(name) for name in floor} - set(groups))


def kept_figures(figures: Iterable[Figure]) -> dict[str, float]:
    """The figures that the floor takes in: shares, and what is left of one of those that should be small."""
    return {f.name: 1 - f.measured if f.smaller else f.measured for f in figures if not f.unit}


def settle(
    figures: Iterable[Figure], measured: Collection[str], every: Collection[str], *, check: bool, keep: bool
) -> int:
    """Compare figures with the floor, or raise it; gives the exit status.

    Parameters
    ----------
    figures
        What was measured.
    measured, every
        The groups that were measured, and all that a benchmark has.
    check, keep
        What to do.
    """
    own = kept_figures(figures)
    known = read(FLOOR)
    if keep:
        write(FLOOR, raised(known, own))
    if not check:
        return 0
    known = {name: value for name, value in known.items() if group_of(name) in every}
    for group in unchecked(known, measured):
        print(f"not checked: {group}")
    lines = broken(known, own, measured)
    for line in lines:
        print(f"LOWER: {line}")
    return 1 if lines else 0


def add_options(parser: ArgumentParser, groups: Sequence[str]) -> None:
    """What a benchmark that has these groups can be asked on the command line."""
    parser.add_argument("--only", choices=groups, action="append", metavar="GROUP", help=", ".join(groups))
    parser.add_argument("--check", action="store_true", help="exit with 1 when a figure is below the floor")
    parser.add_argument("--raise", action="store_true", dest="raise_floor", help="keep higher figures as the floor")


def run(measure: Callable[[str], Iterable[Figure]], groups: Sequence[str], options: Namespace) -> int:
    """Measure groups, print the table, and do with the floor what was asked for; gives the exit status.

    Parameters
    ----------
    measure
        Gives the figures of a group; it raises `corpora.MissingDataError` where the data is not on this machine.
    groups
        All that the benchmark has.
    options
        Those of `add_options`.
    """
    figures, measured = list[Figure](), list[str]()
    for group in options.only or groups:
        try:
            figures += measure(group)
            measured.append(group)
        except corpora.MissingDataError as reason:
            print(f"{group}: not measured: {reason}")
    print(as_markdown(figures))
    return settle(figures, measured, groups, check=options.check, keep=options.raise_floor)
