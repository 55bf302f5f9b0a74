"""dedup: how the documents of a collection are related, and where each text came from.

Everything a user imports is here; it is loaded when it is first asked for, so that the command line starts at once.

Examples
--------
>>> import dedup
>>> found = dedup.scan([
...     dedup.Document("wire", "Egypt's foreign minister said on Monday that talks in Rome would go on."),
...     dedup.Document("blog", "EGYPT’S foreign minister said, on Monday, that talks in Rome would go on"),
... ])
>>> [(match.a, match.relation.value, match.b) for match in found.matches]
[('blog', 'exact', 'wire')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dedup.api import compare, facts, scan
    from dedup.errors import DedupError, InputError, KernelError, OutputError, UsageError
    from dedup.finding import Facts
    from dedup.model import (
        Cluster,
        Document,
        DocumentRecord,
        Fact,
        FactKind,
        InputFile,
        Match,
        Passage,
        Relation,
        Skipped,
        Span,
        Story,
    )
    from dedup.near.signatures import Signature, signature, signatures
    from dedup.readers.fields import Fields
    from dedup.result import Comparison, Scan
    from dedup.settings import Settings

__version__ = "0.1.0"

_HOMES = {
    "dedup.api": ("compare", "facts", "scan"),
    "dedup.errors": ("DedupError", "InputError", "KernelError", "OutputError", "UsageError"),
    "dedup.finding": ("Facts",),
    "dedup.model": (
        "Cluster",
        "Document",
        "DocumentRecord",
        "Fact",
        "FactKind",
        "InputFile",
        "Match",
        "Passage",
        "Relation",
        "Skipped",
        "Span",
        "Story",
    ),
    "dedup.near.signatures": ("Signature", "signature", "signatures"),
    "dedup.readers.fields": ("Fields",),
    "dedup.result": ("Comparison", "Scan"),
    "dedup.settings": ("Settings",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [  # noqa: RUF022 - the verbs first
    "scan",
    "compare",
    "facts",
    "signature",
    "signatures",
    "Cluster",
    "Comparison",
    "DedupError",
    "Document",
    "DocumentRecord",
    "Fact",
    "FactKind",
    "Facts",
    "Fields",
    "InputError",
    "InputFile",
    "KernelError",
    "Match",
    "OutputError",
    "Passage",
    "Relation",
    "Scan",
    "Settings",
    "Signature",
    "Skipped",
    "Span",
    "Story",
    "UsageError",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its home."""
    import importlib

    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'dedup' has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
