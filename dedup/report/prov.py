"""A trace as PROV-JSON (https://www.w3.org/submissions/prov-json/), the W3C's form of provenance.

All that is stated of the documents stands in a bundle, whose own provenance is the run that stated it: PROV has no
author of one derivation. Where the direction is undetermined there is no derivation, which would have one, but a
collection of the two texts. What PROV has no word for, such as confidence, stands in a namespace of our own; see
``docs/reference/provenance.md``.
"""

from __future__ import annotations

from hashlib import sha256
from operator import attrgetter
from typing import TYPE_CHECKING, Any, BinaryIO, Final

from orjson import OPT_APPEND_NEWLINE, OPT_INDENT_2, OPT_SORT_KEYS, dumps, loads

from dedup.model import DerivationKind, Verdict
from dedup.report import records
from dedup.report.identifier import identifier, joined
from dedup.report.jsonl import dumped
from dedup.report.rounded import share
from dedup.report.version import version
from dedup.text.utf8 import encode, scrubbed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from prov.identifier import Namespace, QualifiedName
    from prov.model import ProvBundle, ProvDocument

    from dedup.model import Account, Derivation
    from dedup.report.protocol import TraceResult

__all__ = ["NAMESPACE", "document", "write"]

#: What all names of ours begin with. It leads to no address: nobody's domain need outlive the files.
NAMESPACE: Final = "urn:x-dedup-trace:"
_DIGITS: Final = 16  # of a hash: as many as tell apart all runs that will ever be
#: A copy repeats a text, and so does an excerpt; PROV has no word for a translation.
_TYPES: Final[Mapping[DerivationKind, str]] = {
    DerivationKind.COPY: "Quotation",
    DerivationKind.EXCERPT: "Quotation",
    DerivationKind.REVISION: "Revision",
    DerivationKind.REWRITE: "Revision",
}
_Attributes = list[tuple[str, Any]]


def write(trace: TraceResult, stream: BinaryIO) -> None:
    """Write a trace as PROV-JSON, the same bytes for the same trace.

    Parameters
    ----------
    trace
        The trace.
    stream
        Where to; it is left open.
    """
    from prov.serializers.provjson import encode_json_document

    made = encode_json_document(document(trace))  # what prov would write in Python's own, slow JSON
    stream.write(dumps(_sorted(made), option=OPT_SORT_KEYS | OPT_INDENT_2 | OPT_APPEND_NEWLINE))


def document(trace: TraceResult) -> ProvDocument:
    """Make the PROV document of a trace.

    Examples
    --------
    >>> from types import SimpleNamespace
    >>> from dedup.settings import Settings
    >>> nothing = dict.fromkeys(("inputs", "documents", "skipped"), ())
    >>> scan = SimpleNamespace(settings=Settings(), bytes=0, capped=0, unfollowed=0, **nothing)
    >>> made = document(SimpleNamespace(scan=scan, accounts=(), derivations=(), agencies=()))
    >>> [str(agent.identifier) for agent in made.get_records() if agent.get_type().localpart == "Agent"] == [
    ...     f"software:{version()}"
    ... ]
    True
    """
    return _Statements(trace).document()


