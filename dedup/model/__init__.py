"""The nouns of dedup: small, frozen, and free of any behaviour that needs an engine.

The words are those of the README and are used everywhere in exactly that sense. Nothing here imports
NumPy, so that the command line can show its help without it.
"""

from dedup.model.collection import (
    Cluster,
    Document,
    DocumentRecord,
    InputFile,
    Match,
    Passage,
    Relation,
    Revisit,
    Skipped,
    Span,
    Story,
    WarcPlace,
)
from dedup.model.facts import Detail, Fact, FactKind
from dedup.model.tracing import (
    Account,
    Agency,
    Derivation,
    DerivationKind,
    Evidence,
    EvidenceGroup,
    Ledger,
    Outcome,
    RunnerUp,
    Verdict,
)

__all__ = [
    "Account",
    "Agency",
    "Cluster",
    "Derivation",
    "DerivationKind",
    "Detail",
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
]
