"""What is kept of the stages comes back as it was; what was tampered with is refused, or does no harm."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
import orjson
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dedup.crosslang.judge import Judged
from dedup.model import Document, Revisit, WarcPlace
from dedup.near import state
from dedup.near.candidates import Candidates, propose
from dedup.near.collection import Collection, bands_of, collect
from dedup.near.groups import group, stars
from dedup.near.spill import Spill, Spills
from dedup.near.verify import Verified, verify
from dedup.settings import Settings
from dedup.trace.stories.told import Told

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS: Final = Settings()
NUMBERS: Final = st.sampled_from([-(2**63), -(2**31), -1, 0, 1, 2, 7, 60, 2**31, 2**32 - 1, 2**63 - 1])


class Kept(NamedTuple):
    """The state after every part, and the files beside it."""

    texts: Spill
    hashes: Spill
    states: dict[str, state.State]
    encoded: list[bytes]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Kept:
    rng = random.Random(3)
    words = [f"wörd{i}" for i in range(120)]
    texts = [" ".join(rng.choices(words, k=rng.choice([3, 60, 150]))) for _ in range(20)]
    texts += [text[: len(text) * 4 // 5] + "\nSee www.example.org/a and http://b.example now" for text in texts]
    texts += texts[5:15]
    documents = (
        Document(f"{i:02}", text, "a" if i % 2 else None, "en", outlet=[None, "Example", "Other"][i % 3])
        for i, text in enumerate(texts)
    )
    folder: Path = tmp_path_factory.mktemp("kept")
    spills = Spills(Spill(folder / "texts"), Spill(folder / "hashes"))
    collected = collect(documents, SETTINGS, spills=spills)
    collected.warc[7] = WarcPlace("<a>", "a.warc", 0, None, 5, "2024-05-01", None, "sha1:A")
    collected.passed_over = {"request": 2, "revisit": 1}
    collected.revisits = [Revisit(WarcPlace("<b>", "a.warc", 70, 30), refers_to="<a>", of="07")]
    states = {"collected": state.of_collection(collected), "sketched": state.of_sketches(collected.sketches)}
    states = {part: state.State({k: v.copy() for k, v in s.arrays.items()}, s.facts) for part, s in states.items()}
    candidates = propose(collected)
    found = verify(
        collected.texts, collected.sketches.shingles, candidates.rows[candidates.pairs].astype(np.intp), SETTINGS
    )
    states |= {"proposed": state.of_candidates(candidates), "verified": state.of_verified(found)}
    assert len(found) > 10
    assert len(states["collected"].arrays["stretches"]) > 10
    assert candidates.equal
    assert len(collected.sites.names) == 2
    return Kept(*spills, states, [text.encode() for text in texts])


def loaded(kept: Kept, states: dict[str, state.State]) -> tuple[Collection, Candidates, Verified]:
    collection = state.collection(states["collected"], kept.texts, bands_of(SETTINGS))
    state.with_sketches(collection, states["sketched"], kept.hashes)
    n = len(collection.ids)
    return collection, state.candidates(states["proposed"], n), state.verified(states["verified"], n)


def copied(states: dict[str, state.State]) -> dict[str, state.State]:
    return {
        part: state.State({name: values.copy() for name, values in arrays.items()}, orjson.loads(orjson.dumps(facts)))
        for part, (arrays, facts) in states.items()
    }


def same(one: dict[str, state.State], other: dict[str, state.State]) -> bool:
    return all(
        one[part].facts == other[part].facts
        and all(np.array_equal(one[part].arrays[name], other[part].arrays[name]) for name in state.ARRAYS[part])
        for part in state.ARRAYS
    )


def test_it_comes_back_as_it_was(kept: Kept) -> None:
    collection, candidates, found = loaded(kept, copied(kept.states))
    assert collection.texts.encoded(range(len(collection.ids))) == kept.encoded
    again = {
        "collected": state.of_collection(collection),
        "sketched": state.of_sketches(collection.sketches),
        "proposed": state.of_candidates(candidates),
        "verified": state.of_verified(found),
    }
    assert same(again, copied(kept.states))
    assert collection.warc[7].inside == 5
    assert collection.revisits[0].of == "07"


@given(data=st.data())
def test_a_number_that_was_changed_does_no_harm(kept: Kept, data: st.DataObject) -> None:
    states = copied(kept.states)
    part = data.draw(st.sampled_from(sorted(state.ARRAYS)))
    name = data.draw(st.sampled_from(sorted(state.ARRAYS[part])))
    values = states[part].arrays[name]
    at = data.draw(st.integers(0, values.size - 1))
    info = np.iinfo(values.dtype)
    values.reshape(-1)[at] = min(max(data.draw(NUMBERS), info.min), info.max)
    with suppress(ValueError):
        collection, candidates, found = loaded(kept, states)
        verify(collection.texts, collection.sketches.shingles, candidates.rows[candidates.pairs], SETTINGS)
        group(collection, candidates, found, stars(collection, candidates, found), Judged.none(), Told.none())
        propose(collection)


@given(data=st.data())
def test_an_array_of_another_form_is_refused(kept: Kept, data: st.DataObject) -> None:
    states = copied(kept.states)
    part = data.draw(st.sampled_from(sorted(state.ARRAYS)))
    arrays = states[part].arrays
    name = data.draw(st.sampled_from(sorted(arrays)))
    values = arrays.pop(name)
    change = data.draw(st.sampled_from(["none", "float", "flat", "longer", "scalar", "object"]))
    assume((part, name, change) != ("proposed", "pairs", "longer"))  # one pair more does no harm
    changed: dict[str, Any] = {
        "float": values.astype(np.float64),
        "flat": values[..., None],
        "longer": np.concatenate([values, values[-1:]]),
        "scalar": values.reshape(-1)[0],
        "object": values.astype(object),
    }
    if change != "none":
        arrays[name] = np.asarray(changed[change])
    with pytest.raises(ValueError, match="do not fit"):
        loaded(kept, states)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ids", [1] * 50),
        ("ids", ["a"]),
        ("paths", [None]),
        ("paths", [3, 4]),
        ("metadata", [[-1, "en", None]]),
        ("metadata", [[50, "en", None]]),
        ("metadata", [[0, 1, None]]),
        ("metadata", [[0, "en"]]),
        ("skipped", [["a", "b", "c", "d"]]),
        ("inputs", [["a", 1]]),
        ("bytes", "many"),
    ],
)
def test_facts_of_another_form_are_refused(kept: Kept, name: str, value: object) -> None:
    states = copied(kept.states)
    states["collected"].facts[name] = value
    with pytest.raises(ValueError, match=r"fit|unpack"):
        loaded(kept, states)
