"""Copy histories with a known truth: who wrote a story first, who copied, revised, excerpted or translated whom, when.

An agency - in the collection or not - or a newsroom reports an event that never happened; outlets repost it, trim it,
bring it up to date, tell it in other words, quote a part of it or translate it, and others do so with theirs. Each
document says of itself when it appeared, exactly, to the day, not at all or wrongly, and whom it has it from, or not.

This was written before anything that traces sources, and is not fitted to it. What it supposes of newsrooms: a quarter
of all copies are made within four minutes (Cagé, Hervé & Viaud 2020, https://doi.org/10.1093/restud/rdz061), cuts are
made from the end, an update has its news first and its figures higher, and blogs copy outlets rather than agencies.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, NamedTuple

from events import Event, Proposition, draw_event, propositions
from rendering import LANGUAGES, rendered

from dedup.model import Document

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["KINDS", "Dating", "History", "Node", "draw_history", "histories"]

#: How a document may come from another, and how often.
KINDS: Final = {"copy": 0.36, "revision": 0.2, "rewrite": 0.15, "excerpt": 0.14, "translation": 0.15}

#: Agencies: how they sign, and the words of their datelines.
AGENCIES: Final = (
    ("Reuters", "REUTERS"),
    ("AFP", "AFP"),
    ("AP", "AP"),
    ("dpa", "dpa"),
    ("EFE", "EFE"),
    ("ANSA", "ANSA"),
)
_OUTLETS: Final = (
    "Harbour Post", "Daily Lantern", "Northern Courier", "City Observer", "Evening Register", "Valley Times",
    "Coast Herald", "Morning Ledger", "Metro Chronicle", "Island Gazette", "Capital Tribune", "Eastern Dispatch",
    "Border Sentinel", "River Mail", "Mountain Echo", "Plain Speaker", "Delta News", "Union Bulletin",
)  # fmt: skip
_BLOGS: Final = ("newsdigest", "worldwatch", "thedailyround", "headlines24", "storycorner", "newsmirror", "viralpost")

#: Minutes between a document and a copy of it: the median, and the spread of the logarithm. With these a quarter of all
#: copies are made within four minutes.
_DELAY: Final = (14.0, 1.85)
#: An update takes longer.
_UPDATE_DELAY: Final = (180.0, 1.0)
#: Documents of one story.
_MOST: Final = 14

#: Of all stories that begin with an agency, those whose agency is not in the collection.
ABSENT: Final = 0.4
AGENCY_FIRST: Final = 0.7
#: Stories in which another newsroom reports the same event by itself.
INDEPENDENT: Final = 0.25

_CREDITS: Final[dict[str, tuple[str, ...]]] = {
    "en": ("({})", "Source: {}", "With reporting by {}"),
    "vi": ("(Theo {})", "Nguồn: {}"),
    "es": ("({})", "Fuente: {}"),
    "fr": ("({})", "Source : {}"),
    "de": ("({})", "Quelle: {}"),
    "pt": ("({})", "Fonte: {}"),
    "id": ("({})", "Sumber: {}"),
    "tr": ("({})", "Kaynak: {}"),
    "ru": ("({})", "Источник: {}"),
    "ar": ("({})", "المصدر: {}"),
}
_QUOTED: Final[dict[str, tuple[str, ...]]] = {
    "en": ("According to {}, the following is known.", "As {} reported:", "{} writes:"),
    "vi": ("Theo {}, được biết như sau.",),
    "es": ("Según {}, se sabe lo siguiente.",),
    "fr": ("Selon {}, on sait ceci.",),
    "de": ("Nach Angaben von {} ist Folgendes bekannt.",),
    "pt": ("Segundo {}, sabe-se o seguinte.",),
    "id": ("Menurut {}, diketahui sebagai berikut.",),
    "tr": ("{} haberine göre şunlar biliniyor.",),
    "ru": ("Как сообщает {}, известно следующее.",),
    "ar": ("وفقا لـ {} فإن المعروف هو ما يلي.",),
}
_COMMENTS: Final = (
    "Readers of this page have asked what this means for them.", "We have followed the matter for several months.",
    "It is not the first time that we write about it.", "Nobody should be surprised by such news any more.",
    "In our view the question is how long this can go on.", "A friend of mine saw it with his own eyes.",
    "What follows is what the papers say today.", "There will be more to say about this next week.",
    "I will add to this page whatever I learn.", "The comments are open, please stay polite.",
    "Our own archive holds much on this subject.", "As always, judge for yourselves.",
)  # fmt: skip
_BOILERPLATE: Final = (
    "Subscribe to our newsletter.", "Share this article", "Read more stories from the region here.",
    "All rights reserved.", "Follow us for the latest news.",
)  # fmt: skip
_CORRECTED: Final = ("CORRECTED: figures in the second paragraph.", "UPDATE: adds details and reaction.")


class Dating(NamedTuple):
    """What documents say of their dates.

    Parameters
    ----------
    days
        Whether the day alone is said, not the minute.
    missing, wrong
        Shares of documents that say nothing, or the day of a later crawl or of another time.
    credited
        The share of documents that say whom they have it from.
    """

    days: bool = True
    missing: float = 0.0
    wrong: float = 0.0
    credited: float = 1 / 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document: a wording of a proposition, or something of its own.

    Parameters
    ----------
    proposition, wording
        Which proposition of the event, by its number, and in which wording; -1 for a sentence of one's own.
    own
        What that says.
    slip
        A mistake in it, made once and copied on: the place of a letter that is left out; -1 for none.
    cut
        Whether it is broken in the middle, as translations break sentences.
    """

    proposition: int
    wording: int = 0
    own: str = ""
    slip: int = -1
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Node:
    """A document of a history, or the agency behind it.

    Parameters
    ----------
    name
        Its id.
    outlet
        Who published it.
    parent, kind
        The node that it comes from, by its place, and how; None of what was reported first.
    minute
        When it was published, in minutes from the first.
    language
        Of its text.
    sentences, figures
        What it says, and the numbers it knows of.
    agency
        The agency whose text it is in the end, if any.
    present
        Whether it is in the collection.
    quoted
        Further nodes that it took a passage from.
    """

    name: str
    outlet: str
    parent: int | None
    kind: str | None
    minute: float
    language: str
    sentences: tuple[Sentence, ...]
    figures: dict[str, int]
    headline: tuple[int, int] = (0, 0)
    agency: str | None = None
    present: bool = True
    quoted: tuple[int, ...] = ()


