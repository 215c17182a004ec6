"""Revisions for tests of the journal's rows."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import rfc8785

from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, new_revision

NOON = datetime(2023, 3, 8, 12, tzinfo=UTC)


def sealed(
    record: str, kind: str, body: Mapping[str, Json] | None, *parents: Revision, minute: int = 0, device: str = "here"
) -> Revision:
    """A revision that was written so many minutes after noon; a deletion where it has no body."""
    names = [one.id for one in parents]
    moment = NOON + timedelta(minutes=minute)
    return new_revision(RecordId(record), kind, names, DeviceId(device), moment, body, canonical=rfc8785.dumps)


def written(record: str, value: Record, *parents: Revision, minute: int = 0, device: str = "here") -> Revision:
    """A revision that holds a value."""
    return sealed(record, value.KIND, value.to_body(), *parents, minute=minute, device=device)


def deleted(*parents: Revision, minute: int = 0, device: str = "here") -> Revision:
    """The deletion of the record of these revisions."""
    return sealed(parents[0].record, parents[0].kind, None, *parents, minute=minute, device=device)


def titles(lines: tuple[RecordLine, ...]) -> list[str]:
    """What the records of these lines are called."""
    return [line.title for line in lines]
