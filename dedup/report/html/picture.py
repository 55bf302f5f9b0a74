"""The forest of a story as a picture: cards, curves between them, and what is written on both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.report.html.forest import places, trees
from dedup.report.html.shown import is_right_to_left, one_line, shortened

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dedup.model import Account
    from dedup.report.html.documents import Told
    from dedup.report.html.forest import Place, Tree
    from dedup.report.html.links import Link

__all__ = ["Card", "Curve", "Picture", "picture"]

_WIDTH: Final = 236
_HEIGHT: Final = 52
_BETWEEN_COLUMNS: Final = 148
_BETWEEN_ROWS: Final = 18
_MARGIN: Final = 8
_COLUMNS: Final = 32  # of a card, in halves of a wide character


class Card(NamedTuple):
    """A document or an agency.

    Parameters
    ----------
    told
        The document; None of an agency.
    x, y
        Its upper left corner.
    lines
        What is written on it.
    right_to_left
        Whether its first line is.
    first
        Whether it has no source and something comes from it.
    """

    told: Told | None
    x: float
    y: float
    lines: tuple[str, str]
    right_to_left: bool
    first: bool


class Curve(NamedTuple):
    """What leads from a source to what was made of it."""

    link: Link
    path: str
    x: float
    y: float
    label: str


class Picture(NamedTuple):
    """The picture, and the forest it is made of."""

    width: int
    height: int
    cards: list[Card]
    curves: list[Curve]
    forest: list[Tree]


def picture(
    account: Account, documents: Mapping[str, Told], found: Sequence[Link], label: Mapping[str, str]
) -> Picture:
    """Draw a forest.

    Parameters
    ----------
    account
        The story.
    documents, found
        Its documents and derivations.
    label
        What is written on the curve of each derivation, by its anchor.
    """
    agencies = {agency.id: agency.name for agency in account.agencies if not agency.in_collection}
    sources = {one.derivation.source for one in found}
    order = sorted(documents, key=lambda own: _when(documents[own]))
    nodes = [*(own for own in agencies if own in sources), *order]
    grown = trees(nodes, {one.derivation.derived: one.derivation.source for one in found if not one.derivation.second})
    at = places(grown)
    roots = {tree.id for tree in grown if tree.children}
    cards = [_card(node, at[node], documents.get(node), agencies.get(node, ""), node in roots) for node in nodes]
    curves = [_curve(one, at, label[one.anchor]) for one in found if one.derivation.source in at]
    columns = max((place.column for place in at.values()), default=0) + 1
    rows = max((place.row for place in at.values()), default=0) + 1
    width = 2 * _MARGIN + columns * _WIDTH + (columns - 1) * _BETWEEN_COLUMNS
    height = 2 * _MARGIN + round(rows * (_HEIGHT + _BETWEEN_ROWS)) - _BETWEEN_ROWS
    return Picture(width, height, cards, curves, grown)


def _when(one: Told) -> tuple[str, str]:
    return (one.published.iso if one.published and one.published.known else "~"), one.id


def _corner(place: Place) -> tuple[float, float]:
    x = _MARGIN + place.column * (_WIDTH + _BETWEEN_COLUMNS)
    return x, round(_MARGIN + place.row * (_HEIGHT + _BETWEEN_ROWS), 1)


def _card(node: str, place: Place, one: Told | None, agency: str, first: bool) -> Card:
    x, y = _corner(place)
    if one is None:
        lines = shortened(agency or node, _COLUMNS), "not in this collection"
    else:
        when = one.published.iso[:10] if one.published and one.published.known else "no date"
        facts = [one.language or "?", when, shortened(one.outlet or one.id, _COLUMNS - 12)]
        lines = shortened(one.headline, _COLUMNS), " · ".join(facts)
    return Card(one, x, y, lines, is_right_to_left(lines[0]), first)


def _curve(one: Link, at: Mapping[str, Place], label: str) -> Curve:
    (x1, y1), (x2, y2) = _corner(at[one.derivation.source]), _corner(at[one.derivation.derived])
    x1, y1, y2 = x1 + _WIDTH, y1 + _HEIGHT / 2, y2 + _HEIGHT / 2
    if x2 < x1:  # a further source that stands right of what took a passage from it, or in its column
        x2 += _WIDTH
        bend = max(x1, x2) + _BETWEEN_COLUMNS / 3
        return Curve(one, f"M{x1} {y1}C{bend} {y1} {bend} {y2} {x2} {y2}", bend, (y1 + y2) / 2, "")
    bend = x1 + _BETWEEN_COLUMNS * 0.3
    path = f"M{x1} {y1}C{bend} {y1} {x1} {y2} {bend} {y2}L{x2 - 2} {y2}"
    return Curve(one, path, x2 - 8, y2 - 7, one_line(label))
