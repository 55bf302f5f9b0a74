"""A result in any of its forms, to wherever it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedup.report.output import TABULAR, Output, opened, opened_each

if TYPE_CHECKING:
    from dedup.report.protocol import FactsResult, ScanResult

__all__ = ["write", "write_facts"]


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


def _write_tables(result: ScanResult | FactsResult, output: Output) -> None:
    from dedup.report.tables import FACT_TABLES, TABLES

    tables = TABLES if output.result == "scan" else FACT_TABLES
    with opened_each(output) as streams:
        for name, stream in streams.items():
            if output.format == "csv":
                from dedup.report import csv

                csv.write(result, tables[name], stream)
            else:
                from dedup.report import parquet

                parquet.write(result, name, tables[name], stream)
