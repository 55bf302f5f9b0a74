"""The ledger of a pair: what was observed, what of it counts, and what it adds up to."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import EvidenceGroup
from dedup.report.html.shown import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.model import Evidence

__all__ = ["Entry", "entries", "odds", "signed"]

#: Characters of a text that an entry quotes, and around them.
_QUOTED: Final = 160
_AROUND: Final = 30
_EVEN: Final = 0.1
_MOST: Final = 6.9  # log-odds of a thousand to one
_GROUPS: Final = tuple(EvidenceGroup)


class Entry(NamedTuple):
    """A line of a ledger.

    Parameters
    ----------
    evidence
        What was observed.
    counts
        Whether it is the strongest of its group for its side; only that is added.
    total
        The log-odds up to here.
    before, quoted, after
        The words it was read from, with some of those around them; empty where it stands nowhere.
    """

    evidence: Evidence
    counts: bool
    total: float
    before: str = ""
    quoted: str = ""
    after: str = ""


def entries(evidence: Sequence[Evidence], text_of: Callable[[str], str | None]) -> list[Entry]:
    """The lines of a ledger: by group, in each the strongest first.

    Parameters
    ----------
    evidence
        What was observed.
    text_of
        The text of a document; None of one that is not there.

    Examples
    --------
    >>> from dedup.model import Evidence
    >>> found = [Evidence(EvidenceGroup.CREDIT, name, weight, "b") for name, weight in (("a", 1.0), ("b", 3.0))]
    >>> [(entry.evidence.signal, entry.counts, entry.total) for entry in entries(found, lambda _: None)]
    [('b', True, 3.0), ('a', False, 3.0)]
    """
    found: list[Entry] = []
    total = 0.0
    seen: set[tuple[EvidenceGroup, bool]] = set()
    for one in sorted(evidence, key=lambda one: (_GROUPS.index(one.group), -abs(one.weight), one.weight)):
        side = one.group, one.weight > 0
        counts = side not in seen and bool(one.weight)
        if counts:
            seen.add(side)
            total += one.weight
        found.append(Entry(one, counts, total, *_words(one, text_of)))
    return found


def _words(evidence: Evidence, text_of: Callable[[str], str | None]) -> tuple[str, str, str]:
    text = text_of(evidence.document) if evidence.span is not None else None
    if text is None or evidence.span is None:
        return "", "", ""
    start, end = evidence.span
    quoted = one_line(text[start : min(end, start + _QUOTED)]) + "…" * (end - start > _QUOTED)
    before, after = text[max(start - _AROUND, 0) : start], text[end : end + _AROUND]
    if start > _AROUND:
        before = before.partition(" ")[2] or before
    if end + _AROUND < len(text):
        after = after.rpartition(" ")[0] or after
    return one_line(before), quoted, one_line(after)


def odds(total: float) -> str:
    """Log-odds in words.

    Examples
    --------
    >>> odds(2.2), odds(-0.7), odds(0.0)
    ('about 9 to 1 for it', 'about 2 to 1 against it', 'even')
    """
    if abs(total) < _EVEN:
        return "even"
    side = "for it" if total > 0 else "against it"
    if abs(total) >= _MOST:
        return f"more than 1,000 to 1 {side}"
    times = math.exp(abs(total))
    return f"about {times:.1f} to 1 {side}" if times < 1.95 else f"about {times:.0f} to 1 {side}"


def signed(weight: float) -> str:
    """Log-odds with their sign.

    Examples
    --------
    >>> signed(1.26), signed(-0.4), signed(-0.0)
    ('+1.3', '−0.4', '0.0')
    """
    figure = f"{abs(weight):.1f}"
    return figure if not float(figure) else ("+" if weight > 0 else "−") + figure
