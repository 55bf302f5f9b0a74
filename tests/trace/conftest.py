"""Copy histories written by hand (see `histories/README.md`) and drawn by chance, and what holds of every trace."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from graphlib import TopologicalSorter
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final

import orjson
import pytest
from hypothesis import strategies as st

from dedup import pipeline
from dedup.model import Document, Outcome, Relation, Verdict
from dedup.settings import Settings
from dedup.text.tokens import fold
from dedup.trace.gazetteer import gazetteer
from dedup.trace.lineage.account import AGENCY
from dedup.trace.lineage.components import MOST_PAIRS
from dedup.trace.witnesses import Noted, Witness, Witnesses

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from dedup.model import Account, Derivation, Ledger, Span
    from dedup.trace.result import Trace

FOLDER: Final = Path(__file__).with_name("histories")
#: The second folder is the test set that is kept apart: no choice of the tracer looks at it.
FOLDERS: Final = (FOLDER, FOLDER / "apart")

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Truth:
    """What is true of one history; pairs are (source, derived), or of no order where none is known."""

    kinds: Mapping[Pair, str]
    second: tuple[Pair, ...]
    siblings: tuple[Pair, ...]
    agencies: Mapping[str, tuple[str, ...]]
    roots: tuple[str, ...]
    undetermined: tuple[Pair, ...]
    misdated: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class History:
    """One collection with its truth."""

    name: str
    documents: Mapping[str, Document]
    truth: Truth


def read_truth(path: Path) -> Truth:
    """The truth of a file; an unknown key is an error."""
    raw = orjson.loads(path.read_bytes())
    raw["kinds"] = {(edge["source"], edge["derived"]): edge["kind"] for edge in raw.pop("edges")}
    raw["second"] = tuple((edge["source"], edge["derived"]) for edge in raw["second"])
    known = {name: gazetteer().find(name) for name in raw["agencies"]}
    raw["agencies"] = {(own.id if (own := known[name]) else name): tuple(ids) for name, ids in raw["agencies"].items()}
    for key in ("siblings", "undetermined"):
        raw[key] = tuple((a, b) for a, b in raw[key])
    for key in ("roots", "misdated"):
        raw[key] = tuple(raw[key])
    return Truth(**raw)


def read_history(path: Path) -> History:
    """The history of a file of documents and of the truth beside it."""
    documents = [Document(**orjson.loads(line)) for line in path.read_bytes().splitlines()]
    truth = read_truth(path.with_name(f"{path.stem}.truth.json"))
    return History(path.stem, {document.id: document for document in documents}, truth)


def histories() -> list[History]:
    """All histories, folder by folder, by name."""
    return [read_history(path) for folder in FOLDERS for path in sorted(folder.glob("*.jsonl"))]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for a history gets each."""
    if "history" in metafunc.fixturenames:
        metafunc.parametrize("history", histories(), ids=lambda history: history.name)


@pytest.fixture(name="histories", scope="session")
def all_histories() -> list[History]:
    return histories()


#: Sentences of one report, in English and in Vietnamese.
REPORT: Final = {
    "en": (
        "A fire at a garment factory in Dhaka killed 27 workers on Monday, police chief Rahim Uddin said.",
        '"We heard two explosions and then the roof came down on all of us," said Salma Khatun, 34.',
        "Firefighters needed six hours to bring the blaze under control because the street was too narrow.",
        "The factory makes shirts for three European companies and employs about 1,200 people.",
        "Its owner, Kamal Hossain, was not reached for comment on Monday evening.",
        "In 2012 a fire at another factory near the capital killed 112 workers.",
        "The ministry of labour ordered an inspection of all 4,500 garment factories of the country.",
        "Unions called for a strike on Thursday and asked the government to publish the reports.",
    ),
    "vi": (
        "Vụ cháy tại một nhà máy may ở Dhaka hôm thứ Hai làm 27 công nhân thiệt mạng, cảnh sát trưởng Rahim Uddin nói.",
        "“Chúng tôi nghe hai tiếng nổ rồi mái nhà sập xuống tất cả chúng tôi”, Salma Khatun, 34 tuổi, cho biết.",
        "Lính cứu hỏa cần sáu giờ để khống chế ngọn lửa vì con đường quá hẹp.",
        "Nhà máy sản xuất áo sơ mi cho ba công ty châu Âu và có khoảng 1.200 công nhân.",
        "Chủ nhà máy, ông Kamal Hossain, không trả lời câu hỏi vào tối thứ Hai.",
        "Năm 2012, một vụ cháy ở một nhà máy khác gần thủ đô làm 112 công nhân thiệt mạng.",
        "Bộ Lao động yêu cầu kiểm tra toàn bộ 4.500 nhà máy may của đất nước.",
        "Các công đoàn kêu gọi đình công vào thứ Năm và yêu cầu chính phủ công bố các báo cáo.",
    ),
}
_ADDED: Final = (
    "Our readers will find a map of the place on page four of this newspaper tomorrow.",
    "Correction: an earlier version of this article gave a wrong age for one of the witnesses.",
)
_CREDITS: Final = ("", "", "Source: Harbour Post", "(Reuters)", "Photo: AFP", "According to Valley Times", "(TTXVN)")
_OUTLETS: Final = (None, "Harbour Post", "Valley Times", "Reuters", "AFP", "TTXVN")
_DATES: Final = (None, "2021-06-28", "2021-06-29", "2021-06-28T08:00:00Z", "2021-06-28T09:30:00+02:00", "2021-09-01")
#: Texts that would harm whoever takes them for prose.
HOSTILE: Final = (
    "", " ", "\n\n", "one", "a", "...", "”“\"", "!!! ??? ;;;", "\ud800 half a pair \udfff", "\x00\x1b[2J",
    "12", "29/6", "(Reuters)", "Photo: AFP", "word " * 200, "e\u0301" * 40, "\u202eabc\u2066\u200f", "\U0010ffff" * 3,
    "北京时间周二晚间委员会投票决定关闭旧码头。", "คณะกรรมการลงมติปิดท่าเรือเก่าเมื่อคืนวันอังคาร",
    "أعلن التحالف الدولي تمسكه بهزيمة التنظيم", "委员会", "โ", "ة",
)  # fmt: skip


