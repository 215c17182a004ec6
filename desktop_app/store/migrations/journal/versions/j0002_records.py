"""Data computed from the revisions (a row for each record, and its search words), drafts over heads, settings."""

import sqlalchemy as sa
from alembic import op

revision = "j0002"
down_revision = "j0001"


def upgrade() -> None:
    op.create_table(
        "record",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("record", sa.String, nullable=False, unique=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("day", sa.String, nullable=False),
        sa.Column("status", sa.String, nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("about", sa.String, nullable=False),
        sa.Column("follows", sa.String, nullable=False),
        sa.Column("made_at", sa.String, nullable=False),
        sa.Column("first_made_at", sa.String, nullable=False),
        sa.Column("heads", sa.String, nullable=False),
        sa.Column("undecided", sa.Integer, nullable=False),
        sa.Column("conflicts", sa.String, nullable=False),
        sa.Column("body", sa.String, nullable=False),
    )
    op.create_index("record_kind", "record", ["kind"])
    # This index contains all columns of a list, in its order, so that no page with texts is read and decrypted.
    op.create_index(
        "record_list", "record", ["day", "kind", "record", "title", "status", "words", "about", "undecided"]
    )
    op.create_index("record_about", "record", ["about"])
    op.create_index("record_follows", "record", ["follows"])
    op.execute(
        "CREATE VIRTUAL TABLE record_text USING fts5(title, prose, "
        "content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')"
    )
    op.create_table(
        "setting",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
    )
    op.add_column("draft", sa.Column("heads", sa.String, nullable=False, server_default="[]"))
