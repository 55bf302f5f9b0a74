"""A trace as Markdown, for the wiki of a newsroom.

All that comes from outside is escaped: it can neither add a link, an image or HTML, nor end the cell it stands in. Ids
stand as code, in which nothing is read as markup, and so does what a wiki would make a link of by itself.
"""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING, BinaryIO, Final

from dedup.report.counted import counted
from dedup.report.earliest import moments
from dedup.report.plain import Words, percent
from dedup.report.version import version
from dedup.report.visible import visible
from dedup.text.utf8 import scrubbed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.model import Account
    from dedup.report.protocol import TraceResult

__all__ = ["code", "escaped", "lines", "write"]

_UNKNOWN: Final = "unknown"
_TITLE: Final = 160  # characters of a headline
_MARKUP: Final = re.compile(r"[\\`*_{}\[\]#~^$]")  # of what is not at the beginning of a line
_HTML: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
_HTML_OR_TABLE: Final = re.compile("[&<>|]")
_IN_CODE: Final = re.compile("[`|<>]")
#: What wikis make links of without being asked: addresses, of people too, and whatever looks like a domain.
_LINKED: Final = re.compile(r"://|www\.|@|\w\.[^\W\d_]{2}|\b(mailto|xmpp|javascript|data):", re.IGNORECASE)
_JOINERS: Final = re.compile("([\u200c\u200d])")  # Persian and Indian scripts are written with them


def write(trace: TraceResult, stream: BinaryIO) -> None:
    """Write a trace as Markdown with the tables of GitHub.

    Parameters
    ----------
    trace
        The trace.
    stream
        Where to; it is left open.
    """
    for line in lines(trace):
        stream.write(scrubbed(line).encode() + b"\n")


def lines(trace: TraceResult) -> Iterator[str]:
    """Write each story: the verdict, its documents, who has them from whom, the evidence, and what is open."""
    accounts = sorted(trace.accounts, key=attrgetter("id"))
    yield "# Where these texts come from"
    yield ""
    stories, documents = counted(len(accounts), "story", "stories"), counted(len(trace.scan.documents), "document")
    yield f"{stories} in a collection of {documents}, traced by dedup {version()}. Whatever is called the earliest is"
    yield "so in this collection: there may be earlier texts elsewhere."
    for account in accounts:
        yield ""
        yield from _Story(trace, account).lines()


def escaped(text: str) -> str:
    r"""Write a text from outside so that it stands there as it is, on one line.

    Examples
    --------
    >>> print(escaped("*News* | <b>today</b>"), escaped("see www.example.com"))
    \*News\* &#124; &lt;b&gt;today&lt;/b&gt; `see www.example.com`
    """
    text = _shown(text)
    if not text or _LINKED.search(text):
        return code(text)
    text = _MARKUP.sub(r"\\\g<0>", text)
    return _HTML_OR_TABLE.sub(lambda found: _HTML[found[0]], text)


def code(text: str) -> str:
    r"""Write a text from outside as code, in which only what could end it or a cell has to be escaped.

    Examples
    --------
    >>> print(code("news/a.txt"), code("a|b`c"), code(""))
    `news/a.txt` `a\x7cb\x60c` `""`
    """
    shown = _IN_CODE.sub(lambda found: f"\\x{ord(found[0]):02x}", visible(text))
    return f"`{shown}`" if shown.strip() else f'`"{shown}"`'


def _shown(text: str) -> str:
    parts = _JOINERS.split(" ".join(text.split()))
    return "".join(part if _JOINERS.fullmatch(part) else visible(part) for part in parts)


class _Story:
    """The lines of one account."""

    def __init__(self, trace: TraceResult, account: Account) -> None:
        self._trace = trace
        self._account = account
        self._words = Words(account, code, escaped, moments(trace, account))
        self._derivations = sorted(account.derivations, key=attrgetter("derived", "second", "source"))

    def lines(self) -> Iterator[str]:
        yield f"## Story {code(self._account.id)}"
        yield ""
        yield " ".join(self._words.verdict())
        yield from self._section("Documents", self._documents())
        yield from self._section("Who has it from whom", self._sources())
        yield from self._section("Evidence", self._evidence())
        yield from self._section("Undetermined", self._open())
        yield from self._section("Neither from the other", self._common())

    def _section(self, name: str, told: Iterator[str]) -> Iterator[str]:
        for number, line in enumerate(told):
            if not number:
                yield ""
                yield f"### {name}"
                yield ""
            yield line

    def _documents(self) -> Iterator[str]:
        """The documents, those first that were published first."""
        known = []
        for name, first in zip(self._account.documents, self._account.first, strict=True):
            published = self._trace.published(name)
            date = published.iso if published is not None else ""
            day = published.first.isoformat() if published is not None and published.first is not None else "~"
            known.append((day, date, name, first))
        rows = []
        for _, date, name, first in sorted(known):
            document = self._trace.document(name)
            stated = [escaped(part) if part else _UNKNOWN for part in (document.outlet, document.language)]
            title = escaped(_cut(document.title)) if document.title else ""
            rows.append([date or _UNKNOWN, *stated, title, code(name), percent(first)])
        return _table(["Published", "Outlet", "Language", "Title", "Document", "From no other text here"], rows)

    def _sources(self) -> Iterator[str]:
        rows = []
        for one in self._derivations:
            other = one.runner_up
            following = "" if other is None else f"{self._words.source(other.source)} ({percent(other.confidence)})"
            source = self._words.source(one.source)
            rows.append([code(one.derived), self._words.relation(one), source, percent(one.confidence), following])
        return _table(["Document", "Verdict", "Source", "How sure", "Next likely source"], rows) if rows else iter(())

    def _evidence(self) -> Iterator[str]:
        for one in self._derivations:
            yield f"- {self._words.derivation(one)}"
            yield from (f"    - {self._words.evidence(evidence)}" for evidence in one.evidence)

    def _open(self) -> Iterator[str]:
        """The pairs of which nothing decides."""
        for pair in self._words.undetermined:
            yield f"- {_capital(self._words.open(pair))}."
            if pair.deciding:
                yield f"    - What would decide: {escaped(pair.deciding)}"

    def _common(self) -> Iterator[str]:
        """The pairs that were both made of a third text."""
        for one in self._words.common:
            yield f"- {self._words.outcome(one)}."


def _cut(title: str) -> str:
    """A headline that leaves room for the other cells."""
    return title if len(title) <= _TITLE else title[: _TITLE - 1].rstrip() + "…"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield _row(head)
    yield _row(["---"] * len(head))
    yield from map(_row, rows)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
