"""The index of stories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from dedup.report.plain import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markupsafe import Markup

    from dedup.report.html.story import Story

__all__ = ["Entry", "Places"]


class Entry(NamedTuple):
    """A story in the index: its file, and what it is found by."""

    file: str
    title: str
    title_language: str | None
    documents: int
    derivations: int
    span: str
    verdict: list[Markup]
    outlets: list[str]
    languages: list[str]
    kinds: list[str]
    confidences: frozenset[str]

    @classmethod
    def of(cls, story: Story, file: str) -> Entry:
        """The entry of a story that has its own file, to which the documents in its verdict lead."""
        return cls(
            file,
            story.title,
            story.title_language,
            len(story.documents),
            len(story.links),
            story.span,
            story.verdict(file),
            story.outlets,
            story.languages,
            story.kinds,
            story.confidences,
        )


class Places(NamedTuple):
    """The outlets and languages of all stories, by their place in a filter."""

    outlets: dict[str, int]
    languages: dict[str, int]
    kinds: list[str]
    confidences: frozenset[str]

    @classmethod
    def of(cls, entries: Sequence[Entry]) -> Places:
        """Those of some stories."""
        outlets = sorted({name for one in entries for name in one.outlets})
        languages = sorted({name for one in entries for name in one.languages})
        kinds = {name for one in entries for name in one.kinds}
        return cls(
            {name: at for at, name in enumerate(outlets)},
            {name: at for at, name in enumerate(languages)},
            [kind.value for kind in KINDS if kind in kinds],
            frozenset(name for one in entries for name in one.confidences),
        )

    @property
    def lists(self) -> dict[str, Any]:
        """What a filter offers."""
        return {
            "outlets": [*self.outlets],
            "languages": [*self.languages],
            "kinds": self.kinds,
            "confidences": self.confidences,
        }