@st.composite
def _reports(draw: st.DrawFn) -> str:
    """A report as somebody might have made it of another: sentences left out, added, misspelt; with a credit."""
    language = draw(st.sampled_from(["en", "en", "en", "vi"]))
    of = draw(st.lists(st.integers(0, 7), min_size=1, max_size=8, unique=True))
    kept = of if draw(st.integers(0, 9)) == 0 else sorted(of)
    listed = [REPORT[language][number] for number in kept]
    if draw(st.integers(0, 3)) == 0:
        listed.insert(draw(st.integers(0, len(listed))), draw(st.sampled_from(_ADDED)))
    text = "\n\n".join(listed)
    if draw(st.integers(0, 3)) == 0:
        text = text.replace("27", "29").replace("factory", "fctory", 1)
    return f"{text}\n\n{draw(st.sampled_from(_CREDITS))}".rstrip()


@pytest.fixture(scope="session")
def collections() -> st.SearchStrategy[list[Document]]:
    """Some documents, most of which tell of one event, and some of which are no prose at all."""
    text = st.one_of(_reports(), _reports(), _reports(), _reports(), st.sampled_from(HOSTILE), st.text(max_size=30))
    outlet, published = st.sampled_from(_OUTLETS), st.sampled_from(_DATES)
    address = st.sampled_from([None, None, None, "https://www.reuters.com/1", "http://post.example/a?b=1"])
    fields = st.tuples(text, outlet, published, address)
    return st.lists(fields, max_size=5).map(
        lambda drawn: [
            Document(f"d{number}", text, outlet=outlet, published=published, url=address)
            for number, (text, outlet, published, address) in enumerate(drawn)
        ]
    )


def _traced(documents: Iterable[Document]) -> Trace:
    return pipeline.trace(list(documents), Settings(threads=1))


@pytest.fixture(scope="session")
def traced() -> Callable[[Iterable[Document]], Trace]:
    """Traces documents, in this process alone."""
    return _traced


@pytest.fixture(scope="session")
def witnesses_of() -> Callable[[Sequence[Document]], list[Witness]]:
    """Looks into documents, all of which have text."""

    def look(documents: Sequence[Document]) -> list[Witness]:
        noted = Noted(documents)
        found = pipeline.scan(noted, Settings(relations=("near",), threads=1))
        return Witnesses(found.collection, noted.documents).of(range(len(documents)))

    return look


@pytest.fixture(scope="session")
def lawful_account() -> Callable[[Account, Mapping[str, str]], None]:
    """Holds an account against all that is true of every one, given the texts of its documents."""
    return _check_account


@pytest.fixture(scope="session")
def lawful() -> Callable[[Trace], None]:
    """Holds a trace against all that is true of every one."""

    def check(found: Trace) -> None:
        told = [name for account in found.accounts for name in account.documents]
        assert len(told) == len(set(told))
        assert set(told) <= {record.id for record in found.scan.documents}
        texts = {name: found.document(name).text for name in told}
        matched = {
            (match.a, match.b): match.relation for match in found.scan.matches if match.relation != Relation.SAME_STORY
        }
        assert {name for pair in matched for name in pair} <= set(told)
        for account in found.accounts:
            _check_account(account, texts)
            assert {(ledger.a, ledger.b) for ledger in account.ledgers} <= matched.keys()
            languages = {name: found.document(name).language for name in account.documents}
            for one in account.derivations:
                if one.source.startswith(AGENCY):
                    continue
                relation = matched[min(one.source, one.derived), max(one.source, one.derived)]
                if relation not in (Relation.TRANSLATION, Relation.PARTIAL_TRANSLATION):
                    _check_wording(one, texts)
                else:
                    assert languages[one.source] != languages[one.derived]
        assert [account.id for account in found.accounts] == sorted(account.id for account in found.accounts)
        assert Counter(found.derivations) == Counter(chain.from_iterable(own.derivations for own in found.accounts))
        assert {agency.id for agency in found.agencies} == {
            one.source for one in found.derivations if one.source.startswith(AGENCY)
        }

    return check


