"""Where nothing decides: the one fact that would."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dedup.trace.witnesses import Witness

__all__ = ["deciding"]


def deciding(one: Witness, other: Witness) -> str:
    """Say which single fact would tell the most about which of two documents comes from the other.

    A date that is missing tells more than the time of one that is there, and that more than a credit.
    """
    undated = [of for of in (one, other) if of.moment is None]
    if len(undated) == 2:
        return f"the dates of publication of {one.document.id} and {other.document.id}"
    if undated:
        return f"the date of publication of {undated[0].document.id}"
    timeless = [of for of in (one, other) if of.published is None or of.published.time is None]
    if timeless:
        names = " and ".join(of.document.id for of in timeless)
        return f"the time of publication of {names}"
    uncredited = [of for of in (one, other) if not of.credits]
    names = " or ".join(of.document.id for of in uncredited or (one, other))
    return f"a credit in {names} that names the other's publisher"
