"""What can go wrong, as a user of the library catches it.

::

    DedupError
    ├── UsageError        an option, a setting or an argument makes no sense   (exit status 2)
    ├── InputError        an input that was named cannot be read at all        (exit status 2)
    ├── OutputError       an output cannot be written                          (exit status 2)
    └── KernelError       a native kernel was required and is not there

One unreadable *record* is not an error: it becomes a :class:`dedup.Skipped` and the run goes on.
"""

from __future__ import annotations

__all__ = ["DedupError", "InputError", "KernelError", "OutputError", "UsageError"]


class DedupError(Exception):
    """Base of every error that dedup raises on purpose; its text is one clear sentence."""


class UsageError(DedupError, ValueError):
    """An option, a setting or an argument makes no sense."""


class InputError(DedupError, OSError):
    """An input that was named cannot be read at all."""


class OutputError(DedupError, OSError):
    """An output cannot be written."""


class KernelError(DedupError, ImportError):
    """A native kernel, or one level of it, was required and is not there."""
