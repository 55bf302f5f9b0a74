"""Writing results: `jsonl` is the stable format, `csv` and `parquet` hold tables, the others are for people."""

from __future__ import annotations
