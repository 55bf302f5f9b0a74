from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dedup.report.html.timeline import scale
from dedup.trace.ledger.moments import Moment

_MOMENTS = st.lists(
    st.tuples(st.floats(-3e7, 9e7), st.floats(1, 3e6)).map(lambda one: Moment(one[0], one[0] + one[1])),
    min_size=1,
    max_size=6,
)


@given(_MOMENTS)
def test_every_bar_is_on_the_scale_and_can_be_seen(moments: list[Moment]) -> None:
    drawn = scale(moments)
    assert drawn is not None
    for moment in moments:
        bar = drawn.bar(moment)
        assert bar.start >= 0
        assert bar.width > 0
        assert bar.start + bar.width <= 100.01


@given(_MOMENTS)
def test_ticks_are_few_and_in_order(moments: list[Moment]) -> None:
    drawn = scale(moments)
    assert drawn is not None
    ticks = drawn.ticks
    assert len(ticks) <= 8
    assert [tick.at for tick in ticks] == sorted({tick.at for tick in ticks})
    assert all(0 <= tick.at <= 100 for tick in ticks)


def test_an_earlier_date_stands_left() -> None:
    drawn = scale([Moment(0, 60), Moment(5000, 6000)])
    assert drawn is not None
    assert drawn.bar(Moment(0, 60)).start < drawn.bar(Moment(5000, 6000)).start


def test_a_century_has_ticks_too() -> None:
    drawn = scale([Moment(-50_000_000, 0), Moment(0, 30_000_000)])
    assert drawn is not None
    assert 2 <= len(drawn.ticks) <= 8
    assert all(len(tick.label) == 4 for tick in drawn.ticks)
