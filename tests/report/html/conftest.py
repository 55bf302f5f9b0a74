"""Traces made by hand: the five seeds, a story of a hundred documents, and one document that means harm."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import dedup
from dedup.model import (
    Account,
    Agency,
    Derivation,
    DerivationKind,
    Document,
    DocumentRecord,
    Evidence,
    EvidenceGroup,
    InputFile,
    Ledger,
    Outcome,
    Passage,
    RunnerUp,
    Span,
    Verdict,
)
from dedup.settings import Settings
from dedup.trace.dates.found import FoundDate, Origin, Precision
from dedup.trace.facts.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dedup.model import Cluster, Match, Relation, Skipped, Story
    from dedup.report.protocol import ScanResult

SEEDS: Final = Path(__file__).parents[3] / "seeds"
VIETNAMESE, ENGLISH, ARABIC = (
    "000_dfdfd3078e1bd97e.txt",
    "002_8ad1177173e4a897.txt",
    "003_338c65e35c31d7d7.txt",
)


@dataclass
class MadeScan:
    """A scan of which nothing but what a report shows is known."""

    documents: Sequence[DocumentRecord]
    inputs: Sequence[InputFile] = ()
    settings: Settings = field(default_factory=lambda: Settings().settled(100))
    bytes: int = 0
    matches: Sequence[Match] = ()
    counts: Mapping[Relation, int] = field(default_factory=dict)
    clusters: Sequence[Cluster] = ()
    stories: Sequence[Story] = ()
    skipped: Sequence[Skipped] = ()
    capped: int = 0
    unfollowed: int = 0

    def repeated(self, document_id: str) -> tuple[Span, ...]:
        return ()


@dataclass
class MadeTrace:
    """A trace that was made by hand."""

    scan: ScanResult
    accounts: Sequence[Account]
    texts: Mapping[str, Document]
    dates: Mapping[str, FoundDate] = field(default_factory=dict)

    @property
    def derivations(self) -> Sequence[Derivation]:
        return [one for account in self.accounts for one in account.derivations]

    @property
    def agencies(self) -> Sequence[Agency]:
        return [one for account in self.accounts for one in account.agencies]

    def document(self, document_id: str) -> Document:
        return self.texts[document_id]

    def stated(self, document_id: str) -> Document:
        return self.document(document_id)

    def published(self, document_id: str) -> FoundDate | None:
        return self.dates.get(document_id)


def _seeds() -> MadeTrace:
    scan = dedup.scan([SEEDS], settings=Settings(passages=True))
    texts = {
        record.id: Document(record.id, (SEEDS / record.id).read_text("utf-8"), record.path, record.language)
        for record in scan.documents
    }
    batch = Batch([*texts.values()], [one.language for one in texts.values()])
    dates = {own: found for own, (found, _) in zip(texts, batch.dates, strict=True) if found is not None}
    translated = next(match for match in scan.matches if match.relation == "translation")
    english = texts[ENGLISH].text
    broken = english.index("signals. about")
    photo = english.index("Photo: AFP/VNA")
    arabic = texts[ARABIC].text
    evidence = (
        Evidence(EvidenceGroup.TRANSLATION, "broken-sentence", 1.4, ENGLISH, Span(broken, broken + 14),
                 "a sentence is broken in the middle"),
        Evidence(EvidenceGroup.TRANSLATION, "abbreviation", 0.8, ENGLISH, Span(16, 18),
                 "an abbreviation that the source's language uses"),
        Evidence(EvidenceGroup.EDITS, "lead-missing", 0.6, VIETNAMESE, Span(0, 196), "only one text has the lead"),
        Evidence(EvidenceGroup.QUOTES, "fuller-quote", -0.4, ENGLISH, Span(648, 736), "the quote is fuller here"),
        Evidence(EvidenceGroup.CREDIT, "photo", 0.0, ENGLISH, Span(photo, photo + 14), "credits a photograph only"),
    )  # fmt: skip
    derivations = (
        Derivation(
            VIETNAMESE, ENGLISH, DerivationKind.TRANSLATION, 0.78, Verdict.PROBABLY, RunnerUp(None, 0.14, 0.64),
            evidence, translated.passages,
        ),
        Derivation(
            "agency:alnile", ARABIC, DerivationKind.COPY, 0.93, Verdict.COPIED, RunnerUp(None, 0.07, 0.86),
            (Evidence(EvidenceGroup.CREDIT, "first-appeared", 4.2, ARABIC, Span(arabic.index("The post"), 3264),
                      "says where it first appeared"),),
        ),
        Derivation(
            "agency:petra", ARABIC, DerivationKind.EXCERPT, 0.81, Verdict.PROBABLY, None,
            (Evidence(EvidenceGroup.CREDIT, "attribution", 1.5, ARABIC, Span(1906, 1934), "credits it for a passage"),),
            second=True,
        ),
    )  # fmt: skip
    deciding = "When either was published: neither text says it, and 29/6 has no year."
    account = Account(
        VIETNAMESE,
        (VIETNAMESE, ENGLISH, ARABIC),
        (0.83, 0.15, 0.07),
        derivations,
        (Agency("agency:alnile", "النيل - قناة مصر الإخبارية"), Agency("agency:petra", "Petra")),
        (Ledger(VIETNAMESE, ENGLISH, Outcome.FORWARD, 0.78, 0.08, 0.1, evidence, deciding),),
    )
    return MadeTrace(scan, [account], texts, dates)


_WORDS: Final = [
    "minister",
    "harbour",
    "talks",
    "region",
    "exports",
    "tariff",
    "budget",
    "court",
    "storm",
    "river",
    "police",
    "union",
    "council",
    "bank",
    "market",
    "energy",
    "railway",
    "border",
    "island",
    "election",
    "health",
    "school",
    "bridge",
    "report",
    "forest",
    "water",
    "crisis",
    "winter",
    "summer",
    "growth",
]


def _sentence(chance: random.Random) -> str:
    words = [chance.choice(_WORDS) for _ in range(chance.randint(9, 18))]
    if chance.random() < 0.2:
        words[3:3] = [f"{chance.randint(3, 900)} people"]
    if chance.random() < 0.15:
        words += ["and", "Anna Keller", "said:", f"“We {chance.choice(_WORDS)} the {chance.choice(_WORDS)} together”"]
    return " ".join(words).capitalize() + "."


def _article(chance: random.Random, sentences: int) -> str:
    return "\n\n".join(" ".join(_sentence(chance) for _ in range(3)) for _ in range(sentences // 3))


def _edited(text: str, chance: random.Random) -> tuple[str, Passage]:
    """A copy with a number and some words changed, and some text before it."""
    text_of_copy = re.sub(r"\d+(?= people)", lambda number: str(int(number[0]) + 1), text, count=1)
    words = text_of_copy.split(" ")
    for _ in range(8):
        words[chance.randrange(len(words))] = chance.choice(_WORDS)
    copy, head = " ".join(words), _sentence(chance) + "\n\n"
    return head + copy, Passage(Span(0, len(text)), Span(len(head), len(head) + len(copy)))


def hundred(count: int = 100) -> MadeTrace:
    """A story of many documents: an agency that is not there, chains, open directions, three languages by name."""
    chance = random.Random(7)
    began = datetime(2024, 3, 4, 6, tzinfo=timezone(timedelta(hours=1)))
    root = _article(chance, 24)
    ids = [f"doc-{number:03}" for number in range(count)]
    texts: dict[str, Document] = {}
    dates: dict[str, FoundDate] = {}
    derivations: list[Derivation] = []
    ledgers: list[Ledger] = []
    for number, own in enumerate(ids):
        parent = None if number < 3 else ids[chance.randrange(min(number, 1 + number // 3))]
        text, passage = (root, None) if parent is None else _edited(texts[parent].text, chance)
        texts[own] = Document(
            own, text, f"{own}.txt", ("en", "de", "fr")[number % 7 % 3], title=f"Report {number}: {_sentence(chance)}",
            url=f"https://outlet{number % 12}.example/{number}", outlet=f"Outlet {number % 12}",
        )  # fmt: skip
        at = began + timedelta(minutes=37 * number)
        if number % 5:
            dates[own] = FoundDate(at.date(), at.date(), Precision.MINUTE, f"{at:%d/%m/%Y %H:%M}", None,
                                   Origin.METADATA, time(at.hour, at.minute), timezone(timedelta(hours=1)))  # fmt: skip
        elif number % 10:
            dates[own] = FoundDate(
                at.date(), at.date() + timedelta(1), Precision.DAY, "Monday", Span(0, 6), Origin.TEXT
            )
        evidence = (
            Evidence(EvidenceGroup.DATE, "earlier", chance.uniform(-1, 4), own, None, "the source is earlier"),
            Evidence(EvidenceGroup.EDITS, "edits", chance.uniform(-0.5, 1), own, Span(0, 40), "has a lead of its own"),
        )
        sure = chance.choice([0.97, 0.92, 0.75, 0.62, 0.5])
        if parent is None:
            derivations.append(
                Derivation("agency:afp", own, DerivationKind.REWRITE, 0.91, Verdict.COPIED, None, evidence[:1])
            )
            continue
        kind = chance.choice([*DerivationKind])
        runner = RunnerUp(ids[max(0, number - 2)], 0.1, sure - 0.1)
        derivations.append(
            Derivation(parent, own, kind, sure, Verdict.of(sure), runner, evidence, (passage,) if passage else ())
        )
        a, b = sorted((parent, own))
        outcome = Outcome.UNDETERMINED if sure < 0.6 else Outcome.FORWARD if a == parent else Outcome.BACKWARD
        ways = (sure, 0.02) if a == parent else (0.02, sure)
        weighed = evidence if a == parent else tuple(one.turned() for one in evidence)
        deciding = f"the time of day at which {own} was published." if sure < 0.6 else ""
        ledgers.append(Ledger(a, b, outcome, *ways, 0.01, weighed, deciding))
    account = Account(ids[0], tuple(ids), tuple([0.4] + [0.01] * (count - 1)), tuple(derivations),
                      (Agency("agency:afp", "Agence France-Presse"),), tuple(ledgers))  # fmt: skip
    records = [DocumentRecord(own, f"{own}.txt", texts[own].language) for own in ids]
    inputs = [InputFile(f"news/{own}.txt", len(texts[own].text), f"{number:064x}") for number, own in enumerate(ids)]
    return MadeTrace(
        MadeScan(records, inputs, bytes=sum(len(one.text) for one in texts.values())), [account], texts, dates
    )


#: Whatever a document may try on the page that shows it.
HOSTILE_TEXT: Final = (
    "<script>document.title = 'taken'; fetch('https://evil.example/')</script>\n"
    "<img src=x onerror=\"document.title='taken'\"> </div></body></html>\n"
    "{{ 7 * 7 }} {% raw %} ]]> --> \u202etxt.exe\u202c \u2066isolated\u2069 \x00\x1b[2J\ufeff\ud800\n"
    "“A quote</blockquote><script>document.title = 'taken'</script>”, said <b>Bob</b>. 29/6\n"
)


def _hostile() -> MadeTrace:
    evil = '"><script>document.title = "taken"</script>'
    first = Document(
        f"a{evil}", HOSTILE_TEXT + "A sentence that both share, word for word.", f"dir/{evil}", f"en{evil}",
        title="<b>Title</b>\u202e " + "x" * 10_000, url="javascript:document.title='taken'", outlet=f"Outlet{evil}",
    )  # fmt: skip
    second = Document(
        "../../etc/passwd", HOSTILE_TEXT * 2, None, None, title=None, outlet="</option></select><script>1</script>",
        url="https://example.org/\"onmouseover=\"document.title='taken'",
    )  # fmt: skip
    documents = {one.id: one for one in (first, second)}
    length = len(HOSTILE_TEXT)
    evidence = (Evidence(EvidenceGroup.CREDIT, evil, 1.0, first.id, Span(0, 60), f"note {evil}"),)
    derivation = Derivation(
        second.id, first.id, DerivationKind.COPY, 0.95, Verdict.COPIED, RunnerUp(f"gone{evil}", 0.03, 0.92), evidence,
        (Passage(Span(0, length), Span(0, length)),),
    )  # fmt: skip
    passage = Derivation(
        "agency:evil", second.id, DerivationKind.EXCERPT, 0.5, Verdict.UNDIRECTED, None, evidence, second=True
    )
    ids = tuple(sorted(documents))
    ledger = Ledger(ids[0], ids[1], Outcome.UNDETERMINED, 0.3, 0.3, 0.3, evidence, f"Whether {evil} is so.")
    account = Account(
        evil, ids, (0.6, 0.4), (passage, derivation), (Agency("agency:evil", f"Agency{evil}"),), (ledger,)
    )
    records = [DocumentRecord(own, documents[own].path, documents[own].language) for own in ids]
    scan = MadeScan(records, [InputFile(f"in{evil}.txt", 1, "0" * 64), InputFile("$(touch x)", 1, "1" * 64)])
    dates = {first.id: FoundDate(date(2021, 1, 1), date(2021, 12, 31), Precision.YEAR, evil, None, Origin.HTML)}
    return MadeTrace(scan, [account], documents, dates)


@pytest.fixture(scope="session")
def seeds() -> MadeTrace:
    return _seeds()


@pytest.fixture(scope="session")
def many() -> MadeTrace:
    return hundred()


@pytest.fixture(scope="session")
def hostile() -> MadeTrace:
    return _hostile()
