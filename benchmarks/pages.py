"""A seeded generator of news pages around generated articles, and how fast the HTML reader reads them.

Run ``python benchmarks/pages.py --pages 500 -o folder`` to write pages, without ``-o`` to measure the reader on them,
and with ``--hostile`` to measure it on pages that are made to be slow. A page is 60 to 150 KB: navigation, an article
of invented words, teasers, comments, scripts, JSON-LD.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

from articles import Newsroom, render
from table import Figure, as_markdown
from vocabulary import LANGUAGES

from dedup.readers.job import Extract

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from articles import Article


__all__ = ["figures", "hostile", "pages"]

SMALLEST, LARGEST = 60_000, 150_000
#: Of hostile pages: some just below what the reader takes for harmless, some far above.
SIZES: Final = (12_000, 24_900, 48_000, 100_000, 300_000, 1_000_000, 2_000_000, 8_000_000)

LANGUAGE_WEIGHTS: Final = {"en": 8, "vi": 4, "ar": 4, "ru": 3, "zh": 3, "th": 2}
SCRIPT: Final = (
    "(function(w,d){{var {0}=w.{0}||[];for(var i=0;i<{0}.length;i++){{"
    "if({0}[i]>{1}){{d.x{0}({1})}}}}}})(window,document);\n"
)
RULE: Final = ".{0}-{1}>.{0}{{margin:0 {1}px;background:url(data:image/png;base64,iVBOR{1}) no-repeat}}\n"


def pages(count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Names and pages; the same arguments give the same bytes."""
    rng = random.Random(seed)
    rooms = {language: Newsroom(rng, language) for language in LANGUAGES}
    for number in range(count):
        (language,) = rng.choices(list(LANGUAGE_WEIGHTS), list(LANGUAGE_WEIGHTS.values()))
        yield f"{language}-{number:05}.html", page(rooms[language], number).encode()


def page(room: Newsroom, number: int) -> str:
    """One page of a site; half of what an article does not fill are scripts and styles, as on pages of real sites."""
    rng, language = room.rng, room.language
    article, _ = room.article()
    title = escape(LANGUAGES[language].joiner.join(article.title))
    body = "\n".join(["<body class=single>", navigation(room), main_part(article, title, number), teasers(room)])
    head = head_part(article, title, number)
    target = rng.randint(SMALLEST, LARGEST)
    size = len((head + body).encode())
    scripts = []
    while size < target and (size < target * 0.55 or rng.random() < 0.9):
        lines = (SCRIPT.format(name(rng), rng.randrange(9999)) for _ in range(rng.randint(5, 60)))
        script = f"<script>{''.join(lines)}</script>"
        scripts.append(script)
        size += len(script)
    half = len(scripts) // 2
    return "".join([head, *scripts[:half], "</head>", body, comments(room), *scripts[half:], "</body></html>\n"])


def name(rng: random.Random) -> str:
    """A name as minified scripts have them."""
    return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=rng.randint(2, 8)))


def linked(room: Newsroom, css: str) -> str:
    """A link with a headline."""
    words = escape(render(room.article()[0].title, room.language))
    address = f"/{name(room.rng)}/{room.rng.randrange(10**6)}"
    return f'<a class="{css} link-{room.rng.randrange(99)}" href="{address}" data-track="nav">{words}</a>'


def head_part(article: Article, title: str, number: int) -> str:
    """Everything up to the scripts: metadata in the three ways that sites give it, and a style sheet."""
    address = f"https://www.example.org/news/{number}"
    published = f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}T08:30:00+07:00"
    about = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Organization", "@id": "#us", "name": "The Example Times"},
            {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": n} for n in range(4)]},
            {
                "@type": "NewsArticle",
                "headline": title,
                "datePublished": published,
                "inLanguage": article.language,
                "publisher": {"@id": "#us"},
                "mainEntityOfPage": address,
            },
        ],
    }
    metas = "\n".join(f'<meta property="og:{key}" content="{title}">' for key in ("title", "description", "image:alt"))
    icons = "\n".join(f'<link rel="icon" sizes="{n}x{n}" href="/icon-{n}.png">' for n in range(16, 180, 12))
    rules = "".join(RULE.format("box", n) for n in range(60))
    return (
        f'<!DOCTYPE html>\n<html lang="{article.language}" dir="auto"><head><meta charset="utf-8">'
        f"<title>{title} | Times</title>\n"
        f'{metas}\n{icons}\n<link rel="canonical" href="{address}">\n<style>{rules}</style>\n'
        f'<meta property="article:published_time" content="{published}">\n'
        f'<script type="application/ld+json">{json.dumps(about, ensure_ascii=False)}</script>\n'
    )


