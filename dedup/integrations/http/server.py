"""The server that runs the service: where it listens, who may know of it, how it stops.

It is uvicorn and not granian because of how it ends and what can be ended. Here there is one process, which holds the
one writer an index can have; it takes a socket that is open, so that port 0 can be told; a signal stops it in order,
and the index is closed by the thread that opened it; and the protocol can be given an end to slow heads, unread answers
and half-closed connections, as it is in `protocol`. Granian works in a process of its own behind a supervisor, and has
limits of its own only. With an index that costs nothing, uvicorn 0.54 with uvloop answered 4,000 requests of one
document a second and 29,700 documents in batches of 50; granian 2.8 2,200 and 21,900, on the same two busy cores.
"""

from __future__ import annotations

import contextlib
import gc
import ipaddress
import logging
import os
import socket
import time
from typing import TYPE_CHECKING, Final

from dedup import interrupt
from dedup.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from dedup.index import Index
    from dedup.integrations.http.limits import Limits

__all__ = ["TOKEN", "listening", "serve", "token_of", "told"]

#: The environment variable of the token.
TOKEN: Final = "DEDUP_TOKEN"  # noqa: S105  # its name

_LEAST: Final = 16  # characters of a token
_LONGEST: Final = 4096  # bytes of its file
_BACKLOG: Final = 1024


def token_of(path: Path | None) -> str | None:
    """The token that clients must know: what stands in a file, or else in the environment.

    Raises
    ------
    UsageError
        If it is none that could be sent, or that could be guessed.
    InputError
        If the file cannot be read.
    """
    where = TOKEN if path is None else str(path)
    if path is None:
        stated = os.environ.get(TOKEN)
        if stated is None:
            return None
    else:
        try:
            with path.open("rb") as file:
                stated = file.read(_LONGEST).decode("utf-8", "replace")
        except OSError as error:
            raise InputError(f"{path}: the token cannot be read: {error.strerror or error}") from error
    token = stated.strip()
    if len(token) < _LEAST or not token.isascii() or not token.isprintable() or " " in token:
        raise UsageError(f"{where}: a token is {_LEAST} or more letters, digits and signs, without blanks")
    return token


@contextlib.contextmanager
def listening(host: str, port: int, token: str | None) -> Iterator[socket.socket]:
    """A socket that listens; any address that is not this machine's own needs a token.

    Raises
    ------
    UsageError
        If there is no such address, it is in use, or it needs a token.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError) as error:
        raise UsageError(f"--host {host}: there is no such address: {error}") from None
    family, kind, protocol, _, address = found[0]
    if token is None and not ipaddress.ip_address(str(address[0]).partition("%")[0]).is_loopback:
        raise UsageError(
            f"--host {host}: others could reach the service, so it needs a token: set {TOKEN}, or give --token-file"
        )
    listener = socket.socket(family, kind, protocol)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(address)
            listener.listen(_BACKLOG)
        except OSError as error:
            raise UsageError(f"--host {host} --port {port}: cannot listen there: {error.strerror or error}") from None
        listener.setblocking(False)
        yield listener
    finally:
        listener.close()


def serve(
    index: Index,
    listener: socket.socket,
    limits: Limits,
    *,
    read_only: bool = False,
    token: str | None = None,
    access: Callable[[str], None] | None = None,
    ready: Callable[[], None] | None = None,
) -> None:
    """Answer requests until a signal comes, then let those at work end.

    Parameters
    ----------
    index
        The index.
    listener
        Where requests come in.
    limits, read_only, token, access
        As of `dedup.integrations.http.application`.
    ready
        Is called when requests are answered.
    """
    import uvicorn

    from dedup.integrations.http import protocol
    from dedup.integrations.http.app import application

    class Server(uvicorn.Server):
        """A server that says when it is ready, sweeps its connections, and ends without raising its signal again."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if ready is not None:
                ready()

        async def on_tick(self, counter: int) -> bool:
            if counter % 10 == 0:
                now = time.monotonic()
                for connection in list(self.server_state.connections):
                    if isinstance(connection, protocol.Protocol):
                        connection.swept(now)
            return await super().on_tick(counter)

        @contextlib.contextmanager
        def capture_signals(self) -> Iterator[None]:
            yield  # they are handed over before there is a loop, which has a pipe of its own to wait for them

    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # what went wrong, the guard has said
    gc.enable()  # a command makes no cycles, and a server makes some with every request
    config = uvicorn.Config(
        application(index, limits=limits, read_only=read_only, token=token, access=access),
        http=protocol.of(limits),
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=max(round(limits.stop), 1),
    )
    server = Server(config)
    interrupt.hand_over(server.handle_exit)
    server.run(sockets=[listener])
    if not server.started:
        raise UsageError("the service did not start; its log says why")


def told(listener: socket.socket) -> str:
    """The address of a socket, as a browser takes it."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
