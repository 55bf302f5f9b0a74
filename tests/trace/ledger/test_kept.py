"""Every sentence of a text is kept, changed or alone in the other, whichever of the two is given first."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.ledger.kept import Kept, compared, sentences_in, sentences_of
from dedup.trace.ledger.words import Vocabulary

SENTENCES = (
    "Oil prices rose by 3 percent on Monday.",
    "Oil prices rose by 5 percent on Monday.",
    "Gas prices rose by 3 percent on Tuesday.",
    "Nobody at the ministry was there to comment.",
    "Traders had expected this for weeks.",
    "The market closes at 17.30 today.",
)
LISTS = st.lists(st.sampled_from(SENTENCES), max_size=7)


def kept(one: str, other: str) -> tuple[Kept, Kept]:
    vocabulary = Vocabulary()
    words = vocabulary.words(one), vocabulary.words(other)
    return compared(sentences_of(one, words[0], "en"), sentences_of(other, words[1], "en"))


@given(one=LISTS, other=LISTS)
def test_the_same_from_either_side(one: list[str], other: list[str]) -> None:
    first, second = "\n".join(one), "\n".join(other)
    assert kept(second, first) == kept(first, second)[::-1]


@given(one=LISTS | st.lists(st.text(max_size=30), max_size=3), other=LISTS)
def test_every_sentence_is_counted_once(one: list[str], other: list[str]) -> None:
    texts = "\n".join(one), "\n".join(other)
    for text, own in zip(texts, kept(*texts), strict=True):
        assert own.same + own.changed + own.alone == len(sentences_of(text, Vocabulary().words(text), "en"))
        assert own.head + own.tail <= own.alone or own.head == own.alone
        assert own.risen <= own.changed
        assert own.moved < max(own.same + own.changed, 1)
        assert own.title == (own.head > 0)


@given(sentences=LISTS)
def test_a_text_and_itself(sentences: list[str]) -> None:
    text = "\n".join(sentences)
    first, second = kept(text, text)
    assert first == second == Kept(same=len(sentences))


@given(sentences=st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5, unique=True))
def test_what_is_put_before_and_behind(sentences: list[str]) -> None:
    text = "\n".join(sentences)
    fuller = f"A headline that stands alone\n{text}\nIt went on for hours after that.\nThen all was calm."
    of_fuller, of_text = kept(fuller, text)
    assert (of_fuller.head, of_fuller.tail, of_fuller.alone, of_fuller.title) == (1, 2, 3, True)
    assert of_text == Kept(same=len(sentences))


@given(order=st.permutations(SENTENCES[2:]))
def test_how_many_stand_elsewhere(order: list[str]) -> None:
    places = [SENTENCES.index(sentence) for sentence in order]
    first, _ = kept("\n".join(SENTENCES[2:]), "\n".join(order))
    assert (first.moved == 0) == (places == sorted(places))
    assert first.moved == len(places) - max(rising(places, i) for i in range(len(places)))


def rising(places: list[int], start: int) -> int:
    """The longest row that rises from one place on."""
    later = [rising(places, i) for i in range(start + 1, len(places)) if places[i] > places[start]]
    return 1 + max(later, default=0)


def test_a_number_that_rises() -> None:
    said = "Nine died. At least {} people were hurt on Monday."
    first, second = kept(said.format(9), said.format(12))
    assert (first.changed, first.risen) == (1, 0)
    assert (second.changed, second.risen) == (1, 1)


@pytest.mark.parametrize("text", ["", "...", "委员会周二投票。市长说。", "คณะกรรมการลงมติ", "\ud800"])
def test_any_text_has_sentences_within_its_words(text: str) -> None:
    text = text.replace("\ud800", "\ufffd")  # texts are read so
    words = Vocabulary().words(text)
    for sentence in sentences_of(text, words, None):
        assert 0 <= sentence.start < sentence.end <= len(words)
        assert sentence.code == words.code[sentence.start : sentence.end]


@given(texts=st.lists(LISTS.map("\n".join) | st.text(max_size=30), max_size=4), data=st.data())
def test_several_texts_at_once(texts: list[str], data: st.DataObject) -> None:
    languages = [data.draw(st.sampled_from([None, "en", "de", "vi"])) for _ in texts]
    vocabulary = Vocabulary()
    words = [vocabulary.words(text) for text in texts]
    alone = [sentences_of(*one) for one in zip(texts, words, languages, strict=True)]
    assert sentences_in(texts, words, languages) == alone
