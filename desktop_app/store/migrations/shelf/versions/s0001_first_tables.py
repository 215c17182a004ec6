"""The shelf's first tables, and the full-text index of its catalogues' metadata."""

import sqlalchemy as sa
from alembic import op

revision = "s0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "catalogue",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("address", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("added_at", sa.String, nullable=False),
        sa.Column("checked_at", sa.String),
        sa.Column("root_sha256", sa.String),
        sa.Column("campaign", sa.String),
    )
    op.create_table(
        "publication",
        sa.Column("catalogue", sa.String, sa.ForeignKey("catalogue.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("subtopic", sa.String, nullable=False),
        sa.Column("change_key", sa.String, nullable=False),
        sa.Column("body", sa.String, nullable=False),
        sa.Column("cover_sha256", sa.String),
        sa.Column("missed_walks", sa.Integer, nullable=False),
    )
    op.create_index("publication_order", "publication", ["catalogue", "position"])
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String, primary_key=True),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("verified_at", sa.String, nullable=False),
        sa.Column("damaged", sa.Boolean, nullable=False),
    )
    op.create_table(
        "kept_file",
        sa.Column("catalogue", sa.String, primary_key=True),
        sa.Column("publication", sa.String, primary_key=True),
        sa.Column("sha256", sa.String, sa.ForeignKey("blob.sha256"), primary_key=True),
        sa.Column("media_type", sa.String, nullable=False),
        sa.ForeignKeyConstraint(
            ["catalogue", "publication"], ["publication.catalogue", "publication.id"], ondelete="CASCADE"
        ),
    )
    op.execute(
        "CREATE VIRTUAL TABLE publication_text USING fts5("
        "catalogue UNINDEXED, id UNINDEXED, title, contributors, subjects, description, "
        "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
    )
