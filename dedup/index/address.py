"""Where a shared index is: a URL whose password is never shown."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from typing import Final, TypeGuard
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from dedup.errors import UsageError

__all__ = ["Address"]

_SCHEMES: Final = ("redis", "rediss", "unix")
_NAME: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")
_PORT: Final = 6379
#: Seconds for which a server is waited for.
_TIMEOUT: Final = 10.0
_LONGEST: Final = 3600.0
#: Where a user and a password are looked for that the URL does not hold, since all users of a machine see its commands.
_USER: Final = "DEDUP_REDIS_USERNAME"
_PASSWORD: Final = "DEDUP_REDIS_PASSWORD"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Address:
    """The place of a shared index; as text it has neither user nor password.

    Parameters
    ----------
    scheme
        ``redis``, ``rediss`` (with TLS) or ``unix`` (a socket of this machine).
    host, port, path
        The server; the path is that of a socket.
    db
        The number of its database.
    name
        The index in that.
    timeout
        Seconds for which an answer is waited for.
    certificates
        A file of certificates that are trusted instead of those of the system.
    username, password
        What the server asks for.

    Examples
    --------
    >>> str(Address.of("redis://crawler:secret@cache.example:6380/2?name=news"))
    'redis://cache.example:6380/2?name=news'
    >>> Address.is_one("redis://localhost"), Address.is_one("news.dedup")
    (True, False)
    """

    scheme: str
    host: str
    port: int
    path: str
    db: int
    name: str
    timeout: float = _TIMEOUT
    certificates: str | None = None
    username: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)

    @staticmethod
    def is_one(place: object) -> TypeGuard[str | Address]:
        """Whether something is the place of a shared index, and not a folder."""
        return isinstance(place, Address) or (
            isinstance(place, str) and place.partition("://")[0].lower() in _SCHEMES and "://" in place
        )

    @classmethod
    def of(cls, url: str | Address) -> Address:
        """Read a URL.

        Raises
        ------
        UsageError
            If it makes no sense; the message shows none of it that may be secret.
        """
        if isinstance(url, Address):
            return url
        try:
            parts = urlsplit(url)
            port = parts.port or _PORT
            given = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
        except ValueError:
            raise UsageError("the address of a shared index is not a URL like redis://host:6379/0?name=news") from None
        scheme = parts.scheme.lower()
        db = _database(parts, given)
        name, timeout, certificates = given.pop("name", "dedup"), given.pop("timeout", None), given.pop("ca", None)
        if given:
            raise UsageError(f"the address of a shared index has name, timeout and ca, and not {', '.join(given)}")
        if not _NAME.fullmatch(name):
            raise UsageError("the name of a shared index is up to 64 letters, digits, dots, hyphens and underscores")
        return cls(
            scheme,
            (parts.hostname or "localhost") if scheme != "unix" else "",
            port,
            unquote(parts.path) if scheme == "unix" else "",
            db,
            name,
            _seconds(timeout),
            certificates,
            unquote(parts.username or "") or os.environ.get(_USER) or None,
            unquote(parts.password or "") or os.environ.get(_PASSWORD) or None,
        )

    @property
    def prefix(self) -> str:
        """What all keys of the index begin with; the braces keep them together in a cluster."""
        return f"dedup:{{{self.name}}}:"

    def __str__(self) -> str:
        if self.scheme == "unix":
            return f"unix://{self.path}?db={self.db}&name={self.name}"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}/{self.db}?name={self.name}"


def _database(parts: SplitResult, given: dict[str, str]) -> int:
    stated = given.pop("db", "") if parts.scheme.lower() == "unix" else parts.path.strip("/")
    if not stated:
        return 0
    if not (stated.isascii() and stated.isdigit() and len(stated) < 6):
        raise UsageError("the address of a shared index names a database by its number, as in redis://host:6379/0")
    return int(stated)


def _seconds(stated: str | None) -> float:
    if stated is None:
        return _TIMEOUT
    try:
        seconds = float(stated)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _LONGEST:
        raise UsageError(f"the timeout of a shared index is a number of seconds up to {_LONGEST:.0f}")
    return seconds
