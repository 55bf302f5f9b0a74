"""Dates on one scale: each an interval as wide as it is uncertain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.ledger.moments import Moment

__all__ = ["Bar", "Scale", "Tick", "scale"]

_HOUR: Final = 60.0
_DAY: Final = 24 * _HOUR
#: A narrower scale tells nothing more.
_NARROWEST: Final = 6 * _HOUR
#: Room on either side, as a share of the scale.
_ROOM: Final = 0.04
#: Of a scale, in per cent: a bar that is narrower cannot be seen.
_LEAST: Final = 0.8
_MOST_TICKS: Final = 6
_HOURS: Final = (1, 3, 6, 12)
_DAYS: Final = (1, 2, 7, 14)
_MONTHS: Final = (1, 3, 6, 12, 24, 60, 120, 600)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Bar(NamedTuple):
    """Where a date stands on a scale, in per cent of it."""

    start: float
    width: float


class Tick(NamedTuple):
    """A mark of a scale: where, in per cent, and what stands there."""

    at: float
    label: str


class Scale(NamedTuple):
    """A scale of minutes since the beginning of 1970."""

    first: float
    last: float

    def bar(self, moment: Moment) -> Bar:
        """Where a moment stands.

        Examples
        --------
        >>> from dedup.trace.ledger.moments import Moment
        >>> Scale(0, 100).bar(Moment(25, 75))
        Bar(start=25.0, width=50.0)
        """
        start, end = self._at(moment.first), self._at(moment.last)
        width = max(end - start, _LEAST)
        return Bar(round(min(start, 100 - width), 2), round(width, 2))

    @property
    def ticks(self) -> list[Tick]:
        """Marks at whole hours, days, months or years, in UTC: as many as can be read.

        Examples
        --------
        >>> [tick.label for tick in Scale(0, 4 * 24 * 60).ticks]
        ['1970-01-01', '1970-01-02', '1970-01-03', '1970-01-04', '1970-01-05']
        """
        length = self.last - self.first
        for hours in _HOURS:
            if length / (hours * _HOUR) <= _MOST_TICKS:
                return self._regular(timedelta(hours=hours), "%m-%d %H:%M")
        for days in _DAYS:
            if length / (days * _DAY) <= _MOST_TICKS:
                return self._regular(timedelta(days), "%Y-%m-%d")
        for months in _MONTHS:
            if length / (months * 30 * _DAY) <= _MOST_TICKS:
                break
        return self._monthly(months)

    def _at(self, minutes: float) -> float:
        return 100 * (minutes - self.first) / (self.last - self.first)

    def _tick(self, time: datetime, form: str) -> Tick:
        return Tick(round(self._at(_minutes(time)), 2), time.strftime(form))

    def _regular(self, step: timedelta, form: str) -> list[Tick]:
        minutes = step.total_seconds() / 60
        number = -int(-self.first // minutes)
        found = []
        while number * minutes <= self.last:
            found.append(self._tick(_EPOCH + number * step, form))
            number += 1
        return found

    def _monthly(self, step: int) -> list[Tick]:
        begin = _EPOCH + timedelta(minutes=self.first)
        month = -(-(begin.year * 12 + begin.month - 1) // step) * step
        found = []
        while month // 12 <= datetime.max.year:
            time = datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)
            if _minutes(time) > self.last:
                break
            if _minutes(time) >= self.first:
                found.append(self._tick(time, "%Y" if step % 12 == 0 else "%Y-%m"))
            month += step
        return found


def scale(moments: Sequence[Moment]) -> Scale | None:
    """The scale that some moments fit on, with room on both sides; None if there is none.

    Examples
    --------
    >>> from dedup.trace.ledger.moments import Moment
    >>> scale([Moment(0, 1000)]), scale([])
    (Scale(first=-40.0, last=1040.0), None)
    """
    if not moments:
        return None
    first, last = min(one.first for one in moments), max(one.last for one in moments)
    missing = max(_NARROWEST - (last - first), 0) / 2
    room = (last - first + 2 * missing) * _ROOM
    return Scale(first - missing - room, last + missing + room)


def _minutes(time: datetime) -> float:
    return (time - _EPOCH).total_seconds() / 60
