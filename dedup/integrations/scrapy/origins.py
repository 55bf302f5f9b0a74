"""Which response an item came from, which Scrapy does not tell its pipelines."""

from __future__ import annotations

import weakref
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from scrapy.spidermiddlewares.base import BaseSpiderMiddleware

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response

__all__ = ["NOWHERE", "Origin", "OriginMiddleware"]


class Origin(NamedTuple):
    """Where an item came from.

    Parameters
    ----------
    response
        Its response; None if it has none, or another pipeline has put another item in its place.
    place
        The how manieth item of that response it is, from 1.
    """

    response: Response | None
    place: int


NOWHERE: Final = Origin(None, 1)


class OriginMiddleware(BaseSpiderMiddleware):
    """Remembers of each item the response that it was made of, until the pipeline asks.

    Nothing is kept alive by that: what nobody asks about is forgotten with the response, which Scrapy holds until all
    its items are done with.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._items: dict[int, tuple[Any, weakref.ref[Response], int]] = {}
        self._made: dict[int, tuple[weakref.ref[Response], list[int]]] = {}  # by the address of a response

    def get_processed_item(self, item: Any, response: Response | None) -> Any:
        """Remember where an item came from."""
        if response is not None and item is not None:
            known = self._made.get(id(response))
            if known is None:
                known = self._made[id(response)] = weakref.ref(response, partial(self._forget, id(response))), []
            reference, made = known
            made.append(id(item))
            self._items[id(item)] = item, reference, len(made)
        return item

    def _forget(self, address: int, gone: weakref.ref[Response]) -> None:
        """A response has gone; another item may have the id of one of its own by now."""
        _, made = self._made.pop(address)
        for own in made:
            known = self._items.get(own)
            if known is not None and known[1] is gone:
                del self._items[own]

    def taken(self, item: Any) -> Origin:
        """Where an item came from, told once."""
        known, response, place = self._items.pop(id(item), (None, None, 1))
        if known is not item or response is None:
            return NOWHERE
        return Origin(response(), place)
