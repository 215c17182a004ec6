"""One revision as a JSON line. It is accepted only if its id is the hash of its content."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from datetime import datetime

import rfc8785

from desktop_app.domain.revision import DeviceId, RecordId, Revision, RevisionId, new_revision
from desktop_app.domain.revision_line import revision_line

_KIND = re.compile(rb'"kind"\s*:\s*"([^"\\]*)"')


class AlteredError(ValueError):
    """A line is not a revision, or was altered after it was written."""


def to_line(revision: Revision) -> bytes:
    """Serialise the revision as canonical JSON (RFC 8785), without a newline."""
    return revision_line(revision, rfc8785.dumps)


def may_be_of(line: bytes, kinds: Collection[str]) -> bool:
    """Whether a line may have a revision of one of these kinds; quick, and never wrong about one that has."""
    return b"\\u" in line or any(found.decode(errors="replace") in kinds for found in _KIND.findall(line))


def from_line(line: bytes) -> Revision:
    """Parse the revision in a line.

    Raises:
        AlteredError: it is not a revision, or its id is not the hash of its content.
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
        sealed = new_revision(record, found["kind"], parents, device, made_at, body, canonical=rfc8785.dumps)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, rfc8785.CanonicalizationError) as error:
        raise AlteredError(str(error)) from error
    if sealed.id != found.get("id"):
        raise AlteredError(str(found.get("id"))[:12])
    return sealed
