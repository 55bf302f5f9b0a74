"""One pair of documents, judged exactly as a scan would."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from dedup import shortfall
from dedup.kernels import kernel
from dedup.model import Match, Relation, Span
from dedup.near.matches import Related, confidence, figures
from dedup.near.passages import shared_passages
from dedup.near.signatures import HASH_SEED
from dedup.near.stretches import find_stretches
from dedup.near.texts import Texts
from dedup.near.verify import RELATIONS, verify
from dedup.result import Comparison
from dedup.settings import BY_MEANING, STORIES, TRANSLATIONS, Settings
from dedup.text.packed import Packed, code_point_spans

if TYPE_CHECKING:
    from dedup.crosslang.translators import Translators
    from dedup.model import Document

__all__ = ["compare"]

_BOTH: Final = np.array([[0, 1]], np.intp)


def compare(a: Document, b: Document, settings: Settings | None = None) -> Comparison:
    """Compare two documents.

    Parameters
    ----------
    a, b
        The documents.
    settings
        The threshold, and what to do with boilerplate; the defaults unless given.

    Raises
    ------
    ValueError
        If a text is too long for the kernel (128 MiB).

    Examples
    --------
    >>> from dedup.model import Document
    >>> one = Document("1", "The ministers met in Rome on Monday to discuss the coalition's next steps.")
    >>> two = Document("2", "THE MINISTERS met in Rome on Monday, to discuss the coalition’s next steps")
    >>> compare(one, two).match.relation.value
    'exact'
    """
    settings = settings or Settings()
    packed = Packed.of_texts([a.text, b.text])
    encoded = [packed.encoded(0), packed.encoded(1)]
    stretches = find_stretches(encoded) if settings.boilerplate == "drop" else [[], []]
    cut = packed.without(stretches)
    hashes, offsets, _ = kernel.shingles(*cut.arrays, HASH_SEED)
    pair = np.array([[0, 1]], np.uint32)
    shared = int(kernel.count_shared(hashes, offsets, pair)[0][0])
    of_a, of_b = (int(n) for n in np.diff(offsets))
    passages = shared_passages(cut, pair)[0]
    found = _relation(packed, stretches, settings, has_words=of_a > 0)
    similarity, containment_a, containment_b = figures(shared, of_a, of_b)
    if found is Relation.EXACT:
        similarity = containment_a = containment_b = 1.0
    match, reason = None, ""
    if found is not None:
        sure = confidence(RELATIONS.index(found), shared, of_a, of_b)
        match = Match(a.id, b.id, found, similarity, containment_a, containment_b, round(sure, 3), passages)
    told = ""
    if match is None and settings.wanted & BY_MEANING:
        meant = _Pair.of(a, b, packed, stretches, settings)
        if settings.wanted & TRANSLATIONS:
            match, across, reason = _translation(meant)
        if match is not None:
            similarity, containment_a, containment_b = across
            passages = match.passages
        elif settings.wanted & STORIES:
            match, told = _story(meant)
    if match is None:
        reason = reason or shortfall.of_wording((of_a, of_b), similarity, containment_a, containment_b, settings)
        reason = "; ".join(filter(None, (reason, told)))
    out_a, out_b = (
        tuple(Span(*span) for span in code_point_spans(text, np.array(spans, np.uint32).reshape(-1, 2)).tolist())
        for text, spans in zip(encoded, stretches, strict=True)
    )
    return Comparison(
        a, b, match, of_a, of_b, shared, similarity, containment_a, containment_b, passages, out_a, out_b, reason
    )


class _Pair(NamedTuple):
    """Two documents as the stages beyond wording take them."""

    a: Document
    b: Document
    texts: Texts
    languages: list[str | None]
    translators: Translators

    @classmethod
    def of(
        cls, a: Document, b: Document, packed: Packed, stretches: list[list[tuple[int, int]]], settings: Settings
    ) -> _Pair:
        from dedup.crosslang.translators import Translators
        from dedup.text.language import identify, settled

        found = zip((a, b), identify(packed), strict=True)
        languages = [settled(document.language, settings.language, seen) for document, seen in found]
        texts = Texts()
        texts.append(packed, [])
        texts.stretches = {i: of_text for i, of_text in enumerate(stretches) if of_text}
        return cls(a, b, texts, languages, Translators(settings.lexicons))


def _translation(pair: _Pair) -> tuple[Match | None, tuple[float, float, float], str]:
    """The match of two documents in different languages, if one translates the other, with its figures; or why not."""
    from dedup.crosslang.decision import NEITHER
    from dedup.crosslang.judge import Judge

    nothing = 0.0, 0.0, 0.0
    codes = [language for language in pair.languages if language is not None]
    if len(set(codes)) < 2:
        return None, nothing, ""
    judge = Judge(pair.texts, codes.__getitem__, pair.translators)
    judged = judge.judge(_BOTH)
    if judged.kind[0] == NEITHER:
        unlisted = [code for code in codes if not pair.translators.knows(code)]
        told = (float(values[0]) for values in (judged.coverage_a, judged.coverage_b, judged.likely))
        return None, nothing, shortfall.of_translation(codes, unlisted, *told)
    related = Related.of_translations(judged)
    similarity, of_a, of_b, sure = (float(values[0]) for values in related.figures)
    (shared,) = judge.passages(_BOTH)
    match = Match(pair.a.id, pair.b.id, RELATIONS[int(related.relation[0])], similarity, of_a, of_b, sure, shared)
    return match, (similarity, of_a, of_b), ""


def _story(pair: _Pair) -> tuple[Match | None, str]:
    """The match of two documents that tell the same story; or why they do not."""
    from dedup.trace.stories.decision import LIKELY
    from dedup.trace.stories.judge import StoryJudge

    dates = [pair.a.published, pair.b.published]
    judge = StoryJudge(pair.texts, pair.languages.__getitem__, dates.__getitem__, pair.translators)
    told = judge.judge(_BOTH)
    if told.likely[0] < LIKELY:
        return None, shortfall.of_story(float(told.likely[0]))
    sure = float(told.sure[0])
    return Match(pair.a.id, pair.b.id, Relation.SAME_STORY, None, None, None, sure), ""


def _relation(
    packed: Packed, stretches: list[list[tuple[int, int]]], settings: Settings, *, has_words: bool
) -> Relation | None:
    pair = np.array([[0, 1]], np.uint32)
    if kernel.same_tokens(packed.text, packed.offsets, pair)[0]:
        return Relation.EXACT if has_words else None
    texts = Texts()
    texts.append(packed, [])
    texts.stretches = dict(enumerate(stretches))
    verified = verify(texts, np.zeros(2, np.uint32), pair.astype(np.intp), settings)
    return RELATIONS[int(verified.relation[0])] if len(verified) else None
