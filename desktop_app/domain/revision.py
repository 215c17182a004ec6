"""Revisions: the append-only set that makes up a journal, and the heads of a record."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import NewType

from desktop_app.domain.canonical_json import canonical_bytes

RecordId = NewType("RecordId", str)
RevisionId = NewType("RevisionId", str)
DeviceId = NewType("DeviceId", str)

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]
"""The JSON of a revision's body, without floating point numbers, so that every computer serialises it identically."""

Canonical = Callable[[dict[str, Json]], bytes]
"""Writes any JSON in its canonical form (RFC 8785), see `canonical_bytes`."""

BEFORE_BODY, BEHIND_BODY = b'{"body":', b',"device":'
"""Around the body in the canonical JSON of a revision: its keys are sorted, and other texts contain no such mark."""


def short_id(record: RecordId) -> str:
    """Six characters that identify a record on paper."""
    return record[:6].upper()


@dataclass(frozen=True, slots=True)
class Revision:
    """One state of one record; it is never changed or deleted.

    `parents` are the revisions that this one replaces, in ascending order. A deletion is a revision with the body None.
    `made_at` is UTC. A merge uses it only to choose which of several contradicting versions is displayed. `body_text`
    is the body as canonical JSON, as far as it is known: then it does not have to be written again.
    """

    id: RevisionId
    record: RecordId
    kind: str
    parents: tuple[RevisionId, ...]
    device: DeviceId
    made_at: datetime
    body: Mapping[str, Json] | None
    body_text: str | None = field(default=None, compare=False, repr=False)


def new_revision(
    record: RecordId,
    kind: str,
    parents: Iterable[RevisionId],
    device: DeviceId,
    made_at: datetime,
    body: Mapping[str, Json] | None,
    *,
    canonical: Canonical,
) -> Revision:
    """A revision with its id: the SHA-256 of the canonical JSON of everything else in it.

    Raises:
        ValueError: `made_at` has no time zone.
    """
    if made_at.tzinfo is None:
        raise ValueError("a revision's time needs a time zone")
    moment = made_at.astimezone(UTC)
    ordered = tuple(sorted(set(parents)))
    content: dict[str, Json] = {
        "record": record,
        "kind": kind,
        "parents": list(ordered),
        "device": device,
        "made_at": moment.isoformat(),
        "body": None if body is None else dict(body),
    }
    written = canonical_bytes(content, canonical)
    digest = RevisionId(hashlib.sha256(written).hexdigest())
    text = None if body is None else written[len(BEFORE_BODY) : written.rindex(BEHIND_BODY)].decode()
    return Revision(digest, record, kind, ordered, device, moment, body, text)


def heads(revisions: Iterable[Revision]) -> tuple[Revision, ...]:
    """The revisions that no other in the set names as a parent, by id. Several heads have to be merged."""
    every = {revision.id: revision for revision in revisions}
    named = {parent for revision in every.values() for parent in revision.parents}
    return tuple(every[key] for key in sorted(every.keys() - named))
