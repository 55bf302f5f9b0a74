"""When a document was published is told at once as it is told among all of its dates."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dedup.trace.dates import FoundDate, dates_of, published_on

TEXTS = st.lists(
    st.sampled_from(
        ["HANOI, June 3 (Reuters) - Exports rose.", "07:10 22/07/2016", "Ngày 21/7", "He spoke on Monday.",
         "June 4, 2021", "Published: 2021-06-05", "It will end on 2022-01-02.", "", "2021"]
    ),
    max_size=5,
).map("\n\n".join)  # fmt: skip
STATED = st.sampled_from([None, "", "2021-06-04", "2021-06-04T10:00:00Z", "no date", FoundDate.of(date(2020, 1, 2))])


@given(text=TEXTS, language=st.sampled_from([None, "en", "vi"]), stated=STATED)
def test_the_same_as_among_all(text: str, language: str | None, stated: str | FoundDate | None) -> None:
    assert published_on(text, language, stated) == dates_of(text, language, stated).published
