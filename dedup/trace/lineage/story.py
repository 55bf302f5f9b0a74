"""The documents of one story, what is known of all of them together, and what that says of each pair."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import replace
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Final

from dedup.model import Span
from dedup.trace.ledger.credits import credit_evidence, mention_evidence
from dedup.trace.ledger.edits import align, asymmetries, edit_evidence, owned
from dedup.trace.ledger.kept import Sentence, compared, sentences_in, sentences_of
from dedup.trace.ledger.moments import date_evidence
from dedup.trace.ledger.quoted import quote_evidence
from dedup.trace.ledger.rendered import Traces, translation_evidence
from dedup.trace.ledger.slips import slip_evidence, slips_between
from dedup.trace.ledger.words import Vocabulary, whole_of
from dedup.trace.lineage.pairs import ACROSS, Apart, Observed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.model import Evidence
    from dedup.trace.ledger.words import Words
    from dedup.trace.lineage.pairs import Related
    from dedup.trace.witnesses import Witness

__all__ = ["Story", "numbers_of"]

#: Words in a row that count as shared: any two texts in one language share their "of the".
_SOLID: Final = 3
#: So much of one text stands in the other if they are versions of each other; a quotation is none of the whole.
_VERSION: Final = 0.5
#: So much more alike is a sentence to a better counterpart, as a cosine.
_CLEARLY: Final = 0.05
#: Of one digit a number says little, and is written as a word as often as not.
_NUMBER: Final = re.compile(r"\d[\d.,\u066b\u066c\u00a0\u202f]*\d")
_HEADLINE: Final = re.compile(r"\s*([^\n]{1,160}[^\n.!?。！？…:\s])[ \t]*\n\s*\S")
_NO_DIGITS: Final = re.compile(r"\D")


class Story:
    """The documents of one story.

    Parameters
    ----------
    witnesses
        The documents.
    related
        Their pairs.
    vocabulary
        Their words, and those of other stories.
    """

    def __init__(
        self, witnesses: Sequence[Witness], related: Sequence[Related], vocabulary: Vocabulary | None = None
    ) -> None:
        self.witnesses = witnesses
        self.related = related
        self._vocabulary = vocabulary or Vocabulary()
        self._spread_of_words: dict[str, int] = {}
        self._traces: dict[int, Traces] = {}
        self._bare: dict[int, tuple[Words, list[Sentence]]] = {}  # documents without their headlines

    def observe(self, related: Related) -> Observed:
        """Look at a pair."""
        one, other = self.witnesses[related.one], self.witnesses[related.other]
        found = [
            *self._credits(related.one, related.other),
            *(own.turned() for own in self._credits(related.other, related.one)),
            *date_evidence(one, other),
        ]
        look = self._across if related.relation in ACROSS else self._within
        seen = look(related, found)
        return seen._replace(evidence=tuple(dict.fromkeys(seen.evidence)))  # two credits may be read of one line

    def _across(self, related: Related, found: list[Evidence]) -> Observed:
        """Look at a pair in two languages."""
        one, other = self.witnesses[related.one], self.witnesses[related.other]
        traces = self._traces_of(related.one), self._traces_of(related.other)
        found += translation_evidence(one, other, traces, (related.of_one, related.of_other))
        elsewhere = self._better(related.one, related.other), self._better(related.other, related.one)
        sizes = len(one.document.text), len(other.document.text)
        return Observed(related, tuple(found), self._apart(related, elsewhere), sizes)

    def _within(self, related: Related, found: list[Evidence]) -> Observed:
        """Look at a pair in one language."""
        one, other = self.witnesses[related.one], self.witnesses[related.other]
        first, own_sentences = self._comparable(related.one, related.other)
        second, others_sentences = self._comparable(related.other, related.one)
        words = first, second
        blocks = align(*words)
        slips = slips_between(*words, blocks, self._known)
        differences, own = asymmetries(*words, owned(*words, blocks)), owned(*words, blocks, _SOLID)
        found += [*slip_evidence(one, other, words, slips), *quote_evidence(one, other)]
        if max(related.of_one, related.of_other) >= _VERSION:
            found.append(edit_evidence(one, other, differences, own))
        shared = self._shared[related.one], self._shared[related.other]
        elsewhere = len(shared[0] - shared[1]), len(shared[1] - shared[0])
        return Observed(
            related,
            tuple(found),
            self._apart(related, elsewhere),
            (len(words[0]), len(words[1])),
            own,
            differences,
            tuple(slips),
            compared(own_sentences, others_sentences),
            len(self._of_two[related.one] & self._of_two[related.other]),
            tuple(block.size for block in blocks if block.size >= _SOLID),
        )

    def _comparable(self, place: int, beside: int) -> tuple[Words, list[Sentence]]:
        """The words and sentences of a document; a headline that only it has is its page's, and says nothing."""
        headline = self._headlines[place]
        if headline is None or self._headlines[beside] is not None:
            return self.words[place], self._sentences[place]
        if place not in self._bare:
            witness = self.witnesses[place]
            text = witness.document.text
            words = self._vocabulary.words(text, sorted([*witness.beside, headline]))
            words = replace(words, whole=whole_of(text[headline.end :]))
            self._bare[place] = words, sentences_of(text, words, witness.language)
        return self._bare[place]

    @cached_property
    def _headlines(self) -> list[Span | None]:
        """The first line of each document if it is short and no sentence, and more follows."""
        found = (_HEADLINE.match(one.document.text) for one in self.witnesses)
        return [None if match is None else Span(*match.span(1)) for match in found]

    def _credits(self, source: int, derived: int) -> list[Evidence]:
        """What the one says of the publisher of the other."""
        of, by = self.witnesses[source].publisher, self.witnesses[derived]
        text, folded = by.document.text, self._folded[derived]
        return [
            *credit_evidence(of, by.document.id, by.credits),
            *mention_evidence(of, by.document.id, text, folded, by.publisher, by.photographs),
        ]

    def _apart(self, related: Related, elsewhere: tuple[int, int]) -> tuple[Apart, Apart]:
        (one, of_one), (other, of_other) = self._numbers[related.one], self._numbers[related.other]
        first, second = (len(one - other), len(of_one - of_other)), (len(other - one), len(of_other - of_one))
        return Apart(elsewhere[0], *first), Apart(elsewhere[1], *second)

    def _better(self, place: int, than: int) -> int:
        """Sentences of a document that are more alike to one of a third document than to any of a second."""
        language = self.witnesses[than].language
        return sum(
            best.get(language, 0.0) > alike.get(than, 0.0) + _CLEARLY
            for alike, best in self._counterparts[place].values()
        )

    @cached_property
    def words(self) -> list[Words]:
        """The words of each document, without boilerplate and credits."""
        return [self._vocabulary.words(one.document.text, one.beside) for one in self.witnesses]

    @cached_property
    def _folded(self) -> list[str]:
        return [" ".join(one.document.text.casefold().split()) for one in self.witnesses]

    def _known(self, word: str) -> int:
        """In how many documents a word stands, without case; hardly any is asked for."""
        if word not in self._spread_of_words:
            character = self._vocabulary.character(word)
            self._spread_of_words[word] = sum(character in words.code for words in self.words)
        return self._spread_of_words[word]

    @cached_property
    def _sentences(self) -> list[list[Sentence]]:
        texts = [one.document.text for one in self.witnesses]
        return sentences_in(texts, self.words, [one.language for one in self.witnesses])

    @cached_property
    def _codes(self) -> list[frozenset[str]]:
        return [frozenset(sentence.code for sentence in of) for of in self._sentences]

    @cached_property
    def _spread(self) -> Counter[str]:
        """In how many documents each sentence stands."""
        return Counter(chain.from_iterable(self._codes))

    @cached_property
    def _shared(self) -> list[frozenset[str]]:
        """The sentences of each document that another one has, too."""
        shared = {code for code, count in self._spread.items() if count > 1}
        return [codes & shared for codes in self._codes]

    @cached_property
    def _of_two(self) -> list[frozenset[str]]:
        """The sentences of each document that only one other has."""
        shared = {code for code, count in self._spread.items() if count == 2}
        return [codes & shared for codes in self._codes]

    @cached_property
    def _numbers(self) -> list[tuple[frozenset[str], frozenset[str]]]:
        """The numbers of each document, and those of them that another one has, too."""
        found = [numbers_of(one.document.text) for one in self.witnesses]
        shared = {number for number, count in Counter(chain.from_iterable(found)).items() if count > 1}
        return [(numbers, numbers & shared) for numbers in found]

    @cached_property
    def _counterparts(self) -> defaultdict[int, dict[int, tuple[dict[int, float], dict[str | None, float]]]]:
        """Of the sentences of each document, by where they begin, how alike theirs are: by document, by language."""
        found: defaultdict[int, dict[int, tuple[dict[int, float], dict[str | None, float]]]] = defaultdict(dict)
        for pair in self.related:
            for passage, similarity in pair.beads:
                for place, span, beside in ((pair.one, passage.a, pair.other), (pair.other, passage.b, pair.one)):
                    alike, best = found[place].setdefault(span.start, ({}, {}))
                    language = self.witnesses[beside].language
                    alike[beside] = max(similarity, alike.get(beside, 0.0))
                    best[language] = max(similarity, best.get(language, 0.0))
        return found

    def _traces_of(self, place: int) -> Traces:
        """The traces of a translator in a document."""
        if place not in self._traces:
            self._traces[place] = Traces.of(self.witnesses[place].document.text)
        return self._traces[place]


def numbers_of(text: str) -> frozenset[str]:
    """The numbers of a text as strings of digits, without signs between them: the same in all languages.

    Examples
    --------
    >>> sorted(numbers_of("1,200 of ١٢ and 3.5"))
    ['12', '1200', '35']
    """
    found = {_NO_DIGITS.sub("", number) for number in _NUMBER.findall(text)}
    return frozenset(number if number.isascii() else "".join(str(int(digit)) for digit in number) for number in found)
