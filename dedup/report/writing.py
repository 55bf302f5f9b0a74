"""A result in any of its forms, to wherever it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.report.output import TABULAR, Output, opened, opened_each

if TYPE_CHECKING:
    from typing import BinaryIO

    from dedup.report.protocol import FactsResult, ScanResult, TraceResult

__all__ = ["write", "write_facts", "write_trace"]


def write(result: ScanResult, output: Output, *, colour: bool = False, explain: bool = False) -> None:
    """Write a result in one form.

    Parameters
    ----------
    result
        A scan.
    output
        The form, and where it goes.
    colour, explain
        Of text: whether to colour it, and whether to say of each match why it holds.

    Raises
    ------
    OutputError
        If it cannot be written.
    """
    if output.format in TABULAR:
        _write_tables(result, output)
        return
    with opened(output) as stream:
        if output.format == "jsonl":
            from dedup.report import jsonl

            jsonl.write(result, stream)
        else:
            from dedup.report import text

            for line in text.lines(result, colour=colour, explain=explain):
                stream.write(line.encode("utf-8", "replace") + b"\n")


def write_facts(result: FactsResult, output: Output, *, colour: bool = False) -> None:
    """Write what documents say about themselves in one form.

    Parameters
    ----------
    result
        The facts.
    output
        The form, and where it goes.
    colour
        Of text: whether to colour it.

    Raises
    ------
    OutputError
        If it cannot be written.
    """
    if output.format in TABULAR:
        _write_tables(result, output)
        return
    with opened(output) as stream:
        if output.format == "jsonl":
            from dedup.report import jsonl

            jsonl.write_facts(result, stream)
        else:
            from dedup.report import facts

            for line in facts.lines(result, colour=colour):
                stream.write(line.encode("utf-8", "replace") + b"\n")


def write_trace(result: TraceResult, output: Output, *, colour: bool = False) -> None:
    """Write who has what from whom in one form.

    Parameters
    ----------
    result
        The trace.
    output
        The form, and where it goes.
    colour
        Of text: whether to colour it.

    Raises
    ------
    OutputError
        If it cannot be written.
    """
    if output.format == "html":
        from dedup.report.html import write as write_pages

        write_pages(result, output)
    elif output.format in TABULAR:
        _write_tables(result, output)
    else:
        with opened(output) as stream:
            _write_trace(result, output, stream, colour)


def _write_trace(result: TraceResult, output: Output, stream: BinaryIO, colour: bool) -> None:
    if output.format == "text":
        from dedup.report import trace

        for line in trace.lines(result, colour=colour):
            stream.write(line.encode("utf-8", "replace") + b"\n")
    elif output.format == "markdown":
        from dedup.report import markdown

        markdown.write(result, stream)
    elif output.format == "prov-json":
        from dedup.report import prov

        prov.write(result, stream)
    elif output.format == "graphml":
        from dedup.report import graphml

        graphml.write(result, stream)
    else:
        from dedup.report import jsonl

        jsonl.write_trace(result, stream)


def _write_tables(result: ScanResult | FactsResult | TraceResult, output: Output) -> None:
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
