"""The branches of a catalogue's navigation that list nothing of their own, and when entries were last changed."""

import sqlalchemy as sa
from alembic import op

revision = "s0011"
down_revision = "s0010"


def upgrade() -> None:
    op.create_table(
        "barren_branch",
        sa.Column("catalogue", sa.String, sa.ForeignKey("catalogue.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("href", sa.String, primary_key=True),
    )
    op.add_column("publication", sa.Column("updated", sa.String, nullable=False, server_default=""))
