"""How to repeat a trace: a command, and a file of the settings that it needs."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING, Any

from dedup.report.html.shown import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["command", "configuration"]


def command(paths: Sequence[str], *, configured: bool) -> str:
    """The command that repeats a trace; of several files of one folder that folder stands for all.

    Examples
    --------
    >>> command(["seeds/1.txt", "seeds/2.txt"], configured=False)
    'dedup trace seeds -o html:report/'
    """
    named = [path for path in paths if path != "-"]
    several = len(named) > 1
    try:
        common = os.path.commonpath(named) if several else ""
    except ValueError:  # some from the root and some not
        common = ""
    shown = [common] if common else (named or ["-"])
    options = ["--config", "dedup.toml"] if configured else []
    return one_line(shlex.join(["dedup", "trace", *options, *shown, "-o", "html:report/"]))


def configuration(settings: Mapping[str, Any]) -> str:
    """What ``dedup.toml`` says: the settings that differ from those that hold without it; empty if none does.

    Examples
    --------
    >>> configuration({"threshold": 0.8, "passages": False})
    'threshold = 0.8'
    """
    from dataclasses import asdict

    import orjson

    from dedup.settings import Settings

    default = asdict(Settings().settled(0))
    changed = {name: value for name, value in settings.items() if value is not None and default.get(name) != value}
    # What JSON writes of a number, a text, a truth or a list of texts, TOML reads as the same.
    return "\n".join(f"{name} = {orjson.dumps(value).decode()}" for name, value in changed.items())
