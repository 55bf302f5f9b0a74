"""Figures with as many digits as they deserve, the same on every machine."""

from __future__ import annotations

from typing import Final

from dedup.model import Verdict

__all__ = ["share", "weight"]

#: More would show in what order sums were taken.
_SHARE_DIGITS: Final = 4
_WEIGHT_DIGITS: Final = 3
_LEAST: Final = 10**-_SHARE_DIGITS


def share(value: float) -> float:
    """A confidence in four digits, never up to 1, nor to a verdict that it does not bear.

    Examples
    --------
    >>> share(0.123456), share(0.99999), share(1.0), share(0.89999), share(0.9)
    (0.1235, 0.9999, 1.0, 0.8999, 0.9)
    """
    exact = float(value)
    shown = round(exact, _SHARE_DIGITS)
    if shown > exact and (shown >= 1 or Verdict.of(shown) is not Verdict.of(exact)):
        shown = round(shown - _LEAST, _SHARE_DIGITS)
    return shown + 0.0


def weight(value: float) -> float:
    """Log-odds in three digits; what is nearly nothing has no sign.

    Examples
    --------
    >>> weight(-1.23456), weight(-0.0001)
    (-1.235, 0.0)
    """
    return round(float(value), _WEIGHT_DIGITS) + 0.0
