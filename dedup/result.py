"""What a scan and a comparison give back."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from dedup.model import Cluster, Document, DocumentRecord, InputFile, Match, Passage, Skipped, Span, Story
    from dedup.settings import Settings

__all__ = ["Comparison", "Scan"]


@dataclass(frozen=True, slots=True)
class Scan:
    """How the documents of a collection are related.

    Parameters
    ----------
    settings
        What was asked for.
    inputs
        The files that were read.
    bytes
        How many bytes of text (UTF-8) were compared.
    documents
        Every document, by id, with its cluster and story.
    matches
        Every verified pair, by the ids of its two documents.
    clusters, stories
        By id.
    skipped
        The records that were passed over, in the order they were met.
    capped
        How many very frequent shingles and buckets were only partly used to find candidates.
    """

    settings: Settings
    inputs: Sequence[InputFile]
    bytes: int
    documents: Sequence[DocumentRecord]
    matches: Sequence[Match]
    clusters: Sequence[Cluster]
    stories: Sequence[Story]
    skipped: Sequence[Skipped]
    capped: int = 0

    def write(self, form: str, path: str | os.PathLike[str]) -> None:
        """Write the result to a file, which is there whole or not at all.

        Parameters
        ----------
        form
            ``jsonl`` (the stable contract) or ``text`` (for people).
        path
            Where to; a suffix of ``.gz`` or ``.zst`` compresses.

        Raises
        ------
        UsageError
            If there is no such form, or the path is one of the inputs.
        OutputError
            If the file cannot be written.
        """
        from dedup.report.output import check, parse, write

        target = parse(f"{form}:{Path(path)}")
        check([target], [Path(file.path) for file in self.inputs if file.path != "-"])
        write(self, target)


@dataclass(frozen=True, slots=True)
class Comparison:
    """How two documents are related.

    Parameters
    ----------
    a, b
        The documents.
    match
        Their match, `a` its first document whatever the ids; None if they are not related.
    shingles_a, shingles_b, shared
        How many distinct shingles each has, and both.
    similarity, containment_a, containment_b
        Jaccard similarity, and the share of each that stands in the other, 0..1.
    passages
        The passages they share.
    boilerplate_a, boilerplate_b
        What was left out of each, in code points.
    """

    a: Document
    b: Document
    match: Match | None
    shingles_a: int
    shingles_b: int
    shared: int
    similarity: float
    containment_a: float
    containment_b: float
    passages: tuple[Passage, ...]
    boilerplate_a: tuple[Span, ...]
    boilerplate_b: tuple[Span, ...]
