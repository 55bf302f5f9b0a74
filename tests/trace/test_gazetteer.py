"""The agencies and outlets of the world."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from dedup.text.tokens import fold
from dedup.trace.gazetteer import Source, gazetteer

KINDS = {"agency", "newspaper", "broadcaster", "portal", "photo"}


def test_entries_are_whole() -> None:
    sources = gazetteer().sources
    assert len(sources) >= 300
    assert len({source.id for source in sources}) == len(sources)
    for source in sources:
        assert re.fullmatch(r"[a-z0-9_]+", source.id), source
        assert source.kind in KINDS
        assert re.fullmatch("[A-Z]{2}|", source.country), source
        assert source.names or source.guarded
        assert all(fold(name) for name in (*source.names, *source.guarded))
        assert all(re.fullmatch(r"[a-z0-9.-]+\.[a-z]{2,}", domain) for domain in source.domains), source


def test_a_name_or_domain_is_of_one_source() -> None:
    names = Counter(name for source in gazetteer().sources for name in {fold(name) for name in source.names})
    assert [name for name, count in names.items() if count > 1] == []
    domains = Counter(domain for source in gazetteer().sources for domain in source.domains)
    assert [domain for domain, count in domains.items() if count > 1] == []


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("ttxvn", ["TTXVN", "VNA", "Vietnam News Agency", "Thông tấn xã Việt Nam", "越通社"]),
        ("afp", ["AFP", "Agence France-Presse", "وكالة فرانس برس", "أ ف ب", "法新社"]),
        ("reuters", ["Reuters", "رويترز", "路透社", "Рейтер", "رویترز", "ロイター", "로이터"]),
        ("xinhua", ["Xinhua", "新华社", "Tân Hoa Xã", "شينخوا", "Синьхуа"]),
        ("ap", ["AP", "The Associated Press", "美联社", "أسوشيتد برس"]),
    ],
)
def test_names_of_one_source_in_many_languages(source: str, names: list[str]) -> None:
    for name in names:
        found = gazetteer().find(name)
        assert isinstance(found, Source)
        assert found.id == source


def test_what_is_no_name_is_found_nowhere() -> None:
    assert gazetteer().find("The police") is None
    assert gazetteer().find("") is None


def test_hosts_below_a_domain() -> None:
    at_domain = gazetteer().at_domain
    assert [source and source.id for source in map(at_domain, ("EN.Vietnamplus.vn", "reuters.com"))] == [
        "ttxvn",
        "reuters",
    ]
    assert at_domain("notreuters.com") is None
    assert at_domain("localhost") is None
