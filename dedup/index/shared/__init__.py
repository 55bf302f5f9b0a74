"""The index that many machines share, in Redis."""

from __future__ import annotations

from dedup.index.shared.index import SharedIndex

__all__ = ["SharedIndex"]
