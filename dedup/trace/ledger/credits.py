"""What the credits of one document say of another: that it is where the text, or a passage, comes from."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from dedup.model import Evidence, EvidenceGroup, Span
from dedup.near.sites import site_of
from dedup.text.tokens import fold
from dedup.text.unspaced import UNSPACED
from dedup.trace.credits.credit import CreditKind
from dedup.trace.gazetteer import gazetteer
from dedup.trace.ledger.evidence import weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dedup.trace.credits.credit import Credit

__all__ = ["Publisher", "credit_evidence", "mention_evidence"]

#: Characters of a name that no other text has by chance; of a script without spaces.
_LEAST: Final = 5
_LEAST_UNSPACED: Final = 3
_ARTICLE: Final = re.compile(r"^(?:the|la|le|el|il|les|los|die|der|das|o|a|de|het) (?=.{4})")
_OF_UNSPACED: Final = re.compile(f"[{UNSPACED}]")


class Publisher(NamedTuple):
    """Who published a document, as far as its record says.

    Parameters
    ----------
    source
        The id in the gazetteer of agencies and outlets; None for one that is not in it.
    name, called
        The outlet's name, folded, and as texts are searched for it; empty if none is stated.
    site
        The host of its address; empty if none is stated.
    """

    source: str | None = None
    name: str = ""
    site: str = ""
    called: str = ""

    @classmethod
    def of(cls, url: str | None, outlet: str | None) -> Publisher:
        """The publisher of a document with this address and outlet.

        Examples
        --------
        >>> Publisher.of("https://www.reuters.com/world/1", None).source, Publisher.of(None, "Harbour Post").name
        ('reuters', 'harbour post')
        """
        site = (site_of(url) or "") if url else ""
        return cls(_known(site, outlet or ""), _folded(outlet or ""), site, " ".join((outlet or "").casefold().split()))

    @property
    def written(self) -> str | None:
        """The name to look for in a text: without the article, which texts leave out; None if that tells nothing."""
        return _written(self.called, self.site)

    def is_one_with(self, other: Publisher) -> bool:
        """Whether both are one publisher, as far as the records of both say.

        Examples
        --------
        >>> Publisher(name="harbour post").is_one_with(Publisher(name="harbour post", site="harbour.example"))
        True
        """
        others = (other.source, other.name, other.site)
        return any(own in others for own in (self.source, self.name, self.site) if own)

    def is_named_by(self, credit: Credit) -> bool:
        """Whether a credit names this publisher: by the id of both, by its name, or by its site."""
        if self.source is not None and credit.source is not None:
            return self.source == credit.source
        named = _folded(credit.name)
        return bool(named) and named in {self.name, _folded(self.site)}


@lru_cache(maxsize=1 << 14)
def _known(site: str, outlet: str) -> str | None:
    """The id of a publisher in the gazetteer."""
    found = (gazetteer().at_domain(site) if site else None) or (gazetteer().find(outlet) if outlet else None)
    return None if found is None else found.id


@lru_cache(maxsize=1 << 14)
def _written(called: str, site: str) -> str | None:
    """The name of a publisher as texts are searched for it."""
    name = _ARTICLE.sub("", called) or site
    unspaced = _OF_UNSPACED.search(name) is not None
    enough = len(name.replace(" ", "")) >= _LEAST_UNSPACED if unspaced else len(name) >= _LEAST
    return name if enough else None


@lru_cache(maxsize=1 << 14)
def _folded(name: str) -> str:
    """A name as names are compared; the same ones come again and again."""
    return fold(name).strip()


def credit_evidence(of: Publisher, document: str, given: Sequence[Credit]) -> list[Evidence]:
    """What the credits of a document say for it having come from another one.

    Parameters
    ----------
    of
        The publisher of the other one.
    document
        The id of the document that has the credits.
    given
        Its credits. A photograph's says nothing, and neither does what names its own publisher.

    Returns
    -------
    list of Evidence
        One for each credit that names the publisher; all of it for this document coming from the other.
    """
    listed = weights(EvidenceGroup.CREDIT)
    return [
        Evidence(
            EvidenceGroup.CREDIT,
            credit.signal.value,
            listed[credit.signal.value],
            document,
            Span(credit.start, credit.end),
            f"credits {credit.name or credit.source}" + (" for a passage" if credit.kind is CreditKind.PASSAGE else ""),
        )
        for credit in given
        if credit.signal.value in listed and _counts(credit) and of.is_named_by(credit)
    ]


def mention_evidence(
    of: Publisher, document: str, text: str, folded: str, own: Publisher, apart: Sequence[Span] = ()
) -> list[Evidence]:
    """What it says for a document having come from another one that it names the publisher of that, wherever it does.

    Parameters
    ----------
    of
        The publisher of the other one.
    document, text, folded
        The id of the document that may name it, its text, and that without case, with one space between words.
    own
        Its own publisher, whose name every page of it may hold.
    apart
        Where a name says nothing of the text: the credits of its photographs.
    """
    name = of.written
    if name is None or name not in folded or name == own.written or name in own.called:
        return []
    if own.called and own.called in name:
        return []
    before, after = ("", "") if _OF_UNSPACED.search(name) else (r"(?<!\w)", r"(?!\w)")
    written = re.compile(before + r"\s+".join(map(re.escape, name.split(" "))) + after, re.IGNORECASE)
    for match in written.finditer(text):
        if not any(start <= match.start() < end for start, end in apart):
            weight = weights(EvidenceGroup.CREDIT)["mention"]
            return [
                Evidence(EvidenceGroup.CREDIT, "mention", weight, document, Span(*match.span()), f"names {match[0]}")
            ]
    return []


def _counts(credit: Credit) -> bool:
    return credit.kind is not CreditKind.PHOTO and not credit.own