@dataclass(slots=True)
class History:
    """The nodes of one story, each after what it comes from, and the event they tell of."""

    event: Event
    begun: datetime
    nodes: list[Node] = field(default_factory=list)
    documents: list[Document] = field(default_factory=list)

    def source_of(self, place: int) -> tuple[str, str] | None:
        """The id of the document that another one comes from and how; None if that is not in the collection."""
        node = self.nodes[place]
        if node.parent is None or node.kind is None or not self.nodes[node.parent].present:
            return None
        return self.nodes[node.parent].name, node.kind

    @property
    def edges(self) -> dict[str, tuple[str, str]]:
        """The source and the kind of each document that has a source in the collection."""
        found = {self.nodes[place].name: self.source_of(place) for place in range(len(self.nodes))}
        return {name: source for name, source in found.items() if source is not None}

    @property
    def siblings(self) -> list[tuple[str, str]]:
        """Pairs of documents that were both made of one text that is not in the collection."""
        of: dict[int, list[str]] = {}
        for node in self.nodes:
            if node.parent is not None and not self.nodes[node.parent].present:
                of.setdefault(node.parent, []).append(node.name)
        return [(a, b) for own in of.values() for i, a in enumerate(own) for b in own[i + 1 :]]


def histories(count: int, seed: int, dating: Dating = Dating()) -> Iterator[History]:  # noqa: B008 - it is immutable
    """Draw so many histories; the same seed gives the same ones, whatever they say of dates and credits."""
    for number in range(count):
        history = draw_history(random.Random(f"{seed} {number}"), f"s{number:05}")
        documented(history, random.Random(f"{seed} {number} said"), dating)
        yield history


