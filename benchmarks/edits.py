"""What newsrooms do to an article, planted on purpose: one function for each kind."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from articles import Article, Newsroom, Sentence, Topic

    Planter = Callable[[Newsroom, Article, Topic], str]

__all__ = ["KINDS", "plant"]

EDIT_RATES: Final = (0.002, 0.005, 0.01, 0.015, 0.02, 0.03, 0.04, 0.06, 0.1)
TRUNCATIONS: Final = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)

#: Pages around an article get no longer than this; the largest factor is used with short articles only.
LONGEST_PAGE: Final = 6000


def substitute(room: Newsroom, article: Article, rate: float) -> Article:
    """Words substituted, inserted and deleted at a rate, at least one of them."""
    rng = room.rng
    forced = rng.randrange(article.length)
    seen = 0
    paragraphs = []
    for paragraph in article.paragraphs:
        sentences = []
        for sentence in paragraph:
            words: list[str] = []
            for word in sentence:
                if seen == forced or rng.random() < rate:
                    words += rng.choice(([], room.vocabulary.draw(rng, 1), [word, *room.vocabulary.draw(rng, 1)]))
                else:
                    words.append(word)
                seen += 1
            sentences.append(tuple(words) or sentence)
        paragraphs.append(tuple(sentences))
    return replace(article, paragraphs=tuple(paragraphs))


def boilerplate(room: Newsroom, article: Article) -> Article:
    """The newsroom's own lines before and after the article; they are the same in all its articles."""
    first, last = room.topics[0].phrases[:6], room.topics[1].phrases[:6]
    paragraphs = (flat(first), *article.paragraphs, flat(last))
    return replace(article, paragraphs=paragraphs)


def flat(phrases: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """One sentence of several phrases, as a paragraph."""
    return (tuple(word for phrase in phrases for word in phrase),)


def shuffled(room: Newsroom, article: Article) -> Article:
    """A sentence or two moved elsewhere."""
    sentences = article.sentences
    for _ in range(room.rng.randint(1, 2)):
        sentence = sentences.pop(room.rng.randrange(len(sentences)))
        sentences.insert(room.rng.randrange(len(sentences) + 1), sentence)
    return replace(article, paragraphs=(tuple(sentences),))


def rewritten(room: Newsroom, article: Article, topic: Topic) -> Article:
    """A third to a half of the sentences written anew."""
    share = room.rng.uniform(1 / 3, 1 / 2)
    sentences = article.sentences
    for index in room.rng.sample(range(len(sentences)), round(share * len(sentences))):
        sentences[index] = room.words(topic, len(sentences[index]))
    return replace(article, paragraphs=(tuple(sentences),))


def updated(room: Newsroom, article: Article, topic: Topic) -> Article:
    """A later edition: new sentences on top and below, some in between changed."""
    sentences = [
        substitute(room, replace(article, paragraphs=((sentence,),)), 0.2).sentences[0]
        if room.rng.random() < 0.2
        else sentence
        for sentence in article.sentences
    ]
    for _ in range(max(1, round(room.rng.uniform(0.1, 0.4) * len(sentences)))):
        sentences.insert(room.rng.choice((0, len(sentences))), room.sentence(topic))
    return replace(article, paragraphs=(tuple(sentences),))


def embedded(room: Newsroom, article: Article) -> Article:
    """The article inside a page 5 to 17 times its size."""
    factor = min(room.rng.uniform(5, 17), max(5.0, LONGEST_PAGE / article.length))
    around = room.paragraphs(room.rng.choice(room.topics), round((factor - 1) * article.length))
    at = room.rng.randrange(len(around) + 1)
    return replace(article, paragraphs=(*around[:at], (article.title,), *article.paragraphs, *around[at:]))


def concatenated(room: Newsroom, article: Article) -> str:
    """The article, and another one below it."""
    other, _ = room.article()
    return article.render() + "\n\n" + other.render()


def truncated(article: Article, share: float) -> str:
    """The first part of the article's text."""
    text = article.render()
    return text[: round(share * len(text))]


def punctuated(room: Newsroom, article: Article) -> str:
    """Other spaces and punctuation; no word is touched."""
    marks = LANGUAGES[article.language]
    text = article.render().replace("\n\n", "  ")
    if marks.joiner:
        text = text.replace(" ", "  ")
    return text.replace(marks.comma.strip() or ";", " — ").replace("  ", " " if room.rng.random() < 0.5 else "  ")


def editor(rate: float) -> Planter:
    """An edit of words at a rate."""
    return lambda room, article, _: substitute(room, article, rate).render()


def truncator(share: float) -> Planter:
    """A truncation to a share."""
    return lambda room, article, _: truncated(article, share)


def kinds() -> dict[str, Planter]:
    """The planted kinds by name."""
    table: dict[str, Planter] = {
        "boiler": lambda room, article, _: boilerplate(room, article).render(),
        "edit+boiler": lambda room, article, _: boilerplate(room, substitute(room, article, 0.01)).render(),
        "reorder": lambda room, article, _: shuffled(room, article).render(),
        "concat": lambda room, article, _: concatenated(room, article),
        "case": lambda room, article, _: article.render().upper(),
        "punct": lambda room, article, _: punctuated(room, article),
        "nfd": lambda room, article, _: unicodedata.normalize("NFD", article.render()),
        "heavy": lambda room, article, topic: rewritten(room, article, topic).render(),
        "page": lambda room, article, _: embedded(room, article).render(),
        "update": lambda room, article, topic: updated(room, article, topic).render(),
    }
    table.update((f"edit{rate}", editor(rate)) for rate in EDIT_RATES)
    table.update((f"trunc{share}", truncator(share)) for share in TRUNCATIONS)
    return table


KINDS: Final = kinds()


def plant(room: Newsroom, kind: str, article: Article, topic: Topic) -> str:
    """The text of an article after an edit of one of the `KINDS`."""
    return KINDS[kind](room, article, topic)
