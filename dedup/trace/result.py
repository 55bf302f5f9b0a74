"""What a trace gives back: a scan, and for each story who has it from whom."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Mapping, Sequence

    from dedup.model import Account, Agency, Derivation, Document
    from dedup.result import Scan
    from dedup.trace.dates.found import FoundDate
    from dedup.trace.witnesses import Witnesses

__all__ = ["Trace"]


class Trace:
    """Where the documents of a collection come from.

    Attributes
    ----------
    scan
        How they are related.
    accounts
        What is told of each story, and of each cluster that is in none; by id.
    """

    def __init__(self, scan: Scan, accounts: Sequence[Account], witnesses: Witnesses) -> None:
        self.scan = scan
        self.accounts = accounts
        self._witnesses = witnesses

    @cached_property
    def derivations(self) -> Sequence[Derivation]:
        """All derivations, by the id of what was derived, the second sources after the first."""
        found = chain.from_iterable(account.derivations for account in self.accounts)
        return sorted(found, key=lambda one: (one.derived, one.second, one.source))

    @cached_property
    def agencies(self) -> Sequence[Agency]:
        """The agencies that are credited somewhere and whose text is not there, by id."""
        found = chain.from_iterable(account.agencies for account in self.accounts)
        return sorted(set(found), key=lambda one: one.id)

    @cached_property
    def _account_of(self) -> Mapping[str, Account]:
        return {document: account for account in self.accounts for document in account.documents}

    def account(self, document_id: str) -> Account | None:
        """The account of the story that a document is in; None if it is in none."""
        return self._account_of.get(document_id)

    def document(self, document_id: str) -> Document:
        """A document with its text and all that is stated of it; its language is the one it was found to be in.

        Raises
        ------
        KeyError
            If there is no such document.
        """
        return self._witnesses.document(document_id)

    def stated(self, document_id: str) -> Document:
        """What is stated of a document, without its text: its title, outlet, address; in no time.

        Raises
        ------
        KeyError
            If there is no such document.
        """
        return self._witnesses.stated(document_id)

    def published(self, document_id: str) -> FoundDate | None:
        """When a document was published, as far as can be known.

        Raises
        ------
        KeyError
            If there is no such document.
        """
        return self._witnesses.published(document_id)

    def write(self, form: str, path: str | os.PathLike[str]) -> None:
        """Write the result to a file, or pages and tables to a folder, which is there whole or not at all.

        Parameters
        ----------
        form
            ``jsonl`` (the stable contract), ``csv`` or ``parquet`` (tables), ``html`` (a report, in a folder),
            ``markdown``, ``prov-json``, ``graphml``, or ``text``.
        path
            Where to; a suffix of ``.gz`` or ``.zst`` compresses.

        Raises
        ------
        UsageError
            If there is no such form, the path is one of the inputs, or pyarrow is missing and needed.
        OutputError
            If it cannot be written.
        """
        from dedup.report.writing import save

        save(self, "trace", form, path, self.scan.inputs)

    def __repr__(self) -> str:
        return f"<Trace of {len(self.accounts)} stories: {len(self.derivations)} derivations>"
