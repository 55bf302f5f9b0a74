"""Terms through a lexicon: native = twin, and both what the rules say."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import groupby, pairwise
from threading import Event
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.text.packed import Packed

if TYPE_CHECKING:
    from collections.abc import Sequence

UPPER = np.packbits([chr(point).isupper() for point in range(0x2000)], bitorder="little")
NUMBERS = ("1", "12", "300", "2021", "007", "1234567890123456789", "٢٥", "๑๒", "0", "000")
SEPARATORS = (".", ",", "٫", "٬", "\u00a0", "\u202f", " ", "/", "-", ". ")
WORDS = ("triệu", "thủ", "Tướng", "tướng", "million", "中", "国", "The", "وزير", "ブ", "リ", "ー", "は")
pieces = st.one_of(st.sampled_from(NUMBERS), st.sampled_from(SEPARATORS), st.sampled_from(WORDS))


def form(kernel: Any, word: str) -> int:
    return int(kernel.hash(word.encode(), 0)) | 1


def taught(
    kernel: Any, entries: dict[tuple[str, ...], list[int]], *, comma: bool = False, known: Sequence[str] = ()
) -> Any:
    table = kernel.TermTable(UPPER, comma, 0.7)
    words = sorted({*known, *(word for words in entries for word in words)})
    forms = np.array([form(kernel, word) for word in words], np.uint64)
    reaches = [max((len(words) for words in entries if words[0] == word), default=1) for word in words]
    table.learn_forms(forms, forms, np.array(reaches, np.uint8))
    keys = []
    for phrase in entries:
        key = 0
        for word in phrase:
            key = kernel.TermTable.combine(key, form(kernel, word))
        keys.append(key)
    terms = [term for found in entries.values() for term in found]
    table.learn_entries(
        np.array(keys, np.uint64),
        np.cumsum([0, *map(len, entries.values())], dtype=np.int64),
        np.array(terms, np.uint32),
        np.ones(len(terms), np.float32),
    )
    table.learn_scales(np.array([form(kernel, "million")], np.uint64), np.array([6], np.uint8))
    return table


def walked(kernel: Any, table: Any, *texts: str) -> list[list[int]]:
    found = table.walk(*Packed.of_texts(list(texts)).arrays)
    offsets = found["offsets"].tolist()
    return [found["terms"][start:end].tolist() for start, end in pairwise(offsets)]


@given(
    texts=st.lists(
        st.lists(pieces, max_size=14).map("".join) | st.lists(pieces, max_size=14).map(" ".join), max_size=4
    ),
    entries=st.dictionaries(
        st.lists(st.sampled_from([*WORDS, "2021"]), min_size=1, max_size=4).map(
            lambda words: tuple(
                word.lower().replace("ủ", "u\u0309").replace("ướ", "u\u031bo\u031b\u0301") for word in words
            )
        ),
        st.lists(st.integers(0, 2**32 - 1), max_size=3),
        max_size=6,
    ),
    comma=st.booleans(),
    known=st.sets(st.sampled_from(["中", "国", "フ\u3099", "リ", "ー", "は"])),
)
def test_native_is_twin(
    kernel: Any,
    texts: list[str],
    entries: dict[tuple[str, ...], list[int]],
    comma: bool,
    known: set[str],
) -> None:
    packed = Packed.of_texts(texts).arrays
    table = taught(kernel, entries, comma=comma, known=sorted(known))
    found = table.walk(*packed)
    learn_words(table, found["unknown"])
    learn_runs(table, found["runs"])
    found = table.walk(*packed)
    assert len(found["unknown"]) == 0
    learn_runs(table, found["runs"])
    table.walk(*packed)
    assert table.known >= 0
    table.forget()
    table.walk(*packed)


def learn_words(table: Any, keys: Any) -> None:
    """Give every other word a form of its own that no entry has, and the rest two terms each."""
    some, rest = keys[::2].copy(), keys[1::2].copy()
    table.learn_forms(some, some ^ np.uint64(0x10), np.ones(len(some), np.uint8))
    terms = 4 * np.arange(2 * len(rest), dtype=np.uint32) + 1
    table.learn_words(rest, 2 * np.arange(len(rest) + 1), terms, np.ones(2 * len(rest), np.float32))


def learn_runs(table: Any, keys: Any) -> None:
    """Give each run a term of its own: 4, 8, 12 ..."""
    terms = 4 * np.arange(1, len(keys) + 1, dtype=np.uint32)
    table.learn_runs(keys, np.arange(len(keys) + 1), terms, np.ones(len(keys), np.float32))


HAN, KATAKANA, HIRAGANA = "中国人民銀", "リンケタヤ", "はの"


@given(
    text=st.text(alphabet=HAN + KATAKANA + HIRAGANA + " ・。", max_size=40)
    | st.text(alphabet=HAN, max_size=9)
    | st.text(alphabet=KATAKANA, max_size=30),
    covered=st.sets(st.sampled_from(HAN + KATAKANA), max_size=3),
)
def test_runs_are_what_no_entry_covers(kernel: Any, text: str, covered: set[str]) -> None:
    def script(character: str) -> str:
        if character in covered:
            return "other"
        return "han" if character in HAN else "katakana" if character in KATAKANA else "other"

    wanted = dict.fromkeys(
        run
        for kind, group in groupby(text, script)
        if (run := "".join(group)) and kind != "other" and 2 <= len(run) <= {"han": 6, "katakana": 24}[kind]
    )
    table = taught(kernel, {(c,): [] for c in covered}, known=HAN + KATAKANA + HIRAGANA)
    found = table.walk(*Packed.of_texts([text]).arrays)
    assert found["runs_folded"].decode().split() == list(wanted)
    learn_runs(table, found["runs"])
    again = table.walk(*Packed.of_texts([text]).arrays)
    assert len(again["runs"]) == 0
    terms = {run: 4 * number for number, run in enumerate(wanted, 1)}
    whole = [(("".join(group)), kind) for kind, group in groupby(text, script)]
    assert again["terms"].tolist() == [terms[run] for run, kind in whole if kind != "other" and run in terms]
    assert again["places"].tolist() == sorted(again["places"].tolist())


def test_there_are_no_runs_beside_unknown_characters(kernel: Any) -> None:
    table = taught(kernel, {}, known="リンケ")
    found = table.walk(*Packed.of_texts(["リンケタ", "リンケ"]).arrays)
    assert found["unknown_folded"].decode() == "タ "
    assert found["runs_folded"].decode() == "リンケ "


@given(data=st.binary(max_size=80))
def test_any_bytes(kernel: Any, data: bytes) -> None:
    taught(kernel, {}).walk(*Packed.of([data]).arrays)


def test_the_longest_entry_wins_but_not_across_punctuation(kernel: Any) -> None:
    table = taught(kernel, {("prime",): [4], ("prime", "minister"): [8], ("minister",): [12]})
    assert walked(kernel, table, "prime minister", "prime, minister", "prime-minister prime") == [[8], [4, 12], [8, 4]]


def test_what_is_not_known_is_handed_out_once(kernel: Any) -> None:
    found = taught(kernel, {}).walk(*Packed.of_texts(["Rome rome Rome", "rome 12"]).arrays)
    assert found["unknown_folded"] == b"rome rome "
    assert found["unknown_kinds"].tolist() == [1, 0]


def test_a_word_of_its_own_stands_for_itself(kernel: Any) -> None:
    table = taught(kernel, {("prime", "minister"): [4], ("rome",): [8]})
    packed = Packed.of_texts(["Prime minister, prime Minister, Roma roma rome."]).arrays
    found = table.walk(*packed)
    assert found["unknown_folded"] == b"prime minister roma roma "
    assert found["terms"].tolist() == []
    offsets = np.array([0, 1, 4, 4, 24])
    table.learn_words(found["unknown"], offsets, np.arange(24, dtype=np.uint32), np.ones(24, np.float32))
    again = table.walk(*packed)
    assert len(again["unknown"]) == 0
    # Neither a capital that has a meaning of its own nor what follows it is part of an entry; a token has 16 terms.
    assert again["terms"].tolist() == [0, 1, 2, 3, *range(4, 20), 8]


def test_what_was_met_is_forgotten_and_entries_are_not(kernel: Any) -> None:
    table = taught(kernel, {("rome",): [8], ("中",): [12]}, known="リンケ")
    packed = Packed.of_texts(["rome 中 リンケ 12 oslo"]).arrays
    assert table.known == 5
    (met,) = table.walk(*packed)["unknown"]
    table.learn_words(np.array([met]), np.array([0, 0]), np.zeros(0, np.uint32), np.zeros(0, np.float32))
    learn_runs(table, table.walk(*packed)["runs"])
    assert table.known == 7
    before = table.walk(*packed)["terms"].tolist()
    assert before[:3] == [8, 12, 4]
    table.forget()
    assert table.known == 0
    found = table.walk(*packed)
    assert found["unknown_folded"].decode() == "rome 中 リ ン ケ oslo "
    table.learn_forms(found["unknown"], found["unknown"], np.ones(6, np.uint8))
    learn_runs(table, table.walk(*packed)["runs"])
    assert table.walk(*packed)["terms"].tolist() == before


def test_an_entry_may_be_taught_after_its_form(kernel: Any) -> None:
    table = taught(kernel, {("rome",): [8]}, known=["paris"])
    assert walked(kernel, table, "Rome rome paris".lower()) == [[8, 8]]
    keys = [kernel.TermTable.combine(0, form(kernel, word)) for word in ("rome", "paris")]
    table.learn_entries(np.array(keys, np.uint64), np.arange(3), np.array([16, 20], np.uint32), np.ones(2, np.float32))
    assert walked(kernel, table, "rome rome paris") == [[16, 16, 20]]


@pytest.mark.parametrize(
    ("text", "comma", "numbers"),
    [
        ("2,500,000", False, [(25, 5)]),
        ("2.500.000", True, [(25, 5)]),
        ("2\u202f500\u202f000", True, [(25, 5)]),
        ("2.5", False, [(25, -1)]),
        ("2,5", True, [(25, -1)]),
        ("2.5 million", False, [(25, 5)]),
        ("1,234.5", False, [(12345, -1)]),
        ("1.300", True, [(13, 2)]),
        ("1.300", False, [(13, -1)]),
        ("٢٫٥", False, [(25, -1)]),
        ("٢٬٥٠٠", False, [(25, 2)]),
        ("28.06.2021", False, [(28, 0), (6, 0), (2021, 0)]),
        ("0", False, [(0, 0)]),
        ("1234567890123456789", False, []),
    ],
)
def test_numbers(kernel: Any, text: str, comma: bool, numbers: list[tuple[int, int]]) -> None:
    table = taught(kernel, {("million",): []}, comma=comma)
    assert walked(kernel, table, text) == [[kernel.TermTable.number_term(m, e + 64) for m, e in numbers]]


def test_threads_walk_while_one_teaches(native: Any) -> None:
    """The table grows under the readers' hands; each of them sees the entry that was there from the beginning."""
    table = taught(native, {("million",): [4]})
    packed = Packed.of_texts(["million " * 3000] * 8).arrays
    done = Event()

    def walk() -> bool:
        right = True
        while not done.is_set():
            right &= table.walk(*packed)["terms"].tolist() == [4] * 24_000
        return right

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(walk) for _ in range(3)]
        for block in range(40):
            keys = np.arange(block * 2000 + 1, block * 2000 + 2001, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
            table.learn_forms(keys, keys, np.ones(2000, np.uint8))
            table.learn_entries(keys, np.arange(2001), np.zeros(2000, np.uint32), np.ones(2000, np.float32))
        done.set()
        assert all(reader.result() for reader in readers)


def test_arguments_are_checked(kernel: Any) -> None:
    table = taught(kernel, {})
    one, two = np.zeros(1, np.uint64), np.zeros(2, np.uint64)
    with pytest.raises(ValueError, match="one form and one reach"):
        table.learn_forms(one, two, np.zeros(1, np.uint8))
    with pytest.raises(ValueError, match="offsets do not fit"):
        table.learn_entries(one, np.array([0, 3]), np.zeros(2, np.uint32), np.zeros(2, np.float32))
    for learn in (table.learn_entries, table.learn_words, table.learn_runs):
        with pytest.raises(ValueError, match="one stretch"):
            learn(one, np.array([0, 1]), np.zeros(2, np.uint32), np.zeros(1, np.float32))
    with pytest.raises(ValueError, match="one exponent"):
        table.learn_scales(one, np.zeros(2, np.uint8))
    with pytest.raises(ValueError, match="offsets do not fit the text"):
        table.walk(np.zeros(3, np.uint8), np.array([0, 9]), np.zeros(0, np.int64), np.zeros((0, 2), np.uint32))
