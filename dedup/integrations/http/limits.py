"""What the service accepts, so that no client can take it away from the others."""

from __future__ import annotations

from dataclasses import dataclass

from dedup.errors import UsageError

__all__ = ["Limits"]

_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What is too much, or too slow.

    Parameters
    ----------
    body
        The largest body of a request, in bytes, as it was sent and as it unfolds to.
    batch
        The most documents of one batch.
    timeout
        Seconds in which a body must have come, a document of a batch must follow the last one, the index must have
        answered, and a client must have taken some of what it is sent.
    concurrency
        How many requests wait for the index at once; more are told to come again.
    head
        Bytes of a request beside its body.
    head_timeout
        Seconds in which these must have come, if they are less than the others.
    connections
        How many connections are open at once; more are closed again.
    held
        Bytes of bodies that are held in memory at once.
    depth
        How deep objects and arrays may nest in a record.
    ratio, ratio_from
        The most that a compressed byte may unfold to on average, from a size on.
    story
        The most documents of a story that is traced.
    stop
        Seconds that requests have to end when the service is stopped.

    Raises
    ------
    UsageError
        If a limit is not above zero.

    Examples
    --------
    >>> Limits(body=1000).batch
    10000
    """

    body: int = 64 * _MIB
    batch: int = 10_000
    timeout: float = 30.0
    concurrency: int = 64
    head: int = 1 << 16
    head_timeout: float = 10.0
    connections: int = 1000
    held: int = 512 * _MIB
    depth: int = 200
    ratio: int = 200
    ratio_from: int = _MIB
    story: int = 300
    stop: float = 8.0

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if not getattr(self, name) > 0:
                raise UsageError(f"{name}: {getattr(self, name)!r} is not above zero")
