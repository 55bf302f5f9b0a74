"""A trace as GraphML, which Gephi, yEd, Cytoscape and networkx open."""

from __future__ import annotations

import re
from itertools import count
from operator import attrgetter
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from dedup.report.identifier import identifier
from dedup.report.rounded import share

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dedup.model import Account, Agency
    from dedup.report.protocol import TraceResult

__all__ = ["graph", "write"]

_FORBIDDEN: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RETURN: Final = re.compile("\r\n?")


def write(trace: TraceResult, stream: BinaryIO) -> None:
    """Write a trace as GraphML, the same bytes for the same trace.

    Parameters
    ----------
    trace
        The trace.
    stream
        Where to; it is left open.
    """
    from networkx.readwrite.graphml import write_graphml_xml  # write_graphml's bytes depend on whether lxml is there

    write_graphml_xml(graph(trace), stream)
    stream.write(b"\n")


def graph(trace: TraceResult) -> Any:
    """Make the graph of a trace: of sources and what was derived, each edge from the source.

    Returns
    -------
    networkx.MultiDiGraph
        Its nodes are called ``document:`` or ``agency:`` and the id, percent-encoded.
    """
    from networkx import MultiDiGraph

    made = MultiDiGraph()
    accounts = sorted(trace.accounts, key=attrgetter("id"))
    for account in accounts:
        for name in sorted(account.documents):
            made.add_node(_document(name), **_texts(_of_document(trace, account, name)))
    for agency in sorted({agency for account in accounts for agency in account.agencies}, key=attrgetter("id", "name")):
        made.add_node(_agency(agency.id), **_texts(_of_agency(agency)))
    ids = count()
    for account in accounts:
        _edges(made, account, ids)
    return made


def _edges(made: Any, account: Account, ids: Iterator[int]) -> None:
    own = frozenset(account.documents)
    for one in sorted(account.derivations, key=attrgetter("derived", "second", "source")):
        source = _document(one.source) if one.source in own else _agency(one.source)
        made.add_edge(
            source,
            _document(one.derived),
            key=f"derivation:{next(ids)}",  # its id, which in a file has to be unique
            kind=one.kind.value,
            confidence=share(one.confidence),
            verdict=one.verdict.value,
            second=one.second,
        )


def _document(name: str) -> str:
    return f"document:{identifier(name)}"


def _agency(name: str) -> str:
    return f"agency:{identifier(name.removeprefix('agency:'))}"


def _of_document(trace: TraceResult, account: Account, name: str) -> dict[str, str | None]:
    document, published = trace.document(name), trace.published(name)
    return {
        "label": document.title or document.id,
        "kind": "document",
        "document": document.id,
        "language": document.language,
        "outlet": document.outlet,
        "date": published.iso if published is not None else None,
        "story": account.id,
    }


def _of_agency(agency: Agency) -> dict[str, str | None]:
    return {"label": agency.name or agency.id, "kind": "agency"}


def _texts(stated: Mapping[str, str | None]) -> dict[str, str]:
    """What is stated and not empty, without characters that XML forbids; readers make line feeds of returns."""
    return {key: _FORBIDDEN.sub("\ufffd", _RETURN.sub("\n", value)) for key, value in stated.items() if value}
