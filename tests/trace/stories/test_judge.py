"""The judge of stories: in any order, of the two documents alone, and never far apart in time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedup.trace.stories import judge as module
from dedup.trace.stories.days import MOST_APART
from dedup.trace.stories.decision import FEATURES, LEAST, LIKELY, model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.trace.stories.judge import StoryJudge

Report = tuple[str, str, str | None]

FIRE = (
    (
        "A fire at a garment factory in Dhaka killed 27 workers on Monday, police chief Rahim Uddin said. The owner of "
        "the Padma mill was arrested. Relatives waited outside the gates of the building in Tejgaon through the night."
    ),
    (
        "Dhaka: 27 dead in garment factory blaze. At least 27 people died when flames tore through the Padma mill in "
        "the Tejgaon district of Dhaka. Rahim Uddin, chief of police, told reporters that the owner is in custody."
    ),
)
BANK = (
    "The central bank of Kenya raised its key rate to 9.5 percent because of rising food prices. Governor Patrick "
    "Njoroge said that inflation had reached 7.1 percent in Nairobi, and that the shilling had lost much of its value."
)


def all_pairs(n: int) -> list[tuple[int, int]]:
    return [(a, b) for a in range(n) for b in range(a + 1, n)]


def as_array(pairs: Sequence[tuple[int, int]]) -> np.ndarray[tuple[int, ...], np.dtype[np.intp]]:
    return np.array(pairs, np.intp).reshape(-1, 2)


def likely(judge: StoryJudge, pairs: Sequence[tuple[int, int]]) -> list[float]:
    told = judge.judge(as_array(pairs))
    assert told.pairs.tolist() == [list(pair) for pair in pairs]
    found: list[float] = told.likely.tolist()
    return found


@settings(max_examples=40)
@given(data=st.data())
def test_order_does_not_count(
    data: st.DataObject, reports: st.SearchStrategy[Report], judge_of: Callable[[Sequence[Report]], StoryJudge]
) -> None:
    own = data.draw(st.lists(reports, min_size=2, max_size=5))
    order = data.draw(st.permutations(range(len(own))))
    pairs = data.draw(st.permutations(all_pairs(len(own))))
    expected = likely(judge_of(own), [(order[b], order[a]) for a, b in pairs])
    assert likely(judge_of([own[row] for row in order]), pairs) == expected


@settings(max_examples=40)
@given(data=st.data())
def test_a_pair_among_others_is_a_pair_alone(
    data: st.DataObject, reports: st.SearchStrategy[Report], judge_of: Callable[[Sequence[Report]], StoryJudge]
) -> None:
    own = data.draw(st.lists(reports, min_size=2, max_size=5))
    pairs = all_pairs(len(own))
    among = likely(judge_of(own), pairs)
    alone = [likely(judge_of([own[a], own[b]]), [(0, 1)])[0] for a, b in pairs]
    assert among == alone
    judge = judge_of(own)
    assert likely(judge, pairs) == likely(judge, pairs)  # what was read before is what it was


@settings(max_examples=40)
@given(data=st.data())
def test_what_is_told_is_what_the_features_say(
    data: st.DataObject, reports: st.SearchStrategy[Report], judge_of: Callable[[Sequence[Report]], StoryJudge]
) -> None:
    """Days are read only where they could make a story; that changes nothing about which pairs are."""
    own = data.draw(st.lists(reports, min_size=2, max_size=5))
    pairs = all_pairs(len(own))
    judge = judge_of(own)
    features = judge.features(as_array(pairs))
    assert features.shape == (len(pairs), len(FEATURES))
    said = model().probability(features)  # none of the reports is long
    gap = np.expm1(features[:, FEATURES.index("apart")])
    expected = (said >= LIKELY) & (gap < MOST_APART + 0.5)
    sizes = np.concatenate([judge._seen(np.array([row]), None, within=True)[0].sizes for row in range(len(own))])
    expected &= sizes[as_array(pairs)].min(axis=1) >= LEAST
    assert [value >= LIKELY for value in likely(judge, pairs)] == expected.tolist()


@settings(max_examples=40)
@given(data=st.data())
def test_days_that_do_not_matter_are_not_read(
    data: st.DataObject, judge_of: Callable[[Sequence[Report]], StoryJudge]
) -> None:
    """Whichever document says when it was published, or speaks of a day, and whichever is read first."""
    days = st.sampled_from(["", " It was the worst since 3 March.", " It was the worst since 20 November."])
    stated = st.sampled_from([None, "2021-06-28", "2021-06-30"])
    reports = st.tuples(st.sampled_from(["en", "vi"]), st.sampled_from([*FIRE, BANK, FIRE[0] + BANK]), days, stated)
    own = [
        (language, text + day, on) for language, text, day, on in data.draw(st.lists(reports, min_size=2, max_size=4))
    ]
    pairs = all_pairs(len(own))
    judge = judge_of(own)
    found = likely(judge, pairs)
    assert found == likely(judge_of(own[::-1]), [(len(own) - 1 - b, len(own) - 1 - a) for a, b in pairs])
    assert found == [likely(judge_of([own[a], own[b]]), [(0, 1)])[0] for a, b in pairs]
    said = model().probability(judge.features(as_array(pairs)))
    assert [value >= LIKELY for value in found] == (said >= LIKELY).tolist()
    assert [value for value in found if value >= LIKELY] == said[said >= LIKELY].tolist()


def test_beside_a_document_without_days_those_of_others_are_not_read(
    judge_of: Callable[[Sequence[Report]], StoryJudge],
) -> None:
    judge = judge_of([("en", FIRE[0], "2021-06-28"), ("en", FIRE[1].replace("Monday", "the day"), None)])
    assert likely(judge, [(0, 1)])[0] >= LIKELY
    assert set(judge._days) == {1}


@settings(max_examples=30)
@given(data=st.data(), gap=st.integers(MOST_APART + 1, 2000), language=st.sampled_from(["en", "und"]))
def test_far_apart_is_never_one_story(
    data: st.DataObject, gap: int, language: str, judge_of: Callable[[Sequence[Report]], StoryJudge]
) -> None:
    texts = data.draw(st.tuples(*[st.sampled_from([*FIRE, BANK])] * 2))
    days = date(2021, 6, 28), date(2021, 6, 28) + timedelta(gap)
    own = [(language, text, day.isoformat()) for text, day in zip(texts, days, strict=True)]
    assert likely(judge_of(own), [(0, 1)])[0] < LIKELY


@settings(max_examples=20)
@given(data=st.data())
def test_blocks_and_threads_change_nothing(
    data: st.DataObject, reports: st.SearchStrategy[Report], judge_of: Callable[[Sequence[Report]], StoryJudge]
) -> None:
    own = data.draw(st.lists(reports, min_size=2, max_size=5))
    pairs = as_array(all_pairs(len(own)))
    expected = judge_of(own).judge(pairs).likely.tolist()
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(2) as pool:
        patch.setattr(module, "_PAIRS_AT_ONCE", 2)
        patch.setattr(module, "_TEXTS_AT_ONCE", 1)
        assert judge_of(own).judge(pairs, pool).likely.tolist() == expected


def test_no_pairs(judge_of: Callable[[Sequence[Report]], StoryJudge]) -> None:
    assert likely(judge_of([]), []) == []
    assert len(judge_of([]).features(as_array([]))) == 0


@pytest.mark.parametrize("language", ["en", "und", "zh"])
def test_documents_without_terms_tell_nothing(
    language: str, judge_of: Callable[[Sequence[Report]], StoryJudge]
) -> None:
    own = [(language, text, "2021-06-28") for text in ("", "", "?", FIRE[0])]
    found = likely(judge_of(own), all_pairs(len(own)))
    assert np.isfinite(found).all()
    assert max(found) < LIKELY


@pytest.mark.parametrize(
    ("days", "same"), [((None, None), True), (("2021-06-28",) * 2, True), (("2021-06-28", "2021-07-06"), False)]
)
def test_reports_of_one_fire(
    days: tuple[str | None, str | None], same: bool, judge_of: Callable[[Sequence[Report]], StoryJudge]
) -> None:
    own = [("en", text, day) for text, day in zip(FIRE, days, strict=True)]
    judge = judge_of([*own, ("en", BANK, days[0])])
    found = likely(judge, [(0, 1), (0, 2), (1, 2)])
    assert (found[0] >= LIKELY) is same
    assert max(found[1:]) < LIKELY


def test_what_is_reported_is_never_certain(judge_of: Callable[[Sequence[Report]], StoryJudge]) -> None:
    told = judge_of([("en", FIRE[0], "2021-06-28")] * 2).judge(as_array([(0, 1)]))
    assert told.sure.max() <= 0.999
    assert np.array_equal(told.sure, told.sure.round(3))


@pytest.mark.parametrize("words", [1, 2, 4])
def test_a_few_words_are_no_story(words: int, judge_of: Callable[[Sequence[Report]], StoryJudge]) -> None:
    text = " ".join(["Talks", "collapse", "Dhaka", "quokka"][:words])
    assert (
        likely(judge_of([("en", text, None), ("en", text, None), ("und", f"{text} zyx", None)]), all_pairs(3))
        == [0] * 3
    )