class _Statements:
    """The statements of one trace, and the names that they are made with."""

    def __init__(self, trace: TraceResult) -> None:
        from prov.model import PROV, ProvDocument

        self._trace = trace
        self._prov = PROV
        self._document = ProvDocument()
        self._accounts = sorted(trace.accounts, key=attrgetter("id"))
        self._names: dict[str, Namespace] = {}
        self._attributed: set[tuple[QualifiedName, QualifiedName]] = set()

    def document(self) -> ProvDocument:
        run = dumped(records.run(self._trace.scan))
        known = {name: self._known(name) for account in self._accounts for name in sorted(account.documents)}
        own = _digest(sorted((name, dict(stated)["dedup:sha256"]) for name, stated in known.items()))
        for name in ("ns", "run", "software", "agency", "outlet"):
            self._add("dedup" if name == "ns" else name, f"{name}:")
        for name in ("statements", "document", "hidden", "derivation", "shared"):
            self._add(name, f"collection:{own}:{name}:")
        bundle = self._run(_digest(loads(run)), run)
        for namespace in self._names.values():
            bundle.add_namespace(namespace)  # a bundle that is taken out of its document still says what its names mean
        for account in self._accounts:
            self._account(account, bundle, known)
        return self._document

    def _add(self, prefix: str, path: str) -> None:
        self._names[prefix] = self._document.add_namespace(prefix, NAMESPACE + path)

    def _name(self, prefix: str, local: str) -> QualifiedName:
        return self._names[prefix][local]

    def _run(self, digest: str, run: bytes) -> ProvBundle:
        """The run, the program, and the bundle of what it states; no time is told, so that the bytes stay the same."""
        made, prov = self._document, self._prov
        identity = self._name("statements", digest)
        found = {key: value for key, value in loads(run).items() if key in ("settings", "inputs")}
        software = made.agent(
            self._name("software", identifier(version())),
            [("prov:type", prov["SoftwareAgent"]), ("prov:label", f"dedup {version()}")],
        )
        activity = made.activity(
            self._name("run", digest),
            other_attributes=[
                ("prov:type", self._name("dedup", "Trace")),
                ("dedup:version", version()),
                *((f"dedup:{key}", _json(value)) for key, value in found.items()),
            ],
        )
        statements = made.entity(identity, [("prov:type", prov["Bundle"])])
        made.wasAssociatedWith(activity, software)
        made.wasGeneratedBy(statements, activity)
        made.wasAttributedTo(statements, software)
        return made.bundle(identity)

    def _known(self, name: str) -> _Attributes:
        """What is known of a document."""
        document, published = self._trace.document(name), self._trace.published(name)
        stated: Iterable[tuple[str, str | None]] = (
            ("prov:label", document.title or document.id),
            ("dedup:id", document.id),
            ("dedup:sha256", sha256(encode(document.text)).hexdigest()),
            ("dedup:path", document.path),
            ("dedup:language", document.language),
            ("dedup:published", document.published),
            ("dedup:date", published.iso if published is not None else None),
            ("dedup:url", document.url),
        )
        return [(key, scrubbed(value)) for key, value in stated if value is not None]

    def _account(self, account: Account, bundle: ProvBundle, known: Mapping[str, _Attributes]) -> None:
        likely = dict(zip(account.documents, account.first, strict=True))
        for name in sorted(account.documents):
            stated = [
                ("prov:type", self._name("dedup", "Document")),
                *known[name],
                ("dedup:story", scrubbed(account.id)),
                ("dedup:first", share(likely[name])),
            ]
            entity = self._name("document", identifier(name))
            bundle.entity(entity, stated)
            outlet = self._trace.document(name).outlet
            if outlet:
                self._attribute(bundle, entity, "outlet", outlet, outlet)
        self._hidden(account, bundle)
        own = frozenset(account.documents)
        for derivation in sorted(account.derivations, key=attrgetter("derived", "second", "source")):
            self._derivation(derivation, account, own, bundle)

    def _hidden(self, account: Account, bundle: ProvBundle) -> None:
        """A text for each agency that a story goes back to; it is another one in every story."""
        for agency in sorted(account.agencies, key=attrgetter("id", "name")):
            stated = [
                ("prov:type", self._name("dedup", "HiddenText")),
                ("prov:label", scrubbed(f"a text of {agency.name} that is not in this collection")),
                ("dedup:story", scrubbed(account.id)),
            ]
            entity = self._name("hidden", joined(account.id, agency.id))
            bundle.entity(entity, stated)
            self._attribute(bundle, entity, "agency", agency.id.removeprefix("agency:"), agency.name)

    def _attribute(self, bundle: ProvBundle, entity: QualifiedName, kind: str, key: str, name: str) -> None:
        """Say that a text is an organisation's, which is described once."""
        agent = self._name(kind, identifier(key))
        if not bundle.get_record(agent):
            bundle.agent(agent, [("prov:type", self._prov["Organization"]), ("prov:label", scrubbed(name))])
        if (entity, agent) not in self._attributed:
            self._attributed.add((entity, agent))
            bundle.wasAttributedTo(entity, agent)

    def _derivation(self, one: Derivation, account: Account, own: frozenset[str], bundle: ProvBundle) -> None:
        there = one.source in own
        derived = self._name("document", identifier(one.derived))
        source = (
            self._name("document", identifier(one.source))
            if there
            else self._name("hidden", joined(account.id, one.source))
        )
        local = joined(one.derived, one.source, *(["second"] if one.second else []))
        if one.verdict is Verdict.UNDIRECTED:
            shared = bundle.collection(
                self._name("shared", local), [("prov:type", self._name("dedup", "SharedText")), *_stated(one)]
            )
            for member in (source, derived):
                bundle.hadMember(shared, member)
            return
        types = [] if one.kind not in _TYPES else [_TYPES[one.kind]]
        if one.second:
            types = ["Quotation"]
        elif not there:
            types.append("PrimarySource")
        bundle.wasDerivedFrom(
            derived,
            source,
            identifier=self._name("derivation", local),
            other_attributes=[*(("prov:type", self._prov[name]) for name in types), *_stated(one)],
        )


def _stated(one: Derivation) -> _Attributes:
    """What PROV has no word for; lists as JSON, for PROV's have no order."""
    stated: _Attributes = [
        ("dedup:kind", one.kind.value),
        ("dedup:confidence", share(one.confidence)),
        ("dedup:verdict", one.verdict.value),
        ("dedup:second", one.second),
    ]
    if one.passages:
        stated.append(("dedup:passages", _json(records.passages(one.passages))))
    if one.evidence:
        stated.append(("dedup:evidence", _json(records.evidence(one.evidence))))
    return stated


def _json(value: Any) -> str:
    return dumped(value)[:-1].decode()


def _digest(value: Any) -> str:
    return sha256(dumped(value)).hexdigest()[:_DIGITS]


def _sorted(value: Any) -> Any:
    """The same with every list in order: PROV's values of one attribute are a set."""
    if isinstance(value, dict):
        return {key: _sorted(part) for key, part in value.items()}
    return sorted(map(_sorted, value), key=dumps) if isinstance(value, list) else value
