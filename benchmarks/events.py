"""Events that never happened, and what newsrooms say of them: propositions in ``events.tsv``, each in four wordings."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

__all__ = ["Event", "Proposition", "draw_event", "kinds", "propositions"]

_FILE: Final = Path(__file__).with_name("events.tsv")

#: Towns with their regions and countries.
PLACES: Final = (
    ("Rotterdam", "South Holland", "the Netherlands"), ("Leeds", "Yorkshire", "Britain"), ("Lyon", "Rhône", "France"),
    ("Valencia", "Valencia", "Spain"), ("Naples", "Campania", "Italy"), ("Leipzig", "Saxony", "Germany"),
    ("Krakow", "Lesser Poland", "Poland"), ("Izmir", "Izmir", "Turkey"), ("Alexandria", "Alexandria", "Egypt"),
    ("Casablanca", "Casablanca", "Morocco"), ("Lagos", "Lagos", "Nigeria"), ("Mombasa", "Mombasa", "Kenya"),
    ("Durban", "Natal", "South Africa"), ("Karachi", "Sindh", "Pakistan"), ("Mumbai", "Maharashtra", "India"),
    ("Dhaka", "Dhaka", "Bangladesh"), ("Bangkok", "Bangkok", "Thailand"), ("Da Nang", "Da Nang", "Vietnam"),
    ("Cebu", "Visayas", "the Philippines"), ("Surabaya", "East Java", "Indonesia"), ("Perth", "Perth", "Australia"),
    ("Osaka", "Kansai", "Japan"), ("Busan", "Busan", "South Korea"), ("Tianjin", "Hebei", "China"),
    ("Odessa", "Odessa", "Ukraine"), ("Kazan", "Tatarstan", "Russia"), ("Tbilisi", "Tbilisi", "Georgia"),
    ("Lima", "Lima", "Peru"), ("Guayaquil", "Guayas", "Ecuador"), ("Rosario", "Santa Fe", "Argentina"),
    ("Recife", "Pernambuco", "Brazil"), ("Monterrey", "Nuevo León", "Mexico"), ("Houston", "Texas", "United States"),
    ("Baltimore", "Maryland", "United States"), ("Winnipeg", "Manitoba", "Canada"), ("Beirut", "Beirut", "Lebanon"),
)  # fmt: skip
_FIRST: Final = (
    "Anna", "Karim", "Maria", "Daniel", "Leila", "Victor", "Nadia", "Samuel", "Ingrid", "Rahim", "Elena", "Tomas",
    "Grace", "Omar", "Julia", "Anton", "Mei", "Carlos", "Fatima", "Henrik", "Sofia", "Paul", "Amina", "Martin",
)  # fmt: skip
_LAST: Final = (
    "Halvorsen", "Karimov", "Delgado", "Okafor", "Brandt", "Nasser", "Petrova", "Lindqvist", "Tanaka", "Moreau",
    "Santoso", "Keller", "Ibrahim", "Novak", "Ferreira", "Mbeki", "Castellan", "Rahmani", "Dubois", "Vargas",
    "Whitlock", "Haddad", "Kowalski", "Marchetti", "Osman", "Reyes", "Sandoval", "Thorne", "Ueda", "Zimmer",
)  # fmt: skip
_ROLES: Final = {
    "ferry_accident": "coast guard chief", "water_treaty": "water minister", "factory_fire": "fire chief",
    "election_result": "opposition leader", "bank_merger": "chief executive", "museum_theft": "police chief",
    "epidemic_outbreak": "health official", "court_verdict": "chief prosecutor", "football_final": "head coach",
    "satellite_launch": "mission director", "teachers_strike": "education minister",
    "storm_damage": "regional governor",
}  # fmt: skip
_ORGANISATIONS: Final = (
    "{last} Group", "{place} Water Board", "{last} Industries", "{place} City Council", "{country} National Committee",
    "{last} and Sons", "{place} Port Authority", "Ministry of Transport", "Ministry of Health", "{last} Holding",
)  # fmt: skip
_INSTITUTES: Final = ("University of {place}", "{last} Institute", "{country} Academy of Sciences", "{place} College")
_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SLOT: Final = re.compile(r"\{(\w+)\}")


class Proposition(NamedTuple):
    """What is said of an event, in several wordings with slots in braces."""

    key: str
    wordings: tuple[str, ...]


class Event(NamedTuple):
    """An event: of which kind, and what stands in the slots of its propositions."""

    kind: str
    slots: Mapping[str, str]

    def said(self, wording: str, figures: Mapping[str, int] | None = None) -> str:
        """A wording with its slots filled, some figures replaced."""
        replaced = {name: f"{value:,}" for name, value in (figures or {}).items()}
        text = _SLOT.sub(lambda slot: replaced.get(slot[1]) or self.slots[slot[1]], wording)
        return text[:1].upper() + text[1:]

    @property
    def figures(self) -> dict[str, int]:
        """The numbers n1 to n6."""
        return {name: int(self.slots[name].replace(",", "")) for name in (f"n{i}" for i in range(1, 7))}


@cache
def propositions() -> dict[str, tuple[Proposition, ...]]:
    """The propositions of every kind of event, in the order of their news value."""
    found: dict[str, dict[str, list[str]]] = {}
    for line in _FILE.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, key, wording = line.split("\t")
            found.setdefault(kind, {}).setdefault(key, []).append(wording)
    return {kind: tuple(Proposition(key, tuple(all_)) for key, all_ in own.items()) for kind, own in found.items()}


def kinds() -> list[str]:
    """The kinds of events that there are."""
    return sorted(propositions())


def draw_event(draw: random.Random, day: int, month: int) -> Event:
    """An event of any kind, on a day of the week (0 is Monday) in a month (1 to 12)."""
    place, region, country = draw.choice(PLACES)
    last = draw.sample(_LAST, 5)
    first = draw.sample(_FIRST, 3)
    filled = {"place": place, "country": country.removeprefix("the "), "last": last[3]}
    kind = draw.choice(kinds())
    numbers = [draw.randrange(2, 60), draw.randrange(60, 900), *(draw.randrange(3, 95) for _ in range(4))]
    slots = {
        "place": place,
        "region": region,
        "country": country,
        "organisation": draw.choice(_ORGANISATIONS).format(**filled),
        "institute": draw.choice(_INSTITUTES).format(**{**filled, "last": last[4]}),
        "role": _ROLES[kind],
        "weekday": _DAYS[day],
        "earlier_weekday": _DAYS[(day - draw.randrange(1, 4)) % 7],
        "month": _MONTHS[month - 1],
        "money": f"{draw.randrange(2, 400)} million dollars",
        "year": str(draw.randrange(1988, 2019)),
    }
    for who, (own_first, own_last) in zip(
        ("official", "witness", "expert"), zip(first, last, strict=False), strict=True
    ):
        slots |= {who: f"{own_first} {own_last}", f"{who}_last": own_last}
    slots |= {f"n{i}": f"{number:,}" for i, number in enumerate(numbers, 1)}
    return Event(kind, slots)
