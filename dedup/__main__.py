"""``dedup``, and ``python -m dedup``."""

from __future__ import annotations

import sys
from typing import NoReturn

from dedup.interrupt import Interrupted, listen

__all__ = ["main"]


def main() -> NoReturn:
    """Run the command line; a signal that comes while it is still being imported ends it quietly too."""
    listen()
    try:
        from dedup.cli import main as run

        run()
    except Interrupted as stop:
        sys.exit(stop.status)


if __name__ == "__main__":
    main()
