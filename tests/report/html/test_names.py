from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dedup.report.html.names import STORY_FILE, file_name


@given(st.text())
def test_every_id_gives_a_name_that_is_safe_everywhere(story: str) -> None:
    name = file_name(story)
    assert STORY_FILE.fullmatch(name)
    assert len(name) <= 64
    assert name == file_name(story)


def test_ids_that_look_alike_have_names_of_their_own() -> None:
    assert len({file_name(story) for story in ("a b", "a-b", "A B", "a  b", "a/b")}) == 5
