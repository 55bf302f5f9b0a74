"""Runs `dedup` in forks of this process, which has imported it once: a command begins at once, in a process of its own.

Argument: the number of a socket. Each message on it is a command and its folder, and brings the three streams of the
command; the answer is its exit status, as of `subprocess`.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import json
import os
import pkgutil
import socket
import sys
import traceback
from importlib import import_module

#: What commands import when they need it.
MORE = ("networkx", "pyarrow.parquet", "rapidfuzz.distance", "rich.progress", "rich.table", "scipy.sparse", "sqlite3")


def import_all() -> None:
    import dedup

    modules = (module.name for module in pkgutil.walk_packages(dedup.__path__, "dedup."))
    for name in [*MORE, *(name for name in modules if not name.startswith("dedup.integrations."))]:
        with contextlib.suppress(ImportError):
            import_module(name)
    gc.collect()
    gc.freeze()  # a collection in a fork would copy all of it


def run(arguments: list[str]) -> int:
    """Run a command, and give its exit status."""
    from dedup.__main__ import main

    sys.argv[1:] = arguments
    try:
        main()
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1


def serve(ours: socket.socket) -> None:
    while True:
        message, streams, _, _ = socket.recv_fds(ours, 1 << 20, 3)
        if not message:
            return
        child = os.fork()
        if not child:
            arguments, folder = json.loads(message)
            os.chdir(folder)
            for number, stream in enumerate(streams):
                os.dup2(stream, number)
                os.close(stream)
            status = run(arguments)
            atexit._run_exitfuncs()
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)  # to take all down that was imported would take longer than most commands
        for stream in streams:
            os.close(stream)
        ours.send(b"%d" % os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command does: threads would not live on in a fork
    import_all()
    with socket.socket(fileno=int(sys.argv[1])) as own:
        serve(own)
