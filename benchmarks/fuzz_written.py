"""Fuzzed inputs that are written as text: plain texts, JSON Lines, tables and pages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import pages
from fuzz_words import NAMES, TEXTS

if TYPE_CHECKING:
    import random

    from fuzz_words import Form

__all__ = ["WRITTEN"]


def _text(rng: random.Random) -> bytes:
    parts = rng.choices(TEXTS, k=rng.choice((0, 1, 3, 12)))
    if rng.random() < 0.2:
        parts.append(rng.choice(("\0", "\x85", "\ufeff", "a\u0301" * 40, "word " * 3000, "é" * 20_000)))
    return rng.choice(("\n", "\r\n", "\r", " ")).join(parts).encode()


def _string(rng: random.Random) -> str:
    """A JSON string, escaped in any way that is allowed, and some that are not."""
    text = rng.choice(TEXTS) if rng.random() < 0.7 else rng.choice(("a", "7", "null", "2020-01-02", "en", " ", "a\tb"))
    written = json.dumps(text, ensure_ascii=rng.random() < 0.5)
    if rng.random() < 0.3:
        odd = (
            "\\u0000", "\\ud800", "\\udc00\\ud800", "\\ud83d\\ude00", "\\/", "\\u00e", "\\x", "\x01", "\t", "\\n",
            '"', "\\",
        )  # fmt: skip
        at = rng.randrange(1, len(written))
        written = written[:at] + rng.choice(odd) + written[at:]
    return written


def _value(rng: random.Random, depth: int = 0) -> str:
    kind = rng.random()
    if kind < 0.55:
        return _string(rng)
    if kind < 0.8 or depth > 3:
        odd = (
            "0", "-0", "7", "7.0", "1e2", "1E400", "-1e999", "NaN", "Infinity", "-Infinity", "01", "+1", ".5", "1.",
            "0x1",
        )  # fmt: skip
        plain = (
            "true", "false", "null", "nul", "tru", "9007199254740993", "18446744073709551616.0", "9" * 5000, "1e16",
        )  # fmt: skip
        return rng.choice(odd + plain)
    if kind < 0.85:
        levels = rng.choice((1, 62, 63, 64, 65, 198, 199, 200, 201, 4000))
        opening, closing = rng.choice((("[", "]"), ('{"a":', "}")))
        return opening * levels + "1" + closing * (levels - rng.choice((0, 0, 0, 1)))
    inside = ",".join(_value(rng, depth + 1) for _ in range(rng.choice((0, 1, 3))))
    return f"[{inside}]" if kind < 0.93 else _record(rng, depth + 1)


def _record(rng: random.Random, depth: int = 0) -> str:
    space = rng.choice(("", "", " ", "\t", "\r", "\x0b", "\u00a0")) if rng.random() < 0.3 else ""
    names = rng.choices(NAMES, k=rng.choice((0, 1, 2, 4, 9)))
    if not depth and rng.random() < 0.8:
        names.insert(rng.randrange(len(names) + 1), "text")
    fields = [f'{space}"{name}"{space}:{space}{_value(rng, depth)}{space}' for name in names]
    if rng.random() < 0.02:
        fields.append(rng.choice(('"\\u0074ext":"escaped name"', "", '"a"', '"b" "c"', "text:1", "'id':1")))
    return f"{{{','.join(fields)}}}"


def _jsonlines(rng: random.Random) -> bytes:
    count = rng.choice((0, 1, 2, 5, 5, 20, 60))
    ends = rng.choice((("\n",), ("\r\n",), ("\n", "\r\n", "\n\n", " \n", "\r", "\x0b\n")))
    odd = ("", "[]", "7", '"text"', "null", "{", "}", '{"text":', "{}", "\ufeff", "//", '{"text":"a"}{"text":"b"}')
    lines = (rng.choice(odd) if rng.random() < 0.05 else _record(rng) for _ in range(count))
    return "".join(line + rng.choice(ends) for line in lines).encode("utf-8", "surrogatepass")


def _cell(rng: random.Random, apart: str) -> str:
    text = rng.choice(TEXTS) if rng.random() < 0.6 else rng.choice(("", "7", "a", "en", "2020-01-02", "=1+1", " "))
    kind = rng.random()
    if kind < 0.4:
        return '"' + text.replace('"', '""').replace(" ", rng.choice((" ", " ", "\n", apart)), 1) + '"'
    if kind < 0.43:
        return rng.choice(('"', '""', '"""', f'"{text}', f'{text}"', f'"{text}"x', f'x"{text}"', '"\n"', "\r"))
    return text


