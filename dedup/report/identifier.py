"""Names for PROV, GraphML and JSON-LD that any id can be made into, and that no two ids share."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["identifier", "joined"]

# What PROV-N lets stand in the local part of a name; a full stop neither first nor last, and no hyphen first.
_FORBIDDEN: Final = re.compile(r"[^A-Za-z0-9_./-]|\A[.-]|\.\Z")
_EMPTY: Final = "~"
_JOINT: Final = "+"


def identifier(text: str) -> str:
    """Write a text with the percent-encoded UTF-8 of every character that a name may not have.

    Half of a surrogate pair, too, stays what it is, so that different texts stay different.

    Examples
    --------
    >>> identifier("news/a.txt"), identifier("a b"), identifier("é."), identifier("")
    ('news/a.txt', 'a%20b', '%C3%A9%2E', '~')
    """
    return _FORBIDDEN.sub(_encoded, text) or _EMPTY


def joined(*texts: str) -> str:
    """One name for several texts.

    Examples
    --------
    >>> joined("a", "b"), joined("a+b", "c")
    ('a+b', 'a%2Bb+c')
    """
    return _JOINT.join(map(identifier, texts))


def _encoded(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode("utf-8", "surrogatepass"))
