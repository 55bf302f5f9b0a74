"""Where texts come from: what documents say of themselves, and who has it from whom.

The package is called by its name, too: ``dedup.trace("news/")`` is `dedup.api.trace`.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dedup.trace.result import Trace


class _Verb(ModuleType):
    """A package that is a verb of the library as well: to import any part of it would hide a function of its name."""

    def __call__(self, *args: Any, **how: Any) -> Trace:
        """See `dedup.api.trace`."""
        from dedup.api import trace

        return trace(*args, **how)


sys.modules[__name__].__class__ = _Verb
