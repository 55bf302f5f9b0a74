"""Pages made of templates: every value is escaped, and every text of others shows what it would hide."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from markupsafe import Markup

from dedup.report.counted import counted
from dedup.report.html.ledger import odds, signed
from dedup.report.html.shown import shortened, shown
from dedup.report.html.story import sentence_of
from dedup.report.plain import GROUPS, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Environment

    from dedup.model import EvidenceGroup
    from dedup.trace.dates.found import Origin

__all__ = ["page"]

_FOLDER: Final = Path(__file__).parent
_CODE: Final = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_NO_SECONDS: Final = re.compile("(?<=T[0-9]{2}:[0-9]{2}):00(?![0-9])")
_ZONE: Final = re.compile("(?<=:[0-9]{2})(?=[+-])")
_ORIGINS: Final = {
    "metadata": "the record",
    "html": "the page's markup",
    "dateline": "the dateline",
    "text": "the text",
}


def page(template: str, **values: object) -> str:
    """Make a page.

    Parameters
    ----------
    template
        Its name, without its endings.
    values
        What it shows.
    """
    style, script = _asset("style.css"), _asset("filter.js")
    return (
        _environment()
        .get_template(f"{template}.html.jinja")
        .render(style=style, style_hash=_hash(style), script=script, script_hash=_hash(script), **values)
    )


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_finalized,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        {
            "behind": _behind,
            "capitalised": _capitalised,
            "counted": lambda number, one, many="": counted(number, one, many),
            "group": _group,
            "moment": _moment,
            "odds": odds,
            "origin": _origin,
            "percent": lambda value: percent(value).replace(" ", "\u00a0"),
            "sentence": sentence_of,
            "setting": _setting,
            "shortened": shortened,
            "signed": signed,
        }
    )
    made.tests["code"] = _is_code
    made.filters["is_code"] = _is_code
    return made


def _finalized(value: Any) -> Any:
    """What stands between two braces: of a text of others all that would hide, or turn the words around, is shown."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _asset(name: str) -> Markup:
    return Markup((_FOLDER / name).read_text("utf-8"))  # noqa: S704  # our own file


@cache
def _hash(content: str) -> str:
    """A hash as a policy lists it: no other style or script is allowed on the page."""
    digest = hashlib.sha256(content.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


def _is_code(code: str | None) -> bool:
    return bool(code and _CODE.fullmatch(code))


def _behind(margin: float) -> str:
    """How far the next likely source is from the one that was taken, which may be less likely where nothing decides.

    Examples
    --------
    >>> _behind(0.643), _behind(-0.09)
    ('64 points behind', '9 points ahead')
    """
    points = round(100 * abs(margin))
    return counted(points, "point") + (" behind" if margin >= 0 else " ahead")


def _group(group: EvidenceGroup) -> str:
    return GROUPS[group]


def _moment(iso: str) -> str:
    """A date as people read it: with spaces around its time, and both ends of an interval."""
    return _ZONE.sub(" ", _NO_SECONDS.sub("", iso)).replace("T", " ").replace("/", " to ")


def _origin(origin: Origin) -> str:
    return _ORIGINS[origin.value]


def _capitalised(sentence: str) -> str:
    """A sentence with a capital, if it begins with a letter and not with a link."""
    return type(sentence)(sentence[:1].upper()) + sentence[1:]


def _setting(value: str | float | Sequence[str] | None) -> str:
    if value is None:
        return "not set"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple | list):
        return ", ".join(map(str, value)) or "none"
    return str(value)