def draw_history(draw: random.Random, name: str) -> History:
    """Draw who reports an event and who copies whom; what the documents say of themselves is left open."""
    begun = datetime(2021, 1, 4, tzinfo=UTC) + timedelta(minutes=draw.randrange(3 * 365 * 1440))
    event = draw_event(draw, begun.weekday(), begun.month)
    history = History(event, begun)
    _report(history, draw, name, first=True)
    if draw.random() < INDEPENDENT:
        _report(history, draw, name, first=False)
    wanted = min(_MOST, 2 + int(draw.expovariate(1 / 4)))
    while sum(node.present for node in history.nodes) < wanted:
        _derive(history, draw, name)
    return history


def _report(history: History, draw: random.Random, name: str, *, first: bool) -> None:
    """A report of one's own: of an agency or a newsroom."""
    own = propositions()[history.event.kind]
    kept = [0, *sorted(draw.sample(range(1, len(own)), draw.randrange(7, len(own))))]
    style = draw.randrange(4)
    sentences = tuple(Sentence(i, style if draw.random() < 0.7 else draw.randrange(4)) for i in kept)
    agency = draw.choice(AGENCIES)[0] if first and draw.random() < AGENCY_FIRST else None
    node = Node(
        f"{name}-{len(history.nodes):02}",
        agency or draw.choice(_OUTLETS),
        None,
        None,
        0.0 if first else draw.expovariate(1 / 90),
        "en",
        sentences,
        history.event.figures,
        (0, style),
        agency,
        present=agency is None or draw.random() >= ABSENT,
    )
    history.nodes.append(node)


def _derive(history: History, draw: random.Random, name: str) -> None:
    """A document made of one that there is."""
    place = draw.choices(range(len(history.nodes)), [_pull(node) for node in history.nodes])[0]
    source = history.nodes[place]
    kinds = {kind: share for kind, share in KINDS.items() if kind != "translation" or source.language == "en"}
    kind = draw.choices(list(kinds), list(kinds.values()))[0]
    median, spread = _UPDATE_DELAY if kind == "revision" else _DELAY
    minute = source.minute + max(0.5, draw.lognormvariate(0, spread) * median)
    same = kind == "revision" and draw.random() < 0.6
    blog = kind in ("excerpt", "copy") and draw.random() < 0.4
    outlet = source.outlet if same else draw.choice(_BLOGS if blog else _OUTLETS)
    made = replace(
        source,
        name=f"{name}-{len(history.nodes):02}",
        outlet=outlet,
        parent=place,
        kind=kind,
        minute=minute,
        present=True,
        quoted=(),
        headline=source.headline if draw.random() < 0.6 else (0, draw.randrange(4)),
    )
    history.nodes.append(_MADE[kind](made, history, draw))


def _pull(node: Node) -> float:
    """How much a node is copied: an agency most, a blog hardly."""
    if node.parent is None and node.agency is not None:
        return 4.0
    return 0.3 if node.outlet in _BLOGS else 1.0


def _copied(node: Node, history: History, draw: random.Random) -> Node:
    """A repost: cut from the end now and then, with a slip here and there, or one less."""
    kept = list(node.sentences)
    if draw.random() < 0.35:
        kept = kept[: max(3, len(kept) - draw.randrange(1, 4))]
    return replace(node, sentences=tuple(_slipped(sentence, draw, 0.02, 0.1) for sentence in kept))


def _revised(node: Node, history: History, draw: random.Random) -> Node:
    """An update: figures have risen, something new stands near the top, something went."""
    kept = list(node.sentences)
    if len(kept) > 5 and draw.random() < 0.4:
        del kept[draw.randrange(3, len(kept))]
    there = {sentence.proposition for sentence in kept}
    new = [i for i in range(len(propositions()[history.event.kind])) if i not in there]
    for proposition in draw.sample(new, min(len(new), draw.randrange(1, 3))):
        kept.insert(draw.randrange(1, min(4, len(kept)) + 1), Sentence(proposition, draw.randrange(4)))
    for i in draw.sample(range(len(kept)), draw.randrange(0, 3)):
        if kept[i].proposition >= 0:
            kept[i] = Sentence(kept[i].proposition, draw.randrange(4))
    risen = draw.sample(sorted(node.figures), draw.randrange(0, 3))
    figures = {name: value + (draw.randrange(1, 9) if name in risen else 0) for name, value in node.figures.items()}
    if draw.random() < 0.2:
        kept.append(Sentence(-1, own=draw.choice(_CORRECTED)))
    return replace(node, sentences=tuple(_slipped(sentence, draw, 0.01, 0.5) for sentence in kept), figures=figures)


