"""Natural revisions: wires of Reuters-21578 that are versions of one another, with their times to the second."""

from __future__ import annotations

import html
import lzma
import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

import corpora

import dedup
from dedup import Document, Relation

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Revision", "revisions"]

#: Two wires are versions of one another if so much of one stands in the other, or they are so similar.
_CONTAINED: Final = 0.6
_SIMILAR: Final = 0.3
#: ... and not farther apart: wires of one form come every week.
_DAYS: Final = timedelta(8)
_WIRE: Final = re.compile(r"<REUTERS.*?NEWID=\"(\d+)\">(.*?)</REUTERS>", re.DOTALL)
_DATE: Final = re.compile(r"<DATE>\s*(\d+-\w+-\d+ \d\d:\d+:[\d.]+)")  # one of them says hour 605
_TITLE: Final = re.compile(r"<TITLE>(.*?)</TITLE>", re.DOTALL)
_BODY: Final = re.compile(r"<BODY>(.*?)</BODY>", re.DOTALL)


class Revision(NamedTuple):
    """Two versions of a wire, the earlier one first."""

    earlier: Document
    later: Document

    @property
    def same_day(self) -> bool:
        """Whether they are of one calendar day."""
        return (self.earlier.published or "")[:10] == (self.later.published or "")[:10]


def revisions() -> list[Revision]:
    """Every pair of versions that are not of the same second, in the order of their numbers."""
    wires = {wire.id: wire for wire in _wires()}
    found = []
    for match in dedup.scan(list(wires.values()), relations=("near",)).matches:
        if match.relation is Relation.EXACT or match.similarity is None:
            continue
        most = max(match.containment_a or 0.0, match.containment_b or 0.0)
        one, other = wires[match.a], wires[match.b]
        earlier, later = sorted((one, other), key=lambda wire: wire.published or "")
        near = (most >= _CONTAINED or match.similarity >= _SIMILAR) and _days(later) - _days(earlier) < _DAYS
        if near and one.published != other.published:
            found.append(Revision(earlier, later))
    return sorted(found, key=lambda pair: (int(pair.earlier.id), int(pair.later.id)))


def _days(wire: Document) -> datetime:
    """The day of a wire."""
    return datetime.fromisoformat((wire.published or "")[:10])


def _wires() -> Iterator[Document]:
    for path in sorted(corpora.find("reuters21578").glob("*.sgm.xz")):
        for number, wire in _WIRE.findall(lzma.decompress(path.read_bytes()).decode("cp1252", "replace")):
            date, title, body = _DATE.search(wire), _TITLE.search(wire), _BODY.search(wire)
            if date is None or body is None:
                continue
            when = datetime.strptime(date[1], "%d-%b-%Y %H:%M:%S.%f").isoformat()
            headline = title[1].strip() if title else ""
            yield Document(number, html.unescape(f"{headline}\n\n{body[1]}").strip("\x03 \n"), published=when)
