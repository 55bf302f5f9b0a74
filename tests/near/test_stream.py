"""A block of documents is sifted as if they came one by one."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from dedup.near.stream import Stream
from dedup.settings import Settings
from dedup.text.packed import Packed

WORDS = [f"w{n}" for n in range(30)]
#: Alike to different degrees, so that a copy may be nearer to what came since than to what its original went for.
TEXTS = [" ".join([*WORDS[: 30 - cut], *(f"x{kind}y{n}" for n in range(cut))]) for kind in range(3) for cut in range(6)]


@given(st.lists(st.sampled_from([*TEXTS, "", "one two", "One, two!"]), max_size=25))
def test_a_block_is_sifted_as_one_by_one(texts: list[str]) -> None:
    together, alone = Stream(Settings()), Stream(Settings())
    found = together.sift(Packed.of_texts(texts)) if texts else []
    assert found == [removal for text in texts for removal in alone.sift(Packed.of_texts([text]))]
    assert len(together) == len(alone)


def test_copies_cost_little() -> None:
    before = time.process_time()
    found = Stream(Settings()).sift(Packed.of_texts([TEXTS[0]] * 50_000))
    assert sum(removal is None for removal in found) == 1
    assert time.process_time() - before < 5