def _rewritten(node: Node, history: History, draw: random.Random) -> Node:
    """The same in other words: more than half of the sentences anew, some elsewhere, some gone, some added."""
    kept = list[Sentence]()
    for sentence in node.sentences:
        if len(kept) > 3 and draw.random() < 0.12:
            continue
        anew = sentence.proposition >= 0 and draw.random() < 0.55
        kept.append(Sentence(sentence.proposition, draw.randrange(4)) if anew else sentence)
    if len(kept) > 5 and draw.random() < 0.5:
        i = draw.randrange(2, len(kept) - 1)
        kept[i], kept[i + 1] = kept[i + 1], kept[i]
    there = {sentence.proposition for sentence in kept}
    new = [i for i in range(len(propositions()[history.event.kind])) if i not in there]
    for proposition in draw.sample(new, min(len(new), draw.randrange(0, 3))):
        kept.insert(draw.randrange(2, len(kept) + 1), Sentence(proposition, draw.randrange(4)))
    return replace(node, sentences=tuple(kept), headline=(0, draw.randrange(4)))


def _excerpted(node: Node, history: History, draw: random.Random) -> Node:
    """Some sentences in a row among words of one's own; now and then a passage of a second document too."""
    passage = _passage(node, draw)
    before = [Sentence(-1, own=own) for own in draw.sample(_COMMENTS, draw.randrange(1, 4))]
    after = [Sentence(-1, own=own) for own in draw.sample(_COMMENTS, draw.randrange(1, 4))]
    second = [
        place
        for place, other in enumerate(history.nodes)
        if place != node.parent and other.present and other.language == node.language and other.minute < node.minute
    ]
    quoted: tuple[int, ...] = ()
    if second and draw.random() < 0.15:
        quoted = (draw.choice(second),)
        after = [*_passage(history.nodes[quoted[0]], draw), *after]
    return replace(node, sentences=(*before, *passage, *after), quoted=quoted, headline=(-1, draw.randrange(4)))


def _passage(node: Node, draw: random.Random) -> list[Sentence]:
    size = min(len(node.sentences), draw.randrange(2, 6))
    start = draw.randrange(len(node.sentences) - size + 1)
    return list(node.sentences[start : start + size])


def _translated(node: Node, history: History, draw: random.Random) -> Node:
    """Another language: the whole, or without its end; some translations break a sentence."""
    kept = list(node.sentences)
    if draw.random() < 0.3:
        kept = kept[: max(4, len(kept) - draw.randrange(1, 4))]
    if draw.random() < 0.3:
        i = draw.randrange(len(kept))
        kept[i] = replace(kept[i], cut=True)
    return replace(node, sentences=tuple(kept), language=draw.choice(LANGUAGES))


def _slipped(sentence: Sentence, draw: random.Random, made: float, mended: float) -> Sentence:
    """A sentence with a mistake more or less."""
    if sentence.slip >= 0:
        return replace(sentence, slip=-1) if draw.random() < mended else sentence
    return replace(sentence, slip=draw.randrange(20, 90)) if draw.random() < made else sentence


_MADE: Final = {
    "copy": _copied,
    "revision": _revised,
    "rewrite": _rewritten,
    "excerpt": _excerpted,
    "translation": _translated,
}


def documented(history: History, draw: random.Random, dating: Dating) -> None:
    """Write the documents that are in the collection, with what they say of their dates and sources."""
    for node in history.nodes:
        if node.present:
            text = _text(history, node, draw, credited=draw.random() < dating.credited)
            site = node.outlet.lower().replace(" ", "")
            history.documents.append(
                Document(
                    node.name,
                    text,
                    title=None,
                    language=node.language,
                    published=_stated(history, node, draw, dating),
                    url=f"https://www.{site}.example/{history.begun.year}/{node.name}",
                    outlet=node.outlet,
                )
            )


