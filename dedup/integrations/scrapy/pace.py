"""How long answers take that a crawl waits for, and whether it does better not to."""

from __future__ import annotations

from typing import Final

__all__ = ["Pace"]

#: Seconds an answer, on average, that hold up a crawl, as of an index that the disk is read for.
_SLOW: Final = 0.01
#: Seconds for which nobody waits then.
_REST: Final = 1.0
#: The share of the average that one answer has: a single one may have waited for another program.
_SHARE: Final = 1 / 16


class Pace:
    """The average of the last answers.

    Examples
    --------
    >>> pace = Pace()
    >>> pace.took(began=0.0, ended=0.05)
    >>> pace.allows(0.1)
    True
    >>> for _ in range(8):
    ...     pace.took(began=0.0, ended=0.05)
    >>> pace.allows(0.1), pace.allows(1.1)
    (False, True)
    """

    def __init__(self) -> None:
        self._average = self._rests_until = 0.0

    def allows(self, now: float) -> bool:
        """Whether an answer may be waited for."""
        return now >= self._rests_until

    def took(self, began: float, ended: float) -> None:
        """Take account of an answer; times are those of one clock."""
        self._average += (ended - began - self._average) * _SHARE
        if self._average > _SLOW:
            self._average, self._rests_until = 0.0, ended + _REST
