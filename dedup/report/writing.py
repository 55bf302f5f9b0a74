"""A result in any of its forms, to wherever it goes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dedup.report.output import TABULAR, Output, check, opened, opened_each, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

    from dedup.model import InputFile
    from dedup.report.output import Result
    from dedup.report.protocol import FactsResult, ScanResult, TraceResult

__all__ = ["save", "write"]


def save(
    result: ScanResult | FactsResult | TraceResult,
    kind: Result,
    form: str,
    path: str | os.PathLike[str],
    inputs: Iterable[InputFile],
) -> None:
    """Write a result in one form, to a file or a folder that is none of its inputs.

    Parameters
    ----------
    result, kind
        The result, and what it is of.
    form, path
        The form, and where it goes.
    inputs
        The files that were read.

    Raises
    ------
    UsageError
        If there is no such form, or the path is one of the inputs.
    OutputError
        If it cannot be written.
    """
    target = parse(f"{form}:{os.fspath(path)}", kind)
    check([target], [Path(file.path) for file in inputs if file.path != "-"])
    write(result, target)


def write(
    result: ScanResult | FactsResult | TraceResult, output: Output, *, colour: bool = False, explain: bool = False
) -> None:
    """Write a result in one form.

    Parameters
    ----------
    result
        What was found.
    output
        The form, where it goes, and what the result is of.
    colour, explain
        Of text: whether to colour it, and of a scan whether to say of each match why it holds.

    Raises
    ------
    OutputError
        If it cannot be written.
    """
    if output.format in TABULAR:
        _write_tables(result, output)
    elif output.format == "html":
        _write_pages(result, output)
    else:
        with opened(output) as stream:
            if output.format == "text":
                for line in _text(result, output.result, colour=colour, explain=explain):
                    stream.write(line.encode("utf-8", "replace") + b"\n")
            elif output.format == "jsonl":
                _write_jsonl(result, output.result, stream)
            else:
                _write_traced(result, output, stream)


def _text(result: Any, kind: Result, *, colour: bool, explain: bool) -> Iterator[str]:
    if kind == "scan":
        from dedup.report import text

        return text.lines(result, colour=colour, explain=explain)
    if kind == "facts":
        from dedup.report import facts

        return facts.lines(result, colour=colour)
    from dedup.report import trace

    return trace.lines(result, colour=colour)


def _write_jsonl(result: Any, kind: Result, stream: BinaryIO) -> None:
    from dedup.report import jsonl

    lines_of: dict[Result, Callable[[Any], Iterator[bytes]]]
    lines_of = {"scan": jsonl.lines, "facts": jsonl.fact_lines, "trace": jsonl.trace_lines}
    jsonl.write(lines_of[kind](result), stream)


def _write_traced(result: Any, output: Output, stream: BinaryIO) -> None:
    """Write what only a trace can be written as."""
    if output.format == "markdown":
        from dedup.report import markdown

        markdown.write(result, stream)
    elif output.format == "prov-json":
        from dedup.report import prov

        prov.write(result, stream)
    else:
        from dedup.report import graphml

        graphml.write(result, stream)


def _write_pages(result: Any, output: Output) -> None:
    from dedup.report.html import write as write_pages

    write_pages(result, output)


def _write_tables(result: Any, output: Output) -> None:
    from dedup.report.tables import tables_of

    tables = tables_of(output.result)
    with opened_each(output) as streams:
        for name, stream in streams.items():
            if output.format == "csv":
                from dedup.report import csv

                csv.write(result, tables[name], stream)
            else:
                from dedup.report import parquet

                parquet.write(result, name, tables[name], stream)