def _stated(history: History, node: Node, draw: random.Random, dating: Dating) -> str | None:
    """The date that the record of a document states."""
    when, chance = history.begun + timedelta(minutes=node.minute), draw.random()
    late = timedelta(minutes=draw.randrange(1440, 20 * 1440))
    early = timedelta(minutes=draw.randrange(1440, 3 * 1440))
    if chance < dating.missing:
        return None
    if chance < dating.missing + dating.wrong:
        when = when + late if draw.random() < 0.7 else when - early
    return when.date().isoformat() if dating.days else when.strftime("%Y-%m-%dT%H:%M:%SZ")


def _text(history: History, node: Node, draw: random.Random, *, credited: bool) -> str:
    said = [_said(history, node, sentence) for sentence in node.sentences]
    title = _headline(history, node)
    source = None if node.parent is None else history.nodes[node.parent]
    lines = list[str]()
    if credited:
        said, lines = _credited(history, node, source, said, draw)
    if draw.random() < 0.3:
        lines.append(f"Photo: {draw.choice(AGENCIES)[0]}")
    if node.agency != node.outlet and draw.random() < 0.5:
        lines.append(rendered(draw.choice(_BOILERPLATE), node.language))
    paragraphs = [" ".join(said[i : i + 2]) for i in range(0, len(said), 2)]
    return "\n\n".join([title, *paragraphs, *lines])


def _credited(
    history: History, node: Node, source: Node | None, said: list[str], draw: random.Random
) -> tuple[list[str], list[str]]:
    """What a document says of its source: in a dateline, a sign-off, a line at its end, or before what it quotes."""
    begun = history.begun + timedelta(minutes=node.minute)
    if source is None and node.agency is None:
        return said, []
    name = (
        node.agency if node.agency is not None and draw.random() < 0.8 else (source.outlet if source else node.outlet)
    )
    assert name is not None
    if node.language == "en" and node.agency == name and node.kind != "excerpt" and draw.random() < 0.5:
        dateline = f"{history.event.slots['place'].upper()}, {begun.strftime('%B')} {begun.day} ({name}) - "
        return [dateline + said[0], *said[1:]], []
    if node.kind == "excerpt":
        own = sum(1 for _ in _before(node))
        return [*said[:own], draw.choice(_QUOTED[node.language]).format(name), *said[own:]], []
    if source is not None and name == source.outlet and source.outlet not in dict(AGENCIES) and draw.random() < 0.4:
        return said, [f"The post {_headline(history, node)} first appeared on {name}."]
    return said, [draw.choice(_CREDITS[node.language]).format(name)]


def _before(node: Node) -> Iterator[Sentence]:
    """The sentences of one's own that an excerpt begins with."""
    for sentence in node.sentences:
        if sentence.proposition >= 0:
            return
        yield sentence


def _headline(history: History, node: Node) -> str:
    """The lead in short, in the wording of the headline; of an excerpt a remark."""
    number, wording = node.headline
    if number < 0:
        return rendered(_COMMENTS[wording].rstrip("."), node.language)
    lead: Proposition = propositions()[history.event.kind][number]
    words = history.event.said(lead.wordings[wording % len(lead.wordings)], node.figures).rstrip(".").split()
    return rendered(" ".join(words[:9]), node.language)


def _said(history: History, node: Node, sentence: Sentence) -> str:
    """A sentence as the document has it."""
    if sentence.proposition < 0:
        text = sentence.own
    else:
        proposition = propositions()[history.event.kind][sentence.proposition]
        text = history.event.said(proposition.wordings[sentence.wording % len(proposition.wordings)], node.figures)
    text = rendered(text, node.language)
    if 0 <= sentence.slip < len(text) and text[sentence.slip].isalpha():
        text = text[: sentence.slip] + text[sentence.slip + 1 :]
    if sentence.cut and " " in text:
        middle = text.index(" ", len(text) // 2) if " " in text[len(text) // 2 :] else text.index(" ")
        text = f"{text[:middle]}.{text[middle:]}"
    return text