def _delimited(rng: random.Random, apart: str = "") -> bytes:
    apart = apart or rng.choice((",", ",", ",", ";", "\t", "|"))
    end = rng.choice(("\n", "\n", "\r\n", "\r"))
    names = rng.choice((["id", "text"], ["Text"], ["title", "date", "text", "language", "id"], rng.choices(NAMES, k=3)))
    rows = [apart.join(names)]
    for _ in range(rng.choice((0, 1, 5, 5, 30))):
        width = len(names) + (rng.choice((-1, 1, 3)) if rng.random() < 0.04 else 0)
        rows.append(apart.join(_cell(rng, apart) for _ in range(max(width, 0))))
    if rng.random() < 0.05:
        rows.insert(0, f"sep={rng.choice((apart, chr(34), chr(0), ' ', 'e', '^', '(', 'é'))}")
    if rng.random() < 0.03:
        rows[0] = apart.join([*names, *(f"c{n}" for n in range(rng.choice((190, 200, 5000))))])
    return (end.join(rows) + rng.choice(("", end))).encode()


def _tabs(rng: random.Random) -> bytes:
    return _delimited(rng, "\t")


_TAGS: Final = (
    "<p>", "</p>", "<div class=content>", "</div>", "<article>", "</article>", "<table><tr><td>", "</table>",
    "<br/>", "<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<svg>", "</svg>", "<template>",
    "<math>", "<!--", "-->", "<!DOCTYPE html>", "<![CDATA[", "]]>", "<?xml version='1.0'?>", "<", ">", "&amp;",
    "&#xD800;", "&#0;", "<html lang=vi>", "<body>", "</body>", "<head>", '<meta charset="utf-8">',
    "<meta charset=koi8-r>", "<a href='", '"', '<meta property="og:title" content="',
    "<link rel=canonical href=http://a.example/b>", "<time datetime=2024-01-01>",
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":', "<plaintext>",
    "<select>", "<iframe>", "<noscript>", "<textarea>", "<frameset>", "<form>", "<b>", "</b>", "<i id=a b=c d>",
    "\0", "&nbsp;", "<p ",
)  # fmt: skip


def _html(rng: random.Random) -> bytes:
    kind = rng.random()
    if kind < 0.06:
        return rng.choice(list(pages.hostile(rng.choice((600, 5000, 24_900))).values())).encode()
    if kind < 0.5:
        return "".join(
            rng.choice(_TAGS if rng.random() < 0.7 else TEXTS) for _ in range(rng.choice((1, 5, 40, 300)))
        ).encode()
    about: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": rng.choice(TEXTS),
        "inLanguage": "en",
    }
    about |= {"datePublished": "2024-05-01", "publisher": {"name": "Times"}, "url": "https://www.example.org/1"}
    paragraphs = "".join(f'<p class="text">{rng.choice(TEXTS)}</p>\n' for _ in range(rng.choice((0, 2, 12))))
    return (
        f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>{rng.choice(TEXTS)}</title>"
        f'<meta property="article:published_time" content="2024-05-01T08:30:00+07:00"><link rel=canonical href="/x">'
        f'<script type="application/ld+json">{json.dumps(about)}</script></head><body><nav><a href=/>x</a></nav>'
        f"<main><article><h1>{rng.choice(TEXTS)}</h1>{paragraphs}</article></main><footer>©</footer></body></html>"
    ).encode()


_MARKUP: Final = tuple(tag.encode() for tag in _TAGS)
_JSON: Final = (
    b'"text":"', b'"id":', b"{", b"}", b"[", b"]", b",", b":", b"\\", b'\\"', b"\\ud800", b"\\u0000", b"1e999",
    b"NaN", b"null", b"\n",
)  # fmt: skip
_CSV: Final = (b'"', b'""', b",", b";", b"\t", b"|", b"\n", b'",\n"', b"sep=;\n", b"text", b'"\r\n"')

WRITTEN: Final[dict[str, Form]] = {
    "text": (".txt", _text, ()),
    "jsonl": (".jsonl", _jsonlines, _JSON),
    "csv": (".csv", _delimited, _CSV),
    "tsv": (".tsv", _tabs, _CSV),
    "html": (".html", _html, _MARKUP),
    "html-none": (".html", _html, _MARKUP),
    "html-best": (".html", _html, _MARKUP),
}
