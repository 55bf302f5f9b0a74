"""What the stages found out, as arrays and plain values that can be kept, and back; nothing that comes back is trusted.

Whoever can write the files of an interrupted scan must not be able to reach beyond the memory of the next one: every
array is checked for its type and shape, and every number in it that is a place for being one, before a kernel sees it.
"""

from __future__ import annotations

from dataclasses import astuple
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from dedup.model import InputFile, Relation, Revisit, Skipped, WarcPlace
from dedup.near.candidates import Candidates
from dedup.near.collection import Collection
from dedup.near.sites import Sites
from dedup.near.sketches import Sketches
from dedup.near.texts import Texts
from dedup.near.verify import RELATIONS, Verified
from dedup.text.language import Language

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import DTypeLike, NDArray

    from dedup.near.signatures import Bands
    from dedup.near.spill import Spill

__all__ = [
    "ARRAYS",
    "State",
    "candidates",
    "collection",
    "of_candidates",
    "of_collection",
    "of_sketches",
    "of_verified",
    "verified",
    "with_sketches",
]

#: The arrays of each part, and what they hold.
ARRAYS: Final[dict[str, dict[str, DTypeLike]]] = {
    "collected": {
        "path_of": np.uint32,
        "text_offsets": np.int64,
        "stretch_rows": np.int64,
        "stretch_bounds": np.int64,
        "stretches": np.int64,
        "tokens": np.uint32,
        "shingles": np.uint32,
        "language_of": np.uint16,
        "site_of": np.int32,
    },
    "sketched": {"digests": np.uint64, "bodies": np.uint64, "band_keys": np.uint32, "offsets": np.int64},
    "proposed": {
        "rows": np.intp,
        "kinds": np.intp,
        "order": np.intp,
        "by_id": np.intp,
        "copies": np.intp,
        "starts": np.intp,
        "equal": np.intp,
        "equal_bounds": np.int64,
        "pairs": np.uint32,
    },
    "verified": {"pairs": np.intp, "relation": np.uint8, "shared": np.uint32, "a": np.uint32, "b": np.uint32},
}


class State(NamedTuple):
    """What is kept of one part: arrays by name, and what JSON can carry."""

    arrays: dict[str, NDArray[Any]]
    facts: dict[str, Any]


def of_collection(collected: Collection) -> State:
    """What every later stage needs, but for the texts, which are in a file already."""
    paths = list(dict.fromkeys(collected.paths))
    place_of = {path: place for place, path in enumerate(paths)}
    languages = list(dict.fromkeys(collected.languages))
    place_of_language = {language: place for place, language in enumerate(languages)}
    stretches = collected.texts.stretches
    rows = sorted(stretches)
    bounds = np.zeros(len(rows) + 1, np.int64)
    np.cumsum([len(stretches[row]) for row in rows], out=bounds[1:])
    arrays: dict[str, NDArray[Any]] = {
        "path_of": np.array([place_of[path] for path in collected.paths], np.uint32),
        "text_offsets": collected.texts.offsets(),
        "stretch_rows": np.array(rows, np.int64),
        "stretch_bounds": bounds,
        "stretches": _pairs([stretch for row in rows for stretch in stretches[row]]),
        "tokens": collected.sketches.tokens,
        "shingles": collected.sketches.shingles,
        "language_of": np.array([place_of_language[language] for language in collected.languages], np.uint16),
        "site_of": collected.sites.numbers(len(collected.ids)),
    }
    facts = {
        "ids": collected.ids,
        "paths": paths,
        "metadata": [[row, *stated] for row, stated in collected.metadata.items()],
        "skipped": [[s.source, s.record, s.code, s.reason] for s in collected.skipped],
        "inputs": [[file.path, file.bytes, file.sha256] for file in collected.inputs],
        "bytes": collected.bytes,
        "languages": [list(language) for language in languages],
        "sites": collected.sites.names,
        "default_language": collected.default_language,
        "warc": [[row, *astuple(place)] for row, place in collected.warc.items()],
        "passed_over": collected.passed_over,
        "revisits": [[*astuple(one.place), *astuple(one)[1:]] for one in collected.revisits],
    }
    return State(arrays, facts)