def navigation(room: Newsroom) -> str:
    """The menus above the article."""
    items = "\n".join(f'<li class="menu-item">{linked(room, "menu")}</li>' for _ in range(room.rng.randint(20, 60)))
    return f'<header id="top"><nav class="navigation" role="navigation"><ul>\n{items}\n</ul></nav></header>'


def main_part(article: Article, title: str, number: int) -> str:
    """The article."""
    paragraphs = []
    for paragraph in article.paragraphs:
        stop = LANGUAGES[article.language].stop
        text = escape("".join(render(sentence, article.language) + stop for sentence in paragraph).rstrip())
        paragraphs.append(f'<p class="text">{text}</p>\n')
        if len(paragraphs) % 4 == 0:
            paragraphs.append('<figure><img src="/i.jpg" alt=""><figcaption>Photo</figcaption></figure>\n')
    return (
        f'<div id="content"><main><article class="post" id="post-{number}"><h1 class="title">{title}</h1>\n'
        f'<time datetime="2024-01-01">today</time><div class="entry-content">\n{"".join(paragraphs)}</div>'
        "</article></main></div>"
    )


def teasers(room: Newsroom) -> str:
    """Other articles beside and below."""
    boxes = "\n".join(
        f'<div class="teaser"><div class="image"><img src="/t/{n}.jpg" srcset="/t/{n}.jpg 1x, /t/{n}b.jpg 2x" alt="x">'
        f'</div><h3>{linked(room, "teaser-link")}</h3><span class="date">{n} min</span></div>'
        for n in range(room.rng.randint(20, 80))
    )
    return f'<aside class="sidebar" role="complementary"><h2>More</h2>\n{boxes}\n</aside>'


def comments(room: Newsroom) -> str:
    """What readers have written, and the foot of the page."""
    notes = "\n".join(
        f'<li class="comment depth-{n % 3}" id="comment-{n}"><div class="comment-body"><b>{name(room.rng)}</b>'
        f"<p>{escape(render(room.article()[0].sentences[0], room.language))}</p></div></li><!-- #comment -->"
        for n in range(room.rng.randint(0, 25))
    )
    return (
        f'<section id="comments" class="comments"><ol>\n{notes}\n</ol></section><footer class="footer">© Times</footer>'
    )


