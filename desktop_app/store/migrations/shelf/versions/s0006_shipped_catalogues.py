"""Shipped catalogues get an address relative to the home.

Before, their address contained the home's folder, so that a moved home had the campaign twice: once at the new place,
and once at the old one, where every check failed.
"""

import re
from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "s0006"
down_revision = "s0005"

SHIPPED = re.compile(r"file:.*/shelf/(campaigns/(?:spring-2023|springshelf-manual)/feed\.json)")
"""The two shipped catalogues. All others keep their addresses."""
HOME = "file://home.springshelf/"


def upgrade() -> None:
    connection = op.get_bind()
    # Change the keys of publications before the rows that refer to them.
    connection.execute(sa.text("PRAGMA defer_foreign_keys = ON"))
    found: dict[str, list[str]] = {}
    kept = "(SELECT count(*) FROM kept_file k WHERE k.catalogue = catalogue.id)"
    # Begin with the one with the most kept files, because its rows become those of the new address.
    for row in connection.execute(sa.text(f"SELECT id FROM catalogue ORDER BY {kept} DESC, checked_at DESC")):  # noqa: S608 - no part of it comes from outside
        match = SHIPPED.fullmatch(row.id)
        if match and (_shelf_folder(connection) / match[1]).is_file():
            found.setdefault(HOME + match[1], []).append(row.id)
    for address, (main, *others) in found.items():
        _rename(connection, main, address)
        for other in others:
            _join(connection, other, address)


def _shelf_folder(connection: sa.Connection) -> Path:
    """The folder of the database that is being upgraded."""
    return Path(connection.execute(sa.text("PRAGMA database_list")).first().file).parent


def _rename(connection: sa.Connection, old: str, new: str) -> None:
    names = {"old": old, "new": new}
    for statement in (
        # Without a root, the next check reads the pages again and updates the addresses in the rows.
        "UPDATE catalogue SET id = :new, address = :new, root_sha256 = NULL, manifest = '' WHERE id = :old",
        "UPDATE publication SET catalogue = :new, page = NULL WHERE catalogue = :old",
        "UPDATE kept_file SET catalogue = :new WHERE catalogue = :old",
        "UPDATE download SET catalogue = :new WHERE catalogue = :old",
        "DELETE FROM page WHERE catalogue = :old",
        "UPDATE setting SET value = replace(value, :old, :new)",
    ):
        connection.execute(sa.text(statement), names)


def _join(connection: sa.Connection, old: str, new: str) -> None:
    names = {"old": old, "new": new}
    for statement in (
        "DELETE FROM publication_text WHERE rowid IN (SELECT number FROM publication WHERE catalogue = :old)",
        (
            "INSERT OR IGNORE INTO kept_file (catalogue, publication, sha256, media_type, file_key)"
            " SELECT :new, publication, sha256, media_type, file_key FROM kept_file"
            " WHERE catalogue = :old AND publication IN (SELECT id FROM publication WHERE catalogue = :new)"
        ),
        "DELETE FROM kept_file WHERE catalogue = :old",
        "DELETE FROM download WHERE catalogue = :old",
        "DELETE FROM publication WHERE catalogue = :old",
        "DELETE FROM page WHERE catalogue = :old",
        "DELETE FROM catalogue WHERE id = :old",
        "UPDATE setting SET value = replace(value, :old, :new)",
    ):
        connection.execute(sa.text(statement), names)