def collection(state: State, texts: Spill, bands: Bands) -> Collection:
    """The collection that was kept, without what only serves to propose candidates.

    Raises
    ------
    ValueError
        If the parts do not fit each other.
    """
    arrays, facts = state
    _check_types(arrays, "collected")
    n = len(facts["ids"])
    offsets, path_of = arrays["text_offsets"], arrays["path_of"]
    paths: list[str | None] = _strings(facts["paths"], None)
    _check(len(offsets) == n + 1 and len(path_of) == len(arrays["tokens"]) == len(arrays["shingles"]) == n)
    _check_offsets(offsets, texts.size)
    _check_places(path_of, len(paths))
    found = Collection(bands, Texts.found(texts, offsets))
    found.ids = [own for own in _strings(facts["ids"]) if own is not None]
    found.paths = [paths[place] for place in path_of.tolist()]
    for row, language, published in facts["metadata"]:
        _check(type(row) is int and 0 <= row < n)
        _strings((language, published), None)
        found.metadata[row] = language, published
    languages = [Language(*_strings(_typed_pair(pair), None)) for pair in facts["languages"]]
    _check(len(arrays["language_of"]) in (0, n))
    _check_places(arrays["language_of"], len(languages))
    found.languages = [languages[place] for place in arrays["language_of"].tolist()]
    _check(len(arrays["site_of"]) == n)
    _check_places(arrays["site_of"] + 1, len(facts["sites"]) + 1)
    found.sites = Sites([name for name in _strings(facts["sites"]) if name is not None], arrays["site_of"])
    (found.default_language,) = _strings([facts["default_language"]], None)
    found.skipped = [Skipped(*_typed(values, str, int, str, str)) for values in facts["skipped"]]
    found.inputs = [InputFile(*_typed(values, str, int, str)) for values in facts["inputs"]]
    (found.bytes,) = _typed([facts["bytes"]], int)
    for row, *values in facts["warc"]:
        _check(type(row) is int and 0 <= row < n)
        found.warc[row] = _place(values)
    _check(all(type(count) is int for count in facts["passed_over"].values()))
    found.passed_over = dict(facts["passed_over"])
    for values in facts["revisits"]:
        found.revisits.append(Revisit(_place(values[:-4]), *_strings(values[-4:], None)))
    found.texts.stretches = _stretches(arrays, np.diff(offsets))
    nothing = np.zeros(0, np.uint64)
    found.sketches = Sketches(
        arrays["tokens"],
        arrays["shingles"],
        nothing,
        nothing,
        np.zeros(0, np.bool_),
        np.zeros((0, bands.bands), np.uint32),
        np.zeros(0, np.uint32),
        np.zeros(n + 1, np.int64),
    )
    return found


def _stretches(arrays: dict[str, NDArray[Any]], sizes: NDArray[np.int64]) -> dict[int, list[tuple[int, int]]]:
    rows, bounds, pairs = arrays["stretch_rows"], arrays["stretch_bounds"], arrays["stretches"]
    _check(len(bounds) == len(rows) + 1 and bool((np.diff(rows) > 0).all()))
    _check_places(rows, len(sizes))
    _check_offsets(bounds, len(pairs))
    starts, ends = pairs[:, 0], pairs[:, 1]
    _check(bool(((starts >= 0) & (starts <= ends) & (ends <= np.repeat(sizes[rows], np.diff(bounds)))).all()))
    inside = np.ones(len(pairs), np.bool_)  # where the stretch before is of the same text
    inside[bounds[:-1][bounds[:-1] < len(pairs)]] = False
    _check(bool((starts[1:] >= ends[:-1])[inside[1:]].all()))
    every = list(map(tuple, pairs.tolist()))
    limits = bounds.tolist()
    return {row: every[limits[i] : limits[i + 1]] for i, row in enumerate(rows.tolist())}


def of_sketches(sketches: Sketches) -> State:
    """What only serves to propose candidates, but for the hashes, which are in a file already."""
    return State({name: getattr(sketches, name) for name in ARRAYS["sketched"]}, {})


