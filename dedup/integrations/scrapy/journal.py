"""What a crawl has asked and was answered, line by line, so that a crawl in several runs is one crawl to its report."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.index import Answer
    from dedup.model import Match

__all__ = ["NAME", "Journal", "Kept"]

#: The file in the job's folder.
NAME: Final = "dedup.journal"
#: A line holds one batch; what is longer was not written by this module.
_LINE: Final = 64 << 20


class Kept(NamedTuple):
    """What was answered about one document.

    Parameters
    ----------
    id
        The document.
    duplicate_of
        What it was called a duplicate of, in passing.
    refetch, revision
        Whether it was met before, with the same text or as another version.
    matches
        Of each: the other document, the relation, the similarity.
    """

    id: str
    duplicate_of: str | None
    refetch: bool
    revision: bool
    matches: list[tuple[str, str, float | None]]


class Journal:
    """The journal of one crawl; in the folder of its job, or else in a temporary file.

    Parameters
    ----------
    folder
        Of the job (``JOBDIR``); None if the crawl is not one to be resumed.
    """

    def __init__(self, folder: str | None) -> None:
        self._file: BinaryIO
        self._outlives = folder is not None  # the process
        if folder is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
        else:
            path = Path(folder) / NAME
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a+b")
        self._was_read = True
        self._end_line()

    def _end_line(self) -> None:
        """A line that was cut off by the end of a process is no line; what comes next must not be taken for its end."""
        end = self._file.seek(0, 2)
        if end:
            self._file.seek(end - 1)
            if self._file.read(1) != b"\n":
                self._file.write(b"\n")

    def began(self, mark: int | None) -> None:
        """Say, before anything is asked, how far the index goes."""
        self._write({"began": mark})

    def asked(self, ids: Iterable[str]) -> None:
        """Say, before the index is asked, about what: for a crawl that is resumed."""
        if self._outlives:
            self._write({"asked": list(ids)})

    def answered(self, answers: Iterable[tuple[Answer, str | None]]) -> None:
        """Say what was answered, and what each document was called a duplicate of."""
        self._write(
            {
                "answers": [
                    [own.id, copy, own.refetch, own.revision_of == own.id, [_of(own.id, m) for m in own.matches]]
                    for own, copy in answers
                ]
            }
        )

    def _write(self, record: dict[str, Any]) -> None:
        if self._was_read:
            self._file.seek(0, 2)
            self._was_read = False
        self._file.write(orjson.dumps(record) + b"\n")
        if self._outlives:
            self._file.flush()  # to the system, which has it even if this process is killed

    def _records(self) -> Iterator[dict[str, Any]]:
        self._was_read = True
        self._file.seek(0)
        while line := self._file.readline(_LINE):
            try:
                record = orjson.loads(line)
            except orjson.JSONDecodeError:
                continue
            if isinstance(record, dict):
                yield record

    def unanswered(self) -> list[tuple[str, int | None]]:
        """What the index was asked about when a process ended, and how far it went when that began.

        It may hold them or not.
        """
        mark: int | None = None
        left: dict[str, int | None] = {}
        for record in self._records():
            began = record.get("began", mark)
            mark = began if isinstance(began, int) else None
            for own in record.get("asked", ()):
                left[own] = mark
            for own, *_ in record.get("answers", ()):
                left.pop(own, None)
        return list(left.items())

    def __iter__(self) -> Iterator[Kept]:
        """All answers, in their order."""
        for record in self._records():
            for own, copy, refetch, revision, matches in record.get("answers", ()):
                yield Kept(own, copy, refetch, revision, [(other, rel, sim) for other, rel, sim in matches])

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _of(own: str, match: Match) -> tuple[str, str, float | None]:
    return (match.b if match.a == own else match.a), match.relation.value, match.similarity
