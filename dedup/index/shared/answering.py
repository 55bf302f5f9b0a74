"""How a shared index answers: documents are kept and looked for, what is proposed is verified, and that is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from dedup.index.answer import Answer
from dedup.index.finder import Found, ranked
from dedup.index.shared.recorded import facts_of, found_of, joined, name_of
from dedup.index.shared.verifier import Reply, Verifier
from dedup.index.sources import source_of
from dedup.index.store import CURRENT, Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.index.header import Header
    from dedup.index.shared.prepared import Prepared
    from dedup.index.shared.server import Call, Server
    from dedup.index.shared.verifier import Fetched
    from dedup.model import Document

__all__ = ["Answering"]

_KNOWN_AT_ONCE: Final = 250


class _Group(NamedTuple):
    """Documents with what the server said of them, and what they are verified by."""

    asked: list[tuple[Prepared, Reply]]
    fetched: Fetched


class Answering:
    """Answers what a shared index is asked.

    Parameters
    ----------
    server
        Where documents are.
    header
        The settings.
    """

    def __init__(self, server: Server, header: Header) -> None:
        self._server = server
        self._verifier = Verifier(server, header)

    def answers(self, news: list[Prepared], mode: str) -> list[Answer]:
        """Answer about documents, which are kept as well if the mode is ``check``, and not if it is ``query``."""
        return [answer for part in self._apart(news) for group in self._placed(part, mode)
                for answer in self._answered(group, mode)]  # fmt: skip

    def added(self, news: list[Prepared]) -> int:
        """Keep documents; gives how many are new."""
        groups = (group for part in self._apart(news) for group in self._placed(part, "add"))
        return sum(reply.status == "new" for group in groups for _, reply in group.asked)

    def _apart(self, news: list[Prepared]) -> Iterator[list[Prepared]]:
        """Documents that can be asked about together: none of them takes the place of what another may match."""
        if len(news) < 2:
            yield from [news] if news else []
            return
        part: list[Prepared] = []
        seen: set[tuple[str, bytes]] = set()
        for new, changed in zip(news, self._changed(news), strict=True):
            names = {("id", new.id)} | ({("url", new.url)} if new.url else set())
            if changed or names & seen:
                yield from [part] if part else []
                yield [new]
                part = []
            else:
                part.append(new)
            seen |= names
        yield from [part] if part else []

    def _changed(self, news: list[Prepared]) -> list[int]:
        """Whether each document is in the index with another text."""
        calls: list[Call] = [
            ("known", [value for new in news[i : i + _KNOWN_AT_ONCE] for value in (new.id, *new.digests)])
            for i in range(0, len(news), _KNOWN_AT_ONCE)
        ]
        return [flag for answer in self._server.run(calls) for flag in answer]

    def _placed(self, news: Sequence[Prepared], mode: str) -> Iterator[_Group]:
        """Documents with what the server says of each, in groups with what they are verified by."""
        answers = self._server.run([new.put(mode) for new in news], writing=mode != "query")
        every = [(new, Reply.of(answer, self._server)) for new, answer in zip(news, answers, strict=True)]
        for group in self._verifier.groups(every):
            found = self._verifier.fetched(group)
            unlike: list[tuple[int, ...]] = [()] * len(group)
            while any(wrong := self._verifier.unlike(group, found)):
                unlike = [old + new for old, new in zip(unlike, wrong, strict=True)]
                again = zip(group, wrong, unlike, strict=True)
                group = [self._corrected(*one, kinds, mode) if no else one for one, no, kinds in again]
                found = self._verifier.fetched(group)
            yield _Group(group, found)

    def _corrected(self, new: Prepared, reply: Reply, unlike: tuple[int, ...], mode: str) -> tuple[Prepared, Reply]:
        """What the server says of a document when it knows which kinds only have its digests."""
        if reply.status == "new":
            self._server.run([("remove", ["", reply.row or 0, "corrected"])], writing=True)
        later = Reply.of(self._server.run([new.put(mode, unlike)], writing=mode != "query")[0], self._server)
        if reply.known is not None and later.known is None:
            later = later._replace(known=reply.known, before=reply.before)
        return new, later

    def _answered(self, group: _Group, mode: str) -> list[Answer]:
        """What is said of documents, after that is kept."""
        related = self._verifier.related(group.asked, group.fetched)
        calls: list[Call | None] = []
        for (_, reply), found in zip(group.asked, related, strict=True):
            if reply.status == "known":
                calls.append(("kept", [reply.row or 0]))
            elif found or (mode == "check" and (reply.candidates or reply.same)):
                calls.append(("join", joined(None if mode == "query" else reply.row, found)))
            else:
                calls.append(None)
        told = iter(self._server.run([call for call in calls if call is not None], writing=mode != "query"))
        answers = []
        for (new, reply), found, call in zip(group.asked, related, calls, strict=True):
            document, of_matches = new.incoming.document, next(told) if call is not None else None
            if reply.status == "known":
                found, of_matches = self._as_kept(of_matches)
            answers.append(self._said(document, reply, found, of_matches))
        return answers

    def _as_kept(self, told: Any) -> tuple[list[Found], Any]:
        """The matches of a page that was met before with the same text, the best first."""
        try:
            named, cluster, story, rows, figures = told
            found = [found_of(int(row), own) for row, own in zip(rows, figures, strict=True)]
        except (ValueError, TypeError):
            raise self._server.damaged("a match") from None
        names = {one.row: name for one, name in zip(found, named, strict=True)}
        best = ranked(found)
        return best, ([names[one.row] for one in best], cluster, story)

    def _said(self, document: Document, reply: Reply, found: Sequence[Found], told: Any) -> Answer:
        """What is said of a document, by what the server told of its matches."""
        refetch = reply.refetch
        revision = reply.known if not refetch and reply.status != "again" else None
        try:
            entries = _entries(found, told[0]) if told is not None else {}
            there = [one for one in found if one.row in entries]  # the others have gone meanwhile
            if not there:
                return Answer(document.id, cluster=document.id, refetch=refetch, revision_of=revision)
            cluster, story = (None if own is None or own[1] is None else name_of(own[1]) for own in told[1:3])
        except (ValueError, TypeError, IndexError, AttributeError):
            raise self._server.damaged("a document") from None
        return Answer(
            document.id,
            tuple(one.match(document.id, entries[one.row].id) for one in there),
            document.id if cluster is None else cluster,
            story,
            source_of(document, reply.met, [entries[one.row] for one in there]),
            refetch,
            revision,
        )


def _entries(found: Sequence[Found], named: Sequence[Any]) -> dict[int, Entry]:
    """The documents of matches, as far as they are there: their ids and facts."""
    return {
        one.row: Entry(one.row, name_of(own[0]), 0, 0, 0, CURRENT, None, facts_of(own[1]), None, None)
        for one, own in zip(found, named, strict=True)
        if own[0] is not None
    }