def _check_account(account: Account, texts: Mapping[str, str]) -> None:
    assert account.id == account.documents[0]
    assert list(account.documents) == sorted(set(account.documents))
    assert len(account.first) == len(account.documents) > 1
    assert len(account.ledgers) <= MOST_PAIRS * len(account.documents)
    for ledger in account.ledgers:
        _check_ledger(ledger, texts)
    _check_chances(account)
    agencies = {agency.id for agency in account.agencies}
    assert {one.source for one in account.derivations} <= agencies | set(account.documents)
    assert agencies <= {one.source for one in account.derivations}
    firsts = [one for one in account.derivations if not one.second]
    assert max(Counter(one.derived for one in firsts).values(), default=0) <= 1
    seconds = [one for one in account.derivations if one.second]
    assert {one.derived for one in seconds} <= {one.derived for one in firsts}
    assert len({(one.source, one.derived) for one in account.derivations}) == len(account.derivations)
    _check_no_circle(account.derivations)
    ledgers = {(ledger.a, ledger.b): ledger for ledger in account.ledgers}
    for one in account.derivations:
        _check_derivation(one, ledgers, texts)


def _check_ledger(ledger: Ledger, texts: Mapping[str, str]) -> None:
    assert ledger.a < ledger.b
    chances = {
        Outcome.FORWARD: ledger.forward,
        Outcome.BACKWARD: ledger.backward,
        Outcome.COMMON: ledger.common,
    }
    assert all(0 <= chance <= 1 for chance in chances.values())
    assert sum(chances.values()) <= 1.001
    if ledger.outcome is Outcome.UNDETERMINED:
        assert ledger.deciding
        assert max(ledger.forward, ledger.backward) <= 0.601
    else:
        assert not ledger.deciding
        if ledger.outcome is Outcome.COMMON:
            assert ledger.common >= 0.599
    for evidence in ledger.evidence:
        assert evidence.document in (ledger.a, ledger.b)
        _check_span(evidence.span, texts[evidence.document])


def _check_chances(account: Account) -> None:
    """A document comes from one of those it is matched with, or from none of them."""
    sources = dict(zip(account.documents, account.first, strict=True))
    assert all(0 <= chance <= 1 for chance in sources.values())
    for ledger in account.ledgers:
        sources[ledger.b] += ledger.forward
        sources[ledger.a] += ledger.backward
    assert list(sources.values()) == pytest.approx([1.0] * len(sources), abs=0.001 * len(sources))


def _check_no_circle(derivations: Sequence[Derivation]) -> None:
    above: dict[str, set[str]] = {}
    for one in derivations:
        above.setdefault(one.derived, set()).add(one.source)
    tuple(TopologicalSorter(above).static_order())


def _check_derivation(one: Derivation, ledgers: Mapping[tuple[str, str], Ledger], texts: Mapping[str, str]) -> None:
    assert one.source != one.derived
    assert 0 <= one.confidence <= 1
    assert one.verdict is Verdict.of(one.confidence)
    if one.runner_up is not None:
        assert not one.second
        assert 0 < one.runner_up.confidence <= 1
        assert one.confidence + one.runner_up.confidence <= 1.001
        assert one.runner_up.margin == pytest.approx(one.confidence - one.runner_up.confidence, abs=0.0002)
        assert one.runner_up.source not in (one.source, one.derived)
    for evidence in one.evidence:
        assert evidence.document in (one.source, one.derived)
        _check_span(evidence.span, texts[evidence.document])
    if one.source.startswith(AGENCY):
        assert not one.passages
        assert {evidence.document for evidence in one.evidence} <= {one.derived}
        return
    ledger = ledgers[min(one.source, one.derived), max(one.source, one.derived)]
    sign = 1 if one.source == ledger.a else -1
    assert Counter((found.signal, sign * found.weight) for found in ledger.evidence) == Counter(
        (found.signal, found.weight) for found in one.evidence
    )
    if not one.second:
        assert one.confidence == (ledger.forward if one.source == ledger.a else ledger.backward)
    for passage in one.passages:
        _check_span(passage.a, texts[one.source])
        _check_span(passage.b, texts[one.derived])


def _check_span(span: Span | None, text: str) -> None:
    assert span is None or 0 <= span.start < span.end <= len(text)


def _check_wording(one: Derivation, texts: Mapping[str, str]) -> None:
    """The passages of two texts in one language hold much the same words."""
    for passage in one.passages:
        source = Counter(fold(texts[one.source][passage.a.start : passage.a.end]))
        derived = Counter(fold(texts[one.derived][passage.b.start : passage.b.end]))
        assert 2 * (source & derived).total() > max(source.total(), derived.total())
