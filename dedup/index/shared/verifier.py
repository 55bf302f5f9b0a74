"""What documents have to do with those that a shared index proposed for them: everything is verified."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from dedup.index import kept
from dedup.index.finder import Found, ranked
from dedup.index.incoming import have_same_tokens
from dedup.index.shared.server import MOST_TEXT
from dedup.model import Relation
from dedup.near.matches import Related
from dedup.near.passages import share_long_passage
from dedup.near.verify import RELATIONS, Shingles, judge_shingles
from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from dedup.index.header import Header
    from dedup.index.shared.prepared import Prepared
    from dedup.index.shared.server import Call, Server

__all__ = ["Fetched", "Reply", "Verifier"]

_EXACT: Final = RELATIONS.index(Relation.EXACT)
#: Kinds whose shingles are held at the same time, but for a document that has more candidates.
_KINDS_AT_ONCE: Final = 2048
_PAIRS_AT_ONCE: Final = 1 << 17


class Reply(NamedTuple):
    """What the server says of a document.

    Parameters
    ----------
    status
        ``new``: kept; ``known``: it was, with the same text; ``again``: it was, but nobody was answered; ``asked``:
        nothing was kept.
    row
        Its row, or that of the page as it was met before.
    known
        The id of the page as it was met before.
    kind
        Its kind, or that of the version that has the same text; None if there is none.
    same
        The kinds that have its digests.
    candidates
        The kinds that it may have something in common with.
    before
        The row of the page as it was met before.
    """

    status: str
    row: int | None
    known: str | None
    kind: int | None
    same: tuple[int, ...]
    candidates: tuple[int, ...]
    before: int | None

    @classmethod
    def of(cls, answer: Any, server: Server) -> Reply:
        """Read what the script gave."""
        try:
            status, row, known, kind, same, candidates, *before = answer
            met = before[0] if before else row
            return cls(
                status.decode(),
                None if row is None else int(row),
                None if known is None else known.decode("utf-8", "surrogatepass"),
                None if kind is None else int(kind),
                tuple(sorted(map(int, same))),
                tuple(sorted(map(int, candidates))),
                None if met is None or known is None else int(met),
            )
        except (ValueError, TypeError, AttributeError):
            raise server.damaged("a document") from None

    @property
    def refetch(self) -> bool:
        """Whether the page was met before with the same text."""
        return self.status == "known" or (self.status == "asked" and self.kind is not None)

    @property
    def met(self) -> int | None:
        """The row by which it is told which of two was met first."""
        if self.before is not None:
            return self.before
        return None if self.status == "asked" else self.row

    @property
    def claimed(self) -> tuple[int, ...]:
        """The kinds whose tokens must be those of the document, or the server was wrong."""
        return self.same if self.status != "known" or self.kind is None else (self.kind,)


@dataclass(slots=True)
class Fetched:
    """What is known of kinds: documents of each, shingles, and the text with what is left out of it."""

    rows: dict[int, list[int]] = field(default_factory=dict)
    shingles: dict[int, tuple[NDArray[np.uint64], int]] = field(default_factory=dict)
    texts: dict[int, tuple[bytes, list[tuple[int, int]]]] = field(default_factory=dict)


class Verifier:
    """Verifies what a shared index proposes.

    Parameters
    ----------
    server
        Where documents are.
    header
        The settings.
    """

    def __init__(self, server: Server, header: Header) -> None:
        self._server = server
        self._settings = header.settings

    def unlike(self, asked: Sequence[tuple[Prepared, Reply]], found: Fetched) -> list[tuple[int, ...]]:
        """Of each document the kinds that have its digests, and other tokens."""
        return [
            tuple(
                kind
                for kind in reply.claimed
                if kind in found.texts and not have_same_tokens(new.incoming.text, found.texts[kind][0])
            )
            for new, reply in asked
        ]

    def groups(self, asked: Sequence[tuple[Prepared, Reply]]) -> Iterator[list[tuple[Prepared, Reply]]]:
        """Documents, so many that their candidates fit into memory."""
        group: list[tuple[Prepared, Reply]] = []
        kinds: set[int] = set()
        pairs = 0
        for one in asked:
            own = {*one[1].candidates, *one[1].claimed}
            if group and (len(kinds | own) > _KINDS_AT_ONCE or pairs + len(own) > _PAIRS_AT_ONCE):
                yield group
                group, kinds, pairs = [], set(), 0
            group.append(one)
            kinds |= own
            pairs += len(own)
        if group:
            yield group

    def fetched(self, asked: Sequence[tuple[Prepared, Reply]]) -> Fetched:
        """What the documents are held against; what is among them need not be fetched again."""
        found = Fetched()
        for new, reply in asked:
            if reply.status == "new" and reply.kind is not None and reply.kind == reply.row:
                found.shingles[reply.kind] = new.hashes, new.repeats
                found.texts[reply.kind] = new.incoming.text, new.incoming.stretches
        wanted: dict[int, str] = {}
        for _, reply in asked:
            for kind in reply.candidates:
                wanted[kind] = "r" if kind in found.shingles else "a"
        texts = {kind: "r" if kind in found.texts else "t" for _, reply in asked for kind in reply.claimed}
        self._fetch(found, [*wanted.items(), *texts.items()])
        return found

    def _fetch(self, found: Fetched, wanted: Iterable[tuple[int, str]]) -> None:
        listed = list(wanted)
        parts = [listed[i : i + 64] for i in range(0, len(listed), 64)]
        calls: list[Call] = [("kinds", [f"{want}{kind}" for kind, want in part]) for part in parts]
        answers = self._server.run(calls)
        for part, answer in zip(parts, answers, strict=True):
            for (kind, want), own in zip(part, answer, strict=True):
                self._take(found, kind, want, own)

    def _take(self, found: Fetched, kind: int, want: str, answer: Any) -> None:
        """Take in what came of a kind; of one that has gone meanwhile nothing does."""
        try:
            rows, one, two = answer
            found.rows[kind] = [int(row) for row in rows]
            if want == "a" and one is not None:
                if len(one) % 8 or two is None or len(two) != 4:
                    raise ValueError
                found.shingles[kind] = np.frombuffer(one, "<u8"), int(np.frombuffer(two, "<u4")[0])
            elif want == "t" and one is not None:
                found.texts[kind] = kept.text_of(one, MOST_TEXT), kept.stretches_of(two)
        except (ValueError, TypeError):
            raise self._server.damaged("what a document is compared by") from None

    def related(self, asked: Sequence[tuple[Prepared, Reply]], found: Fetched) -> list[list[Found]]:
        """What each document is related to, the best first."""
        places: list[tuple[int, int]] = []
        kinds: dict[int, int] = {}
        for i, (_, reply) in enumerate(asked):
            there = [kind for kind in reply.candidates if kind in found.shingles and found.rows.get(kind)]
            places += [(i, kinds.setdefault(kind, len(asked) + len(kinds))) for kind in there]
        listed: list[list[Found]] = [self._copies(new, reply, found) for new, reply in asked]
        if places:
            named = {place: kind for kind, place in kinds.items()}
            for i, place, own in self._judged(asked, list(kinds), places, found):
                listed[i] += [Found(row, *own) for row in _seen(asked[i][1], found.rows[named[place]])]
        return [ranked(own) for own in listed]

    def _copies(self, new: Prepared, reply: Reply, found: Fetched) -> list[Found]:
        if not new.incoming.has_words:
            return []
        rows = [row for kind in reply.same for row in _seen(reply, found.rows.get(kind, []))]
        return [Found(row, _EXACT, 1.0, 1.0, 1.0, 1.0) for row in rows]

    def _judged(
        self, asked: Sequence[tuple[Prepared, Reply]], kinds: list[int], places: list[tuple[int, int]], found: Fetched
    ) -> Iterator[tuple[int, int, tuple[Any, ...]]]:
        """The pairs that are related, by their places, with their figures."""
        every = [(new.hashes, new.repeats) for new, _ in asked] + [found.shingles[kind] for kind in kinds]
        offsets = np.zeros(len(every) + 1, np.int64)
        np.cumsum([len(hashes) for hashes, _ in every], out=offsets[1:])
        shingles = Shingles(
            np.concatenate([hashes for hashes, _ in every]).astype(np.uint64),
            offsets,
            np.array([repeats for _, repeats in every], np.uint32),
        )

        def share(pairs: NDArray[np.uint32]) -> NDArray[np.bool_]:
            if not len(pairs):
                return np.zeros(0, np.bool_)
            open_ = {kinds[place - len(asked)] for place in set(pairs.reshape(-1).tolist()) if place >= len(asked)}
            self._fetch(found, [(kind, "t") for kind in sorted(open_ - found.texts.keys())])
            texts = [(new.incoming.text, new.incoming.stretches) for new, _ in asked]
            texts += [found.texts.get(kind, (b"", [])) for kind in kinds]
            packed = Packed.of([text for text, _ in texts]).without([stretches for _, stretches in texts])
            return share_long_passage(packed, pairs)

        verified = judge_shingles(shingles, np.array(places, np.uint32), self._settings, share)
        if not len(verified):
            return
        related = Related.of_verified(verified)
        figures = zip(related.relation.tolist(), *(own.tolist() for own in related.figures), strict=True)
        for (i, place), own in zip(related.pairs.tolist(), figures, strict=True):
            yield i, place, own


def _seen(reply: Reply, rows: Iterable[int]) -> Iterator[int]:
    """The documents that a document is answered with: those that were there before it."""
    for row in rows:
        if row < reply.row if reply.status == "new" and reply.row is not None else row != reply.row:
            yield row
