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

#: Cards are as wide as a screen has room for so many columns of them.
_WIDTHS: Final = {1: 420, 2: 420, 3: 256}
_WIDTH: Final = 236
_HEIGHT: Final = 52
_BETWEEN_COLUMNS: Final = 148
_BETWEEN_ROWS: Final = 18
_MARGIN: Final = 8
_PADDING: Final = 12
# How wide a column of a terminal is at most in a card's two lines.
_NAME: Final = 8.2
_FACTS: Final = 5.9


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
    """

    told: Told | None
    x: int
    y: int
    lines: tuple[str, str]
    right_to_left: bool


class Curve(NamedTuple):
    """What leads from a source to what was made of it."""

    link: Link
    path: str
    x: int
    y: int
    label: str


class Picture(NamedTuple):
    """The picture, and the forest it is made of."""

    width: int
    height: int
    card_width: int
    card_height: int
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
    columns = max((place.column for place in at.values()), default=0) + 1
    rows = max((place.row for place in at.values()), default=0) + 1
    wide = _WIDTHS.get(columns, _WIDTH)
    corners = {node: _corner(place, wide) for node, place in at.items()}
    cards = [_card(node, corners[node], wide, documents.get(node), agencies.get(node, "")) for node in nodes]
    curves = [_curve(one, corners, wide, label[one.anchor]) for one in found if one.derivation.source in at]
    width = 2 * _MARGIN + columns * wide + (columns - 1) * _BETWEEN_COLUMNS
    height = 2 * _MARGIN + rows * (_HEIGHT + _BETWEEN_ROWS) - _BETWEEN_ROWS
    return Picture(width, height, wide, _HEIGHT, cards, curves, grown)


def _when(one: Told) -> tuple[str, str]:
    return (one.published.iso if one.published and one.published.known else "~"), one.id


def _corner(place: Place, wide: int) -> tuple[int, int]:
    return _MARGIN + place.column * (wide + _BETWEEN_COLUMNS), _MARGIN + place.row * (_HEIGHT + _BETWEEN_ROWS)


def _card(node: str, corner: tuple[int, int], wide: int, one: Told | None, agency: str) -> Card:
    room = wide - 2 * _PADDING
    if one is None:
        name, facts = agency or node, "not in this collection"
    else:
        when = one.published.iso[:10] if one.published and one.published.known else "no date"
        name, facts = one.headline, " · ".join((one.language or "?", when, one.outlet or one.id))
    lines = shortened(name, int(room / _NAME)), shortened(facts, int(room / _FACTS))
    return Card(one, *corner, lines, is_right_to_left(lines[0]))


def _curve(one: Link, corners: Mapping[str, tuple[int, int]], wide: int, label: str) -> Curve:
    (x1, y1), (x2, y2) = corners[one.derivation.source], corners[one.derivation.derived]
    x1, y1, y2 = x1 + wide, y1 + _HEIGHT // 2, y2 + _HEIGHT // 2
    label = one_line(label)
    if x2 < x1:  # a further source that stands right of what took a passage from it, or in its column
        x2 += wide
        bend = max(x1, x2) + _BETWEEN_COLUMNS // 3
        return Curve(one, f"M{x1} {y1}C{bend} {y1} {bend} {y2} {x2 + 2} {y2}", x1 + 8, y1 - 7, label)
    bend = x1 + _BETWEEN_COLUMNS // 4
    path = f"M{x1} {y1}C{bend} {y1} {x1} {y2} {bend} {y2}L{x2 - 2} {y2}"
    if one.derivation.second:  # where it ends stands what the first source is
        return Curve(one, path, x1 + 8, y1 - 7, label)
    return Curve(one, path, x2 - 8, y2 - 7, label)
