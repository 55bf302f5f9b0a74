"""Tables as Parquet, every column with the type it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, BinaryIO, Final

from dedup.errors import UsageError
from dedup.report.jsonl import dumped, scrubbed_in
from dedup.report.records import AT_ONCE, SCHEMA
from dedup.report.version import version

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dedup.report.protocol import FactsResult, ScanResult, TraceResult
    from dedup.report.tables import Kind, Table

__all__ = ["need_pyarrow", "write"]

#: Rows that are compressed together. Readers skip and parallelise by such groups; more rows would be memory.
_GROUP: Final = 64 * AT_ONCE


def need_pyarrow() -> None:
    """Make sure that Parquet can be written.

    Raises
    ------
    UsageError
        If pyarrow is not installed.
    """
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise UsageError('output: parquet needs pyarrow: pip install "dedup-trace[parquet]"') from error


def write(scan: ScanResult | FactsResult | TraceResult, name: str, table: Table, stream: BinaryIO) -> None:
    """Write one table of a result.

    Parameters
    ----------
    scan
        The result.
    name, table
        Which one; see `dedup.report.tables`.
    stream
        Where to; it is left open.
    """
    import pyarrow as pa
    from pyarrow.parquet import ParquetWriter

    parts = table.rows(scan)
    first = next(parts, tuple([] for _ in table.columns))
    fields = [
        pa.field(column, _type(kind, of)) for (column, kind), of in zip(table.columns.items(), first, strict=True)
    ]
    stated = {"dedup.schema": str(SCHEMA), "dedup.version": version(), "dedup.table": name}
    schema = pa.schema(fields, metadata=stated)
    kinds = list(table.columns.values())
    with ParquetWriter(pa.PythonFile(stream, mode="w"), schema, compression="zstd") as writer:
        waiting, rows = [_batch(first, kinds, schema)], len(first[0])
        for columns in parts:
            waiting.append(_batch(columns, kinds, schema))
            rows += len(columns[0])
            if rows >= _GROUP:
                writer.write_table(pa.Table.from_batches(waiting))
                waiting, rows = [], 0
        if rows:
            writer.write_table(pa.Table.from_batches(waiting))


def _type(kind: Kind, values: Sequence[Any]) -> Any:
    import pyarrow as pa

    if kind == "object":  # what settings there are, and their types, only they themselves know
        return pa.infer_type(values)
    return {
        "string": pa.string(),
        "whole": pa.int64(),
        "number": pa.float64(),
        "truth": pa.bool_(),
        "strings": pa.list_(pa.string()),
        "numbers": pa.list_(pa.float64()),
        "passages": pa.list_(pa.struct([("a", _span()), ("b", _span())])),
        "span": _span(),
        "evidence": pa.list_(_evidence()),
        "runner_up": pa.struct([("source", pa.string()), ("confidence", pa.float64()), ("margin", pa.float64())]),
        "json": pa.string(),
        "objects": pa.list_(pa.struct([("path", pa.string()), ("sha256", pa.string())])),
    }[kind]


def _span() -> Any:
    import pyarrow as pa

    return pa.struct([("start", pa.int64()), ("end", pa.int64())])


def _evidence() -> Any:
    import pyarrow as pa

    text, number = pa.string(), pa.float64()
    kinds = (text, text, number, text, _span(), text)
    return pa.struct(list(zip(("group", "signal", "weight", "document", "span", "note"), kinds, strict=True)))


def _batch(columns: Sequence[Sequence[Any]], kinds: Sequence[Kind], schema: Any) -> Any:
    import pyarrow as pa

    arrays = [
        _array(_MADE[kind](values) if kind in _MADE else values, of)
        for values, kind, of in zip(columns, kinds, schema.types, strict=True)
    ]
    return pa.record_batch(arrays, schema=schema)


def _array(values: Sequence[Any], of: Any) -> Any:
    import pyarrow as pa

    try:
        return pa.array(values, of)
    except UnicodeEncodeError:
        return pa.array(scrubbed_in(values), of)


def _rows(shared: Sequence[Any]) -> list[list[dict[str, dict[str, int]]]]:
    return [
        [{"a": passage.a._asdict(), "b": passage.b._asdict()} for passage in passages] if passages else []
        for passages in shared
    ]


def _spans(values: Sequence[Any]) -> list[dict[str, int] | None]:
    return [None if value is None else {"start": value[0], "end": value[1]} for value in values]


def _observations(values: Sequence[Any]) -> list[list[dict[str, Any]]]:
    return [
        [{**one, "span": span} for one, span in zip(found, _spans([one["span"] for one in found]), strict=True)]
        for found in values
    ]


#: What is made of the values of columns that hold no plain ones.
_MADE: Final[dict[Kind, Callable[[Sequence[Any]], list[Any]]]] = {
    "passages": _rows,
    "span": _spans,
    "evidence": _observations,
    "json": lambda values: [dumped(value)[:-1].decode() for value in values],
}
