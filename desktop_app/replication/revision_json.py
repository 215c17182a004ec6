"""One revision as a JSON line. It is accepted only if its id is the hash of its content."""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from datetime import UTC, datetime

import rfc8785

from desktop_app.domain.canonical_shapes import CanonicalShapes
from desktop_app.domain.revision import BEFORE_BODY, DeviceId, RecordId, Revision, RevisionId, new_revision
from desktop_app.domain.revision_line import revision_line
from desktop_app.domain.unread_body import UnreadBody

_KIND = re.compile(rb'"kind"\s*:\s*"([^"\\]*)"')
_BEFORE, _BEHIND, _NO_BODY = BEFORE_BODY.decode(), ',"device":"', "null"
_TEXT, _NAME = r'"([^"\\\x00-\x1f]*)"', '"[0-9a-f]{64}"'
_REST = re.compile(
    f',"device":{_TEXT},"id":({_NAME}),"kind":{_TEXT},"made_at":{_TEXT},'
    rf'"parents":\[((?:{_NAME}(?:,{_NAME})*)?)\],"record":{_TEXT}}}'
)
"""What follows the body in the canonical JSON of a revision, where no text has an escape."""
_WRONG = (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError)
"""The errors of what is no revision; the last one is of a time that has no year in UTC."""


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
    except (*_WRONG, rfc8785.CanonicalizationError) as error:
        raise AlteredError(str(error)) from error
    if sealed.id != found.get("id"):
        raise AlteredError(str(found.get("id"))[:12])
    return sealed


def from_sealed_line(line: bytes, shapes: CanonicalShapes) -> Revision | None:
    """The revision in a line whose id is the hash of the rest (`sealed_id`); its body is not parsed yet.

    Returns:
        None where it is not certain that the line is in canonical form: it has to be parsed.
    """
    try:
        text = line.rstrip(b"\r\n").decode()
        end = text.rindex(_BEHIND)
        rest = _REST.fullmatch(text, end)
        if rest is None or not text.startswith(_BEFORE):
            return None
        device, name, kind, stamp, parents, record = rest.groups()
        made_at = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    body = text[len(_BEFORE) : end]
    named = [RevisionId(parent) for parent in parents[1:-1].split('","') if parent]
    usual = made_at.isoformat() == stamp and made_at.tzinfo is UTC and named == sorted({*named})
    if not usual or not (body == _NO_BODY or shapes.has(body)):
        return None
    found = (None, None) if body == _NO_BODY else (UnreadBody(body), body)
    return Revision(RevisionId(name[1:-1]), RecordId(record), kind, tuple(named), DeviceId(device), made_at, *found)
