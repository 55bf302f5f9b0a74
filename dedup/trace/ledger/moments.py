"""Which of two documents appeared first, as far as their dates say: intervals, and never more sure than these allow.

Half of what is copied is copied within the hour, so that two bare days that are the same say nothing of the order.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Evidence, EvidenceGroup
from dedup.trace.ledger.evidence import weights

if TYPE_CHECKING:
    from dedup.trace.dates.found import FoundDate
    from dedup.trace.witnesses import Witness

__all__ = ["MOST", "Moment", "chance_before", "date_evidence", "log_odds_before"]

#: Log-odds beyond which no date goes, a hundred to one: dates are wrong more often than that.
MOST: Final = 4.6
#: Minutes that a date may be off on either side if it does not say its zone.
_ZONE_UNKNOWN: Final = 180.0
_MINUTE: Final = 60.0
_DAY: Final = 1440.0
#: Days between two dates that are near, and far.
_NEAR: Final = 3.0
_FAR: Final = 21.0
_DAY_START: Final = time()


class Moment(NamedTuple):
    """When something appeared, between two minutes since the beginning of 1970, each as likely as all others."""

    first: float
    last: float

    @classmethod
    def of(cls, date: FoundDate | None) -> Moment | None:
        """The moment that a date says; None where it says none.

        Examples
        --------
        >>> from datetime import date
        >>> from dedup.trace.dates.found import FoundDate
        >>> moment = Moment.of(FoundDate.of(date(2021, 6, 28)))
        >>> (moment.last - moment.first) / 60
        30.0
        """
        if date is None or date.first is None or date.last is None:
            return None
        zone, slack = (date.zone, 0.0) if date.zone is not None else (UTC, _ZONE_UNKNOWN)
        exact = date.time if date.first == date.last else None
        begin = datetime.combine(date.first, exact or _DAY_START, zone)
        end = begin + timedelta(minutes=1) if exact else datetime.combine(date.last, _DAY_START, zone) + timedelta(1)
        return cls(begin.timestamp() / _MINUTE - slack, end.timestamp() / _MINUTE + slack)


def chance_before(one: Moment, other: Moment) -> float:
    """How likely the first appeared before the other.

    Examples
    --------
    >>> chance_before(Moment(0, 10), Moment(5, 15))
    0.875
    """
    area = (
        _above(other.last - one.first)
        - _above(other.last - one.last)
        - _above(other.first - one.first)
        + _above(other.first - one.last)
    )
    return min(max(area / ((one.last - one.first) * (other.last - other.first)), 0.0), 1.0)


def log_odds_before(one: Moment | None, other: Moment | None) -> float:
    """What the dates say for the first being before the other, as log-odds; 0 where either is not known.

    Examples
    --------
    >>> log_odds_before(Moment(0, 10), Moment(20, 30)), log_odds_before(None, Moment(20, 30))
    (4.6, 0.0)
    """
    if one is None or other is None:
        return 0.0
    chance = chance_before(one, other)
    least = 1 / (1 + math.exp(MOST))
    if chance <= least:
        return -MOST
    return MOST if chance >= 1 - least else math.log(chance / (1 - chance))


def date_evidence(one: Witness, other: Witness) -> list[Evidence]:
    """What the dates of two documents say for the second coming from the first; nothing if they leave it open.

    News is copied within hours. Dates that are farther apart order two texts that are the same all the less, as one of
    the two is the likelier to be wrong: that of a crawl, or of another year.
    """
    odds = log_odds_before(one.moment, other.moment)
    if not odds or one.published is None or other.published is None or one.moment is None or other.moment is None:
        return []
    first, second = (one, other) if odds > 0 else (other, one)
    apart = max(one.moment.first - other.moment.last, other.moment.first - one.moment.last) / _DAY
    signal = "before" if apart <= _NEAR else "before-days" if apart <= _FAR else "before-weeks"
    most = weights(EvidenceGroup.DATE).get(signal, MOST)
    dates = [of.published.iso for of in (first, second) if of.published is not None]
    note = f"{dates[0]} is before {dates[1]}" if abs(odds) >= MOST else f"{dates[0]} is likely before {dates[1]}"
    weight = min(max(odds, -most), most)
    span = second.published.span if second.published is not None else None
    return [Evidence(EvidenceGroup.DATE, signal, weight, second.document.id, span, note)]


def _above(distance: float) -> float:
    return max(distance, 0.0) ** 2 / 2
