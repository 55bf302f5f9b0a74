"""What an index was made with, written into it once: another program must agree with all of it."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal, get_args

from dedup.errors import UsageError
from dedup.near.signatures import FIXED_SEEDS, Seeds
from dedup.settings import BY_MEANING, RELATIONS, Settings
from dedup.text.unicode_table import UNICODE_VERSION

__all__ = ["FORMAT", "Header", "Kept"]

#: Of the files; raised when they change.
FORMAT: Final = 3

#: What is kept of every document: its text, or the hashes of its shingles.
Kept = Literal["text", "shingles"]


@dataclass(frozen=True, slots=True)
class Header:
    """What an index was made with.

    Parameters
    ----------
    threshold, relations, boilerplate, language, window
        The settings that decide what is found; see `dedup.Settings`.
    store
        What is kept of every document.
    hash_seed, permutation_seed
        Of the hash of shingles and of the permutations of signatures. Who knows them can craft documents that share
        a bucket with any other; so each index draws its own, unless it must be reproducible.
    format, unicode
        The version of the files, and of the table by which texts are folded.

    Examples
    --------
    >>> Header.of(Settings(), reproducible=True).seeds == FIXED_SEEDS
    True
    >>> Header.from_json(Header.of(Settings(threshold=0.8)).to_json()).threshold
    0.8
    """

    threshold: float
    relations: tuple[str, ...] | None
    boilerplate: str
    language: str | None
    window: int | None
    store: str
    hash_seed: int
    permutation_seed: int
    format: int = FORMAT
    unicode: str = UNICODE_VERSION

    @classmethod
    def of(cls, settings: Settings, store: str = "text", *, reproducible: bool = False) -> Header:
        """The header of a new index.

        Raises
        ------
        UsageError
            If there is no such store, or a relation that no index can find.
        """
        if store not in get_args(Kept):
            raise UsageError(f"store: {store!r} is not {' or '.join(get_args(Kept))}")
        if settings.lexicons:
            raise UsageError("lexicons: an index uses those that come with dedup; scan its documents with others")
        if store == "shingles":
            if settings.relations is None:
                settings = settings.with_changes(relations=("near",))
            if settings.wanted & BY_MEANING:
                raise UsageError(
                    "store: shingles tell what shares wording, and neither translations nor stories: with relations "
                    "near or duplicates"
                )
        seeds = FIXED_SEEDS if reproducible else Seeds(secrets.randbits(63), secrets.randbits(32))
        own = settings.relations, settings.boilerplate, settings.language, settings.window
        return cls(settings.threshold, *own, store, *seeds)

    @property
    def seeds(self) -> Seeds:
        """Both seeds, as sketches take them."""
        return Seeds(self.hash_seed, self.permutation_seed)

    @property
    def reproducible(self) -> bool:
        """Whether two indexes of the same documents are the same."""
        return self.seeds == FIXED_SEEDS

    @property
    def found(self) -> str:
        """The groups of relations that it finds, as they are shown.

        Examples
        --------
        >>> Header.of(Settings()).found, Header.of(Settings(relations="near")).found
        ('near,translations,stories', 'near')
        """
        return ",".join(self.relations or RELATIONS)

    @property
    def settings(self) -> Settings:
        """The settings by which documents are compared; one thread, since one document is asked about at a time."""
        boilerplate: Any = self.boilerplate
        return Settings(
            self.threshold, self.relations, boilerplate, threads=1, language=self.language, window=self.window
        )

    def to_json(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Header:
        """Read what was kept; nothing in it is trusted.

        Raises
        ------
        UsageError
            If it is of another version, or of something else.
        """
        try:
            found = json.loads(text)
            version, unicode = found["format"], found["unicode"]
        except (ValueError, TypeError, KeyError, RecursionError):
            raise UsageError("it is no index of dedup, or its header is damaged") from None
        if version != FORMAT:
            age = "a newer" if isinstance(version, int) and version > FORMAT else "another"
            hint = "upgrade dedup" if age == "a newer" else "make it anew from its documents"
            raise UsageError(f"{age} version of dedup made it (format {version!r}, not {FORMAT}): {hint}")
        if unicode != UNICODE_VERSION:
            raise UsageError(
                f"it folds text by Unicode {unicode!r}, and this dedup by {UNICODE_VERSION}: use the version that made "
                "it, or export its documents there and make it anew"
            )
        try:
            relations = None if found["relations"] is None else tuple(found["relations"])
            header = cls(**{**found, "relations": relations})
            _ = header.settings
        except (TypeError, KeyError, UsageError):
            raise UsageError("its header is damaged") from None
        whole = (header.hash_seed, header.permutation_seed)
        if not all(isinstance(seed, int) and 0 <= seed < 1 << 64 for seed in whole):
            raise UsageError("its header is damaged")
        return header

    def differences(self, settings: Settings) -> list[str]:
        """The names of the settings that are not those it was made with."""
        asked = {
            "threshold": settings.threshold,
            "relations": settings.relations or self.relations,
            "boilerplate": settings.boilerplate,
            "language": settings.language or self.language,
            "window": self.window if settings.window is None else settings.window,
        }
        return [name for name, value in asked.items() if getattr(self, name) != value]
