"""The known copies of one person's journal on other computers; any other file needs the person's consent."""

from __future__ import annotations

import json

from desktop_app.domain.foreign_file import ForeignFile, ForeignFileError
from desktop_app.domain.foreign_text import clean_text
from desktop_app.domain.profile import MAX_NAME_LENGTH, same_name
from desktop_app.domain.progress import Control
from desktop_app.domain.records.person import Person
from desktop_app.domain.revision import DeviceId, RecordId, Revision
from desktop_app.services.exchange.codes import ExchangeCode
from desktop_app.services.exchange.revision_source import RevisionSource
from desktop_app.store.journal_store import JournalStore

KNOWN = "journal-copies"
"""The setting with the list of other copies that the person has imported from."""


class KnownCopies:
    """Knows which copies belong to the journal in this store."""

    def __init__(self, store: JournalStore) -> None:
        self._store = store

    def admit(self, source: RevisionSource, control: Control, *, accepted: bool, author: str | None) -> None:
        """Allow a file of a known copy, or one with nothing new; any other file only if it was accepted.

        An accepted copy becomes known, but only if its file names the same person as this journal does. A portfolio
        never makes a copy known, because students exchange portfolios.

        Args:
            source: a journal's file, or another journal.
            control: cancels.
            accepted: the person has agreed to the import.
            author: the stated owner if it came in a portfolio; else None.

        Raises:
            ForeignFileError: it was not accepted, and no known copy wrote it.
            SpringshelfError: it can't be read to its end.
            CancelledError: the person cancelled it.
        """
        if source.copy and source.copy in self._known():
            return
        if accepted:
            self._remember(source, author)
            return
        found = self._examined(source, control, author or "")
        if found.count:
            raise ForeignFileError(ExchangeCode.FOREIGN_JOURNAL, found, count=found.count)

    def _remember(self, source: RevisionSource, author: str | None) -> None:
        if not source.copy or author is not None:
            return
        if self._is_of_same_person(_owner(source, "")):
            self._store.set_setting(KNOWN, json.dumps(sorted({*self._known(), source.copy})))

    def _known(self) -> set[DeviceId]:
        try:
            others = json.loads(self._store.setting(KNOWN) or "[]")
        except ValueError:
            others = []
        listed = others if isinstance(others, list) else []
        return {self._store.device(), *(DeviceId(one) for one in listed if isinstance(one, str))}

    def _examined(self, source: RevisionSource, control: Control, owner: str) -> ForeignFile:
        """The owner of the file's journal, and the number of new or changed entries in it."""
        new: set[RecordId] = set()
        for some in source.batches(control.report, self._store.known):
            control.check()
            here = self._store.known([one.id for one in some.revisions])
            new.update(one.record for one in some.revisions if one.id not in here)
        return ForeignFile(source.name, _owner(source, owner), len(new))

    def _is_of_same_person(self, owner: str) -> bool:
        people = [entry.value for entry in self._store.entries(Person.KIND)]
        mine = next((person.name for person in reversed(people) if isinstance(person, Person)), "")
        return same_name(mine, owner) or self._store.revision_count() == 0


def _owner(source: RevisionSource, stated: str) -> str:
    """The name of the person in a source's last record about them; the stated one if it has none."""
    for revision in source.of_kinds([Person.KIND]):
        stated = _name(revision) if revision.body else stated
    return stated


def _name(revision: Revision) -> str:
    """The displayable name in a record about the person."""
    told = clean_text(Person.from_body(revision.body or {}).name)
    return " ".join(told.split())[:MAX_NAME_LENGTH]
