"""What a scan and a comparison give back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence

    from dedup.crosslang.judge import Judge
    from dedup.crosslang.stage import Translations
    from dedup.crosslang.translators import Translators
    from dedup.model import (
        Cluster,
        Document,
        DocumentRecord,
        InputFile,
        Match,
        Passage,
        Relation,
        Revisit,
        Skipped,
        Span,
        Story,
    )
    from dedup.near.candidates import Candidates
    from dedup.near.collection import Collection
    from dedup.near.groups import Groups
    from dedup.near.matches import Matches, Related
    from dedup.near.repeated import Repeated
    from dedup.near.verify import Verified
    from dedup.settings import Settings
    from dedup.trace.stories.stage import Stories

__all__ = ["Comparison", "Scan"]


class Scan:
    """How the documents of a collection are related.

    The lists are made when they are first asked for: a scan holds arrays.

    Attributes
    ----------
    settings
        What was asked for.
    inputs
        The files that were read.
    bytes
        How many bytes of text (UTF-8) were compared.
    skipped
        The records that were passed over, in the order they were met.
    passed_over, revisits
        Of WARC files: how many sound records hold no document, by kind, and those of them that refer to one.
    clusters
        The clusters, by id.
    stories
        The stories, by id.
    capped
        How many very frequent shingles and buckets were only partly used to find candidates.
    collection, candidates, groups
        What the stages made of the documents, by row: for whoever goes on from there.
    unfollowed
        How many texts, of clusters of more than 64 with a translation or a report of the same story, were not compared
        with it.
    """

    def __init__(
        self,
        settings: Settings,
        collection: Collection,
        candidates: Candidates,
        pairs: Verified,
        translated: Translations,
        told: Stories,
        groups: Groups,
        repeated: Repeated | None = None,
        translators: Translators | None = None,
    ) -> None:
        self.collection = collection
        self.candidates = candidates
        self._pairs = pairs
        self._translated = translated
        self._told = told
        self.groups = groups
        self._repeated = repeated
        self._translators = translators
        self.settings = settings
        self.inputs: Sequence[InputFile] = collection.inputs
        self.bytes = collection.bytes
        self.skipped: Sequence[Skipped] = collection.skipped
        self.passed_over: Mapping[str, int] = collection.passed_over
        self.revisits: Sequence[Revisit] = collection.revisits
        self.clusters: Sequence[Cluster] = groups.clusters
        self.stories: Sequence[Story] = groups.stories
        self.capped = candidates.capped
        self.unfollowed = max(translated.unfollowed, told.unfollowed)

    @cached_property
    def documents(self) -> Sequence[DocumentRecord]:
        """Every document, by id, with its cluster and story."""
        from dedup.near.records import Records

        return Records(self.collection, self.candidates.order, self.groups)

    @property
    def matches(self) -> Sequence[Match]:
        """Every verified pair, by the ids of its two documents, with passages if the settings ask for them."""
        return self._matches

    @cached_property
    def _matches(self) -> Matches:
        from dedup.near.matches import Matches, passages

        if not self.settings.passages:
            return Matches(self.collection.ids, self.related)
        return Matches(self.collection.ids, self.related, passages(self.collection.texts, self.related, self.judge()))

    @cached_property
    def related(self) -> Related:
        """The same pairs as arrays of rows, in the order of `matches`."""
        from dedup.near.matches import listed

        judged, told = self._translated.judged, self._told.told
        return listed(self.candidates, self._pairs, judged, told, self.groups.representative_of)

    def judge(self) -> Judge:
        """What says which sentences of two documents in different languages say the same."""
        from dedup.crosslang.judge import Judge

        return Judge(self.collection.texts, self.collection.code, self._translators)

    @property
    def counts(self) -> Mapping[Relation, int]:
        """How many matches there are of each relation."""
        return self._matches.counts()

    def repeated(self, document_id: str) -> tuple[Span, ...]:
        """The lines of a document that its site repeats, as a report greys them; found when they are asked for.

        Raises
        ------
        KeyError
            If there is no such document.
        """
        row = self._rows[document_id]
        return self._repeated.spans(row) if self._repeated is not None else ()

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {own: row for row, own in enumerate(self.collection.ids)}

    def __repr__(self) -> str:
        return (
            f"<Scan of {len(self.collection.ids)} documents: "
            f"{len(self.matches)} matches, {len(self.clusters)} clusters, {len(self.stories)} stories>"
        )

    def write(self, form: str, path: str | os.PathLike[str]) -> None:
        """Write the result to a file, which is there whole or not at all.

        Parameters
        ----------
        form
            ``jsonl`` (the stable contract), ``csv`` or ``parquet`` (tables), or ``text`` (for people).
        path
            Where to; a suffix of ``.gz`` or ``.zst`` compresses. Of tables a file holds the matches; a path that ends
            with a slash, or is that of a folder, takes all of them.

        Raises
        ------
        UsageError
            If there is no such form, the path is one of the inputs, or pyarrow is missing and needed.
        OutputError
            If the file cannot be written.
        """
        from dedup.report.writing import save

        save(self, "scan", form, path, self.inputs)


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
    reason
        Why they are not related, in one sentence; empty if they are.
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
    reason: str = ""
