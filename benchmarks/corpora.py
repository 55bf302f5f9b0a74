"""Where the benchmarks' data comes from: the measured corpora where they are, the generated one everywhere.

The measured corpora may not be shipped. They are looked for where the environment variable ``DEDUP_DATA`` points, else
in ``../shared/data`` beside the repository.
"""

from __future__ import annotations

import csv
import gzip
import html
import json
import lzma
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from generate import generate

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "CORPORA",
    "MissingDataError",
    "Record",
    "as_jsonl",
    "clough_stevenson",
    "data_folder",
    "graded_news",
    "load",
    "truth",
    "unicode_cases",
    "wires",
]

CORPORA: Final = ("S", "T", "generated")

#: Size and seed of the generated corpus, so that its figures can be compared from run to run.
GENERATED_DOCUMENTS: Final = 5000
GENERATED_SEED: Final = 1

_BODY: Final = re.compile(r"<BODY>(.*?)</BODY>", re.DOTALL)
_LEAST_BODY: Final = 200  # characters


class MissingDataError(Exception):
    """Data for measuring is not on this machine; the text says where it was looked for, in one line."""


@dataclass(frozen=True, slots=True)
class Record:
    """One document of a corpus.

    Parameters
    ----------
    id, language, text
        As in the file.
    kind
        How it was planted; ``base`` for a document as it was found.
    source
        The id of the document it was made from; None for a base document.
    """

    id: str
    language: str
    kind: str
    source: str | None
    text: str

    @property
    def root(self) -> str:
        """The id of the base document this one was made from, or its own."""
        return self.source or self.id


def data_folder() -> Path:
    """The folder with the data for measuring, which need not exist."""
    named = os.environ.get("DEDUP_DATA")
    return Path(named) if named else Path(__file__).resolve().parents[2] / "shared" / "data"


def find(name: str) -> Path:
    """A file or folder of the data for measuring.

    Raises
    ------
    MissingDataError
        If it is not there.
    """
    path = data_folder() / name
    if not path.exists():
        raise MissingDataError(f"{name} is not in {data_folder()}; set DEDUP_DATA to the folder that holds it")
    return path


def load(corpus: str, limit: int | None = None) -> list[Record]:
    """The records of corpus ``S``, ``T`` or ``generated``, or the first `limit` of them.

    Raises
    ------
    MissingDataError
        If a measured corpus is not on this machine.
    """
    if corpus == "generated":
        count = GENERATED_DOCUMENTS if limit is None else limit
        return [as_record(row) for row in generate(count, GENERATED_SEED)]
    records: list[Record] = []
    for line in measured_lines(corpus):
        if len(records) == limit:
            break
        records.append(as_record(json.loads(line)))
    return records


def measured_lines(corpus: str) -> Iterator[str]:
    """The JSON lines of a measured corpus."""
    with lzma.open(find(f"near-duplicates/{corpus}.jsonl.xz"), "rt", encoding="utf-8") as file:
        yield from file


def as_record(row: dict[str, Any]) -> Record:
    """A record from a line's object."""
    return Record(row["id"], row["lang"], row["kind"], row["src"], row["text"])


def truth(corpus: str) -> NDArray[np.float64]:
    """Rows (line i, line j, exact Jaccard on plain tokens) for every pair of a measured corpus at .3 or more.

    Raises
    ------
    MissingDataError
        If it is not on this machine, or the corpus is the generated one.
    """
    import numpy as np

    if corpus == "generated":
        raise MissingDataError("the generated corpus has no truth beside it; the oracle computes it")
    rows: NDArray[np.float64] = np.load(find(f"near-duplicates/{corpus}_pairs.npy"))
    return rows


def unicode_cases() -> dict[str, list[tuple[str, str]]]:
    """Texts and their harmless variants, by the name of the variation.

    Raises
    ------
    MissingDataError
        If they are not on this machine.
    """
    with gzip.open(find("near-duplicates/unicode_cases.json.gz"), "rt", encoding="utf-8") as file:
        cases = json.load(file)
    return {name: [(a, b) for a, b in pairs] for name, pairs in cases.items()}


def clough_stevenson() -> list[tuple[str, str, str, str]]:
    """Rows (answer's name, source's name, label, text), and the sources with the label ``source``.

    The files are partly UTF-8 and partly Latin-1.

    Raises
    ------
    MissingDataError
        If they are not on this machine.
    """
    folder = find("clough-stevenson")
    rows = []
    for line in (folder / "all-plagiarised-files.txt").read_text(encoding="utf-8").split():
        source, answer, label = line.split(",")
        rows.append((answer, source, label, decode((folder / answer).read_bytes())))
    sources = sorted(folder.glob("orig_*.txt"))
    return rows + [(path.name, path.name, "source", decode(path.read_bytes())) for path in sources]


def decode(data: bytes) -> str:
    """Text from bytes that are UTF-8 or else Latin-1 (as Windows writes it)."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def as_jsonl(corpus: str, limit: int | None = None) -> Path:
    """The corpus as an uncompressed JSON Lines file in the temporary folder; a measured one is written only once.

    Raises
    ------
    MissingDataError
        If a measured corpus is not on this machine.
    """
    path = Path(tempfile.gettempdir()) / f"dedup-benchmark-{os.getuid() if hasattr(os, 'getuid') else 0}"
    path.mkdir(exist_ok=True)
    path = path / f"{corpus}-{limit or 'all'}.jsonl"
    if corpus == "generated" or not path.exists():
        beside = path.with_suffix(f".{os.getpid()}")
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            for record in load(corpus, limit):
                row = {"id": record.id, "lang": record.language, "text": record.text}
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
        beside.replace(path)
    return path


def wires() -> list[str]:
    """The stories of Reuters-21578, without those that are but a headline or a table of rates.

    Raises
    ------
    MissingDataError
        If they are not on this machine.
    """
    found = list[str]()
    for path in sorted(find("reuters21578").glob("*.sgm.xz")):
        text = lzma.decompress(path.read_bytes()).decode("cp1252", "replace")
        bodies = (html.unescape(body).strip("\x03 \n") for body in _BODY.findall(text))
        found += [body for body in bodies if len(body) >= _LEAST_BODY]
    return found


def graded_news() -> list[dict[str, str]]:
    """The pairs of news of SemEval-2022 task 8: a row each, as in the file.

    Raises
    ------
    MissingDataError
        If they are not on this machine.
    """
    csv.field_size_limit(1 << 24)
    with gzip.open(find("semeval22-task8/train.csv.gz"), "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
