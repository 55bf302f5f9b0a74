"""What shows which of two texts in different languages is the translation: traces that translators leave.

A machine breaks a sentence in the middle, sets a quotation mark where none can stand, keeps the abbreviations that only
the other text explains; a person says whose text it is, and both leave things out sooner than they invent any.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Evidence, EvidenceGroup, Span
from dedup.trace.credits.credit import CreditKind
from dedup.trace.gazetteer import gazetteer
from dedup.trace.ledger.evidence import weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dedup.trace.witnesses import Witness

__all__ = ["Traces", "translation_evidence"]

#: A sentence that ends and goes on with a small letter. Before the mark stands no abbreviation: four letters or more.
_BROKEN: Final = re.compile(r"[^\W\d_]{4,}[.!?][ \t]+(?=[a-zß-öø-ÿа-яё])|\b[A-Z]{2,5}\.[ \t]+(?=[a-z]{2,})")
#: What such a sentence ends with; a letter stands before it.
_BREAK: Final = re.compile(r"[.!?][ \t]+(?=[a-zß-öø-ÿа-яё])")
#: A mark that closes where one must open, or stands alone between spaces.
_STRAY: Final = re.compile(r"(?:(?<=\s)|^)”\s*(?=\w)|(?<=\s)[“”](?=\s)", re.MULTILINE)
_ACRONYM: Final = re.compile(r"\b[A-Z]{2,6}\b")
#: An abbreviation in brackets explains itself: the full name stands before it.
_EXPLAINED: Final = re.compile(r"[(（]\s*([A-Z]{2,6})\s*[)）,;]")
#: Words by which a text calls itself a translation, beside its lines of credits.
_CALLED: Final = re.compile(
    r"\b(?:translated (?:from|by)|translation by|(?:lược|biên|người) dịch|dịch từ|traduit (?:de|par)|traduction|"
    r"traducid[oa] (?:de|por)|traducción|tradu[zç][^\W\d_]+ (?:de|do|por)|übersetz(?:t|ung)|перев(?:од|[её]л|едено)\b|"
    r"diterjemahkan|terjemahan|çeviri|çeviren)|ترجمة|译自|编译|翻译|翻訳",
    re.IGNORECASE,
)
_ENDS: Final = 300  # code points of a text's beginning and end where it calls itself so
_MOST_SHOWN: Final = 3  # of one kind of trace: what more there are says no more
#: The share of a text without counterpart that tells the sides apart.
_CLEARLY: Final = 0.1


class Traces(NamedTuple):
    """The traces of a translator in one text, as spans of it.

    Parameters
    ----------
    broken, stray, called
        Sentences that break off, quotation marks out of place, and words that call it a translation.
    acronyms
        The first place of each abbreviation.
    explained
        Those that it explains.
    """

    broken: tuple[Span, ...]
    stray: tuple[Span, ...]
    called: tuple[Span, ...]
    acronyms: dict[str, Span]
    explained: frozenset[str]

    @classmethod
    def of(cls, text: str) -> Traces:
        """Find them.

        Examples
        --------
        >>> traces = Traces.of("We saw worrying signals. about a return. He is to ” end” the AL.")
        >>> len(traces.broken), len(traces.stray), list(traces.acronyms)
        (1, 1, ['AL'])
        """
        acronyms: dict[str, Span] = {}
        for match in _ACRONYM.finditer(text):
            acronyms.setdefault(match[0], Span(*match.span()))
        called = [match.span() for match in _CALLED.finditer(text)]
        return cls(
            tuple(_broken(text)),
            tuple(Span(*match.span()) for match in _STRAY.finditer(text)) if "“" in text or "”" in text else (),
            tuple(Span(*span) for span in called if span[0] < _ENDS or span[1] > len(text) - _ENDS),
            acronyms,
            frozenset(match[1] for match in _EXPLAINED.finditer(text)),
        )


def _broken(text: str) -> Iterator[Span]:
    """Where sentences break off; looked for from their ends, which are few."""
    for found in _BREAK.finditer(text):
        start = found.start()
        while start and text[start - 1].isalnum() and not text[start - 1].isdecimal():
            start -= 1
        broken = _BROKEN.match(text, start)
        if broken is not None and broken.end() == found.end():
            yield Span(*broken.span())


def translation_evidence(
    one: Witness, other: Witness, traces: tuple[Traces, Traces], covered: tuple[float, float]
) -> list[Evidence]:
    """What two texts that say the same in two languages have to say about which is the translation.

    Parameters
    ----------
    one, other
        The documents.
    traces
        What was found in each.
    covered
        The share of each that has a counterpart in the other, 0..1.

    Returns
    -------
    list of Evidence
        Weights are for the second being a translation of the first.
    """
    own, others = traces
    found = [*_left(other, others, own, one), *(one.turned() for one in _left(one, own, others, other))]
    listed = weights(EvidenceGroup.TRANSLATION)
    more = covered[1] - covered[0]
    if abs(more) > _CLEARLY:
        missing, fuller = (other, one) if more > 0 else (one, other)
        note = f"{fuller.document.id} says more: {abs(more):.0%} more of it has no counterpart"
        weight = listed["coverage"] * (1 if more > 0 else -1)
        found.append(Evidence(EvidenceGroup.TRANSLATION, "coverage", weight, missing.document.id, None, note))
    return found


def _left(of: Witness, own: Traces, others: Traces, source: Witness) -> Iterator[Evidence]:
    """What speaks for a text being the translation of the other."""
    yield from _some("called-translation", own.called, of, "calls itself a translation")
    yield from _some("broken-sentence", own.broken, of, "a sentence breaks off in the middle")
    yield from _some("stray-mark", own.stray, of, "a quotation mark stands where none can")
    kept = sorted((own.acronyms.keys() & others.explained) - own.explained)
    yield from _some("abbreviation", [own.acronyms[name] for name in kept], of, "explained in the other text alone")
    abroad = (
        Span(credit.start, credit.end)
        for credit in of.credits
        if credit.kind is CreditKind.TEXT
        and not credit.own
        and credit.source is not None
        and _speaks(credit.source, source.language)
        and not _speaks(credit.source, of.language)
    )
    yield from _some("source-abroad", abroad, of, "credits a source of the other language")


def _some(signal: str, spans: Iterable[Span], of: Witness, note: str) -> Iterator[Evidence]:
    """The first few traces of a kind; each further one adds less, as one translator leaves them all."""
    listed = weights(EvidenceGroup.TRANSLATION)
    for _, span in zip(range(_MOST_SHOWN), spans, strict=False):
        yield Evidence(EvidenceGroup.TRANSLATION, signal, listed[signal], of.document.id, span, note)


#: The language of the sources of a country, where one is the language of nearly all.
_LANGUAGES: Final = {
    country: language
    for language, countries in {
        "ar": "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE", "de": "AT DE", "en": "AU GB IE NZ US",
        "es": "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PY SV UY VE", "fa": "IR", "fr": "CI FR SN", "id": "ID",
        "it": "IT", "ja": "JP", "ko": "KP KR", "nl": "NL", "pl": "PL", "pt": "BR PT", "ru": "BY RU", "th": "TH",
        "tr": "TR", "uk": "UA", "vi": "VN", "zh": "CN TW",
    }.items()
    for country in countries.split()
}  # fmt: skip


def _speaks(source: str, language: str | None) -> bool:
    """Whether a source of the gazetteer is of a country of a language."""
    known = gazetteer().by_id.get(source)
    return known is not None and language is not None and _LANGUAGES.get(known.country) == language
