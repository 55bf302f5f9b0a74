"""Every kernel that runs here, and all of them as one, and texts to try them on."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st

from dedup.kernels import available, load
from dedup.text.packed import Packed

WORDS = (
    "a", "the", "I", "STRASSE", "straße", "Minister’s", "co-operate", "2017", "e\u0301le\u0300ve", "\ufb01nance",
    "½", "3¾", "№5",
    "hòa", "hoà", "khỏe", "khoẻ", "THỦY", "thuỷ", "Nguyễn", "người", "đường",
    "İstanbul", "ISPARTA", "ısı", "Σίσυφος", "ΟΔΟΣ", "όμορφος", "ᾳ", "Москва", "ещё", "за\u0301мок", "Київ",
    "القاهرة", "مُحَمَّد", "الســلام", "إسرائيل", "کتاب", "\ufdfa", "\ufdfb", "٢٠١٧", "۲۰۱۷", "שָׁלוֹם",
    "한국어", "서울", "中国", "新聞記事", "ニュース", "ﾆｭｰｽ", "ｶﾞｷﾞ", "ひらがな", "Ｗｏｒｌｄ", "㌀", "㈱", "①",
    "ข่าว", "ประเทศไทย", "๒๕๖๐", "ຂ່າວ", "ព័ត៌មាន", "ភ្នំពេញ", "မြန်မာ", "သတင်း", "नमस्ते", "বাংলা",
    "👩\u200d👩\u200d👧", "🇻🇳", "a" + "\u0301\u0323" * 20, "ا" + "\u0651\u0316" * 33, "\u0301", "\u0e48", "x\u0345",
)  # fmt: skip
JOINERS = (" ", " ", " ", "", ", ", *"\n—-’\u200b\u00ad\u3000。_\u00b4\x00\ufffd")
MARKS = "\u0300\u0301\u0302\u0303\u0307\u0308\u0309\u0323\u0316\u064b\u0651\u3099\u0e38\u0e48\u0f71\u0334"
#: What can be compared; anything else is an object that a kernel made.
PLAIN = (np.ndarray, np.generic, Mapping, tuple, list, int, float, str, bytes, type(None))
FORMS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    str.casefold,
    lambda text: unicodedata.normalize("NFC", text),
    lambda text: unicodedata.normalize("NFD", text),
    lambda text: unicodedata.normalize("NFKC", text),
    lambda text: unicodedata.normalize("NFKD", text),
)


@pytest.fixture(scope="session", params=[name for name in available() if name != "twin"])
def native(request: pytest.FixtureRequest) -> Any:
    """Each native level in turn."""
    return load(request.param)


@pytest.fixture(scope="session")
def natives(assert_same: Callable[[Any, Any], None]) -> Any:
    """All native levels as one, where the twin takes more."""
    if not (levels := [name for name in available() if name != "twin"]):
        pytest.skip("there is no native kernel")
    return Agreed([load(name) for name in levels], assert_same)


@pytest.fixture(scope="session")
def twin() -> Any:
    return load("twin")


class Agreed:
    """Kernels, or what each of them made, as one: every call gives what all of them give, or fails.

    So a test of what is found tries every kernel at once, and finds out besides whether they agree.
    """

    def __init__(self, own: Sequence[Any], assert_same: Callable[[Any, Any], None]) -> None:
        self._own, self._assert_same = own, assert_same

    def __getattr__(self, name: str) -> Any:
        return self._one_of([getattr(one, name) for one in self._own])

    def __len__(self) -> int:
        return int(self._one_of([len(one) for one in self._own]))

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        results: list[Any] = []
        errors: list[Exception] = []
        for number, function in enumerate(self._own):
            try:
                own = {name: _of(value, number) for name, value in named.items()}
                results.append(function(*(_of(argument, number) for argument in arguments), **own))
            except (AttributeError, OverflowError, TypeError, ValueError) as error:
                errors.append(error)
        if errors:
            assert len(errors) == len(self._own), errors
            # Arguments of a wrong type the native kernels refuse before any code of theirs sees them.
            assert len({str(error) for error in errors if isinstance(error, ValueError)}) <= 1, errors
            raise errors[0]
        return self._one_of(results)

    def _one_of(self, found: Sequence[Any]) -> Any:
        first, *others = found
        if not isinstance(first, PLAIN):
            return Agreed(found, self._assert_same)
        for one, other in zip(self._own[1:], others, strict=True):
            try:
                self._assert_same(first, other)
            except AssertionError as error:
                error.add_note(f"{one} gives this, and {self._own[0]} that")
                raise
        return first


def _of(argument: Any, number: int) -> Any:
    """What a kernel is given where its own object is meant."""
    if isinstance(argument, list):
        return [_of(part, number) for part in argument]
    return argument._own[number] if isinstance(argument, Agreed) else argument


@pytest.fixture(scope="session")
def kernel(assert_same: Callable[[Any, Any], None]) -> Any:
    """All levels that run here, and the twin, as one."""
    return Agreed([load(name) for name in available()], assert_same)


@pytest.fixture(scope="session")
def texts() -> st.SearchStrategy[str]:
    """Texts in many languages and none, in all Unicode forms, with words across the blocks that are read at once."""
    piece = st.one_of(
        st.sampled_from(WORDS),
        st.sampled_from(WORDS),
        st.text("abc 1Z", max_size=6),
        st.text(st.characters(exclude_categories=["Cs"]), max_size=3),
        st.text(MARKS, max_size=70),
    )
    joined = st.lists(st.tuples(piece, st.sampled_from(JOINERS)), max_size=25).map(
        lambda pairs: "".join(word + joiner for word, joiner in pairs)
    )
    formed = st.tuples(joined, st.sampled_from(FORMS)).map(lambda pair: pair[1](pair[0]))
    edges = st.sampled_from([0, 0, 1, *range(12, 18), *range(28, 34), *range(58, 66), *range(122, 130)])
    filling = st.sampled_from([" ", "x", "ab ", "é"])
    return st.tuples(edges, filling, formed).map(lambda parts: (parts[1] * parts[0])[: parts[0]] + parts[2])


@pytest.fixture(scope="session")
def documents(texts: st.SearchStrategy[str]) -> st.SearchStrategy[list[bytes]]:
    """Batches of documents: texts, any bytes, texts cut in the middle of a character, and nothing."""
    encoded = texts.map(str.encode)
    cut = st.tuples(encoded, st.integers(0, 40), st.integers(0, 40)).map(lambda p: p[0][p[1] : len(p[0]) - p[2]])
    return st.lists(st.one_of(encoded, encoded, cut, st.binary(max_size=140), st.just(b"")), max_size=6)


@pytest.fixture(scope="session")
def batches(documents: st.SearchStrategy[list[bytes]]) -> st.SearchStrategy[Packed]:
    """Packed batches, some with stretches to leave out, which need not fall on tokens, characters or even the text."""

    @st.composite
    def draw_batch(draw: st.DrawFn) -> Packed:
        encoded = draw(documents)
        packed = Packed.of(encoded)
        if not draw(st.booleans()):
            return packed
        stretches = []
        for document in encoded:
            ends = draw(st.lists(st.integers(0, len(document) + 3), max_size=6).map(sorted))
            stretches.append(list(zip(ends[::2], ends[1::2], strict=False)))
        return packed.without(stretches)

    return draw_batch()


@pytest.fixture(scope="session")
def assert_same() -> Callable[[Any, Any], None]:
    """Asserts that two kernels gave the same: values, shapes and types."""

    def compare(one: Any, two: Any) -> None:
        if isinstance(one, np.ndarray):
            assert (one.dtype, one.shape) == (two.dtype, two.shape)
            np.testing.assert_array_equal(one, two)
        elif isinstance(one, Mapping):
            assert one.keys() == two.keys()
            for name in one:
                compare(one[name], two[name])
        elif isinstance(one, (tuple, list)):
            assert isinstance(two, list) == isinstance(one, list)
            assert len(one) == len(two)
            for x, y in zip(one, two, strict=True):
                compare(x, y)
        else:
            assert one == two

    return compare


@pytest.fixture(scope="session")
def anchors_of() -> Callable[..., Any]:
    """Makes a kernel's anchors of phrases; they tell anywhere, unless how far they reach is said."""

    def make(kernel: Any, phrases: Sequence[str], reaches: Any = None, leads: Any = None) -> Any:
        return kernel.Anchors(
            "".join(f"{phrase}\n" for phrase in phrases).encode(),
            np.array([(255,) * 4 for _ in phrases] if reaches is None else reaches, np.uint8).reshape(-1, 4),
            np.array([2**64 - 1 for _ in phrases] if leads is None else leads, np.uint64),
        )

    return make
