"""An item is told the response that it was made of, whatever became of other items and responses meanwhile."""

from __future__ import annotations

import gc
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("scrapy")

from scrapy.http import Response
from scrapy.utils.test import get_crawler

from dedup.integrations.scrapy.origins import NOWHERE, OriginMiddleware

CRAWLER = get_crawler()
STEPS = st.lists(
    st.tuples(st.sampled_from(["respond", "make", "take", "drop", "end"]), st.integers(0, 50)), max_size=60
)


@settings(max_examples=40)
@given(STEPS)
def test_every_item_finds_its_response(steps: list[tuple[str, int]]) -> None:
    middleware = OriginMiddleware(CRAWLER)
    responses: list[Response] = []
    items: list[tuple[dict[str, Any], Response, int]] = []
    made: dict[str, int] = {}
    for number, (step, chosen) in enumerate(steps):
        if step == "respond":
            responses.append(Response(f"https://a.example/{number}"))
        elif step == "make" and responses:
            response = responses[chosen % len(responses)]
            made[response.url] = made.get(response.url, 0) + 1
            item: dict[str, Any] = {}
            assert middleware.get_processed_item(item, response) is item
            items.append((item, response, made[response.url]))
        elif step in ("take", "drop") and items:
            item, response, place = items.pop(chosen % len(items))
            if step == "take":
                assert middleware.taken(item) == (response, place)
                assert middleware.taken(item) == NOWHERE
            del item, response
        elif step == "end" and responses:
            responses.pop(chosen % len(responses))
    while items:
        item, response, place = items.pop()
        assert middleware.taken(item) == (response, place)
    response = None  # type: ignore[assignment]
    responses.clear()
    gc.collect()
    assert not middleware._items
    assert middleware.taken({}) == NOWHERE


def test_an_item_at_the_address_of_one_that_is_gone() -> None:
    middleware = OriginMiddleware(CRAWLER)
    first, second = Response("https://a.example/1"), Response("https://a.example/2")
    met = {
        id(item) for item in [middleware.get_processed_item({}, first) for _ in range(500)] if middleware.taken(item)
    }
    again = [middleware.get_processed_item({}, second) for _ in range(500)]
    assert met & {id(item) for item in again}
    del first
    gc.collect()
    assert all(middleware.taken(item).response is second for item in again)