def hostile(size: int) -> dict[str, str]:
    """Pages of about this many characters that are made to be slow to read, each in its own way."""
    names = [f"a{n:x}" for n in range(size // 6)]
    return {
        "deep blocks": "<div>" * (size // 5),
        "deep blocks with text": "<div>a " * (size // 7),
        "deep, then closed": "<div>" * (size // 11) + "x" + "</div>" * (size // 11),
        "deep but for a table": "<div><table><tr><td></div></table>" * (size // 34),
        "deep formatting": "<b><i>" * (size // 6),
        "formatting reopened": "".join(f"<b a={n}>" for n in range(size // 16)) + "<p>x" * (size // 8),
        "misnested": "<a><b><div></a>" * (size // 15),
        "forms": "<form><div></form>" * (size // 18),
        "tables": "<table><tr><td>" * (size // 15),
        "attributes": f"<div {' '.join(names)}>x</div>",
        "attributes of the page": "".join(f"<html {name}>" for name in names[: size // 12]),
        "hidden attributes": f'<!--<p x="--><div {" ".join(names)}>x</div>',
        "quoted attributes": "<div " + "".join(f'{name}="<b>"' for name in names[: size // 10]) + ">x</div>",
        "a long name": "<" + "a" * size,
        "many long names": "<a" * (size // 2),
        "unclosed quotes": "<a b=\"<a b='" * (size // 12),
        "unclosed comments": "<!--" * (size // 4),
        "unclosed scripts": "<script>" * (size // 8),
        "scripts in comments": "<script><!--<script>" * (size // 20),
        "references": "&amp;&#xD800;&CounterClockwiseContourInteg" * (size // 42),
        "a huge reference": "&#" + "1" * size,
        "NUL": "\0" * size,
        "less than": "<" * size,
        "paragraphs": "<p>a" * (size // 4),
        "line breaks": "<br>" * (size // 4),
        "white space": "<p" + " " * size,
        "text": "word " * (size // 5),
        "deep JSON-LD": "<script type=application/ld+json>" + "[" * size + "</script>x",
        "long JSON-LD": "<script type=application/ld+json>[" + "{}," * (size // 3) + "{}]</script>x",
        "broken JSON-LD": "<script type=application/ld+json>{" + '"a":\n' * (size // 5) + "</script>x",
        "comments in JSON-LD": "<script type=application/ld+json>" + "//<!--" * (size // 6) + "</script>x",
        "spaces in JSON-LD": "<script type=application/ld+json>x" + " " * size + "x</script>x",
        "metas": '<meta name=date content="2024-01-01">' * (size // 37),
        "class names": f'<div class="{"a " * (size // 2)}">x</div>',
        "titles": "<title>" * (size // 7),
        "foreign": "<svg><g>" * (size // 8),
        "frames": "<frameset>" * (size // 10),
        "end tags": "</p>" * (size // 4),
    }


def figures(options: argparse.Namespace) -> list[Figure]:
    """Pages a CPU second from bytes to documents, on one core: the best of a few rounds."""
    from dedup.readers import Job
    from dedup.readers.html import read_html

    data = [content for _, content in pages(options.pages, options.seed)]
    size = sum(map(len, data)) / 1e6
    rows = []
    asked: tuple[tuple[Extract, float | None, float | None], ...] = (
        ("fast", 300.0, 600.0),
        ("none", None, None),
        ("best", None, None),
    )
    for extract, at_least, aim in asked:
        some = data[: len(data) if extract != "best" else max(1, len(data) // 10)]
        seconds = []
        for _ in range(options.rounds):
            before = time.process_time()
            for content in some:
                for _ in read_html(iter([content]), Job("p.html", "p.html", extract=extract)):
                    pass
            seconds.append(time.process_time() - before)
        rate = len(some) / min(seconds)
        note = f"{len(some)} pages of {size / len(data) * 1e3:.0f} KB on average, CPU, the reader alone"
        rows.append(Figure(f"HTML {extract}", rate, at_least, aim, " pages/s", note))
    return rows


def hostile_figures(options: argparse.Namespace) -> list[Figure]:
    """The longest that one hostile page takes, of several sizes."""
    from dedup.readers import Job
    from dedup.readers.html import read_html

    rows = []
    for extract in get_args(Extract):
        worst: tuple[float, str] = (0.0, "")
        for size in SIZES:
            for case, markup in hostile(size).items():
                before = time.process_time()
                for _ in read_html(iter([markup.encode()]), Job("p", "p", extract=extract)):
                    pass
                seconds = time.process_time() - before
                worst = max(worst, (seconds, f"{case}, {size:,} characters"))
                if seconds > options.report:
                    print(f"# {extract}: {case}, {size:,}: {seconds:.2f} s", file=sys.stderr, flush=True)
        rows.append(Figure(f"hostile HTML {extract}", worst[0], 1.0, None, " s", worst[1], smaller=True))
    return rows


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; gives the exit status."""
    parser = argparse.ArgumentParser(description="Write generated news pages, or measure the HTML reader on them.")
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--hostile", action="store_true", help="measure pages that are made to be slow")
    parser.add_argument("--report", type=float, default=0.5, help="say so of hostile pages that take this long")
    parser.add_argument("-o", "--output", type=Path, help="a folder to write the pages to")
    options = parser.parse_args(arguments)
    if options.output is None:
        print(as_markdown(hostile_figures(options) if options.hostile else figures(options)))
        return 0
    options.output.mkdir(parents=True, exist_ok=True)
    for file_name, content in pages(options.pages, options.seed):
        (options.output / file_name).write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
