"""One revision as a line of JSON, and back, believed only where its id is the hash of the rest."""

from __future__ import annotations

import json
from datetime import datetime

import rfc8785

from desktop_app.domain.revision import DeviceId, RecordId, Revision, RevisionId, seal


class AlteredError(ValueError):
    """A line is no revision, or was altered after it was written."""


def to_line(revision: Revision) -> bytes:
    """The revision as canonical JSON (RFC 8785), without a line end."""
    return rfc8785.dumps(
        {
            "id": revision.id,
            "record": revision.record,
            "kind": revision.kind,
            "parents": list(revision.parents),
            "device": revision.device,
            "made_at": revision.made_at.isoformat(),
            "body": None if revision.body is None else dict(revision.body),
        }
    )


def from_line(line: bytes) -> Revision:
    """The revision in a line.

    Raises:
        AlteredError: it is none, or its id is not the hash of the rest.
    """
    try:
        found = json.loads(line)
        made_at = datetime.fromisoformat(found["made_at"])
        body = found["body"]
        if body is not None and not isinstance(body, dict):
            raise AlteredError("body")
        texts = [found["record"], found["kind"], found["device"], *found["parents"]]
        if not all(isinstance(text, str) for text in texts):
            raise AlteredError("names")
        parents = [RevisionId(name) for name in found["parents"]]
        record, device = RecordId(found["record"]), DeviceId(found["device"])
        sealed = seal(record, found["kind"], parents, device, made_at, body, canonical=rfc8785.dumps)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, rfc8785.CanonicalizationError) as error:
        raise AlteredError(str(error)) from error
    if sealed.id != found.get("id"):
        raise AlteredError(str(found.get("id"))[:12])
    return sealed
