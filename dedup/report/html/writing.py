"""A trace as pages: one of each story, and an index of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from dedup.errors import UsageError
from dedup.report.html.folder import INDEX, folder
from dedup.report.html.index import Entry, Places
from dedup.report.html.names import file_name
from dedup.report.html.pages import page
from dedup.report.html.repeating import command, configuration
from dedup.report.html.shown import UNSAFE
from dedup.report.html.story import story
from dedup.report.jsonld import described, embedded
from dedup.report.records import run

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.model import Account, Agency, Derivation
    from dedup.report.output import Output
    from dedup.report.protocol import TraceResult

__all__ = ["story_page", "write"]


def write(trace: TraceResult, output: Output) -> None:
    """Write a report into a folder.

    Parameters
    ----------
    trace
        What was found.
    output
        Its path is that of the folder.

    Raises
    ------
    UsageError
        If it has no path.
    OutputError
        If it cannot be written.
    """
    if output.path is None:
        raise UsageError("output: html is a folder of pages; name one, as in html:report/")
    shared = _shared(trace)
    entries: list[Entry] = []
    with folder(Path(output.path)) as files:
        for account in trace.accounts:
            entry, content = _story(_Remembered(trace), account, shared)
            files.add(entry.file, content)
            entries.append(entry)
        files.add(INDEX, _index(trace, entries, shared))


def story_page(trace: TraceResult, account: Account) -> str:
    """The page of one story, for itself.

    Parameters
    ----------
    trace
        What was found.
    account
        What was told of the story.
    """
    return _story(_Remembered(trace), account, {**_shared(trace), "home": None})[1]


class _Remembered:
    """A trace while one story is told: each of its documents is asked for once, for they wait encoded."""

    def __init__(self, trace: TraceResult) -> None:
        self.scan = trace.scan
        self.accounts = trace.accounts
        self._trace = trace
        self.document = cache(trace.document)
        self.stated = trace.stated
        self.published = cache(trace.published)

    @property
    def derivations(self) -> Sequence[Derivation]:
        return self._trace.derivations

    @property
    def agencies(self) -> Sequence[Agency]:
        return self._trace.agencies


def _shared(trace: TraceResult) -> dict[str, Any]:
    """What all pages show: how they were made."""
    made = run(trace.scan)
    configured = configuration(made["settings"])
    paths = [file["path"] for file in made["inputs"]]
    repeated = command(paths, configured=bool(configured))
    return {"run": made, "command": repeated, "config": configured, "home": INDEX}


def _story(trace: TraceResult, account: Account, shared: dict[str, Any]) -> tuple[Entry, str]:
    shown = story(trace, account)
    name = file_name(account.id)
    return Entry.of(shown, name), page("story", story=shown, jsonld=_linked(trace, account), **shared)


def _linked(trace: TraceResult, account: Account) -> Markup:
    """What machines read of a story; whoever looks at the source of a page sees what turns words around there too."""
    plain = embedded(described(trace, account))
    return Markup(UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", plain))  # noqa: S704  # ends no element


def _index(trace: TraceResult, entries: list[Entry], shared: dict[str, Any]) -> str:
    places = Places.of(entries)
    told = sum(one.documents for one in entries)
    alone = len(trace.scan.documents) - told
    return page(
        "index", entries=entries, alone=alone, skipped=trace.scan.skipped, place=places, **places.lists, **shared
    )
