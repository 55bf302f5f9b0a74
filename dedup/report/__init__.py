"""Writing results: `jsonl` is the stable format, `text` and `comparison` are for people."""

from __future__ import annotations
