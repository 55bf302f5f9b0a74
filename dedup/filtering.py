"""A collection without its duplicates: the same lines, byte for byte, and a reason for each that is missing."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, Literal, get_args

from dedup.errors import UsageError
from dedup.lines import Line, blocks
from dedup.near.collection import DUPLICATES
from dedup.near.stream import Removal, Stream
from dedup.settings import TRANSLATIONS
from dedup.suggestion import meant

if TYPE_CHECKING:
    from dedup.against import Lines
    from dedup.lines import Block
    from dedup.model import Relation, Skipped
    from dedup.near.collection import Progress
    from dedup.readers import Source
    from dedup.settings import Settings
    from dedup.spool import Spool

__all__ = ["DROPPABLE", "Filtered", "Keep", "Note", "filter_lines", "moment"]

Keep = Literal["first", "longest", "earliest"]

#: Called with a line that goes, the reason, and the line that stays.
Note = Callable[[Line, Removal, Line], object]

#: The relations that can make a line go; the first two always do.
DROPPABLE: Final = ("exact", "near-duplicate", "excerpt", "rewrite", "translation", "partial-translation")


@dataclass(slots=True)
class Filtered:
    """What a filter did.

    Parameters
    ----------
    bytes
        Of text.
    kept, removed
        How many documents stayed, and how many went for each relation.
    passed
        Lines that hold no document and were written as they are.
    skipped
        The records that could not be read.
    lost
        Of these, those that could not be written again either.
    capped
        Documents that were not remembered under a band key that too many share.
    undated
        Documents without a date that can be read, where dates count.
    unfollowed
        Texts, of groups of more than 64 duplicates with a translation, that were not compared with it.
    """

    bytes: int = 0
    kept: int = 0
    removed: Counter[Relation] = field(default_factory=Counter)
    passed: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    lost: int = 0
    capped: int = 0
    undated: int = 0
    unfollowed: int = 0

    def see(self, block: Block) -> None:
        """Count a block as if all of its documents stayed."""
        self.bytes += block.size
        self.kept += len(block)
        self.passed += len(block.lines) - len(block)
        self.skipped += block.skipped
        self.lost += block.lost

    def remove(self, line: Line, removal: Removal, names: list[Line], note: Note | None) -> None:
        """Count a document that goes, and say so."""
        self.kept -= 1
        self.removed[removal.relation] += 1
        if note is not None:
            note(line, removal, names[removal.kept])


def filter_lines(
    source: Source,
    settings: Settings,
    write: Callable[[bytes], object],
    *,
    keep: Keep = "first",
    drop: Iterable[str] = (),
    against: Lines | None = None,
    note: Note | None = None,
    progress: Progress | None = None,
) -> Filtered:
    r"""Write the lines of a source but for those that are related to a line that stays.

    Parameters
    ----------
    source
        What to filter. Of other formats than JSON Lines, a line is made of each document.
    settings
        The threshold, and what to do with boilerplate.
    write
        Called with one or more whole lines, in the order in which they were read.
    keep
        Which of several related documents stays: the ``first`` (decided while reading), the ``longest`` or the
        ``earliest`` by its date (decided at the end; the lines wait in a temporary file).
    drop
        Further relations that make a line go, besides `exact` and `near-duplicate`; all is decided at the end then too.
    against
        Documents that all stay and are not written.
    note
        Called for each line that goes, with the reason and the line that stays.
    progress
        Called now and then.

    Returns
    -------
    Filtered
        Counts, and what could not be read.

    Raises
    ------
    UsageError
        If there is no such relation or way to keep.

    Examples
    --------
    >>> import io
    >>> from dedup.readers import Source
    >>> from dedup.settings import Settings
    >>> lines = b'{"text": "One two"}\n{"text": "Three"}\n{"text": "one, two"}\n'
    >>> kept = io.BytesIO()
    >>> done = filter_lines(Source(["-"], stdin=io.BytesIO(lines)), Settings(), kept.write)
    >>> kept.getvalue(), done.kept
    (b'{"text": "One two"}\n{"text": "Three"}\n', 2)
    """
    relations = DUPLICATES | _checked(drop)
    if keep not in get_args(Keep):
        raise UsageError(f"keep: {keep!r} is not one of {', '.join(get_args(Keep))}{meant(keep, get_args(Keep))}")
    done = Filtered()
    out = _Writer(write)
    if keep == "first" and relations == DUPLICATES:
        _as_they_come(source, settings, out, against, note, progress, done)
    else:
        _at_the_end(source, settings, out, keep, relations, against, note, progress, done)
    return done


def _checked(drop: Iterable[str]) -> frozenset[str]:
    relations = frozenset(drop)
    for relation in sorted(relations - frozenset(DROPPABLE)):
        raise UsageError(f"drop: {relation!r} is not one of {', '.join(DROPPABLE)}{meant(relation, DROPPABLE)}")
    return relations


class _Writer:
    """Passes lines on, and ends a file's last line if another follows it."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._open = False

    def write(self, lines: Iterable[bytes]) -> None:
        parts: list[bytes] = []
        for line in filter(None, lines):
            if self._open:
                parts.append(b"\n")
            parts.append(line)
            self._open = not line.endswith(b"\n")
        self._write(b"".join(parts))


