"""What a crawl has found, told when all of it is known: where each text comes from."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import orjson

from dedup.report.output import Output, opened

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Page", "Report"]

_SHOWN: Final = 20  # lines of the summary that name documents


class Page(NamedTuple):
    """What the report says of one document that is related to others.

    Parameters
    ----------
    id, url, published
        The document; the date as it is stated.
    duplicate_of
        What it was called a duplicate of during the crawl.
    source
        The document that its text comes from, or the agency that it credits; None if it was the first, or nothing
        decides.
    by
        What tells: a ``trace``, the ``dates`` alone, or, where they do not decide, the ``order`` of the crawl.
    kind, confidence
        How it was made of its source, and how likely; None where no trace tells.
    related_to, relation, similarity
        The document that it has most in common with, what, and how much.
    """

    id: str
    url: str | None
    published: str | None
    duplicate_of: str | None
    source: str | None
    by: str
    kind: str | None
    confidence: float | None
    related_to: str | None
    relation: str | None
    similarity: float | None

    @property
    def moved(self) -> bool:
        """Whether its source is another than the document that the crawl took it for a duplicate of.

        Examples
        --------
        >>> Page("a", None, "2024-05-01", "b", None, "dates", None, None, "b", "exact", 1.0).moved
        True
        """
        return self.duplicate_of is not None and self.duplicate_of != self.source


class Report:
    """What a crawl has found.

    Parameters
    ----------
    about
        The spider, the index, how sources were found, and how many documents there are of each kind.
    pages
        Those that are related to others, by id.
    """

    def __init__(self, about: dict[str, Any], pages: Iterable[Page]) -> None:
        self.about = about
        self.pages = sorted(pages)

    def records(self) -> Iterator[dict[str, Any]]:
        """As JSON has it: the crawl first, then the pages."""
        counts = {
            "related": len(self.pages),
            "duplicates": sum(page.duplicate_of is not None for page in self.pages),
            "moved": sum(page.moved for page in self.pages),
        }
        yield {"type": "crawl", "schema": 1, **self.about, **counts}
        for page in self.pages:
            yield {"type": "page", **page._asdict(), "moved": page.moved}

    def summary(self) -> str:
        """The same for people."""
        crawl = next(self.records())
        of_source = Counter(page.kind or page.relation for page in self.pages if page.source is not None)
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(of_source.items(), key=str)) or "none"
        how = "by a trace" if crawl["method"] == "trace" else "by their dates"
        lines = [
            f"{crawl['spider']}: {_many(crawl['documents'], 'document')} in {crawl['index']}",
            f"{crawl['new']} new, {crawl['revised']} changed, {crawl['refetched']} as before",
            f"{crawl['related']} related to others; {crawl['duplicates']} called duplicates during the crawl",
            f"sources, found {how}: {kinds}; {crawl['moved']} other than they were taken for",
        ]
        told = [page for page in self.pages if page.source is not None]
        lines += [f"  {page.id}\n    {page.kind or page.relation} of {page.source}" for page in told[:_SHOWN]]
        if len(told) > _SHOWN:
            lines.append(f"  and {len(told) - _SHOWN} more")
        return "\n".join(lines)

    def write(self, path: str) -> str:
        """Write it as JSON Lines, and the summary beside it; each file is there whole or not at all.

        Returns
        -------
        str
            The first lines of the summary, and where the rest is.

        Raises
        ------
        OutputError
            If it cannot be written.
        """
        target = Path(path)
        beside = target.with_name(target.name.removesuffix(".jsonl") + ".txt")
        with opened(Output("jsonl", target)) as stream:
            for record in self.records():
                stream.write(orjson.dumps(record) + b"\n")
        summary = self.summary()
        with opened(Output("text", beside)) as stream:
            stream.write(summary.encode("utf-8", "replace") + b"\n")
        return "; ".join(summary.split("\n", 4)[:4]) + f"; see {target} and {beside.name}"


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
