"""The site of a document, and the numbers of sites by row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedup.near.sites import NO_SITE, Sites, site_of


@pytest.mark.parametrize(
    ("url", "outlet", "site"),
    [
        ("https://www.example.com/a/b?c=d#e", None, "example.com"),
        ("HTTP://Example.COM:8080", None, "example.com"),
        ("https://user:secret@m.example.co.uk/", None, "example.co.uk"),
        ("//amp.example.com/x", None, "example.com"),
        ("https://www.com/x", None, "www.com"),
        ("https://one.blogspot.com/x", None, "one.blogspot.com"),
        ("https://пример.рф./путь", None, "пример.рф"),
        ("www.example.com/x", "Example", "example.com"),
        ("example.com", "Example", "example.com"),
        ("/a/b.html", "The  Example\n", "the example"),
        ("story-1.html", None, "story-1.html"),
        ("file:///tmp/x", None, None),
        ("a1", None, None),
        ("", "", None),
        (None, None, None),
    ],
)
def test_site_of(url: str | None, outlet: str | None, site: str | None) -> None:
    assert site_of(url, outlet) == site


@given(st.none() | st.text(), st.none() | st.text())
def test_any_address_has_a_site_or_none(url: str | None, outlet: str | None) -> None:
    found = site_of(url, outlet)
    assert found is None or (found and found == found.casefold())


@given(st.lists(st.sampled_from([None, "a.com", "b.com", "c.com"])))
def test_numbers_are_those_of_the_names(stated: list[str | None]) -> None:
    sites = Sites()
    for row, outlet in enumerate(stated):
        sites.note(row, None, outlet)
    numbers = sites.numbers(len(stated))
    assert [None if n == NO_SITE else sites.names[n] for n in numbers.tolist()] == stated
    assert Sites(sites.names, numbers).numbers(len(stated)).tolist() == numbers.tolist()
