"""A revision as a line of canonical JSON (RFC 8785), from which its hash is verified without parsing it.

The hash is of the line without the id. If it matches the id of a revision that this journal has, the line is that
revision: no other content has the same hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from json.encoder import encode_basestring as quoted

from desktop_app.domain.canonical_json import canonical_bytes
from desktop_app.domain.revision import Canonical, Revision, RevisionId

ID = b',"id":"'
ID_LENGTH = 64


def revision_line(revision: Revision, canonical: Canonical) -> bytes:
    """Serialise a revision, without a newline."""
    return canonical_bytes(
        {
            "id": revision.id,
            "record": revision.record,
            "kind": revision.kind,
            "parents": list(revision.parents),
            "device": revision.device,
            "made_at": revision.made_at.isoformat(),
            "body": None if revision.body is None else dict(revision.body),
        },
        canonical,
    )


def sealed_id(line: bytes) -> RevisionId | None:
    """The id in a line if it is the hash of the rest; None for any other line.

    A line with a new id has to be parsed nevertheless: bytes in another form than the canonical one have a hash, too.
    """
    before, found, rest = line.rstrip(b"\r\n").rpartition(ID)
    name, after = rest[:ID_LENGTH], rest[ID_LENGTH:]
    if not found or not after.startswith(b'",'):
        return None
    digest = hashlib.sha256(before)
    digest.update(after[1:])
    found_id = digest.hexdigest()
    return RevisionId(found_id) if found_id.encode() == name else None


def sealed_line(
    name: str, record: str, kind: str, parents: Iterable[str], device: str, made_at: str, body: str | None
) -> bytes | None:
    """The line of a stored revision if its id is the hash of the rest.

    Args:
        name: the id.
        record: as in `Revision`, like the following arguments.
        kind: the kind of the record.
        parents: in any order.
        device: the copy of the journal that wrote it.
        made_at: in ISO 8601.
        body: its JSON, None for a deletion.

    Returns:
        The line; None if the body is not written in canonical form, or the revision was altered.
    """
    known = ",".join(map(quoted, sorted(parents)))
    before = f'{{"body":{"null" if body is None else body},"device":{quoted(device)}'
    after = f',"kind":{quoted(kind)},"made_at":{quoted(made_at)},"parents":[{known}],"record":{quoted(record)}}}'
    try:
        first, last = before.encode(), after.encode()
    except UnicodeEncodeError:
        return None
    digest = hashlib.sha256(first)
    digest.update(last)
    return b"".join((first, ID, name.encode(), b'"', last)) if digest.hexdigest() == name else None
