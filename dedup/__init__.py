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
    from dedup.api import compare, facts, scan, trace
    from dedup.errors import DedupError, InputError, KernelError, OutputError, UsageError
    from dedup.finding import Facts
    from dedup.index import Answer, Index
    from dedup.model import (
        Account,
        Agency,
        Cluster,
        Derivation,
        DerivationKind,
        Document,
        DocumentRecord,
        Evidence,
        EvidenceGroup,
        Fact,
        FactKind,
        InputFile,
        Ledger,
        Match,
        Outcome,
        Passage,
        Relation,
        Revisit,
        RunnerUp,
        Skipped,
        Span,
        Story,
        Verdict,
        WarcPlace,
    )
    from dedup.near.signatures import Signature, signature, signatures
    from dedup.readers.fields import Fields
    from dedup.readers.warc_lookup import record_at
    from dedup.result import Comparison, Scan
    from dedup.settings import Settings
    from dedup.trace.result import Trace

__version__ = "0.1.0"

_HOMES = {
    "dedup.api": ("compare", "facts", "scan"),  # and `trace`, which is a package
    "dedup.errors": ("DedupError", "InputError", "KernelError", "OutputError", "UsageError"),
    "dedup.finding": ("Facts",),
    "dedup.index": ("Answer", "Index"),
    "dedup.model": (
        "Account",
        "Agency",
        "Cluster",
        "Derivation",
        "DerivationKind",
        "Document",
        "DocumentRecord",
        "Evidence",
        "EvidenceGroup",
        "Fact",
        "FactKind",
        "InputFile",
        "Ledger",
        "Match",
        "Outcome",
        "Passage",
        "Relation",
        "Revisit",
        "RunnerUp",
        "Skipped",
        "Span",
        "Story",
        "Verdict",
        "WarcPlace",
    ),
    "dedup.near.signatures": ("Signature", "signature", "signatures"),
    "dedup.readers.fields": ("Fields",),
    "dedup.readers.warc_lookup": ("record_at",),
    "dedup.result": ("Comparison", "Scan"),
    "dedup.settings": ("Settings",),
    "dedup.trace.result": ("Trace",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}

__all__ = [  # noqa: RUF022 - the verbs first
    "scan",
    "trace",
    "compare",
    "facts",
    "record_at",
    "signature",
    "signatures",
    "Account",
    "Agency",
    "Answer",
    "Cluster",
    "Comparison",
    "DedupError",
    "Derivation",
    "DerivationKind",
    "Document",
    "DocumentRecord",
    "Evidence",
    "EvidenceGroup",
    "Fact",
    "FactKind",
    "Facts",
    "Fields",
    "Index",
    "InputError",
    "InputFile",
    "KernelError",
    "Ledger",
    "Match",
    "Outcome",
    "OutputError",
    "Passage",
    "Relation",
    "Revisit",
    "RunnerUp",
    "Scan",
    "Settings",
    "Signature",
    "Skipped",
    "Span",
    "Story",
    "Trace",
    "UsageError",
    "Verdict",
    "WarcPlace",
]


def __getattr__(name: str) -> Any:
    """Load a public name from its home."""
    import importlib

    if name == "trace":
        return importlib.import_module("dedup.trace")
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module 'dedup' has no attribute {name!r}")
    value = globals()[name] = getattr(importlib.import_module(home), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
