"""Questions to the mentor, and the names that must not be published, become records; they were settings of each copy.

The settings stay, and nothing reads them there any longer. The revisions have no parents. The time of a question is
that of the last change of its entry, because a setting has none: so the same setting becomes the same revision in a
journal and in each backup of it.
"""

import hashlib
import json
from datetime import UTC, datetime

import rfc8785
import sqlalchemy as sa
from alembic import op

from desktop_app.domain.revision import DeviceId, Json, RecordId, new_revision

revision = "j0005"
down_revision = "j0004"

CHOICE = "portfolio-choice:"
NAMES = "names-to-watch-for"
NO_TIME = datetime(2023, 1, 1, tzinfo=UTC).isoformat()
NEW_DEVICE = "0" * 16
"""The device of a journal that has none yet: nothing was written in it."""


def upgrade() -> None:
    connection = op.get_bind()
    query = sa.text("SELECT name, value FROM setting WHERE substr(name, 1, :length) = :beginning")
    for name, value in connection.execute(query, {"length": len(CHOICE), "beginning": CHOICE}).all():
        for entry, text in _questions(value):
            campaign = name.removeprefix(CHOICE)
            digest = hashlib.sha256(f"{campaign}\n{entry}".encode()).hexdigest()
            body = {"campaign": campaign, "entry": entry, "text": text}
            _write(connection, f"qu-{digest[:16]}", "mentor-question", entry, body)
    typed = connection.execute(sa.text("SELECT value FROM setting WHERE name = :name"), {"name": NAMES}).scalar() or ""
    names = list(dict.fromkeys(_whole(part.strip()) for part in typed.split(",") if part.strip()))
    if names:
        _write(connection, "private-names", "private-names", "", {"names": names})


def _questions(choice: str) -> list[tuple[str, str]]:
    """The entries and texts of the questions in a choice."""
    try:
        found = json.loads(choice)
    except ValueError:
        return []
    asked = found.get("questions") if isinstance(found, dict) else None
    pairs = [(one.get("entry"), one.get("question")) for one in asked or () if isinstance(one, dict)]
    return [
        (entry, _whole(text))
        for entry, text in pairs
        if isinstance(entry, str) and entry.isascii() and isinstance(text, str) and text.strip()
    ]


def _whole(text: str) -> str:
    """The text without halves of characters, which have no bytes to be hashed."""
    return text.encode("utf-8", "replace").decode()


def _write(connection: sa.Connection, record: str, kind: str, about: str, body: dict[str, Json]) -> None:
    last = "SELECT max(made_at) FROM revision"
    mine = connection.execute(sa.text(f"{last} WHERE record = :about"), {"about": about}).scalar()
    made_at = mine or connection.execute(sa.text(last)).scalar() or NO_TIME
    device = connection.execute(sa.text("SELECT id FROM device")).scalar() or NEW_DEVICE
    one = new_revision(
        RecordId(record), kind, (), DeviceId(device), datetime.fromisoformat(made_at), body, canonical=rfc8785.dumps
    )
    row = {"id": one.id, "record": record, "kind": kind, "device": device, "made_at": one.made_at.isoformat()}
    connection.execute(
        sa.text(
            "INSERT OR IGNORE INTO revision (id, record, kind, device, made_at, body)"
            " VALUES (:id, :record, :kind, :device, :made_at, :body)"
        ),
        {**row, "body": json.dumps(body, ensure_ascii=False)},
    )
