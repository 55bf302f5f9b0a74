"""Invented news articles: topics, set phrases, sentences, paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vocabulary import LANGUAGES, Vocabulary

if TYPE_CHECKING:
    import random

__all__ = ["Article", "Newsroom", "Sentence"]

Sentence = tuple[str, ...]

SHORTEST, TYPICAL, LONGEST, SPREAD = 30, 280, 1500, 0.75

#: The share of a sentence's words that belong to its topic, and of sentences that use one of its set phrases.
TOPICAL: Final = 0.25
PHRASED: Final = 0.06

TOPICS: Final = 40


@dataclass(frozen=True, slots=True)
class Article:
    """A title and paragraphs of sentences of words."""

    language: str
    title: Sentence
    paragraphs: tuple[tuple[Sentence, ...], ...]

    @property
    def sentences(self) -> list[Sentence]:
        """All sentences in order."""
        return [sentence for paragraph in self.paragraphs for sentence in paragraph]

    @property
    def length(self) -> int:
        """The number of words below the title."""
        return sum(map(len, self.sentences))

    def render(self) -> str:
        """The text of the article."""
        marks = LANGUAGES[self.language]
        blocks = [marks.joiner.join(self.title)]
        blocks += (
            "".join(render(sentence, self.language) + marks.stop for sentence in paragraph).rstrip()
            for paragraph in self.paragraphs
        )
        return "\n\n".join(blocks)


def render(sentence: Sentence, language: str) -> str:
    """A sentence without its full stop; a comma follows every ninth word."""
    marks = LANGUAGES[language]
    parts = [marks.joiner.join(sentence[start : start + 9]) for start in range(0, len(sentence), 9)]
    text = marks.comma.join(parts)
    return text[:1].upper() + text[1:]


@dataclass(frozen=True, slots=True)
class Topic:
    """The words and set phrases that articles about one subject have in common."""

    words: tuple[str, ...]
    phrases: tuple[Sentence, ...]


class Newsroom:
    """Writes articles in one language, about a limited number of topics.

    Parameters
    ----------
    rng
        Where the chances come from.
    language
        A key of `LANGUAGES`.
    """

    def __init__(self, rng: random.Random, language: str) -> None:
        self.rng = rng
        self.language = language
        self.vocabulary = Vocabulary(rng, language)
        self.topics = [self.topic() for _ in range(TOPICS)]

    def topic(self) -> Topic:
        """A new topic."""
        words = tuple(self.rng.choices(self.vocabulary.words, k=60))
        phrases = [tuple(self.vocabulary.draw(self.rng, self.rng.randint(5, 12))) for _ in range(12)]
        return Topic(words, tuple(phrases))

    def words(self, topic: Topic, count: int) -> Sentence:
        """`count` words, some of them the topic's."""
        drawn = self.vocabulary.draw(self.rng, count)
        return tuple(self.rng.choice(topic.words) if self.rng.random() < TOPICAL else word for word in drawn)

    def sentence(self, topic: Topic) -> Sentence:
        """A sentence about the topic, now and then with one of its set phrases."""
        length = min(40, max(5, round(self.rng.gauss(17, 7))))
        words = self.words(topic, length)
        if self.rng.random() < PHRASED:
            at = self.rng.randrange(length)
            words = words[:at] + self.rng.choice(topic.phrases) + words[at:]
        return words

    def paragraphs(self, topic: Topic, length: int) -> tuple[tuple[Sentence, ...], ...]:
        """Paragraphs of `length` words or a few more."""
        paragraphs: list[tuple[Sentence, ...]] = []
        while length > 0:
            paragraph = []
            for _ in range(self.rng.randint(1, 5)):
                paragraph.append(self.sentence(topic))
                length -= len(paragraph[-1])
                if length <= 0:
                    break
            paragraphs.append(tuple(paragraph))
        return tuple(paragraphs)

    def article(self) -> tuple[Article, Topic]:
        """A new article and its topic."""
        topic = self.rng.choice(self.topics)
        length = round(min(LONGEST, max(SHORTEST, TYPICAL * self.rng.lognormvariate(0, SPREAD))))
        title = self.words(topic, self.rng.randint(4, 10))
        return Article(self.language, title, self.paragraphs(topic, length)), topic
