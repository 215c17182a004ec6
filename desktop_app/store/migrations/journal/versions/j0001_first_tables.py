"""The journal's first tables, and the triggers that make its revisions append-only."""

import sqlalchemy as sa
from alembic import op

revision = "j0001"
down_revision = None

APPEND_ONLY = ("revision", "revision_parent", "file_chunk")


def upgrade() -> None:
    op.create_table(
        "revision",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("record", sa.String, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("device", sa.String, nullable=False),
        sa.Column("made_at", sa.String, nullable=False),
        sa.Column("body", sa.String),
    )
    op.create_index("revision_record", "revision", ["record"])
    op.create_index("revision_kind", "revision", ["kind"])
    op.create_table(
        "revision_parent",
        sa.Column("revision", sa.String, sa.ForeignKey("revision.id"), primary_key=True),
        sa.Column("parent", sa.String, primary_key=True),
    )
    op.create_index("revision_parent_parent", "revision_parent", ["parent"])
    op.create_table(
        "file_chunk",
        sa.Column("sha256", sa.String, primary_key=True),
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "draft",
        sa.Column("record", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("body", sa.String, nullable=False),
        sa.Column("saved_at", sa.String, nullable=False),
    )
    op.create_table("device", sa.Column("id", sa.String, primary_key=True))
    for table in APPEND_ONLY:
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
            )
