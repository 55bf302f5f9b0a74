"""Measured figures as a Markdown table: figure, at least, aim, measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Bounds", "Figure", "as_markdown", "share_figure"]

#: What is asked of a figure: at least, and as an aim.
Bounds = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure and what is asked of it.

    Parameters
    ----------
    name
        A stable name: the key in ``floor.json``.
    measured
        The value.
    at_least, aim
        What is asked; None where nothing is. For figures that are better when smaller, the most that is allowed.
    unit
        What follows the number.
    note
        How it came about, such as the counts behind a share.
    smaller
        Whether a smaller figure is better.
    """

    name: str
    measured: float
    at_least: float | None = None
    aim: float | None = None
    unit: str = ""
    note: str = ""
    smaller: bool = False

    @property
    def verdict(self) -> str:
        """``aim``, ``ok``, ``LOW``, or nothing where nothing is asked."""
        if self.at_least is None:
            return ""
        if self.aim is not None and self.reaches(self.aim):
            return "aim"
        return "ok" if self.reaches(self.at_least) else "LOW"

    def reaches(self, wanted: float) -> bool:
        """Whether the figure is as good as `wanted`."""
        return self.measured <= wanted if self.smaller else self.measured >= wanted


def share_figure(name: str, measured: float, asked: Bounds | None, note: str = "", *, smaller: bool = False) -> Figure:
    """A share of which something may be asked."""
    at_least, aim = asked or (None, None)
    return Figure(name, measured, at_least, aim, note=note, smaller=smaller)


def as_markdown(figures: Iterable[Figure]) -> str:
    """The table."""
    lines = ["| Figure | At least | Aim | Measured | | Note |", "|---|---|---|---|---|---|"]
    for figure in figures:
        asked = " | ".join(
            "" if bound is None else f"{bound:g}{figure.unit}" for bound in (figure.at_least, figure.aim)
        )
        lines.append(f"| {figure.name} | {asked} | {number(figure)} | {figure.verdict} | {figure.note} |")
    return "\n".join(lines)


def number(figure: Figure) -> str:
    """The measured value: shares with four places and never rounded up to one, others with three digits."""
    if figure.unit:
        return f"{figure.measured:.3g}{figure.unit}"
    return f"{int(figure.measured * 10000 + 1e-9) / 10000:.4f}"