def with_sketches(collected: Collection, state: State, hashes: Spill) -> None:
    """Give a collection back what serves to propose candidates.

    Raises
    ------
    ValueError
        If the parts do not fit each other.
    """
    arrays, n = state.arrays, len(collected.ids)
    _check_types(arrays, "sketched", band_keys=collected.bands.bands)
    _check(all(len(arrays[name]) == n for name in ("digests", "bodies", "band_keys")) and hashes.size % 4 == 0)
    _check(len(arrays["offsets"]) == n + 1)
    _check_offsets(arrays["offsets"], hashes.size // 4)
    for name, values in arrays.items():
        setattr(collected.sketches, name, values)
    collected.sketches.hashes = hashes.array(np.uint32)


def of_candidates(proposed: Candidates) -> State:
    """The candidates."""
    arrays = {name: getattr(proposed, name) for name in ARRAYS["proposed"] if not name.startswith("equal")}
    arrays["equal"] = np.array([row for rows in proposed.equal for row in rows], np.intp)
    arrays["equal_bounds"] = np.cumsum([0, *map(len, proposed.equal)], dtype=np.int64)
    return State(arrays, {"capped": int(proposed.capped)})


def candidates(state: State, n: int) -> Candidates:
    """The candidates that were kept of a collection of n documents.

    Raises
    ------
    ValueError
        If the parts do not fit each other.
    """
    arrays = dict(state.arrays)
    _check_types(arrays, "proposed", pairs=2)
    kinds = len(arrays["rows"])
    _check(len(arrays["kinds"]) == n)
    for name, limit in {"rows": n, "kinds": kinds, "equal": n}.items():
        _check_places(arrays[name], limit)
    for name in ("order", "by_id", "copies"):
        _check(np.array_equal(np.sort(arrays[name]), np.arange(n)))
    _check_places(arrays["pairs"], kinds)
    _check(len(arrays["starts"]) == kinds + 1)
    _check_offsets(arrays["starts"], n)
    equal, bounds = arrays.pop("equal").tolist(), arrays.pop("equal_bounds")
    _check_offsets(bounds, len(equal))
    _check(bool((np.diff(bounds) > 1).all()))
    limits = bounds.tolist()
    groups = [equal[start:end] for start, end in pairwise(limits)]
    (capped,) = _typed([state.facts["capped"]], int)
    return Candidates(**arrays, equal=groups, capped=capped)


def of_verified(pairs: Verified) -> State:
    """The verified pairs."""
    return State(pairs.arrays(), {})


def verified(state: State, n: int) -> Verified:
    """The verified pairs that were kept of a collection of n documents.

    Raises
    ------
    ValueError
        If the parts do not fit each other.
    """
    arrays = state.arrays
    _check_types(arrays, "verified", pairs=2)
    _check(len({len(values) for values in arrays.values()}) == 1)
    _check_places(arrays["pairs"], n)
    _check_places(arrays["relation"], RELATIONS.index(Relation.TRANSLATION))
    return Verified(**arrays)


def _check(fits: bool) -> None:
    if not fits:
        raise ValueError("its parts do not fit each other")


def _check_types(arrays: dict[str, NDArray[Any]], part: str, **columns: int) -> None:
    """Every array is there, of its type; those with columns have so many, the others none."""
    columns = {"stretches": 2, **columns}
    _check(arrays.keys() == ARRAYS[part].keys())
    for name, dtype in ARRAYS[part].items():
        values = arrays[name]
        _check(values.dtype == dtype and values.flags.c_contiguous and values.flags.writeable)
        _check(values.shape[1:] == ((columns[name],) if name in columns else ()) and values.ndim > 0)


def _check_offsets(offsets: NDArray[Any], end: int) -> None:
    _check(len(offsets) > 0 and offsets[0] == 0 and offsets[-1] == end and bool((offsets[1:] >= offsets[:-1]).all()))


def _check_places(places: NDArray[Any], limit: int) -> None:
    _check(not places.size or (int(places.min()) >= 0 and int(places.max()) < limit))


def _strings(values: Iterable[Any], *others: None) -> list[str | None]:
    listed = list(values)
    _check(all(type(value) is str or value in others for value in listed))
    return listed


def _typed(values: Iterable[Any], *types: type) -> list[Any]:
    listed = list(values)
    _check([type(value) for value in listed] == list(types))
    return listed


def _place(values: list[Any]) -> WarcPlace:
    _check(len(values) == 8)
    own, file, offset, length, inside, *others = values
    _check(all(type(number) is int and number >= 0 for number in (offset, inside, 0 if length is None else length)))
    _strings((own, file))
    return WarcPlace(own, file, offset, length, inside, *_strings(others, None))


def _typed_pair(values: Any) -> list[Any]:
    _check(type(values) is list and len(values) == 2)
    listed: list[Any] = values
    return listed


def _pairs(pairs: list[tuple[int, int]]) -> NDArray[np.int64]:
    return np.array(pairs, np.int64).reshape(-1, 2)