def _as_they_come(
    source: Source,
    settings: Settings,
    out: _Writer,
    against: Lines | None,
    note: Note | None,
    progress: Progress | None,
    done: Filtered,
) -> None:
    """Decide block by block; only what stays is remembered."""
    stream = Stream(settings)
    names: list[Line] = []  # by row
    for block in blocks(against, progress) if against is not None else ():
        if len(block):
            names += [block.names[i] for i in stream.hold(block.packed())]
    for block in blocks(source, progress):
        done.see(block)
        removals = stream.sift(block.packed()) if len(block) else []
        names += [name for name, removal in zip(block.names, removals, strict=True) if removal is None]
        for name, place, removal in zip(block.names, block.places, removals, strict=True):
            if removal is not None:
                block.lines[place] = b""
                done.remove(name, removal, names, note)
        out.write(block.lines)
    done.capped = stream.capped


def _at_the_end(
    source: Source,
    settings: Settings,
    out: _Writer,
    keep: Keep,
    relations: frozenset[str],
    against: Lines | None,
    note: Note | None,
    progress: Progress | None,
    done: Filtered,
) -> None:
    """Let the lines wait until all documents are known."""
    from dedup.crosslang.stage import look_up, translate
    from dedup.crosslang.translators import Translators
    from dedup.near.choice import choose
    from dedup.near.groups import stars
    from dedup.pipeline import related
    from dedup.spool import Spool

    wanted: tuple[str, ...] = ("duplicates",) if relations <= DUPLICATES | TRANSLATIONS else ("near",)
    if relations & TRANSLATIONS:
        wanted = (*wanted, "translations")
    settings = settings.with_changes(relations=wanted)
    with tempfile.TemporaryFile() as waiting:
        spool = Spool(source, against, waiting, done.see)
        collection, candidates, verified = related(spool, settings, progress)
        translators = Translators(settings.lexicons)
        lookup = look_up(
            collection, candidates, stars(collection, candidates, verified), settings, progress, translators
        )
        translated = translate(collection, candidates, verified, lookup, settings, progress, translators)
        preferred = _preferred(keep, spool, done)
        removed = choose(candidates, verified, preferred, relations, translated.judged, held=spool.held)
        for row in sorted(removed):
            done.remove(spool.names[row], removed[row], spool.names, note)
        spool.write(out.write, removed)
    done.capped = candidates.capped
    done.unfollowed = translated.unfollowed


def _preferred(keep: Keep, spool: Spool, done: Filtered) -> Iterable[int]:
    """The rows that may go, the one that should stay first; ties as they were read."""
    rows = range(spool.held, len(spool.names))
    if keep == "longest":
        return sorted(rows, key=lambda row: -spool.lengths[row])
    if keep == "earliest":
        dates = {row: date for row in rows if (date := moment(spool.published[row])) is not None}
        done.undated = len(rows) - len(dates)
        return sorted(rows, key=lambda row: dates.get(row, float("inf")))
    return rows


def moment(published: str | None) -> float | None:
    """Seconds since 1970; a date without a time zone counts as UTC.

    Examples
    --------
    >>> moment("1970-01-02"), moment("1970-01-01T01:00:00+01:00"), moment("last Monday")
    (86400.0, 0.0, None)
    """
    try:
        date = datetime.fromisoformat((published or "").strip())
    except ValueError:
        return None
    return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
