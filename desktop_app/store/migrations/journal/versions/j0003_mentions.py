"""The publications that each record mentions, computed like its row."""

import sqlalchemy as sa
from alembic import op

revision = "j0003"
down_revision = "j0002"


def upgrade() -> None:
    op.create_table(
        "mention",
        sa.Column("publication", sa.String, primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
    )
    op.create_index("mention_number", "mention", ["number"])
