"""Columns for sorting and filtering the shelf, folded words of metadata, and the texts inside kept files."""

import json

import sqlalchemy as sa
from alembic import op

from desktop_app.domain.text_search import fold

revision = "s0005"
down_revision = "s0004"

INDEXED = "content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')"
CHUNK = 2_000


def upgrade() -> None:
    for name in ("number", "place", "minutes"):
        op.add_column("publication", sa.Column(name, sa.Integer, nullable=False, server_default="0"))
    for name in ("sort_title", "language", "audiences"):
        op.add_column("publication", sa.Column(name, sa.String, nullable=False, server_default=""))
    op.execute("DROP TABLE publication_text")
    op.drop_table("text_key")
    op.execute(
        f"CREATE VIRTUAL TABLE publication_text USING fts5(title, contributors, subjects, description, {INDEXED}"
    )
    op.execute("UPDATE publication SET number = rowid")
    op.execute(
        "UPDATE publication SET place = position + 100000 * coalesce("
        "  (SELECT g.position FROM page g WHERE g.id = publication.page), 10000000)"
    )
    _read_bodies(op.get_bind())
    op.create_index("publication_number", "publication", ["number"], unique=True)
    op.create_index("publication_place", "publication", ["subtopic", "catalogue", "place", "number"])
    op.create_index("publication_title", "publication", ["sort_title", "number"])
    op.create_index("publication_minutes", "publication", ["minutes", "number"])
    op.create_index("publication_language", "publication", ["language"])
    op.create_index("publication_id", "publication", ["id"])
    op.create_index("kept_file_sha256", "kept_file", ["sha256"])
    op.create_table(
        "indexed_file",
        sa.Column("sha256", sa.String, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("passages", sa.Integer, nullable=False),
        sa.Column("problem", sa.String, nullable=False),
    )
    op.create_table(
        "passage",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("sha256", sa.String, nullable=False),
        sa.Column("entry", sa.String, nullable=False),
        sa.Column("heading", sa.String, nullable=False),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("text", sa.String, nullable=False),
    )
    op.create_index("passage_sha256", "passage", ["sha256"])
    op.execute(f"CREATE VIRTUAL TABLE passage_text USING fts5(heading, prose, {INDEXED}")


def _read_bodies(connection: sa.Connection) -> None:
    last = 0
    # The rowid is equal to the number here, which has no index yet.
    query = sa.text("SELECT number, body FROM publication WHERE rowid > :last ORDER BY rowid LIMIT :most")
    while rows := connection.execute(query, {"last": last, "most": CHUNK}).all():
        last = rows[-1].number
        said = [(row.number, json.loads(row.body)) for row in rows]
        connection.execute(
            sa.text(
                "UPDATE publication SET sort_title = :sort_title, language = :language, audiences = :audiences,"
                " minutes = :minutes WHERE rowid = :number"
            ),
            [
                {
                    "number": number,
                    "sort_title": fold(one["title"]),
                    "language": one.get("language", "en"),
                    "audiences": " ".join(one.get("audiences", ())),
                    "minutes": one.get("minutes", 0),
                }
                for number, one in said
            ],
        )
        connection.execute(
            sa.text(
                "INSERT INTO publication_text (rowid, title, contributors, subjects, description)"
                " VALUES (:number, :title, :contributors, :subjects, :description)"
            ),
            [
                {
                    "number": number,
                    "title": fold(one["title"]),
                    "contributors": fold(", ".join(one.get("contributors", ()))),
                    "subjects": fold(", ".join(one.get("subjects", ()))),
                    "description": fold(one.get("description", "")),
                }
                for number, one in said
            ],
        )
