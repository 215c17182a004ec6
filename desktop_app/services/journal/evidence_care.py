"""Looking after evidence in the journal: what happened to it, turning its picture, hiding what can be recognised."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from desktop_app.domain.evidence_story import (
    ConsentStep,
    EvidenceState,
    GivenVersion,
    consent_steps,
    versions_with,
)
from desktop_app.domain.records.evidence import Consent, Evidence, PictureArea
from desktop_app.domain.records.portfolio_version import PortfolioVersion
from desktop_app.domain.revision import RecordId
from desktop_app.services.journal.codes import JournalCode
from desktop_app.services.journal.errors import JournalError
from desktop_app.services.journal.journal import Journal


@dataclass(frozen=True, slots=True)
class EvidenceDetails:
    """A piece of evidence as a person looks at it; `data` are the bytes of a picture, None for anything else."""

    record: RecordId
    value: Evidence
    data: bytes | None
    consents: tuple[ConsentStep, ...]
    given: tuple[GivenVersion, ...]


@dataclass(frozen=True, slots=True)
class EvidenceChange:
    """A change of evidence: its texts and consent, quarter turns of its picture clockwise, and what is hidden in it."""

    value: Evidence
    turns: int = 0
    hidden: tuple[PictureArea, ...] = ()


def details_of(journal: Journal, record: RecordId) -> EvidenceDetails | None:
    """All about a piece of evidence; None if it was deleted."""
    entry = journal.entry(record)
    if entry is None or not isinstance(entry.value, Evidence):
        return None
    states = _states(journal, record)
    data = journal.file(entry.value.sha256) if entry.value.is_picture else None
    return EvidenceDetails(record, entry.value, data, consent_steps(states), given_versions(journal, record))


def given_versions(journal: Journal, record: RecordId) -> tuple[GivenVersion, ...]:
    """The versions of portfolios that were given out with this evidence."""
    versions = [(entry.first_made_at, version) for entry, version in journal.every(PortfolioVersion)]
    return versions_with(_states(journal, record), versions)


def withdrawn_from(journal: Journal) -> frozenset[RecordId]:
    """The activities with evidence of which the consent was withdrawn."""
    lines = journal.lines(Evidence.KIND)
    return frozenset(line.about for line in lines if line.about and line.status == Consent.WITHDRAWN)


def change(journal: Journal, record: RecordId, wanted: EvidenceChange) -> Evidence:
    """Write a change. The picture as it was stays in the journal's history only.

    Raises:
        JournalError: the picture is missing or damaged.
        ReadingError: the picture can't be read.
    """
    value = wanted.value
    if wanted.turns % 4 or wanted.hidden:
        data = journal.file(value.sha256)
        if data is None:
            raise JournalError(JournalCode.PICTURE_MISSING, value.caption)
        value = journal.with_picture(value, data, wanted.turns, wanted.hidden)
    journal.write(value, record)
    return value


def _states(journal: Journal, record: RecordId) -> Sequence[EvidenceState]:
    return [
        EvidenceState(one.id, one.made_at, cast("Evidence | None", journal.value_of(one)))
        for one in journal.history(record)
    ]
