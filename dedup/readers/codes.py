"""Every code that a skipped record can have: short, stable, and listed nowhere else."""

from __future__ import annotations

from typing import Final

__all__ = ["CODES"]

#: Code -> what it says of the record, or of the file where the record's number is 0.
CODES: Final[dict[str, str]] = {
    # The file
    "unreadable": "it cannot be opened, or the operating system cannot read on",
    "bad-compression": "its gzip or Zstandard stream is damaged or ends early; what came before was read",
    "too-large": "it unfolds, or one of its documents is, beyond the limit",
    "ratio": "it unfolds to so many times its size as only a bomb does",
    "not-a-stream": "its format needs a file of its own: neither compressed nor from stdin",
    "missing-extra": "its format needs a package that is not installed",
    "no-text-field": "it is a table, and no column has the name of a text field",
    "bad-table": "it is no valid CSV, Parquet, Arrow or SQLite file from some point on",
    "bad-docx": "it is no valid Word document",
    "encrypted": "it is protected by a password",
    "too-complex": "a page or Word document is made of more tags than any honest one",
    "too-slow": "a database takes longer over a few rows than any honest one",
    "plug-in": "the plug-in that reads it failed",
    # The record
    "bad-warc": "a record of a WARC file is damaged, cut short or not as long as it says; what could be read was read",
    "bad-http": "the HTTP response in a WARC record is not encoded as it says; what could be read was read",
    "too-long": "a line of a file of records is beyond the limit",
    "too-deep": "a JSON record nests beyond the limit",
    "bad-json": "it is not JSON",
    "not-an-object": "it is JSON, and not an object",
    "no-text": "it has no text in any of the text fields",
    "empty": "its text holds nothing but white space",
    "bad-row": "a row has more cells than the header, or stray line ends",
    "bad-quotes": "a quote in a row is never closed, or closes in the middle of a cell",
}
