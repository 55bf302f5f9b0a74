"""The site that a document stands on, by its address or else its outlet, as far as somebody states them."""

from __future__ import annotations

import re
from array import array
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

__all__ = ["NO_SITE", "Sites", "site_of"]

#: The number of no site.
NO_SITE: Final = -1

_HOST: Final = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:)?//(?:[^/?#@\s]*@)?([^/?#:\s]+)", re.IGNORECASE)
_BARE_HOST: Final = re.compile(r"\s*((?:[\w-]+\.)+[^\W\d_]{2,})\.?(?:[/?#:]|\s*\Z)")
_SAME_SITE: Final = re.compile(r"(?:(?:www\d?|m|amp|mobile)\.)+(?=[^.]+\.)")  # the same pages for another reader


def site_of(url: str | None, outlet: str | None = None) -> str | None:
    """The site of a document: the host of its address without ``www.`` and the like, or else its outlet.

    Hosts that only share a domain stay apart: of ``a.blogspot.com`` and ``b.blogspot.com`` nobody could tell without a
    list, and to take one site for two only finds less.

    Examples
    --------
    >>> site_of("https://www.example.com/news/1?x=y"), site_of("//M.Example.com:80"), site_of("example.com/a", "Ex")
    ('example.com', 'example.com', 'example.com')
    >>> site_of("/news/1", "The Example "), site_of(None, "www.example.com"), site_of("a", " ")
    ('the example', 'example.com', None)
    """
    found = url and (_HOST.match(url) or _BARE_HOST.match(url))
    name = found[1].rstrip(".") if found else " ".join((outlet or "").split())
    return _SAME_SITE.sub("", name.casefold(), count=1) or None


class Sites:
    """The sites of documents by row, as numbers; where nobody states any, nothing.

    Examples
    --------
    >>> sites = Sites()
    >>> sites.note(1, "https://example.com/1", None)
    >>> sites.numbers(3).tolist(), sites.names
    ([-1, 0, -1], ['example.com'])
    """

    def __init__(self, names: Sequence[str] = (), numbers: NDArray[np.int32] | None = None) -> None:
        self.names = list(names)
        self._number_of = {name: number for number, name in enumerate(names)}
        self._numbers = array("i", [] if numbers is None else numbers.tolist())

    def note(self, row: int, url: str | None, outlet: str | None) -> None:
        """Say where a row stands; rows come in order, but those of which nothing is known may be left out."""
        site = site_of(url, outlet) if url or outlet else None
        if site is None:
            return
        number = self._number_of.setdefault(site, len(self.names))
        if number == len(self.names):
            self.names.append(site)
        self._numbers.extend([NO_SITE] * (row - len(self._numbers)))
        self._numbers.append(number)

    def numbers(self, rows: int) -> NDArray[np.int32]:
        """The number of each row's site."""
        found = np.full(rows, NO_SITE, np.int32)
        found[: len(self._numbers)] = self._numbers
        return found
