"""The server of a shared index: scripts that it runs, many of them in one round trip, and what can go wrong."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, Final

from dedup.errors import DedupError, InputError, OutputError, UsageError
from dedup.near.candidates import (
    BAND_CAP,
    MIN_SHARED,
    PER_MILLE_LARGE,
    PER_MILLE_LIGHT,
    PER_MILLE_SMALL,
    SKETCH_CAP,
)
from dedup.near.matches import MOST_COPIES
from dedup.near.sketches import LOG_SCALE, SKETCH_FLOOR

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.index.address import Address

__all__ = ["MOST_FACTS", "MOST_HASHES", "MOST_TEXT", "Call", "Server"]

#: A script by its name, and its arguments after the header.
Call = tuple[str, "Sequence[bytes | str | int]"]

#: Bytes of a text that a shared index takes: a script keeps the server from everybody else, a tenth of a second for so
#: much.
MOST_TEXT: Final = 2 << 20
#: Bytes of an array of shingle hashes, of which a text has at most one for each of its bytes.
MOST_HASHES: Final = 8 * MOST_TEXT
#: Bytes of the id and the facts of a document.
MOST_FACTS: Final = 1 << 20
#: Bytes of a compressed text, which can be a little larger than it was; what is longer is damaged.
_MOST_KEPT: Final = MOST_TEXT + (MOST_TEXT >> 4)
#: Matches of one document that are listed with it; of the others each lists it.
_MOST_MATCHES: Final = 4096
_LIMITS: Final = {
    "BAND_CAP": BAND_CAP,
    "SKETCH_CAP": SKETCH_CAP,
    "MIN_SHARED": MIN_SHARED,
    "PER_MILLE_LARGE": PER_MILLE_LARGE,
    "PER_MILLE_SMALL": PER_MILLE_SMALL,
    "PER_MILLE_LIGHT": PER_MILLE_LIGHT,
    "LOG_SCALE": LOG_SCALE,
    "SKETCH_FLOOR": SKETCH_FLOOR,
    "MOST_COPIES": MOST_COPIES,
    "MOST_KINDS": 256,  # of documents with the same tokens whose boilerplate differs
    "MOST_MATCHES": _MOST_MATCHES,
    "MOST_READ": 1 << 18,
    "MOST_KEPT": _MOST_KEPT,
    "MOST_FACTS": MOST_FACTS,
    "MOST_HASHES": MOST_HASHES,
    "MOST_LOOKED": 10_000,  # rows that may have gone
    "AT_ONCE": 4000,  # arguments of a call, of which Lua takes less than 8,000
}
#: Calls, and bytes of their arguments, that are sent together; what is sent waits in the memory of both sides.
_CALLS_AT_ONCE: Final = 256
_BYTES_AT_ONCE: Final = 4 << 20
#: Seconds without a word after which a connection is tried before it is used.
_IDLE: Final = 30
_DAMAGED: Final = re.compile(r"DEDUPDAMAGED (\w+)")


@cache
def _scripts() -> dict[str, str]:
    """The scripts by name; all begin with what they have in common."""
    folder = resources.files("dedup.index.shared") / "scripts"
    limits = "".join(f"local {name} = {value}\n" for name, value in _LIMITS.items())
    common = (folder / "common.lua").read_text("utf-8")
    names = (file.name for file in folder.iterdir())
    return {
        name.removesuffix(".lua"): limits + common + (folder / name).read_text("utf-8")
        for name in sorted(names)
        if name.endswith(".lua") and name != "common.lua"
    }


class Server:
    """A connection to the server of a shared index.

    Parameters
    ----------
    address
        Where it is.

    Raises
    ------
    UsageError
        If the package redis is not there.
    InputError
        If the server cannot be reached.
    """

    def __init__(self, address: Address) -> None:
        try:
            import redis
            from redis.backoff import NoBackoff
            from redis.retry import Retry
        except ImportError:
            raise UsageError("a shared index needs the package redis: pip install 'dedup-trace[redis]'") from None
        self.address = address
        self.header = ""
        #: How often an answer was waited for.
        self.trips = 0
        where: dict[str, Any] = {"host": address.host, "port": address.port}
        if address.scheme == "unix":
            where = {"unix_socket_path": address.path}
        elif address.scheme == "rediss":
            where |= {"ssl": True, "ssl_ca_certs": address.certificates}
        self._client = redis.Redis(
            **where,
            db=address.db,
            username=address.username,
            password=address.password,
            socket_timeout=address.timeout,
            socket_connect_timeout=address.timeout,
            # What was sent may have been done though no answer came: whoever asks decides whether to ask again.
            retry=Retry(NoBackoff(), 0),
            health_check_interval=_IDLE,
            decode_responses=False,
            protocol=2,
        )
        self._digests = dict.fromkeys(_scripts(), "")

    def open(self, header: str | None) -> str:
        """Make the index with a header unless it is there or none is given; gives the header that it has, or nothing.

        Raises
        ------
        InputError, OutputError
            If the server cannot be reached, or does not take it.
        """
        key = self.address.prefix + "header"
        try:
            self._load()
            if header is not None:
                self._client.set(key, header, nx=True)
            if self._client.strlen(key) > MOST_FACTS:
                raise InputError(f"{self.address}: its header is damaged")
            found: Any = self._client.get(key)
        except Exception as error:
            raise self._told(error, writing=header is not None) from None
        self.header = "" if found is None else found.decode("utf-8", "replace")
        return self.header

    def evicts(self) -> bool:
        """Whether the server lets go of keys when its memory is full; no if it does not say."""
        with suppress(Exception):  # a user may be forbidden to ask
            told: Any = self._client.info("memory")
            return str(told.get("maxmemory_policy", "")).startswith("allkeys") and bool(told.get("maxmemory"))
        return False

    def run(self, calls: Sequence[Call], *, writing: bool = False) -> list[Any]:
        """Run scripts, one after the other, in as few round trips as that takes; gives what each answered.

        Raises
        ------
        InputError, OutputError
            If the server is gone, or one of them failed; of those before it all that they did stays.
        """
        found: list[Any] = []
        for part in _parts(calls):
            answers = self._sent(part, writing=writing)
            missing = [i for i, answer in enumerate(answers) if _is_missing(answer)]
            if missing:  # the server was started again, or has forgotten its scripts
                self._reload(writing=writing)
                again = self._sent([part[i] for i in missing], writing=writing)
                for i, answer in zip(missing, again, strict=True):
                    answers[i] = answer
            for answer in answers:
                if isinstance(answer, Exception):
                    raise self._told(answer, writing=writing) from None
            found += answers
        return found

    def _sent(self, calls: Sequence[Call], *, writing: bool) -> list[Any]:
        prefix, header = self.address.prefix, self.header
        self.trips += 1
        try:
            pipeline: Any = self._client.pipeline(transaction=False)
            for name, arguments in calls:
                pipeline.execute_command("EVALSHA", self._digests[name], 1, prefix, header, *arguments)
            answers: list[Any] = pipeline.execute(raise_on_error=False)
            return answers
        except Exception as error:
            raise self._told(error, writing=writing) from None

    def _load(self) -> None:
        pipeline: Any = self._client.pipeline(transaction=False)
        for source in _scripts().values():
            pipeline.execute_command("SCRIPT LOAD", source)
        for name, digest in zip(_scripts(), pipeline.execute(raise_on_error=False), strict=True):
            if isinstance(digest, Exception):
                raise digest
            self._digests[name] = digest.decode() if isinstance(digest, bytes) else str(digest)

    def _reload(self, *, writing: bool) -> None:
        try:
            self._load()
        except Exception as error:
            raise self._told(error, writing=writing) from None

    def usage(self, keys: Sequence[bytes | str]) -> list[int]:
        """Bytes of memory of some keys."""
        try:
            pipeline = self._client.pipeline(transaction=False)
            for key in keys:
                pipeline.memory_usage(key)
            return [int(own or 0) for own in pipeline.execute()]
        except Exception as error:
            raise self._told(error, writing=False) from None

    def close(self) -> None:
        """Let go of the connections."""
        with suppress(Exception):
            self._client.close()

    def damaged(self, what: str) -> InputError:
        """The error of something in the server that no index has written."""
        return InputError(f"{self.address}: {what} of the index is damaged, or was written by something else")

    def _told(self, error: Exception, *, writing: bool) -> Exception:
        """An error as a sentence; anything but an error of the server stays what it is."""
        import redis

        if isinstance(error, DedupError) or not isinstance(error, redis.RedisError | OSError):
            return error
        text = " ".join(str(error).split())[:200]
        kind = OutputError if writing else InputError
        kept_before = "; what was acknowledged before is kept by the server"
        if "DEDUPGONE" in text:
            return kind(f"{self.address}: the index is gone, or another was made in its place: open it again")
        if found := _DAMAGED.search(text):
            return self.damaged(f"the key {found[1]!r}")
        # What is not told by a class of its own is what a script stumbled over.
        if type(error) is redis.ResponseError and ("WRONGTYPE" in text or "script" in text):
            return self.damaged("a key")
        if isinstance(error, redis.AuthenticationError | redis.exceptions.NoPermissionError):
            return kind(f"{self.address}: the server wants another user or password, or forbids what an index needs")
        if isinstance(error, redis.TimeoutError | TimeoutError):
            return kind(f"{self.address}: no answer within {self.address.timeout:g} seconds{kept_before}")
        if isinstance(error, redis.ConnectionError | OSError):
            return kind(f"{self.address}: the server cannot be reached: {text}{kept_before}")
        return kind(f"{self.address}: the server refuses: {text}{kept_before}")


def _is_missing(answer: object) -> bool:
    return isinstance(answer, Exception) and type(answer).__name__ == "NoScriptError"


def _parts(calls: Sequence[Call]) -> Iterator[list[Call]]:
    """Calls, so many as are sent together."""
    part, size = list[Call](), 0
    for call in calls:
        own = sum(len(argument) if isinstance(argument, bytes | str) else 8 for argument in call[1])
        if part and (len(part) == _CALLS_AT_ONCE or size + own > _BYTES_AT_ONCE):
            yield part
            part, size = [], 0
        part.append(call)
        size += own
    if part:
        yield part
