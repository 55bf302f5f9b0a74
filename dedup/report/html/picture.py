"""The forest of a story as a picture: cards, lines between them, and what is written on both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.report.html.forest import places, trees
from dedup.report.html.shown import is_right_to_left, one_line, shortened
from dedup.report.visible import width

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dedup.model import Account
    from dedup.report.html.documents import Told
    from dedup.report.html.forest import Place, Tree
    from dedup.report.html.links import Link

__all__ = ["Card", "Line", "Picture", "picture"]

_WIDE: Final = 560
_HIGH: Final = 48
_INDENT: Final = 46
_STEP: Final = _HIGH + 14
_MARGIN: Final = 8
_PADDING: Final = 12
#: From the left of a card to where the lines to what was made of it begin, and how round they turn.
_STEM: Final = 20
_ROUND: Final = 10
#: How far lines to second sources go out.
_OUT: Final = 44
# How wide a column of a terminal is at most in a card's two lines.
_NAME: Final = 8.2
_FACTS: Final = 6.1


class Card(NamedTuple):
    """A document or an agency.

    Parameters
    ----------
    told
        The document; None of an agency.
    x, y
        Its upper left corner.
    name, facts
        What is written on it.
    name_x, right_to_left
        Where the name begins, and whether it goes to the left from there.
    label
        How it was made of its source, and how sure that is; empty without one.
    """

    told: Told | None
    x: int
    y: int
    name: str
    facts: str
    name_x: int
    right_to_left: bool
    label: str


class Line(NamedTuple):
    """What leads from a source to what was made of it; with words beside it if it is a second source."""

    link: Link
    path: str
    x: int = 0
    y: int = 0
    label: str = ""


class Picture(NamedTuple):
    """The picture, and the forest it is made of."""

    width: int
    height: int
    cards: list[Card]
    lines: list[Line]
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
        What is written of each derivation, by its anchor.
    """
    agencies = {agency.id: agency.name for agency in account.agencies if not agency.in_collection}
    sources = {one.derivation.source for one in found}
    order = sorted(documents, key=lambda own: _when(documents[own]))
    nodes = [*(own for own in agencies if own in sources), *order]
    first = {one.derivation.derived: one for one in found if not one.derivation.second}
    grown = trees(nodes, {own: one.derivation.source for own, one in first.items()})
    corners = {node: _corner(place) for node, place in places(grown).items()}
    made = {own: label[one.anchor] for own, one in first.items()}
    cards = [
        _card(node, corner, documents.get(node), agencies.get(node, ""), made.get(node, ""))
        for node, corner in corners.items()
    ]
    drawn = [one for one in found if one.derivation.source in corners]
    # Of lines that run together the surest is seen.
    drawn.sort(key=lambda one: (one.derivation.second, one.derivation.confidence))
    lines = [_aside(one, corners, label[one.anchor]) if one.derivation.second else _line(one, corners) for one in drawn]
    right = max((x for x, _ in corners.values()), default=0) + _WIDE + _MARGIN
    right = max([right, *(line.x + round(width(line.label) * _FACTS) + _MARGIN for line in lines if line.label)])
    return Picture(right, _MARGIN + len(corners) * _STEP, cards, lines, grown)


def _when(one: Told) -> tuple[str, str]:
    return (one.published.iso if one.published and one.published.known else "~"), one.id


def _corner(place: Place) -> tuple[int, int]:
    return _MARGIN + place.column * _INDENT, _MARGIN + place.row * _STEP


def _card(node: str, corner: tuple[int, int], one: Told | None, agency: str, label: str) -> Card:
    room = _WIDE - 2 * _PADDING
    if one is None:
        name, facts = agency or node, "not in this collection"
    else:
        when = one.published.iso[:10] if one.published and one.published.known else "no date"
        name, facts = one.headline, " · ".join((one.language or "?", when, one.outlet or one.id))
    name, facts = shortened(name, int(room / _NAME)), shortened(facts, int(room / _FACTS) - width(label))
    turned = is_right_to_left(name)
    return Card(one, *corner, name, facts, _WIDE - _PADDING if turned else _PADDING, turned, label)


def _line(one: Link, corners: Mapping[str, tuple[int, int]]) -> Line:
    (x1, y1), (x2, y2) = corners[one.derivation.source], corners[one.derivation.derived]
    x1, y1, y2 = x1 + _STEM, y1 + _HIGH, y2 + _HIGH // 2
    return Line(one, f"M{x1} {y1}V{y2 - _ROUND}Q{x1} {y2} {x1 + _ROUND} {y2}H{x2 - 2}")


def _aside(one: Link, corners: Mapping[str, tuple[int, int]], label: str) -> Line:
    """A line from a second source, around the right of all cards between."""
    (x1, y1), (x2, y2) = corners[one.derivation.source], corners[one.derivation.derived]
    x1, x2, y1, y2 = x1 + _WIDE, x2 + _WIDE, y1 + _HIGH // 2, y2 + _HIGH // 2
    out = max(x1, x2) + _OUT
    path = f"M{x1} {y1}C{out} {y1} {out} {y2} {x2 + 2} {y2}"
    return Line(one, path, out, (y1 + y2) // 2 + 4, one_line(label))
