"""How much memory a shared index takes, estimated from some of its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from dedup.index.shared.server import Server

__all__ = ["measured"]

_SAMPLED: Final = 64


def measured(server: Server, documents: int) -> tuple[int, int]:
    """Bytes of the documents, and of what candidates are found by."""
    if not documents:
        return 0, 0
    sample = server.run([("sample", [_SAMPLED])])[0]
    if not sample:
        return 0, 0
    own = posted = 0.0
    for keys, shared in sample:
        own += sum(server.usage(keys))
        sizes = server.usage([bucket for bucket, _ in shared])
        # A bucket belongs to all documents that stand in it.
        posted += sum(size / max(int(of), 1) for size, (_, of) in zip(sizes, shared, strict=True))
    postings = server.usage([server.address.prefix + "s"])[0]
    return int(own / len(sample) * documents), int(posted / len(sample) * documents) + postings
