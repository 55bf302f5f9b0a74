"""The report for a person at a terminal; its layout is not stable, `jsonl` is."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from dedup.model import Cluster, Match, Passage, Relation, Skipped, Span
from dedup.report.counted import counted
from dedup.report.visible import padded, visible, width
from dedup.report.why import figure, why

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.report.protocol import ScanResult

__all__ = ["lines", "skipped_lines", "styled"]

_CLUSTERING: Final = frozenset({Relation.EXACT, Relation.NEAR_DUPLICATE})
_COLOURS: Final = {
    Relation.EXACT: "green",
    Relation.NEAR_DUPLICATE: "green",
    Relation.EXCERPT: "yellow",
    Relation.REWRITE: "magenta",
}
_NAME: Final = max(len(relation) for relation in Relation)
_HEADER: Final = f"{'relation':<{_NAME}}    sim  a in b  b in a"
_ID_COLUMNS: Final = 44  # a longer id is printed whole and only pushes its own line
_MOSTLY: Final = 4, 5  # of a passage, from which it is told to be a site's boilerplate
_SKIPPED_SHOWN: Final = 5  # of each code; every one stands in the jsonl output


def lines(scan: ScanResult, *, colour: bool = False, explain: bool = False) -> Iterator[str]:
    r"""Write the report, line by line.

    Parameters
    ----------
    scan
        The result.
    colour
        Whether to colour it for a terminal.
    explain
        Whether to say for each match why its relation holds, and where its passages stand.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> from dedup.settings import Settings
    >>> nothing = dict.fromkeys(("inputs", "documents", "clusters", "stories", "skipped"), ())
    >>> match = Match("a.txt", "b.txt", Relation.EXCERPT, 0.1, 0.95, 0.1, 1.0)
    >>> scan = SimpleNamespace(settings=Settings(), bytes=0, capped=0, unfollowed=0, matches=[match], **nothing)
    >>> print(*lines(scan), sep="\n")
    Matches (1)
      relation               sim  a in b  b in a  a      b
      excerpt               0.10    0.95    0.10  a.txt  b.txt
    """
    report = _Report(scan, colour=colour, explain=explain)
    sections = (report.clusters(), report.others(), report.skipped())
    empty = True
    for section in sections:
        for number, line in enumerate(section):
            if not empty and number == 0:
                yield ""
            empty = False
            yield line
    if empty:
        n = len(scan.documents)
        yield (f"Nothing related among {n:,} documents." if n > 1 else f"Nothing to relate: {counted(n, 'document')}.")


class _Report:
    """The sections of one report, and what they have in common."""

    def __init__(self, scan: ScanResult, *, colour: bool, explain: bool) -> None:
        self._scan = scan
        self._colour = colour
        self._explain = explain
        self._detailed = explain or scan.settings.passages
        self._matches = sorted(scan.matches, key=attrgetter("a", "b"))
        self._told: set[tuple[str, str]] = set()
        self._repeated: dict[str, tuple[Span, ...]] = {}
        self._home = {member: cluster.id for cluster in scan.clusters for member in cluster.members}

    def clusters(self) -> Iterator[str]:
        """Each cluster: its representative, then how each member compares with it."""
        clusters = sorted(self._scan.clusters, key=attrgetter("id"))
        if not clusters:
            return
        pairs = {(match.a, match.b): match for match in self._matches if match.relation in _CLUSTERING}
        yield self._bold(f"Clusters ({len(clusters):,})")
        for number, cluster in enumerate(clusters):
            if number:
                yield ""
            note = ", some pairs left out" if cluster.truncated else ""
            yield f"  {self._bold(visible(cluster.representative))}  ({len(cluster.members):,} documents{note})"
            yield from self._members(cluster, pairs)

    def _members(self, cluster: Cluster, pairs: dict[tuple[str, str], Match]) -> Iterator[str]:
        centre = cluster.representative
        for member in sorted(cluster.members):
            if member == centre:
                continue
            key = (member, centre) if member < centre else (centre, member)
            match = pairs.get(key)
            if match is None:
                yield f"    {'':<{_NAME + 25}}{visible(member)}"
                continue
            self._told.add(key)
            yield f"    {self._figures(match, flipped=member != match.a)}  {visible(member)}"
            if self._detailed:
                yield from self._explanation(match)

    def others(self) -> Iterator[str]:
        """Every match that no cluster has told yet, one a line; of those inside a cluster their number is enough."""
        matches = [match for match in self._matches if (match.a, match.b) not in self._told]
        if not self._explain:
            untold, matches = matches, [match for match in matches if not self._within_cluster(match)]
            if len(untold) > len(matches):
                more = len(untold) - len(matches)
                left = counted(more, "more match", "more matches")
                yield f"{left} between members of one cluster (see --explain, jsonl)"
                if matches:
                    yield ""
        if not matches:
            return
        columns = min(_ID_COLUMNS, max(width(visible(match.a)) for match in matches))
        yield self._bold(f"{'Other matches' if self._told else 'Matches'} ({len(matches):,})")
        yield f"  {_HEADER}  {padded('a', columns)}  b"
        for match in matches:
            yield f"  {self._figures(match)}  {padded(visible(match.a), columns)}  {visible(match.b)}"
            if self._detailed:
                yield from self._explanation(match)

    def _within_cluster(self, match: Match) -> bool:
        home = self._home.get(match.a)
        return match.relation in _CLUSTERING and home is not None and home == self._home.get(match.b)

    def skipped(self) -> Iterator[str]:
        """How many records were skipped for what reason, with the first few of each."""
        return skipped_lines(self._scan.skipped, colour=self._colour)

    def _figures(self, match: Match, *, flipped: bool = False) -> str:
        a, b = match.containment_a, match.containment_b
        if flipped:
            a, b = b, a
        name = self._style(f"{match.relation.value:<{_NAME}}", _COLOURS.get(match.relation, "cyan"))
        return f"{name}  {figure(match.similarity):>5}  {figure(a):>6}  {figure(b):>6}"

    def _explanation(self, match: Match) -> Iterator[str]:
        if self._explain:
            yield f"        because {why(match, self._scan.settings.threshold)}"
        for passage in match.passages:
            (start_a, end_a), (start_b, end_b) = passage.a, passage.b
            line = f"        passage: characters {start_a}-{end_a} of A, {start_b}-{end_b} of B"
            yield self._dim(f"{line} (repeated on the site)") if self._is_repeated(match, passage) else line

    def _is_repeated(self, match: Match, passage: Passage) -> bool:
        """Whether a passage is the boilerplate of a site on both sides, and not what makes the two related."""
        return all(
            _within(span, self._lines(document)) * _MOSTLY[1] >= (span.end - span.start) * _MOSTLY[0]
            for document, span in ((match.a, passage.a), (match.b, passage.b))
        )

    def _lines(self, document: str) -> tuple[Span, ...]:
        if document not in self._repeated:
            self._repeated[document] = self._scan.repeated(document)
        return self._repeated[document]

    def _dim(self, text: str) -> str:
        if not self._colour:
            return text
        import click

        return click.style(text, dim=True)

    def _bold(self, text: str) -> str:
        return styled(text, self._colour, bold=True)

    def _style(self, text: str, colour: str) -> str:
        return styled(text, self._colour, colour=colour)


def skipped_lines(skipped: Sequence[Skipped], *, colour: bool = False) -> Iterator[str]:
    """How many records were skipped for what reason, with the first few of each; nothing if there are none."""
    if not skipped:
        return
    yield styled(f"Skipped ({len(skipped):,})", colour, bold=True)
    for code, count in sorted(Counter(record.code for record in skipped).items()):
        yield f"  {code}: {count:,}"
        first = sorted((r for r in skipped if r.code == code), key=attrgetter("source", "record"))[:_SKIPPED_SHOWN]
        yield from (f"    {_where(record)} {visible(record.reason)}" for record in first)
        if count > len(first):
            yield f"    and {count - len(first):,} more"


def styled(text: str, wanted: bool, *, colour: str | None = None, bold: bool | None = None) -> str:
    """The text in a colour or bold, if that is wanted."""
    if not wanted:
        return text
    import click

    return click.style(text, fg=colour, bold=bold)


def _within(span: Span, others: tuple[Span, ...]) -> int:
    """How much of a span lies in others that are disjoint."""
    return sum(max(min(span.end, other.end) - max(span.start, other.start), 0) for other in others)


def _where(skipped: Skipped) -> str:
    source = visible(skipped.source)
    return f"{source}, record {skipped.record}:" if skipped.record else f"{source}:"
