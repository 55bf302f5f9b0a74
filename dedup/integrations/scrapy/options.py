"""What a user may choose about the add-on: the settings of Scrapy that begin with ``DEDUP_``."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from dataclasses import field as made_by
from typing import TYPE_CHECKING, Any, Final, Literal, get_args

from dedup.errors import UsageError
from dedup.readers.fields import Fields
from dedup.readers.job import Extract
from dedup.settings import Settings
from dedup.suggestion import meant

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

__all__ = ["Action", "Options"]

#: What is done with an item whose text was met before.
Action = Literal["flag", "drop"]

_log: Final = logging.getLogger(__name__)

_PREFIX: Final = "DEDUP_"
_LOGIN: Final = re.compile(r"//.*@", re.DOTALL)
#: Settings that name the field of an item for a part of a document. An item's own ``id`` is no default: it may be one
#: of the site, and two sites count from one.
_ROLES: Final = {
    "TEXT_FIELD": "text",
    "ID_FIELD": "id",
    "URL_FIELD": "url",
    "DATE_FIELD": "published",
    "TITLE_FIELD": "title",
    "LANGUAGE_FIELD": "language",
    "OUTLET_FIELD": "outlet",
}
_OTHERS: Final = (
    "INDEX", "ACTION", "THRESHOLD", "RELATIONS", "FIELD", "EXTRACT", "REPORT", "TRACE_UP_TO", "BATCH", "BATCH_WAIT",
    "WAIT",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may choose.

    Parameters
    ----------
    index
        The folder of the index, or the address of a shared one.
    action
        ``flag`` hands every item on; ``drop`` leaves out those whose text was met before.
    settings
        What a new index looks for; None where nobody says, so that an old one is taken as it is.
    fields
        Which fields of an item hold what.
    own_id
        Whether a field for ids was named.
    field
        The field of an item that takes what was found.
    extract
        How the text of a page is found where no field holds one.
    report
        Where the report goes; ``%(name)s`` is the spider's name. Empty for none.
    trace_up_to
        Of a crawl of more documents the report goes by dates alone.
    batch, batch_wait
        How many items are asked about at once, and for how many seconds they wait for each other.
    wait
        Seconds to wait for another process that writes to the index.

    Raises
    ------
    UsageError
        If one of them makes no sense.
    """

    index: str = "crawl.dedup"
    action: Action = "flag"
    settings: Settings | None = None
    fields: Fields = made_by(default_factory=Fields)
    own_id: bool = False
    field: str = "dedup"
    extract: Extract = "fast"
    report: str = "dedup-%(name)s.jsonl"
    trace_up_to: int = 2000
    batch: int = 50
    batch_wait: float = 0.02
    wait: float = 10.0

    @property
    def index_shown(self) -> str:
        """The index as logs and reports may name it: an address without what stands before its host.

        Examples
        --------
        >>> Options("redis://crawler:secret@host:6379/0").index_shown, Options("news.dedup").index_shown
        ('redis://host:6379/0', 'news.dedup')
        """
        return _LOGIN.sub("//", self.index) if "://" in self.index else self.index

    @classmethod
    def of(cls, given: BaseSettings) -> Options:
        """Read Scrapy's settings.

        Examples
        --------
        >>> from scrapy.settings import Settings as Given
        >>> Options.of(Given({"DEDUP_ACTION": "drop", "DEDUP_TEXT_FIELD": "story"})).fields.text
        ('story',)
        >>> Options.of(Given({"DEDUP_ACTION": "dorp"}))
        Traceback (most recent call last):
            ...
        dedup.errors.UsageError: DEDUP_ACTION: 'dorp' is not one of flag, drop; did you mean drop?
        """
        _note_unknown(given)
        default = cls()
        named = {role: _names(given, name) for name, role in _ROLES.items() if _given(given, name) is not None}
        return cls(
            index=_text(given, "INDEX", default.index),
            action=_choice(given, "ACTION", get_args(Action), default.action),
            settings=_settings(given),
            fields=Fields(**named),
            own_id="id" in named,
            field=_text(given, "FIELD", default.field),
            extract=_choice(given, "EXTRACT", get_args(Extract), default.extract),
            report=_text(given, "REPORT", default.report),
            trace_up_to=int(_number(given, "TRACE_UP_TO", default.trace_up_to, 0)),
            batch=int(_number(given, "BATCH", default.batch, 1)),
            batch_wait=_number(given, "BATCH_WAIT", default.batch_wait, 0),
            wait=_number(given, "WAIT", default.wait, 0),
        )


def _note_unknown(given: BaseSettings) -> None:
    """Warn of what may be misspelt; it is no error, since a project may have settings of its own by such names."""
    known = {_PREFIX + name for name in (*_ROLES, *_OTHERS)}
    for name in given:
        if isinstance(name, str) and name.startswith(_PREFIX) and name not in known:
            _log.warning("%s: dedup has no such setting%s", name, meant(name, known))


def _given(given: BaseSettings, name: str) -> Any:
    return given.get(_PREFIX + name)


def _text(given: BaseSettings, name: str, default: str) -> str:
    """A text; empty for None and False, where a setting is there, so that what it names can be turned off."""
    if _PREFIX + name not in given:
        return default
    value = _given(given, name)
    return "" if value is None or value is False else str(value)


def _choice(given: BaseSettings, name: str, choices: tuple[str, ...], default: str) -> Any:
    value = _given(given, name)
    if value is None:
        return default
    if value not in choices:
        raise UsageError(f"{_PREFIX}{name}: {value!r} is not one of {', '.join(choices)}{meant(value, choices)}")
    return value


def _number(given: BaseSettings, name: str, default: float, least: float) -> float:
    value = _given(given, name)
    if value is None:
        return default
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = -1.0
    if isinstance(value, bool) or not least <= number < 1e12:
        raise UsageError(f"{_PREFIX}{name}: {value!r} is not a number of at least {least:g}")
    return number


def _names(given: BaseSettings, name: str) -> tuple[str, ...]:
    value = _given(given, name)
    names = tuple(part.strip() for part in value.split(",")) if isinstance(value, str) else value
    if not isinstance(names, tuple | list) or not names or not all(isinstance(one, str) and one for one in names):
        raise UsageError(f"{_PREFIX}{name}: {value!r} is not the name of a field, nor a list of names")
    return tuple(names)


def _settings(given: BaseSettings) -> Settings | None:
    """What a new index looks for, if anybody says."""
    threshold, relations = _given(given, "THRESHOLD"), _given(given, "RELATIONS")
    if threshold is None and relations is None:
        return None
    changes: dict[str, Any] = {}
    if threshold is not None:
        changes["threshold"] = _number(given, "THRESHOLD", 0, 0)
    if relations is not None:
        changes["relations"] = _names(given, "RELATIONS")
    try:
        settings = Settings(**changes)
    except UsageError as error:
        raise UsageError(f"{_PREFIX}THRESHOLD and {_PREFIX}RELATIONS: {error}") from error
    return settings
